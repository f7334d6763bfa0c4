/** The lines of a file, for formats that are read line by line. */

export interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  readonly text: string;
}

/** A line ends in LF or CRLF. */
export function* linesOf(source: string): Generator<Line> {
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf('\n', start);
    const next = found < 0 ? source.length : found;
    const end = next > start && source.charAt(next - 1) === '\r' ? next - 1 : next;
    yield {start, end, text: source.slice(start, end)};
    start = next + 1;
  }
}
