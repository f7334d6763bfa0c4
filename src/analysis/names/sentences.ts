/** The sentences that names stand in, by the gaps between words; a block is read when it is asked for. */
import type {Article, Block} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {abbreviationBefore} from '../abbreviations.ts';
import {isSpaceAt, isUpperAt} from '../characters.ts';
import {blockAt, lastAtOrBefore} from '../search.ts';
import {wordKeys} from '../word-keys.ts';
import {titles} from './context.data.ts';

/** The sentence that an offset lies in: always the same object, to its beginning in the next one or the end of its block. */
export function sentenceAt(article: Article, offset: number): Range {
  const block = blockAt(article, offset);
  if (block === undefined) throw new Error('an article without blocks has no names');
  const sentences = article.the(sentencesOf)(block);
  return sentences[lastAtOrBefore(offset, sentences.length, index => sentences[index]?.[0] ?? 0)] ?? block.range;
}

function sentencesOf(article: Article): (block: Block) => readonly Range[] {
  const found: (readonly Range[])[] = [];
  return block => (found[block.index] ??= readSentences(article, block));
}

function readSentences(article: Article, block: Block): readonly Range[] {
  const {starts, wordsOf} = article.the(wordKeys);
  const [first, last] = wordsOf(block);
  const found: Range[] = [];
  let [from] = block.range;
  for (let index = first + 1; index < last; index += 1) {
    if (jointBefore(article, index) !== 'sentence') continue;
    const start = starts[index] ?? 0;
    found.push([from, start]);
    from = start;
  }
  return [...found, [from, block.range[1]]];
}

/** How a word follows the one before it in its block. */
export type Joint = 'space' | 'mark' | 'sentence';

/** @param index Number of a word, not the first of its block. */
export function jointBefore(article: Article, index: number): Joint {
  const {prose} = article;
  const {starts, ends} = article.the(wordKeys);
  const start = ends[index - 1] ?? 0;
  const end = starts[index] ?? start;
  if (end - start === 1) return isSpaceAt(prose, start) ? 'space' : 'mark';
  if (end === start) return 'mark';
  if (prose.charCodeAt(start) === 0x2e) {
    const word = prose.slice(starts[index - 1], start);
    // J. Smith, Mr. Smith
    const isName = word.length === 1 || titles.has(word.toLowerCase());
    if (isName && end - start === 2 && isSpaceAt(prose, start + 1)) return 'space';
    return isName || abbreviationBefore(article, word) !== undefined ? 'mark' : 'sentence';
  }
  for (let at = start; at < end; at += 1) {
    const unit = prose.charCodeAt(at);
    const isEnd = unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x2e || unit === 0x3a;
    if (isEnd && isUpperAt(prose, end)) return 'sentence';
  }
  return 'mark';
}
