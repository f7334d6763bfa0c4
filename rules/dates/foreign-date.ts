import {dateOrder, dates, isWellFormed, writeDate, type WrittenDate} from '../../src/analysis/dates.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {auxiliaries} from '../../src/analysis/function-words.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import {meetsAny} from '../../src/analysis/search.ts';
import type {Article} from '../../src/article.ts';
import type {Edit, Problem, Range, Repair, Rule} from '../../src/rule.ts';

export const foreignDate: Rule = {
  id: 'foreign-date',
  summary: 'A date put together as another language does it: a stop, a comma, “the” or “of” too many.',
  why: 'German writes “3. Januar”, Spanish “el 15 de mayo”, Russian and Italian a bare number; translated word by word, the number stays as it was.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'They met on the cold evening of [[3. January]], at home.',
      fixed: 'They met on the cold evening of 3 January, at home.',
    },
    {
      text: 'The bridge was opened on May 2, 2014, and closed on [[15 of September 2019]].',
      fixed: 'The bridge was opened on May 2, 2014, and closed on September 15, 2019.',
    },
    {
      text: 'The band plays on [[the 15 of May]], and the choir a day later.',
      fixed: 'The band plays on 15 May, and the choir a day later.',
    },
    {text: 'The shop is shut on 17 and [[18. October]].', fixed: 'The shop is shut on 17 and 18 October.'},
    {text: 'The first night is on [[February, 26]].', fixed: 'The first night is on February 26.'},
    {text: 'The fair runs until [[12, November]].', fixed: 'The fair runs until 12 November.'},
    {text: 'The letter, dated [[the 4 February 1938]], is lost.', fixed: 'The letter, dated 4 February 1938, is lost.'},
    {
      text: 'The port was shut on May 2. It opens on Thursday [[the 12. March]] at noon.',
      fixed: 'The port was shut on May 2. It opens on Thursday, March 12 at noon.',
    },
    {text: 'The past [[4 of March of 2019]] it rained.', fixed: 'The past 4 March 2019 it rained.'},
    {text: 'The shop is shut from [[the 5 to the 9 of May]].', fixed: 'The shop is shut from 5 to 9 May.'},
  ],
  good: [
    'They met on the 15th of May, on 3 January, on March 5th, 2014, and on the 4th of July of 1976.',
    'In February, 26 people were ill. In March, 30.',
    'Eight of the 15 of them left. May stayed.',
    'He lost by 3. January was no better. Then, on page 3. March saw the end.',
    'On July 12, November 3 and December 1 the shop is shut.',
    'The 7 October attack came after the 4 July picnic.',
    'Chapter 3. March of the Ants',
    'The boy is 12. May he live long. At the age of 12, March of the Penguins was his film.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const date of article.the(dates)) {
          if (isWellFormed(date) || !isDate(article, date) || meetsAny(date.range, article.the(foreignStretches))) continue;
          report(problemOf(article, date));
        }
      },
    };
  },
};

/** Words that a date follows. */
const leads = /(?:^|[\s(“"])(?:on|by|from|until|till|to|since|before|after|between|of|dated|for|\d{1,2}\.? and)\s$/i;
const rangeBefore = /\bfrom (?<first>(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:to|till|until) )$/i;

/** What only looks like a date: `He lost by 3. January was`, `In February, 26 people`. */
function isDate({prose}: Article, date: WrittenDate): boolean {
  const {order, year, weekday, hasArticle, hasComma, hasOf, hasOfYear, suffix} = date;
  const end = date.range[1];
  const left = leftOf(prose, date);
  const isLed = weekday !== undefined || leads.test(left);
  if (suffix === '' && (hasOfYear || (hasOf && year !== undefined))) return true;
  if (!endsPhrase(prose, end)) return false;
  if (order === 'month first')
    return weekday !== undefined || /\bon $/i.test(left) || (isLed && /^(?:[.;)]|$)/.test(prose.slice(end, end + 1)));
  if (suffix === '.') return (isLed || hasArticle) && !isVerbAhead(prose, end);
  // at the age of 12, March of the Penguins
  if (hasComma) return isLed && !/\b(?:of|for) $/i.test(left) && !prose.startsWith(' of ', end);
  if (hasOf) return hasArticle || isLed;
  return isLed && year !== undefined;
}

function leftOf(prose: string, {range: [start], block}: WrittenDate): string {
  return prose.slice(Math.max(block.range[0], start - 40), start);
}

function isVerbAhead(prose: string, end: number): boolean {
  return auxiliaries.has(/^ ([a-z’']+)/.exec(prose.slice(end, end + 16))?.[1] ?? '');
}

function problemOf(article: Article, date: WrittenDate): Problem {
  const {range, day, year, order} = date;
  const month = `${date.month.charAt(0).toUpperCase()}${date.month.slice(1)}`;
  const wanted = article.the(dateOrder) ?? order;
  const first = rangeBefore.exec(leftOf(article.prose, date));
  if (first?.groups !== undefined) {
    const start = range[0] - (first.groups['first'] ?? '').length;
    const text = writeDate(wanted, `${Number(first.groups['day'])} to ${day}`, month, year);
    return problem([start, range[1]], text, {safety: 'unsafe', edits: [{range: [start, range[1]], text}]});
  }
  const stray = strayMark(article.prose, date);
  const text = writeDate(order === 'month first' ? order : wanted, textOfDay(article.prose, date), month, year);
  if (stray !== undefined && (order === 'month first' || wanted === order))
    return problem(range, text, {safety: 'safe', edits: [{range: stray, text: ''}]});
  // Thursday the 12. March
  const {weekday} = date;
  const edit: Edit =
    weekday !== undefined && date.hasArticle
      ? {range: [weekday.range[1], range[1]], text: `${wanted === 'month first' ? ',' : ''} ${text}`}
      : {range, text};
  return problem(range, text, {safety: 'unsafe', edits: [edit]});
}

function problem(range: Range, text: string, repair: Repair): Problem {
  return {range, message: `A date as another language writes it; English has “${text}”.`, repair};
}

/** With its nought, if it has one. */
function textOfDay(prose: string, {range: [start, end], day}: WrittenDate): string {
  return /\d{1,2}/.exec(prose.slice(start, end))?.[0] ?? String(day);
}

/** The stop or comma that is all there is to drop. */
function strayMark(prose: string, {range: [start, end], hasArticle, hasOf, suffix, hasComma}: WrittenDate): Range | undefined {
  if (hasArticle || hasOf || (suffix !== '.' && !hasComma)) return undefined;
  const at = start + prose.slice(start, end).search(suffix === '.' ? /(?<=\d)\./ : /,/);
  return [at, at + 1];
}
