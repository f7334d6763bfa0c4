/** Places that an article calls by two of their names: an older one, or the one of another language. */
import type {Article} from '../../article.ts';
import {isDistinct} from '../../house.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {isFunctionWord, months, weekdays} from '../function-words.ts';
import {capitals} from './capitals.ts';
import {titles} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {beginsExonym, exonyms, isRiver, type Exonym} from './exonyms.data.ts';
import {occurrencesOf, type Occurrence} from './occurrences.ts';
import {namesOfRegions, ofAnotherEra, partBefore, parts, products, regionAfter, states, withArticle} from './places.data.ts';
import {sentenceAt} from './sentences.ts';
import {around, isRight, standingOf, type Standing} from './standing.ts';
import {isAboutSpelling, type Reason, type Variant} from './variants.ts';

/** A place under one of its names, where it is not fixed. */
interface Use extends Occurrence {
  readonly standing: Standing;
}

/** Where the house has a form of its own, it decides. */
export function exonymVariants(article: Article): readonly Variant[] {
  const {prefer} = article.house.names;
  const replaced = new Set(Object.values(prefer).flat());
  return rowsOf(article, 2).flatMap(row => {
    if (row.forms.some(form => replaced.has(form)) || !hasTwoForms(occurrencesOf(article, row.forms))) return [];
    const all = usesOf(article, row);
    const forms = [...new Set(all.map(({form}) => form))];
    if (forms.length < 2 || sharesSentence(article, all) || isDistinct(article.house.names, ...forms)) return [];
    if (all.some(({range}) => isAboutSpelling(article, sentenceAt(article, range[0])))) return [];
    return describe(article, row, all, forms);
  });
}

function hasTwoForms(found: readonly Occurrence[]): boolean {
  return found.some(({form}) => form !== found[0]?.form);
}

/** The places of an article that a list knows, and how often each of their names stands. */
export function placeCounts(article: Article): readonly {readonly text: string; readonly count: number}[] {
  return rowsOf(article, 1).flatMap(row => {
    const counts = new Map<string, number>();
    for (const {form, standing} of usesOf(article, row)) if (standing === 'own') counts.set(form, (counts.get(form) ?? 0) + 1);
    return [...counts].map(([text, count]) => ({text, count}));
  });
}

/** The rows some of whose forms begin with words of the article, at least so many. */
export function rowsOf(article: Article, least: number): readonly Exonym[] {
  const beginnings: string[] = [];
  for (const word of article.the(capitals).keys()) if (beginsExonym(word)) beginnings.push(word);
  if (beginnings.length === 0) return [];
  rowsByWord ??= indexRows();
  const found = new Map<Exonym, number>();
  for (const word of beginnings) {
    for (const [row, forms] of rowsByWord.get(word) ?? []) found.set(row, (found.get(row) ?? 0) + forms);
  }
  return [...found].filter(([, forms]) => forms >= least).map(([row]) => row);
}

/** Rows by the words that their forms begin with, and how many of them do. */
let rowsByWord: ReadonlyMap<string, ReadonlyMap<Exonym, number>> | undefined;

function indexRows(): ReadonlyMap<string, ReadonlyMap<Exonym, number>> {
  const index = new Map<string, Map<Exonym, number>>();
  for (const row of exonyms()) {
    for (const form of row.forms) {
      const [word = form] = form.split(' ', 1);
      const rows = index.get(word) ?? new Map<Exonym, number>();
      rows.set(row, (rows.get(row) ?? 0) + 1);
      index.set(word, rows);
    }
  }
  return index;
}

/** What an article calls a place, without what is another thing or of another time. */
export function usesOf(article: Article, row: Exonym): readonly Use[] {
  const all = occurrencesOf(article, row.forms);
  if (all.length === 0) return [];
  const elsewhere = new Set(all.flatMap(({form, range}) => (isInState(around(article, range).after) ? [form] : [])));
  const isCountry = row.forms.some(form => isCountryWord(form.toLowerCase()));
  return all.flatMap((place): readonly Use[] => {
    if (elsewhere.has(place.form) || isAnother(article, place, row, isCountry)) return [];
    if (isPerson(article, place.range) || isOfThePast(article, place, row.since)) return [];
    const standing = standingOf(article, place.range);
    return isRight(standing) ? [] : [{...place, standing}];
  });
}

/** `Odessa, Texas`; `Odessa, TX` */
function isInState(after: string): boolean {
  const [, first, second] = /^,? (\p{Lu}\p{L}+)(?: (\p{Lu}\p{L}+))?/u.exec(after) ?? [];
  if (first === undefined) return false;
  return states.has(first) || states.has(`${first} ${second ?? ''}`) || (after.startsWith(',') && /^\p{Lu}{2}$/u.test(first));
}

/** Another thing of that name: a river, a region, a dish, a club, a ship. */
function isAnother(article: Article, {form, range}: Occurrence, row: Exonym, isCountry: boolean): boolean {
  const {before, after} = around(article, range);
  const followsThe = /\bthe $/iu.test(before);
  if (isRiver(form) && row.isRiver !== followsThe) return true;
  if (followsThe && !row.isRiver && !withArticle.has(form) && !/^(?:['’]s)?[ -]\p{Ll}/u.test(after)) return true;
  if (namesOfRegions.has(form) && regionAfter().test(after)) return true;
  if (isCountry && partBefore().test(before)) return true;
  // HBO’s Chernobyl, Disney’s Saigon; not Ukraine’s Chernobyl
  const owner = /(\p{Lu}[\p{L}\p{M}]*)['’]s $/u.exec(before)?.[1];
  if (owner !== undefined && !isCountryWord(owner.toLowerCase())) return true;
  const thing = /^ (\p{Ll}+)/u.exec(after)?.[1];
  return (thing !== undefined && products.has(thing)) || endsName(article, before) || isWord(article, form, before, after);
}

/** `Royal Challengers Bangalore`: the last word of a name, and not `Mayor of Bangalore`, `North Bangalore`. */
function endsName({lexicon}: Article, before: string): boolean {
  const [, previous, last] = /(\S+) (\p{Lu}[\p{L}\p{M}]+) $/u.exec(before) ?? [];
  if (previous === undefined || last === undefined || /[.!?:”"“]$/u.test(previous)) return false;
  const word = last.toLowerCase();
  if (isFunctionWord(word) || titles.has(word) || parts.has(word) || months.has(word) || weekdays.has(word)) return false;
  return !isCountryWord(word) && lexicon.knows(word);
}

/** Turkey was served; the Canton of Bern */
function isWord({lexicon}: Article, form: string, before: string, after: string): boolean {
  const lower = form.toLowerCase();
  if (!lexicon.knows(lower) || (lexicon.classOf(lower) & NAME) !== 0) return false;
  return before === '' || /[.!?:”"“] ?$/u.test(before) || after.startsWith(' of ');
}

/** `Odessa Ivanova`: a woman */
export function isPerson(article: Article, range: Range): boolean {
  const following = /^ (\p{Lu}\p{Ll}+)/u.exec(around(article, range).after)?.[1];
  return following !== undefined && !article.lexicon.knows(following.toLowerCase());
}

/** In most of the places the name changed, or its form in English, in this year or after it. */
const RENAMED = 1991;

/** In a sentence about a year when the older form was the one in use, or about another era. */
export function isOfThePast(article: Article, {range: [start]}: Occurrence, since = RENAMED): boolean {
  return (article.the(eras).get(sentenceAt(article, start)) ?? Number.POSITIVE_INFINITY) < since;
}

/** The earliest year that each sentence names; 0 where it speaks of a time long past. */
function eras(article: Article): ReadonlyMap<Range, number> {
  const found = new Map<Range, number>();
  const {prose} = article;
  const note = (offset: number, year: number): void => {
    const sentence = sentenceAt(article, offset);
    found.set(sentence, Math.min(year, found.get(sentence) ?? year));
  };
  for (const match of prose.matchAll(/\b(?:1\d|20)\d\d\b/gu)) note(match.index, Number(match[0]));
  for (const match of prose.matchAll(ofAnotherEra())) note(match.index, 0);
  return found;
}

function sharesSentence(article: Article, found: readonly Occurrence[]): boolean {
  const seen = new Map<Range, string>();
  for (const {form, range} of found) {
    const sentence = sentenceAt(article, range[0]);
    if ((seen.get(sentence) ?? form) !== form) return true;
    seen.set(sentence, form);
  }
  return false;
}

function describe(article: Article, row: Exonym, all: readonly Use[], forms: readonly string[]): readonly Variant[] {
  const counts = new Map(
    forms.map(form => {
      const uses = all.filter(use => use.form === form);
      return [form, {own: uses.filter(({standing}) => standing === 'own').length, all: uses.length}] as const;
    }),
  );
  const countOf = (form: string): number => counts.get(form)?.own || (counts.get(form)?.all ?? 0);
  const isOwn = (form: string): boolean => (counts.get(form)?.own ?? 0) > 0;
  const [preferred, reason] = chooseForm(article, row, forms, countOf, isOwn);
  const preferredAt = all.find(({form}) => form === preferred)?.range;
  return all
    .filter(({form}) => form !== preferred)
    .map(({form, range, standing}): Variant => ({
      range,
      text: form,
      preferred,
      reason,
      note: row.note,
      count: countOf(form),
      preferredCount: countOf(preferred),
      preferredAt,
      isOwn: standing === 'own',
    }));
}

/** Of the forms that stand in the article, in the order they do, the one that the others should have. */
function chooseForm(
  article: Article,
  {forms}: Exonym,
  present: readonly string[],
  countOf: (form: string) => number,
  isOwn: (form: string) => boolean,
): readonly [string, Reason] {
  const {prefer, system} = article.house.names;
  const house = present.find(form => Object.hasOwn(prefer, form));
  if (house !== undefined) return [house, 'preferred'];
  // What the article itself writes goes before what others say in it.
  const own = present.filter(isOwn);
  const choice = own.length === 0 ? present : own;
  const [first = ''] = choice;
  if (choice.length === 1) return [first, 'own'];
  if (system === 'first') return [first, 'first'];
  // A row begins with the form of the place's own language.
  const native = forms[0] ?? '';
  if (system === 'native' && choice.includes(native)) return [native, 'system'];
  const other = choice.find(form => form !== native);
  if (system === 'russian' && other !== undefined) return [other, 'system'];
  const [best = '', second = ''] = [...choice].sort((a, b) => countOf(b) - countOf(a) || forms.indexOf(a) - forms.indexOf(b));
  return [best, countOf(best) > countOf(second) ? 'majority' : 'list'];
}
