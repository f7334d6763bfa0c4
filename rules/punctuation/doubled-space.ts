import {isDigitAt} from '../../src/analysis/characters.ts';
import type {Rule} from '../../src/rule.ts';

export const doubledSpace: Rule = {
  id: 'doubled-space',
  summary: 'Two spaces between two words, or after a comma.',
  why: 'A word dropped in translation, or a tag removed from it, leaves its spaces behind.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'They inspected the[[  ]]whole of the plant.', fixed: 'They inspected the whole of the plant.'},
    {text: 'At noon,[[  ]]he left.', fixed: 'At noon, he left.'},
  ],
  good: [
    'Write to 5 High Street, Boston, MA  02110 in time.',
    'He left.  She stayed.  Nobody spoke.',
    'Name      Goals      Team',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        if (gap.before === undefined || gap.after === undefined) return;
        const last = gap.marks.at(-1);
        if (last === undefined) {
          // Boston, MA  02110
          if (
            isDoubled(gap.spaces[0] ?? '') &&
            !isDigitAt(article.prose, gap.after[0]) &&
            !isDigitAt(article.prose, gap.before[1] - 1)
          )
            object(gap, {message: 'Two spaces in a row.', changes: [{do: 'blank', text: ' '}], range: gap.range});
          return;
        }
        // Two spaces after the end of a sentence are an old habit, not a defect.
        const space = gap.spaces.at(-1) ?? '';
        if (last.kind !== 'comma' || gap.marks.length > 1 || !isDoubled(space)) return;
        object(gap, {
          message: 'Two spaces in a row.',
          changes: [{do: 'space', mark: last, side: 'after', text: ' '}],
          range: [last.range[1], gap.range[1]],
        });
      },
    };
  },
};

/** More than three are a table. */
function isDoubled(space: string): boolean {
  return space.length >= 2 && space.length <= 3 && /^[ \u00a0]+$/u.test(space);
}
