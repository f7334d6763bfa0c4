/** What is known of spelling beyond the lexicon; each table is read when it is first asked. */
import {once} from './analysis/once.ts';
import type {Trigrams} from './trigrams.ts';
import {findVariety, type Variety} from './variety-index.ts';
import {decodeTable, findWord, UNKNOWN} from './word-filter.ts';

export type {Variety} from './variety-index.ts';

/** Class bit of a word that everybody knows. */
export const COMMON = 1;

export interface Spelling {
  /** Whether a list has a word that the lexicon does not know. */
  accepts(word: string): boolean;
  /** Whether everybody knows the word, so that a typing error may be meant for it. */
  isCommon(word: string): boolean;
  /** Of the common words. */
  trigrams(): Trigrams;
  /** Who spells a word so, by its key; undefined for what Americans and the British write alike, and nearly all else. */
  varietyOf(key: number): Variety | undefined;
  /** How the others spell a word in lower case; undefined for what all write alike. */
  counterpartOf(word: string): string | undefined;
}

/** As the build gives them: tables as text in the library and as bytes in the command, pairs as text. */
export interface SpellingData {
  readonly spellings: () => string | Uint8Array;
  readonly trigrams: () => string | Uint8Array;
  readonly varieties: () => string | Uint8Array;
  /** `color colour`, a line each; an American word that the British have too has a `?` before it. */
  readonly pairs: () => string;
}

export function createSpelling(data: SpellingData): Spelling {
  const spellings = once(() => decodeTable(data.spellings()));
  const trigrams = once(() => decodeTable(data.trigrams()));
  const varieties = once(() => decodeTable(data.varieties()));
  const counterparts = once(() => readPairs(data.pairs()));
  return {
    accepts: word => findWord(spellings(), word) !== UNKNOWN,
    isCommon: word => findWord(spellings(), word) === COMMON,
    trigrams,
    varietyOf: key => findVariety(varieties(), key),
    counterpartOf: word => counterparts().get(word),
  };
}

function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [american = '', british = ''] = line.split(' ');
    if (american.startsWith('?')) pairs.set(british, american.slice(1));
    else pairs.set(british, american).set(american, british);
  }
  return pairs;
}
