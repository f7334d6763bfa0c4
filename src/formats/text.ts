/**
 * Plain text: lines to blocks of prose. The prose is the text itself, so the offset map is the identity.
 *
 * A blank line ends a block. A single line end does too, unless the text is hard-wrapped (most line ends fall inside
 * sentences, at a common width) or the lines are verse. Markers of lists, headings and quotations, as people write them in
 * plain text and Markdown, stand outside their block; fenced code and table rows are blocks that no rule reads. A fence around
 * the whole text has prose in it.
 */
import {once} from '../analysis/once.ts';
import type {Draft} from '../article.ts';
import {findMendings} from '../characters/find.ts';
import {align, mend, throughMendings, type Mended} from '../characters/mending.ts';
import {isLowerAt, isSpaceAt, isWordAt} from '../analysis/characters.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Piece} from './block-kinds.ts';
import {createDraft} from './blocks.ts';
import type {Format} from './format.ts';
import type {SourceMap} from './projection.ts';
import {wrappingFence} from './wrapping-fence.ts';

export interface Line {
  /** Without white space at either side. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Text without markup of its own. */
export const plainText: Format = {
  name: 'text',
  read(source, lexicon) {
    const mendings = findMendings(source, lexicon);
    if (mendings.length === 0) return [{draft: readText(source, lexicon), map: undefined}];
    const {prose, mended} = mend(source, mendings);
    return [{draft: readText(prose, lexicon, mended), map: throughMendings(asWritten, prose, align(mended))}];
  },
};

/** The map of a prose that is its source. */
const asWritten: SourceMap = {rangeOf: range => range, editsOf: edit => [edit]};

export function readText(text: string, lexicon: Lexicon, mended: readonly Mended[] = []): Draft {
  const chunks = cutAtBlankLines(text);
  const wrapped = isHardWrapped(text, chunks);
  const around = new Set(wrappingFence(text)?.map(([start]) => start));
  const pieces: Piece[] = [];
  let fence: string | undefined;
  for (const chunk of chunks)
    fence = readChunk(text, chunk, wrapped || isWrappedChunk(text, chunk), {around, open: fence}, pieces);
  return createDraft(text, pieces, lexicon, {mended});
}

function cutAtBlankLines(text: string): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    const line = trim(text, start, end);
    if (line === undefined) {
      if (chunk.length > 0) chunks.push(chunk);
      chunk = [];
    } else {
      chunk.push(line);
    }
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

function trim(text: string, start: number, end: number): Line | undefined {
  let first = start;
  while (first < end && isSpaceAt(text, first)) first += 1;
  if (first === end) return undefined;
  let last = end;
  while (isSpaceAt(text, last - 1)) last -= 1;
  return {start: first, end: last, indent: first - start};
}

/** Columns that people and programs wrap at. */
const NARROWEST = 45;
const WIDEST = 120;

/** Most line ends inside chunks fall at a common width, without an end mark before them. */
function isHardWrapped(text: string, chunks: readonly Line[][]): boolean {
  let breaks = 0;
  let inside = 0;
  for (const chunk of chunks) {
    for (const line of chunk.slice(0, -1)) {
      breaks += 1;
      const length = line.end - line.start + line.indent;
      if (length >= NARROWEST && length <= WIDEST && !isEndMark(text.charAt(line.end - 1))) inside += 1;
    }
  }
  return inside >= 3 && inside * 2 >= breaks;
}

/** A chunk of its own width in a text that is not wrapped throughout: two of its lines and more run on in lower case. */
function isWrappedChunk(text: string, chunk: readonly Line[]): boolean {
  let runs = 0;
  for (const [index, line] of chunk.slice(0, -1).entries()) {
    const next = chunk[index + 1];
    const length = line.end - line.start + line.indent;
    if (length > WIDEST) return false;
    if (next !== undefined && length >= NARROWEST && !isEndMark(text.charAt(line.end - 1)) && isLowerAt(text, next.start))
      runs += 1;
  }
  return runs >= 2;
}

function isEndMark(character: string): boolean {
  return '.!?…:”"\''.includes(character);
}

const fenceMark = /^(?:```|~~~)/u;
const listMarker = /^(?:[-*+•‣▪◦·●■□✓✔➢➤]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\)|[ivx]{1,4}[.)])[ \t\u00a0]+/u;
const headingMarker = /^#{1,6}[ \t]+/u;
const quoteMarker = /^(?:>[ \t]?)+/u;
const tableRow = /^\|.*\|$/u;

interface Fences {
  /** Where the two begin that stand around the whole text: lines that are no part of it, with prose between them. */
  readonly around: ReadonlySet<number>;
  /** The mark of the one that is open before the chunk. */
  readonly open: string | undefined;
}

/** The mark of the fence that is open after it. */
function readChunk(
  text: string,
  chunk: readonly Line[],
  wrapped: boolean,
  {around, open}: Fences,
  pieces: Piece[],
): string | undefined {
  let fence = open;
  let run: Line[] = [];
  const flush = (): void => {
    pushRun(text, run, wrapped, pieces);
    run = [];
  };
  for (const line of chunk) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 24));
    const mark = fenceMark.exec(head)?.[0];
    if (around.has(line.start)) {
      flush();
      pieces.push({range: [line.start, line.end], marker: 'code', indent: line.indent, lines: 1});
    } else if (mark !== undefined && (fence === undefined || fence === mark)) {
      flush();
      fence = fence === undefined ? mark : undefined;
    } else if (
      fence !== undefined ||
      (head.startsWith('|') && tableRow.test(text.slice(line.start, Math.min(line.end, line.start + 1000))))
    ) {
      flush();
      pieces.push({range: [line.start, line.end], marker: 'code', indent: line.indent, lines: 1});
    } else if (hasMarker(head) && !(wrapped && runsOn(text, run.at(-1)))) {
      flush();
      if (wrapped) run.push(line);
      else pushLines(text, [line], pieces);
    } else {
      run.push(line);
    }
  }
  flush();
  return fence;
}

/** In wrapped text a number or a dash may come first in a line by chance: the line before has no end mark. */
function runsOn(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.end - line.start >= NARROWEST && !/[.!?:;,…]$/u.test(text.slice(line.end - 1, line.end));
}

function hasMarker(head: string): boolean {
  return listMarker.test(head) || headingMarker.test(head) || quoteMarker.test(head);
}

/** Lines between two markers: one block if wrapped or verse, else a block each. */
function pushRun(text: string, run: readonly Line[], wrapped: boolean, pieces: Piece[]): void {
  if (run.length === 0) return;
  if (isVerse(text, run)) pushLines(text, run, pieces, 'verse');
  else if (wrapped) pushLines(text, run, pieces);
  else for (const line of run) pushLines(text, [line], pieces);
}

/** Three short lines and more that run on: few end a sentence, but punctuation or a lower-case letter ties them together. */
export function isVerse(text: string, run: readonly Line[]): boolean {
  if (run.length < 3) return false;
  let ends = 0;
  let ties = 0;
  for (const [index, line] of run.entries()) {
    if (line.end - line.start > 60) return false;
    const last = text.charAt(line.end - 1);
    if ('.!?'.includes(last)) ends += 1;
    else if (',;:—'.includes(last)) ties += 1;
    if (index > 0 && !isVerseStart(text, line.start)) ties += 1;
  }
  return ends * 2 <= run.length && (ties + ends) * 3 >= run.length;
}

function isVerseStart(text: string, start: number): boolean {
  return /^["'“‘(—–]*\p{Lu}/u.test(text.slice(start, start + 6));
}

function pushLines(text: string, lines: readonly Line[], pieces: Piece[], kind?: 'verse'): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const head = text.slice(first.start, Math.min(first.end, first.start + 24));
  const marker = headingMarker.exec(head) ?? listMarker.exec(head) ?? quoteMarker.exec(head);
  const start = first.start + (marker?.[0].length ?? 0);
  const range = [Math.min(start, last.end), last.end] as const;
  if (!hasWord(text, range)) return;
  const kindOfMarker = isCode(text, range)
    ? 'code'
    : marker === null
      ? kind
      : headingMarker.test(head)
        ? 'heading'
        : listMarker.test(head)
          ? 'list-item'
          : undefined;
  pieces.push({range, marker: kindOfMarker, indent: first.indent, lines: lines.length});
}

const codeSigns = '{}=\\<>^~$';
/** Of a line of code, at least one character in so many is a sign that prose seldom has. */
const PROSE_PER_SIGN = 25;
const DOLLAR = 36;
/** `Home > News > Region > Flood` */
const crumbs = once((): RegExp => /^\p{Lu}[\p{L}\p{N} &,’'-]*(?: > \p{Lu}[\p{L}\p{N} &,’'-]*)+$/u);

/** A line of a program or a shell: its signs are many, or it ends as a statement does. */
function isCode(text: string, [start, end]: readonly [number, number]): boolean {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    // Letters and spaces, which are nearly all there is, cost one comparison.
    if (unit === 32 || (unit >= 97 && unit <= 122) || unit > 126 || !codeSigns.includes(text.charAt(at))) continue;
    if (unit !== DOLLAR || !/\d/u.test(text.charAt(at + 1))) signs += 1;
  }
  const isStatement = signs > 0 && ';{}'.includes(text.charAt(end - 1));
  if (isStatement) return true;
  if (signs < 3 || signs * PROSE_PER_SIGN < end - start) return false;
  const line = text.slice(start, end);
  return !crumbs().test(line) && !(line.includes('<<') && isQuoting(line, signs));
}

/** `<<It is a joke>>, he said`: all the signs are marks of quotations. */
function isQuoting(line: string, signs: number): boolean {
  const quoted = line.match(/(?<![^\s("“])<<[^<>={}\\]{2,600}>>(?=[\s.,;:!?)"”]|$)/gu) ?? [];
  return quoted.length * 4 >= signs;
}

/** Rules of stars or dashes are no blocks. */
function hasWord(text: string, [start, end]: readonly [number, number]): boolean {
  for (let at = start; at < end; at += 1) if (isWordAt(text, at)) return true;
  return false;
}
