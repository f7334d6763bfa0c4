/**
 * Keys by which spellings of one name find each other without comparing all with all: the consonants that no system of
 * romanization drops, in classes that no system leaves. Two spellings of one name share a key.
 */

const VOWEL = 0;
/** A letter that comes and goes: v, w, f. */
const NOTHING = 1;
/** Any of k, g, q, x, c, s, z, t, d and their digraphs; neighbours are one. */
const OBSTRUENT = 2;
const LABIAL = 3;
const L = 4;
const R = 5;
const M = 6;
const N = 7;
const G = 8;
const P = 9;
const H = 10;
const J = 11;

const classes = new Uint8Array(128).fill(VOWEL);
const give = (letters: string, found: number): void => {
  for (const letter of letters) classes[letter.charCodeAt(0)] = found;
};
give('kqxcsztdCSZVD', OBSTRUENT);
give('vwf', NOTHING);
give('b', LABIAL);
give('l', L);
give('rR', R);
give('m', M);
give('nN', N);
give('gG', G);
give('p', P);
give('h', H);
give('j', J);

/** @param folded See `foldName`. @returns One key, or several where an h or a j may be a consonant or none. */
export function keysOf(folded: string): readonly number[] {
  const hasH = folded.includes('h');
  const hasJ = folded.includes('j');
  const key = keyOf(folded, false, false);
  if (!hasH && !hasJ) return [key];
  const keys = [key];
  if (hasH) keys.push(keyOf(folded, true, false));
  if (hasJ) keys.push(keyOf(folded, false, true));
  if (hasH && hasJ) keys.push(keyOf(folded, true, true));
  return keys;
}

/** The signs of a name, FNV-1a. */
function keyOf(folded: string, isHSound: boolean, isJSound: boolean): number {
  let key = 0x811c9dc5;
  let last = VOWEL;
  for (let at = 0; at < folded.length; at += 1) {
    const sign = signOf(folded, at, isHSound, isJSound);
    if (sign === NOTHING) continue;
    if (sign !== VOWEL && sign !== last) key = Math.imul(key ^ sign, 0x01000193);
    last = sign;
  }
  return key >>> 0;
}

function signOf(folded: string, at: number, isHSound: boolean, isJSound: boolean): number {
  const found = classes[folded.charCodeAt(at)] ?? VOWEL;
  switch (found) {
    case G:
      // -ng through Palladius is -n
      return classes[folded.charCodeAt(at - 1)] === N ? NOTHING : OBSTRUENT;
    case P:
      return folded.charCodeAt(at + 1) === 0x68 || folded.startsWith('kh', at + 1) ? NOTHING : LABIAL;
    case H:
      return isHSound ? OBSTRUENT : NOTHING;
    case J:
      return isJSound ? OBSTRUENT : VOWEL;
    default:
      return found;
  }
}

/** First letters that can be the same sound, a bit for each sound. */
const sounds = ['aeiouyhjwAOYQUEW', 'kghqcxCGV', 'szcxjtdqgkhCSZDGV', 'bpfvwuW', 'dtDtf', 'l', 'mn', 'rR', 'nNm'];
const beginnings = new Uint16Array(128);
for (const [bit, letters] of sounds.entries()) {
  for (const letter of letters) beginnings[letter.charCodeAt(0)] = (beginnings[letter.charCodeAt(0)] ?? 0) | (1 << bit);
}

/** How many letters one spelling can have more than another. */
const MOST_MORE = 4;

/** Whether two folded names of one key are worth comparing. */
export function canBeOne(one: string, other: string): boolean {
  const begin = (beginnings[one.charCodeAt(0)] ?? 0) & (beginnings[other.charCodeAt(0)] ?? 0);
  return begin !== 0 && Math.abs(one.length - other.length) <= MOST_MORE;
}

/** Keys that more names share are no evidence of anything. */
export const MOST_OF_A_KEY = 400;
