/** From an offset in a text to its line and column. */
import {lastAtOrBefore} from './analysis/search.ts';
import type {Range} from './problem.ts';

/** 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Positions {
  /** Between `\r` and `\n`, and at both, the line is the one that they end. */
  at(offset: number): Position;
  /** The line that holds an offset, without its line end. */
  lineAt(offset: number): Range;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Reads the line ends of a text once; `\n`, `\r\n` and a lone `\r` each end a line. */
export function createPositions(text: string): Positions {
  const starts = lineStarts(text);

  /** The index of the last line that starts at or before an offset. */
  function lineIndex(offset: number): number {
    return lastAtOrBefore(offset, starts.length, index => starts[index] ?? 0);
  }

  return {
    at(offset) {
      const index = lineIndex(offset);
      return {line: index + 1, column: offset - (starts[index] ?? 0) + 1};
    },
    lineAt(offset) {
      const index = lineIndex(offset);
      const start = starts[index] ?? 0;
      let end = starts[index + 1] ?? text.length;
      if (index + 1 < starts.length && text.charCodeAt(end - 1) === lineFeed && end > start) end -= 1;
      if (index + 1 < starts.length && text.charCodeAt(end - 1) === carriageReturn && end > start) end -= 1;
      return [start, end];
    },
  };
}

/** The first offset of each line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed)) starts.push(offset + 1);
  }
  return starts;
}
