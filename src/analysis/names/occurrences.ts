/** Where names that somebody has listed stand, be they of one word or several. */
import {once} from '../once.ts';
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isSpaceAt, isWordAt} from '../characters.ts';
import {hyphened, placesOf} from './capitals.ts';

export interface Occurrence {
  /** As it is listed; in the article a line may end between two of its words. */
  readonly form: string;
  readonly range: Range;
}

/** In order. */
export function occurrencesOf(article: Article, forms: Iterable<string>): readonly Occurrence[] {
  const {prose} = article;
  const found: Occurrence[] = [];
  for (const form of forms) {
    // The first word with a capital: `Ukraine` in `the Ukraine`, `Assad` in `al-Assad`.
    const word = capitalised().exec(form);
    if (word === null) continue;
    for (const at of placesOf(article, word[0])) take(form, word.index, at.range[0]);
    // Moscow-Kiev, the Kiev-based firm
    for (const at of article.the(compounds).get(word[0]) ?? []) take(form, word.index, at);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.range[0] - b.range[0]);

  function take(form: string, index: number, at: number): void {
    const start = index === 0 ? at : startOf(prose, form.slice(0, index), at);
    const end = endOf(prose, form.slice(index), at);
    if (start !== undefined && end !== undefined && !isWordAt(prose, start - 1) && !isWordAt(prose, end))
      found.push({form, range: [start, end]});
  }
}

const capitalised = once((): RegExp => /\p{Lu}[\p{L}\p{M}\p{N}'’]*/u);

/** Where a text ends that begins here; a space of it may be the end of a line. */
function endOf(prose: string, text: string, start: number): number | undefined {
  if (!text.includes(' ')) return prose.startsWith(text, start) ? start + text.length : undefined;
  let at = start;
  for (const [index, part] of text.split(' ').entries()) {
    if (index > 0) {
      const from = at;
      while (isSpaceAt(prose, at)) at += 1;
      if (at === from || isParted(prose.slice(from, at))) return undefined;
    }
    if (!prose.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return at;
}

/** Where a text begins that ends here. */
function startOf(prose: string, text: string, end: number): number | undefined {
  let at = end;
  for (const [index, part] of text.split(' ').toReversed().entries()) {
    if (index > 0) {
      const from = at;
      while (isSpaceAt(prose, at - 1)) at -= 1;
      if (at === from || isParted(prose.slice(at, from))) return undefined;
    }
    if (!prose.endsWith(part, at)) return undefined;
    at -= part.length;
  }
  return at;
}

/** A blank line parts two blocks. */
function isParted(space: string): boolean {
  return space.indexOf('\n') !== space.lastIndexOf('\n');
}

/** Where the parts of compounds with a hyphen stand, by the part. */
function compounds(article: Article): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const text of article.the(hyphened)) {
    let offset = 0;
    for (const part of text.split('-')) {
      const places = placesOf(article, text).map(({range: [start]}) => start + offset);
      found.set(part, [...(found.get(part) ?? []), ...places]);
      offset += part.length + 1;
    }
  }
  return found;
}
