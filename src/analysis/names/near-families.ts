/** Family names of countries with Latin letters that only their bearers tell apart: Smith and Smyth, Gomes and Gomez. */
import {nearFamilies} from './near-families.data.ts';

let rows: ReadonlyMap<string, readonly number[]> | undefined;

function readRows(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, line] of nearFamilies.trim().split('\n').entries())
    for (const name of line.split(' ')) found.set(name, [...(found.get(name) ?? []), row]);
  return found;
}

/** Endings that families of one sound spell in several ways. */
const endings: readonly (readonly [ending: RegExp, stands: string])[] = [
  // Rodrigues and Rodriguez
  [/(?<=[aeio])[sz]$/u, 'z'],
  // Hansen, Hanson, Hansson
  [/ss?[eo]n$/u, 'son'],
  // Johnstone and Johnstown
  [/t(?:on|one|own)$/u, 'ton'],
  // Bachmann and Bachman
  [/mann?$/u, 'man'],
];

/**
 * Whether two names may well be those of two families, as both are spelled in a way that is in use.
 *
 * @param one In plain lower-case letters, as is `other`.
 */
export function areNearFamilies(one: string, other: string): boolean {
  if (one === other) return false;
  for (const [ending, stands] of endings)
    if (ending.test(one) && ending.test(other) && one.replace(ending, stands) === other.replace(ending, stands)) return true;
  rows ??= readRows();
  const found = rows.get(other) ?? none;
  return (rows.get(one) ?? none).some(row => found.includes(row));
}

const none: readonly number[] = [];

/** Whether just one of two names has the ending of emigrants and their firms: `Smirnoff` beside `Smirnov`. */
export function isOfAbroad(one: string, other: string): boolean {
  return /off$/u.test(one) !== /off$/u.test(other);
}
