import {weekdayOf} from '../../src/analysis/calendar.ts';
import {dates, type Weekday, type WrittenDate} from '../../src/analysis/dates.ts';
import {weekdays} from '../../src/analysis/function-words.ts';
import {once} from '../../src/analysis/once.ts';
import type {Rule} from '../../src/rule.ts';

export const wrongWeekday: Rule = {
  id: 'wrong-weekday',
  summary: 'A full date that did not fall on the weekday it is given.',
  why: 'A number read wrong, day and month turned round, or a weekday translated as its neighbour: one of the two is not what the source says.',
  mqm: 'Accuracy/Mistranslation',
  severity: 'minor',
  repairs: 'none',
  bad: [
    {text: 'The ship left on [[Monday, 9 August 2020]], in the rain.', fixed: null},
    {text: 'The council met on [[Friday, March 5, 2015]], at noon.', fixed: null},
    {text: 'The council met on [[March 5, 2015 (Friday)]], at noon.', fixed: null},
  ],
  good: [
    'The ship left on Sunday, 9 August 2020, and came back on Thursday, March 5, 2015.',
    'It was Friday. 5 March 2015 was a Thursday, and Monday 5 March comes after it.',
    'The paper of Wednesday, 25 October 1917, and of Saturday, 14 October 1066, is lost.',
    'Open from Friday to Monday, 1–4 May 2015. Of Tuesday, May 5–7, 2015, nobody spoke.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const date of article.the(dates)) {
          const weekday = date.weekday ?? weekdayAfter(article.prose, date);
          if (weekday === undefined || date.year === undefined || isDayOf(weekday, date, date.year)) continue;
          const right = nameOfWeekday(weekdayOf('gregorian', date.year, date.monthNumber, date.day));
          report({
            range: [Math.min(date.range[0], weekday.range[0]), Math.max(date.range[1], weekday.range[1])],
            message: `This date was a ${right}; look up in the source which of the two is wrong.`,
          });
        }
      },
    };
  },
};

const after = /^(?: \(|, a )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\)?/;

/** `9 August 2020 (Sunday)` */
function weekdayAfter(prose: string, {range: [, end]}: WrittenDate): Weekday | undefined {
  const match = after.exec(prose.slice(end, end + 16));
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined) return undefined;
  return {range: [end, end + match[0].length], number: [...weekdays].indexOf(name)};
}

/** The last countries gave up the Julian calendar in the 1920s. */
const LAST_JULIAN = 1924;

function isDayOf({number}: Weekday, {monthNumber, day}: WrittenDate, year: number): boolean {
  return (
    number === weekdayOf('gregorian', year, monthNumber, day) ||
    (year < LAST_JULIAN && number === weekdayOf('julian', year, monthNumber, day))
  );
}

const names = once(() => [...weekdays].map(name => `${name.charAt(0).toUpperCase()}${name.slice(1)}`));

function nameOfWeekday(number: number): string {
  return names()[number] ?? '';
}
