/** Figures with the separators of another language, and whether anything leaves their meaning open. */
import type {Article} from '../../article.ts';
import {isLetterAt, isLowerAt, isUpperAt} from '../characters.ts';
import {foreignStretches} from '../foreign-stretches.ts';
import {meetsAny} from '../search.ts';
import {hasPercentAfter, hasSignBefore, isInRow, isLabelled, isMoney, wordFrom, wordBefore} from './around.ts';
import {figures, inEnglish, isFreeBefore, standsAlone, type Figure} from './figures.ts';
import {isBySpacingStandard} from './number-style.ts';
import {words} from './words.data.ts';

export interface Reading {
  readonly english: string;
  /** Whether there is one reading; else there are two. */
  readonly isSure: boolean;
}

/** What speaks for the reading: the figure and its neighbours; what other figures of the article do; nothing. */
type Evidence = 'own' | 'article' | 'none';

/** In order. */
export function foreignFigures(article: Article): ReadonlyMap<Figure, Reading> {
  const all = article.the(figures);
  const judged = all.flatMap((figure, index) =>
    isOdd(article, figure) ? [{figure, evidence: evidenceOf(article, figure, all[index + 1])}] : [],
  );
  const found = new Map<Figure, Reading>();
  if (judged.length === 0) return found;
  const sure = judged.filter(({evidence}) => evidence === 'own').map(({figure}) => figure);
  const isGrouped = all.some(({shape}) => shape === 'grouped');
  const hasSpaces = !isGrouped && sure.some(({shape}) => shape === 'spaced');
  const hasPoints = sure.some(({shape}) => shape !== 'spaced') && !all.some(figure => isEnglish(article, figure));
  const isStandard = hasSpaces && sure.length > 1 && article.the(isBySpacingStandard);
  for (const {figure, evidence} of judged) {
    const isSpaced = figure.shape === 'spaced';
    if (isSpaced && isStandard) continue;
    const isSure = evidence === 'own' || (evidence === 'article' && (isSpaced ? hasSpaces : hasPoints));
    if (isSure || isOpen(article, figure)) found.set(figure, {english: inEnglish(figure), isSure});
  }
  return found;
}

const oddShapes: ReadonlySet<string> = new Set(['spaced', 'dotted', 'comma', 'either']);

function isOdd(article: Article, figure: Figure): boolean {
  const {prose} = article;
  return (
    oddShapes.has(figure.shape) &&
    figure.block.kind !== 'cell' &&
    (standsAlone(prose, figure) || hasGluedUnit(prose, figure)) &&
    !isLabelled(prose, figure) &&
    !meetsAny(figure.range, article.the(foreignStretches))
  );
}

/** 3,5kg */
function hasGluedUnit(prose: string, {shape, range: [start, end]}: Figure): boolean {
  return (
    shape === 'comma' && isLetterAt(prose, end) && isFreeBefore(prose, start) && words.gluedUnits().has(wordFrom(prose, end))
  );
}

/** `1,250` and `3.5` say that points and commas are those of English. */
function isEnglish({prose}: Article, figure: Figure): boolean {
  if (figure.shape === 'grouped') return standsAlone(prose, figure);
  return figure.shape === 'decimal' && standsAlone(prose, figure) && hasMeasure(prose, figure);
}

function evidenceOf({prose}: Article, figure: Figure, next: Figure | undefined): Evidence {
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
  const areRound = whole.slice(1).every(group => group === '000');
  if (isInRow(prose, figure)) return areRound && isAfterYear(prose, figure) ? 'own' : 'none';
  const after = wordFrom(prose, range[1]);
  if (!areRound && isTelephone(prose, range[0])) return 'none';
  if (areRound || separator !== ' ') return 'own';
  // "Boeing 747 400", "Psalm 119 105"
  const before = wordBefore(prose, range[0]);
  if (isUpperAt(prose, before[0]) && before[0] < before[1] && !beginsSentence(prose, before[0])) return 'article';
  // "3 100 m races", "2 400 g tins", "4 100-metre relays"
  const mayCount = whole.length === 2 && whole[0]?.length === 1;
  if (mayCount && (words.shortUnits().has(after.toLowerCase()) || prose.charAt(range[1]) === '-')) return 'article';
  // "Main Street, 28 001 Madrid", ":winpos 172 103"
  const isInSentence = before[0] < before[1] && (after !== '' || /[.,;:!?)]/.test(prose.charAt(range[1])));
  return isLowerAt(after, 0) || isInSentence ? 'own' : 'article';
}

/** So far before a number a word is looked for that tells its kind. */
const REACH = 60;

/** "Call Samaritans on 116 123", "+44 20 794", "(020) 794 600" */
function isTelephone(prose: string, start: number): boolean {
  if (/[+)]\s?$/.test(prose.slice(Math.max(0, start - 2), start))) return true;
  return /\b(?:call|phone|tele?phone|tel|dial|helpline|hotline|ring|fax|text|sms|whatsapp|contact|samaritans)\b/i.test(
    prose.slice(Math.max(0, start - REACH), start),
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
  if (fraction !== '' || whole.slice(1).every(group => group === '000')) return true;
  if (whole.length > 3 && whole.every(group => Number(group) < 256)) return isMoney(prose, figure);
  return hasMeasure(prose, figure) || /^\p{Ll}{2}/u.test(wordFrom(prose, figure.range[1]));
}

function evidenceOfComma(prose: string, figure: Figure, next: Figure | undefined): Evidence {
  const {range, whole, fraction} = figure;
  const [first = ''] = whole;
  // "In 2014,15 percent", "[1,2]", "(3,5)"
  if (isYear(first) || '[('.includes(prose.charAt(range[0] - 1) || ' ')) return 'none';
  if (hasMeasure(prose, figure)) return 'own';
  // "from 4,8 to 7,1 million"
  if (next?.shape === 'comma' && isRange(prose, range[1], next.range[0]) && hasMeasure(prose, next)) return 'own';
  if (words.counted().has(wordFrom(prose, range[1]).toLowerCase()) || isInRow(prose, figure)) return 'none';
  return fraction.length < 3 && isLowerAt(prose, wordBefore(prose, range[0])[0]) ? 'article' : 'none';
}

function isYear(digits: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits);
}

function isRange(prose: string, start: number, end: number): boolean {
  return end - start < 6 && /^(?: (?:to|and|or) |\s?[-–—]\s?)$/.test(prose.slice(start, end));
}

function hasMeasure(prose: string, figure: Figure): boolean {
  if (isMoney(prose, figure) || hasPercentAfter(prose, figure)) return true;
  return words.measures().has(wordFrom(prose, figure.range[1]).toLowerCase());
}

/** One point and three digits after it: 1.500. */
function evidenceOfPoint(prose: string, figure: Figure): Evidence {
  const {range, whole} = figure;
  const [first = '', tail = ''] = whole;
  const after = wordFrom(prose, range[1]).toLowerCase();
  // "2.345 children per woman", "1.459 euros a liter", "an average of 2.510 children"
  if (isRate(prose, range[1] + 1 + after.length) || isAverage(prose, range[0])) return 'none';
  const isLong = first.length > 1;
  if (words.counted().has(after)) return isLong || tail.endsWith('0') ? 'own' : 'article';
  if (isMoney(prose, figure)) {
    // "$1.120" may be a rate of exchange.
    const isTight =
      hasSignBefore(prose, figure) && /[$€£]/.test(prose.charAt(range[0] - 1)) && !/\p{L}/u.test(prose.charAt(range[0] - 2));
    if (isLong ? tail.endsWith('0') : isTight ? tail === '000' : tail.endsWith('00')) return 'own';
    return 'article';
  }
  return /^\p{Ll}{2}/u.test(after) && !isInRow(prose, figure) ? 'article' : 'none';
}

function isRate(prose: string, offset: number): boolean {
  return /^\s?(?:per|an?|each|for each|to the|\/)(?:\s|$)/.test(prose.slice(offset, offset + 10));
}

function isAverage(prose: string, start: number): boolean {
  return /\b(?:average|mean|median|rate)\b/i.test(prose.slice(Math.max(0, start - REACH), start));
}

/** Worth a question: of money there are no thousandths, but for rates of exchange. */
function isOpen({prose}: Article, figure: Figure): boolean {
  const {shape, whole, range} = figure;
  if (shape !== 'either' || whole[0]?.length === 1 || !isMoney(prose, figure)) return false;
  return !isRate(prose, range[1] + 1 + wordFrom(prose, range[1]).length);
}
