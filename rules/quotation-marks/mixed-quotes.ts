import type {Mark} from '../../src/analysis/gaps.ts';
import {houseStyle, quoteGlyph} from '../../src/analysis/house-style.ts';
import {quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

export const mixedQuotes: Rule = {
  id: 'mixed-quotes',
  summary: 'A quotation with a curly mark at one end and a straight one at the other.',
  why: 'One half of the pair was typed or converted by another program on the way through translation and publishing.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The “long way[["]] is what they call it, and “short way” the other.', fixed: 'The “long way” is what they call it, and “short way” the other.'},
    {text: 'She said "yes" to the plan and [[“]]no" to the price.', fixed: 'She said "yes" to the plan and "no" to the price.'},
    {text: '“A dragon is not a pig,[[’]] he explained to the children.', fixed: '“A dragon is not a pig,” he explained to the children.'},
  ],
  good: ['She said "yes" to the plan, though the plan itself says “no” to her.', 'The door is 6\'2" high, and “low” by the rules.'],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    const {quotes} = article.the(houseStyle);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote?.partner === undefined || quote.margin < SURE_MARGIN) continue;
          if (mark.kind === 'single' && quote.role === 'close' && quote.partner.kind === 'double') {
            // “A tale with ‘speech’ in it: its single marks are its own
            if (article.prose.slice(quote.partner.range[1], mark.range[0]).includes('‘')) continue;
            object(gap, {message: 'A single mark closes a quotation that a double mark opened.', changes: [{do: 'write', mark, text: quoteGlyph(article, 'double', 'close')}], related: [{range: quote.partner.range, message: 'The other end.'}]});
            continue;
          }
          if (mark.kind !== 'double' || quote.partner.kind !== 'double') continue;
          if ((quote.role !== 'open' && quote.role !== 'close') || isCurly(mark) === isCurly(quote.partner)) continue;
          // One mark of the pair is at fault: the one that this document does not use.
          if (isCurly(mark) === (quotes === 'curly') || isForeign(mark) || isForeign(quote.partner)) continue;
          object(gap, {
            message: 'A curly quotation mark at one end of the quotation and a straight one at the other.',
            changes: [{do: 'write', mark, text: quoteGlyph(article, 'double', quote.role)}],
            related: [{range: quote.partner.range, message: 'The other end.'}],
          });
        }
      },
    };
  },
};

function isCurly(mark: Mark): boolean {
  return mark.text === '“' || mark.text === '”';
}

function isForeign(mark: Mark): boolean {
  return !isCurly(mark) && mark.text !== '"';
}
