/** Whether what follows goes on with another phrase: the noun before it is complete, and no part of a longer name. */
import {isFunctionWord} from './function-words.ts';

const ahead = /^\s*([a-z’']+)/u;

/** At a mark, a line end, the end of the text, or before a word of a closed class. */
export function endsPhrase(prose: string, end: number): boolean {
  const text = prose.slice(end, end + 24);
  if (/^(?:$|[.,;:!?)\]…”"—–\n]|’(?!s)|\s+(?:$|[(“"—–-]|\n))/u.test(text)) return true;
  const word = ahead.exec(text)?.[1];
  return word !== undefined && /^\s/u.test(text) && isFunctionWord(word);
}
