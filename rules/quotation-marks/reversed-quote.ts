import {isSureDecade, sureQuotes} from '../../src/analysis/quotation-marks.ts';
import {quoteGlyph} from '../../src/analysis/house-style.ts';
import type {Rule} from '../../src/rule.ts';

const opening = new Set(['“', '‘']);
const closing = new Set(['”', '’']);

export const reversedQuote: Rule = {
  id: 'reversed-quote',
  summary: 'An opening quotation mark where the quotation closes, or the other way round.',
  why: 'Each segment is translated on its own, and a mark whose other half lies in another segment is guessed.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'She spoke of “a difficult moment[[ “.]]', fixed: 'She spoke of “a difficult moment.”'},
    {text: 'They call it [[”]]the long way” in the village.', fixed: 'They call it “the long way” in the village.'},
    {text: 'In the [[‘]]90s the mill was closed.', fixed: 'In the ’90s the mill was closed.'},
    {text: '“We will come back,[[“]] he promised the crowd.', fixed: '“We will come back,” he promised the crowd.'},
  ],
  good: [
    'She spoke of “a difficult moment.”',
    'In the ’90s the mill closed, and ’twas never opened again.',
    'They played ‘90s music’ in the hall.',
    '“He told me, ‘Wait for the summer,’ and left,” she said.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          if (mark.text === '‘' && isSureDecade(article, gap, mark))
            object(gap, {
              message: 'An opening quotation mark in place of an apostrophe.',
              changes: [{do: 'write', mark, text: '’'}],
            });
        }
        for (const {mark, kind, role, partner} of sureQuotes(article, gap)) {
          // „so“ is of another language, not turned
          if (partner?.text === '„') continue;
          if (!(role === 'close' ? opening : closing).has(mark.text)) continue;
          const message =
            role === 'close'
              ? 'An opening quotation mark where the quotation closes.'
              : 'A closing quotation mark where the quotation opens.';
          object(gap, {message, changes: [{do: 'write', mark, text: quoteGlyph(article, kind, role)}]});
        }
      },
    };
  },
};
