/**
 * A static map from words to four class bits, without the words: three table cells, combined with exclusive or, give
 * twelve bits of fingerprint and four of class. A word that was not put in passes for known once in 4,096 times.
 */

/** Three segments of equal length; a word has one cell in each. */
export type WordTable = Uint16Array;

/** What `findWord` answers for a word that is not in the table. */
export const UNKNOWN = -1;

const CLASS_BITS = 4;

/** Where a folded word's cells lie and what they must combine to, but for the class. */
export interface Slots {
  first: number;
  second: number;
  third: number;
  fingerprint: number;
}

// One object for every lookup: a lookup allocates nothing.
const slots: Slots = {first: 0, second: 0, third: 0, fingerprint: 0};

/** Class bits of a word in any case, a text or a piece of one, or UNKNOWN. */
export function findWord(table: WordTable, text: string, start = 0, end = text.length): number {
  locate(text, table.length / 3, slots, start, end);
  // A cell is always there: `locate` stays inside the table.
  const cells = (table[slots.first] ?? 0) ^ (table[slots.second] ?? 0) ^ (table[slots.third] ?? 0);
  const found = cells ^ slots.fingerprint;
  return found >>> CLASS_BITS === 0 ? found : UNKNOWN;
}

/** Computes the slots of a word for segments of the given length; letter case and the form of apostrophes do not count. */
export function locate(text: string, segment: number, into: Slots, start = 0, end = text.length): void {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = start; index < end; index += 1) {
    let unit = text.charCodeAt(index);
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (unit === 0x2019) unit = 39;
    else if (unit > 127) {
      const word = text.slice(start, end);
      const folded = fold(word);
      // A second letter that folding does not settle must not send us round again.
      if (folded !== word) return locate(folded, segment, into);
    }
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  a ^= b >>> 16;
  b ^= a >>> 15;
  // Thirty bits: a remainder of small integers is many times faster than one of doubles.
  into.first = (a >>> 2) % segment;
  into.second = segment + ((b >>> 2) % segment);
  into.third = 2 * segment + (((Math.imul(a, 0x27d4eb2f) ^ ((b << 16) | (b >>> 16))) >>> 2) % segment);
  into.fingerprint = ((Math.imul(a ^ b, 0x165667b1) >>> 20) << CLASS_BITS) & 0xffff;
}

/** The form in which words are stored. */
export function fold(word: string): string {
  return word.replaceAll('’', "'").normalize('NFC').toLowerCase();
}

/** The table in the form that the build gives it: text in the library, bytes in the command. */
export function decodeTable(words: string | Uint8Array): WordTable {
  const bytes = typeof words === 'string' ? bytesOf(words) : words;
  // The table is stored little-endian, as all machines that run JavaScript today have it.
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

export function bytesOf(base64: string): Uint8Array {
  // A browser has no Buffer.
  if (typeof Buffer === 'undefined') return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const bytes = Buffer.from(base64, 'base64');
  // A small buffer may lie at an odd offset of a shared pool.
  return bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
}
