/** Every word of an article that begins with a capital, be it a name or not. */
import type {Article, Block} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isLowerAt, isUpperAt} from '../characters.ts';
import {blockAt} from '../search.ts';
import {wordKeys} from '../word-keys.ts';
import {arabicArticle} from './context.data.ts';

export interface Capital {
  /** Without the Arabic article and without `’s`. */
  readonly range: Range;
  readonly block: Block;
}

/** UTF-16 units; a longer run of letters is no name. */
const LONGEST_WORD = 40;

/** Where each word stands, by its text: the numbers of its words in `wordKeys`, in order. */
export function capitals(article: Article): ReadonlyMap<string, readonly number[]> {
  const {prose} = article;
  const {starts, ends} = article.the(wordKeys);
  const found = new Map<string, number[]>();
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    if (!isNameStart(prose, start)) continue;
    const range = nameRange(prose, start, ends[index] ?? start);
    if (range === undefined) continue;
    const text = prose.slice(range[0], range[1]);
    const places = found.get(text);
    if (places === undefined) found.set(text, [index]);
    else places.push(index);
  }
  return found;
}

/** Words with a capital that have a hyphen. */
export function hyphened(article: Article): readonly string[] {
  const found: string[] = [];
  for (const text of article.the(capitals).keys()) if (text.includes('-')) found.push(text);
  return found;
}

/** The places of a word with a capital. */
export function placesOf(article: Article, text: string): readonly Capital[] {
  const {starts, ends} = article.the(wordKeys);
  return (article.the(capitals).get(text) ?? []).flatMap(index => {
    const start = starts[index] ?? 0;
    const range = nameRange(article.prose, start, ends[index] ?? start);
    const block = blockAt(article, start);
    return range === undefined || block === undefined ? [] : [{range, block}];
  });
}

const HYPHEN = 0x2d;
const H = 0x68;

/** A capital, or the Arabic article before one: `al-Assad`, `ash-Sharq`. */
export function isNameStart(prose: string, start: number): boolean {
  const unit = prose.charCodeAt(start);
  if (unit >= 0x62 && unit <= 0x7a && unit !== 0x65 && unit !== 0x75) return false;
  return isUpperAt(prose, start) || hasArticle(prose, start);
}

function hasArticle(prose: string, start: number): boolean {
  const third = prose.charCodeAt(start + 2);
  return (third === HYPHEN || third === H) && arabicArticle().test(prose.slice(start, start + 6));
}

/** The name in a word; undefined where the word is none, such as a part of an address. */
export function nameRange(prose: string, start: number, end: number): Range | undefined {
  if (end - start > LONGEST_WORD || isInAddress(prose, start, end)) return undefined;
  const from = hasArticle(prose, start) ? start + (arabicArticle().exec(prose.slice(start, start + 6))?.[0].length ?? 0) : start;
  return [from, isPossessive(prose, from, end) ? end - 2 : end];
}

function isPossessive(prose: string, start: number, end: number): boolean {
  if (end - start < 3 || (prose.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
  const mark = prose.charCodeAt(end - 2);
  return mark === 0x27 || mark === 0x2019;
}

/** `example.com/Kiev`, `@Kiev`, `Kiev@example.com`, `Kiev_2` */
function isInAddress(prose: string, start: number, end: number): boolean {
  const before = start > 0 ? prose.charCodeAt(start - 1) : 0x20;
  const after = end < prose.length ? prose.charCodeAt(end) : 0x20;
  return (
    isSign(before) ||
    (isSign(after) && after !== 0x2f && after !== 0x26) ||
    (after === 0x2e && isLowerAt(prose, end + 1)) ||
    (before === 0x2e && isLowerAt(prose, start - 2))
  );
}

/** & / = @ # \ _ */
function isSign(unit: number): boolean {
  return unit === 0x26 || unit === 0x2f || unit === 0x3d || unit === 0x40 || unit === 0x23 || unit === 0x5c || unit === 0x5f;
}
