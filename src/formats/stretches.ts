/** A string that stands in its file with escapes or markup: what it says, stretch by stretch, and where. */
import type {Range} from '../problem.ts';
import {HOLE, type Escape, type Writer} from './projection.ts';

export interface Stretch {
  /** As in the source; something else there; what no rule can read; and markup, whose text is empty. */
  readonly kind: 'copy' | 'unit' | 'hole' | 'opening' | 'closing';
  readonly text: string;
  readonly range: Range;
  readonly escape: Escape;
}

/** For a place that holds one line: a line break is never written. */
export const sameLine: Escape = text => (/[\r\n]/u.test(text) ? undefined : text);

/** A writer that keeps what it is told. */
export interface Recorder extends Pick<Writer, 'copy' | 'unit' | 'hole' | 'markup'> {
  readonly stretches: readonly Stretch[];
}

export function createRecorder(source: string): Recorder {
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string, range: Range, escape: Escape = sameLine): void =>
    void stretches.push({kind, text, range, escape});
  return {
    stretches,
    copy: (range, escape) => add('copy', source.slice(...range), range, escape),
    unit: (text, range, escape) => add('unit', text, range, escape),
    hole: range => add('hole', HOLE, range),
    markup: (range, side) => add(side, '', range),
  };
}

/** A part of a text that is no prose: a hole in it, or the white space between two of its paragraphs. */
interface Gap {
  readonly range: Range;
  readonly isBreak: boolean;
}

const blankLine = /\n[^\S\n]*\n\s*/gu;

/**
 * Writes a string as a segment, or as one for each of its paragraphs.
 *
 * @param holesIn Ranges of a text that no rule can read, in order and apart.
 */
export function writeSegment(
  writer: Writer,
  stretches: readonly Stretch[],
  holesIn: (text: string) => readonly Range[] = () => [],
): void {
  const text = stretches.map(stretch => stretch.text).join('');
  const gaps = gapsIn(text, holesIn);
  let next = 0;
  /** Where the gap that has begun begins in the source. */
  let begun: number | undefined;
  let offset = 0;
  let end: number | undefined;
  for (const stretch of stretches) {
    const {kind, range} = stretch;
    // The end of a line of the file and the quotation marks around it.
    if (end !== undefined && end < range[0] && begun === undefined) writer.markup([end, range[0]], 'closing');
    end = range[1];
    if ((kind === 'opening' || kind === 'closing') && begun === undefined) writer.markup(range, kind);
    const {length} = stretch.text;
    for (let from = 0; from < length;) {
      const gap = gaps[next];
      const start = (gap?.range[0] ?? Number.POSITIVE_INFINITY) - offset;
      if (gap === undefined || start > from) {
        const to = Math.min(length, start);
        writePart(writer, stretch, from, to);
        from = to;
        continue;
      }
      begun ??= placeIn(stretch, from, 0);
      const to = Math.min(length, gap.range[1] - offset);
      if (offset + to === gap.range[1]) {
        const place: Range = [begun, placeIn(stretch, to, 1)];
        if (gap.isBreak) {
          writer.endPiece('segment');
          writer.markup(place, 'closing');
        } else {
          writer.hole(place);
        }
        begun = undefined;
        next += 1;
      }
      from = to;
    }
    offset += length;
  }
  writer.endPiece('segment');
}

function gapsIn(text: string, holesIn: (text: string) => readonly Range[]): readonly Gap[] {
  const gaps = holesIn(text).map((range): Gap => ({range, isBreak: false}));
  if (!text.includes('\n')) return gaps;
  const breaks = [...text.matchAll(blankLine)].map(({index, 0: found}): Gap => ({
    range: [index, index + found.length],
    isBreak: true,
  }));
  const all = [...gaps, ...breaks].sort((a, b) => a.range[0] - b.range[0]);
  // A blank line inside a placeholder ends nothing.
  let end = 0;
  return all.filter(({range}) => {
    if (range[0] < end) return false;
    [, end] = range;
    return true;
  });
}

function writePart(writer: Writer, {kind, text, range, escape}: Stretch, from: number, to: number): void {
  if (kind === 'copy') writer.copy([range[0] + from, range[0] + to], escape);
  else if (kind === 'hole') writer.hole(range);
  else writer.unit(text.slice(from, to), range, escape);
}

function placeIn({kind, range}: Stretch, at: number, side: 0 | 1): number {
  return kind === 'copy' ? range[0] + at : range[side];
}
