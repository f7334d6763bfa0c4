/** Family names that sound alike and are spelled in a way of its own by each family, a row for a sound. */
export const nearFamilies = `
allan allen alan allin alleyn
atkins aitkins
bach bakh
bailey bayley baily bailie baillie
barclay barkley berkeley
barnes barns
barret barrett barratt
bartlet bartlett
bauer baur
beck bek becke
becker bekker
benet bennet bennett
blythe blyth blithe
bolton boulton
boyce boyes
bradley bradly
brodie brody
brown browne braun
bryan brian bryant
burk burke bourke berke
burnes burns byrnes byrne
caldwell coldwell
carey cary carrie
carr karr
cavanagh kavanagh cavanaugh kavanaugh
clark clarke clerk
cocks cox coxe
cohen cohn coen kohen kohn
coleman colman kolman
conor connor conner
cook cooke koch
cooper couper
craig kraig
crowe crow
curtis curtiss kurtis
davies davis davys
dean deane dene
dickens dickins
dickson dixon
doherty dougherty docherty
douglas douglass
downes downs
duffey duffy
edmonds edmunds
elliot elliott eliot eliott
faulkner falkner fawkner
fischer fisher
flinn flynn
foote foot
foster forster
fox foxe
francis frances
franklin franklyn
frazer fraser frazier
fry frye
gaza gazza
gardner gardiner gardener
garret garrett
geoffrey jeffrey jeffery
gibbons gibbins
goodwin godwin
graham grahame
gray grey
green greene
griffith griffiths griffin
hailey haley hayley
hansen hanson
harris haris harries
harrison harison
hart harte
hayes hays hayse
healey healy
henry henri
herman hermann herrmann
hicks hix
hoffman hoffmann hofman hofmann
holms holmes
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
johnson jonson johnston
johns jones
kaiser kayser keyser
kane cain caine kain
kay kaye
kelly kelley kellie
kemp kempe
kerr ker
kid kidd
knowles noles
kraus krause krauss
lambert lambart
larsen larson larsson
laurence lawrence lorenz
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
mead meade
meredith meridith
metcalf metcalfe
miles myles
miller millar
mitchel mitchell
moffat moffatt
monro monroe munro
moor moore more muir
morison morrison
morris maurice moris
neal neale neil neill niel
nelson nielson nilson nilsson nielsen
newman neumann
nichol nicol nicoll nicholl
nichols nicholls nickols nicols
nicholson nicolson nickolson
olsen olson olsson
owen owens owyn
parson parsons
patterson paterson pattison
payne paine pain
pearce peirce pierce
pearson pierson peirson
petersen peterson petersson
phelps philps
philips phillips philipps
pike pyke
pit pitt
pool poole
price pryce
pritchard prichard
pullman pulman
quin quinn
raleigh rayleigh
ray rae wray
read reade reed reid
renolds reynolds
rhodes rodes roads
rickets ricketts
riley reilly rielly ryley
robins robbins
rodgers rogers
roe rowe
rosenberg rosenburg
russel russell
ryan rian
sadler saddler
sanders saunders
schmidt schmitt schmid schmit
schneider snyder snider
schultz schulz schulze shultz
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
smith smyth smythe
sommers summers somers
spencer spenser
steel steele
stephens stevens
stephenson stevenson
stewart stuart steward
storey story
swann swan
swain swayne
terrel terrell tyrrell
taylor tayler tailor
thomas tomas
thompson thomson tomson
thorn thorne
tod todd
townsend townshend
tracey tracy
vaughan vaughn
wainwright wainright
walles wallis wallace
walsh welsh welch walch
walters walter
waters watters
watt watts
webb webbe web
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
wilmot wilmott
winn wynn wynne
wise wyse
wolf wolfe wolff woolf wulf
woodhouse wodehouse
woolley wooley
wright right wrighte
wyatt wiatt
yates yeats yeates
young yonge jung
`;
