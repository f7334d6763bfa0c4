/**
 * The words of an article as numbers, for finding the same words again without comparing text: equal words have equal
 * keys, whatever their case and the form of their apostrophes; marks and white space do not count.
 */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {WORD, classAt, isWordAt} from './characters.ts';

export interface WordKeys {
  /** By word: 30-bit keys, and where each word lies in the prose. */
  readonly keys: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The words of a block, as a half-open range of their numbers; empty for code and other languages. */
  wordsOf(block: Block): Range;
}

export function wordKeys(article: Article): WordKeys {
  const {prose} = article;
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  for (const block of article.blocks) {
    firsts.push(keys.length);
    if (block.kind === 'code' || block.foreign) continue;
    const [from, to] = block.range;
    let at = from;
    while (at < to) {
      while (at < to && classAt(prose, at) !== WORD) at += 1;
      if (at >= to) break;
      const start = at;
      while (at < to && (classAt(prose, at) === WORD || isInside(prose, at, to))) at += 1;
      starts.push(start);
      ends.push(at);
      keys.push(keyOf(prose, start, at));
    }
  }
  firsts.push(keys.length);
  return {keys, starts, ends, wordsOf: ({index}) => [firsts[index] ?? 0, firsts[index + 1] ?? 0]};
}

/** Key of a word given as text. */
export function keyOfWord(word: string): number {
  return keyOf(word, 0, word.length);
}

/** Key of a run of words. */
export function keyOfRun(keys: readonly number[], from: number, to: number): number {
  let key = 0;
  for (let index = from; index < to; index += 1) key = (Math.imul(key, 0x01000193) ^ (keys[index] ?? 0)) >>> 2;
  return key;
}

/** Whether two runs of words of one length are the same. */
export function sameRun(keys: readonly number[], first: number, second: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (keys[first + index] !== keys[second + index]) return false;
  return true;
}

function isInside(prose: string, at: number, to: number): boolean {
  const unit = prose.charCodeAt(at);
  // isn't, isn’t, well-known
  return (unit === 0x27 || unit === 0x2019 || unit === 0x2d) && at + 1 < to && isWordAt(prose, at + 1);
}

/** FNV-1a over folded code units. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (unit === 0x2019) unit = 0x27;
    else if (unit >= 0xc0) unit = text.charAt(at).toLowerCase().charCodeAt(0);
    key = Math.imul(key ^ unit, 0x01000193);
  }
  return key >>> 2;
}
