/** Where the phrases stand that the house keeps as they are: `beri beri`, `Yahoo !`. */
import type {Article} from '../article.ts';
import type {Edit, Range} from '../problem.ts';
import {isWordAt} from './characters.ts';

export function keptPhrases({prose, house}: Article): readonly Range[] {
  return house.keep.flatMap(phrase => occurrencesOf(prose, phrase.trim()));
}

/** A line may end where the phrase has a space; its first letter may have either case. */
function occurrencesOf(prose: string, phrase: string): readonly Range[] {
  const [first = ''] = phrase;
  const forms = new Set([first, first.toUpperCase()].map(letter => letter + phrase.slice(first.length)));
  const found = [...forms].flatMap(form => (form === '' ? [] : [...prose.matchAll(patternOf(form))]));
  return found
    .map(({0: text, index}): Range => [index, index + text.length])
    .filter(
      ([start, end]) =>
        !(isWordAt(prose, start) && isWordAt(prose, start - 1)) && !(isWordAt(prose, end - 1) && isWordAt(prose, end)),
    );
}

function patternOf(phrase: string): RegExp {
  const words = phrase.split(/\s+/u).map(word => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(words.join(String.raw`\s+`), 'gu');
}

export function isInside([start, end]: Range, phrases: readonly Range[]): boolean {
  return phrases.some(([from, to]) => from <= start && end <= to);
}

/** Whether an edit changes part of a phrase; one that takes away what is around it takes the phrase along. */
export function cutsInto({range: [start, end]}: Edit, phrases: readonly Range[]): boolean {
  return phrases.some(([from, to]) => start < to && from < end && !(start <= from && to <= end));
}
