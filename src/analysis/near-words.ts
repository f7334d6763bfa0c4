/** Words that are one slip of a finger away from another: a letter too many, too few, a wrong one, or two in the wrong order. */
import {hasTrigram, letterAt, type Lexicon, type Trigrams} from '../lexicon.ts';

const LETTERS = 26;

/**
 * The common words that a word of `a` to `z` may be meant for. Of the hundreds of attempts, nearly all have three letters
 * in a row that no common word has, and only the others are looked up.
 */
export function nearWords(word: string, {knows, spelling}: Lexicon): readonly string[] {
  const trigrams = spelling.trigrams();
  const has = (one: number, two: number, three: number): boolean => hasTrigram(trigrams, one, two, three);
  const found = new Set<string>();
  const [first, last] = oddTrigrams(word, trigrams);
  // A slip mends the three letters in a row that it stands in, and those right beside it.
  for (let at = Math.max(0, last - 2); at <= Math.min(word.length, first + 1); at += 1) {
    const [before2, before] = [letterAt(word, at - 2), letterAt(word, at - 1)];
    const [letter, next, next2] = [letterAt(word, at), letterAt(word, at + 1), letterAt(word, at + 2)];
    if (at < word.length && has(before2, before, next) && has(before, next, next2)) attempt(at, '', 1);
    if (at + 1 < word.length && has(before2, before, next) && has(before, next, letter) && has(next, letter, next2))
      attempt(at, word.charAt(at + 1) + word.charAt(at), 2);
    for (let other = 1; other <= LETTERS; other += 1) {
      if (!has(before2, before, other)) continue;
      if (has(before, other, letter) && has(other, letter, next)) attempt(at, String.fromCharCode(96 + other), 0);
      if (at < word.length && has(before, other, next) && has(other, next, next2))
        attempt(at, String.fromCharCode(96 + other), 1);
    }
  }
  return [...found];

  function attempt(at: number, text: string, length: number): void {
    const other = word.slice(0, at) + text + word.slice(at + length);
    // Two tables: one alone takes a few of so many attempts for words that are none.
    if (other !== word && spelling.isCommon(other) && knows(other)) found.add(other);
  }
}

/** The places of the first and the last letter that no common word has between these neighbours. */
function oddTrigrams(word: string, trigrams: Trigrams): readonly [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = -1; at <= word.length; at += 1) {
    if (hasTrigram(trigrams, letterAt(word, at - 1), letterAt(word, at), letterAt(word, at + 1))) continue;
    first = Math.min(first, at);
    last = at;
  }
  return [first, last];
}
