/** Pairs of words with a capital that can be two spellings of one name, whatever the text says of them. */
import type {Article} from '../../article.ts';
import type {Evidence} from '../../house.ts';
import {isSpaceAt} from '../characters.ts';
import {canBeOne, keysOf, MOST_OF_A_KEY, sharesSounds, type Key} from './blocking.ts';
import {capitals} from './capitals.ts';
import {readWord, wordDistance, type NameWord} from './compare.ts';
import {joining} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isOneExonym} from './exonyms.data.ts';
import {foldName} from './folding.ts';
import {givenNameRows} from './given-names.data.ts';

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
export const farthest: Readonly<Record<Evidence, number>> = {strict: 0.02, balanced: 0.045, loose: 0.1};

export function closePairs(article: Article): readonly ClosePair[] {
  const buckets = new Map<number, Place[]>();
  const rows = new Map<number, string[]>();
  for (const text of spellings(article)) {
    if (text.length < SHORTEST || isShouted(text)) continue;
    const folded = foldName(text);
    for (const key of keysOf(folded)) put(buckets, key.key, {text, folded, key});
    for (const row of givenNameRows(folded)) rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  const read = createReader(article);
  const most = farthest[article.house.names.evidence];
  const found = new Map<string, ClosePair>();
  for (const bucket of buckets.values()) {
    for (const [index, one] of bucket.entries()) {
      for (let next = index + 1; next < bucket.length; next += 1) {
        const other = bucket[next];
        if (other === undefined || !canMeet(one, other)) continue;
        const pair = compare(read(one.text), read(other.text), most);
        if (pair !== undefined) found.set(`${one.text} ${other.text}`, pair);
      }
    }
  }
  for (const row of rows.values()) {
    for (const [index, one] of row.entries()) {
      for (const other of row.slice(index + 1)) {
        const distance = wordDistance(read(one).word, read(other).word, most);
        found.set(`${one} ${other}`, {one: read(one), other: read(other), distance, isGivenName: true});
      }
    }
  }
  return [...found.values()];
}

/** A spelling under one of its keys. */
interface Place {
  readonly text: string;
  readonly folded: string;
  readonly key: Key;
}

function canMeet(one: Place, other: Place): boolean {
  return canBeOne(one.folded, other.folded) && sharesSounds(one.key, other.key);
}

function put(buckets: Map<number, Place[]>, key: number, place: Place): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [place]);
  else if (bucket.length < MOST_OF_A_KEY) bucket.push(place);
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

/** Two spellings of one key. */
function compare(one: Spelling, other: Spelling, most: number): ClosePair | undefined {
  const [a, b] = [one.word, other.word];
  if (one.text.toLowerCase() === other.text.toLowerCase()) return undefined;
  // Smith and Smyth, Reed and Reid are two families; Zelensky and Zelenskyy are one.
  const isKnown = one.isKnown && other.isKnown && a.plain !== b.plain;
  if (isKnown && !(a.shape.isSlavic && b.shape.isSlavic)) return undefined;
  const distance = wordDistance(a, b, most);
  if (distance > most || isExtension(a.folded, b.folded) || isOneExonym(one.text, other.text)) return undefined;
  if (a.plain !== b.plain && isCountryWord(a.plain) && isCountryWord(b.plain)) return undefined;
  return {one, other, distance, isGivenName: false};
}

/** `Minsk` and `Minsky`, `Solotvyn` and `Solotvyno`, `Ahmad` and `Ahmadi`: the other name has an ending more. */
function isExtension(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return ending.test(rest) && !(/[iy]$/u.test(short) && /^[iyj]$/u.test(rest));
}

const ending = /^(?:s|es|[aeiouy]|i[yj]|an|ian|n|ese|ish|er|ich|off?|ova|aya|skaya|sk[iy]|son|sson|ez|es)$/u;
