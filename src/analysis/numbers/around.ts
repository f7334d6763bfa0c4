/** What stands beside a figure. */
import type {Range} from '../../problem.ts';
import {isLetterAt, isSpaceAt} from '../characters.ts';
import {isCurrencySign} from './currencies.data.ts';
import type {Figure} from './figures.ts';
import {words} from './words.data.ts';

/** UTF-16 units of a word that is looked at. */
const LONGEST = 20;

/** The letters after one white space or hyphen. */
export function wordFrom(prose: string, offset: number): string {
  const start = isSpaceAt(prose, offset) || prose.charAt(offset) === '-' ? offset + 1 : offset;
  let end = start;
  while (end - start < LONGEST && isLetterAt(prose, end)) end += 1;
  return prose.slice(start, end);
}

/** The letters before white space, a full stop, a colon or a number sign among it: `No. 5`, `Tel: 5`. */
export function wordBefore(prose: string, offset: number): Range {
  let end = offset;
  while (end > 0 && offset - end < 3 && (isSpaceAt(prose, end - 1) || '.:#'.includes(prose.charAt(end - 1)))) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && isLetterAt(prose, start - 1)) start -= 1;
  return [start, end];
}

/** Whether the number names something rather than counts: page 5, May 5, No. 5. */
export function isLabelled(prose: string, figure: Figure): boolean {
  const [start] = figure.range;
  const word = prose.slice(...wordBefore(prose, start)).toLowerCase();
  // "On day 3 200 people came", but "every day 3 000 people come".
  if (words.periods().has(word)) return figure.shape === 'spaced' ? !isRound(figure) : word === 'year' && isYearLong(figure);
  if (word === '' || !words.labels().has(word)) return false;
  // "They had the right code. 300 people came": a stop after a whole word ends a sentence.
  return !(word.length > 4 && /\.\s$/.test(prose.slice(Math.max(0, start - 2), start)));
}

/** 1.250: a year, and no number of things. */
function isYearLong({shape, whole}: Figure): boolean {
  return shape === 'either' && /^[12]$/.test(whole[0] ?? '');
}

/** Whole thousands. */
export function isRound({whole}: Figure): boolean {
  return whole.slice(1).every(group => group === '000');
}

/** `$5`, `$ 5`, `5$`, `5 $`, `5 euros` */
export function isMoney(prose: string, figure: Figure): boolean {
  return (
    hasSignBefore(prose, figure) ||
    hasSignAfter(prose, figure) ||
    words.currencies().has(wordFrom(prose, figure.range[1]).toLowerCase())
  );
}

function hasSignBefore(prose: string, {range: [start]}: Figure): boolean {
  return isCurrencySign(prose.charAt(start - 1)) || (isSpaceAt(prose, start - 1) && isCurrencySign(prose.charAt(start - 2)));
}

function hasSignAfter(prose: string, {range: [, end]}: Figure): boolean {
  return isCurrencySign(prose.charAt(end)) || (isSpaceAt(prose, end) && isCurrencySign(prose.charAt(end + 1)));
}

export function hasPercentAfter(prose: string, {range: [, end]}: Figure): boolean {
  return /^\s?[%‰]/.test(prose.slice(end, end + 2));
}

/** Whether digits stand beyond the white space on a side: figures in a row are a list, a table or a telephone number. */
export function isInRow(prose: string, {range: [start, end]}: Figure): boolean {
  return (
    (isSpaceAt(prose, start - 1) && isDigit(prose.charAt(start - 2))) || (isSpaceAt(prose, end) && isDigit(prose.charAt(end + 1)))
  );
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character !== '';
}
