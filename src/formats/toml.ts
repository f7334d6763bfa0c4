/**
 * The strings of a TOML file that stand before its first table, each with its key. Other values are passed over by their
 * brackets and quotation marks; a file in which that leads nowhere has no strings.
 */
import type {Range} from '../problem.ts';
import type {Escape, Writer} from './projection.ts';
import {escapeDouble, writeLines, type Unit} from './string-lines.ts';
import {sameLine} from './stretches.ts';

export interface TomlString {
  readonly key: string;
  write(writer: Writer): void;
}

/** @param range The TOML in the source. */
export function readTomlStrings(source: string, range: Range): readonly TomlString[] {
  const [, end] = range;
  const found: TomlString[] = [];
  let [at] = range;
  for (;;) {
    at = skip(/[ \t\r\n]*/uy, at);
    if (at < end && source.charAt(at) === '#') {
      at = skip(/#[^\n]*/uy, at);
      continue;
    }
    if (at >= end || source.charAt(at) === '[') return found;
    const value = skip(/[\w-]+[ \t]*=[ \t]*/uy, at);
    // Quoted and dotted keys are none that anybody asks for.
    if (value === at) return [];
    const string = readString(source, value, end);
    const after = string?.end ?? endOfValue(source, value, end);
    if (after === undefined) return [];
    const key = /^[\w-]+/u.exec(source.slice(at, value))?.[0];
    if (string !== undefined && key !== undefined) found.push({key, write: writer => writeString(writer, source, string)});
    at = skip(/[ \t]*(?:#[^\n]*)?\r?/uy, after);
    if (at < end && source.charAt(at) !== '\n') return [];
  }

  function skip(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.test(source) ? Math.min(pattern.lastIndex, end) : from;
  }
}

interface Delimiter {
  readonly mark: string;
  readonly hasEscapes: boolean;
  readonly escape: Escape;
}

/** What a literal string cannot hold is not written. */
const literal: Escape = text => (text.includes("'") ? undefined : sameLine(text));

const delimiters: readonly Delimiter[] = [
  {mark: '"""', hasEscapes: true, escape: escapeDouble},
  {mark: "'''", hasEscapes: false, escape: literal},
  {mark: '"', hasEscapes: true, escape: escapeDouble},
  {mark: "'", hasEscapes: false, escape: literal},
];

interface StringPlace {
  readonly delimiter: Delimiter;
  readonly text: Range;
  /** After its delimiter. */
  readonly end: number;
}

/** The string that begins at an offset; undefined where none does, or one that is broken. */
function readString(source: string, start: number, limit: number): StringPlace | undefined {
  const delimiter = delimiters.find(({mark}) => source.startsWith(mark, start));
  if (delimiter === undefined) return undefined;
  const {mark, hasEscapes} = delimiter;
  const hasLines = mark.length === 3;
  const from = start + mark.length;
  for (let at = from; at < limit;) {
    if (source.startsWith(mark, at)) {
      // `"""He said "no""""`: the first of the marks are part of the text.
      const marks = hasLines ? /^(?:"{3,5}|'{3,5})/u.exec(source.slice(at, at + 5))?.[0] : mark;
      const end = at + (marks ?? mark).length;
      const first = hasLines ? /^\r?\n/u.exec(source.slice(from, from + 2))?.[0].length : undefined;
      return end > limit ? undefined : {delimiter, text: [from + (first ?? 0), end - mark.length], end};
    }
    if (!hasLines && source.charAt(at) === '\n') return undefined;
    const unit = hasEscapes && source.charAt(at) === '\\' ? readEscape(source, at) : undefined;
    if (hasEscapes && source.charAt(at) === '\\' && unit === undefined) return undefined;
    at += unit?.[0] ?? 1;
  }
  return undefined;
}

function writeString(writer: Writer, source: string, {delimiter: {hasEscapes, escape}, text: [from, to]}: StringPlace): void {
  writeLines(writer, source, from, to, escape, at => (hasEscapes ? readEscape(source, at) : undefined));
}

const named: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};

const coded = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/iu;
const LONGEST_BREAK = 500;

function readEscape(source: string, at: number): Unit | undefined {
  if (source.charAt(at) !== '\\') return undefined;
  const letter = source.charAt(at + 1);
  const simple = Object.hasOwn(named, letter) ? named[letter] : undefined;
  if (simple !== undefined) return [2, simple];
  // A line that goes on where the next one has text.
  const goesOn = /^\\[ \t]*\r?\n\s*/u.exec(source.slice(at, at + LONGEST_BREAK))?.[0];
  if (goesOn !== undefined) return [goesOn.length, ''];
  const written = coded.exec(source.slice(at, at + 10))?.[0];
  const code = written === undefined ? Number.NaN : Number.parseInt(written.slice(2), 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return written !== undefined && isCharacter ? [written.length, String.fromCodePoint(code)] : undefined;
}

/** Of a number, a date, a list, a table in braces: where it ends; undefined where its brackets do not close. */
function endOfValue(source: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let at = start;
  while (at < limit) {
    const letter = source.charAt(at);
    if (depth === 0 && (letter === '\n' || letter === '#')) break;
    if (letter === '"' || letter === "'") {
      const string = readString(source, at, limit);
      if (string === undefined) return undefined;
      at = string.end;
      continue;
    }
    if (letter === '#') {
      const found = source.indexOf('\n', at);
      at = found < 0 ? limit : found;
      continue;
    }
    if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth < 0) return undefined;
    at += 1;
  }
  return depth === 0 && at > start ? at : undefined;
}
