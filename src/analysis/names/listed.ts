/** Names that a list knows in several forms: the house's own list, and the places that have an older English name. */
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isWordAt} from '../characters.ts';
import {bodies} from './context.data.ts';
import {exonyms, keptPhrases} from './exonyms.data.ts';
import {names, type Capital} from './mentions.ts';
import {isAboutSpelling, type Variant} from './variants.ts';

/** One place where a form stands. */
interface Found {
  readonly form: string;
  readonly range: Range;
  readonly at: Capital;
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

/** Places that an article calls by two of their names. */
export function exonymVariants(article: Article): readonly Variant[] {
  return exonyms.flatMap(({forms, note}) => {
    const found = find(article, forms).filter(place => !isKept(article, place.range) && !isInBody(article, place));
    const present = new Set(found.map(({form}) => form));
    if (present.size < 2 || sharesSentence(found) || found.some(({at}) => isAboutSpelling(article, at.sentence))) return [];
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
  const {capitals} = article.the(names);
  return forms
    .flatMap(form => {
      const first = /^[\p{L}\p{M}'’-]+/u.exec(form)?.[0] ?? form;
      return (capitals.get(first) ?? []).flatMap((at): readonly Found[] => {
        const range: Range = [at.range[0], at.range[0] + form.length];
        return article.prose.slice(...range) === form && !isWordAt(article.prose, range[1]) ? [{form, range, at}] : [];
      });
    })
    .sort((a, b) => a.range[0] - b.range[0]);
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
function isInBody({prose}: Article, {range: [, end]}: Found): boolean {
  const next = /^ (\p{Lu}[\p{L}]*)(?: (\p{Lu}\p{L}*))?/u.exec(prose.slice(end, end + 60));
  return next !== null && next.slice(1).some(word => word !== undefined && bodies.has(word.toLowerCase()));
}

function sharesSentence(found: readonly Found[]): boolean {
  const seen = new Map<number, string>();
  for (const {form, at} of found) {
    if ((seen.get(at.sentence) ?? form) !== form) return true;
    seen.set(at.sentence, form);
  }
  return false;
}
