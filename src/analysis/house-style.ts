/** What this document itself does most. Counts are smoothed: an article is short, and two defects of eight can be the majority. */
import type {Article} from '../article.ts';
import {gaps, hasSpace, neighbour, type Gap, type Mark} from './gaps.ts';

export interface MeasuredStyle {
  readonly quotes: 'curly' | 'straight';
  /** By how many double marks that style outweighs the other. */
  readonly quoteMajority: number;
  readonly order: 'american' | 'british';
  /** Well-formed ends of quotations with the stop or comma inside the mark, and after it. */
  readonly inside: number;
  readonly outside: number;
  readonly apostrophe: '’' | "'";
  /** The dash of this document, with the space it puts around it. */
  readonly dash: string;
  /** Dashes between words that are real dashes, and hyphens with a space at both sides that serve as dashes. */
  readonly dashes: number;
  readonly hyphenDashes: number;
}

/** Evidence of one side that outweighs the default of American typography. */
const ENOUGH = 1;

export function houseStyle(article: Article): MeasuredStyle {
  const count = {
    curly: 0,
    straight: 0,
    inside: 0,
    outside: 0,
    curlyApostrophe: 0,
    straightApostrophe: 0,
    en: 0,
    em: 0,
    enTight: 0,
    emSpaced: 0,
    doubleHyphen: 0,
    doubleHyphenSpaced: 0,
    hyphen: 0,
  };
  countApostrophes(article.prose, count);
  for (const gap of article.the(gaps)) for (const mark of gap.marks) countMark(gap, mark, count);
  const {house} = article;
  const order =
    house.punctuation === 'auto' ? (count.outside > count.inside + ENOUGH ? 'british' : 'american') : house.punctuation;
  return {
    quotes:
      house.quotationMarks === 'auto'
        ? count.straight > count.curly || (count.straight + count.curly === 0 && count.straightApostrophe > count.curlyApostrophe)
          ? 'straight'
          : 'curly'
        : house.quotationMarks,
    quoteMajority: Math.abs(count.curly - count.straight),
    order,
    inside: count.inside,
    outside: count.outside,
    apostrophe:
      count.straightApostrophe > count.curlyApostrophe || (count.curlyApostrophe === 0 && count.straight > count.curly)
        ? "'"
        : '’',
    dash: dashOf(count),
    dashes: count.en + count.em + count.enTight + count.emSpaced + count.doubleHyphen + count.doubleHyphenSpaced,
    hyphenDashes: count.hyphen,
  };
}

interface Counts {
  curly: number;
  straight: number;
  inside: number;
  outside: number;
  curlyApostrophe: number;
  straightApostrophe: number;
  en: number;
  em: number;
  enTight: number;
  emSpaced: number;
  doubleHyphen: number;
  doubleHyphenSpaced: number;
  hyphen: number;
}

function countApostrophes(prose: string, count: Counts): void {
  count.curlyApostrophe = occurrences(prose, '’');
  count.straightApostrophe = occurrences(prose, "'");
}

function occurrences(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0 && found < 10_000; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

function countMark(gap: Gap, mark: Mark, count: Counts): void {
  switch (mark.kind) {
    case 'double':
      if (mark.text === '"') count.straight += 1;
      else if (mark.text === '“' || mark.text === '”') count.curly += 1;
      // The German pair „x“ says nothing of the English marks.
      else if (mark.text === '„') count.curly -= 1;
      countOrder(gap, mark, count);
      break;
    case 'dash':
      countDash(gap, mark, count);
      break;
    case 'hyphen':
      if (
        gap.marks.length === 1 &&
        hasSpace(gap, mark, 'before') &&
        hasSpace(gap, mark, 'after') &&
        gap.before !== undefined &&
        gap.after !== undefined
      )
        count.hyphen += 1;
      break;
    default:
  }
}

/** Well-formed ends of quotations only: `,”` and `”,` with nothing else wrong. */
function countOrder(gap: Gap, mark: Mark, count: Counts): void {
  if (hasSpace(gap, mark, 'before')) return;
  const previous = neighbour(gap, mark, -1);
  const next = neighbour(gap, mark, 1);
  const isStop = (other: Mark | undefined): boolean => other?.kind === 'stop' || other?.kind === 'comma';
  if (mark.text === '“') return;
  if (isStop(previous) && !isStop(next) && previous !== undefined && !hasSpace(gap, previous, 'before')) count.inside += 1;
  else if (isStop(next) && previous === undefined && next?.index === gap.marks.length - 1 && !hasSpace(gap, mark, 'after'))
    count.outside += 1;
}

function countDash(gap: Gap, mark: Mark, count: Counts): void {
  if (gap.before === undefined || gap.after === undefined) return;
  const before = hasSpace(gap, mark, 'before');
  const after = hasSpace(gap, mark, 'after');
  if (before !== after) return;
  if (mark.text === '—' && before) count.emSpaced += 1;
  else if (mark.text === '—') count.em += 1;
  else if (mark.text === '–' && before) count.en += 1;
  else if (mark.text === '--' && before) count.doubleHyphenSpaced += 1;
  else if (mark.text === '--') count.doubleHyphen += 1;
}

function dashOf(count: Counts): string {
  const candidates: readonly [string, number][] = [
    [' – ', count.en],
    ['—', count.em],
    [' — ', count.emSpaced],
    ['--', count.doubleHyphen],
    [' -- ', count.doubleHyphenSpaced],
  ];
  let best: [string, number] = [' – ', 0];
  for (const [dash, number] of candidates) if (number > best[1]) best = [dash, number];
  return best[0];
}

/** The glyph of this document for a quotation mark. */
export function quoteGlyph(article: Article, kind: 'double' | 'single', role: 'open' | 'close'): string {
  const style = article.the(houseStyle);
  if (kind === 'double') return style.quotes === 'straight' ? '"' : role === 'open' ? '“' : '”';
  return style.apostrophe === "'" && style.quotes === 'straight' ? "'" : role === 'open' ? '‘' : '’';
}
