/** The numbers written in figures: where they stand, and in which shape. */
import type {Article, Block} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isLetterAt, isSpaceAt, isWordAt} from '../characters.ts';
import {isCurrencySign} from './currencies.data.ts';

export type Shape =
  | 'plain' // 1500
  | 'grouped' // 1,500 and 1,500.25
  | 'decimal' // 1.5
  | 'spaced' // 1 500 and 1 500,25; 1’500
  | 'dotted' // 1.500.000 and 1.500,25
  | 'comma' // 1,5
  | 'either' // 1.500, which may be one and a half
  | 'other'; // 1,2,3 and 192.168.0.1

export interface Figure {
  readonly block: Block;
  readonly range: Range;
  readonly shape: Shape;
  /** The groups of digits of its whole part; all groups where the shape is `other`. */
  readonly whole: readonly string[];
  readonly fraction: string;
  /** Between the first two groups of digits; empty where there is one. */
  readonly separator: string;
}

/** In order; without those of tables, where columns of figures have a style of their own. */
export function figures({prose, blocks}: Article): readonly Figure[] {
  const found: Figure[] = [];
  for (const block of blocks) {
    if (block.kind !== 'code' && block.kind !== 'cell' && !block.foreign) scanBlock(prose, block, found);
  }
  return found;
}

/** The figure as English writes it; `1.500` for a thousand and five hundred. */
export function inEnglish({shape, whole, fraction}: Figure): string {
  return whole.join(shape === 'plain' ? '' : ',') + (fraction === '' ? '' : `.${fraction}`);
}

function scanBlock(prose: string, block: Block, found: Figure[]): void {
  const [start, end] = block.range;
  let at = start;
  while (at < end) {
    if (isDigit(prose.charCodeAt(at))) {
      const figure = readFigure(prose, block, at);
      found.push(figure);
      [, at] = figure.range;
    } else at += 1;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function readFigure(prose: string, block: Block, start: number): Figure {
  const limit = block.range[1];
  const groups: string[] = [];
  const separators: string[] = [];
  let at = start;
  for (;;) {
    const groupStart = at;
    while (at < limit && isDigit(prose.charCodeAt(at))) at += 1;
    groups.push(prose.slice(groupStart, at));
    if (at + 1 >= limit || !isDigit(prose.charCodeAt(at + 1))) break;
    const separator = prose.charAt(at);
    if (!isPoint(separator) && !(isSpace(separator) && goesOn(prose, at, limit, groups, separators))) break;
    separators.push(separator);
    at += 1;
  }
  return {block, range: [start, at], separator: separators[0] ?? '', ...read(groups, separators)};
}

function isPoint(separator: string): boolean {
  return separator === '.' || separator === ',';
}

/** The spaces that set thousands apart: common, no-break, thin, narrow no-break; and the apostrophe of Switzerland. */
function isSpace(separator: string): boolean {
  return (
    separator === ' ' || separator === '\u00a0' || separator === '\u2009' || separator === '\u202f' || isApostrophe(separator)
  );
}

export function isApostrophe(separator: string): boolean {
  return separator === "'" || separator === '’';
}

/** Whether three digits follow a space and no more, and all before it are groups of thousands with the same space. */
function goesOn(prose: string, at: number, limit: number, groups: readonly string[], separators: readonly string[]): boolean {
  if (!isGrouped(groups) || separators.some(separator => separator !== prose.charAt(at))) return false;
  const end = at + 4;
  return (
    end <= limit && isDigit(prose.charCodeAt(at + 2)) && isDigit(prose.charCodeAt(at + 3)) && !isDigit(prose.charCodeAt(end))
  );
}

/** 1 to 999, and groups of three after it. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && rest.every(group => group.length === 3);
}

function read(groups: readonly string[], separators: readonly string[]): Pick<Figure, 'shape' | 'whole' | 'fraction'> {
  const [first = '', last = ''] = [groups[0], groups.at(-1)];
  const mark = separators[0];
  if (mark === undefined) return {shape: 'plain', whole: groups, fraction: ''};
  const other = {shape: 'other', whole: groups, fraction: ''} as const;
  const isSame = separators.every(separator => separator === mark);
  if (separators.length === 1 && !isSpace(mark) && !(isGrouped(groups) && groups.length > 1)) {
    // 0,125 is no thousand, and 1234,567 nothing at all.
    if (mark === ',' && last.length === 3 && first !== '0') return other;
    return {shape: mark === '.' ? 'decimal' : 'comma', whole: [first], fraction: last};
  }
  if (isSame) {
    if (!isGrouped(groups)) return other;
    const shape = isSpace(mark) ? 'spaced' : mark === ',' ? 'grouped' : groups.length > 2 ? 'dotted' : 'either';
    return {shape, whole: groups, fraction: ''};
  }
  // The last separator is another one: it sets a fraction apart.
  const whole = groups.slice(0, -1);
  if (!isGrouped(whole) || separators.slice(0, -1).some(separator => separator !== mark)) return other;
  return {shape: isSpace(mark) ? 'spaced' : mark === ',' ? 'grouped' : 'dotted', whole, fraction: last};
}

/** Whether a figure is a word of its own and no part of an address, a version, a name or a formula. */
export function standsAlone(prose: string, {range: [start, end]}: Figure): boolean {
  return isFreeBefore(prose, start) && isFreeAfter(prose, end);
}

/** Whether nothing before a figure makes it part of something else. */
export function isFreeBefore(prose: string, start: number): boolean {
  if (start === 0 || isSpaceAt(prose, start - 1)) return true;
  const mark = prose.charAt(start - 1);
  // -5 and 4-5, but not COVID-19; **5**, but not x*5
  if (mark === '-') return !isLetterAt(prose, start - 2);
  if (mark === '*') return !isWordAt(prose, start - 2);
  return '([“"‘\'«„–—−~≈<>±'.includes(mark) || isCurrencySign(mark) || (isWordAt(prose, start - 1) && isAfterCode(prose, start));
}

/** EUR5, Rs500, Rp500 */
function isAfterCode(prose: string, start: number): boolean {
  return /(?:^|[\s(])(?:R[sp]|[A-Z]{3})$/.test(prose.slice(Math.max(0, start - 4), start));
}

function isFreeAfter(prose: string, end: number): boolean {
  if (end >= prose.length || isSpaceAt(prose, end)) return true;
  const mark = prose.charAt(end);
  if (mark === '/') return isLetterAt(prose, end + 1);
  if ('.,;:!?+*'.includes(mark)) return !isWordAt(prose, end + 1);
  return ')]}”"’\'»–—-%‰°…'.includes(mark) || isCurrencySign(mark);
}
