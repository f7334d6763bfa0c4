/** Words said twice in a row: "to the to the", or a whole sentence that follows itself. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {keyOfRun, sameRun, wordKeys, type WordKeys} from './word-keys.ts';

export interface Repetition {
  readonly block: Block;
  /** Words of the part that is repeated. */
  readonly words: number;
  /** How often it stands there, the first time included. */
  readonly copies: number;
  /** From its first letter to its last. */
  readonly first: Range;
  /** The other copies: the second, and all that follow it at once. */
  readonly rest: Range;
  /** Whether the first copy and the next one both begin a sentence. */
  readonly sentence: boolean;
}

/** A longer part said twice is a repeated paragraph. */
const LONGEST = 200;
/** Units of prose looked at before a place to learn whether a quotation is open there. */
const WINDOW = 600;

/** Every part of two words and more that is repeated at once, in order. */
export function repetitions(article: Article): readonly Repetition[] {
  const all = article.the(wordKeys);
  const found: Repetition[] = [];
  for (const block of article.blocks) if (block.kind !== 'verse') search(article.prose, block, all, found);
  return found;
}

/** Whether a double quotation mark stands open before a place, as far as a short look back tells. */
export function isQuoted(prose: string, block: Block, place: number): boolean {
  for (let at = place - 1; at >= Math.max(block.range[0], place - WINDOW); at -= 1) {
    switch (prose.charAt(at)) {
      case '“':
      case '«':
      case '„':
        // text “. for text.”, and text“in for text” in
        return !/[\s.,]/u.test(prose.charAt(at + 1)) && !/[\p{L}\p{N}.,!?]/u.test(prose.charAt(at - 1));
      case '”':
      case '»':
        return false;
      case '"':
        return at === block.range[0] || /[\s([—–]/u.test(prose.charAt(at - 1));
      default:
    }
  }
  return false;
}

/**
 * Where two words were last seen is the only candidate; it is followed both ways for no longer than the distance. A part
 * is found by any pair of words that it holds once.
 */
function search(prose: string, block: Block, all: WordKeys, found: Repetition[]): void {
  const {keys} = all;
  const [from, to] = all.wordsOf(block);
  if (to - from < 4) return;
  const seen = new Map<number, number>();
  let done = from;
  for (let at = from; at + 1 < to; at += 1) {
    const pair = keyOfRun(keys, at, at + 2);
    const before = seen.get(pair);
    seen.set(pair, at);
    if (before === undefined) continue;
    const length = at - before;
    if (length < 2 || length > LONGEST || at < done || !sameRun(keys, before, at, 2)) continue;
    let back = 0;
    while (back < length && before - back > done && keys[before - back - 1] === keys[at - back - 1]) back += 1;
    let end = at + 2;
    while (end < to && keys[end] === keys[end - length]) end += 1;
    if (end - (at - back) < length) {
      // A long passage that comes again elsewhere is followed once.
      continue;
    }
    found.push(describe(prose, block, all, before - back, end, length));
    done = end;
  }
}

/** Words [start, end) repeat with a period; the part is cut where it begins a sentence, if it does anywhere. */
function describe(prose: string, block: Block, all: WordKeys, start: number, end: number, period: number): Repetition {
  let first = start;
  let sentence = false;
  for (let at = start; at + 2 * period <= end && !sentence; at += 1) {
    sentence = beginsSentence(prose, block, all, at) && beginsSentence(prose, block, all, at + period);
    if (sentence) first = at;
  }
  const copies = Math.floor((end - first) / period);
  const place = (from: number, to: number): Range => [all.starts[from] ?? 0, all.ends[to - 1] ?? 0];
  return {
    block,
    words: period,
    copies,
    first: place(first, first + period),
    rest: place(first + period, first + period * copies),
    sentence,
  };
}

function beginsSentence(prose: string, block: Block, {starts, ends}: WordKeys, word: number): boolean {
  const start = starts[word] ?? 0;
  const before = word === 0 ? 0 : (ends[word - 1] ?? 0);
  return before <= block.range[0] || /[.!?…]/u.test(prose.slice(before, start));
}
