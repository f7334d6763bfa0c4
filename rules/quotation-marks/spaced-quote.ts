import {hasSpace, neighbour, spaceBeside} from '../../src/analysis/gaps.ts';
import {isTurned, sureQuotes} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

export const spacedQuote: Rule = {
  id: 'spaced-quote',
  summary: 'A space inside the quotation marks.',
  why: 'French and Russian typography and tokenised corpora set spaces there, and detokenisers glue the wrong side.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The mayor said, [[“ ]]We will rebuild it by the summer.”',
      fixed: 'The mayor said, “We will rebuild it by the summer.”',
    },
    {text: '“Who will come to us now?[[ ”]] asked Irina Belova.', fixed: '“Who will come to us now?” asked Irina Belova.'},
    {text: '“Nobody came,[[ ”]] he said and left.', fixed: '“Nobody came,” he said and left.'},
  ],
  good: [
    '“‘Who will come?’ she asked us,” he said.',
    '“ ‘Who will come?’ she asked us,” he said.',
    'The board is 6" wide and the shelf 8" deep.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const quote of sureQuotes(article, gap)) {
          const {mark, role} = quote;
          const side = role === 'open' ? 'after' : 'before';
          if (!hasSpace(gap, mark, side) || isTurned(article.prose, quote)) continue;
          // and left " the hall: without its partner it belongs to either word
          if (
            quote.partner === undefined &&
            mark.text === '"' &&
            gap.before !== undefined &&
            gap.after !== undefined &&
            gap.marks.length === 1
          )
            continue;
          const other = neighbour(gap, mark, side === 'after' ? 1 : -1);
          // “ ‘Who will come?’: nested marks may be set apart
          if ((other?.kind === 'single' || other?.kind === 'double') && spaceBeside(gap, mark, side).length === 1) continue;
          if (other === undefined && (side === 'after' ? gap.after : gap.before) === undefined) continue;
          object(gap, {message: 'A space inside the quotation marks.', changes: [{do: 'space', mark, side, text: ''}]});
        }
      },
    };
  },
};
