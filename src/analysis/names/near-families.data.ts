/** Family names that sound alike and are spelled in a way of its own by each family, a row for a sound. */
export const nearFamilies = `
abbott abbot
adams addams
allan allen alan allin alleyn
anderson andersen andersson
andrews andrewes
ashe ash
atkins aitkins
bach bakh
bailey bayley baily bailie baillie
barclay barkley berkeley
barnes barns
barret barrett barratt
bartlet bartlett
bauer baur
beatty beattie
beck bek becke
becker bekker
benet bennet bennett
blythe blyth blithe
bolton boulton
boyce boyes
bradley bradly
brodie brody
brook brooke brooks brookes
brown browne braun
brunner bruner
bryan brian bryant
bullock bulloch
burk burke bourke berke
burnes burns byrnes byrne
caldwell coldwell
callaghan callahan
carey cary carrie
carr karr
carrol carroll
cavanagh kavanagh cavanaugh kavanaugh
christensen christiansen kristensen kristiansen
clark clarke clerk
cliff cliffe
cocks cox coxe
cohen cohn coen kohen kohn
coleman colman kolman
colins collins collings
connolly conolly connelly conelly
conor connor conner
cook cooke koch
cooper couper
costello costelloe
craig kraig
cramer kramer
crosby crosbie
crowe crow
cummings cummins cumming
curtis curtiss kurtis
daley dalley daly
davidson davison
davies davis davys
dean deane dene
devine dewine divine
dickens dickins
dickson dixon
doherty dougherty docherty
donaghy donahue donohue donoghue
douglas douglass
downes downs
drew drewe
duffey duffy
edmonds edmunds
elliot elliott eliot eliott
erickson ericson eriksen eriksson erikson
evans evens
faulkner falkner fawkner
fischer fisher
fitch fitche
flinn flynn
foote foot
foster forster
fox foxe
francis frances
franklin franklyn
frazer fraser frazier
fry frye
gallagher gallacher
gardner gardiner gardener
garret garrett
gaza gazza
geoffrey jeffrey jeffery
gibbons gibbins
goodwin godwin
gould goold
graham grahame
gray grey
green greene
griffith griffiths griffin
gross grosse
haas hass
hailey haley hayley
hammond hamond
hansen hanson
harris haris harries
harrison harison
hart harte
hayes hays hayse
healey healy
heath heathe
hennessy hennessey
henry henri
herman hermann herrmann
hicks hix
hoffman hoffmann hofman hofmann
holms holmes
howell howel
hughes hughs hewes
humphrey humphreys humphries
hutchinson hutchison
hyde hide
irvine irving irvin
jacobs jakobs
jansen janssen jensen jenson
jarvis jervis
jeffries jefferies jeffreys
jenings jennings
jenkins jenkin
johns jones
johnson jonson johnston
jost yost
kaiser kayser keyser
kane cain caine kain
kaufman kauffman kaufmann kauffmann
kay kaye
kearney kearny
keller kellar
kelly kelley kellie
kemp kempe
kerr ker
kid kidd
kirk kirke
knowles noles
koenig konig
kohler koehler
kraus krause krauss
lambert lambart
lange lang
larsen larson larsson
laurence lawrence lorenz
layton leyton
lea lee leigh ley
leach leech
leonard lennard
lewis louis lewes luis
lindsay lindsey linsey
little lyttle littell
livingston livingstone
lloyd loyd
locke lock lok
lowe low
lowry lowrie
lucas lukas
lynch linch
lyon lyons
macdonald mcdonald
mackay mckay mackey
mackenzie mckenzie
maclean mclean mclaine
macleod mcleod
magee mcgee
maier meier meyer mayer majer mayr meir myer
marks marx
marlow marlowe
marsden marsdon
marshall marshal
martin martyn
mathews matthews
mathieson matheson
mayers meyers myers miers mayer
mcallister mccallister macallister
mccarthy mccarty
mcdowell mcdowall
mcgrath mcgraw
mcneil mcneill
mead meade
meredith meridith
metcalf metcalfe
miles myles
miller millar
mitchel mitchell
moffat moffatt
molloy malloy
monro monroe munro
moor moore more muir
morison morrison
morris maurice moris
mortensen mortenson
mueller muller moeller moller
mullan mullen
nash nashe
neal neale neil neill niel
nelson nielson nilson nilsson nielsen
newman neumann
nichol nicol nicoll nicholl
nichols nicholls nickols nicols
nicholson nicolson nickolson
nixon nickson
oconnor oconner
olsen olson olsson
owen owens owyn
parson parsons
patterson paterson pattison
paul paull
payne paine pain
pearce peirce pierce
pearson pierson peirson
perry parry
petersen peterson petersson
phelps philps
philips phillips philipps
pike pyke
pit pitt
pool poole
powel powell
price pryce
pritchard prichard
pullman pulman
quin quinn
raleigh rayleigh
ramsay ramsey
randal randall
ray rae wray
read reade reed reid
reilly riley
renolds reynolds
rhodes rodes roads
rickets ricketts
riley reilly rielly ryley
roberts robarts
robins robbins
rodgers rogers
rodrigo rodrygo
roe rowe
rosenberg rosenburg
ross rosse
roth rothe
rubin ruben
russel russell
ryan rian
sadler saddler
sanders saunders
schafer schaefer schaffer schaeffer
schmidt schmitt schmid schmit
schneider snyder snider
schroeder schroder schroeter
schultz schulz schulze shultz
schumann schuman
schwartz schwarz
scot scott
sears sayers
sewell sewel
seymour seymore
shea shay
shephard shepherd sheppard shepard
simmonds simmons symonds simonds
simpson simson
sims simms symes
sinclair sinclaire
smirnov smirnoff
davidov davidoff
tinkov tinkoff
romanov romanoff
rostov rostoff
orlov orloff
smith smyth smythe
sommers summers somers
sousa souza
spencer spenser
stanton staunton
steel steele
steiner stiner
stephens stevens
stephenson stevenson
stewart stuart steward
storey story
strauss straus
sutcliffe sutcliff
swain swayne
swann swan
tait tate
taylor tayler tailor
terrel terrell tyrrell
thomas tomas
thompson thomson tomson
thorn thorne
tod todd
townsend townshend
tracey tracy
vaughan vaughn
vogel fogel
wade waide
wagner wagener
wainwright wainright
walles wallis wallace
walsh welsh welch walch
walters walter
ward warde
waters watters
watt watts
webb webbe web
weber webber
weiss weis wise
wells welles
whalley whaley
whitaker whittaker
white whyte wight
wild wilde wylde
wiley wylie wyllie
wilkins wilkens
wilks wilkes
willes wills
willet willett
willson wilson
wilmot wilmott
winn wynn wynne
wise wyse
wolf wolfe wolff woolf wulf
woodhouse wodehouse
woodward woodard
woolley wooley
wright right wrighte
wyatt wiatt
wyman weyman
yates yeats yeates
young yonge jung
`;
