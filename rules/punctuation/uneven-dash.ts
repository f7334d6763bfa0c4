import {isLetterAt} from '../../src/analysis/characters.ts';
import {hasSpace, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {setDash} from '../../src/objection.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const unevenDash: Rule = {
  id: 'uneven-dash',
  summary: 'A dash with a space at one side only, or a double hyphen in an article that sets dashes.',
  why: 'Detokenisers glue the dash to one of its neighbours.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The mayor [[–]]a farmer himself – agreed.', fixed: 'The mayor – a farmer himself – agreed.'},
    {
      text: 'The plan – the third so far – is ready. The bridge[[--]]it is old – will close.',
      fixed: 'The plan – the third so far – is ready. The bridge – it is old – will close.',
    },
  ],
  good: [
    'The mayor – a farmer himself – agreed.',
    'The mayor—a farmer himself—agreed.',
    'From 1990–95 he ran the Paris–Dakar race.',
    'The plan -- the third so far -- is ready.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        const [mark] = gap.marks;
        if (gap.marks.length !== 1 || mark?.kind !== 'dash' || gap.before === undefined || gap.after === undefined) return;
        const {dash, dashes} = article.the(houseStyle);
        if (mark.text.startsWith('-')) {
          if (mark.text === '--' && dash.trim() !== '--' && dashes > 1)
            object(gap, {message: 'Two hyphens where a dash belongs.', changes: setDash(mark, dash)});
          return;
        }
        if (hasSpace(gap, mark, 'before') === hasSpace(gap, mark, 'after') || !isBetweenWords(article, gap)) return;
        object(gap, {message: 'A dash with a space at one side only.', changes: setDash(mark, evenDash(article, mark))});
      },
    };
  },
};

function isBetweenWords({prose}: Article, gap: Gap): boolean {
  return isLetterAt(prose, (gap.before?.[1] ?? 1) - 1) && isLetterAt(prose, gap.after?.[0] ?? 0);
}

/** The dash of the article if it is this glyph; else this glyph, spaced as typography sets it. */
function evenDash(article: Article, mark: Mark): string {
  const {dash} = article.the(houseStyle);
  if (dash.trim() === mark.text) return dash;
  return mark.text === '—' ? '—' : ` ${mark.text} `;
}
