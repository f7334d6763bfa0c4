import {quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

export const surplusQuote: Rule = {
  id: 'surplus-quote',
  summary: 'A quotation mark too many beside another one.',
  why: 'A quotation that spans two segments is closed by each of them.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'It punishes “fraud and violence” [[“]].', fixed: 'It punishes “fraud and violence.”'},
    {text: 'The word “tariff”[[”]] is new to them.', fixed: 'The word “tariff” is new to them.'},
  ],
  good: ['“She said, ‘Not now,’” he recalled.', 'He wrote “yes” “no” and “maybe” in three boxes.'],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote?.role !== 'surplus' || quote.margin < SURE_MARGIN) continue;
          object(gap, {message: 'A quotation mark too many: the quotation is closed already.', changes: [{do: 'drop', mark}]});
        }
      },
    };
  },
};
