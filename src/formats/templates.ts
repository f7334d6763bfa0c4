/**
 * What stands in Markdown and is no Markdown: tags of template languages (Liquid, Jinja, Hugo) and links of wikis (Obsidian).
 * They are no text, and hide the Markdown around them.
 */
import type {Range} from '../problem.ts';

/** UTF-16 units; what is farther apart is no tag. */
const LONGEST_TAG = 2000;

const opening = /\{\{|\{%|!?\[\[/gu;
const closing: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
]);
/** `[[Note]]`, `[[Note#Part|what is shown]]`; `[[a]](x)` is a link of Markdown, `[[1]]` and `[[^1]]` call notes. */
const wikiLink = /^!?\[\[(?!\d+\]|\^)[^[\]\r\n]+\]\](?![([])/u;

/** `{{ … }}`, `{% … %}`, `[[ … ]]` and `![[ … ]]`, in order. */
export function findTags(source: string): readonly Range[] {
  const tags: Range[] = [];
  let after = 0;
  for (const {0: open, index} of source.matchAll(opening)) {
    if (index < after) continue;
    const rest = source.slice(index, index + LONGEST_TAG);
    const close = closing.get(open);
    const length = close === undefined ? (wikiLink.exec(rest)?.[0].length ?? 0) : rest.indexOf(close, 2) + 2;
    if (length < 3) continue;
    after = index + length;
    tags.push([index, after]);
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
