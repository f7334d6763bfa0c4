import {isDigitAt} from '../../src/analysis/characters.ts';
import {hasSpace, nextIsCapital, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {ellipses} from '../../src/analysis/ellipses.ts';
import type {Rule} from '../../src/rule.ts';

export const brokenEllipsis: Rule = {
  id: 'broken-ellipsis',
  summary: 'An ellipsis of too many dots, of spaced dots, or with a space before it, unlike the others of the article.',
  why: 'Each segment brings the ellipsis of its own source, and tokenisers set spaces between the dots.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'He waited… and waited. Then[[ . . .]] nothing.', fixed: 'He waited… and waited. Then… nothing.'},
    {text: 'He waited[[.......]] and left.', fixed: 'He waited… and left.'},
    {text: 'He waited... and waited... and then[[ ...]] he left.', fixed: 'He waited... and waited... and then... he left.'},
  ],
  good: [
    'He waited . . . and waited. Then . . . nothing.',
    'He waited ... and left.',
    'Chapter 1.......... 5',
    'He left.… Nobody spoke.',
    'It was over....  Then he left.',
    'He waited... The range 1....10 leaves out the last. ../ goes up one folder. ...and so on.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          if (mark.kind !== 'ellipsis' || gap.before === undefined) continue;
          const {form, spacedBefore, total} = article.the(ellipses);
          const changes: Change[] = [];
          if (isMalformed(article.prose, gap, mark, form, total)) changes.push({do: 'write', mark, text: form});
          const isSpaced = hasSpace(gap, mark, 'before');
          if (isSpaced && !spacedBefore && mark.index === 0 && (changes.length > 0 || total > 2))
            changes.push({do: 'space', mark, side: 'before', text: ''});
          if (changes.length > 0) object(gap, {message: 'An ellipsis written unlike the others of this text.', changes});
        }
      },
    };
  },
};

function isMalformed(prose: string, gap: Gap, mark: Mark, form: string, total: number): boolean {
  // 1...10 in a text about ranges
  const beside = gap.before !== undefined && gap.after !== undefined && isDigitAt(prose, gap.before[1] - 1);
  if (beside && isDigitAt(prose, gap.after[0])) return false;
  const dots = mark.text.replace(/[^.…]/gu, '');
  if (mark.text.includes('…')) return dots.length > 1;
  // Leaders of a table of contents
  if (gap.after !== undefined && isDigitAt(prose, gap.after[0])) return false;
  if (mark.text.includes(' ')) return form !== '. . .' && total > 0;
  if (dots.length > 4) return dots.length < 12;
  // Four dots end a sentence
  return dots.length === 4 && ((gap.after !== undefined && !nextIsCapital(prose, gap)) || (form === '…' && total > 0));
}
