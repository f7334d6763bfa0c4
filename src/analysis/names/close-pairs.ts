/** Pairs of words with a capital that can be two spellings of one name, whatever the text says of them. */
import type {Article} from '../../article.ts';
import {isSpaceAt} from '../characters.ts';
import {canBeOne, keysOf, MOST_OF_A_KEY} from './blocking.ts';
import {capitals} from './capitals.ts';
import {readWord, wordDistance, type NameWord} from './compare.ts';
import {joining} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isOneExonym} from './exonyms.data.ts';
import {isSlavic} from './families.ts';
import {givenNameRows, isOneGivenName} from './given-names.data.ts';

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
/** Spellings farther apart are never one name. */
const FARTHEST = 0.1;

export function closePairs(article: Article): readonly ClosePair[] {
  const buckets = new Map<number, string[]>();
  for (const text of spellings(article)) {
    if (text.length < SHORTEST || isShouted(text)) continue;
    const word = readWord(text);
    for (const key of keysOf(word.folded)) put(buckets, key, text);
    // Below zero, where no key of sounds is.
    for (const row of givenNameRows(word.plain)) put(buckets, -1 - row, text);
  }
  const read = createReader(article);
  const found = new Map<string, ClosePair>();
  for (const bucket of buckets.values()) {
    for (let first = 0; first < bucket.length - 1; first += 1) {
      for (let second = first + 1; second < bucket.length; second += 1) {
        const pair = compare(read(bucket[first] ?? ''), read(bucket[second] ?? ''));
        if (pair !== undefined) found.set(`${pair.one.text} ${pair.other.text}`, pair);
      }
    }
  }
  return [...found.values()];
}

function put(buckets: Map<number, string[]>, key: number, text: string): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [text]);
  else if (bucket.length < MOST_OF_A_KEY) bucket.push(text);
}

/** Words with a capital, and pairs of words that are written as one elsewhere: `Ben Jelloun` as `Benjelloun`. */
function* spellings(article: Article): Generator<string> {
  const {prose} = article;
  const words = article.the(capitals);
  yield* words.keys();
  for (const [text, places] of words) {
    if (text.length > 6 || !joining.has(text.toLowerCase())) continue;
    for (const {
      range: [, end],
    } of places) {
      if (!isSpaceAt(prose, end)) continue;
      const next = /^\p{Lu}[\p{L}\p{M}]{2,30}/u.exec(prose.slice(end + 1, end + 33))?.[0];
      if (next !== undefined) yield text + next.toLowerCase();
    }
  }
}

function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  return second < 0x61 && second > 0x40 && text === text.toUpperCase();
}

function createReader({lexicon}: Article): (text: string) => Spelling {
  const spelled = new Map<string, Spelling>();
  return text => {
    const known = spelled.get(text);
    if (known !== undefined) return known;
    const made: Spelling = {text, word: readWord(text), isKnown: lexicon.knows(text.toLowerCase())};
    spelled.set(text, made);
    return made;
  };
}

function compare(one: Spelling, other: Spelling): ClosePair | undefined {
  const [a, b] = [one.word, other.word];
  const isGivenName = isOneGivenName(a.plain, b.plain);
  const pair = (distance: number): ClosePair => ({one, other, distance, isGivenName});
  if (a.plain === b.plain) return one.text.toLowerCase() === other.text.toLowerCase() ? undefined : pair(wordDistance(a, b));
  if (isGivenName) return pair(wordDistance(a, b, FARTHEST));
  if (!canBeOne(a.folded, b.folded)) return undefined;
  // Smith and Smyth, Reed and Reid are two families; Zelensky and Zelenskyy are one.
  if (one.isKnown && other.isKnown && !(isSlavic(a.folded) && isSlavic(b.folded))) return undefined;
  if (isExtension(a.folded, b.folded) || isOneExonym(one.text, other.text)) return undefined;
  if (isCountryWord(a.plain) && isCountryWord(b.plain)) return undefined;
  const distance = wordDistance(a, b, FARTHEST);
  return distance <= FARTHEST ? pair(distance) : undefined;
}

/** `Minsk` and `Minsky`, `Solotvyn` and `Solotvyno`, `Ahmad` and `Ahmadi`: the other name has an ending more. */
function isExtension(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return ending.test(rest) && !(/[iy]$/u.test(short) && /^[iyj]$/u.test(rest));
}

const ending = /^(?:s|es|[aeiouy]|i[yj]|an|ian|n|ese|ish|er|ich|off?|ova|aya|skaya|sk[iy]|son|sson|ez|es)$/u;
