/**
 * Korean and Chinese full names whose two syllables stand in one article with a hyphen, without one, and with a capital more
 * or less: `Kim Jong-un`, `Kim Jong Un`. What a hyphen joins in one system stands apart in another (the North's, AP's).
 */
import {once} from '../once.ts';
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {blockAt} from '../search.ts';
import {wordKeys} from '../word-keys.ts';
import {capitals, hyphened} from './capitals.ts';
import {chineseFamilyNames} from './context.data.ts';
import {isKoreanName} from './families.ts';
import {jointBefore, sentenceAt} from './sentences.ts';
import {isRight, standingOf, type Standing} from './standing.ts';
import {isAboutSpelling, type Variant} from './variants.ts';

interface FullName {
  readonly text: string;
  readonly range: Range;
  readonly standing: Standing;
}

const syllables = once((): RegExp => /^(\p{Lu}\p{Ll}+)[-‐‑](\p{L}\p{Ll}+)$/u);

export function syllableVariants(article: Article): readonly Variant[] {
  const names = new Map<string, {readonly head: string; readonly tail: string; readonly forms: string[]}>();
  for (const text of article.the(hyphened)) {
    const [, head, last] = syllables().exec(text) ?? [];
    if (head === undefined || last === undefined) continue;
    const tail = last.charAt(0).toUpperCase() + last.slice(1);
    const known = names.get(head + tail);
    if (known !== undefined) known.forms.push(text);
    else names.set(head + tail, {head, tail, forms: [text]});
  }
  if (names.size === 0) return [];
  const words = article.the(capitals);
  return [...names.values()].flatMap(({head, tail, forms}) => {
    if (forms.length === 1 && !(words.has(head) && words.has(tail))) return [];
    const joined = forms.flatMap(form => fullNames(article, form));
    return byFamily([...joined, ...fullNames(article, head, tail)]).flatMap(all => describe(article, all));
  });
}

/** Where a name stands behind a family name of the Far East. */
function fullNames(article: Article, first: string, second?: string): readonly FullName[] {
  const {prose} = article;
  const {starts} = article.the(wordKeys);
  const places = article.the(capitals);
  const seconds = second === undefined ? undefined : new Set(places.get(second));
  return (places.get(first) ?? []).flatMap(place => {
    const last = seconds === undefined ? place : place + 1;
    if (seconds?.has(last) === false || !isJoined(article, place) || (last > place && !isJoined(article, last))) return [];
    const start = starts[place - 1] ?? 0;
    const end = last > place ? (starts[last] ?? 0) + (second?.length ?? 0) : (starts[place] ?? 0) + first.length;
    const text = prose.slice(start, end).replaceAll(/\s/gu, ' ');
    const family = text.replace(/ .*/u, '').toLowerCase();
    const parts = text
      .toLowerCase()
      .split(/[\s‐‑-]/u)
      .slice(1);
    if (!chineseFamilyNames.has(family) && !isKoreanName([family, ...parts])) return [];
    return [{text, range: [start, end], standing: standingOf(article, [start, end])}];
  });
}

/** Whether a word follows another one of its block with a space between them. */
function isJoined(article: Article, place: number): boolean {
  const {starts} = article.the(wordKeys);
  if (place === 0 || jointBefore(article, place) !== 'space') return false;
  return blockAt(article, starts[place] ?? 0) === blockAt(article, starts[place - 1] ?? 0);
}

function byFamily(names: readonly FullName[]): readonly (readonly FullName[])[] {
  const found = new Map<string, FullName[]>();
  for (const name of names) {
    if (isRight(name.standing)) continue;
    const family = name.text.replace(/ .*/u, '');
    const known = found.get(family);
    if (known === undefined) found.set(family, [name]);
    else known.push(name);
  }
  return [...found.values()];
}

function describe(article: Article, names: readonly FullName[]): readonly Variant[] {
  if (names.some(({range}) => isAboutSpelling(article, sentenceAt(article, range[0])))) return [];
  const {prefer, system} = article.house.names;
  const isHouse = (text: string): number => Number(Object.hasOwn(prefer, text));
  const ownOf = (text: string): number => names.filter(name => name.text === text && name.standing === 'own').length;
  const countOf = (text: string): number => ownOf(text) || names.filter(name => name.text === text).length;
  const sorted = names.toSorted((a, b) => a.range[0] - b.range[0]);
  const forms = [...new Set(sorted.map(({text}) => text))].toSorted(
    (a, b) => isHouse(b) - isHouse(a) || (system === 'first' ? 0 : ownOf(b) - ownOf(a)),
  );
  const [preferred = ''] = forms;
  const preferredAt = sorted.find(({text}) => text === preferred)?.range;
  return sorted.flatMap(({text, range, standing}): readonly Variant[] => {
    if (text === preferred) return [];
    const isMore = system !== 'first' && ownOf(preferred) > ownOf(text);
    const reason = isHouse(preferred) > isHouse(text) ? 'preferred' : isMore ? 'majority' : 'first';
    const [count, preferredCount] = [countOf(text), countOf(preferred)];
    return [{range, text, preferred, reason, count, preferredCount, preferredAt, isOwn: standing === 'own'}];
  });
}
