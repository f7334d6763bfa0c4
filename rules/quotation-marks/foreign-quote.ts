import {quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import {quoteGlyph} from '../../src/analysis/house-style.ts';
import type {Rule} from '../../src/rule.ts';

const foreign = new Set(['«', '»', '„', '‟', '‚', '‹', '›', '``', "''"]);

export const foreignQuote: Rule = {
  id: 'foreign-quote',
  summary: 'Quotation marks of another language in English.',
  why: 'The marks of the source text («Russian, French», „German, Polish“) pass through translation as they are.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The paper calls it a [[«]]turning point[[»]] for the valley.', fixed: 'The paper calls it a “turning point” for the valley.'},
    {text: 'He named his boat [[„]]Swallow[[“]] after the bird.', fixed: 'He named his boat “Swallow” after the bird.'},
  ],
  good: ['He named his boat “Swallow” after the bird.', 'The sign read << Exit in the old font.'],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote === undefined || quote.margin < SURE_MARGIN || (quote.role !== 'open' && quote.role !== 'close')) continue;
          // The German closing mark “ looks like an English opening one.
          const isForeign = foreign.has(mark.text) || (mark.text === '“' && quote.role === 'close' && quote.partner?.text === '„');
          if (!isForeign || mark.kind === 'open') continue;
          const kind = mark.text === '‚' || mark.kind === 'double' ? mark.kind : 'single';
          if (kind !== 'double' && kind !== 'single') continue;
          object(gap, {message: 'A quotation mark of another language; English has its own.', changes: [{do: 'write', mark, text: quoteGlyph(article, kind, quote.role)}]});
        }
      },
    };
  },
};
