import {readHyphen} from '../../src/analysis/dashes.ts';
import {hasSpace, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {setDash} from '../../src/objection.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import type {Article, Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const hyphenForDash: Rule = {
  id: 'hyphen-for-dash',
  summary: 'A hyphen where this article sets a dash.',
  why: 'Keyboards and translation memories know one short stroke; the dash of the source comes out as a hyphen.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The plan – the third so far – is ready. The bridge [[-]] it was built in 1961 – will close.',
      fixed: 'The plan – the third so far – is ready. The bridge – it was built in 1961 – will close.',
    },
    {
      text: 'The village kept its secret[[-]] the spring was never sold.',
      fixed: 'The village kept its secret – the spring was never sold.',
    },
  ],
  good: [
    'The bridge - it was built in 1961 - will close. The plan - the third so far - is ready.',
    'First- and second-class seats are pre- or post-paid.',
    'It was -5 at noon, and the suffix -ness is old.',
    'The ending is -in, -on or -an in most of these names.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        const [mark] = gap.marks;
        if (gap.marks.length !== 1 || mark?.kind !== 'hyphen' || isHabit(article, gap, mark) || !isRunning(gap.block)) return;
        const reading = readHyphen(article, gap);
        if (reading === 'dash')
          object(gap, {message: 'A hyphen where a dash belongs.', changes: setDash(mark, article.the(houseStyle).dash)});
        else if (reading === 'open') {
          object(gap, {
            message: 'A hyphen with a space beside it: either a dash, or the hyphen of one word.',
            suggestions: [
              {message: 'Set a dash.', edits: [{range: gap.range, text: article.the(houseStyle).dash}]},
              {message: 'Close up the word.', edits: [{range: gap.range, text: '-'}]},
            ],
            range: gap.range,
          });
        }
      },
    };
  },
};

function isRunning({kind}: Block): boolean {
  return kind === 'paragraph' || kind === 'segment';
}

/** A text that sets a spaced hyphen for every dash has that for its style. */
function isHabit(article: Article, gap: Gap, mark: Mark): boolean {
  if (!hasSpace(gap, mark, 'before') || !hasSpace(gap, mark, 'after')) return false;
  const {dashes, hyphenDashes} = article.the(houseStyle);
  return dashes === 0 ? hyphenDashes > 1 : hyphenDashes > dashes;
}
