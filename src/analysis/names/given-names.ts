/** Given names, and the patronymics made of them, that are one name in several languages. */
import {given, others, spellings, travelled} from './given-names.data.ts';

interface Table {
  /** Numbers of the rows that a name stands in. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

let table: Table | undefined;

function readTable(): Table {
  const rows = new Map<string, number[]>();
  for (const [row, line] of readLines().entries()) {
    for (const name of line.trim().split(' ')) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return {rows};
}

const none: readonly number[] = [];
const patronymic = /(?:[oae][vw][iy](?:t?s?ch|cz)|[oaei][vuw]na|[ei]vna|[iy]ch|[oe]vi[cC])$/u;
/** Added to the row of the father's name: a patronymic is not the name itself. */
const OF_A_SON = 1000;
const OF_A_DAUGHTER = 2000;

/** Look-ups after which the table is worth being made. */
const FEW = 300;
let lookups = 0;

/** Numbers of the rows that a name, in plain lower-case letters, stands in; a patronymic those of the father. */
export function givenNameRows(name: string): readonly number[] {
  const own = rowsOf(name);
  if (own.length > 0 || !endsAsPatronymic(name)) return own;
  const offset = name.endsWith('na') ? OF_A_DAUGHTER : OF_A_SON;
  return [...new Set(fathersOf(name).flatMap(rowsOf))].map(row => row + offset);
}

/** Most names are told by their last letter. */
function endsAsPatronymic(name: string): boolean {
  return 'ahzcC'.includes(name.charAt(name.length - 1)) && patronymic.test(name);
}

let lines: readonly string[] | undefined;
let all: string | undefined;

/** A short text has few names, and most of them are in no row. */
function rowsOf(name: string): readonly number[] {
  lookups += 1;
  if (table !== undefined || lookups > FEW) {
    table ??= readTable();
    return table.rows.get(name) ?? none;
  }
  const word = ` ${name} `;
  all ??= `${given}${spellings}${travelled}`.replaceAll('\n', ' ');
  if (!all.includes(word)) return none;
  lines ??= readLines();
  return lines.flatMap((line, row) => (line.includes(word) ? [row] : []));
}

function readLines(): readonly string[] {
  return `${given.trim()}${spellings.trimEnd()}${travelled.trimEnd()}`.split('\n').map(line => ` ${line} `);
}

/** What the father may be called: Mikalai for Mikalaevich, Ilya for Ilyich. */
function fathersOf(name: string): readonly string[] {
  const stem = name.replace(patronymic, '');
  const hard = stem.replace(/[iyj]$/u, '');
  return [stem, hard, `${hard}y`, `${hard}i`, `${hard}iy`, `${hard}ii`, `${hard}a`, `${hard}ya`, `${stem}i`];
}

/** Not Heinrich and Friedrich. */
export function isPatronymic(name: string): boolean {
  return name.length > 6 && patronymic.test(name) && !name.endsWith('rich');
}

/** Whether an initial can be that of a name, in any of its languages: the E. of Yauhen. */
export function mayBegin(initial: string, name: string): boolean {
  if (name.startsWith(initial)) return true;
  const found = rowsOf(name);
  return found.length > 0 && namesOfRows(found).some(other => other.startsWith(initial));
}

function namesOfRows(found: readonly number[]): readonly string[] {
  lines ??= readLines();
  return found.flatMap(row => lines?.[row]?.trim().split(' ') ?? []);
}

/** Whether two given names, or two patronymics, are one name in two languages. */
export function isOneGivenName(one: string, other: string): boolean {
  const found = givenNameRows(one);
  return found.length > 0 && givenNameRows(other).some(row => found.includes(row));
}

/** Whether a word with a capital before a name is a first name in any language; `Said` hardly ever is. */
export function isNameBefore(word: string): boolean {
  return word !== 'said' && rowsOf(word).length > 0;
}

/** Whether a name is one of those that have a form in each language. */
export function isGivenName(name: string): boolean {
  return rowsOf(name).some(row => row < givenRows);
}

const givenRows = given.trim().split('\n').length;

/** Whether a name is known as a first name, and not as an Arabic one, which may stand alone. */
export function isFirstName(name: string): boolean {
  otherNames ??= new Set(others.trim().split(/\s+/u));
  return otherNames.has(name) || isGivenName(name);
}

let otherNames: ReadonlySet<string> | undefined;
