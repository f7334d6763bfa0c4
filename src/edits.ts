/** Sorted edits of one text: applying them, and following them through several passes. */
import {lastAtOrBefore} from './analysis/search.ts';
import type {Edit, Range} from './problem.ts';

/** An edit and what is known of it, which survives merging. */
export interface TracedEdit {
  readonly range: Range;
  readonly text: string;
  readonly ruleIds: readonly string[];
  readonly messages: readonly string[];
}

/** Edits, findings and the like from left to right. */
export function inOrder<T extends {readonly range: Range}>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/**
 * Of proposals that each consist of edits, those whose edits neither overlap nor touch an edit of one taken before.
 *
 * @param length Of the text.
 */
export function takeApart<T extends {readonly edits: readonly Edit[]}>(proposals: readonly T[], length: number): readonly T[] {
  // One mark per place between two characters: the edits of a proposal can lie apart, and others may fit in between.
  const taken = new Uint8Array(length + 1);
  return proposals.filter(({edits}) => {
    if (edits.some(({range: [start, end]}) => taken.subarray(start, end + 1).includes(1))) return false;
    for (const {range} of edits) taken.fill(1, range[0], range[1] + 1);
    return true;
  });
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.range[0]), edit.text);
    end = edit.range[1];
  }
  pieces.push(text.slice(end));
  return pieces.join('');
}

/** The edit without what it leaves as it is, at its end and then at its beginning. */
export function withoutCommon(whole: string, {range: [start, end], text}: Edit): Edit {
  let [from, to] = [start, end];
  let [first, last] = [0, text.length];
  while (to > from && last > first && whole.charCodeAt(to - 1) === text.charCodeAt(last - 1)) {
    to -= 1;
    last -= 1;
  }
  while (from < to && first < last && whole.charCodeAt(from) === text.charCodeAt(first)) {
    from += 1;
    first += 1;
  }
  return {range: [from, to], text: text.slice(first, last)};
}

/**
 * @param edits In order and never touching.
 * @returns Where a range of the text before them lies in the text after them: what is put in at its beginning is part of it,
 *   what is put in at its end is not.
 */
export function createFollower(edits: readonly Edit[]): (range: Range) => Range {
  const shifts = [0];
  for (const {range, text} of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (range[1] - range[0]));

  function follow(offset: number, isStart: boolean): number {
    const index = lastAtOrBefore(offset, edits.length, place => edits[place]?.range[0] ?? 0);
    const edit = edits[index];
    if (edit === undefined || edit.range[0] > offset) return offset;
    const [start, end] = edit.range;
    const before = shifts[index] ?? 0;
    if (offset > end || (offset === end && start < end)) return offset + (shifts[index + 1] ?? 0);
    return offset === start || isStart ? start + before : start + before + edit.text.length;
  }

  return ([start, end]) => [follow(start, true), follow(end, false)];
}

/**
 * Turns the edits of two passes into one list in offsets of the text before the first, in order and never touching.
 *
 * @param middle The text between the passes: `earlier` led to it, `later` refers to it.
 */
export function composeEdits(
  earlier: readonly TracedEdit[],
  later: readonly TracedEdit[],
  middle: string,
): readonly TracedEdit[] {
  const composed: TracedEdit[] = [];
  // The offset of a place in the middle text minus that in the first, for what lies between two groups.
  let shift = 0;
  let nextEarlier = 0;
  let nextLater = 0;
  for (;;) {
    const group = openGroup();
    let grown = true;
    while (grown) {
      grown = false;
      for (
        let edit = earlier[nextEarlier];
        edit !== undefined && edit.range[0] + shift <= group.end;
        edit = earlier[nextEarlier]
      ) {
        group.start = Math.min(group.start, edit.range[0] + shift);
        shift += edit.text.length - (edit.range[1] - edit.range[0]);
        group.end = Math.max(group.end, edit.range[1] + shift);
        group.earlier.push(edit);
        nextEarlier += 1;
        grown = true;
      }
      for (let edit = later[nextLater]; edit !== undefined && edit.range[0] <= group.end; edit = later[nextLater]) {
        group.start = Math.min(group.start, edit.range[0]);
        group.end = Math.max(group.end, edit.range[1]);
        group.later.push(edit);
        nextLater += 1;
        grown = true;
      }
    }
    if (group.earlier.length === 0 && group.later.length === 0) return composed;
    composed.push(merge(group, middle, shift));
  }

  function openGroup(): Group {
    const fromEarlier = (earlier[nextEarlier]?.range[0] ?? Number.POSITIVE_INFINITY) + shift;
    const fromLater = later[nextLater]?.range[0] ?? Number.POSITIVE_INFINITY;
    const start = Math.min(fromEarlier, fromLater);
    return {start, end: Number.isFinite(start) ? start : -1, shift, earlier: [], later: []};
  }
}

/** Edits of both passes that overlap or touch; `start` and `end` are in the middle text. */
interface Group {
  start: number;
  end: number;
  /** Before the first edit of the group. */
  readonly shift: number;
  readonly earlier: TracedEdit[];
  readonly later: TracedEdit[];
}

function merge(group: Group, middle: string, shiftAfter: number): TracedEdit {
  const moved = group.later.map(({range: [start, end], text}): Edit => ({range: [start - group.start, end - group.start], text}));
  const all = [...group.earlier, ...group.later];
  return {
    range: [group.start - group.shift, group.end - shiftAfter],
    text: applyEdits(middle.slice(group.start, group.end), moved),
    ruleIds: [...new Set(all.flatMap(edit => edit.ruleIds))],
    messages: [...new Set(all.flatMap(edit => edit.messages))],
  };
}
