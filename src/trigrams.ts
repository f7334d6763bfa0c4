/** Which three letters in a row the common words have, the ends of words included, in one bit each. */

/** A bit for each three of `a` to `z` and the end of a word. */
export type Trigrams = Uint16Array;

/** The end of a word, as a letter; `a` is 1. */
const END = 0;
const KINDS = 27;
export const TRIGRAM_CELLS = Math.ceil(KINDS ** 3 / 16);

export function letterAt(word: string, at: number): number {
  return at >= 0 && at < word.length ? word.charCodeAt(at) - 96 : END;
}

export function hasTrigram(trigrams: Trigrams, first: number, second: number, third: number): boolean {
  const bit = (first * KINDS + second) * KINDS + third;
  return (((trigrams[bit >> 4] ?? 0) >> (bit & 15)) & 1) === 1;
}

/** Puts in those of a word of `a` to `z`: of "at", `··a`, `·at`, `at·` and `t··`. */
export function putTrigrams(trigrams: Trigrams, word: string): void {
  for (let at = -1; at <= word.length; at += 1) {
    const bit = (letterAt(word, at - 1) * KINDS + letterAt(word, at)) * KINDS + letterAt(word, at + 1);
    trigrams[bit >> 4] = (trigrams[bit >> 4] ?? 0) | (1 << (bit & 15));
  }
}
