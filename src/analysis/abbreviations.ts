/** Which full stops belong to an abbreviation. */
import type {Article} from '../article.ts';
import {abbreviationGroups} from './abbreviations.data.ts';
import {isLetterAt, isUpperAt} from './characters.ts';

export type Follows = 'name' | 'number' | 'any';

const builtIn: ReadonlyMap<string, Follows> = new Map(
  abbreviationGroups.flatMap(({follows, forms}) => forms.split(' ').map((form): [string, Follows] => [form, follows])),
);

/** The abbreviations of this article's house, built-in ones included, without their last stop. */
export function abbreviations(article: Article): ReadonlyMap<string, Follows> {
  if (article.house.abbreviations.length === 0) return builtIn;
  const all = new Map(builtIn);
  for (const form of article.house.abbreviations) all.set(form.replace(/\.$/u, ''), 'any');
  return all;
}

/**
 * What the abbreviation before a stop is followed by; undefined if the word is none. A single capital is an initial
 * (`J. Smith`), letters with stops between them are an acronym (`E.F.T.`).
 */
export function abbreviationBefore(article: Article, word: string): Follows | undefined {
  const known = article.the(abbreviations).get(word) ?? article.the(abbreviations).get(lastPart(word));
  if (known !== undefined) return known;
  if (word.length === 1 && isUpperAt(word, 0)) return word === 'I' ? undefined : 'name';
  return isAcronym(word) ? 'any' : undefined;
}

/** `mid-Aug` is read as `Aug`. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function isAcronym(word: string): boolean {
  if (word.length < 3 || word.length > 15 || word.length % 2 === 0) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (at % 2 === 0 ? !isLetterAt(word, at) : word.charAt(at) !== '.') return false;
  }
  return true;
}
