import {beginsFigure, figures} from '../../src/analysis/figures.ts';
import {isLowerAt} from '../../src/analysis/characters.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import {isFunctionWord} from '../../src/analysis/function-words.ts';
import {once} from '../../src/analysis/once.ts';
import {isInProse} from '../../src/analysis/plain-words.ts';
import type {Article} from '../../src/article.ts';
import {NOUN} from '../../src/lexicon.ts';
import type {Problem, Range, Rule} from '../../src/rule.ts';

export const bareOrdinal: Rule = {
  id: 'bare-ordinal',
  summary: 'A number that counts off, without its ending: “the 21 century”, “her 36. birthday”.',
  why: 'Russian writes a century in bare or Roman figures, German and Turkish put a stop after the number; English has “21st”.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {text: 'The tower is of the [[21 century]].', fixed: 'The tower is of the 21st century.'},
    {text: 'The stone dates to the [[4. century]].', fixed: 'The stone dates to the 4th century.'},
    {text: 'She came home for her [[36. birthday]], in the rain.', fixed: 'She came home for her 36th birthday, in the rain.'},
    {text: 'Then the [[3. bridge]] was built.', fixed: 'Then the 3rd bridge was built.'},
    {text: 'The [[36. birthday]] of the king is near.', fixed: 'The 36th birthday of the king is near.'},
    {text: 'A church of the early [[XVII century]] stands here.', fixed: 'A church of the early 17th century stands here.'},
    {text: 'In the [[19-20 centuries]] the port was rich.', fixed: 'In the 19th-20th centuries the port was rich.'},
    {text: 'In the [[XIX–XX centuries]] the port was rich.', fixed: 'In the 19th–20th centuries the port was rich.'},
  ],
  good: [
    'The tower is of the 21st century. A man of 20 centuries ago built it.',
    'He made 21 century breaks and 12 centuries. It is a film of 20 Century.',
    'See rule 4. century plants are dear. In the 1. e4 line, White plays the 2. c4 move.',
    'i took the 3. bridge was shut so i walked',
    'Louis XIV centuries ago, and World War II century.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const found of [...arabic(article), ...roman(article)]) report(found);
      },
    };
  },
};

/** In front of a number that counts off. */
const lead =
  /(?:^|[\s(])(?:the|his|her|its|their|our|my|your|this|that|of|in|since|from|until|till|early|late|mid|by|to|and)[ -]$/i;
const centuries =
  /(?:(?<dash>[-–—])(?<second>\d{1,2}))? (?<noun>century|centuries)(?![\w’'-]|\s+(?:ago|breaks?|plants?|eggs?|makers?)\b)/y;
const counted = /\. (?<noun>[a-z]{4,20})(?![\w’'-])/y;
const determiner = /(?:^|[\s(])(?:the|his|her|its|their|our|my|your)\s$/i;

function* arabic(article: Article): Iterable<Problem> {
  const {prose} = article;
  for (const [start, wordEnd] of article.the(figures)) {
    // 19-20 is one word
    const hyphen = prose.slice(start, start + 3).indexOf('-');
    const end = hyphen < 0 ? wordEnd : start + hyphen;
    if (end - start > 2 || !beginsFigure(prose, start)) continue;
    const mark = prose.charAt(end);
    if (mark === '.' ? !isLowerAt(prose, end + 2) : mark === ' ' ? prose.charAt(end + 1) !== 'c' : mark !== '–' && mark !== '-')
      continue;
    const pattern = mark === '.' ? counted : centuries;
    pattern.lastIndex = end;
    const match = pattern.exec(prose);
    if (match?.groups === undefined || !lead.test(prose.slice(Math.max(0, start - 8), start))) continue;
    const {dash = '', second, noun = ''} = match.groups;
    if (mark === '.' && !isCounted(article, [start, end + 2], noun)) continue;
    const number = Number(prose.slice(start, end));
    // Only a range has two of them.
    if (number === 0 || (noun === 'centuries') !== (second !== undefined)) continue;
    yield problemAt(
      [start, end + match[0].length],
      `${ordinal(number)}${second === undefined ? '' : `${dash}${ordinal(Number(second))}`} ${noun}`,
    );
  }
}

const alwaysCounted = new Set(
  'century birthday anniversary minute place grade class edition floor round season district congress session stage symphony'.split(
    ' ',
  ),
);

/** A noun that is counted off: after “the”, any noun is. */
function isCounted(article: Article, range: Range, noun: string): boolean {
  if (alwaysCounted.has(noun)) return true;
  const {prose, lexicon} = article;
  const [start] = range;
  return (
    determiner.test(prose.slice(Math.max(0, start - 8), start)) &&
    !isFunctionWord(noun) &&
    (lexicon.classOf(noun) & NOUN) !== 0 &&
    isInProse(article, [range[1], range[1] + noun.length])
  );
}

const centuryTable = once(() => createWordTable(['century', 'centuries']));
const romanBefore =
  /(?:^|[\s(])(?:the|of|in|since|from|until|till|early|late|mid|by|to|and|this)[ -](?<first>[XVI]{1,5})(?:(?<dash>[-–—])(?<second>[XVI]{1,5}))? $/i;

function* roman(article: Article): Iterable<Problem> {
  const {prose} = article;
  for (const [start, end] of findWords(article, centuryTable())) {
    if (!isLowerAt(prose, start)) continue;
    const match = romanBefore.exec(prose.slice(Math.max(0, start - 24), start));
    const {first = '', dash = '', second} = match?.groups ?? {};
    const one = romanNumber(first);
    const two = second === undefined ? undefined : romanNumber(second);
    if (one === undefined || (second !== undefined && two === undefined)) continue;
    const from = start - 1 - first.length - dash.length - (second?.length ?? 0);
    yield problemAt(
      [from, end],
      `${ordinal(one)}${two === undefined ? '' : `${dash}${ordinal(two)}`} ${prose.slice(start, end)}`,
    );
  }
}

function problemAt(range: Range, text: string): Problem {
  return {
    range,
    message: `A number that counts off has an ending in English: “${text}”.`,
    repair: {safety: 'unsafe', edits: [{range, text}]},
  };
}

function ordinal(number: number): string {
  const last = number % 10;
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${isTeen || last === 0 || last > 3 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : 'rd'}`;
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

function romanNumber(text: string): number | undefined {
  const number = romans.indexOf(text) + 1;
  return number === 0 ? undefined : number;
}
