/**
 * A set of words by their 30-bit keys, each with one of two varieties, in one array: the low bits of a key are its place, or
 * the first free one after it, and the others are what stands there.
 */

export type Variety = 'american' | 'british';

/** A power of two of cells, at least half of them free. */
export type VarietyIndex = Uint16Array;

const PLACE_BITS = 14;
export const CELLS = 2 ** PLACE_BITS;

/** What a free cell holds. */
export const FREE = 0xffff;

export function findVariety(index: VarietyIndex, key: number): Variety | undefined {
  const rest = key >>> PLACE_BITS;
  for (let place = key & (CELLS - 1); ; place = (place + 1) & (CELLS - 1)) {
    const cell = index[place] ?? FREE;
    if (cell === FREE) return undefined;
    if (cell >>> 1 === rest >>> 1) return (cell & 1) === 0 ? 'american' : 'british';
  }
}

/** Puts a word in. The lowest bit of the rest of its key gives way to the variety. */
export function putVariety(index: VarietyIndex, key: number, variety: Variety): void {
  let place = key & (CELLS - 1);
  while (index[place] !== FREE) place = (place + 1) & (CELLS - 1);
  index[place] = ((key >>> PLACE_BITS) & ~1) | (variety === 'british' ? 1 : 0);
}
