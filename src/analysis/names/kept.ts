/** Names inside phrases that keep their spelling: `chicken Kiev`. */
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {keptPhrases} from './exonyms.data.ts';

export function isKept({prose, house}: Article, range: Range): boolean {
  return (
    keptPhrases.some(phrase => isWithin(prose, range, phrase)) || house.names.keep.some(phrase => isWithin(prose, range, phrase))
  );
}

/** Whether a range lies inside an occurrence of a phrase, its first letter in either case. */
export function isWithin(prose: string, [start, end]: Range, phrase: string): boolean {
  if (phrase.length < end - start) return false;
  const from = Math.max(0, end - phrase.length);
  const near = prose.slice(from, start + phrase.length);
  return [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)].some(text => {
    const at = near.indexOf(text);
    return at >= 0 && from + at <= start;
  });
}
