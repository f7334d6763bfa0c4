/** Builds the table that `src/word-filter.ts` reads, by peeling a random hypergraph (an "xor filter" with a payload). */
import {locate, type Slots, type WordTable} from '../word-filter.ts';

// Under 1.23 cells a word, peeling stalls.
const CELLS_PER_WORD = 1.24;
const ATTEMPTS = 20;

/** @param classes Class bits by folded word. */
export function buildWordTable(classes: ReadonlyMap<string, number>): WordTable {
  let segment = Math.ceil((classes.size * CELLS_PER_WORD) / 3) + 11;
  // The hash has no seed, so another length is another try.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1, segment += 1) {
    const table = tryToBuild(classes, segment);
    if (table) return table;
  }
  throw new Error(`No word table for ${classes.size} words after ${ATTEMPTS} attempts.`);
}

function tryToBuild(classes: ReadonlyMap<string, number>, segment: number): WordTable | null {
  const words = [...classes].map(([word, bits]) => {
    const slots: Slots = {first: 0, second: 0, third: 0, fingerprint: 0};
    locate(word, segment, slots);
    return {cells: [slots.first, slots.second, slots.third], value: slots.fingerprint | bits};
  });

  // How many words not yet peeled use a cell, and the exclusive or of their numbers: with one user, its number.
  const users = new Uint32Array(segment * 3);
  const numbers = new Uint32Array(segment * 3);
  for (const [number, {cells}] of words.entries()) for (const cell of cells) change(cell, number, 1);

  const alone = [...users.keys()].filter(cell => users[cell] === 1);
  const peeled: {cell: number; number: number}[] = [];
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (users[cell] !== 1) continue;
    const number = numbers[cell] ?? 0;
    peeled.push({cell, number});
    for (const other of words[number]?.cells ?? []) {
      change(other, number, -1);
      if (users[other] === 1) alone.push(other);
    }
  }
  if (peeled.length < words.length) return null;

  const table = new Uint16Array(segment * 3);
  for (const {cell, number} of peeled.reverse()) {
    const word = words[number];
    if (!word) continue;
    // The word's own cell is still zero.
    table[cell] = word.cells.reduce((value, other) => value ^ (table[other] ?? 0), word.value);
  }
  return table;

  function change(cell: number, number: number, by: number): void {
    users[cell] = (users[cell] ?? 0) + by;
    numbers[cell] = (numbers[cell] ?? 0) ^ number;
  }
}
