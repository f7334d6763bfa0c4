/** Whether a capital is a word's own or comes from its place. */
import type {Article} from '../article.ts';
import {NAME} from '../lexicon.ts';
import {isLetterAt} from './characters.ts';

/** Words that are written with a capital elsewhere inside a sentence of this article: names, in lower case. */
export function namesInside(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of article.prose.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}’'-]+)/gu)) {
    if (match[1] !== undefined) found.add(match[1].toLowerCase());
  }
  return found;
}

/** Whether a capitalised word is an ordinary word whose capital comes from its place alone. */
export function isOrdinary(article: Article, word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length > 1 && word === word.toUpperCase()) return false;
  if (lower === 'i' || /^i['’]/u.test(lower) || !isLetterAt(word, 0)) return false;
  return article.lexicon.knows(lower) && (article.lexicon.classOf(lower) & NAME) === 0;
}
