/**
 * Given names that have a form of their own in each language, a row for a name: Belarusian, Ukrainian, Russian, Polish,
 * English and others as they stand in the press. They are one name inside a full name and in patronymics only: Vladimir
 * Putin and Volodymyr Zelensky stand in many an article.
 */
export const given = `
aliaksandr oleksandr aleksandr alexander alexandr aleksander alexandre aliaksander aleksandru
aliaksei oleksiy oleksii aleksei alexei alexey aleksey alexej alyaksey aliaksiej
andrei andriy andrii andrey andrej andrzej andrew andreas
anatol anatoliy anatolii anatoly anatoli anatolij
anton antoniy antoni anthony antonio
artsiom artem artyom artiom
barys borys boris
dzmitry dmytro dmitry dmitri dmitriy dmitrii dimitri dzmitryi dmitrij
eduard edward edvard
hanna anna ganna
halina galina halyna
henadz hennadiy gennady gennadiy gennadi hienadz genadi genadz
heorhi heorhiy georgy georgiy georgi george
hryhory hryhoriy grigory grigoriy grigori ryhor gregory grzegorz
ihar ihor igor
illia illya ilya elijah
iryna irina irena iryn
ivan jan john yan ioann
kanstantsin kostiantyn kostyantyn konstantin konstantsin constantine
kseniya kseniia ksenia xenia
leanid leonid lieanid
liudmila liudmyla lyudmila ludmila lyudmyla
liubou liubov lyubov lubov
maksim maksym maxim
maryia mariia maria mariya mary marie marya
matsvei matviy matvei matvey matthew
mikalai mykola nikolai nikolay nikolaj mikola nicholas nikola mikalay
mikhail mykhailo mykhaylo mihail mikhal mikhaila michael michal
natallia natalia nataliia natalya nataliya
pavel pavlo paval paul
piotr petro pyotr petr peter piatro
raman roman
serhiy serhii sergei sergey siarhei sergej siarhiej serge sergiy siarhey
siamion semen semyon simon siemion
stanislau stanislav stanislaw
stsiapan stepan stiapan stefan stephen sciapan
sviatlana svitlana svetlana svjatlana
tatsiana tetiana tatiana tatyana tetyana taciana
tsimafei tymofiy timofei timofey timothy
uladzimir volodymyr vladimir wladimir uladzimer volodimir vladymyr
uladzislau vladyslav vladislav wladyslaw
valeryia valeriia valeria valeriya
valery valeriy valerii valeri
vasil vasyl vasily vasiliy vasilii basil vasili
veranika veronika veronica
viachaslau viacheslav vyacheslav viaceslau vyachaslau
viktar viktor victor viktar
viktoryia viktoriia viktoria victoria viktoriya
vital vitaliy vitalii vitaly vitali
volha olha olga
yauhen yevhen evgeny yevgeny evgeniy evgenii yevgeniy evgeni yevgeni eugene yauheni
yaulampi yevlampiy yevlampy
yahor yehor yegor egor jahor iahor
yakau yakiv yakov jacob
yuliya yuliia yulia julia iulia
yury yuriy yurii iurii juri yuri iury jury
zmitser zmicier dmitri
aleh oleh oleg
alena olena elena yelena helena helen alyona
alesia olesia olesya alesya
maksimilian maximilian
mechyslau mechislav mieczyslaw
fiodar fedir fyodor fedor theodore feodor
kiryl kyrylo kirill kiril cyril
lukash luka lukas
mikita mykyta nikita
tamara tamar
vadzim vadym vadim
vera vira viera
yan ivan jan
yosif yosyp iosif joseph jozef josyp
kastus kostiantyn konstantin
hleb hlib gleb
ales oles alexander
danila danylo daniil daniel danil
larysa larisa
liliya liliia lilia
nadzeya nadiia nadezhda nadzieja nadiya nadia
radzivon rodion radion
raisa raissa
zinaida zinaiida zinajda
`;

/** Arabic names, which every paper writes in its own way. Unlike those above they stand alone for a person, too. */
export const spellings = `
muhammad mohammed mohamed mohammad mohamad muhammed mohamed muhamad mahomed
ahmad ahmed ahmet
hussein husayn hussain husain hossein hussien husein
hassan hasan
abdullah abdallah abdalla abdulla
yusuf youssef yousef yousuf yusef youssouf
ibrahim ebrahim ibraheem
khalid khaled
omar umar
osama usama oussama
mustafa moustafa mostafa mustapha moustapha
nasser nasir naser nacer
said saeed saied sayeed saeid
tariq tarek tareq tarik
ismail ismael esmail
jamal gamal jamaal
mahmoud mahmud mahmood
salim saleem selim
karim kareem
rashid rasheed rachid
saleh salih
hamid hameed
suleiman sulayman sulaiman soleiman
fatima fatimah fatemeh
aisha ayesha aicha
`;

/** First names of Latin letters, and what a trip through Cyrillic leaves of them. They stand alone for a person, too. */
export const travelled = `
george dzhordzh
georges zhorzh
james dzheyms dzheims dzhejms
john dzhon
joe dzho
jack dzhek
jim dzhim
jeff dzheff dzhef
jerry dzherri
jimmy dzhimmi
jason dzheyson dzheison
jane dzheyn dzhein
jessica dzhessika
jennifer dzhennifer
jonathan dzhonatan
julian dzhulian
joseph dzhozef
jean zhan
jacques zhak
gerard zherar
gilles zhil
jose khose zhoze
juan khuan
jorge khorkhe
javier khavyer khaver
joaquin khoakin
jaime khayme
hans khans gans
henry khenri genri
harry kharri garri
helmut khelmut gelmut
hillary khillari
herbert kherbert gerbert
hermann germann khermann
heinrich khaynrikh genrikh
howard khovard govard
hugo khugo gyugo
helen khelen
harald kharald garald
william uilyam vilyam uilliam
walter valter uolter
wolfgang volfgang
wilhelm vilgelm vilkhelm
wayne ueyn
wesley uesli
charles charlz sharl
mike mayk
michael maykl mikael
david devid
steve stiv
steven stephen stiven
kate keyt
paul pol
brian brayan
ryan rayan
luke lyuk
hugh khyu
eugene yudzhin
roger rodzher
angela andzhela anzhela
nigel naydzhel
ralph ralf
matthew metyu
andrew endryu
anthony entoni
elizabeth elizabet
catherine ketrin katrin
christopher kristofer
rachel reychel
sean shon
giuseppe dzhuzeppe
giovanni dzhovanni
giorgio dzhordzho
gianni dzhanni
luigi luidzhi
joachim yoakhim
jens yens
jurgen yurgen
johann yogann iogann
johannes yokhannes
jonas yonas
`;

/** Other first names. Alone, near ones are two people: Katya and Katia. */
export const others = `
alla alina alisa aliona alyona angelina anfisa antonina anya ania arina arkady arkadiy arsen arseny arthur artur aslan azamat
aigul aygul bakhtiyar bogdan bohdan bolat camilla kamila carl karl carlos carol karol catarina catherine katherine kathryn
charlotte chloe christian kristian christina kristina christine christoph christopher claude claudia klaudia clara klara
curt kurt daniela danielle daria darya dariya daryna dasha denis dennis diana dina dinara dima ekaterina yekaterina elchin
elvira emil emma erik eric eva ewa farhad farrukh felipe filip filipe filipp francesca franziska fredrik frederik friedrich
galya gena geoffrey jeffrey gulnara hannah harald harold heidi heydar ilham ilona ilya inga inna ira isaac jakob jamshid jana
yana janina janna zhanna jannes johan johann johannes jonathan josef julian kairat karin katarina katarzyna katerina kateryna
katharina katia katja katya katsiaryna kira lara laura lena leon leonie leyla lida lidia lidiya lina lucas lukas luisa louisa
lusia lyuba lyuda magomed magomet maksat marat marc marco marek margarita maria marina marius mariusz markiyan marta
martha masha misha mitya monica monika murat nastya nastia natasha nathan nelly nicola nicolas niklas nikita nikos nina niko
nora nurlan nursultan oksana oxana olya ondrej oscar oskar ostap otabek patricia patrizia petya philip philipp philippe
phillip polina rachel rafael raphael ramzan rebecca rebekah rima rimma rita rosa roza rouslan ruslan roustam roustem rustam
rustem sandor sanjar sara sarah sascha sasha sebastian shamil shavkat silvia sylvia sofia sofiia sofiya sofya sonia sonya
sophia sophie stefan stephan stephen steven stefano steffen susanna suzanna svyatoslav sviatoslav taisia tania tanya taras
teresa theresa thomas tomas tomasz timour timur tolya uliana ulyana ustin vadik valentin valentina vanya varvara vasilisa
veniamin viola vitya vlad vladlen volodya vova walter werner yaroslav iaroslav yaroslava zachary zakhar zaur zhenya zlata
zoia zoya
donald emmanuel barack ronald kenneth richard robert thierry bernard gerald edmund edgar alfred albert arnold theodore franklin
benjamin samuel joshua nathaniel jeremy timothy gordon stuart andrea annalena ursula olaf helmut gerhard jens valerie
brigitte melania nancy kamala bernie antonia silvio matteo mario enrico pedro pablo mariano luis ricardo fernando sergio
liz elon keir rishi mette sanna kaja olivia margrethe frans josep federica
`;
