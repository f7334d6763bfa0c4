import {isDigitAt, isLetterAt} from '../../src/analysis/characters.ts';
import {hasSpace, neighbour, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {isPluralTail, isTurned, quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

export const gluedQuote: Rule = {
  id: 'glued-quote',
  summary: 'A quotation without a space before or after it.',
  why: 'Chinese and Japanese set no spaces around quotations, and a space moved to the wrong side leaves none on the right one.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The report stresses the[[“]]new stage[[”]]of the plan.', fixed: 'The report stresses the “new stage” of the plan.'},
    {text: '“It is late,[[ ”]]he said and left.', fixed: '“It is late,” he said and left.'},
    {text: 'The driver was calm:[[“]]I saw the ice.”', fixed: 'The driver was calm: “I saw the ice.”'},
  ],
  good: ['Three “A”s are enough.', 'The so-called (“new”) stage—“the last one”—is near.', 'He said it was “un”fair.'],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote === undefined || quote.margin < SURE_MARGIN || mark.kind !== 'double' || isTurned(article.prose, quote)) continue;
          const side = quote.role === 'open' ? 'before' : 'after';
          if ((quote.role !== 'open' && quote.role !== 'close') || hasSpace(gap, mark, side)) continue;
          const beyond = neighbour(gap, mark, 1)?.kind;
          if (side === 'before' && (beyond === 'comma' || beyond === 'stop' || beyond === 'close')) continue;
          // “A”s, “un”fair: a quoted part of a word
          const inner = quote.partner === undefined ? '' : article.prose.slice(Math.min(mark.range[1], quote.partner.range[1]), Math.max(mark.range[0], quote.partner.range[0]));
          if (isPluralTail(article.prose, gap) || (inner.length <= 3 && hasSpace(gap, mark, side === 'before' ? 'after' : 'before') === false)) continue;
          if (touchesWord(article.prose, gap, mark, side)) object(gap, {message: `A space is missing ${side} the quotation.`, changes: [{do: 'space', mark, side, text: ' '}]});
        }
      },
    };
  },
};

function touchesWord(prose: string, gap: Gap, mark: Mark, side: 'before' | 'after'): boolean {
  const other = neighbour(gap, mark, side === 'before' ? -1 : 1);
  if (other !== undefined) return side === 'before' && ['comma', 'colon', 'semicolon', 'stop', 'question', 'exclamation'].includes(other.kind) && gap.before !== undefined;
  const at = side === 'before' ? mark.range[0] - 1 : mark.range[1];
  const word = side === 'before' ? gap.before : gap.after;
  return word !== undefined && (isLetterAt(prose, at) || (side === 'before' && isDigitAt(prose, at)));
}
