/** What is known of English words without a speller: membership and rough word class. */
import {createSpelling, type Spelling} from './spelling.ts';
import {decodeTable, findWord, UNKNOWN, type WordTable} from './word-filter.ts';

export {hasTrigram, letterAt, type Trigrams} from './trigrams.ts';
export {bytesOf} from './word-filter.ts';
export type {Spelling, Variety} from './spelling.ts';

/** Bits of a word's class, as the affix flags of dictionary-en tell them. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
/** Known with a capital only. */
export const NAME = 8;

export interface Lexicon {
  /** Whether a word, in any case, is an English word. One unknown word in a thousand may pass for known. */
  knows(word: string): boolean;
  /** The same of a piece of text, without cutting it out. */
  knowsAt(text: string, start: number, end: number): boolean;
  /** Class bits of a word; 0 if unknown. */
  classOf(word: string): number;
  readonly spelling: Spelling;
}

let loaded: Promise<Lexicon> | undefined;

/** The lexicon that the build made of dictionary-en and other lists; decoded once for the whole process. */
export function loadLexicon(): Promise<Lexicon> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Lexicon> {
  const [{words}, data] = await Promise.all([import('./lexicon.generated.ts'), import('./spelling.generated.ts')]);
  return createLexicon(decodeTable(words), createSpelling(data));
}

/** A possessive is known as the word it is made of. */
function createLexicon(table: WordTable, spelling: Spelling): Lexicon {
  return {
    knows: word => look(word, 0, word.length) !== UNKNOWN,
    knowsAt: (text, start, end) => look(text, start, end) !== UNKNOWN,
    classOf: word => Math.max(look(word, 0, word.length), 0),
    spelling,
  };

  function look(text: string, start: number, end: number): number {
    const found = findWord(table, text, start, end);
    return found === UNKNOWN && end - start > 2 && isPossessive(text, end) ? findWord(table, text, start, end - 2) : found;
  }
}

function isPossessive(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  return (last === 's' || last === 'S') && (before === "'" || before === '’');
}
