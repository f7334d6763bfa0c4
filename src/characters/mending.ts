/**
 * Characters that a machine broke, repaired where prose is made, so that every rule reads whole words.
 *
 * A mending says what stands in the written prose and what it stands for. The mended prose is what an article has; the rules
 * of the family `characters` report each mending under their own names, and its repair is to write the prose as it is read.
 */
import {lastAtOrBefore} from '../analysis/search.ts';
import type {Edit, Range} from '../problem.ts';
import type {SourceMap} from '../formats/projection.ts';

/** Ids of the rules that report them. */
export type CharacterDefect =
  | 'html-entity'
  | 'invisible-character'
  | 'look-alike-letter'
  | 'mojibake'
  | 'odd-space'
  | 'presentation-form'
  | 'tokenizer-mark'
  | 'torn-address'
  | 'wide-mark';

export interface Mending {
  readonly defect: CharacterDefect;
  /** In the written prose; never empty. */
  readonly range: Range;
  /** What it stands for; never empty. */
  readonly text: string;
  readonly message: string;
}

/** A mending in the mended prose. */
export interface Mended {
  readonly defect: CharacterDefect;
  readonly range: Range;
  readonly written: Range;
  readonly message: string;
}

/** @param mendings In order, none overlapping. */
export function mend(
  written: string,
  mendings: readonly Mending[],
): {readonly prose: string; readonly mended: readonly Mended[]} {
  const pieces: string[] = [];
  const mended: Mended[] = [];
  let length = 0;
  let from = 0;
  for (const {defect, range, text, message} of mendings) {
    pieces.push(written.slice(from, range[0]), text);
    length += range[0] - from;
    mended.push({defect, range: [length, length + text.length], written: range, message});
    length += text.length;
    from = range[1];
  }
  pieces.push(written.slice(from));
  return {prose: pieces.join(''), mended};
}

/** From offsets of the mended prose to those of the written one. */
export interface Alignment {
  /** A mending that the range cuts is in it. */
  toWritten(range: Range): Range;
  toMended(range: Range): Range;
}

export function align(mended: readonly Mended[]): Alignment {
  const convert = (offset: number, isEnd: boolean, from: 'range' | 'written', to: 'range' | 'written'): number => {
    const index = lastAtOrBefore(offset, mended.length, at => mended[at]?.[from][0] ?? 0);
    const found = mended[index];
    if (found === undefined || found[from][0] > offset) return offset;
    if (offset >= found[from][1]) return found[to][1] + offset - found[from][1];
    return isEnd && offset > found[from][0] ? found[to][1] : found[to][0];
  };
  return {
    toWritten: ([start, end]) => [convert(start, false, 'range', 'written'), convert(end, true, 'range', 'written')],
    toMended: ([start, end]) => [convert(start, false, 'written', 'range'), convert(end, true, 'written', 'range')],
  };
}

/** The way from mended prose to the source. @param map Of the written prose. */
export function throughMendings(map: SourceMap, prose: string, alignment: Alignment): SourceMap {
  return {
    rangeOf: range => map.rangeOf(alignment.toWritten(range)),
    editsOf: edit => map.editsOf(toWrittenEdit(edit, prose, alignment)),
  };
}

/** Of a mending that an edit of the mended prose cuts, the rest is written as it is read. */
export function toWrittenEdit({range, text}: Edit, prose: string, {toWritten, toMended}: Alignment): Edit {
  const written = toWritten(range);
  const [start, end] = toMended(written);
  return {range: written, text: prose.slice(start, range[0]) + text + prose.slice(range[1], end)};
}
