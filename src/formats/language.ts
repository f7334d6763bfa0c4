/**
 * Whether a stretch of text is English, by the share of its words that an English dictionary knows.
 *
 * For this one question a word list beats a general language detector on short stretches: machine-translated English is
 * made of English words however odd its grammar, while in a German, Spanish or Indonesian line hardly one in four is.
 */
import {classAt, isLowerAt, isUpperAt, WORD} from '../analysis/characters.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Range} from '../problem.ts';

interface Count {
  words: number;
  known: number;
  /** Words in a script other than Latin. */
  alien: number;
}

/** Fewer words than this say nothing about a block. */
const FEWEST = 6;
/** The words of a document that are looked at. */
const SAMPLE = 4000;

const latin = /^\p{Script=Latin}/u;

/** A block in another language or script. */
export function isForeign(text: string, range: Range, lexicon: Lexicon): boolean {
  const count = countWords(text, range, lexicon, 200);
  if (count.alien * 2 > count.words + count.alien && count.alien > 0) return true;
  return count.words >= FEWEST && count.known * 100 < count.words * 45;
}

/** Whether a document is mainly English. A document of few words is taken for English. */
export function isMainlyEnglish(text: string, lexicon: Lexicon): boolean {
  const count = countWords(text, [0, text.length], lexicon, SAMPLE);
  if (count.words + count.alien < 12) return true;
  return count.alien <= count.words && count.known * 100 >= count.words * 55;
}

/** Counts words in lower case: names say nothing of the language around them. */
function countWords(text: string, [start, end]: Range, lexicon: Lexicon, most: number): Count {
  const count: Count = {words: 0, known: 0, alien: 0};
  let at = start;
  while (at < end && count.words + count.alien < most) {
    while (at < end && classAt(text, at) !== WORD) at += 1;
    const wordStart = at;
    while (at < end && classAt(text, at) === WORD) at += 1;
    if (at === wordStart) break;
    const unit = text.charCodeAt(wordStart);
    if (unit > 0x24f && !latin.test(text.slice(wordStart, wordStart + 2))) {
      if (isLowerAt(text, wordStart) || isUpperAt(text, wordStart) || unit > 0x5ff) count.alien += 1;
    } else if (at - wordStart > 1 && isLowerAt(text, wordStart)) {
      count.words += 1;
      if (lexicon.knows(text.slice(wordStart, at))) count.known += 1;
    }
  }
  return count;
}
