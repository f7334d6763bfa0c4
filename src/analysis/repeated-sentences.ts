/** Long sentences that stand in the article a second time, away from the first. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {isQuoted} from './repetitions.ts';
import {keyOfRun, sameRun, wordKeys, type WordKeys} from './word-keys.ts';

/** Of several sentences that come again in the same order, one stretch. */
export interface SeenSentence {
  readonly block: Block;
  /** Both from the first letter to the last. */
  readonly first: Range;
  readonly second: Range;
}

/** A shorter sentence may come again by chance or for effect. */
const FEWEST_WORDS = 10;

export function sentencesSeenBefore(article: Article): readonly SeenSentence[] {
  const all = article.the(wordKeys);
  const {keys, starts, ends} = all;
  const seen = new Map<number, {readonly word: number; readonly isPulled: boolean}>();
  const found: SeenSentence[] = [];
  let last = -1;
  // Words at which the last stretch and its original end.
  let firstEnd = -1;
  let secondEnd = -1;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    const isPulled = isPullQuote(article.prose, block);
    for (const [from, to] of sentencesOf(article.prose, block, all)) {
      const length = to - from;
      if (length < FEWEST_WORDS) continue;
      const key = keyOfRun(keys, from, to);
      const {word: before, isPulled: wasPulled} = seen.get(key) ?? {};
      if (before === undefined) seen.set(key, {word: from, isPulled});
      const isSame = before !== undefined && sameRun(keys, before, from, length);
      // A quotation is set a second time on purpose, and the copy right after the first is a repetition at once.
      const isQuotation = (): boolean => wasPulled === true || isQuoted(article.prose, block, starts[from] ?? 0);
      if (isSame && before + length !== from && last !== from && !isQuotation()) {
        const previous = found.at(-1);
        const goesOn = previous?.block === block && firstEnd === before && secondEnd === from;
        if (goesOn) found.pop();
        found.push({
          block,
          first: [goesOn ? previous.first[0] : (starts[before] ?? 0), ends[before + length - 1] ?? 0],
          second: [goesOn ? previous.second[0] : (starts[from] ?? 0), ends[to - 1] ?? 0],
        });
        firstEnd = before + length;
        secondEnd = to;
      }
      last = isSame && (before + length === from || last === from) ? to : -1;
    }
  }
  return found;
}

/** A quotation that is a block of its own, taken out of the text to catch the eye. */
function isPullQuote(prose: string, {range: [start, end]}: Block): boolean {
  return /["“]/u.test(prose.charAt(start)) && /["”]/u.test(prose.charAt(end - 1));
}

/** Words between end marks: good enough to look a sentence up, and the same for both copies. */
function* sentencesOf(prose: string, block: Block, {starts, ends, wordsOf}: WordKeys): Generator<Range> {
  const [from, to] = wordsOf(block);
  let first = from;
  for (let word = from; word < to; word += 1) {
    const isLast = word + 1 === to;
    if (isLast || endsSentence(prose, ends[word] ?? 0, starts[word + 1] ?? 0)) {
      yield [first, word + 1];
      first = word + 1;
    }
  }
}

/** Whether what stands between two words has an end mark before its white space; one space has none. */
function endsSentence(prose: string, start: number, end: number): boolean {
  return end - start > 1 && /[.!?…]["'”’)\]]*\s/u.test(prose.slice(start, Math.min(end, start + 12)));
}
