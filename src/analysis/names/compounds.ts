/** Names in compounds with a word in lower case: `pro-Zaytsev`, `the Zaytsev-led choir`. */
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {capitals, placesOf} from './capitals.ts';

/** Not in `Jong-un`, whose second part is no English word. */
const before =
  /^(\p{Lu}[\p{L}\p{M}'’]+)-(?:led|based|born|backed|era|style|like|friendly|owned|run|controlled|appointed|allied|linked|made)$/u;
const after = /(?<![\p{L}\p{N}/.@#=&_-])(?:pro|anti|ex|post|non|pre)-(\p{Lu}[\p{L}\p{M}]{2,30})(?![\p{L}\p{N}/@_-])/gu;

/** Where each name stands in a compound, by its text. */
export function compoundNames(article: Article): ReadonlyMap<string, readonly Range[]> {
  const found = new Map<string, Range[]>();
  const add = (text: string, start: number): void => {
    const ranges = found.get(text) ?? [];
    ranges.push([start, start + text.length]);
    found.set(text, ranges);
  };
  for (const text of article.the(capitals).keys()) {
    const name = text.includes('-') ? before.exec(text)?.[1] : undefined;
    if (name !== undefined) for (const {range} of placesOf(article, text)) add(name, range[0]);
  }
  for (const match of article.prose.matchAll(after)) {
    const [whole, name = ''] = match;
    add(name, match.index + whole.length - name.length);
  }
  return found;
}
