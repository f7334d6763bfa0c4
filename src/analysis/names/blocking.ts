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
const B = 12;

const classes = new Uint8Array(128).fill(VOWEL);
const give = (letters: string, found: number): void => {
  for (const letter of letters) classes[letter.charCodeAt(0)] = found;
};
give('kqxcsztdCSZVD', OBSTRUENT);
give('vwf', NOTHING);
give('b', B);
give('l', L);
give('rR', R);
give('m', M);
give('nN', N);
give('gG', G);
give('p', P);
give('h', H);
give('j', J);

/** Guttural, hissing and dental sounds, a bit for each, that an obstruent can be. */
const K = 1;
const S = 2;
const T = 4;
const BITS = 3;
/** Obstruents that are told apart; a longer name is told by its key. */
const MOST_RUNS = 10;

/** What is compared of a name before its letters are. */
export interface Trace {
  readonly key: number;
  /** What the obstruents can be, three bits for each run of them, and one bit for each run. */
  readonly sounds: number;
  readonly filled: number;
  /** How many vowels, neighbours being one. */
  readonly vowels: number;
}

/**
 * @param folded See `foldName`.
 * @returns One trace, or several of different keys where an h or a j may be a consonant or none, the name begins as the
 * Arabic article does, or a Belarusian ў may be an l.
 */
export function tracesOf(folded: string): readonly Trace[] {
  const isPlain = folded.charCodeAt(1) !== 0x6c && !folded.includes('h') && !folded.includes('j') && !hasBelarusianU(folded);
  if (isPlain) return [traceOf(folded, silent)];
  const found = new Map<number, Trace>();
  for (const form of formsOf(folded)) {
    for (const reading of readingsOf(form)) {
      const trace = traceOf(form, reading);
      const known = found.get(trace.key);
      found.set(trace.key, known === undefined ? trace : {...known, sounds: known.sounds | trace.sounds});
    }
  }
  return [...found.values()];
}

const arabicArticle = /^[ae]l(?=[^aeiou].{3})/u;

function formsOf(folded: string): readonly string[] {
  if (folded.charCodeAt(1) === 0x6c && arabicArticle.test(folded)) return [folded, folded.slice(2)];
  return hasBelarusianU(folded) ? [folded, folded.replace(belarusianU, 'ol')] : [folded];
}

/** Before a consonant, Belarusian has an ў where Russian has an l: Voukau is Volkov. */
const belarusianU = /ou(?=[kgctdszbpmnh])/u;

/** Nearly all names are told by their last letter: those of Belarusian men end in -u, -k, -i or -y. */
function hasBelarusianU(folded: string): boolean {
  const last = folded.charCodeAt(folded.length - 1);
  const isEnd = last === 0x75 || last === 0x6b || last === 0x69 || last === 0x79;
  return isEnd && folded.includes('ou') && belarusianU.test(folded);
}

/** Which of h and j are consonants. */
interface Reading {
  readonly isHSound: boolean;
  readonly isJSound: boolean;
}

const silent: Reading = {isHSound: false, isJSound: false};
const readings: readonly (readonly Reading[])[] = [
  [silent],
  [silent, {isHSound: true, isJSound: false}],
  [silent, {isHSound: false, isJSound: true}],
  [silent, {isHSound: true, isJSound: false}, {isHSound: false, isJSound: true}, {isHSound: true, isJSound: true}],
];

function readingsOf(folded: string): readonly Reading[] {
  return readings[(folded.includes('h') ? 1 : 0) + (folded.includes('j') ? 2 : 0)] ?? [];
}

/** The key is FNV-1a over the signs of the name. */
function traceOf(folded: string, reading: Reading): Trace {
  let key = 0x811c9dc5;
  let last = NOTHING;
  let sounds = 0;
  let filled = 0;
  let vowels = 0;
  let shift = -BITS;
  for (let at = 0; at < folded.length; at += 1) {
    const sign = signOf(folded, at, reading);
    if (sign === NOTHING) continue;
    if (sign !== last) {
      if (sign === VOWEL) vowels += 1;
      else key = Math.imul(key ^ sign, 0x01000193);
      if (sign === OBSTRUENT) shift += BITS;
    }
    if (sign === OBSTRUENT && shift < MOST_RUNS * BITS) {
      sounds |= soundsAt(folded, at) << shift;
      filled |= 1 << shift;
    }
    last = sign;
  }
  return {key: key >>> 0, sounds, filled, vowels};
}

/** What the letter at a place can sound like, in any language and system. */
function soundsAt(folded: string, at: number): number {
  switch (folded.charCodeAt(at)) {
    case 0x6b: // k
    case 0x68: // h
      return K;
    case 0x74: // t
    case 0x64: // d
    case 0x44: // đ
      return isSoft(folded.charCodeAt(at + 1)) ? T | S : T;
    case 0x7a: // z
      return S | T;
    case 0x73: // s
    case 0x53:
    case 0x5a:
      return S;
    case 0x6a: // j, as in José
      return S | K;
    case 0x43: // č
    case 0x56: // c before e, i and y
      return S | T;
    default: // g, q, x, c
      return K | S;
  }
}

/** e, h, i, j, s, y, z */
function isSoft(unit: number): boolean {
  return unit === 0x65 || unit === 0x68 || unit === 0x69 || unit === 0x6a || unit === 0x73 || unit === 0x79 || unit === 0x7a;
}

function signOf(folded: string, at: number, {isHSound, isJSound}: Reading): number {
  const found = classes[folded.charCodeAt(at)] ?? VOWEL;
  switch (found) {
    case G:
      // -ng through Palladius is -n
      return classes[folded.charCodeAt(at - 1)] === N ? NOTHING : OBSTRUENT;
    case P:
      return folded.charCodeAt(at + 1) === 0x68 || folded.startsWith('kh', at + 1) ? NOTHING : LABIAL;
    case B:
      // Lefebvre
      return folded.charCodeAt(at + 1) === 0x76 ? NOTHING : LABIAL;
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

/** Whether two folded names can begin with one sound and are about as long. */
export function beginAlike(one: string, other: string): boolean {
  const shared = (beginnings[one.charCodeAt(0)] ?? 0) & (beginnings[other.charCodeAt(0)] ?? 0);
  return shared !== 0 && Math.abs(one.length - other.length) <= MOST_MORE;
}

/** Whether two names that share a key are worth comparing. */
export function canBeOne(one: Traced, other: Traced): boolean {
  return (
    beginAlike(one.folded, other.folded) &&
    Math.abs(one.trace.vowels - other.trace.vowels) <= 1 &&
    sharesSounds(one.trace, other.trace)
  );
}

/** A folded name under one of its keys. */
export interface Traced {
  readonly folded: string;
  readonly trace: Trace;
}

/** Whether two names can have the same sounds in every place. */
function sharesSounds(one: Trace, other: Trace): boolean {
  const shared = one.sounds & other.sounds;
  return ((shared | (shared >>> 1) | (shared >>> 2)) & one.filled) === one.filled;
}

/** Names of one key that are compared; of a longer list, in one article, the later ones are passed over. */
export const MOST_OF_A_KEY = 128;
