/** What speaks for one reading of a figure that has the separators of another language. */
import {isLetterAt, isLowerAt, isUpperAt} from '../characters.ts';
import {powerOf} from './amounts.ts';
import {hasPercentAfter, isInRow, isMoney, isRound, wordBefore, wordFrom} from './around.ts';
import {isApostrophe, type Figure} from './figures.ts';
import {words} from './words.data.ts';

/**
 * What speaks for the reading: the figure and its neighbours; these, unless other figures of the article are written as in
 * English; only that others are written as in another language; nothing.
 */
export type Evidence = 'own' | 'likely' | 'article' | 'none';

/** @param next The next figure of the article: of a range, the second may tell what the first is. */
export function evidenceOf(prose: string, figure: Figure, next: Figure | undefined): Evidence {
  switch (figure.shape) {
    case 'spaced':
      return evidenceOfSpaces(prose, figure);
    case 'dotted':
      return isSafelyDotted(prose, figure) ? 'own' : 'none';
    case 'comma':
      return evidenceOfComma(prose, figure, next);
    default:
      return evidenceOfPoint(prose, figure);
  }
}

function evidenceOfSpaces(prose: string, figure: Figure): Evidence {
  const {range, whole, separator} = figure;
  const areRound = isRound(figure);
  if (isInRow(prose, figure)) return areRound && isAfterYear(prose, figure) ? 'own' : 'none';
  const after = wordFrom(prose, range[1]);
  if (!areRound && (isCode(prose, range[0]) || isPostcode(prose, figure))) return 'none';
  if (areRound || separator !== ' ') return isApostrophe(separator) && isProgram(prose) ? 'none' : 'own';
  // "Boeing 747 400", "Psalm 119 105"
  const before = wordBefore(prose, range[0]);
  const isAfterWord = before[0] < before[1];
  if (isAfterWord && isUpperAt(prose, before[0]) && !beginsSentence(prose, before[0])) return 'article';
  // "3 100 m races", "2 400 g tins", "4 100-metre relays"
  const mayCount = whole.length === 2 && whole[0]?.length === 1 && /[05]0$/.test(whole[1] ?? '');
  if (mayCount && (words.shortUnits().has(after.toLowerCase()) || prose.charAt(range[1]) === '-')) return 'article';
  // ":winpos 172 103"
  if (isMoney(prose, figure) || (isAfterWord && !isLineEnd(prose, range[1]))) return 'own';
  // "Box 12, 28 001 MADRID"
  return isLowerAt(after, 0) || isUpperAt(after, 1) ? 'own' : 'article';
}

function isLineEnd(prose: string, offset: number): boolean {
  return offset >= prose.length || '\r\n'.includes(prose.charAt(offset));
}

/** So far before a number a word is looked for that tells its kind. */
const REACH = 60;

/** "Call Samaritans on 116 123", "+44 20 794", "(020) 794 600", "the key is 123 456" */
function isCode(prose: string, start: number): boolean {
  if (/[+)]\s?$/.test(prose.slice(Math.max(0, start - 2), start))) return true;
  return /\b(?:call|phone|telephone|tel|dial|helpline|hotline|ring|fax|text|sms|whatsapp|contact|samaritans|key|code|pin|password|hash|serial|plate|flight)\b/i.test(
    prose.slice(Math.max(0, start - REACH), start),
  );
}

/** Where 1'000 is a literal. */
function isProgram(prose: string): boolean {
  return prose.includes('C++');
}

/** "Main Street, 28 001 Madrid" */
function isPostcode(prose: string, {range: [start, end], whole}: Figure): boolean {
  return (
    whole.length === 2 &&
    /[,\n]\s?$/.test(prose.slice(Math.max(0, start - 2), start)) &&
    isUpperAt(prose, end + 1) &&
    isLowerAt(prose, end + 2)
  );
}

/** "In 2015 30 000 people": a comma is missing. */
function isAfterYear(prose: string, {range: [start, end]}: Figure): boolean {
  return /\b[Ii]n (?:1[89]|20)\d\d\s$/.test(prose.slice(Math.max(0, start - 9), start)) && isLetterAt(prose, end + 1);
}

/** Whether the word that begins here is the first of a sentence, a quotation or a line. */
function beginsSentence(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 2), start);
  return before === '' || /[.!?…:;“"(—–\n]\s?$/.test(before);
}

/** Not 192.168.100.200, and not 1.100.200, which may be a version. */
function isSafelyDotted(prose: string, figure: Figure): boolean {
  const {whole, fraction} = figure;
  if (fraction !== '' || isRound(figure)) return true;
  if (whole.length > 3 && whole.every(group => Number(group) < 256)) return isMoney(prose, figure);
  return hasMeasure(prose, figure) || /^\p{Ll}{2}/u.test(wordFrom(prose, figure.range[1]));
}

function evidenceOfComma(prose: string, figure: Figure, next: Figure | undefined): Evidence {
  const {range, whole, fraction} = figure;
  const [first = ''] = whole;
  // "In 2014,15 percent"
  if (isYear(first)) return 'none';
  if (hasMeasure(prose, figure)) return 'own';
  // "from 4,8 to 7,1 million"
  if (next?.shape === 'comma' && isRange(prose, range[1], next.range[0]) && hasMeasure(prose, next)) return 'own';
  if (words.counted().has(wordFrom(prose, range[1]).toLowerCase()) || isInRow(prose, figure)) return 'none';
  // "3,5 and 7", "[1,2]", "(3,5)"
  if (/^\s(?:and|or|to)\s\d/.test(prose.slice(range[1], range[1] + 7)) || '[('.includes(prose.charAt(range[0] - 1) || ' '))
    return 'none';
  return fraction.length < 3 && isLowerAt(prose, wordBefore(prose, range[0])[0]) ? 'article' : 'none';
}

function isYear(digits: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits);
}

function isRange(prose: string, start: number, end: number): boolean {
  return end - start < 6 && /^(?: (?:to|and|or) |\s?[-–—]\s?)$/.test(prose.slice(start, end));
}

export function hasMeasure(prose: string, figure: Figure): boolean {
  if (isMoney(prose, figure) || hasPercentAfter(prose, figure)) return true;
  return words.measures().has(wordFrom(prose, figure.range[1]).toLowerCase());
}

/** One point and three digits after it: 1.500. */
function evidenceOfPoint(prose: string, figure: Figure): Evidence {
  const {range, whole} = figure;
  const [first = '', tail = ''] = whole;
  const after = wordFrom(prose, range[1]).toLowerCase();
  const isLong = first.length > 1;
  if (words.counted().has(after)) {
    // "2.345 children per woman", "an average of 2.510 children"
    if (/^\s(?:per|for each)\s/.test(prose.slice(range[1] + 1 + after.length, range[1] + 10 + after.length))) return 'none';
    return !isAverage(prose, range[0]) && (isLong || tail.endsWith('0')) ? 'own' : 'article';
  }
  if (isMoney(prose, figure)) return hasThousandths(prose, figure) ? 'none' : evidenceOfMoney(prose, figure);
  // "120.000 million"
  if (isLong && tail === '000' && powerOf(after) !== undefined) return 'own';
  return /^\p{Ll}{2}/u.test(after) && !isInRow(prose, figure) ? 'article' : 'none';
}

function isAverage(prose: string, start: number): boolean {
  return /\b(?:average|mean|median|rate)\b/i.test(prose.slice(Math.max(0, start - REACH), start));
}

function evidenceOfMoney(prose: string, {range: [start], whole: [first = '', tail = '']}: Figure): Evidence {
  // "$1.120": of English, and so are its decimals.
  const isEnglish = /(?:^|[^\p{L}])[$€£]$/u.test(prose.slice(Math.max(0, start - 2), start));
  if (tail === '000' || (tail.endsWith('00') && !isEnglish)) return 'own';
  return first.length > 1 && tail.endsWith('0') ? 'likely' : 'article';
}

/** Prices of one unit and rates of exchange have three decimals: "1.459 euros a liter", "the pound bought 1.125 dollars". */
export function hasThousandths(prose: string, {range: [start, end]}: Figure): boolean {
  return (
    /\b(?:the (?:dollar|pound|euro|yen|yuan|franc|lira|ruble|rupee|peso|real)|sterling|exchange|rate|traded|trading|barrel|ounce)\b/i.test(
      prose.slice(Math.max(0, start - REACH), start),
    ) ||
    isPerUnit(prose, end) ||
    isPerUnit(prose, end + 1 + wordFrom(prose, end).length)
  );
}

function isPerUnit(prose: string, offset: number): boolean {
  return /^[ €$£]{0,3}(?:per|an?|\/) ?(?:lit|gal|kilo|kg|kwh|unit|minute|share|ounce|barrel|pound|dollar|euro)/.test(
    prose.slice(offset, offset + 20),
  );
}
