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
    // No other dash tells whether this one is a slip.
    {text: 'He came home [[-]] and the shop was closed.', fixed: null},
    {text: 'The rain fell [[-]] the worst in years. He left -- he was tired.', fixed: null},
    {text: 'Laura -44 years old, with two children[[- ]]has a house. He left – late – and she stayed – too.', fixed: null},
    {text: 'They met at the 30[[ - ]]year fair.', fixed: null},
    {text: 'He was a golf pro[[ - ]]Lang of Dorn was another.', fixed: null},
  ],
  good: [
    'The bridge - it was built in 1961 - will close. The plan - the third so far - is ready.',
    'First- and second-class seats are pre- or post-paid.',
    'It was -5 at noon, and the suffix -ness is old.',
    'Of all cases – and there are many – those of August 16 - September 15 count, and of May - June 2020.',
    'The ending is -in, -on or -an in most of these names.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        const [mark] = gap.marks;
        if (gap.marks.length !== 1 || mark?.kind !== 'hyphen' || isHabit(article, gap, mark) || !isRunning(gap.block)) return;
        const reading = readHyphen(article, gap);
        if (reading === 'dash' && (setsDashes(article) || gap.spaces.includes('')))
          object(gap, {message: 'A hyphen where a dash belongs.', changes: setDash(mark, article.the(houseStyle).dash)});
        else if (reading === 'dash')
          object(gap, {
            message: 'A hyphen where a dash belongs; this article has no dash to go by.',
            suggestions: [{message: 'Set a dash.', edits: [{range: gap.range, text: article.the(houseStyle).dash}]}],
            range: mark.range,
          });
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

/** Curly quotation marks from which a text counts as set with care. */
const TYPESET = 4;

/**
 * A hyphen with both spaces is a dash of its own in a text that sets no other, unless its quotation marks are typeset;
 * a double hyphen that stands once may be a slip itself.
 */
function setsDashes(article: Article): boolean {
  const {dashes, dash, quotes, quoteMajority} = article.the(houseStyle);
  if (dashes > (dash.includes('-') ? 1 : 0)) return true;
  return dashes === 0 && quotes === 'curly' && quoteMajority >= TYPESET;
}

function isRunning({kind}: Block): boolean {
  return kind === 'paragraph' || kind === 'segment';
}

/** A text that sets a spaced hyphen for every dash has that for its style. */
function isHabit(article: Article, gap: Gap, mark: Mark): boolean {
  if (!hasSpace(gap, mark, 'before') || !hasSpace(gap, mark, 'after')) return false;
  const {dashes, hyphenDashes} = article.the(houseStyle);
  return dashes === 0 ? hyphenDashes > 1 : hyphenDashes > dashes;
}
