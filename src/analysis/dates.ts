/** The dates of an article that have the name of a month, however they are written, and the way it writes most of them. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {daysIn} from './calendar.ts';
import {isDigitAt, isUpperAt} from './characters.ts';
import {months, weekdays} from './function-words.ts';
import {beginsFigure} from './figures.ts';
import {once} from './once.ts';
import {blockAt} from './search.ts';
import {createWordTable, findWords} from './word-table.ts';

export type DateOrder = 'day first' | 'month first';

export interface WrittenDate {
  /** From the article or the first of day and month to the last of day, month and year. */
  readonly range: Range;
  readonly block: Block;
  readonly order: DateOrder;
  /** As it stands there, in whatever case. */
  readonly month: string;
  /** January is 1. */
  readonly monthNumber: number;
  readonly day: number;
  /** Four digits. */
  readonly year: number | undefined;
  /** What stands at the day and between day and month: `the`, `st` or the German stop, a comma, `of`. */
  readonly hasArticle: boolean;
  readonly suffix: string;
  readonly hasComma: boolean;
  readonly hasOf: boolean;
  /** The same before the year: `4 March of 2019`. */
  readonly hasOfYear: boolean;
  /** Right before the date, and not parted from it by a sentence. */
  readonly weekday: Weekday | undefined;
}

export interface Weekday {
  readonly range: Range;
  /** Monday is 0. */
  readonly number: number;
}

/** UTF-16 units beside a month that are looked at. */
const REACH = 48;

const monthTable = once(() => createWordTable([...months, ...abbreviations.keys()]));

const abbreviations: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr jun jul aug sep oct nov dec sept'
    .split(' ')
    .map((name, index) => [name, [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 9][index] ?? 0]),
);

/** In order. A month without a day is none. */
export function dates(article: Article): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const range of findWords(article, monthTable())) {
    const block = blockAt(article, range[0]);
    const date = block === undefined ? undefined : readDate(article, block, range);
    if (date !== undefined) found.push(date);
  }
  return found;
}

export function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return abbreviations.get(lower) ?? [...months].indexOf(lower) + 1;
}

const before =
  /(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|evening|night|afternoon))?,? )?(?<the>the )?(?<day>\d{1,2})(?<suffix>st|nd|rd|th|\.)?(?<comma>,)?(?<of> of)? $/i;
const weekdayBefore =
  /(?:^|[^\w-])(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|evening|night|afternoon))?,? $/i;
const dayAfter =
  /^(?<stop>\.)?(?<comma>,)? (?:the )?(?<day>\d{1,2})(?<suffix>st|nd|rd|th)?(?![A-Za-z\d%°:]|[.,:/–-]\d)(?:,? (?<year>\d{4})(?![A-Za-z\d]|[.,]\d))?/;
const yearAfter = /^\.?,? (?<ofYear>of )?(?<year>\d{4})(?![A-Za-z\d]|[.,]\d)/;

function readDate(article: Article, block: Block, [start, end]: Range): WrittenDate | undefined {
  const {prose} = article;
  if (!hasDigit(prose, start - 14, start) && !hasDigit(prose, end, end + 8)) return undefined;
  const month = prose.slice(start, end);
  if (abbreviations.has(month.toLowerCase()) && !isUpperAt(prose, start)) return undefined;
  const left = prose.slice(Math.max(block.range[0], start - REACH), start);
  const right = prose.slice(end, Math.min(block.range[1], end + REACH));
  const shared = {block, month, monthNumber: monthNumber(month)};
  const ahead = before.exec(left);
  const behind = dayAfter.exec(right);
  // July 12, November 3
  if (ahead?.groups !== undefined && (ahead.groups['comma'] === undefined || behind === null)) {
    const {weekday, the, day = '', suffix = '', comma, of} = ahead.groups;
    const from = start - ahead[0].length + ahead[0].search(/(?:the )?\d/i);
    const dayStart = the === undefined ? from : from + the.length;
    if (!beginsFigure(prose, dayStart) || !isDay(Number(day), shared.monthNumber)) return undefined;
    const after = yearAfter.exec(right);
    return {
      ...shared,
      range: [from, end + (after?.[0].length ?? 0)],
      order: 'day first',
      day: Number(day),
      year: yearOf(after?.groups?.['year']),
      hasArticle: the !== undefined,
      suffix,
      hasComma: comma !== undefined,
      hasOf: of !== undefined,
      hasOfYear: after?.groups?.['ofYear'] !== undefined,
      weekday: weekdayAt(weekday, start - ahead[0].length),
    };
  }
  // They left in May. 12 of them came back.
  if (behind?.groups === undefined || (behind.groups['stop'] !== undefined && !abbreviations.has(month.toLowerCase())))
    return undefined;
  const {comma, day = '', suffix = '', year} = behind.groups;
  if (!isDay(Number(day), shared.monthNumber)) return undefined;
  const name = weekdayBefore.exec(left);
  return {
    ...shared,
    range: [start, end + behind[0].length],
    order: 'month first',
    day: Number(day),
    year: yearOf(year),
    hasArticle: false,
    suffix,
    hasComma: comma !== undefined,
    hasOf: false,
    hasOfYear: false,
    weekday: weekdayAt(name?.groups?.['weekday'], start - (name?.[0].replace(/^[^a-z]/i, '').length ?? 0)),
  };
}

function hasDigit(prose: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start); at < end; at += 1) if (isDigitAt(prose, at)) return true;
  return false;
}

function isDay(day: number, month: number): boolean {
  // Of a leap year: the year may not be told.
  return day >= 1 && day <= daysIn(2000, month);
}

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text);
  return year >= 1000 && year < 2200 ? year : undefined;
}

function weekdayAt(name: string | undefined, start: number): Weekday | undefined {
  return name === undefined
    ? undefined
    : {range: [start, start + name.length], number: [...weekdays].indexOf(name.toLowerCase())};
}

/** As a writer of English writes it, in either order. */
export function isWellFormed({hasArticle, suffix, hasComma, hasOf, hasOfYear}: WrittenDate): boolean {
  return !hasComma && suffix !== '.' && (suffix !== '' || !(hasArticle || hasOf || hasOfYear));
}

export interface OrderCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

export function dateOrders(article: Article): OrderCounts {
  const good = article.the(dates).filter(date => isWellFormed(date) && date.suffix === '');
  const dayFirst = good.filter(({order}) => order === 'day first').length;
  return {dayFirst, monthFirst: good.length - dayFirst};
}

/** The order that an article gives to most of its dates; undefined where it has none, or as many of both. */
export function dateOrder(article: Article): DateOrder | undefined {
  const {dayFirst, monthFirst} = article.the(dateOrders);
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst ? 'day first' : 'month first';
}

/** A date in words. @param year Left out where undefined. */
export function writeDate(order: DateOrder, day: number | string, month: string, year: number | undefined): string {
  const tail = year === undefined ? '' : `${order === 'month first' ? ',' : ''} ${year}`;
  return `${order === 'month first' ? `${month} ${day}` : `${day} ${month}`}${tail}`;
}

const names = once(() => [...months].map(name => `${name.charAt(0).toUpperCase()}${name.slice(1)}`));

/** @param month January is 1. */
export function nameOfMonth(month: number): string {
  return names()[month - 1] ?? '';
}
