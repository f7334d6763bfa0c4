/**
 * Prose as a browser sets it: a run of white space is one space, whatever markup lies in it, and none stands at the beginning
 * or the end of a block or a line. So white space and markup wait until something comes after them.
 */
import {isWordAt} from '../analysis/characters.ts';
import type {Range} from '../problem.ts';
import type {Escape, Projection, Writer} from './projection.ts';

export interface CollapsingWriter extends Omit<Writer, 'copy' | 'unit' | 'seam'> {
  copy(range: Range): void;
  unit(text: string, range: Range): void;
  space(range: Range): void;
  lineBreak(range: Range): void;
  /** Text that no rule is to read: a hole, and the white space around it. */
  unread(range: Range): void;
  /** Whether the block so far has anything in it. */
  hasText(): boolean;
  /** Whether the block so far has a word. */
  hasWord(): boolean;
  /** Whether the block so far ends in a line break. */
  isBroken(): boolean;
  projection(): Projection;
}

interface Waiting {
  readonly kind: 'space' | 'break' | 'opening' | 'closing';
  readonly range: Range;
}

const fixed: Escape = () => undefined;

/**
 * @param escape How text is written in this place of the source.
 * @param writer Takes what is left.
 */
export function createCollapsingWriter(source: string, escape: Escape, writer: Writer): CollapsingWriter {
  let waiting: Waiting[] = [];
  /** Of those waiting, the number that has nothing opening. */
  let settled = 0;
  let hasText = false;
  let hasWord = false;
  let isSpaced = false;
  let isBroken = false;
  let written = 0;

  /** @param next Where what comes after it begins. */
  function flush(next: number): void {
    for (const {kind, range} of waiting) {
      if (kind === 'space') writeSpace(range);
      else if (kind === 'break') writer.unit('\n', range, fixed);
      // A parser may close an element elsewhere than its tag does.
      else if (range[0] >= written && range[1] <= next) writer.markup(range, kind);
    }
    waiting = [];
    settled = 0;
  }

  function writeSpace(range: Range): void {
    if (source.slice(...range) === ' ') writer.copy(range, escape);
    else writer.unit(' ', range, escape);
  }

  function begin(text: string, [start, end]: Range): void {
    flush(start);
    hasText = true;
    isSpaced = false;
    isBroken = false;
    for (let at = 0; at < text.length && !hasWord; at += 1) hasWord = isWordAt(text, at);
    written = end;
  }

  function space(range: Range): void {
    if (!hasText || isSpaced || isBroken) return passOver(range);
    waiting.push({kind: 'space', range});
    isSpaced = true;
  }

  /** White space that is not shown: what is written before the next word goes after it, and so after the markup before it. */
  function passOver(range: Range): void {
    if (waiting.length === 0) return;
    for (; settled < waiting.length; settled += 1) {
      const {kind, range: before} = waiting[settled] ?? {};
      if (kind === 'opening' && before !== undefined) waiting[settled] = {kind: 'closing', range: before};
    }
    waiting.push({kind: 'closing', range});
  }

  function hole(range: Range): void {
    begin('', range);
    writer.hole(range);
  }

  return {
    copy(range) {
      begin(source.slice(...range), range);
      writer.copy(range, escape);
    },
    unit(text, range) {
      begin(text, range);
      writer.unit(text, range, escape);
    },
    hole,
    space,
    lineBreak(range) {
      if (!hasText || isBroken) return passOver(range);
      waiting = waiting.filter(({kind}) => kind !== 'space');
      settled = 0;
      waiting.push({kind: 'break', range});
      isBroken = true;
    },
    unread([start, end]) {
      let [from, to] = [start, end];
      while (from < to && isCollapsible(source.charCodeAt(from))) from += 1;
      while (to > from && isCollapsible(source.charCodeAt(to - 1))) to -= 1;
      if (from > start) space([start, from]);
      if (from < to) hole([from, to]);
      if (to < end) space([to, end]);
    },
    beginMarking: kind => writer.beginMarking(kind),
    endMarking: () => writer.endMarking(),
    markup: (range, side) => void waiting.push({kind: side, range}),
    endPiece(marker) {
      // What is written at the end goes before white space that is not shown.
      const end = waiting.findIndex(({kind}) => kind === 'space' || kind === 'break');
      if (end >= 0) waiting.length = end;
      if (!hasText) waiting = [];
      flush(source.length);
      // A block of marks or holes alone, such as a line of stars or an image, has nothing to read.
      writer.endPiece(hasWord ? marker : 'code');
      hasText = false;
      hasWord = false;
      isSpaced = false;
      isBroken = false;
    },
    hasText: () => hasText,
    hasWord: () => hasWord,
    isBroken: () => isBroken,
    projection: () => writer.projection(),
  };
}

/** White space that a browser collapses; no no-break space is. */
export function isCollapsible(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 12;
}
