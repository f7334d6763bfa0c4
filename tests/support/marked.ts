/** Examples with `[[` and `]]` around the flagged ranges. */
import type {Range} from '../../src/rule.ts';

export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** @throws Error when the marks do not pair or hold nothing. */
export function readMarked(source: string): Marked {
  const ranges: Range[] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of source.split(/(\[\[|\]\](?!\]))/u)) {
    if (piece === '[[' && start === undefined) {
      start = text.length;
    } else if (piece === ']]' && start !== undefined && start < text.length) {
      ranges.push([start, text.length]);
      start = undefined;
    } else if (piece === '[[' || piece === ']]') {
      throw new Error(`Marks that do not pair in ${JSON.stringify(source)}.`);
    } else {
      text += piece;
    }
  }
  if (start !== undefined) throw new Error(`A mark left open in ${JSON.stringify(source)}.`);
  return {text, ranges};
}

/** The other way round, for messages that a person can read. */
export function mark(text: string, ranges: readonly Range[]): string {
  let marked = '';
  let end = 0;
  for (const [from, to] of ranges) {
    marked += `${text.slice(end, from)}[[${text.slice(from, to)}]]`;
    end = to;
  }
  return marked + text.slice(end);
}
