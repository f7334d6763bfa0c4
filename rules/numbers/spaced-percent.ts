import {isSpaceAt} from '../../src/analysis/characters.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import {isBySpacingStandard} from '../../src/analysis/numbers/number-style.ts';
import {meetsAny} from '../../src/analysis/search.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const spacedPercent: Rule = {
  id: 'spaced-percent',
  summary: 'A space between a figure and its percent sign.',
  why: 'German, French, Russian and many other languages put a space there.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'Prices rose by 5[[ ]]% in a year.', fixed: 'Prices rose by 5% in a year.'},
    {text: 'The share (12.5[[\u00a0]]%) fell.', fixed: 'The share (12.5%) fell.'},
    {text: 'He said: “It is at least 90[[ ]]%.”', fixed: 'He said: “It is at least 90%.”'},
  ],
  good: [
    'Prices rose by 5% in a year, or 5 percent.',
    'The remainder is 10 % 3, or 10 % n in the loop.',
    'The printf of C prints %d or 5 %s, and escapes 20 %x.',
    'A film of 25 nm at 300 K and 5 kPa held 12 % of the salt, one of 50 nm held 15 %.',
    'Under Regulation (EU) No 5 the rate is 20 %, and 5 % for books.',
  ],

  create: ({article, report}) => ({
    finish() {
      const {prose} = article;
      const spaces: Range[] = [];
      let tight = 0;
      for (const figure of article.the(figures)) {
        const [, end] = figure.range;
        if (isPercent(prose.charAt(end))) tight += 1;
        else if (isSpacedPercent(prose, figure)) spaces.push([end, end + 1]);
      }
      if (spaces.length > 1 && tight === 0 && article.the(isBySpacingStandard)) return;
      for (const range of spaces) {
        if (meetsAny(range, article.the(foreignStretches))) continue;
        report({
          range,
          message: 'English has no space before the percent sign.',
          repair: {safety: 'safe', edits: [{range, text: ''}]},
        });
      }
    },
  }),
};

function isPercent(character: string): boolean {
  return character === '%' || character === '‰';
}

function isSpacedPercent(prose: string, figure: Figure): boolean {
  const sign = figure.range[1] + 1;
  if (!isPercent(prose.charAt(sign)) || !isSpaceAt(prose, sign - 1) || '\r\n'.includes(prose.charAt(sign - 1))) return false;
  return standsAlone(prose, figure) && !isOperand(prose.slice(sign + 1, sign + 4));
}

/** The remainder of a division has a number or a variable next, `10 % 3`, and the placeholder of a program a letter, `5 %d`. */
function isOperand(next: string): boolean {
  return /^[\p{L}\p{N}_%]|^\s(?:\d|(?!a\s)\p{Ll}(?:[^\p{L}’']|$))/u.test(next);
}
