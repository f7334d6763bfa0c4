/** Which full stops belong to an abbreviation. */
import type {Article} from '../article.ts';
import {abbreviationGroups, clippedWords} from './abbreviations.data.ts';
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
  const all = article.the(abbreviations);
  const known = all.get(word) ?? all.get(lastPart(word)) ?? (isShouted(word) ? all.get(capitalized(word)) : undefined);
  if (known !== undefined) return known;
  if (word.length === 1 && isUpperAt(word, 0)) return word === 'I' ? undefined : 'name';
  return isAcronym(word) || isVowelless(word) ? 'any' : undefined;
}

/** Words that are abbreviations in some texts, and ordinary words in others. */
export function mayBeAbbreviation(word: string): boolean {
  return clippedWords.has(word.toLowerCase());
}

/** `HARTFORD, CONN.` */
function isShouted(word: string): boolean {
  return word.length > 2 && word.length < 6 && word === word.toUpperCase();
}

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** `mfrs`, `bldg`: no word can be spoken without a vowel, but for a few that are sounds. */
function isVowelless(word: string): boolean {
  return word.length > 1 && word.length < 7 && /^[b-df-hj-np-tv-xz]+$/u.test(word) && !sounds.has(word);
}

const sounds = new Set([
  'brr',
  'brrr',
  'grr',
  'hm',
  'hmm',
  'mm',
  'mmm',
  'psst',
  'pst',
  'sh',
  'shh',
  'tsk',
  'tv',
  'nth',
  'cwm',
  'crwth',
]);

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
