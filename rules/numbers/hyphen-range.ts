import {figures, type Figure} from '../../src/analysis/numbers/figures.ts';
import {isDigitAt, isWordAt} from '../../src/analysis/characters.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const hyphenRange: Rule = {
  id: 'hyphen-range',
  summary: 'A range with a hyphen that has space around it, or among ranges with a dash.',
  why: 'The hyphen is what keyboards have, and each sentence is translated by itself.',
  mqm: 'Fluency/Inconsistency',
  severity: 'neutral',
  repairs: 'unsafe',
  strict: true,
  bad: [
    {text: 'Some 10[[ - ]]15 people came.', fixed: 'Some 10–15 people came.'},
    {
      text: 'He ruled in 1914–1918, in 1920–1922 and in 1925[[-]]1927.',
      fixed: 'He ruled in 1914–1918, in 1920–1922 and in 1925–1927.',
    },
  ],
  good: [
    'He ruled in 1914-1918 and from 1920-1922.',
    'Some 10–15 people came, and 20–25 left. They won 3-2. Call 555-1234.',
    'The sum 10 - 5 is 5, and 8 - 3 = 5.',
    'It is from 2014-05-06, and the part 1200-1300-A.',
  ],

  create: ({article, report}) => ({
    finish() {
      const {prose} = article;
      const all = article.the(figures);
      const tight: Range[] = [];
      let dashes = 0;
      const flag = (range: Range, message: string): void => {
        report({range, message, repair: {safety: 'unsafe', edits: [{range, text: '–'}]}});
      };
      for (const [index, figure] of all.entries()) {
        const next = all[index + 1];
        if (next === undefined || !isAscending(figure, next) || isPart(prose, figure, next)) continue;
        const range: Range = [figure.range[1], next.range[0]];
        const between = prose.slice(...range);
        if (between === '–') dashes += 1;
        else if (between === ' - ' && !/^\s?[=+*/-]/.test(prose.slice(next.range[1], next.range[1] + 2)))
          flag(range, 'A range has a dash without space.');
        else if (between === '-' && areYears(figure, next)) tight.push(range);
      }
      if (dashes > tight.length) for (const range of tight) flag(range, 'Other ranges of this article have a dash.');
    },
  }),
};

function isAscending(figure: Figure, next: Figure): boolean {
  return (
    next.range[0] - figure.range[1] < 4 &&
    figure.shape === 'plain' &&
    next.shape === 'plain' &&
    Number(figure.whole[0]) < Number(next.whole[0])
  );
}

/** 2014-05-06, A-12-13 */
function isPart(prose: string, {range: [start]}: Figure, {range: [, end]}: Figure): boolean {
  return (
    isWordAt(prose, start - 1) ||
    isWordAt(prose, end) ||
    '-–/.'.includes(prose.charAt(start - 1) || ' ') ||
    ('-–/.'.includes(prose.charAt(end) || ' ') && (isDigitAt(prose, end + 1) || isWordAt(prose, end + 1)))
  );
}

function areYears(figure: Figure, next: Figure): boolean {
  return [figure, next].every(({whole: [digits = '']}) => /^(?:1\d|20)\d\d$/.test(digits));
}
