/**
 * What is refused before it takes long: the time of micromark grows with the square of what lies in one another, of the marks
 * of one text and of its lines. No one writes so much of any of them.
 */
import type {Construct, Extension, Previous, TokenizeContext} from 'micromark-util-types';
import {FormatError} from './format.ts';
import {brokenAt} from './segments.ts';

/** Quotes and lists in one another. */
const DEEPEST = 100;
/** Columns before an item of a list that lies in others. */
const WIDEST_INDENT = 400;
const MOST_COLUMNS = 2000;
/** Of one text, such as a paragraph. */
const MOST_MARKS = 4000;
/** Of a paragraph. */
const MOST_LINES = 10_000;
/** Runs of backticks and the like, whose ends may be looked for up to the end, times the units of the text. */
const MOST_LOOKED_AT = 100_000_000;

/** A line that begins something other than a paragraph, or is code. */
const beginning = /^(?:[ \t]{4}|\t| {0,3}(?:[#>|<]|\[[^\]]{1,99}\]:|[*+-][ \t]|\d{1,9}[.)]))/u;

/** @throws FormatError */
export function checkNesting(source: string): void {
  let block = {start: 0, lines: 0, runs: 0, isLiteral: false};
  let fence = '';
  let end = 0;
  for (let start = 0; start < source.length; start = end + 1) {
    end = endOfLine(source, start);
    const line = source.slice(start, end);
    const mark = /^[ \t>]{0,40}(?<fence>```|~~~)/u.exec(line)?.groups?.['fence'];
    if (mark !== undefined && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    if (fence !== '' || line.trim() === '') {
      block = {start: end, lines: 0, runs: 0, isLiteral: false};
      continue;
    }
    checkPrefix(source, start, line);
    if (line.split('|', MOST_COLUMNS + 2).length > MOST_COLUMNS + 1)
      throw brokenAt(source, start, `more than ${MOST_COLUMNS} columns stand in a row`);
    if (block.runs === 0 && /^(?: {0,3}<| {4}|\t)/u.test(line)) block.isLiteral = true;
    block.lines = beginning.test(line) || line.includes('|') ? 0 : block.lines + 1;
    if (block.lines > MOST_LINES) throw tooMuch(source, start, 'lines');
    if (block.isLiteral) continue;
    block.runs += line.split(/`+|<[?!]/u).length - 1;
    if (block.runs * (end - block.start) > MOST_LOOKED_AT) throw tooMuch(source, start, 'marks');
  }
}

function endOfLine(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end < 0 ? source.length : end;
}

/** What a line begins with: `> - 1. > `. */
function checkPrefix(source: string, start: number, line: string): void {
  let depth = 0;
  let at = 0;
  for (;;) {
    const marker = /^[ \t]{0,500}(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))/u.exec(line.slice(at, at + 520))?.[0];
    if (marker === undefined) break;
    if (depth === 0 && marker.length > WIDEST_INDENT && !marker.endsWith('>')) depth = DEEPEST;
    depth += 1;
    at += marker.length;
    // A line of stars is a break.
    if (depth > DEEPEST && !/^[ \t*-]*$/u.test(line.slice(at)))
      throw brokenAt(source, start, `more than ${DEEPEST} quotes and lists lie in one another`);
  }
}

function tooMuch(source: string, at: number, what: string): FormatError {
  return brokenAt(source, at, `a text has more ${what} than anyone writes`);
}

/** An extension that counts as the parser goes, and takes nothing for itself. */
export function limits(): Extension {
  const counts = new WeakMap<TokenizeContext, number>();
  const counter: Construct = {
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      counts.set(this, count);
      if (count > MOST_MARKS) throw new FormatError(`line ${this.now().line}: a text has more marks than anyone writes`);
      return nok;
    },
  };
  const constructOf = (mark: string): Construct => (runs.includes(mark) ? {...counter, previous: beginsRun(mark)} : counter);
  return {text: Object.fromEntries(Array.from('!*<[]_`~', mark => [mark.charCodeAt(0), constructOf(mark)]))};
}

/** A run of these is one mark: tried again from inside, its rest would be taken for a shorter run. */
const runs = '`~';

function beginsRun(mark: string): Previous {
  return function (code) {
    return code !== mark.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape';
  };
}
