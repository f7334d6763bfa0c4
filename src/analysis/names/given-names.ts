/** Given names, and the patronymics made of them, that are one name in several languages. */
import {given, spellings} from './given-names.data.ts';

interface Table {
  /** Numbers of the rows that a name stands in. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Those that have a form in each language. */
  readonly given: ReadonlySet<string>;
}

let table: Table | undefined;

function readTable(): Table {
  const rows = new Map<string, number[]>();
  for (const [row, line] of `${given.trim()}${spellings.trimEnd()}`.split('\n').entries()) {
    for (const name of line.split(' ')) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return {rows, given: new Set(given.split(/\s+/u).filter(Boolean))};
}

const none: readonly number[] = [];
const patronymic = /(?:[oae]v[iy]ch|[oaei][vuw]na|[ei]vna|[iy]ch|[oe]vi[cC])$/u;
/** Added to the row of the father's name: a patronymic is not the name itself. */
const OF_A_SON = 1000;
const OF_A_DAUGHTER = 2000;

/** Numbers of the rows that a name, in plain lower-case letters, stands in; a patronymic those of the father. */
export function givenNameRows(name: string): readonly number[] {
  // Most articles have no such name, and need no table.
  if (table === undefined && !isInLists(name) && !patronymic.test(name)) return none;
  table ??= readTable();
  const {rows} = table;
  const own = rows.get(name);
  if (own !== undefined || !patronymic.test(name)) return own ?? none;
  const offset = name.endsWith('na') ? OF_A_DAUGHTER : OF_A_SON;
  const found = new Set(fathersOf(name).flatMap(father => rows.get(father) ?? none));
  return [...found].map(row => row + offset);
}

let allNames: string | undefined;

function isInLists(name: string): boolean {
  allNames ??= `${given}${spellings}`.replaceAll('\n', ' ');
  return allNames.includes(` ${name} `);
}

/** What the father may be called: Mikalai for Mikalaevich, Ilya for Ilyich. */
function fathersOf(name: string): readonly string[] {
  const stem = name.replace(patronymic, '');
  const hard = stem.replace(/[iyj]$/u, '');
  return [stem, hard, `${hard}y`, `${hard}i`, `${hard}iy`, `${hard}ii`, `${hard}a`, `${hard}ya`, `${stem}i`];
}

/** Whether two given names, or two patronymics, are one name in two languages. */
export function isOneGivenName(one: string, other: string): boolean {
  const found = givenNameRows(one);
  return found.length > 0 && givenNameRows(other).some(row => found.includes(row));
}

/** Whether a name is one of those that have a form in each language. */
export function isGivenName(name: string): boolean {
  if (table === undefined && !isInLists(name)) return false;
  table ??= readTable();
  return table.given.has(name);
}
