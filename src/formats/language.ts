/**
 * Whether a stretch of text is English, by the share of its words that an English dictionary knows.
 *
 * For this one question a word list beats a general language detector on short stretches: machine-translated English is
 * made of English words however odd its grammar, while in a German, Spanish or Indonesian line hardly one in four is.
 */
import {classAt, isLowerAt, isUpperAt, WORD} from '../analysis/characters.ts';
import {isForeignWord} from '../analysis/foreign-words.data.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Range} from '../problem.ts';

export interface WordCount {
  readonly words: number;
  /** Of those, the ones that are English. */
  readonly known: number;
  /** Words in a script other than Latin. */
  readonly alien: number;
}

/** Fewer words than this say nothing about a block, and fewer than that nothing about a document. */
const FEWEST_OF_BLOCK = 6;
const FEWEST_OF_DOCUMENT = 12;
/** The words of a block that are looked at, and how many are enough where they leave no doubt. */
const SAMPLE = 200;
const PLAIN = 32;

/** A block in another language or script. */
export function isForeign({words, known, alien}: WordCount): boolean {
  if (alien > 0 && alien * 2 > words + alien) return true;
  return words >= FEWEST_OF_BLOCK && known * 100 < words * 45;
}

/** Whether a document of these blocks is mainly English. One of few words is taken for English, if some of it may be. */
export function isMainlyEnglish(blocks: readonly WordCount[]): boolean {
  // Of a short one nothing would be read.
  if (blocks.length > 0 && blocks.every(isForeign)) return false;
  let [words, known, alien] = [0, 0, 0];
  for (const block of blocks) {
    words += block.words;
    known += block.known;
    alien += block.alien;
  }
  return words + alien < FEWEST_OF_DOCUMENT || (alien <= words && known * 100 >= words * 55);
}

/** Counts words in lower case: names say nothing of the language around them. */
export function countWords(text: string, [start, end]: Range, lexicon: Lexicon): WordCount {
  const count = {words: 0, known: 0, alien: 0};
  let at = start;
  while (at < end && count.words + count.alien < SAMPLE && !isPlain(count)) {
    while (at < end && classAt(text, at) !== WORD) at += 1;
    const wordStart = at;
    while (at < end && classAt(text, at) === WORD) at += 1;
    if (at === wordStart) break;
    const unit = text.charCodeAt(wordStart);
    if (unit > 0x24f && !isLatin(text.slice(wordStart, wordStart + 2))) {
      if (isLowerAt(text, wordStart) || isUpperAt(text, wordStart) || unit > 0x5ff) count.alien += 1;
    } else if (at - wordStart > 1 && isLowerAt(text, wordStart)) {
      count.words += 1;
      const word = text.slice(wordStart, at);
      if (lexicon.knows(word) && !isForeignWord(word)) count.known += 1;
    }
  }
  return count;
}

/** Enough words at the beginning, nearly all or hardly any of them English. */
function isPlain({words, known, alien}: WordCount): boolean {
  return words === PLAIN && alien === 0 && (known >= PLAIN - 2 || known * 4 < PLAIN);
}

function isLatin(character: string): boolean {
  return /^\p{Script=Latin}/u.test(character);
}
