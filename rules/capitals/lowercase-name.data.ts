/**
 * Words that English writes with a capital and many languages do not, in lower case.
 *
 * Days, months, countries, cities and languages: Unicode CLDR 48 and the exemplar cities of its time zones, with peoples and
 * adjectives after them. Words that mean something else in lower case too, such as china and nice, are left out.
 */
import {once} from '../../src/analysis/once.ts';

/** Not march, may and august, which need more to be told. */
const calendar = `
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february april june july september october november december christmas ramadan hanukkah halloween
`;

/** Adjectives, peoples and languages; of those with a meaning in lower case, `phrases` has where it is meant. */
const peoples = `
  afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic argentinian
  argentinean armenian armenians asian asians australian australians austrian austrians azerbaijani azeri bashkir basque
  bavarian belarusian belarusians belgian belgians bengali bolivian bosnian brazilian brazilians breton british bulgarian
  bulgarians burmese cambodian canadian canadians cantonese catalan catalans caucasian chechen chechens chilean chinese
  christian christians colombian congolese cossacks croat croatian croatians croats cuban cubans cypriot czech czechs danish
  dutch ecuadorian egyptian egyptians english eritrean estonian estonians ethiopian european europeans fijian filipino filipinos
  finnish finns flemish french frenchman galician georgian georgians german germans ghanaian greek greeks guatemalan haitian
  hebrew hindu hindus honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis
  irish israeli israelis italian italians jamaican japanese javanese jew jewish jews jordanian kazakh kazakhs kenyan
  korean koreans kurd kurdish kurds kuwaiti kyrgyz laotian latvian latvians lebanese libyan libyans lithuanian lithuanians
  macedonian malaysian maltese mandarin mexican mexicans moldovan moldovans mongolian montenegrin moroccan moroccans mozambican
  muscovite muscovites muslim muslims namibian nepalese nepali nicaraguan nigerian nigerians norwegian norwegians
  ottoman pakistani pakistanis palestinian palestinians panamanian pashto paraguayan persian peruvian portuguese
  prussian quechua romanian romanians russian russians rwandan salvadoran saudi scandinavian scottish senegalese serb serbian
  serbians serbs siberian sicilian slavic slovak slovakian slovaks slovene slovenian slovenian somali soviet spaniard spaniards
  spanish sudanese swahili swedish swiss syrian syrians taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen
  ugandan ukrainian ukrainians urdu uruguayan uyghur uzbek uzbeks venezuelan vietnamese welsh yemeni yiddish zambian zimbabwean
  buddhist buddhists nazi nazis
`;

const countries = `
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  botswana brazil bulgaria cambodia cameroon canada colombia croatia cuba cyprus czechia denmark ecuador egypt eritrea estonia
  ethiopia finland france gabon germany ghana greece greenland guatemala guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia
  libya liechtenstein lithuania luxembourg madagascar malaysia malta mauritania mexico moldova mongolia montenegro
  mozambique myanmar namibia nepal netherlands nicaragua nigeria norway pakistan paraguay peru philippines poland portugal qatar
  romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan
  tanzania thailand tunisia turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
  africa asia europe america siberia crimea donbas donbass scotland england britain
`;

const cities = `
  accra amsterdam ankara antwerp astana athens baghdad baku bamako bangkok barcelona basel beijing beirut belgrade berlin
  bratislava brussels bucharest budapest cairo caracas chisinau copenhagen dakar damascus delhi dnipro donetsk dublin dushanbe
  frankfurt geneva gothenburg grozny guangzhou hamburg hanoi harare havana helsinki hiroshima irkutsk istanbul jakarta jerusalem
  johannesburg kabul kaliningrad kampala karachi kathmandu kazan kharkiv kharkov khartoum kherson kiev kigali kinshasa kolkata
  krasnodar krasnoyarsk kyiv kyoto lagos leipzig leningrad lisbon ljubljana london luanda luhansk lviv lyon madrid makhachkala
  mariupol marseille melbourne minsk mogadishu moscow mumbai munich nagasaki nairobi nanjing naples novosibirsk odesa odessa osaka
  oslo ottawa paris petersburg prague pyongyang rabat reykjavik riga riyadh rostov rotterdam samarkand sarajevo sevastopol
  seoul seville shanghai shenzhen simferopol skopje stalingrad stockholm stuttgart sydney taipei tallinn tashkent tbilisi
  tehran tokyo toronto tripoli vienna vilnius vladivostok volgograd warsaw wuhan yekaterinburg yerevan zagreb zurich
`;

/** Each word and its possessive. */
export const names = once((): readonly string[] =>
  `${calendar}${peoples}${countries}${cities}`
    .trim()
    .split(/\s+/u)
    .flatMap(word => [word, `${word}'s`]),
);

/**
 * Things that are called after a people or a place and have lost the capital, as The Chicago Manual of Style (8.61) and
 * dictionaries write them, by the word before them.
 */
export const phrases = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      `
  american cheese
  arabic numeral numerals gum
  brazil nut nuts
  brussels sprout sprouts lace carpet carpets
  berlin wool
  canadian bacon
  chinese cabbage lantern lanterns whispers wall walls white checkers
  christian name names
  damascus steel
  danish pastry pastries and or
  dutch process baby oven ovens door doors treat courage uncle elm auction
  english cucumber cucumbers pea peas muffin muffins horn horns walnut walnuts
  french fry fries fried toast bread window windows door doors press presses horn horns kiss kisses kissing dressing cuff cuffs curve
    curves seam seams polish polisher knot knots drain drains bean beans chalk leave letter letters roll rolls vermouth blue heel
    heels grey gray braid braids twist twists plait plaits manicure vanilla onion pleat pleats cricket pastry lavender
  german measles silver chocolate shepherd shepherds
  greek yogurt yoghurt salad
  hamburg steak
  hungarian goulash
  india ink rubber paper pale
  indian ink summer red blue club clubs corn file yellow meal
  irish coffee stew cream
  italian seasoning bread dressing ice ices parsley sausage
  jerusalem artichoke artichokes
  japan black varnish lacquer ware
  japanese beetle beetles maple maples lacquer
  jew harp harps
  london broil
  mandarin orange oranges duck ducks collar collars jacket and
  mexican wave
  naples yellow
  paris green
  norway spruce spruces maple maples rat rats
  persian cat cats lamb blinds rug rugs carpet carpets
  portuguese man
  prussian blue
  russia leather iron
  russian dressing roulette olive thistle
  spanish rice moss fly onion onions omelette omelet
  swedish meatball meatballs massage turnip
  swiss meringue buttercream cheese chard steak roll rolls
  thai basil chili chilies stick
  turkish delight towel towels bath baths coffee
  vienna sausage sausages
  welsh rabbit rarebit on
  `
        .trim()
        .split(/\n {2}(?! )/u)
        .map(line => line.trim().split(/\s+/u))
        .map(([name = '', ...next]) => [name, new Set(next)]),
    ),
);

/** In lower case these are words of their own too: a chief of the Ottoman Empire sits on no ottoman. */
export const nouns: ReadonlySet<string> = new Set('afghan ottoman mandarin soviet danish caucasian brazilian'.split(' '));
