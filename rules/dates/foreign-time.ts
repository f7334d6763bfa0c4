import {beginsFigure, figures} from '../../src/analysis/figures.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import {once} from '../../src/analysis/once.ts';
import type {Article} from '../../src/article.ts';
import type {Range, Repair, Rule, Suggestion} from '../../src/rule.ts';

export const foreignTime: Rule = {
  id: 'foreign-time',
  summary:
    'A time of day as another language writes it: “15:00 o’clock”, “13.30 clock”, “18h30”, or with a stop where others have a colon.',
  why: 'The German “Uhr”, the French “h” and the stop between hours and minutes come over as they are.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {text: 'The doors open at [[15:00 o’clock]] on Sunday.', fixed: 'The doors open at 15:00 on Sunday.'},
    {text: 'Kickoff is at [[13.30 clock]]; the arena is sold out.', fixed: 'Kickoff is at 13:30; the arena is sold out.'},
    {text: 'The page goes online at [[18h30]], they say.', fixed: 'The page goes online at 18:30, they say.'},
    {text: 'The doors open at [[20 o’clock]].', fixed: null},
    {text: 'The first train leaves at 6:45, the last at [[22.30]].', fixed: 'The first train leaves at 6:45, the last at 22:30.'},
  ],
  good: [
    'The doors open at 3 o’clock, at 15:00, at 3:30 p.m. and at 1500 hours.',
    'The trains leave at 14.30 and at 15.45, and the house writes all its times so.',
    'She ran it in 14.30 seconds at 10:15, and the price closed at 14.30 dollars.',
    'The star stands at 18h30m at 02h30 UT. The job ran from 10:00 to 12:00 at 18.30 GHz.',
    'The price closed at 14.30 on Friday after it opened at 9:30.',
    'At 9:30 it rose from 6.35 to 7.15, and the level stood at 14.30.',
    'At 9:30 they put Go at 1.21 and at 19.50 points.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const range of article.the(figures)) {
          const found = surplusWord(prose, range) ?? letterTime(prose, range) ?? stoppedTime(article, range);
          if (found !== undefined && beginsFigure(prose, range[0])) report(found);
        }
      },
    };
  },
};

interface Found {
  readonly range: Range;
  readonly message: string;
  readonly repair?: Repair;
  readonly suggestions?: readonly Suggestion[];
}

const withWord =
  /(?<hours>[01]?\d|2[0-4])(?:[:.](?<minutes>[0-5]\d))?(?<half> ?[ap]\.?m\.?)? (?:o[’'‘]clock|clock|Uhr)(?![\w-])/y;
const bareClock = / clock$/;
const beforeTime = /(?:^|[\s(])(?:at|from|until|till|by|before|after|around|about|since|between|to|and)\s$/i;

/** `15:00 o’clock`, `13.30 clock`, `20 o’clock` */
function surplusWord(prose: string, [start, end]: Range): Found | undefined {
  const mark = prose.charAt(end);
  if (end - start > 4 || (mark !== ' ' && mark !== ':' && mark !== '.')) return undefined;
  withWord.lastIndex = start;
  const match = withWord.exec(prose);
  if (match?.groups === undefined) return undefined;
  const {hours = '', minutes, half = ''} = match.groups;
  const range: Range = [start, start + match[0].length];
  // Even 24 clock hands stand still.
  if (bareClock.test(match[0]) && !beforeTime.test(prose.slice(Math.max(0, start - 9), start))) return undefined;
  const message = 'A time in figures needs no “o’clock” after it.';
  if (minutes !== undefined || half !== '')
    return {range, message, repair: rewrite(range, `${hours}${minutes === undefined ? '' : `:${minutes}`}${half}`)};
  // 3 o’clock
  if (Number(hours) <= 12) return undefined;
  const afternoon = `${Number(hours) - 12} ${Number(hours) === 24 ? 'a.m.' : 'p.m.'}`;
  // The stop of a sentence is that of the abbreviation too.
  const texts = [`${hours}:00`, prose.charAt(range[1]) === '.' ? afternoon.slice(0, -1) : afternoon];
  return {
    range,
    message: '“O’clock” goes with the hours from one to twelve only.',
    suggestions: texts.map(text => ({message: `Write “${text}”.`, edits: [{range, text}]})),
  };
}

const letter = /^(?<hours>[01]?\d|2[0-4])h(?<minutes>[0-5]\d)$/;

/** `18h30` */
function letterTime(prose: string, range: Range): Found | undefined {
  const [start, end] = range;
  if (end - start < 4 || end - start > 5) return undefined;
  const {hours, minutes} = letter.exec(prose.slice(start, end))?.groups ?? {};
  // Astronomers write 02h30 UT.
  if (hours === undefined || minutes === undefined || prose.startsWith(' UT', end)) return undefined;
  return {
    range,
    message: `Hours and minutes have a colon between them: “${hours}:${minutes}”.`,
    repair: rewrite(range, `${hours}:${minutes}`),
  };
}

const stopped = /(?<hours>[01]?\d|2[0-3])\.(?<minutes>[0-5][05])(?![\w%°€$£]|[.:,–-]\d)/y;
const colonTime = once(() => /(?:^|[\s(–—-])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/gmu);
/** `to 18:00` and `6:45 to`, on either side of a time. */
const timeAfter = /^ (?:to|till|until|and) (?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
const timeBefore = /(?:^|[\s(])(?:[01]?\d|2[0-3]):[0-5]\d (?:to|till|until|and) $/;
/** `The rate stood at 14.30`, `a price of $15 at 14.30` */
const amount =
  /\b(?:prices?|shares?|stocks?|index|dollars?|euros?|pounds|yen|cents?|points?|odds|rates?|average|traded|trading|stands?|stood|put|set|fixed|valued|measured|estimated|peaked|remain(?:s|ed)?)\b|[$€£]/i;

/** `at 22.30` among times with a colon. */
function stoppedTime(article: Article, [start, end]: Range): Found | undefined {
  const {prose} = article;
  if (end - start > 2 || prose.charCodeAt(end) !== 0x2e) return undefined;
  stopped.lastIndex = start;
  const match = stopped.exec(prose);
  if (match?.groups === undefined) return undefined;
  const {hours, minutes} = match.groups;
  const range: Range = [start, start + match[0].length];
  const left = prose.slice(Math.max(0, start - 120), start);
  const isInRange = timeAfter.test(prose.slice(range[1], range[1] + 16)) || timeBefore.test(left.slice(-16));
  const isAlone = /(?:^|\s)(?:at|until|till) $/i.test(left) && Number(hours) >= 5 && !amount.test(left);
  if (!(isInRange || isAlone) || !endsPhrase(prose, range[1]) || !article.the(writesColons)) return undefined;
  const text = `${hours}:${minutes}`;
  return {range, message: `The other times of this text have a colon: “${text}”.`, repair: rewrite(range, text)};
}

function writesColons(article: Article): boolean {
  return article.prose.search(colonTime()) >= 0;
}

function rewrite(range: Range, text: string): Repair {
  return {safety: 'unsafe', edits: [{range, text}]};
}
