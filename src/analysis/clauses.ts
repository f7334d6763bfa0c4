/** Clauses as far as word classes tell them: how far a sentence reaches, and whether a stretch of it has a verb. */
import type {Article} from '../article.ts';
import {NOUN, VERB} from '../lexicon.ts';
import {auxiliaries, isFunctionWord} from './function-words.ts';

/** UTF-16 units of a sentence that are looked at on either side of a place. */
const REACH = 220;

/** The text from here to the end of its sentence, with a space for each line end. @param limit The end of its block. */
export function restOfSentence(prose: string, start: number, limit: number): string {
  const text = prose.slice(start, Math.min(limit, start + REACH));
  const end = /[.!?…:;](?:["'”’)\]]*)(?=\s|$)/u.exec(text);
  return inOneLine(end === null ? text : text.slice(0, end.index));
}

/** The sentence that ends here, from its beginning, with a space for each line end. @param limit The beginning of its block. */
export function firstHalf(prose: string, end: number, limit: number): string {
  const text = prose.slice(Math.max(limit, end - REACH), end);
  const parts = text.split(/[.!?…:;]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})/u);
  return inOneLine(parts.at(-1) ?? text);
}

/** A line of hard-wrapped text may end anywhere. */
function inOneLine(text: string): string {
  return text.replaceAll(/\r?\n[ \t]*/gu, ' ');
}

/** Whether a stretch has a verb that can carry a sentence. */
export function hasVerb({lexicon}: Article, text: string): 'finite' | 'perhaps' | 'none' {
  let found: 'perhaps' | 'none' = 'none';
  for (const word of text.split(/[\s,—–]+/u)) {
    const lower = word.toLowerCase().replace(/^["“‘'(]+|["”’')]+$/gu, '');
    if (auxiliaries.has(lower) || /['’](?:s|re|ve|ll|d|m|t)$/u.test(lower)) return 'finite';
    const bits = lexicon.classOf(lower);
    if ((bits & VERB) === 0 || isFunctionWord(lower)) continue;
    if (/ed$/u.test(lower) || ((bits & NOUN) === 0 && !/ing$/u.test(lower)) || irregularPast.has(lower)) return 'finite';
    if (!/ing$/u.test(lower)) found = 'perhaps';
  }
  return found;
}

/** Whether a stretch of prose has a finite verb for sure. */
export function isClause(article: Article, text: string): boolean {
  return hasVerb(article, text) === 'finite';
}

export function hasAuxiliary(text: string): boolean {
  return text.split(/\s+/u).some(word => auxiliaries.has(word));
}

export const irregularPast = new Set(
  'said told went came took gave made got knew thought saw found left felt kept held stood began brought bought built caught chose drew drove ate fell fought flew forgot froze grew heard hid hurt led lay lost meant met paid put ran rode rose sang sank sat sent shook shot showed shut slept spoke spent stole struck swam taught threw understood woke wore won wrote became broke let set read'.split(
    ' ',
  ),
);

export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}
