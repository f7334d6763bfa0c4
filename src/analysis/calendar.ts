/** The Gregorian calendar, reckoned back before its beginning, and the Julian one. Nothing here asks a clock. */

/** Monday is 0. The formula of Zeller's congruence, for either calendar. */
export function weekdayOf(calendar: 'gregorian' | 'julian', year: number, month: number, day: number): number {
  // January and February count as months 13 and 14 of the year before.
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const leaps = Math.floor(y / 4) + (calendar === 'gregorian' ? Math.floor(y / 400) - Math.floor(y / 100) : -2);
  const sinceSaturday = day + Math.floor((13 * (m + 1)) / 5) + y + leaps;
  return (((sinceSaturday + 5) % 7) + 7) % 7;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (lengths[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
