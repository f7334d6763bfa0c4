import {isDigitAt, isLetterAt} from '../../src/analysis/characters.ts';
import {hasSpace, neighbour, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {isPluralTail, isTurned, sureQuotes} from '../../src/analysis/quotation-marks.ts';
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
    return {
      Gap(gap) {
        for (const quote of sureQuotes(article, gap)) {
          const {mark, kind, role, partner} = quote;
          const side = role === 'open' ? 'before' : 'after';
          if (kind !== 'double' || hasSpace(gap, mark, side) || isTurned(article.prose, quote)) continue;
          const beyond = neighbour(gap, mark, 1)?.kind;
          if (role === 'open' && (beyond === 'comma' || beyond === 'stop' || beyond === 'close')) continue;
          // “A”s, “un”fair: a quoted part of a word
          const length = partner === undefined ? 0 : Math.abs(mark.range[0] - partner.range[0]) - 1;
          if (
            isPluralTail(article.prose, gap) ||
            (length <= 3 && neighbour(gap, mark, -1) === undefined && !hasSpace(gap, mark, role === 'open' ? 'after' : 'before'))
          )
            continue;
          if (touchesWord(article.prose, gap, mark, side))
            object(gap, {message: `A space is missing ${side} the quotation.`, changes: [{do: 'space', mark, side, text: ' '}]});
        }
      },
    };
  },
};

function touchesWord(prose: string, gap: Gap, mark: Mark, side: 'before' | 'after'): boolean {
  const other = neighbour(gap, mark, side === 'before' ? -1 : 1);
  if (other !== undefined)
    return (
      side === 'before' &&
      ['comma', 'colon', 'semicolon', 'stop', 'question', 'exclamation'].includes(other.kind) &&
      gap.before !== undefined
    );
  const at = side === 'before' ? mark.range[0] - 1 : mark.range[1];
  const word = side === 'before' ? gap.before : gap.after;
  return word !== undefined && (isLetterAt(prose, at) || (side === 'before' && isDigitAt(prose, at)));
}
