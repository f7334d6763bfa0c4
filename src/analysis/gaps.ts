/**
 * An article as words and the gaps between them.
 *
 * A word is a run of letters, combining marks and digits with the apostrophes, hyphens, decimal and thousands signs
 * and the stops of an acronym (`U.S`) inside it; addresses, file names and handles are one word each. A gap is everything
 * between two words of one block, or between a word and the block's edge. Nearly every gap is one plain space, or a comma
 * and a space before a small letter, and yields no object at all.
 */
import {once} from './once.ts';
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {
  BREAK,
  MARK,
  SPACE,
  WORD,
  classAt,
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
} from './characters.ts';
import {opaqueEnd} from './opaque.ts';

export type MarkKind =
  | 'stop'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'question'
  | 'exclamation'
  | 'ellipsis'
  | 'double' // a quotation mark of the double kind, guillemets included
  | 'single' // a single quotation mark or an apostrophe outside a word
  | 'open' // an opening bracket
  | 'close'
  | 'dash' // – — ―, or two hyphens and more
  | 'hyphen' // one hyphen that holds no word together
  | 'slash'
  | 'symbol'; // anything else that is no white space

export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
  readonly text: string;
  /** Its place among the marks of its gap. */
  readonly index: number;
}

export interface Gap {
  readonly block: Block;
  readonly range: Range;
  readonly marks: readonly Mark[];
  /** White space before each mark, and after the last one: one more than there are marks. */
  readonly spaces: readonly string[];
  /** The word before, if the block has one there. */
  readonly before: Range | undefined;
  readonly after: Range | undefined;
}

/** All gaps that deserve a look, in order: there is nothing to say of a plain one. */
export function gaps(article: Article): readonly Gap[] {
  const found: Gap[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'code' && !block.foreign) scanBlock(article.prose, block, found);
  }
  return found;
}

/** The gaps of each block, by block index. */
export function gapsByBlock(article: Article): ReadonlyMap<number, readonly Gap[]> {
  const groups = new Map<number, Gap[]>();
  for (const gap of article.the(gaps)) {
    const group = groups.get(gap.block.index);
    if (group === undefined) groups.set(gap.block.index, [gap]);
    else group.push(gap);
  }
  return groups;
}

function scanBlock(prose: string, block: Block, found: Gap[]): void {
  const [start, end] = block.range;
  let before: Range | undefined;
  let at = start;
  while (at <= end) {
    const gapStart = at;
    while (at < end && !isPartOfWord(prose, at)) at += 1;
    // A handle or a path begins with its sign: #tag, @name, ./file.
    const wordStart = at < end ? opaqueStart(prose, gapStart, at, end) : end;
    const wordEnd = wordStart < end ? endOfWord(prose, wordStart, end) : end;
    const after: Range | undefined = wordStart < end ? [wordStart, wordEnd] : undefined;
    if (!isPlain(prose, gapStart, wordStart, end, before))
      found.push(readGap(prose, block, [gapStart, wordStart], before, after));
    if (after === undefined) return;
    before = after;
    at = wordEnd;
    if (at >= end) {
      found.push(readGap(prose, block, [end, end], before, undefined));
      return;
    }
  }
}

function isPartOfWord(prose: string, at: number): boolean {
  return classAt(prose, at) === WORD || prose.charCodeAt(at) === HOLE;
}

/** Stands in the prose for what no rule can read. */
const HOLE = 0xfffc;

function opaqueStart(prose: string, gapStart: number, wordStart: number, blockEnd: number): number {
  const start = wordStart - 1;
  const sign = prose.charCodeAt(start);
  if (start < gapStart || (sign !== HASH && sign !== AT) || (start === gapStart && isWordAt(prose, start - 1))) return wordStart;
  return opaqueEnd(prose, start, blockEnd) > start ? start : wordStart;
}

const COMMA = 0x2c;
const HASH = 0x23;
const AT = 0x40;

function isPlain(prose: string, start: number, end: number, blockEnd: number, before: Range | undefined): boolean {
  // A block that begins with a word is of interest if the word is in lower case.
  if (start === end) return before === undefined && !isLowerAt(prose, end);
  if (end >= blockEnd || before === undefined) return false;
  if (end - start === 2)
    return prose.charCodeAt(start) === COMMA && prose.charCodeAt(start + 1) === 0x20 && isLowerAt(prose, end);
  if (end - start !== 1) return false;
  const unit = prose.charCodeAt(start);
  if (unit !== 0x20 && unit !== 0xa0) return false;
  // "do n't" hides behind a plain space
  return !((prose.charCodeAt(end) === 110 || prose.charCodeAt(end) === 78) && isApostrophe(prose.charCodeAt(end + 1)));
}

const entityEnd = /&#?[a-z0-9]{2,8}$/iu;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

/** Where the word that starts here ends. */
function endOfWord(prose: string, start: number, blockEnd: number): number {
  const plain = endOfLetters(prose, start, blockEnd);
  // Most words are letters and end at a space.
  if (plain === blockEnd || prose.charCodeAt(plain) === 0x20) return plain;
  const opaque = opaqueEnd(prose, start, blockEnd);
  if (opaque > start) return opaque;
  let at = start;
  while (at < blockEnd) {
    while (at < blockEnd && isPartOfWord(prose, at)) at += 1;
    // court&rsquo;s: an entity left in the text
    if (prose.charCodeAt(at) === 0x3b && entityEnd.test(prose.slice(Math.max(start - 2, at - 10), at))) at += 1;
    if (at + 1 >= blockEnd || (!holdsTogether(prose, start, at) && !isPartOfWord(prose, at))) break;
    if (!isPartOfWord(prose, at)) at += 1;
  }
  return at;
}

/** Of ASCII, as most are. */
function endOfLetters(prose: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isAsciiLetter(prose.charCodeAt(at))) at += 1;
  return at;
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether the mark at this offset is inside a word: isn’t, well-known, 3.5, 1,000, 10:30, U.S. */
function holdsTogether(prose: string, wordStart: number, at: number): boolean {
  if (!isWordAt(prose, at + 1)) return false;
  const unit = prose.charCodeAt(at);
  switch (unit) {
    case 0x27: // '
    case 0x2019: // ’
      return true;
    case 0x2018: // ‘ as an apostrophe: don‘t
      return isLetterAt(prose, at - 1) && isLetterAt(prose, at + 1);
    case 0x2d: // hyphen
    case 0x2010:
    case 0x2011:
      return true;
    case 0x2c: // ,
      return isDigitAt(prose, at - 1) && isDigitAt(prose, at + 1) && isThousands(prose, at);
    case 0x3a: // :
      return isDigitAt(prose, at - 1) && isDigitAt(prose, at + 1);
    case 0x2e: // .
      if (isDigitAt(prose, at - 1) && isDigitAt(prose, at + 1)) return true;
      return isInitial(prose, wordStart, at);
    case 0x5f: // _
    case 0x26: // & in AT&T
      return true;
    default:
      return false;
  }
}

/** Three digits after the comma, or another decimal: a number of one piece. */
function isThousands(prose: string, comma: number): boolean {
  // Every comma between digits stays inside: 2,5 and 1,50,000 are for the number rules to read.
  return isDigitAt(prose, comma + 1);
}

/** The stop after one or two letters that are followed by one or two letters and no more: U.S, e.g, p.m, Ph.D. */
function isInitial(prose: string, wordStart: number, stop: number): boolean {
  let left = stop;
  while (left > wordStart && isLetterAt(prose, left - 1)) left -= 1;
  let right = stop + 1;
  while (right - stop < 4 && isLetterAt(prose, right)) right += 1;
  const leftLength = stop - left;
  const rightLength = right - stop - 1;
  if (leftLength < 1 || rightLength < 1) return false;
  if (leftLength === 1 && rightLength === 1) return true;
  // Ph.D, but not "it.He": two letters only in the known mixed acronyms
  return rightLength === 1 && leftLength === 2 && prose.slice(left, right) === 'Ph.D';
}

function readGap(prose: string, block: Block, range: Range, before: Range | undefined, after: Range | undefined): Gap {
  const marks: Mark[] = [];
  const spaces: string[] = [];
  let at = range[0];
  let spaceStart = at;
  while (at < range[1]) {
    const kind = classAt(prose, at);
    if (kind === SPACE || kind === BREAK) {
      at += 1;
      continue;
    }
    spaces.push(prose.slice(spaceStart, at));
    const end = endOfMark(prose, at, range[1]);
    const text = prose.slice(at, end);
    // â€” and â€œ are broken dashes and quotation marks, none of ours
    const isBroken = prose.charCodeAt(at - 1) === 0x20ac && prose.charCodeAt(at - 2) === 0xe2;
    // the empty string '' of a program
    // the people"s party: a broken apostrophe
    const isApostropheTail =
      text === '"' &&
      at === range[0] &&
      end === range[1] &&
      after !== undefined &&
      after[1] - after[0] <= 2 &&
      /^(?:s|t|re|ve|ll|d|m)$/u.test(prose.slice(after[0], after[1]));
    const isEmpty = text === "''" && isSpaceAt(prose, at - 1) && (end >= block.range[1] || isSpaceAt(prose, end));
    marks.push({
      kind: isBroken || isEmpty || isApostropheTail ? 'symbol' : kindOf(text, kind),
      range: [at, end],
      text,
      index: marks.length,
    });
    at = end;
    spaceStart = end;
  }
  spaces.push(prose.slice(spaceStart, range[1]));
  return {block, range, marks, spaces, before, after};
}

const DOT = 0x2e;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const LESS = 0x3c;
const GREATER = 0x3e;

function endOfMark(prose: string, start: number, limit: number): number {
  const unit = prose.charCodeAt(start);
  if (unit === DOT) return endOfDots(prose, start, limit);
  let end = start + 1;
  if (unit === HYPHEN) {
    while (end < limit && prose.charCodeAt(end) === HYPHEN) end += 1;
  } else if ((unit === 0x60 || unit === 0x27) && prose.charCodeAt(end) === unit && end < limit) {
    end += 1; // `` and '' stand for double marks
  } else if (unit === COMMA && prose.charCodeAt(end) === COMMA && end < limit && isLowQuote(prose, start)) {
    end += 1; // ,,a joke" and ,,a joke“
  } else if ((unit === LESS || unit === GREATER) && prose.charCodeAt(end) === unit && end < limit && isAngled(prose, start)) {
    end += 1; // <<a joke>>
  } else if (unit >= 0xd800 && unit <= 0xdbff && end < limit) {
    end += 1;
  } else if (unit === 0x2026) {
    while (end < limit && prose.charCodeAt(end) === 0x2026) end += 1;
  }
  return end;
}

/** UTF-16 units between `<<` and `>>`. */
const LONGEST_ANGLED = 600;

/** Two signs that stand for guillemets: words lie between `<<` and `>>`, and spaces or marks around; no shift, no template. */
function isAngled(prose: string, start: number): boolean {
  const opens = prose.charCodeAt(start) === LESS;
  const from = opens ? start : prose.lastIndexOf('<<', start);
  if (from < 0 || start - from > LONGEST_ANGLED) return false;
  return (
    angled().test(prose.slice(Math.max(0, from - 1), from + LONGEST_ANGLED)) && (opens || prose.indexOf('>>', from) === start)
  );
}

/** Two commas that stand for „: after a space and before a word, with a mark that closes further on. */
function isLowQuote(prose: string, start: number): boolean {
  if (start > 0 && !isSpaceAt(prose, start - 1) && prose.charAt(start - 1) !== '(') return false;
  return isLetterAt(prose, start + 2) && lowQuote().test(prose.slice(start, start + LONGEST_ANGLED));
}

const lowQuote = once(() => /^,,\p{L}[^"“”„\n]{2,590}(?<=[\p{L}\d.,!?…])(?:["“”]|'')(?!\p{L})/u);

const angled = once(() => /^(?:[\s("“]|(?=<))<<\s?["“]?\p{L}[^<>={}\\|&*;_]{0,590}>>(?:[\s.,;:!?)"”…-]|$)/u);

/** `...` and longer are one mark, `. . .` too; `..` is two stops. */
function endOfDots(prose: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && prose.charCodeAt(end) === DOT) end += 1;
  if (end - start > 1) return end - start === 2 ? spacedDots(prose, start, end, limit) : end;
  return spacedDots(prose, start, end, limit);
}

/** From `.` or `..` on, as long as space and dot alternate; at least three dots make an ellipsis. */
function spacedDots(prose: string, start: number, first: number, limit: number): number {
  let end = first;
  let dots = first - start;
  while (end + 1 < limit && isPlainSpace(prose.charCodeAt(end)) && prose.charCodeAt(end + 1) === DOT) {
    if (beginsAnew(prose, end + 1)) break;
    end += 2;
    dots += 1;
    while (end < limit && prose.charCodeAt(end) === DOT) {
      end += 1;
      dots += 1;
    }
  }
  return dots >= 3 ? end : start + 1;
}

/** `He left. ...and then he came back`, `the last. ../ goes up`: these dots belong to what follows. */
function beginsAnew(prose: string, start: number): boolean {
  let at = start;
  while (at - start < 4 && prose.charCodeAt(at) === DOT) at += 1;
  return at - start === 3 || (at - start < 3 && prose.charCodeAt(at) === SLASH);
}

function isPlainSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f || unit === 0x200a;
}

function kindOf(text: string, kind: number): MarkKind {
  if (kind !== MARK && text !== '<<' && text !== '>>') return 'symbol';
  switch (text) {
    case '.':
      return 'stop';
    case ',':
      return 'comma';
    case ';':
      return 'semicolon';
    case ':':
      return 'colon';
    case '!':
      return 'exclamation';
    case '?':
      return 'question';
    case '"':
    case '“':
    case '”':
    case '„':
    case '‟':
    case '«':
    case '»':
    case ',,':
    case '<<':
    case '>>':
    case '``':
    case "''":
      return 'double';
    case "'":
    case '‘':
    case '’':
    case '‚':
    case '‛':
    case '`':
    case '´':
    case '‹':
    case '›':
      return 'single';
    case '(':
    case '[':
    case '{':
      return 'open';
    case ')':
    case ']':
    case '}':
      return 'close';
    case '-':
    case '‐':
    case '‑':
      return 'hyphen';
    case '–':
    case '—':
    case '―':
    case '−':
      return 'dash';
    case '/':
      return 'slash';
    default:
      return text.startsWith('-') ? 'dash' : text.startsWith('.') || text.startsWith('…') ? 'ellipsis' : 'symbol';
  }
}

/** Whether white space stands on a side of a mark; a line end of hard-wrapped text counts. */
export function hasSpace(gap: Gap, mark: Mark, side: 'before' | 'after'): boolean {
  return spaceBeside(gap, mark, side) !== '';
}

export function spaceBeside(gap: Gap, mark: Mark, side: 'before' | 'after'): string {
  return gap.spaces[side === 'before' ? mark.index : mark.index + 1] ?? '';
}

/** ` .He`: a stop with its space on the wrong side, before an ordinary word with a capital; not `.NET`. */
export function isSpacedStop(article: Article, gap: Gap, mark: Mark): boolean {
  const {prose, lexicon} = article;
  if (
    mark.kind !== 'stop' ||
    mark.index !== gap.marks.length - 1 ||
    gap.after === undefined ||
    !hasSpace(gap, mark, 'before') ||
    hasSpace(gap, mark, 'after')
  )
    return false;
  const word = wordAfter(prose, gap);
  if (domains.has(word)) return false;
  return isUpperAt(prose, gap.after[0]) && (word.length === 1 || word !== word.toUpperCase()) && lexicon.knows(word);
}

/** `the .Gov sites`: in a title they have a capital. */
const domains: ReadonlySet<string> = new Set(['Gov', 'Com', 'Org', 'Net', 'Edu', 'Info', 'Mil', 'Int']);

/** The next mark of the gap that passes, going one way. */
export function neighbour(gap: Gap, mark: Mark, step: 1 | -1): Mark | undefined {
  return gap.marks[mark.index + step];
}

/** UTF-16 units of a word that rules get to see: longer ones are no words, and no pattern should run over them. */
const LONGEST_WORD = 64;

export function wordBefore(prose: string, gap: Gap): string {
  return gap.before === undefined ? '' : prose.slice(Math.max(gap.before[0], gap.before[1] - LONGEST_WORD), gap.before[1]);
}

export function wordAfter(prose: string, gap: Gap): string {
  return gap.after === undefined ? '' : prose.slice(gap.after[0], Math.min(gap.after[1], gap.after[0] + LONGEST_WORD));
}

/** Whether a comma follows a symbol as it does a word: `5 €,`, `C#,`, `50%,`; not `=` or `|`, which may be code. */
export function endsLikeWord({kind, text}: Mark): boolean {
  return kind === 'symbol' && wordlike().test(text);
}

const wordlike = once((): RegExp => /^[\p{So}\p{Sc}%‰#+*†‡]$/u);

/** Whether the character at an offset stands for what no rule can read: a number, a name, a sign. */
export function isHoleAt(prose: string, offset: number): boolean {
  return prose.charCodeAt(offset) === HOLE;
}

export function nextIsCapital(prose: string, gap: Gap): boolean {
  return gap.after !== undefined && isUpperAt(prose, gap.after[0]);
}

export {isSpaceAt};
