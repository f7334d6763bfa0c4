/** What stands between words, and what a repair that keeps the words may still do to them. Words are in lower case. */

/** Punctuation that separates words; brackets, quotation marks, dashes and white space come on top, by Unicode class. */
export const separators = '.,;:!?…¿¡‽⁇⁈⁉\'"。，、；：！？．';

export const apostrophes = "'’‘‛`´＇";

/** Feet, inches and other marks that look like quotation marks. */
export const primes = '′″‴';

/** These make one word of two; a dash never does. */
export const hyphens = '-‐‑';

/** `it’ s` may close up, `the dogs’ tails` may not. */
export const contractionEndings: ReadonlySet<string> = new Set(['s', 't', 'd', 'm', 'll', 're', 've']);

/** `O’ Brien`, `o’ clock`, `d’ Artagnan`, `y’ all` may close up too. */
export const elidedBeginnings: ReadonlySet<string> = new Set(['o', 'd', 'l', 'y']);

/** `do n’t`, `ca n’t`: a tokeniser's cut through the word itself. */
export const negatedVerbs: ReadonlySet<string> = new Set(
  'ai are ca could did do does had has have is may might must need ought sha should was were wo would'.split(' '),
);

/** Words that keep the apostrophe they begin with; the decades, `’90s`, come on top. */
export const elidedWords: ReadonlySet<string> = new Set(['em', 'tis', 'twas', 'twere', 'til', 'bout', 'n']);
