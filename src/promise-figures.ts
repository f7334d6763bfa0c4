/** What a repair may do to a number: write its separators another way, and put a currency sign before it. No digit moves. */
import {isCurrencySign, magnitudes} from './analysis/numbers/currencies.data.ts';
import type {Essence} from './promise.ts';
import type {Sides} from './promise-joints.ts';

/** Between two runs of digits: `1 000`, `1.000`, `1’000` for `1,000`; `3,5` for `3.5`. */
export function keepsSeparator(before: string, after: string, left: string, right: string): boolean {
  // The digits before may be a group of thousands themselves, or follow a code: EUR200 000.
  const group = /\p{N}{1,4}$/u.exec(left)?.[0] ?? '';
  const isThousand = right.length === 3 && (group.length === 3 || (group.length < 3 && !group.startsWith('0')));
  if (after === ',') return isThousand && (before === '.' || before === "'" || before === '’' || isOneSpace(before));
  const digits = /^\p{N}{1,4}/u.exec(right)?.[0] ?? '';
  return before === ',' && after === '.' && (digits.length !== 3 || group === '0');
}

/** Between a figure and its sign: `5 %`, `$ 5`. */
export function closesUp(before: string, after: string, {characterBefore: left, characterAfter: right}: Sides): boolean {
  if (after !== '' || !isOneSpace(before)) return false;
  return (isDigit(left) && (right === '%' || right === '‰')) || (isCurrencySign(left) && isDigit(right));
}

/** The same text with each currency sign that stands after its figure before it: `500 $`, `250 billion$`. */
export function signsFirst({characters, gaps}: Essence): Essence {
  if (!characters.some(isCurrencySign)) return {characters, gaps};
  const moved = [...characters];
  const spaces = [...gaps];
  for (const [index, sign] of characters.entries()) {
    if (!isCurrencySign(sign)) continue;
    const start = figureStart(moved, spaces, index);
    if (start === index) continue;
    moved.splice(index, 1);
    spaces.splice(index, 1);
    moved.splice(start, 0, sign);
    spaces.splice(start + 1, 0, '');
  }
  return {characters: moved, gaps: spaces};
}

/** Where the figure before a sign begins; the sign itself where none is before it, or where another figure follows. */
function figureStart(characters: readonly string[], gaps: readonly string[], sign: number): number {
  const gap = gaps[sign] ?? '';
  if ((gap !== '' && !isOneSpace(gap)) || belongsToNext(characters[sign + 1] ?? '', gaps[sign + 1] ?? '')) return sign;
  let end = sign;
  if (!isDigit(characters[end - 1] ?? '')) {
    end = runStart(characters, gaps, sign, isLetter);
    const word = characters.slice(end, sign).join('');
    if (!magnitudes.includes(word) || !isOneSpace(gaps[end] ?? '')) return sign;
  }
  let start = runStart(characters, gaps, end, isDigit);
  if (start === end) return sign;
  while (start > 0 && isDigit(characters[start - 1] ?? '')) {
    const separator = gaps[start] ?? '';
    const earlier = runStart(characters, gaps, start, isDigit);
    const isThousand = end - start === 3 && start - earlier <= 3;
    if (separator !== '.' && separator !== ',' && !(isOneSpace(separator) && isThousand)) break;
    end = start;
    start = earlier;
  }
  // Part of a word, of a formula, or behind a sign already.
  return gaps[start] === '' && start > 0 ? sign : start;
}

/** `5 $6`, `5 $ 6`, `5 $a` */
function belongsToNext(next: string, gap: string): boolean {
  return gap === '' ? isDigit(next) || isLetter(next) : isOneSpace(gap) && isDigit(next);
}

/** Where the run without gaps that ends here begins. */
function runStart(
  characters: readonly string[],
  gaps: readonly string[],
  end: number,
  belongs: (character: string) => boolean,
): number {
  let start = end;
  while (start > 0 && belongs(characters[start - 1] ?? '') && (start === end || gaps[start] === '')) start -= 1;
  return start;
}

function isOneSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0' || gap === '\u2009' || gap === '\u202f';
}

function isDigit(characters: string): boolean {
  return /^\p{N}+$/u.test(characters);
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
