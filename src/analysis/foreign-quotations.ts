/** Quotations in another language inside English paragraphs: nobody's German is repaired. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {classAt, isLowerAt, WORD} from './characters.ts';
import {quotationMarks} from './quotation-marks.ts';

/** Words in lower case that are looked at, and from which they tell a language. */
const MOST = 40;
const FEWEST = 3;

const foreignMarks = '«»„‹›';

/** In order, without the marks around them; a quotation in marks of its own language with its marks. */
export function foreignQuotations(article: Article): readonly Range[] {
  const found: Range[] = [];
  for (const {mark, kind, role, partner} of article.the(quotationMarks).at.values()) {
    if (role !== 'open' || kind !== 'double' || partner === undefined || partner.range[0] - mark.range[1] < 5) continue;
    const isMarked = foreignMarks.includes(mark.text);
    if (!isForeign(article, [mark.range[1], partner.range[0]], isMarked)) continue;
    found.push(isMarked ? [mark.range[0], partner.range[1]] : [mark.range[1], partner.range[0]]);
  }
  return found;
}

/** Hardly a word of it is English; between marks of another language, one word that is not will do. */
function isForeign({prose, lexicon}: Article, [start, end]: Range, isMarked: boolean): boolean {
  let words = 0;
  let known = 0;
  for (let at = start; at < end && words < MOST; at += 1) {
    if (classAt(prose, at) !== WORD) continue;
    const from = at;
    while (at < end && classAt(prose, at) === WORD) at += 1;
    if (at - from < 2 || !isLowerAt(prose, from)) continue;
    words += 1;
    if (lexicon.knows(prose.slice(from, at))) known += 1;
  }
  return isMarked && words > 0
    ? known === 0 || (words >= FEWEST && known * 100 < words * 45)
    : words >= FEWEST && known * 100 < words * 45;
}
