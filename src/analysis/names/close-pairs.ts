/** Pairs of words with a capital that can be two spellings of one name, whatever the text says of them. */
import type {Article} from '../../article.ts';
import type {Evidence} from '../../house.ts';
import {NAME, type Lexicon} from '../../lexicon.ts';
import {isSpaceAt} from '../characters.ts';
import {isFunctionWord, months, weekdays} from '../function-words.ts';
import {remember} from '../remember.ts';
import {wordKeys} from '../word-keys.ts';
import {canBeOne, MOST_OF_A_KEY, tracesOf, type Traced} from './blocking.ts';
import {capitals, placesOf} from './capitals.ts';
import {readWord, wordDistance, type NameWord} from './compare.ts';
import {joining} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isOneExonym} from './exonyms.data.ts';
import {foldName} from './folding.ts';
import {givenNameRows} from './given-names.ts';

/** A spelling of a word. */
export interface Spelling {
  readonly text: string;
  readonly word: NameWord;
  /** Whether the English dictionary has it. */
  readonly isKnown: boolean;
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
export const farthest: Readonly<Record<Evidence, number>> = {strict: 0.02, balanced: 0.045, loose: 0.12};

export function closePairs(article: Article): readonly ClosePair[] {
  const texts: string[] = [];
  for (const text of spellings(article)) if (isCandidate(text) && !isNoName(text.toLowerCase())) texts.push(text);
  const isWord = remember((text: string) => isWordOfBeginnings(article, text));
  return pairSpellings(texts, article.lexicon, farthest[article.house.names.evidence], isWord);
}

/** Whether a word is long enough to be compared, and not in capitals throughout. */
export function isCandidate(text: string): boolean {
  return text.length >= SHORTEST && !isShouted(text);
}

/**
 * Pairs of spellings no farther apart than `most`. The work grows with the number of spellings, not with that of pairs.
 *
 * @param isWord Tells a spelling that is no name; asked only where there is another near it.
 */
export function pairSpellings(
  texts: readonly string[],
  lexicon: Lexicon,
  most: number,
  isWord: (text: string) => boolean = () => false,
): readonly ClosePair[] {
  const buckets = new Map<number, Filed | Filed[]>();
  const rows = new Map<number, string | string[]>();
  for (const text of texts) {
    const folded = foldName(text);
    for (const trace of tracesOf(folded)) put(buckets, trace.key, {text, folded, trace});
    for (const row of givenNameRows(folded)) put(rows, row, text);
  }
  const read = createReader(lexicon);
  const found = new Map<string, ClosePair>();
  const add = (pair: ClosePair | undefined): void => {
    if (pair !== undefined) found.set(`${pair.one.text} ${pair.other.text}`, pair);
  };
  for (const bucket of buckets.values()) {
    // Nearly every key has one name.
    if (!Array.isArray(bucket)) continue;
    forEachPair(bucket, (one, other) => {
      if (canBeOne(one, other) && !isWord(one.text) && !isWord(other.text)) add(compare(read(one.text), read(other.text), most));
    });
  }
  for (const row of rows.values()) {
    if (!Array.isArray(row)) continue;
    forEachPair(row.map(read), (one, other) =>
      add({one, other, distance: wordDistance(one.word, other.word, most), isGivenName: true}),
    );
  }
  return [...found.values()];
}

function forEachPair<T>(items: readonly T[], visit: (one: T, other: T) => void): void {
  for (let first = 0; first < items.length; first += 1) {
    for (let second = first + 1; second < items.length; second += 1) {
      const [one, other] = [items[first], items[second]];
      if (one !== undefined && other !== undefined) visit(one, other);
    }
  }
}

interface Filed extends Traced {
  readonly text: string;
}

function put<T extends string | Filed>(buckets: Map<number, T | T[]>, key: number, item: T): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, item);
  else if (!Array.isArray(bucket)) buckets.set(key, [bucket, item]);
  else if (bucket.length < MOST_OF_A_KEY) bucket.push(item);
}

/** Words with a capital, and pairs of words that are written as one elsewhere: `Ben Jelloun` as `Benjelloun`. */
function* spellings(article: Article): Generator<string> {
  const {prose} = article;
  const words = article.the(capitals);
  yield* words.keys();
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

/** `Ben`, `Abdul`: words that are written as one with the next elsewhere. */
export function joiningWords(article: Article): readonly string[] {
  return [...article.the(capitals).keys()].filter(text => text.length <= 6 && joining.has(text.toLowerCase()));
}

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

function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  return second < 0x61 && second > 0x40 && text === text.toUpperCase();
}

function isNoName(word: string): boolean {
  return isFunctionWord(word) || months.has(word) || weekdays.has(word);
}

function createReader(lexicon: Lexicon): (text: string) => Spelling {
  return remember(text => {
    let isKnown: boolean | undefined;
    return {
      text,
      word: readWord(text),
      get isKnown() {
        return (isKnown ??= lexicon.knows(text.toLowerCase()));
      },
    };
  });
}

/** Two spellings of one key. */
function compare(one: Spelling, other: Spelling, most: number): ClosePair | undefined {
  const [a, b] = [one.word, other.word];
  if (a.plain === b.plain && isSameText(one.text, other.text)) return undefined;
  // Smith and Smyth, Reed and Reid are two families; Zelensky and Zelenskyy are one.
  const isKnown = one.isKnown && other.isKnown && a.plain !== b.plain;
  if (isKnown && !(a.shape.isSlavic && b.shape.isSlavic)) return undefined;
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
  return ending.test(rest) && !(/[iy]$/u.test(short) && /^[iyj]$/u.test(rest));
}

const ending = /^(?:s|es|[aeiouy]|i[yj]|an|ian|n|ese|ish|er|ich|off?|ova|aya|skaya|sk[iy]|son|sson|ez)$/u;
