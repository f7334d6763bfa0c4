/** Names that a list knows in several forms: the house's own list, and the places that have an older English name. */
import type {Article} from '../../article.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {isWordAt} from '../characters.ts';
import {bodies} from './context.data.ts';
import {beginsExonym, exonyms, keptPhrases, type Exonym} from './exonyms.data.ts';
import {capitals, placesOf} from './capitals.ts';
import {names, sentenceAt} from './mentions.ts';
import {isAboutSpelling, type Variant} from './variants.ts';

/** One place where a form stands. */
interface Found {
  readonly form: string;
  readonly range: Range;
}

/** What the house's list replaces, in order. */
export function houseVariants(article: Article): readonly Variant[] {
  const {prefer} = article.house.names;
  return Object.entries(prefer).flatMap(([preferred, forms]) => {
    const own = find(article, [preferred]);
    const found = find(article, forms).filter(({range}) => !isKept(article, range));
    return found.map(({form, range}): Variant => ({
      range,
      text: form,
      preferred,
      reason: 'house',
      count: found.length,
      preferredCount: own.length,
      preferredAt: own[0]?.range,
    }));
  });
}

/** What other articles of the run decided. */
export function acrossVariants(article: Article): readonly Variant[] {
  const {across} = article.house.names;
  if (across.size === 0) return [];
  return [...article.the(capitals).keys()].flatMap(text => {
    const preferred = across.get(text);
    if (preferred === undefined) return [];
    const own = find(article, [preferred]);
    const found = find(article, [text]).filter(
      place => !isKept(article, place.range) && !isAboutSpelling(article, sentenceAt(article, place.range[0])),
    );
    return found.map(({range}): Variant => ({
      range,
      text,
      preferred,
      reason: 'across',
      count: found.length,
      preferredCount: own.length,
      preferredAt: own[0]?.range,
    }));
  });
}

/** The rows that an article has words of. */
function listedIn(article: Article): readonly Exonym[] {
  const beginnings = [...article.the(capitals).keys()].filter(beginsExonym);
  if (beginnings.length < 2) return [];
  rowsByWord ??= indexRows();
  const found = new Map<Exonym, number>();
  for (const word of beginnings) for (const row of rowsByWord.get(word) ?? []) found.set(row, (found.get(row) ?? 0) + 1);
  return [...found].filter(([, words]) => words > 1).map(([row]) => row);
}

let rowsByWord: ReadonlyMap<string, readonly Exonym[]> | undefined;

function indexRows(): ReadonlyMap<string, readonly Exonym[]> {
  const index = new Map<string, Exonym[]>();
  for (const row of exonyms()) {
    for (const form of row.forms) {
      const [word = form] = form.split(' ', 1);
      index.set(word, [...(index.get(word) ?? []), row]);
    }
  }
  return index;
}

/** Places that an article calls by two of their names. */
export function exonymVariants(article: Article): readonly Variant[] {
  return listedIn(article).flatMap(({forms, note}) => {
    const all = find(article, forms);
    if (all.length < 2) return [];
    const found = all.filter(place => !isKept(article, place.range) && !isInBody(article, place) && !isOfThePast(article, place));
    const present = new Set(found.map(({form}) => form));
    if (
      present.size < 2 ||
      sharesSentence(article, found) ||
      found.some(({range}) => isAboutSpelling(article, sentenceAt(article, range[0])))
    )
      return [];
    const countOf = (form: string): number => found.filter(place => place.form === form).length;
    const preferred = [...present].sort((a, b) => countOf(b) - countOf(a) || forms.indexOf(a) - forms.indexOf(b))[0] ?? '';
    return found
      .filter(({form}) => form !== preferred)
      .map(({form, range}): Variant => ({
        range,
        text: form,
        preferred,
        reason: countOf(form) < countOf(preferred) ? 'majority' : 'list',
        note,
        count: countOf(form),
        preferredCount: countOf(preferred),
        preferredAt: found.find(place => place.form === preferred)?.range,
      }));
  });
}

function find(article: Article, forms: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const form of forms) {
    const space = form.indexOf(' ');
    for (const at of placesOf(article, space < 0 ? form : form.slice(0, space))) {
      const range: Range = [at.range[0], at.range[0] + form.length];
      if (space < 0 || (article.prose.startsWith(form, range[0]) && !isWordAt(article.prose, range[1])))
        found.push({form, range});
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.range[0] - b.range[0]);
}

/** Inside a phrase that keeps its spelling. */
function isKept(article: Article, [start, end]: Range): boolean {
  return [...keptPhrases, ...article.house.names.keep].some(phrase => {
    const from = Math.max(0, start - phrase.length);
    const at = article.prose.slice(from, end + phrase.length).indexOf(phrase);
    return at >= 0 && from + at <= start && from + at + phrase.length >= end;
  });
}

/** `Kiev Polytechnic Institute`: part of the name of a body, which chooses its own. */
function isInBody({prose, lexicon}: Article, {form, range: [start, end]}: Found): boolean {
  const before = /(\p{Lu}\p{L}+) $/u.exec(prose.slice(Math.max(0, start - 30), start))?.[1];
  if (before !== undefined && bodies.has(before.toLowerCase())) return true;
  // Turkey was served; the Canton of Bern
  const lower = form.toLowerCase();
  const isWord = lexicon.knows(lower) && (lexicon.classOf(lower) & NAME) === 0;
  if (isWord && (isSentenceStart(prose, start) || prose.startsWith(' of ', end))) return true;
  // Odessa Ivanova: a woman
  const following = /^ (\p{Lu}\p{Ll}+)/u.exec(prose.slice(end, end + 40))?.[1];
  if (following !== undefined && !lexicon.knows(following.toLowerCase())) return true;
  const next = /^ (\p{Lu}[\p{L}]*)(?: (\p{Lu}\p{L}*))?/u.exec(prose.slice(end, end + 60));
  return next !== null && next.slice(1).some(word => word !== undefined && bodies.has(word.toLowerCase()));
}

function isSentenceStart(prose: string, start: number): boolean {
  return start === 0 || /[.!?:\n”"“]\s*$/u.test(prose.slice(Math.max(0, start - 3), start));
}

/** A sentence about a year when the older form was the one in use. */
function isOfThePast(article: Article, {range: [start]}: Found): boolean {
  const sentence = article.the(names).sentences[sentenceAt(article, start)];
  const years = sentence === undefined ? [] : [...article.prose.slice(...sentence).matchAll(/\b1\d{3}\b/gu)];
  return years.some(([year]) => Number(year) < RENAMED);
}

/** Most of the places changed their names, or the form of them in English, in this year or after it. */
const RENAMED = 1991;

function sharesSentence(article: Article, found: readonly Found[]): boolean {
  const seen = new Map<number, string>();
  for (const {form, range} of found) {
    const sentence = sentenceAt(article, range[0]);
    if ((seen.get(sentence) ?? form) !== form) return true;
    seen.set(sentence, form);
  }
  return false;
}
