/** Names in compounds with a word in lower case: `pro-Zaytsev`, `the Zaytsev-led choir`. */
import {once} from '../once.ts';
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isLowerAt, isUpperAt} from '../characters.ts';
import {hyphened, placesOf} from './capitals.ts';

/** Not in `Jong-un`, whose second part is no English word. */
const before = once(
  (): RegExp =>
    /^(\p{Lu}[\p{L}\p{M}'’]+)-(?:led|based|born|backed|era|style|like|friendly|owned|run|controlled|appointed|allied|linked|made)$/u,
);
const prefixes: ReadonlySet<string> = new Set(['pro', 'anti', 'ex', 'post', 'non', 'pre']);
const LONGEST_PREFIX = 4;

/** Where each name stands in a compound, by its text. */
export function compoundNames(article: Article): ReadonlyMap<string, readonly Range[]> {
  const found = new Map<string, Range[]>();
  const add = (text: string, start: number): void => {
    const ranges = found.get(text) ?? [];
    ranges.push([start, start + text.length]);
    found.set(text, ranges);
  };
  for (const text of article.the(hyphened)) {
    const name = before().exec(text)?.[1];
    if (name !== undefined) for (const {range} of placesOf(article, text)) add(name, range[0]);
  }
  const {prose} = article;
  for (let hyphen = prose.indexOf('-'); hyphen >= 0; hyphen = prose.indexOf('-', hyphen + 1)) {
    if (!isUpperAt(prose, hyphen + 1)) continue;
    let start = hyphen;
    while (hyphen - start <= LONGEST_PREFIX && isLowerAt(prose, start - 1)) start -= 1;
    // Not in an address
    if (!prefixes.has(prose.slice(start, hyphen)) || '/.@#=&_-'.includes(prose.charAt(start - 1) || ' ')) continue;
    const name = /^\p{Lu}[\p{L}\p{M}]{2,30}/u.exec(prose.slice(hyphen + 1, hyphen + 33))?.[0];
    if (name !== undefined) add(name, hyphen + 1);
  }
  return found;
}
