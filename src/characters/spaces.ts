/** Spaces that are not the common one, where typography has no use for them: between two ordinary words. */
import {isDigitAt, isLetterAt, isSpaceAt, isUpperAt, isWordAt} from '../analysis/characters.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Mending} from './mending.ts';

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u1680': 'Ogham space',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'third of an em',
  '\u2005': 'quarter of an em',
  '\u2006': 'sixth of an em',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u202f': 'narrow no-break space',
  '\u205f': 'mathematical space',
  '\u3000': 'ideographic space',
};

/** Farther than this no word is read. */
const LONGEST_WORD = 40;

export function mendSpace(text: string, at: number, _from: number, lexicon: Lexicon): Mending | undefined {
  const name = names[text.charAt(at)];
  if (
    name === undefined ||
    isLastOfLine(text, at + 1) ||
    !isOrdinary(wordBefore(text, at), lexicon) ||
    !isOrdinary(wordAfter(text, at + 1), lexicon)
  )
    return undefined;
  return {
    defect: 'odd-space',
    range: [at, at + 1],
    text: ' ',
    message: `This is a ${name}, and stands between two ordinary words.`,
  };
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWordAt(text, start - 1)) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && isWordAt(text, end)) end += 1;
  return text.slice(start, end);
}

/** A no-break space keeps the last word of a headline or paragraph from standing alone. */
function isLastOfLine(text: string, start: number): boolean {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && !isSpaceAt(text, end)) end += 1;
  return end === text.length || text.charAt(end) === '\n' || text.charAt(end) === '\r';
}

/** Typography keeps numbers, initials, titles and units with what they belong to. */
function isOrdinary(word: string, lexicon: Lexicon): boolean {
  if (word.length < 2 || isDigitAt(word, 0) || !isLetterAt(word, 0)) return false;
  return !(isUpperAt(word, 0) && word.length < 4) && lexicon.knows(word);
}
