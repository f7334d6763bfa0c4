/** What is known of English words without a speller: membership and rough word class. */
import {findWord, UNKNOWN, type WordTable} from './word-filter.ts';

/** Bits of a word's class, as the affix flags of dictionary-en tell them. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
/** Known with a capital only. */
export const NAME = 8;

export interface Lexicon {
  /** Whether a word, in any case, is an English word. One unknown word in a thousand may pass for known. */
  knows(word: string): boolean;
  /** Class bits of a word; 0 if unknown. */
  classOf(word: string): number;
}

let loaded: Promise<Lexicon> | undefined;

/** The lexicon that the build made of dictionary-en; decoded once for the whole process. */
export function loadLexicon(): Promise<Lexicon> {
  loaded ??= import('./lexicon.generated.ts').then(({words}) => createLexicon(decodeTable(words)));
  return loaded;
}

/** A possessive is known as the word it is made of. */
export function createLexicon(table: WordTable): Lexicon {
  return {
    knows: word => look(word) !== UNKNOWN,
    classOf: word => Math.max(look(word), 0),
  };

  function look(word: string): number {
    const found = findWord(table, word);
    return found === UNKNOWN && isPossessive(word) ? findWord(table, word.slice(0, -2)) : found;
  }
}

function isPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  const before = word.charAt(word.length - 2);
  return (last === 's' || last === 'S') && (before === "'" || before === '’');
}

/** The table in the form that the build gives it: text in the library, bytes in the command. */
export function decodeTable(words: string | Uint8Array): WordTable {
  const bytes = typeof words === 'string' ? bytesOf(words) : words;
  // The table is stored little-endian, as all machines that run JavaScript today have it.
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** Of text in base64. */
export function bytesOf(base64: string): Uint8Array {
  // A browser has no Buffer.
  if (typeof Buffer === 'undefined') return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const bytes = Buffer.from(base64, 'base64');
  // A small buffer may lie at an odd offset of a shared pool.
  return bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
}
