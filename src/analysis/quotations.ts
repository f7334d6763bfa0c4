/** Where an article quotes: between two double quotation marks that belong together. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {quotationMarks} from './quotation-marks.ts';

/** In order, with the marks. */
export function quotations(article: Article): readonly Range[] {
  const found: Range[] = [];
  for (const {mark, kind, role, partner} of article.the(quotationMarks).at.values()) {
    if (role === 'open' && kind === 'double' && partner !== undefined) found.push([mark.range[0], partner.range[1]]);
  }
  return found;
}

/** Whether an offset lies in a quotation. */
export function isQuoted(article: Article, offset: number): boolean {
  return article.the(quotations).some(([from, to]) => from <= offset && offset < to);
}
