/** A unified patch, made from the edits themselves: a comparison of two long texts could take minutes. */
import {FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk} from 'diff';
import {applyEdits} from '../edits.ts';
import type {Edit} from '../problem.ts';

const contextLines = 3;

/** Lines that an edit touches, and what becomes of them; a later edit may still extend the change. */
interface Change {
  /** Line numbers from 0. */
  readonly first: number;
  end: number;
  readonly edits: Edit[];
}

/** @param edits In order, not overlapping; at least one. */
export function createPatch(path: string, text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const lineText = (from: number, to: number): string => text.slice(starts[from] ?? text.length, starts[to] ?? text.length);
  const hunks: StructuredPatchHunk[] = [];
  let shift = 0;
  for (const group of groupByContext(findChanges(text, edits, starts), starts.length)) {
    const oldStart = Math.max(0, (group[0]?.first ?? 0) - contextLines);
    const oldEnd = Math.min(starts.length, (group.at(-1)?.end ?? 0) + contextLines);
    const pieces: (readonly string[])[] = [];
    let next = oldStart;
    let added = 0;
    for (const change of group) {
      const before = lineText(change.first, change.end);
      const base = starts[change.first] ?? 0;
      const after = applyEdits(
        before,
        change.edits.map(({range, text: replacement}) => ({range: [range[0] - base, range[1] - base], text: replacement})),
      );
      const changed = changedLines(splitLines(before), splitLines(after));
      pieces.push(prefixed(' ', splitLines(lineText(next, change.first))), changed);
      added += changed.filter(line => line.startsWith('+')).length - changed.filter(line => line.startsWith('-')).length;
      next = change.end;
    }
    pieces.push(prefixed(' ', splitLines(lineText(next, oldEnd))));
    const oldLines = oldEnd - oldStart;
    hunks.push({
      oldStart: oldStart + 1,
      oldLines,
      newStart: oldStart + 1 + shift,
      newLines: oldLines + added,
      lines: pieces.flat(),
    });
    shift += added;
  }
  return formatPatch(
    {oldFileName: path, newFileName: path, oldHeader: undefined, newHeader: undefined, hunks},
    FILE_HEADERS_ONLY,
  );
}

/** A patch knows the line feed alone; a carriage return is part of its line. */
function lineStarts(text: string): readonly number[] {
  const starts = text === '' ? [] : [0];
  for (let end = text.indexOf('\n'); end >= 0 && end + 1 < text.length; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function findChanges(text: string, edits: readonly Edit[], starts: readonly number[]): readonly Change[] {
  const changes: Change[] = [];
  let line = 0;
  for (const edit of edits) {
    const [start, end] = edit.range;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= start) line += 1;
    const first = line;
    // An edit that ends at the beginning of a line can glue something to it.
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= end) line += 1;
    const last = changes.at(-1);
    if (last !== undefined && first < last.end) {
      last.end = Math.max(last.end, line + 1);
      last.edits.push(edit);
    } else {
      changes.push({first, end: text === '' ? 0 : line + 1, edits: [edit]});
    }
  }
  return changes;
}

/** Changes whose context would meet share a hunk. */
function groupByContext(changes: readonly Change[], lines: number): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.first - last.end <= 2 * contextLines && last.end <= lines) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** An edit at a line end can leave the lines at either side of it as they were. */
function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...prefixed(' ', before.slice(0, head)),
    ...prefixed('-', before.slice(head, before.length - tail)),
    ...prefixed('+', after.slice(head, after.length - tail)),
    ...prefixed(' ', before.slice(before.length - tail)),
  ];
}

/** Each line with its line feed. */
function splitLines(piece: string): readonly string[] {
  return piece.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function prefixed(sign: ' ' | '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => (line.endsWith('\n') ? sign + line.slice(0, -1) : [sign + line, '\\ No newline at end of file']));
}
