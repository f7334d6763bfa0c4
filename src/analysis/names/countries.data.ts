/** Countries, and how their people and languages are called: words near one another that are never one name. */

/** Stems, each of which takes endings such as -an, -i, -ese. */
const stemList =
  'afghan alban alger andorr angol anguill antigu argentin armen arub austral austri azerbaijan baham bahrain bangladesh barbad barbud belarus belg beliz benin bermud bhutan boliv bosn botswan brazil brit brune bulgar burkin burm burund cambod cameroon canad chad chil chin colomb comor congo croat cub cypr czech dan denmark djibout dominic dutch ecuador egypt england engl eritre eston eswatin ethiop fij fin finland franc french gabon gamb georg german ghan gibraltar greec greek greenland grenad guadeloup guam guatemal guern guine guyan hait hondur hungar iceland ind indones iran iraq ireland ir isra ital ivor jamaic japan jordan kazakh kazakhstan keny kiribat korea kore kosov kuwait kyrgyz kyrgyzstan lao laot latv lebanon leban lesoth liber liby liechtenstein lithuan luxembourg macedon madagasc malag malaw malays maldiv mal malt martinic maurit mauritan mexic micrones moldov monac mongol montenegr montserrat morocc mozambi myanm namib nauru nepal netherland niger nigeri norw norweg oman pakistan palau palestin panam papu paragu peru philippin filipin pol poland portug qatar roman russ rwand salvador samo saud scot scotland senegal serb seychell singapor slovak sloven somal spain span sudan surinam sur swed sweden swaz swiss switzerland syr taiwan tajik tajikistan tanzan thai thailand tibet tog tong trinidad tunis turk turkmen turkmenistan tuval ugand ukrain uzbek uzbekistan uruguay vanuat vatican venezuel vietnam wale wels yemen zair zamb zimbabw';

const endingList =
  'a an ans ar ara as co da des e es ean eans ee er ers ese i ia ian ians ic ica ici ico id is ish iss it l ma n nd ne nese ns o on or oro os ovo que ra ro s sh stan stani te th u us va ve wegian y yan ya zi tan ti le nia nian en';

let stems: ReadonlySet<string> | undefined;
let endings: ReadonlySet<string> | undefined;

/** Whether a word, in plain lower-case letters, names a country, its people or its language. */
export function isCountryWord(plain: string): boolean {
  stems ??= new Set(stemList.split(' '));
  endings ??= new Set(endingList.split(' '));
  for (let cut = 2; cut <= plain.length; cut += 1) {
    if (stems.has(plain.slice(0, cut)) && (cut === plain.length || endings.has(plain.slice(cut)))) return true;
  }
  return false;
}
