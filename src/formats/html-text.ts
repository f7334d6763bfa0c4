/** What a stretch of source is to a reader, part by part, held against the text that the parser made of it. */
import type {Range} from '../problem.ts';
import {isCollapsible, type CollapsingWriter} from './collapsing-writer.ts';
import type {ReadReference} from './html-references.ts';

export interface Stretch {
  readonly kind: 'text' | 'space' | 'reference';
  readonly range: Range;
  /** Of a reference. */
  readonly text: string;
}

/** Where the text stands: between tags, in a title, or in an attribute. */
export type Place = 'flow' | 'title' | 'attribute';

/**
 * @param value What the parser made of it.
 * @returns Undefined where that is not the source: the parser has moved text out of a table or left something out.
 */
export function readStretches(
  source: string,
  [start, end]: Range,
  value: string,
  place: Place,
  readReference: ReadReference,
): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  // How far the value has been read.
  let read = 0;
  let at = start;
  while (at < end) {
    const from = at;
    if (isCollapsible(source.charCodeAt(at))) {
      if (!isCollapsible(value.charCodeAt(read))) return undefined;
      // A line end of Windows is one character to the parser.
      at += source.startsWith('\r\n', at) ? 2 : 1;
      read += 1;
      push('space', from, '');
      continue;
    }
    if (place === 'flow' && source.charAt(at) === '<' && isTag(source, at)) {
      // A tag that the parser passes over, such as one that closes nothing.
      at = endOfTag(source, at, end);
      continue;
    }
    const found = source.charAt(at) === '&' ? readReference(source, at, place === 'attribute') : undefined;
    if (found !== undefined) {
      if (!value.startsWith(found.text, read)) return undefined;
      at += found.length;
      read += found.text.length;
      push(isCollapsible(found.text.charCodeAt(0)) ? 'space' : 'reference', from, found.text);
      continue;
    }
    at += 1;
    while (at < end && !isSpecial(source.charCodeAt(at))) at += 1;
    if (!value.startsWith(source.slice(from, at), read)) return undefined;
    read += at - from;
    push('text', from, '');
  }
  return read === value.length && at === end ? stretches : undefined;

  function push(kind: Stretch['kind'], from: number, text: string): void {
    const last = stretches.at(-1);
    if (kind === 'space' && last?.kind === 'space' && last.range[1] === from) {
      stretches[stretches.length - 1] = {kind, range: [last.range[0], at], text: ''};
    } else {
      stretches.push({kind, range: [from, at], text});
    }
  }
}

/** Writes what a reader sees of a text; one that is not its source is a hole. */
export function writeStretches(writer: CollapsingWriter, range: Range, stretches: readonly Stretch[] | undefined): void {
  if (stretches === undefined) writer.unread(range);
  for (const stretch of stretches ?? []) {
    if (stretch.kind === 'space') writer.space(stretch.range);
    else if (stretch.kind === 'text') writer.copy(stretch.range);
    else writer.unit(stretch.text, stretch.range);
  }
}

/** Ends a run of plain text. */
function isSpecial(unit: number): boolean {
  return unit === 38 || unit === 60 || isCollapsible(unit);
}

function isTag(source: string, at: number): boolean {
  return /^<(?:\/?[a-z]|[!?])/iu.test(source.slice(at, at + 3));
}

function endOfTag(source: string, start: number, end: number): number {
  let quote = '';
  for (let at = start; at < end; at += 1) {
    const letter = source.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
    } else if (letter === '>') {
      return at + 1;
    }
  }
  return end;
}
