import {isLowerAt, isSpaceAt} from '../../src/analysis/characters.ts';
import {wordFrom} from '../../src/analysis/numbers/around.ts';
import {powerOf, valueOf, writeAmount} from '../../src/analysis/numbers/amounts.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import {words} from '../../src/analysis/numbers/words.data.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';
import {myriads, shortened} from './foreign-magnitude.data.ts';

export const foreignMagnitude: Rule = {
  id: 'foreign-magnitude',
  summary: 'Thousands and millions as another language counts or shortens them.',
  why: 'Chinese counts in ten thousands, Spanish in thousands of millions; Russian, Polish and German shorten the words.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {text: 'The plant costs 5 [[mln]] euros.', fixed: 'The plant costs 5 million euros.'},
    {text: 'It printed 20 [[tys.]] copies.', fixed: 'It printed 20 thousand copies.'},
    {text: 'The city pays 15 [[Mio.]] Euro.', fixed: 'The city pays 15 million Euro.'},
    {text: 'It lost 900 [[millions]] pesos.', fixed: 'It lost 900 million pesos.'},
    {text: 'The town has [[1.2 ten thousand]] mu of lotus ponds.', fixed: 'The town has 12,000 mu of lotus ponds.'},
    {text: 'The lift costs [[50 ten thousand]] yuan.', fixed: 'The lift costs 500,000 yuan.'},
    {text: 'The film earned [[3 yi]] yuan.', fixed: 'The film earned 300 million yuan.'},
    {text: 'The debt is [[30,000 million]] dollars.', fixed: 'The debt is 30 billion dollars.'},
  ],
  good: [
    'The plant costs 5 million euros, and thousands of people came.',
    'The group had sales of £1,234 million.',
    'The group expects sales of $30,000 million to $31,500 million.',
    'It was seen by millions, and ten thousand came back.',
    'Of the 20 millions in the war, few came home.',
    'He met Mr. Yi, and 3 Wan brothers.',
    'They came by the ten thousand in 2014.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const figure of article.the(figures)) {
          const [start, end] = figure.range;
          if (!isSpaceAt(prose, end) || !begins.includes(prose.charAt(end + 1).toLowerCase()) || !standsAlone(prose, figure))
            continue;
          const found = magnitude(prose, figure) ?? amount(prose, figure);
          if (found !== undefined && isLong(prose, figure) && article.the(countsInMillions)) continue;
          if (found === undefined) continue;
          const range = [found.isWord ? end + 1 : start, found.end] as const;
          report({
            range,
            message: `English says “${found.text}”.`,
            repair: {safety: 'unsafe', edits: [{range, text: found.text}]},
          });
        }
      },
    };
  },
};

/** The letters with which the words of large numbers begin: a look at one is enough for nearly every figure. */
const begins = 'mbtwyh';

interface Found {
  /** Whether only the word behind the figure changes. */
  readonly isWord: boolean;
  readonly end: number;
  readonly text: string;
}

/** `30,000 million` */
function isLong(prose: string, {shape, range: [, end]}: Figure): boolean {
  return shape === 'grouped' && wordFrom(prose, end) === 'million';
}

/** `$31,500 million`: the accounts of a company are kept in millions. */
function countsInMillions(article: Article): boolean {
  return article.the(figures).some(figure => isLong(article.prose, figure) && (valueOf(figure) ?? 0) % 1000 !== 0);
}

/** `5 mln`, `20 tys.`, `900 millions pesos` */
function magnitude(prose: string, {range: [, end]}: Figure): Found | undefined {
  const word = wordFrom(prose, end);
  const after = end + 1 + word.length;
  const full = Object.hasOwn(shortened, word.toLowerCase()) ? shortened[word.toLowerCase()] : undefined;
  if (full !== undefined) {
    // The stop of the abbreviation goes with it, unless it ends the sentence.
    const goesOn = isLowerAt(prose, after + 2) || words.currencies().has(wordFrom(prose, after + 1).toLowerCase());
    const hasStop = prose.charAt(after) === '.' && isSpaceAt(prose, after + 1) && goesOn;
    return {isWord: true, end: hasStop ? after + 1 : after, text: full};
  }
  const single = word.replace(/s$/, '');
  if (single === word || powerOf(single) === undefined) return undefined;
  const noun = wordFrom(prose, after).toLowerCase();
  return isSpaceAt(prose, after) && (words.currencies().has(noun) || words.counted().has(noun))
    ? {isWord: true, end: after, text: single}
    : undefined;
}

/** `50 ten thousand`, `3 yi`, `30,000 million` */
function amount(prose: string, figure: Figure): Found | undefined {
  const {
    range: [, end],
    shape,
  } = figure;
  const value = valueOf(figure);
  if (value === undefined) return undefined;
  const first = wordFrom(prose, end);
  const second = isSpaceAt(prose, end + 1 + first.length) ? wordFrom(prose, end + 1 + first.length) : '';
  for (const unit of [`${first} ${second}`, first]) {
    // A grouped figure before a million: thousands of millions.
    const isThousands = shape === 'grouped' && value % 1000 === 0 && (powerOf(unit) ?? 0) >= 1e6;
    const power = isThousands ? powerOf(unit) : Object.hasOwn(myriads, unit) ? myriads[unit] : undefined;
    const text = power === undefined ? undefined : writeAmount(value * power);
    if (text !== undefined) return {isWord: false, end: end + 1 + unit.length, text};
  }
  return undefined;
}
