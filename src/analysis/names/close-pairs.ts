/** Pairs of words with a capital that can be two spellings of one name, whatever the text says of them. */
import type {Article} from '../../article.ts';
import type {Evidence} from '../../house.ts';
import {NAME, type Lexicon} from '../../lexicon.ts';
import {isSpaceAt, isUpperAt} from '../characters.ts';
import {isFunctionWord, months, weekdays} from '../function-words.ts';
import {remember} from '../remember.ts';
import {wordKeys} from '../word-keys.ts';
import {canBeOne, MOST_OF_A_KEY, tracesOf, type Traced} from './blocking.ts';
import {capitals, placesOf} from './capitals.ts';
import {NameWord, wordDistance} from './compare.ts';
import {compoundNames} from './compounds.ts';
import {joining} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isOneExonym} from './exonyms.data.ts';
import {foldName} from './folding.ts';
import {givenNameRows, isFirstName} from './given-names.ts';
import {areNearFamilies} from './near-families.ts';

/** A spelling of a word. */
export class Spelling {
  readonly text: string;
  readonly word: NameWord;
  readonly #lexicon: Lexicon;
  #isKnown: boolean | undefined;

  constructor(text: string, lexicon: Lexicon, folded?: string) {
    this.text = text;
    this.word = new NameWord(text, folded);
    this.#lexicon = lexicon;
  }

  /** Whether the English dictionary has it, or has it without its marks, as León. */
  get isKnown(): boolean {
    return (this.#isKnown ??=
      this.#lexicon.knows(this.text) || this.#lexicon.knows(this.word.plain.replace(/^./u, first => first.toUpperCase())));
  }
}

export interface ClosePair {
  readonly one: Spelling;
  readonly other: Spelling;
  readonly distance: number;
  /** One given name in two languages. */
  readonly isGivenName: boolean;
}

/** The shortest name that is compared, in letters. */
const SHORTEST = 4;
/** Spellings farther apart are never one name, by how much evidence is asked for. */
export const farthest: Readonly<Record<Evidence, number>> = {strict: 0.02, balanced: 0.055, loose: 0.12};

export function closePairs(article: Article): readonly ClosePair[] {
  const texts: string[] = [];
  for (const text of spellings(article)) if (isCandidate(text) && !isNoName(text.toLowerCase())) texts.push(text);
  const isWord = remember((text: string) => isWordOfBeginnings(article, text));
  const firstNames = remember((text: string) => firstNamesOf(article, text));
  const haveOneFirstName = (one: string, other: string): boolean =>
    firstNames(one).some(name => firstNames(other).includes(name));
  return pairSpellings(texts, article.lexicon, farthest[article.house.names.evidence], {isWord, haveOneFirstName});
}

/** Whether a word is long enough to be compared, and neither in capitals nor an acronym with an ending: `SOWs`. */
export function isCandidate(text: string): boolean {
  return text.length >= SHORTEST && !beginsWithCapitals(text) && !contraction.test(text);
}

/** I’ve, I’ll */
const contraction = /^I['’]/u;

/** What is left out of a comparison. */
interface Restrictions {
  /** Tells a spelling that is no name; asked only where there is another near it. */
  readonly isWord?: (text: string) => boolean;
  /** Tells whether one first name stands before both; asked where the dictionary has both. */
  readonly haveOneFirstName?: (one: string, other: string) => boolean;
  /** Names of one key that are compared; later ones are passed over. */
  readonly mostOfAKey?: number;
}

/** Pairs of spellings no farther apart than `most`. The work grows with the number of spellings, not with that of pairs. */
export function pairSpellings(
  texts: readonly string[],
  lexicon: Lexicon,
  most: number,
  {isWord = () => false, haveOneFirstName = () => false, mostOfAKey = MOST_OF_A_KEY}: Restrictions = {},
): readonly ClosePair[] {
  const buckets = new Map<number, TracedName | TracedName[]>();
  const rows = new Map<number, Filed | Filed[]>();
  for (const text of texts) {
    const folded = foldName(text);
    for (const trace of tracesOf(folded)) put(buckets, trace.key, {text, folded, trace}, mostOfAKey);
    for (const row of givenNameRows(folded)) put(rows, row, {text, folded}, mostOfAKey);
  }
  const read = (name: Filed): Spelling => (name.spelling ??= new Spelling(name.text, lexicon, name.folded));
  const isNoWord = (name: Filed): boolean => !(name.isWord ??= isWord(name.text));
  const found = new Map<string, ClosePair>();
  const add = (pair: ClosePair | undefined): void => {
    if (pair !== undefined) found.set(`${pair.one.text} ${pair.other.text}`, pair);
  };
  forEachPair(buckets, (one, other) => {
    if (canBeOne(one, other) && isNoWord(one) && isNoWord(other)) add(compare(read(one), read(other), most, haveOneFirstName));
  });
  forEachPair(rows, (first, second) => {
    const [one, other] = [read(first), read(second)];
    add({one, other, distance: wordDistance(one.word, other.word, most), isGivenName: true});
  });
  return [...found.values()];
}

/** Pairs of those that stand in one bucket; nearly every bucket has a single name. */
function forEachPair<T extends Filed>(buckets: ReadonlyMap<number, T | T[]>, visit: (one: T, other: T) => void): void {
  for (const bucket of buckets.values()) {
    if (!Array.isArray(bucket)) continue;
    for (const [index, one] of bucket.entries()) {
      for (let next = index + 1; next < bucket.length; next += 1) {
        const other = bucket[next];
        if (other !== undefined) visit(one, other);
      }
    }
  }
}

/** A name in a bucket, with what is asked of it once another one is near. */
interface Filed {
  readonly text: string;
  readonly folded: string;
  spelling?: Spelling;
  isWord?: boolean;
}

interface TracedName extends Filed, Traced {}

function put<T extends Filed>(buckets: Map<number, T | T[]>, key: number, item: T, most: number): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, item);
  else if (!Array.isArray(bucket)) buckets.set(key, [bucket, item]);
  else if (bucket.length < most) bucket.push(item);
}

/** Words with a capital, families without their -s, and pairs of words that are written as one elsewhere: `Ben Jelloun` as `Benjelloun`. */
function* spellings(article: Article): Generator<string> {
  const {prose} = article;
  const words = article.the(capitals);
  for (const text of words.keys()) {
    yield text;
    if (text.charCodeAt(text.length - 1) !== S || !isFamily(article, text)) continue;
    const name = text.slice(0, -1);
    if (!words.has(name)) yield name;
  }
  for (const text of article.the(compoundNames).keys()) if (!words.has(text)) yield text;
  for (const text of joiningWords(article)) {
    for (const {
      range: [, end],
    } of placesOf(article, text)) {
      if (!isSpaceAt(prose, end)) continue;
      const next = /^\p{Lu}[\p{L}\p{M}]{2,30}/u.exec(prose.slice(end + 1, end + 33))?.[0];
      if (next !== undefined) yield text + next.toLowerCase();
    }
  }
}

const S = 0x73;

/** `the Lukashenkas` */
function isFamily(article: Article, text: string): boolean {
  if (text.length <= SHORTEST || article.lexicon.knows(text)) return false;
  const {prose} = article;
  return placesOf(article, text).some(({range: [start]}) => /\bthe $/iu.test(prose.slice(Math.max(0, start - 5), start)));
}

/** `Ben`, `Abdul`: words that are written as one with the next elsewhere. */
export function joiningWords(article: Article): readonly string[] {
  return [...article.the(capitals).keys()].filter(text => text.length <= 6 && joining.has(text.toLowerCase()));
}

/** The first names that stand right before a word. */
function firstNamesOf(article: Article, text: string): readonly string[] {
  const {prose} = article;
  const {starts, ends} = article.the(wordKeys);
  const places = article.the(capitals).get(text) ?? none;
  return places.slice(0, MOST_PLACES).flatMap(place => {
    const [start, end] = [starts[place - 1] ?? 0, ends[place - 1] ?? 0];
    if (place === 0 || (starts[place] ?? 0) - end !== 1 || !isUpperAt(prose, start)) return [];
    const name = prose.slice(start, end);
    return isFirstName(name.toLowerCase()) ? [name] : [];
  });
}

/** Places of a word that are looked at. */
const MOST_PLACES = 16;

/** They, Ships: an English word that has its capital from the beginnings of sentences alone. */
function isWordOfBeginnings(article: Article, text: string): boolean {
  const {prose, lexicon} = article;
  const {starts} = article.the(wordKeys);
  const places = article.the(capitals).get(text) ?? none;
  if (places.length === 0) return false;
  for (const place of places) {
    const start = starts[place] ?? 0;
    // One space after a small letter: the word stands inside a sentence.
    if (prose.charCodeAt(start - 1) === 0x20 && !'.!?:”"…'.includes(prose.charAt(start - 2))) return false;
  }
  const lower = text.toLowerCase();
  return lexicon.knows(lower) && (lexicon.classOf(lower) & NAME) === 0;
}

const none: readonly number[] = [];

function beginsWithCapitals(text: string): boolean {
  const second = text.charCodeAt(1);
  return second < 0x61 ? second > 0x40 : second > 0x7f && isUpperAt(text, 1);
}

function isNoName(word: string): boolean {
  return isFunctionWord(word) || months.has(word) || weekdays.has(word);
}

/** Two spellings of one key. */
function compare(
  one: Spelling,
  other: Spelling,
  most: number,
  haveOneFirstName: (one: string, other: string) => boolean,
): ClosePair | undefined {
  const [a, b] = [one.word, other.word];
  if (a.plain === b.plain && isSameText(one.text, other.text)) return undefined;
  // Smith and Smyth, Reed and Reid are two families; Zelensky and Zelenskyy are one.
  const isKnown = one.isKnown && other.isKnown && a.plain !== b.plain;
  if (isKnown && !(a.shape.isSlavic && b.shape.isSlavic)) {
    // Donald Trump and Donald Tramp; David Davis and David Davies are two.
    if (areNearFamilies(a.plain, b.plain) || !haveOneFirstName(one.text, other.text)) return undefined;
  }
  const distance = wordDistance(a, b, most);
  if (distance > most || isExtension(a.folded, b.folded) || isOneExonym(one.text, other.text)) return undefined;
  if (a.plain !== b.plain && isCountryWord(a.plain) && isCountryWord(b.plain)) return undefined;
  return {one, other, distance, isGivenName: false};
}

/** `Macdonald` and `MacDonald`, between which families differ; `Va’a` and `Va'a`. */
function isSameText(one: string, other: string): boolean {
  return one.toLowerCase().replaceAll(apostrophes, "'") === other.toLowerCase().replaceAll(apostrophes, "'");
}

const apostrophes = /[’‘ʼ]/gu;

/** `Minsk` and `Minsky`, `Solotvyn` and `Solotvyno`, `Ahmad` and `Ahmadi`: the other name has an ending more. */
function isExtension(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  // Abbas and Abbass
  if (rest === short.slice(-1) && !/[aeiouy]/u.test(rest)) return false;
  return ending.test(rest) && !(/[iy]$/u.test(short) && /^[iyj]$/u.test(rest));
}

const ending = /^(?:s|es|[aeiouy]|i[yj]|an|ian|n|ese|ish|er|ich|off?|ova|aya|skaya|sk[iy]|son|sson|ez)$/u;
