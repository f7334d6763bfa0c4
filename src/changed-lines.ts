/** The lines of a text that an earlier version of it does not have, and the findings on them. */
import {diffArrays} from 'diff';
import {meetsAny} from './analysis/search.ts';
import {createFollower} from './edits.ts';
import type {LintResult, Passed} from './finding.ts';
import {lineStarts} from './positions.ts';
import type {Range} from './problem.ts';

/** Lines put in and taken out; a comparison of texts with more in it could take minutes. */
const MOST_CHANGES = 1000;

/**
 * Lines are compared without their ends, whichever these are. A line that was only taken out changes none.
 *
 * @returns In order, each with the line end, neighbours as one.
 */
export function changedRanges(before: string, after: string): readonly Range[] {
  const [old, now] = [readLines(before), readLines(after)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail += 1;
  const middle = now.slice(head, now.length - tail);
  const isNew = newLines(
    old.slice(head, old.length - tail).map(({text}) => text),
    middle.map(({text}) => text),
  );
  return joined(middle.flatMap(({range}, index) => (isNew[index] === true ? [range] : [])));
}

/** What touches a changed line as it is told, or as it has become by fixing. */
export function onlyChanged(result: LintResult, changed: readonly Range[], passed?: Passed): LintResult {
  const ranges = passed === undefined ? changed : changed.map(createFollower(passed.edits));
  return {...result, findings: result.findings.filter(({range}) => meetsAny(range, ranges))};
}

interface Line {
  readonly text: string;
  /** With its end. */
  readonly range: Range;
}

function readLines(text: string): readonly Line[] {
  const starts = lineStarts(text);
  return starts.map((start, index): Line => {
    const end = starts[index + 1] ?? text.length;
    return {text: text.slice(start, end).replace(/\r?\n$|\r$/u, ''), range: [start, end]};
  });
}

function newLines(old: string[], now: string[]): readonly boolean[] {
  const changes = diffArrays(old, now, {maxEditLength: MOST_CHANGES});
  // Of texts that have little in common, a line that stood anywhere before is not new.
  if (changes === undefined) {
    const known = new Set(old);
    return now.map(line => !known.has(line));
  }
  return changes.flatMap(({added, removed, value}) => (removed ? [] : value.map(() => added)));
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges) {
    const last = result.at(-1);
    if (last !== undefined && last[1] === start) result[result.length - 1] = [last[0], end];
    else result.push([start, end]);
  }
  return result;
}
