/** What tells that a place is meant in another time, or that another thing has its name. */
import {once} from '../once.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** A sentence with one of these is about a time when the older name was the name. */
export const ofAnotherEra = once(
  (): RegExp =>
    /\b(?:in (?:the|those) (?:days|times?|years|reign) of|under (?:the )?(?:[A-Z]\p{L}+s\b|Soviet|Ottoman|Habsburg|British|German|Japanese|Polish|Tsarist|Nazi)|colonial|pre-?war|wartime|inter-?war|medieval|ancient|imperial|Soviet|Nazi|Ottoman|Habsburg|Hanse|Hanseatic|tsarist|czarist|empire|dynasty|centur(?:y|ies)|World War|Hitler|Stalin|Lenin|back then|at th(?:at|e) time)\b/giu,
);

/** In lower case after a place: a thing or an art that has the name of the place where it was first at home. */
export const products = words(`
    tea coffee curry opera duck cake rice cinnamon pepper rum gin vodka beer wine silk cotton cloth muslin check checks mix cat
    cats ham cutlet cutlets salad porcelain carpet carpets rug rugs ruby rubies teak python pythons cigar cigars cheese
    sausage sausages soup sauce stew bread noodles pheasant spaniel terrier tobacco lily chess
`);

/** After a place whose region keeps the older name. */
export const regionAfter = once(
  (): RegExp =>
    /^(?:(?:,| and| or) \p{Lu}\p{Ll}+){0,3} (?:[Oo]blast|[Rr]egion|[Rr]egional|[Pp]rovince|[Dd]istrict|[Rr]aion)s?\b/u,
);

/** Cities whose regions keep this name by law. */
export const namesOfRegions: ReadonlySet<string> = new Set(['Dnipropetrovsk', 'Kirovohrad']);

/** States and provinces after a comma: `Odessa, Texas`. */
export const states: ReadonlySet<string> = new Set(
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Manitoba,Saskatchewan,Alberta,British Columbia,Nova Scotia,New Brunswick,Queensland,Victoria,New South Wales'.split(
    ',',
  ),
);

/** `the region of Moldavia`: a country is part of no other. */
export const partBefore = once(
  (): RegExp => /\b(?:region|province|principality|duchy|kingdom|district|state|part) of (?:the )?$/iu,
);

/** Words with a capital before a place that say which part of it is meant. */
export const parts = words(`
    north south east west northern southern eastern western northeastern northwestern southeastern southwestern central
    greater old new downtown inner outer upper lower modern
`);

/** Places that are called so with the article. */
export const withArticle: ReadonlySet<string> = new Set(['Donbas', 'Donbass', 'Dnieper', 'Czech Republic', 'Ivory Coast']);
