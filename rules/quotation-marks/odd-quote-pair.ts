import type {Mark} from '../../src/analysis/gaps.ts';
import {houseStyle, quoteGlyph} from '../../src/analysis/house-style.ts';
import {sureQuotes} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

/** Double marks by which one style outweighs the other before the rest is odd. */
const CLEAR_MAJORITY = 4;

export const oddQuotePair: Rule = {
  id: 'odd-quote-pair',
  summary: 'A quotation in straight marks in an article that sets curly ones, or the other way round.',
  why: 'Passages of one article come from several sources, translated at different times and typed by different hands.',
  mqm: 'Fluency/Inconsistency',
  severity: 'minor',
  repairs: 'safe',
  strict: true,
  bad: [
    {
      text: 'He called it “late,” then “too late,” then “never,” and the radio played [["]]Coffee at Seven[["]] again.',
      fixed: 'He called it “late,” then “too late,” then “never,” and the radio played “Coffee at Seven” again.',
    },
  ],
  good: ['He called it “late,” then “too late,” and never.', 'He called it "late" and she called it "too late" in one breath.'],

  create({article, object}) {
    const {quotes, quoteMajority} = article.the(houseStyle);
    if (quoteMajority < CLEAR_MAJORITY) return {};
    return {
      Gap(gap) {
        for (const {mark, kind, role, partner} of sureQuotes(article, gap)) {
          if (
            kind !== 'double' ||
            partner === undefined ||
            styleOf(mark) !== styleOf(partner) ||
            styleOf(mark) === quotes ||
            styleOf(mark) === undefined
          )
            continue;
          object(gap, {
            message: `The article sets ${quotes} quotation marks elsewhere.`,
            changes: [{do: 'write', mark, text: quoteGlyph(article, 'double', role)}],
          });
        }
      },
    };
  },
};

function styleOf({text}: Mark): 'curly' | 'straight' | undefined {
  return text === '"' ? 'straight' : text === '“' || text === '”' ? 'curly' : undefined;
}
