import {isSpaceAt} from '../../src/analysis/characters.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import {isBySpacingStandard} from '../../src/analysis/numbers/number-style.ts';
import {meetsAny} from '../../src/analysis/search.ts';
import {isTechnical} from '../../src/analysis/technical.ts';
import type {Article} from '../../src/article.ts';
import type {Problem, Range, Rule} from '../../src/rule.ts';

export const spacedPercent: Rule = {
  id: 'spaced-percent',
  summary: 'A space between a figure and its percent sign, or the sign before it.',
  why: 'German, French, Russian and many other languages put a space there; Turkish puts the sign first.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'Prices rose by 5[[ ]]% in a year.', fixed: 'Prices rose by 5% in a year.'},
    {text: 'The share (12.5[[\u00a0]]%) fell.', fixed: 'The share (12.5%) fell.'},
    {text: 'He said: “It is at least 90[[ ]]%.”', fixed: 'He said: “It is at least 90%.”'},
    {
      text: 'Inflation rose to [[%12.5]] in July, and the tax is [[% 20]].',
      fixed: 'Inflation rose to 12.5% in July, and the tax is 20%.',
    },
  ],
  good: [
    'Prices rose by 5% in a year, or 5 percent.',
    'The remainder is 10 % 3, or 10 % n in the loop.',
    'The printf of C prints %d or 5 %s, and escapes 20 %x.',
    'Encode a space as %20, a hash to %23 and an ampersand by %26 in the URL.',
    'Compute the rest of n % 5, and print with %5d. It rose by 5% 20 times.',
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
        const leading = leadingSign(article, figure);
        if (leading !== undefined) report(leading);
        else if (isPercent(prose.charAt(end))) tight += 1;
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

const leads = /(?:^|[\s(])(?:to|by|of|about|around|over|nearly|almost|only|is|was|are|were|than|from|least|lost|the) $/i;

/** `rose to %50`, `% 20` */
function leadingSign(article: Article, figure: Figure): Problem | undefined {
  const {prose} = article;
  const [start, end] = figure.range;
  const sign = prose.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  if (prose.charAt(sign) !== '%' || !leads.test(prose.slice(Math.max(0, sign - 12), sign))) return undefined;
  // "%5d" of a program, "%20" of an address
  if (!/^(?:$|[\s,.;:!?)](?!\d))/.test(prose.slice(end, end + 2)) || isCode(article)) return undefined;
  const range: Range = [sign, end];
  const text = `${prose.slice(start, end)}%`;
  return {
    range,
    message: `English puts the percent sign after the figure: ${text}.`,
    repair: {safety: 'unsafe', edits: [{range, text}]},
  };
}

function isCode(article: Article): boolean {
  return article.the(isTechnical) || /\bURLs?\b|\b[Ee]ncod|\bescape|\bmodul/.test(article.prose);
}

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
