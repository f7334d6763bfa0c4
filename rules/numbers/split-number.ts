import {isSpaceAt} from '../../src/analysis/characters.ts';
import {wordFrom} from '../../src/analysis/numbers/around.ts';
import {powerOf, valueOf, writeAmount} from '../../src/analysis/numbers/amounts.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const splitNumber: Rule = {
  id: 'split-number',
  summary: 'One number told in two figures: 69 thousand 637.',
  why: 'Russian, Spanish, Turkish and other languages write out the thousands between the figures, as the number is read.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {text: 'They printed [[69 thousand 637]] stamps.', fixed: 'They printed 69,637 stamps.'},
    {text: 'It cost [[340 million 600 thousand]] rubles.', fixed: 'It cost 340.6 million rubles.'},
    {text: 'There are [[2 million 345 thousand 678]] of them.', fixed: 'There are 2,345,678 of them.'},
  ],
  good: [
    'They printed 69,637 stamps.',
    'They lived there 5 million 200 years ago.',
    'It cost 5 million. 300 people came.',
    'Of 10 million, 300 thousand came by 5 thousand 4x4 cars.',
    'It rose from 3 thousand to 15 thousand.',
    'He has 1 million 2020 calendars.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        let end = 0;
        const all = article.the(figures);
        for (const [index, figure] of all.entries()) {
          if (figure.range[0] < end || powerAfter(prose, figure) === undefined) continue;
          const parts = partsFrom(prose, all, index);
          const last = parts.at(-1);
          if (last === undefined || parts.length < 2 || isTime(prose, last.end)) continue;
          end = last.end;
          const range: Range = [figure.range[0], end];
          const english = writeAmount(parts.reduce((sum, {amount}) => sum + amount, 0));
          report({
            range,
            message: `English writes one number in one figure${english === undefined ? '' : `: ${english}`}.`,
            ...(english === undefined ? {} : {repair: {safety: 'unsafe', edits: [{range, text: english}]}}),
          });
        }
      },
    };
  },
};

interface Part {
  readonly amount: number;
  readonly end: number;
}

/** Figures that follow one another by a word and a space, each of a smaller order than the one before. */
function partsFrom(prose: string, all: readonly Figure[], from: number): readonly Part[] {
  const parts: Part[] = [];
  let most = Number.POSITIVE_INFINITY;
  for (let index = from; index < all.length; index += 1) {
    const figure = all[index];
    const previous = parts.at(-1);
    if (figure === undefined || !standsAlone(prose, figure)) break;
    if (previous !== undefined && !(figure.range[0] === previous.end + 1 && isSpaceAt(prose, previous.end))) break;
    const value = figure.shape === 'plain' ? valueOf(figure) : undefined;
    const power = powerAfter(prose, figure);
    const amount = (value ?? 0) * (power ?? 1);
    if (value === undefined || value === 0 || amount >= most || value > 999) break;
    const end = power === undefined ? figure.range[1] : figure.range[1] + 1 + wordFrom(prose, figure.range[1]).length;
    parts.push({amount, end});
    if (power === undefined) break;
    most = power;
  }
  return parts;
}

function powerAfter(prose: string, {range: [, end]}: Figure): number | undefined {
  // Thousand, million, billion.
  return isSpaceAt(prose, end) && 'tmb'.includes(prose.charAt(end + 1)) ? powerOf(wordFrom(prose, end)) : undefined;
}

/** "5 million 200 years ago", "3 million 20 times" */
function isTime(prose: string, end: number): boolean {
  return /^(?:year|month|week|day|hour|minute|time)s?$/.test(wordFrom(prose, end));
}
