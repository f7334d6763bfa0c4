/** Where an article has figures: words that begin with a digit. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {isWordAt} from './characters.ts';
import {wordKeys} from './word-keys.ts';

/** In order; each with the letters that hang on it, as in `90s` and `18h30`. Code and other languages have none. */
export function figures(article: Article): readonly Range[] {
  const {starts, ends} = article.the(wordKeys);
  const {prose} = article;
  const found: Range[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const unit = prose.charCodeAt(start);
    if (unit >= 0x30 && unit <= 0x39) found.push([start, ends[index] ?? start]);
  }
  return found;
}

/** Neither a later part of a longer figure, a version, an address or a code, nor one with a sign: `3.14`, `-5`, `#12`, `$7`. */
export function beginsFigure(prose: string, start: number): boolean {
  if (start === 0) return true;
  const before = prose.charAt(start - 1);
  return (
    ' \n\t\u00a0(["“‘\'—–'.includes(before) && !(isDash(before) && isWordAt(prose, start - 2)) && !isSectionSign(prose, start - 2)
  );
}

function isDash(mark: string): boolean {
  return mark === '—' || mark === '–';
}

/** `§ 12`, `# 12`, `№ 12` */
function isSectionSign(prose: string, offset: number): boolean {
  return offset >= 0 && '§#№'.includes(prose.charAt(offset));
}
