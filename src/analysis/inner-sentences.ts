/** Where sentences begin inside a block. */
import type {Article, Block} from '../article.ts';
import {abbreviationBefore} from './abbreviations.ts';
import {isUpperAt} from './characters.ts';
import {gapsByBlock, wordBefore} from './gaps.ts';

/** The offsets at which sentences begin inside a block, after a stop that belongs to no abbreviation. */
export function innerSentences(article: Article, block: Block): readonly number[] {
  const starts: number[] = [];
  for (const gap of article.the(gapsByBlock).get(block.index) ?? []) {
    if (gap.before === undefined || gap.after === undefined || !isUpperAt(article.prose, gap.after[0])) continue;
    const end = gap.marks.find(
      mark => mark.kind === 'stop' || mark.kind === 'question' || mark.kind === 'exclamation' || mark.kind === 'ellipsis',
    );
    if (end === undefined || ((gap.spaces.at(-1) ?? '') === '' && gap.marks.at(-1)?.kind !== 'double')) continue;
    if (end.kind === 'stop' && end.index === 0 && abbreviationBefore(article, wordBefore(article.prose, gap)) !== undefined)
      continue;
    starts.push(gap.after[0]);
  }
  return starts;
}
