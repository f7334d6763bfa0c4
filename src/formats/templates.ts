/** Tags of template languages in Markdown: Liquid, Jinja, Hugo. They are no text, and hide the Markdown around them. */
import type {Range} from '../problem.ts';

/** UTF-16 units; what is farther apart is no tag. */
const LONGEST_TAG = 2000;

/** `{{ … }}` and `{% … %}`, in order. */
export function findTemplateTags(source: string): readonly Range[] {
  const tags: Range[] = [];
  for (let at = source.indexOf('{'); at >= 0; at = source.indexOf('{', at)) {
    const mark = source.charAt(at + 1);
    const close = mark === '{' ? '}}' : mark === '%' ? '%}' : undefined;
    const end = close === undefined ? -1 : source.slice(at, at + LONGEST_TAG).indexOf(close, 2);
    if (end < 0) {
      at += 1;
      continue;
    }
    tags.push([at, at + end + 2]);
    at += end + 2;
  }
  return tags;
}

/** The source with a letter for every unit of its tags, but for line ends: a link to a tag is a link. */
export function hideTags(source: string, tags: readonly Range[]): string {
  if (tags.length === 0) return source;
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of tags) {
    pieces.push(
      source.slice(from, start),
      source.slice(start, end).replaceAll(/[^\r\n]/gu, unit => 'x'.repeat(unit.length)),
    );
    from = end;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}
