import {dates, nameOfMonth, writeDate, dateOrder} from '../../src/analysis/dates.ts';
import {daysIn} from '../../src/analysis/calendar.ts';
import {beginsFigure, figures} from '../../src/analysis/figures.ts';
import {blockAt, meetsAny} from '../../src/analysis/search.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {isTechnical} from '../../src/analysis/technical.ts';
import type {Article, Block} from '../../src/article.ts';
import type {Problem, Range, Rule} from '../../src/rule.ts';

export const numericDate: Rule = {
  id: 'numeric-date',
  summary: 'A date in figures in running text, with stops or without its year.',
  why: 'Most of Europe writes 09.08.2020 for the ninth of August; English readers do not know the stops, and read the order in two ways.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The ship left on [[31.01.2009]], and nobody saw it again.',
      fixed: 'The ship left on 31 January 2009, and nobody saw it again.',
    },
    {
      text: 'The bridge was opened on May 2, 2014. On [[21.10.2017]] it was shut, and on [[05.11.2017]] it fell.',
      fixed: 'The bridge was opened on May 2, 2014. On October 21, 2017 it was shut, and on November 5, 2017 it fell.',
    },
    {text: 'The law was signed on [[2019.08.05]] in the port.', fixed: 'The law was signed on 5 August 2019 in the port.'},
    {text: 'On [[24.12.]] the shops are shut.', fixed: 'On 24 December the shops are shut.'},
    {text: 'The ship left on [[09.08.2020]], and nobody saw it again.', fixed: null},
    {text: 'The council meets again on Thursday ([[11/4]]) at noon.', fixed: null},
  ],
  good: [
    'The address is 10.12.2020.4, and version 09.08.2020 of the program came out.',
    'The file report-31.01.2009.pdf lies beside section 10.12.2014 of the code (OJ L 152, 11.6.2019, p. 45).',
    'The API has been stable since 2019.08.05, and version 2023.03.04 is out.',
    'It closed at 24.12. the day before. See from 4.5. onward, and rule 3.12. of it.',
    'The log of 2009-01-31 is lost. He was born on 1/31/2009.',
    'Born on 31.01.1950, she moved here on 01.03.1970 and died on 02.04.2001. All dates of this house are written so.',
    'Open on Thursday (10/12 seats are free), and 24/7 on Friday.',
  ],

  create({article, report}) {
    return {
      finish() {
        const dotted = article.the(dottedDates);
        if (!isHabit(article, dotted)) {
          // The other dates may tell which figure is the day.
          const isDayFirst = dotted.some(({first}) => first > 12) && !dotted.some(({second}) => second > 12);
          for (const date of dotted) report(problemOf(article, date, isDayFirst));
        }
        for (const problem of [...weekdayDates(article), ...yearFirstDates(article), ...shortDates(article)]) report(problem);
      },
    };
  },
};

interface DottedDate {
  readonly range: Range;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const dottedDate = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![A-Za-z\d@/_-]|\.[A-Za-z\d])/y;

function dottedDates(article: Article): readonly DottedDate[] {
  const {prose} = article;
  return article.the(figures).flatMap(([start, end]) => {
    if (end - start > 2 || prose.charCodeAt(end) !== 0x2e) return [];
    dottedDate.lastIndex = start;
    const match = dottedDate.exec(prose);
    const block = match === null ? undefined : blockAt(article, start);
    if (match === null || block === undefined || !isProse(block) || !beginsFigure(prose, start)) return [];
    const date = {
      range: [start, start + match[0].length] as const,
      first: Number(match[1]),
      second: Number(match[2]),
      year: Number(match[3]),
    };
    const isReal = readings(date).length > 0 && date.year >= 1500 && date.year < 2200;
    return isReal && !isLabel(prose, start, block) && !meetsAny(date.range, article.the(foreignStretches)) ? [date] : [];
  });
}

/** Tables and what a site says beside its articles have dates of their own form. */
function isProse({kind}: Block): boolean {
  return kind !== 'cell' && kind !== 'furniture' && kind !== 'byline';
}

/** `version 09.08.2020`, `section 10.12.2014`, `OJ L 152, 11.6.2019`: what is numbered so is no date. */
function isLabel(prose: string, start: number, {range: [from]}: Block): boolean {
  return /(?:\b(?:versions?|release|build|section|paragraph|clause|article|chapter|rule|no\.?|v\.?)|§|\bOJ [LC] ?\d{1,3}[A-Z]?,) $/i.test(
    prose.slice(Math.max(from, start - 14), start),
  );
}

/** Day and month, for each way to read it. */
function readings({first, second, year}: DottedDate): readonly (readonly [day: number, month: number])[] {
  const found: (readonly [number, number])[] = [];
  if (second >= 1 && second <= 12 && first >= 1 && first <= daysIn(year, second)) found.push([first, second]);
  if (first !== second && first >= 1 && first <= 12 && second >= 1 && second <= daysIn(year, first)) found.push([second, first]);
  return found;
}

/** A house that writes all its dates so. */
function isHabit(article: Article, found: readonly DottedDate[]): boolean {
  return found.length >= 3 && article.the(dates).every(({year}) => year === undefined);
}

function problemOf(article: Article, date: DottedDate, isDayFirst: boolean): Problem {
  const order = article.the(dateOrder) ?? 'day first';
  const written = readings(date).map(([day, month]) => writeDate(order, day, nameOfMonth(month), date.year));
  const [sure, other] = written;
  if (sure !== undefined && (other === undefined || isDayFirst))
    return {
      range: date.range,
      message: `A date in figures and stops; English has “${sure}”.`,
      repair: {safety: 'unsafe', edits: [{range: date.range, text: sure}]},
    };
  return {
    range: date.range,
    message: 'A date that can be read in two ways; write the name of the month.',
    suggestions: written.map(text => ({message: `Write “${text}”.`, edits: [{range: date.range, text}]})),
  };
}

const yearFirst = /(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\w@/-]|\.\w)/y;
const datesBefore = /(?:^|[\s(])(?:on|dated|born|since|until|till|from|in)\s$/i;

/** `on 2019.08.05`: versions of programs look so too. */
function yearFirstDates(article: Article): readonly Problem[] {
  const {prose} = article;
  return article.the(figures).flatMap(([start, end]) => {
    if (end - start !== 4 || prose.charCodeAt(end) !== 0x2e) return [];
    yearFirst.lastIndex = start;
    const match = yearFirst.exec(prose);
    if (match === null || !datesBefore.test(prose.slice(Math.max(0, start - 8), start)) || article.the(isTechnical)) return [];
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (year < 1500 || year >= 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return [];
    return [plainDate(article, [start, start + match[0].length], day, month, year)];
  });
}

const short = /(\d{1,2})\.(\d{1,2})\.(?=,? [a-z])/y;
const shortBefore = /(?:^|[\s(])(?:on|until|till|since|from|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s$/i;

/** `on 24.12. the shops are shut`: the stop after the month tells that it is a date, and which is the day. */
function shortDates(article: Article): readonly Problem[] {
  const {prose} = article;
  return article.the(figures).flatMap(([start, end]) => {
    if (end - start > 2 || prose.charCodeAt(end) !== 0x2e) return [];
    short.lastIndex = start;
    const match = short.exec(prose);
    if (match === null || !shortBefore.test(prose.slice(Math.max(0, start - 11), start))) return [];
    const [day, month] = [Number(match[1]), Number(match[2])];
    const isSection = day <= 12 && !match[2]?.startsWith('0') && !/\b(?:on|day,?)\s$/i.test(prose.slice(start - 5, start));
    if (isSection || month < 1 || month > 12 || day < 1 || day > daysIn(2000, month)) return [];
    return [plainDate(article, [start, start + match[0].length], day, month, undefined)];
  });
}

function plainDate(article: Article, range: Range, day: number, month: number, year: number | undefined): Problem {
  const text = writeDate(article.the(dateOrder) ?? 'day first', day, nameOfMonth(month), year);
  return {
    range,
    message: `A date in figures and stops; English has “${text}”.`,
    repair: {safety: 'unsafe', edits: [{range, text}]},
  };
}

const inBrackets = /(\d{1,2})\/(\d{1,2})\)/y;

/** `Thursday (11/4)`: Indonesian and Chinese news give the day so. */
function weekdayDates(article: Article): readonly Problem[] {
  const {prose} = article;
  return article.the(figures).flatMap(([start, end]) => {
    if (prose.charCodeAt(start - 1) !== 0x28 || prose.charCodeAt(end) !== 0x2f) return [];
    inBrackets.lastIndex = start;
    const match = inBrackets.exec(prose);
    if (match === null || !/(?:mon|tues|wednes|thurs|fri|satur|sun)day \($/i.test(prose.slice(Math.max(0, start - 14), start)))
      return [];
    const range: Range = [start, start + match[0].length - 1];
    const date = {range, first: Number(match[1]), second: Number(match[2]), year: 2000};
    const order = article.the(dateOrder) ?? 'month first';
    const written = readings(date).map(([day, month]) => writeDate(order, day, nameOfMonth(month), undefined));
    const block = blockAt(article, start);
    if (written.length === 0 || block === undefined || (block.kind !== 'paragraph' && block.kind !== 'segment')) return [];
    return [
      {
        range,
        message: 'A date in figures that can be read in two ways; write the name of the month.',
        suggestions: written.map(text => ({message: `Write “${text}”.`, edits: [{range, text}]})),
      },
    ];
  });
}
