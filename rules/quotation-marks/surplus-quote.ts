import {isLowerAt} from '../../src/analysis/characters.ts';
import {hasSpace, neighbour, type Gap} from '../../src/analysis/gaps.ts';
import {quotationMarks, SURE_MARGIN, type QuoteMark} from '../../src/analysis/quotation-marks.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const surplusQuote: Rule = {
  id: 'surplus-quote',
  summary: 'A quotation mark too many beside another one.',
  why: 'A quotation that spans two segments is closed by each of them.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'It punishes “fraud and violence”[[ “]].', fixed: 'It punishes “fraud and violence”.'},
    {
      text: 'He said that “the driver who[[” “]]always greeted the children of the street” was ill.',
      fixed: 'He said that “the driver who always greeted the children of the street” was ill.',
    },
    {text: 'The word “tariff”[[”]] is new to them.', fixed: 'The word “tariff” is new to them.'},
  ],
  good: ['“She said, ‘Not now,’” he recalled.', 'He wrote “yes” “no” and “maybe” in three boxes.'],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          const next = neighbour(gap, mark, 1);
          if (quote?.role === 'close' && next !== undefined && isSplit(article, gap, quote, at.get(next.range[0]))) {
            object(gap, {
              message: 'The quotation is closed and opened again inside its sentence.',
              changes: [
                {do: 'drop', mark},
                {do: 'drop', mark: next},
              ],
            });
            continue;
          }
          if (quote?.role !== 'surplus' || quote.margin < SURE_MARGIN) continue;
          object(gap, {message: 'A quotation mark too many: the quotation is closed already.', changes: [{do: 'drop', mark}]});
        }
      },
    };
  },
};

/** Words of a quotation on each side that make it one of two halves rather than a list of terms. */
const HALF = 2;

/** `gentleman who” “always greeted us`: no punctuation before, a word in lower case after. */
function isSplit({prose}: Article, gap: Gap, close: QuoteMark, open: QuoteMark | undefined): boolean {
  if (
    open?.role !== 'open' ||
    open.mark.kind !== 'double' ||
    close.mark.kind !== 'double' ||
    gap.marks.length !== 2 ||
    gap.after === undefined
  )
    return false;
  if (
    !isLowerAt(prose, gap.after[0]) ||
    hasSpace(gap, close.mark, 'before') ||
    close.partner === undefined ||
    open.partner === undefined
  )
    return false;
  const left = prose.slice(close.partner.range[1], close.mark.range[0]).split(/\s+/u, HALF + 1);
  const right = prose.slice(open.mark.range[1], open.partner.range[0]).split(/\s+/u, HALF + 1);
  return left.length > HALF && right.length > HALF;
}
