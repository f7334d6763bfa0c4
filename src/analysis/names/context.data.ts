/** Words beside a name that say who or what it names. All in lower case. */
import {once} from '../once.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Stand before a person's name. */
export const titles = words(`
  mr mrs ms miss dr prof professor sir lady lord dame president premier minister prime deputy vice chancellor governor mayor
  senator congressman congresswoman representative ambassador envoy secretary general colonel major captain lieutenant
  sergeant admiral marshal commander brigadier king queen prince princess emperor tsar czar sheikh sheik emir imam
  ayatollah mullah rabbi pope cardinal archbishop bishop patriarch metropolitan father brother sister reverend saint
  judge justice prosecutor attorney lawyer director chairman chairwoman chair head chief leader founder ceo editor
  journalist reporter correspondent blogger activist politician opposition candidate coach striker defender goalkeeper
  forward midfielder singer actor actress writer poet artist composer analyst economist expert spokesman spokeswoman
  spokesperson comrade citizen monsieur madame mademoiselle herr frau fräulein señor señora don dona doctor nurse
  presenter deputies lawmaker academic researcher scientist historian commissioner speaker oligarch businessman
  businesswoman banker entrepreneur pilot cosmonaut astronaut
`);

/** Titles of everybody: they tell no one from another. */
export const forms = words(
  'mr mrs ms miss sir lady lord dame dr doctor prof professor reverend saint comrade citizen monsieur madame mademoiselle herr frau fräulein señor señora don dona',
);

/** Offices that a place has one of: two who hold one are one person, however a family spells itself. */
export const singleOffices = words(
  'president premier prime chancellor governor mayor king queen emperor tsar czar emir pope patriarch',
);

/** Offices and trades, a line for those that one person may hold together; what is in no line goes with all. */
const officeLines = `
  president premier prime minister chancellor secretary
  governor
  mayor
  senator congressman congresswoman representative deputies lawmaker
  ambassador envoy
  colonel major captain lieutenant sergeant admiral marshal commander brigadier
  king queen prince princess emperor tsar czar sheikh sheik emir
  imam ayatollah mullah rabbi pope cardinal archbishop bishop patriarch metropolitan
  judge justice
  prosecutor attorney lawyer
  professor academic researcher scientist historian
  journalist reporter correspondent blogger editor presenter
  coach striker defender goalkeeper forward midfielder
  singer actor actress writer poet artist composer
  oligarch businessman businesswoman banker entrepreneur
  pilot cosmonaut astronaut
  nurse
`;

/** The line of an office or trade. */
export const offices: ReadonlyMap<string, number> = new Map(
  officeLines
    .trim()
    .split('\n')
    .flatMap((line, index) => [...words(line)].map(office => [office, index] as const)),
);

/** A mention beside one of these may be about a relative of the same name. */
export const kin = words(`
  wife husband spouse widow widower brother brothers sister sisters son sons daughter daughters father mother parents
  children child cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter twin twins family
  siblings sibling namesake namesakes stepson stepdaughter stepfather stepmother ex-wife ex-husband
`);

/** Make a name of more than a person: `Tinkoff Bank`, `Lviv Oblast`. */
export const bodies = words(`
  bank group company corporation corp inc ltd llc holding holdings foundation fund institute university college academy
  school museum theater theatre library hospital clinic airport station stadium arena park square street avenue road
  bridge prize award cup league club united city town village region oblast district province county raion island
  islands river lake sea bay mountain mountains peak valley gulf strait church cathedral monastery mosque temple palace
  castle hotel studio studios records motors motor airlines airways energy oil gas steel works plant factory press post
  times news daily gazette tribune herald magazine journal radio television tv media plan act law doctrine effect syndrome
  theorem algorithm equation law disease virus protocol agreement treaty summit conference committee commission council
  party movement union federation association society agency ministry department office court brothers sons partners
  associates ventures capital center centre hall house building tower battalion brigade regiment division army front
  award medal order dynasty empire era festival orchestra quartet band mall market
`);

/** Written in lower case inside a name: `de Gaulle`, `van Gogh`, `bin Salman`. */
export const particles = words(
  'de da do du del della dei di la le van von der den ter zu bin ibn ben bint al el y e of-the dos das af av',
);

/** The Arabic article, set before a name with a hyphen or a space. */
export const arabicArticle = once((): RegExp => /^(?:[ae]l|ul|a[dnrstz]|ash|adh)[-‐‑](?=\p{Lu})/iu);

/** Written with the next word or apart from it: `Ben Jelloun`, `Abdul Rahman`. */
export const joining = words('ben bin ibn abd abdul abdel abdol abdoul abdal abu abou abdur');

/** Come before the words of a Chinese name; the name that follows is the person's own. Korean ones stand in `families.ts`. */
export const chineseFamilyNames = words(`
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng yu dong xiao
  cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi
  yao tan liao zou xiong hao bai cui mao qiu qin gu hou shao meng long wan duan qian xi nguyen tran le pham vo dang bui ngo
  tsai tsang chang chiang chou chao chow hsu hsieh kuo kwok tsao teng tung leung cheung wong yeung
`);

/** Before a month or a country, which is then no first name: `In August Petrov left`. */
export const beforePlaces = words('in since until till by from to near outside across through around within last next');

/**
 * A sentence with one of these speaks of the spelling of the names in it. Not "a dry spell", "spelled the end", "known as a
 * hard worker", "was pronounced dead", "written in Minsk", "Alphabet".
 */
export const aboutSpelling = once(
  (): RegExp =>
    /\b(?:[Ss]pell(?:ings?|ed(?! (?:an?|the|out|trouble|doom|disaster)\b)|s? (?:it|his|her|its|their|the name))|[Ss]pelt|[Mm]isspell?(?:ed|ings?)|known (?:\p{Ll}+ ){0,2}as(?! (?:an?|the|one) )|[Tt]ransliterat(?:ed?|ions?|es)|[Rr]omani[sz](?:ed?|ation)|[Pp]ronunciations?|(?:is|are|be) pronounced|pronounced (?:as|like|in|with|differently)|(?:written|printed|rendered) as|(?:Cyrillic|Latin|Roman|Arabic|Hebrew|Greek) (?:letters|script|characters)|alphabet|namesakes?|homonyms?)\b/u,
);

/** A sentence with one of these may call a place or a person by a name of another time. */
export const ofAnotherTime =
  /\b(?:formerly|previously|renamed|then called|née|old name|original name|official name|alias|nicknamed)\b/iu;

/** First names that are English words, or look like a country or a people. */
export const firstNameWords = words(`
  roman german georg jordan dan israel chad martin mark frank grace bill rob will jack may june april august rose lily daisy
  victor max dale glen grant ray pat drew dean clay cliff faith hope joy ruby pearl amber ivy iris violet hazel heather art
  gene jean penny robin sandy sue bob carol chuck don ed guy hank herb josh ken lance mike miles nick norm otto pierce rich
  rod rusty skip ted tom tony tim wade ward warren christian dick harry jimmy mason carter hunter taylor tyler parker major
  earl duke noble royal forest brook dawn eve crystal melody olive patience prudence summer autumn star sky angel angels
  marina taro said dana sultan clement pascal georgia jade sienna opal fritz florin angelica coral ginger holly laurel myrtle
  poppy fern flora jasmine saffron sage rosemary carmine chase colt constant cooper destiny diamond dominic drake ebony
  emerald felicity foster gale garland garnet genie glory gray harmony homer honor india indigo jasper jay jenny jet
  jock johnny jolly karma kit kitty lacy lark lee lotus lucky magnolia margarita marsh marvel mercy merry mimosa misty
  mo molly noel nova page pansy patty phoebe phoenix piers pip piper porter precious primrose rain raven red reed river
  rock rocky roger rowan sally sapphire savanna scarlet serenity sherry sierra silver spike sterling storm sunny tad
  tanner terry topaz trinity troy turner verity viola vita walker wally wilder willow willy woody wren zed aria aura
  aurora beryl billy blaze bobby brad bud buster candy charity cherry chip clementine cord dahlia dane dante derrick
  dirk dory dot dusty elan fanny fay finn flint ford fox frances francis gabby gem gill hardy hart haven hector honey
  ira jag job kale lane lea lilac lyric maven meg merit mica nelson octave parry patsy peg pixie romeo sheila sibyl
  teddy valentine velvet zen archer atlas bailey barb brandy briar buck charlie cinnamon clover curt deb domino ember
  fleur gala graham griffin jewel linden liberty lorn
  jesus bishop dolly bunny buddy sonny junior faust ace gay randy wolf karat art
`);
