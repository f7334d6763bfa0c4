/** The calendar, and how dates are read. */
import {describe, expect, it} from 'vitest';
import {daysIn, weekdayOf} from '../src/analysis/calendar.ts';
import {dateOrder, dates, isWellFormed, writeDate} from '../src/analysis/dates.ts';
import {createArticle} from '../src/article.ts';
import {readText} from '../src/formats/text.ts';
import {defaultHouse} from '../src/house.ts';
import {loadLexicon} from '../src/lexicon.ts';
import {repairKeepsWords} from '../src/promise.ts';

const lexicon = await loadLexicon();

function articleOf(text: string) {
  return createArticle(readText(text, lexicon), defaultHouse, lexicon);
}

describe('a weekday', () => {
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = [0, 1, 2, 3, 4, 5, 6];
  it.each([
    [1969, 7, 20, sunday],
    [2000, 2, 29, tuesday],
    [1900, 3, 1, thursday],
    [2100, 3, 1, monday],
    [1789, 7, 14, tuesday],
    [1945, 5, 8, tuesday],
    [1963, 11, 22, friday],
    [1600, 1, 1, saturday],
  ])('of the Gregorian calendar: %i-%i-%i', (year, month, day, weekday) =>
    expect(weekdayOf('gregorian', year, month, day)).toBe(weekday),
  );

  // The two calendars name one and the same day.
  it.each([
    [1917, 10, 25, wednesday],
    [1066, 10, 14, saturday],
    [1582, 10, 4, thursday],
    [1752, 9, 2, wednesday],
  ])('of the Julian calendar: %i-%i-%i', (year, month, day, weekday) =>
    expect(weekdayOf('julian', year, month, day)).toBe(weekday),
  );

  it('is that of the machine, day by day over four centuries', () => {
    const length = 24 * 60 * 60 * 1000;
    for (let day = Date.UTC(1799, 11, 1); day < Date.UTC(2200, 2, 2); day += 17 * length) {
      const date = new Date(day);
      const found = weekdayOf('gregorian', date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect((found + 1) % 7, date.toISOString()).toBe(date.getUTCDay());
    }
  });

  it('comes with the length of each month', () => {
    expect([2019, 2020, 1900, 2000].map(year => daysIn(year, 2))).toEqual([28, 29, 28, 29]);
    expect([4, 5, 12].map(month => daysIn(2019, month))).toEqual([30, 31, 31]);
  });
});

describe('a date', () => {
  it.each([
    ['They met on 3 May 2014.', '3 May 2014', 'day first', 3, 5, 2014],
    ['They met on May 3, 2014.', 'May 3, 2014', 'month first', 3, 5, 2014],
    ['They met on the 3rd of May.', 'the 3rd of May', 'day first', 3, 5, undefined],
    ['They met on Sept. 3, at night.', 'Sept. 3', 'month first', 3, 9, undefined],
    ['They met on 3. January 1999.', '3. January 1999', 'day first', 3, 1, 1999],
    ['They met on 4 March of 2019.', '4 March of 2019', 'day first', 4, 3, 2019],
    ['It took 3.12 March days, and on July 12, November 3 came.', 'July 12|November 3', 'month first', 12, 7, undefined],
  ] as const)('%s', (text, written, order, day, month, year) => {
    const article = articleOf(text);
    const found = article.the(dates);
    expect(found.map(({range}) => text.slice(...range)).join('|')).toBe(written);
    expect(found[0]).toMatchObject({order, day, monthNumber: month});
    expect(found[0]?.year).toBe(year);
  });

  it.each([
    'In May. 12 of them left.',
    'They may 3 times ask.',
    'Up to May 5,000 came.',
    'From May 5–7 it rained.',
    'On 31 June or 40 May.',
  ])('is none: %s', text => {
    const found = articleOf(text).the(dates);
    expect(found.filter(({month, monthNumber}) => month !== 'may' || monthNumber === 0)).toEqual([]);
  });

  it('is well formed or not', () => {
    const judge = (text: string): boolean | undefined => articleOf(text).the(dates).map(isWellFormed)[0];
    for (const text of ['on 3 May', 'on May 3', 'on the 3rd of May', 'on 3rd May 2014', 'on May 3rd'])
      expect(judge(text), text).toBe(true);
    for (const text of ['on 3. May', 'on 3 of May', 'on the 3 May', 'on May, 3', 'on 3, May', 'on 3 May of 2014'])
      expect(judge(text), text).toBe(false);
  });

  it('is written in the order of the others', () => {
    expect(articleOf('On May 3 and June 4, and once on 5 July.').the(dateOrder)).toBe('month first');
    expect(articleOf('On 3 May and 4 June, and once on July 5.').the(dateOrder)).toBe('day first');
    expect(articleOf('On 3 May, and once on July 5. Never on the 3 of May.').the(dateOrder)).toBeUndefined();
    expect(writeDate('month first', 3, 'May', 2014)).toBe('May 3, 2014');
    expect(writeDate('day first', 3, 'May', 2014)).toBe('3 May 2014');
    expect(writeDate('month first', 3, 'May', undefined)).toBe('May 3');
  });
});

describe('the promise', () => {
  const drop = (text: string, mark: string): boolean => {
    const at = text.indexOf(mark);
    return repairKeepsWords(text, [{range: [at, at + mark.length], text: ''}]);
  };
  it('lets a decade lose its hyphen', () => {
    expect(drop('in the 90-s', '-')).toBe(true);
    expect(drop('in the 1980-s and later', '-')).toBe(true);
  });
  it.each(['in the 95-s', 'in the 90-a', 'in the 190-s', 'the A90-s'])('and nothing else: %s', text =>
    expect(drop(text, '-')).toBe(false),
  );
});
