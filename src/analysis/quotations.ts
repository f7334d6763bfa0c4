/** Where an article has the words of somebody else. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {quotationMarks} from './quotation-marks.ts';
import {meetsAny} from './search.ts';

/**
 * Between quotation marks, double or single, to the next of its paragraphs where a quotation runs on, and to the end of its
 * paragraph where it is never closed; in what the source marks as a quotation, and in a line of dialogue after a dash. In
 * order, and apart.
 */
export function quotations(article: Article): readonly Range[] {
  const found: Range[] = [];
  for (const {mark, role, partner, resumed, gap} of article.the(quotationMarks).at.values()) {
    if (role !== 'open') continue;
    const end = partner?.range[1] ?? resumed?.range[0] ?? (mark.kind === 'double' ? gap.block.range[1] : mark.range[1]);
    found.push([mark.range[0], end]);
  }
  for (const {kind, range} of article.markings) if (kind === 'quotation') found.push(range);
  for (const {kind, range} of article.blocks)
    if ((kind === 'paragraph' || kind === 'list-item') && /^[–—] ?\p{L}/u.test(article.prose.slice(range[0], range[0] + 3)))
      found.push(range);
  return united(found.sort((a, b) => a[0] - b[0]));
}

function united(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    if (last !== undefined && range[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], range[1])];
    else found.push(range);
  }
  return found;
}

/** Whether an offset lies in a quotation. */
export function isQuoted(article: Article, offset: number): boolean {
  return meetsAny([offset, offset + 1], article.the(quotations));
}
