/**
 * Prose made of a source that has more than prose in it, and the way back.
 *
 * A format writes the prose piece by piece, from left to right: what it copies keeps its offsets, what stands in the source
 * as something else (an entity, an escape) is one unit, what a reader does not see is markup, and what no rule can read is a
 * hole, U+FFFC. A range of the prose always has a place in the source. An edit has one only where no markup lies inside it.
 */
import {isSpaceAt} from '../analysis/characters.ts';
import {lastAtOrBefore} from '../analysis/search.ts';
import {withoutCommon} from '../edits.ts';
import type {Marking} from '../article.ts';
import type {Edit, Range} from '../problem.ts';
import type {Marker, Piece} from './block-kinds.ts';

/**
 * What is written in the source for a text of the prose; undefined where that cannot be written. Where nothing can be written
 * for the empty text either, nothing is taken away.
 */
export type Escape = (text: string) => string | undefined;

/** A stretch of the prose that has a place in the source. */
interface Span {
  readonly prose: number;
  readonly length: number;
  readonly source: Range;
  /** Offset by offset as in the source; otherwise all of it stands for all of its source. */
  readonly isCopy: boolean;
  readonly escape: Escape;
}

interface Markup {
  /** Where it stands in the prose, between two units. */
  readonly prose: number;
  readonly source: Range;
  readonly side: 'opening' | 'closing';
}

export interface Projection {
  readonly prose: string;
  readonly pieces: readonly Piece[];
  readonly markings: readonly Marking[];
  readonly map: ProjectionMap;
}

export interface SourceMap {
  /** The source of a range of the prose, which may have markup inside. */
  rangeOf(range: Range): Range;
  /** The edits of the source that change the prose so; undefined where there are none. */
  editsOf(edit: Edit): readonly Edit[] | undefined;
}

export interface ProjectionMap extends SourceMap {
  /** What of the prose a range of the source holds, where the source was written from left to right; empty for mere markup. */
  proseOf(range: Range): Range;
}

/** What no rule can read: code, an image, an expression. */
export const HOLE = '\ufffc';

const onlyHoles = /^[\s\ufffc]+$/u;

/** What separates two blocks of prose. */
const SEPARATOR = '\n\n';

export interface Writer {
  /** As in the source. */
  copy(range: Range, escape: Escape): void;
  /** Text that stands in the source as something else. */
  unit(text: string, range: Range, escape: Escape): void;
  hole(range: Range): void;
  /** What a reader does not see. */
  markup(range: Range, side: Markup['side']): void;
  /** What parts two stretches that are one to a reader: a repair may replace text on both sides. */
  seam(range: Range): void;
  /** What is written up to the `endMarking` that belongs to it is a quotation, or set apart. */
  beginMarking(kind: Marking['kind']): void;
  endMarking(): void;
  /** Ends the block; one without text is none. */
  endPiece(marker?: Marker): void;
  projection(): Projection;
}

/**
 * @param source The text of the file.
 * @param spell How what is escaped for its place is written in this file.
 */
export function createWriter(source: string, spell: Escape = text => text): Writer {
  const texts: string[] = [];
  const spans: Span[] = [];
  const markup: Markup[] = [];
  /** Ends by their starts, in the source. */
  const seams = new Map<number, number>();
  const ends: {readonly start: number; readonly end: number; readonly marker: Marker | undefined}[] = [];
  const markings: Marking[] = [];
  const begun: {readonly kind: Marking['kind']; readonly start: number}[] = [];
  let length = 0;
  let start = 0;
  let pending = '';

  function write(text: string, range: Range, isCopy: boolean, escape: Escape): void {
    if (text === '') return;
    if (pending !== '') {
      texts.push(pending);
      length += pending.length;
      start = length;
      pending = '';
    }
    texts.push(text);
    spans.push({prose: length, length: text.length, source: range, isCopy, escape});
    length += text.length;
  }

  return {
    copy: (range, escape) => write(source.slice(...range), range, true, escape),
    unit: (text, range, escape) => write(text, range, false, escape),
    hole: range => write(HOLE, range, false, () => undefined),
    markup: (range, side) => void markup.push({prose: pending === '' ? length : length + pending.length, source: range, side}),
    seam: ([from, to]) => void seams.set(from, to),
    beginMarking: kind => void begun.push({kind, start: length}),
    endMarking() {
      const marking = begun.pop();
      if (marking !== undefined && marking.start < length) markings.push({kind: marking.kind, range: [marking.start, length]});
    },
    endPiece(marker) {
      if (length === start || pending !== '') return;
      ends.push({start, end: length, marker});
      pending = SEPARATOR;
    },
    projection() {
      const prose = texts.join('');
      const pieces = ends.flatMap(({start: from, end, marker}): readonly Piece[] => {
        const range = trim(prose, from, end);
        if (range === undefined) return [];
        return [{range, marker: onlyHoles.test(prose.slice(...range)) ? 'code' : marker, indent: 0, lines: 1}];
      });
      return {prose, pieces, markings, map: createMap(prose, spans, markup, seams, spell)};
    },
  };
}

/** Without white space at either side; undefined for nothing else. */
function trim(prose: string, from: number, to: number): Range | undefined {
  let [start, end] = [from, to];
  while (start < end && isSpaceAt(prose, start)) start += 1;
  while (end > start && isSpaceAt(prose, end - 1)) end -= 1;
  return start === end ? undefined : [start, end];
}

interface Run {
  prose: Range;
  source: Range;
  readonly escape: Escape;
  /** A seam stands before it. */
  readonly goesOn: boolean;
}

function createMap(
  prose: string,
  spans: readonly Span[],
  markup: readonly Markup[],
  seams: ReadonlyMap<number, number>,
  spell: Escape,
): ProjectionMap {
  const write = (text: string, escape: Escape): string | undefined => {
    const escaped = escape(text);
    return escaped === undefined ? undefined : spell(escaped);
  };
  const placeOf = (offset: number): number => lastAtOrBefore(offset, spans.length, index => spans[index]?.prose ?? 0);
  /** The span that holds a unit of the prose, or the last one before it. */
  const spanAt = (offset: number): Span | undefined => spans[placeOf(offset)];
  const startOf = (span: Span, offset: number): number => (span.isCopy ? span.source[0] + offset - span.prose : span.source[0]);
  const endOf = (span: Span, offset: number): number => (span.isCopy ? span.source[0] + offset - span.prose : span.source[1]);
  const ends = (span: Span): number => span.prose + span.length;

  /** The stretches of source that a range of the prose is made of, each without markup inside; undefined where part has none. */
  function runsOf([start, end]: Range): readonly Readonly<Run>[] | undefined {
    const runs: Run[] = [];
    let at = start;
    while (at < end) {
      const span = spanAt(at);
      if (span === undefined || at >= ends(span) || at < span.prose) return undefined;
      const to = Math.min(end, ends(span));
      // Part of an entity or an escape cannot be changed.
      if (!span.isCopy && (at > span.prose || to < ends(span))) return undefined;
      const source: Range = [startOf(span, at), endOf(span, to)];
      const last = runs.at(-1);
      if (last !== undefined && last.source[1] === source[0] && last.escape === span.escape) {
        last.prose = [last.prose[0], to];
        last.source = [last.source[0], source[1]];
      } else {
        const goesOn = last !== undefined && seams.get(last.source[1]) === source[0];
        runs.push({prose: [at, to], source, escape: span.escape, goesOn});
      }
      at = to;
    }
    return runs;
  }

  /** Outside the markup at a place: after what closes and before what opens. */
  function insertionAt(offset: number): {readonly at: number; readonly escape: Escape} | undefined {
    const before = offset > 0 ? spanAt(offset - 1) : undefined;
    const left = before !== undefined && offset - 1 < ends(before) ? before : undefined;
    const after = spanAt(offset);
    const right = after !== undefined && after.prose <= offset && offset < ends(after) ? after : undefined;
    if (left !== undefined && left === right) return left.isCopy ? {at: startOf(left, offset), escape: left.escape} : undefined;
    const between: Markup[] = [];
    for (let index = lastAtOrBefore(offset, markup.length, place => markup[place]?.prose ?? 0); index >= 0; index -= 1) {
      const found = markup[index];
      if (found === undefined || found.prose < offset) break;
      if (found.prose === offset) between.push(found);
    }
    between.reverse();
    const opening = between.findIndex(({side}) => side === 'opening');
    // `</b><i></i>`: no place is outside all of it.
    if (opening >= 0 && between.slice(opening).some(({side}) => side === 'closing')) return undefined;
    const closing = between[opening < 0 ? between.length - 1 : opening - 1];
    if (left === undefined && right === undefined) return undefined;
    // Beside a hole it is written as on its other side.
    const escape: Escape = text => left?.escape(text) ?? right?.escape(text);
    if (closing !== undefined) return {at: closing.source[1], escape};
    if (left !== undefined) return {at: left.source[1], escape};
    return right === undefined ? undefined : {at: (between[0]?.source ?? right.source)[0], escape};
  }

  /** The place in the prose of one in the source; behind the last text before it where it is in none. */
  function placeInProse(offset: number): number {
    const span = spans[lastAtOrBefore(offset, spans.length, index => spans[index]?.source[0] ?? 0)];
    if (span === undefined || offset <= span.source[0]) return span?.prose ?? 0;
    return span.isCopy ? Math.min(ends(span), span.prose + offset - span.source[0]) : ends(span);
  }

  /** Whether markup around a text would be left with nothing, or with marks alone where it had words: `[](x)`, `<b>.</b>`. */
  function emptiesMarkup([start, end]: Range): boolean {
    const last = lastAtOrBefore(end, markup.length, index => markup[index]?.prose ?? 0);
    let first = last + 1;
    while (first > 0 && (markup[first - 1]?.prose ?? 0) >= start) first -= 1;
    const inside = markup.slice(first, last + 1).filter(({prose: place}) => place >= start && place <= end);
    const opening = inside.find(({side}) => side === 'opening');
    const closing = inside.findLast(({side}) => side === 'closing');
    if (opening !== undefined && closing !== undefined && opening.prose < closing.prose) return true;
    if (!hasWord(prose.slice(start, end))) return false;
    let next = last + 1;
    while (next < markup.length && markup[next]?.side !== 'closing') next += 1;
    let previous = first - 1;
    while (previous >= 0 && markup[previous]?.side !== 'opening') previous -= 1;
    const [from, to] = [markup[previous]?.prose ?? 0, markup[next]?.prose ?? prose.length];
    const leavesMarks = (isCut: boolean, rest: Range): boolean => isCut && !hasWord(prose.slice(...rest));
    return (
      leavesMarks(opening !== undefined && opening.prose < end && next < markup.length, [end, to]) ||
      leavesMarks(closing !== undefined && closing.prose > start && previous >= 0, [from, start])
    );
  }

  /** What is written with a space at a side where markup stands, as two edits: the space goes outside of the markup. */
  function spacesApart({range: [start, end], text}: Edit): readonly Edit[] | undefined {
    if (text.endsWith(' ') && hasMarkupAt(end)) {
      return [
        {range: [start, end], text: text.slice(0, -1)},
        {range: [end, end], text: ' '},
      ];
    }
    if (!text.startsWith(' ') || !hasMarkupAt(start)) return undefined;
    return [
      {range: [start, start], text: ' '},
      {range: [start, end], text: text.slice(1)},
    ];
  }

  function hasMarkupAt(offset: number): boolean {
    return markup[lastAtOrBefore(offset, markup.length, index => markup[index]?.prose ?? 0)]?.prose === offset;
  }

  function editsOf(edit: Edit): readonly Edit[] | undefined {
    const {range, text} = withoutCommon(prose, edit);
    if (range[0] === range[1]) {
      const place = text === '' ? undefined : insertionAt(range[0]);
      const written = place === undefined ? undefined : write(text, place.escape);
      return place === undefined || written === undefined ? undefined : [{range: [place.at, place.at], text: written}];
    }
    const apart = spacesApart({range, text});
    if (apart !== undefined) return all(apart.map(editsOf));
    const runs = runsOf(range);
    const first = runs?.[0];
    if (runs === undefined || first === undefined) return undefined;
    // What is only taken away may have markup inside, which stays.
    if (text !== '' && !runs.slice(1).every(({goesOn}) => goesOn)) return undefined;
    if (text === '' && emptiesMarkup(range)) return undefined;
    const written = write(text, first.escape);
    if (written === undefined || runs.some(({escape}) => escape('') === undefined)) return undefined;
    return runs.map(({source}, index): Edit => ({range: source, text: index === 0 ? written : ''}));
  }

  return {
    proseOf: ([start, end]) => [placeInProse(start), placeInProse(end)],
    rangeOf([start, end]) {
      const first = spanAt(start);
      const place = placeOf(Math.max(start, end - 1));
      const last = spans[place];
      if (first === undefined || last === undefined) return [0, 0];
      const from = start < ends(first) ? startOf(first, start) : first.source[1];
      // What lies between two blocks lies between them in the source too.
      const to = end <= ends(last) ? endOf(last, end) : (spans[place + 1] ?? last).source[0];
      return from < to ? [from, to] : first.source;
    },
    editsOf,
  };
}

/** None, where one of them is not to be had. */
function all(edits: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined {
  const found = edits.filter(each => each !== undefined);
  return found.length === edits.length ? found.flat() : undefined;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\ufffc]/u.test(text);
}
