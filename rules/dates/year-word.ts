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
    {text: 'The ships of [[2013–2016 years]] are lost.', fixed: 'The ships of 2013–2016 are lost.'},
  ],
  good: [
    'In the year 2014 he left, and in 2016 the year’s best book was his.',
    'A tree of 1500 years, a plan for 2000 year-old trees, and a 1900 year reign.',
    'By 2016 the year had changed for him. In 1914 the year began well.',
    'In 2015, the year of the fire, the plant was shut. In 2016 Year Book sales rose.',
    'It happened in 1800 year cycles, over 2000 years, and 1600 years ago.',
    'The loss for 2014 year to date is small. The students of 2014 year group met.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const [start, end] of article.the(figures)) {
          if (end - start !== 4 || !(isYearAhead(prose, end) || isRange(prose, end))) continue;
          const isLed = lead.test(prose.slice(Math.max(0, start - 10), start));
          surplus.lastIndex = end;
          const match = surplus.exec(prose);
          if (!isLed || match?.groups === undefined || !beginsFigure(prose, start) || !isYear(prose.slice(start, end))) continue;
          const last = start + 4 + match[0].length;
          const isRound = prose.slice(start + 2, end) === '00';
          if (!isComplete(prose, last, match.groups['the'] !== undefined, isRound)) continue;
          report({
            range: [start, last],
            message: 'A year needs no “year” after it.',
            repair: {safety: 'unsafe', edits: [{range: [end + (match.groups['to'] ?? '').length, last], text: ''}]},
          });
        }
      },
    };
  },
};

const lead = /(?:^|\s|\()(?:in|of|since|by|until|till|before|after|from|during|to|through) $/i;
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

/** In 2014 year to date, in 2014 year terms */
const goesOn =
  /^ (?:to date|old|olds|end|ends|group|groups|class|classes|plan|plans|book|books|cycle|cycles|reign|history|term|terms|span|period|anniversary|long|round|on)\b/;
/** What is said of the year itself: `In 1914 the year began well`. */
const saidOfYear =
  /^ (?:was|had|is|has|will|would|began|begins|started|starts|opened|opens|closed|ended|ends|saw|sees|brought|turned|went|came|of|in|that|when|before|after|since|round|to)\b/;

function isComplete(prose: string, end: number, hasArticle: boolean, isRound: boolean): boolean {
  const text = prose.slice(end, end + 20);
  if (goesOn.test(text) || (hasArticle && saidOfYear.test(text))) return false;
  // in 1800 year cycles
  return !isRound || endsPhrase(prose, end) || isUpperAt(prose, end + 1);
}
