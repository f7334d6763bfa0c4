/** Names that a list knows in several forms: the house's own list, and the places that have an older English name. */
import type {Article} from '../../article.ts';
import {isDistinct} from '../../house.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {isWordAt} from '../characters.ts';
import {bodies} from './context.data.ts';
import {beginsExonym, exonyms, type Exonym} from './exonyms.data.ts';
import {isKept, isWithin} from './kept.ts';
import {capitals, placesOf} from './capitals.ts';
import {sentenceAt} from './sentences.ts';
import {isAboutSpelling, type Reason, type Variant} from './variants.ts';

/** One place where a form stands. */
interface Found {
  readonly form: string;
  readonly range: Range;
}

/** What the house's list replaces, in order. */
export function houseVariants(article: Article): readonly Variant[] {
  const {prefer, replacements} = article.house.names;
  return Object.entries(prefer).flatMap(([preferred, forms]) => {
    const own = find(article, [preferred]);
    const written = new Map(forms.map(form => [form, preferred]));
    for (const form of forms) {
      const shouted = replacements.get(form.toUpperCase());
      if (shouted !== undefined) written.set(form.toUpperCase(), shouted);
      // Rogers is not one Roger more.
      if (!replacements.has(`${form}s`)) written.set(`${form}s`, `${preferred}s`);
    }
    const found = find(article, [...written.keys()]).filter(
      place =>
        (replacements.has(place.form) || followsThe(article.prose, place.range[0])) &&
        !isKept(article, place.range) &&
        !isWithin(article.prose, place.range, written.get(place.form) ?? preferred) &&
        !isInBody(article, place) &&
        !isAboutSpelling(article, sentenceAt(article, place.range[0])),
    );
    return found.map(({form, range}): Variant => ({
      range,
      text: form,
      preferred: written.get(form) ?? preferred,
      reason: 'house',
      count: found.length,
      preferredCount: own.length,
      preferredAt: own[0]?.range,
    }));
  });
}

/** `the Lukashenkos` */
function followsThe(prose: string, start: number): boolean {
  return /\bthe $/iu.test(prose.slice(Math.max(0, start - 5), start));
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
      place =>
        !isKept(article, place.range) &&
        !isInBody(article, place) &&
        !isOfThePast(article, place) &&
        !isAboutSpelling(article, sentenceAt(article, place.range[0])),
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

/** Places that an article calls by two of their names; where the house has a form of its own, it decides. */
export function exonymVariants(article: Article): readonly Variant[] {
  const {prefer} = article.house.names;
  const replaced = new Set(Object.values(prefer).flat());
  return listedIn(article).flatMap(row => {
    const all = row.forms.some(form => replaced.has(form)) ? [] : find(article, row.forms);
    if (all.length < 2) return [];
    const found = all.filter(place => !isKept(article, place.range) && !isInBody(article, place) && !isOfThePast(article, place));
    const counts = new Map<string, number>();
    for (const {form} of found) counts.set(form, (counts.get(form) ?? 0) + 1);
    const present = [...counts.keys()];
    if (present.length < 2 || sharesSentence(article, found) || isDistinct(article.house.names, ...present)) return [];
    if (found.some(({range}) => isAboutSpelling(article, sentenceAt(article, range[0])))) return [];
    const [preferred, reason] = chooseForm(article, row, counts);
    const preferredAt = found.find(place => place.form === preferred)?.range;
    return found
      .filter(({form}) => form !== preferred)
      .map(({form, range}): Variant => ({
        range,
        text: form,
        preferred,
        reason,
        note: row.note,
        count: counts.get(form) ?? 0,
        preferredCount: counts.get(preferred) ?? 0,
        preferredAt,
      }));
  });
}

/** Of the forms that stand in the article, in the order they do, the one that the others should have. */
function chooseForm(article: Article, {forms}: Exonym, counts: ReadonlyMap<string, number>): readonly [string, Reason] {
  const {prefer, system} = article.house.names;
  const present = [...counts.keys()];
  const [first = ''] = present;
  const own = present.find(form => Object.hasOwn(prefer, form));
  if (own !== undefined) return [own, 'preferred'];
  if (system === 'first') return [first, 'first'];
  // A row begins with the form of the place's own language.
  const native = forms[0] ?? '';
  if (system === 'native' && counts.has(native)) return [native, 'system'];
  const other = present.find(form => form !== native);
  if (system === 'russian' && other !== undefined) return [other, 'system'];
  const countOf = (form: string): number => counts.get(form) ?? 0;
  const [best = '', second = ''] = present.sort((a, b) => countOf(b) - countOf(a) || forms.indexOf(a) - forms.indexOf(b));
  return [best, countOf(best) > countOf(second) ? 'majority' : 'list'];
}

/** Where a name of one word or several stands. */
function find(article: Article, forms: readonly string[]): readonly Found[] {
  const {prose} = article;
  const found: Found[] = [];
  for (const form of forms) {
    // The first word with a capital: `Ukraine` in `the Ukraine`, `Assad` in `al-Assad`.
    const word = capitalised.exec(form);
    if (word === null) continue;
    for (const at of placesOf(article, word[0])) take(form, at.range[0] - word.index);
    // Moscow-Kiev, the Kiev-based firm
    for (const at of article.the(compounds).get(word[0]) ?? []) take(form, at - word.index);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.range[0] - b.range[0]);

  function take(form: string, start: number): void {
    if (prose.startsWith(form, start) && !isWordAt(prose, start - 1) && !isWordAt(prose, start + form.length))
      found.push({form, range: [start, start + form.length]});
  }
}

const capitalised = /\p{Lu}[\p{L}\p{M}\p{N}'’]*/u;

/** Where the parts of compounds with a hyphen stand, by the part. */
function compounds(article: Article): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const text of article.the(capitals).keys()) {
    if (!text.includes('-')) continue;
    let offset = 0;
    for (const part of text.split('-')) {
      const places = placesOf(article, text).map(({range: [start]}) => start + offset);
      found.set(part, [...(found.get(part) ?? []), ...places]);
      offset += part.length + 1;
    }
  }
  return found;
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
  return article.the(pastSentences).has(sentenceAt(article, start));
}

/** The sentences that name a year before the new names. */
function pastSentences(article: Article): ReadonlySet<Range> {
  const past = new Set<Range>();
  for (const match of article.prose.matchAll(/\b1\d{3}\b/gu))
    if (Number(match[0]) < RENAMED) past.add(sentenceAt(article, match.index));
  return past;
}

/** Most of the places changed their names, or the form of them in English, in this year or after it. */
const RENAMED = 1991;

function sharesSentence(article: Article, found: readonly Found[]): boolean {
  const seen = new Map<Range, string>();
  for (const {form, range} of found) {
    const sentence = sentenceAt(article, range[0]);
    if ((seen.get(sentence) ?? form) !== form) return true;
    seen.set(sentence, form);
  }
  return false;
}
