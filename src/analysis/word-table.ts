/** Finding the few words of an article that a list has, in any case, without comparing text. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {keyOfWord, wordKeys} from './word-keys.ts';

export interface WordTable {
  /** One bit of a key in sixteen thousand; most words of an article end here. */
  readonly bits: Uint8Array;
  readonly keys: ReadonlySet<number>;
}

const MASK = 0x3fff;

export function createWordTable(words: Iterable<string>): WordTable {
  const bits = new Uint8Array(MASK + 1);
  const keys = new Set<number>();
  for (const word of words) {
    const key = keyOfWord(word);
    bits[key & MASK] = 1;
    keys.add(key);
  }
  return {bits, keys};
}

/** Where they stand, in order. Two words in a thousand million share a key: compare where it matters. */
export function findWords(article: Article, {bits, keys}: WordTable): readonly Range[] {
  const {keys: all, starts, ends} = article.the(wordKeys);
  const found: Range[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const key = all[index] ?? 0;
    if (bits[key & MASK] === 1 && keys.has(key)) found.push([starts[index] ?? 0, ends[index] ?? 0]);
  }
  return found;
}
