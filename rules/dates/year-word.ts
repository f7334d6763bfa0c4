import {beginsFigure, figures} from '../../src/analysis/figures.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import {isUpperAt} from '../../src/analysis/characters.ts';
import type {Rule} from '../../src/rule.ts';

export const yearWord: Rule = {
  id: 'year-word',
  summary: 'The word “year” after a year.',
  why: 'Slavic and East Asian languages say “in 2014 year”; English has the bare number.',
  mqm: 'Style/Awkward',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The plant was founded in [[1932 year]] and has 870 workers.',
      fixed: 'The plant was founded in 1932 and has 870 workers.',
    },
    {text: 'In [[2007 the year]], the ship left the port.', fixed: 'In 2007, the ship left the port.'},
    {text: 'In [[2016 the year]] Orlenko bought a ship.', fixed: 'In 2016 Orlenko bought a ship.'},
    {text: 'They met on August 5, [[2019 year]].', fixed: 'They met on August 5, 2019.'},
    {text: 'In [[2015-2016 years]], they built ships.', fixed: 'In 2015-2016, they built ships.'},
    {text: 'The ships of [[2013–2016 years]] are lost.', fixed: 'The ships of 2013–2016 are lost.'},
  ],
  good: [
    'In the year 2014 he left, and in 2016 the year’s best book was his.',
    'A tree of 1500 years, a plan for 2000 year-old trees, and a 1900 year reign.',
    'By 2016 the year had changed for him. In 1914 the year began well.',
    'In 2015, the year of the fire, the plant was shut. In 2016 Year Book sales rose.',
    'In 2038 year fields overflow. Of 1812 the year remembers little. It happened in 1800 year cycles, over 2000 years, and 1600 years ago.',
    'The loss for 2014 year to date is small. The students of 2014 year group met.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const [start, wordEnd] of article.the(figures)) {
          const end = start + 4;
          // 2015-2016 is one word
          if (wordEnd < end || (wordEnd > end && prose.charAt(end) !== '-') || !(isYearAhead(prose, end) || isRange(prose, end)))
            continue;
          surplus.lastIndex = end;
          const match = surplus.exec(prose);
          const before = lead.exec(prose.slice(Math.max(0, start - 18), start));
          if (match?.groups === undefined || before === null || !beginsFigure(prose, start) || !isYear(prose.slice(start, end)))
            continue;
          const last = end + match[0].length;
          const {the, to = ''} = match.groups;
          if (
            the === undefined
              ? !isComplete(prose, last)
              : before[1]?.toLowerCase() === 'of' || saidOfYear.test(prose.slice(last, last + 12))
          )
            continue;
          report({
            range: [start, last],
            message: 'A year needs no “year” after it.',
            repair: {safety: 'unsafe', edits: [{range: [end + to.length, last], text: ''}]},
          });
        }
      },
    };
  },
};

const lead =
  /(?:^|\s|\()(in|of|since|by|until|till|before|after|from|during|to|through|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?,)?) $/i;
const surplus = /(?<to>[-–](?:1[5-9]|20)?\d\d)? (?<the>the )?(?:year(?!s)|(?<=[-–]\d+ )years)(?![\w’'-])/y;

/** A space, and `y` or `t` after it. */
function isYearAhead(prose: string, end: number): boolean {
  const next = prose.charAt(end + 1);
  return prose.charAt(end) === ' ' && (next === 'y' || next === 't');
}

function isRange(prose: string, end: number): boolean {
  const mark = prose.charAt(end);
  return mark === '–' || mark === '-';
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** `in 2014 year to date`, `in 2014 year on year` */
const goesOn = /^ (?:to date|on year|round|Book\b)/;
/** What is said of the year itself: `In 1914 the year began well`. */
const saidOfYear =
  /^ (?:was|had|is|has|will|would|began|begins|started|starts|opened|opens|closed|ended|ends|saw|sees|brought|turned|went|came|of|in|that|when|before|after|since|round|to)\b/;

/** Not `in 1800 year cycles`, nor `In 2038 year fields overflow`. */
function isComplete(prose: string, end: number): boolean {
  return (endsPhrase(prose, end) || isUpperAt(prose, end + 1)) && !goesOn.test(prose.slice(end, end + 12));
}
