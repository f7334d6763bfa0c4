/** Writes one gap once, from the changes that all rules asked for. */
import {endsLikeWord, spaceBeside, type Gap, type Mark, type MarkKind} from './analysis/gaps.ts';
import type {Change} from './objection.ts';
import {isLowerAt, isUpperAt} from './analysis/characters.ts';
import type {Edit, Range} from './problem.ts';

interface Token {
  text: string;
  readonly mark: Mark | undefined;
  /** White space before it; undefined where a change moved its neighbour away. */
  before: string | undefined;
  /** Attaches to what stands before it, whatever was there. */
  readonly attached: boolean;
}

export interface Printed {
  /** None where the gap already reads so, or where it would come out with a space that is missing or one too many. */
  readonly edits: readonly Edit[];
  /** The marks and white space that change; never empty. */
  readonly touched: Range;
}

/** Marks that follow a word without a space. */
const attaching: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'stop',
  'comma',
  'semicolon',
  'colon',
  'question',
  'exclamation',
  'close',
]);

/** The edits that carry out all changes, and what the spacing beside the marks that change wants besides. */
export function printGap(prose: string, gap: Gap, changes: readonly Change[]): Printed {
  const text = writeMarks(gap, changes);
  const edits: Edit[] = [];
  if (text === undefined) return {edits, touched: touchedRange(prose, gap, edits, changes)};
  const edit = smallestEdit(prose, gap.range, text);
  const letter = caseEdit(prose, gap, changes);
  if (edit !== undefined && letter !== undefined && edit.range[1] === letter.range[0]) {
    edits.push({range: [edit.range[0], letter.range[1]], text: edit.text + letter.text});
  } else {
    if (edit !== undefined) edits.push(edit);
    if (letter !== undefined) edits.push(letter);
  }
  return {edits, touched: touchedRange(prose, gap, edits, changes)};
}

function writeMarks(gap: Gap, changes: readonly Change[]): string | undefined {
  const blank = changes.find(change => change.do === 'blank');
  if (gap.marks.length === 0 && blank?.do === 'blank') return blank.text;
  const tokens = arrange(gap, changes);
  const asked = new Map<string, string>();
  for (const change of changes) if (change.do === 'space') asked.set(`${change.mark.index} ${change.side}`, change.text);
  const last = tokens.at(-1)?.mark;
  const end = gap.spaces[gap.marks.length] ?? '';
  // What was asked of a mark that went away is asked of the one that stands there now.
  const wanted =
    (last === undefined ? undefined : asked.get(`${last.index} after`)) ?? asked.get(`${gap.marks.length - 1} after`);
  const spaces = tokens.map((token, index) => spaceBetween(tokens[index - 1], token, asked));
  spaces.push(trailingSpace(gap, tokens, end, wanted));
  const complete = completeSpaces(gap, tokens, spaces, asked);
  return complete === undefined
    ? undefined
    : tokens.map(({text}, index) => (complete[index] ?? '') + text).join('') + (complete.at(-1) ?? '');
}

/**
 * A space that moves from one side of a mark to the other is asked for by two rules, one of which may be off or may not know
 * what stands there. The printed gap is right all the same: ` ,he` becomes `, he` whoever asks.
 *
 * @returns Undefined where what stands beside the mark leaves it open.
 */
function completeSpaces(
  gap: Gap,
  tokens: readonly Token[],
  spaces: readonly string[],
  asked: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const complete = [...spaces];
  for (const [index, {mark}] of tokens.entries()) {
    if (mark === undefined || mark.kind === 'close' || !attaching.has(mark.kind)) continue;
    const isPulled = asked.get(`${mark.index} before`) === '' && spaceBeside(gap, mark, 'before') !== '';
    const isPushed = asked.get(`${mark.index} after`) === ' ' && spaceBeside(gap, mark, 'after') === '';
    if (isPulled && complete[index + 1] === '') {
      const needed = needsSpace(gap, tokens[index + 1], asked);
      if (needed === undefined) return undefined;
      if (needed) complete[index + 1] = ' ';
    }
    if (isPushed && complete[index] !== '') {
      if (!takesMark(gap, tokens[index - 1])) return undefined;
      complete[index] = '';
    }
  }
  return complete;
}

/** Whether a space stands between a comma or a stop and what follows it; undefined where that is not certain. */
function needsSpace(gap: Gap, next: Token | undefined, asked: ReadonlyMap<string, string>): boolean | undefined {
  if (next === undefined) return gap.after !== undefined;
  switch (next.mark?.kind) {
    case 'symbol':
    case 'open':
    case 'dash':
      return true;
    case 'double':
    case 'single':
      // It may open or close, but not if nothing follows.
      return gap.after === undefined || (asked.get(`${next.mark.index} after`) ?? spaceBeside(gap, next.mark, 'after')) !== ''
        ? false
        : undefined;
    default:
      return false;
  }
}

/** Whether a comma or a stop can follow without a space. */
function takesMark(gap: Gap, previous: Token | undefined): boolean {
  if (previous === undefined) return gap.before !== undefined;
  return previous.mark === undefined || attaching.has(previous.mark.kind) || endsLikeWord(previous.mark);
}

/** The tokens in their new order, each with the white space it had before it. */
function arrange(gap: Gap, changes: readonly Change[]): readonly Token[] {
  const dropped = new Set<number>();
  const written = new Map<number, string>();
  const moved = new Map<number, number[]>();
  const inserted = new Map<string, string>();
  for (const change of changes) {
    if (change.do === 'drop') dropped.add(change.mark.index);
    else if (change.do === 'write') written.set(change.mark.index, change.text);
    else if (change.do === 'insert') inserted.set(`${change.mark?.index ?? 'word'} ${change.side}`, change.text);
  }
  for (const change of changes) {
    if (change.do !== 'move' || dropped.has(change.mark.index)) continue;
    dropped.add(change.mark.index);
    moved.set(change.to.index, [...(moved.get(change.to.index) ?? []), change.mark.index]);
  }
  const tokens: Token[] = [];
  const push = (text: string | undefined, attached: boolean): void => {
    if (text !== undefined) tokens.push({text, mark: undefined, before: undefined, attached});
  };
  const textOf = (index: number): string => written.get(index) ?? gap.marks[index]?.text ?? '';
  push(inserted.get('word after'), true);
  let hole = false;
  for (const mark of gap.marks) {
    if (dropped.has(mark.index)) {
      hole = true;
      continue;
    }
    const arrivals = moved.get(mark.index) ?? [];
    for (const index of arrivals) push(textOf(index), true);
    push(inserted.get(`${mark.index} before`), true);
    const before = hole || arrivals.length > 0 ? undefined : gap.spaces[mark.index];
    tokens.push({text: textOf(mark.index), mark, before: before ?? mergedSpace(gap, mark, arrivals.length > 0), attached: false});
    push(inserted.get(`${mark.index} after`), true);
    hole = false;
  }
  return tokens;
}

/** The space before a mark whose neighbour went away. */
function mergedSpace(gap: Gap, mark: Mark, hasArrival: boolean): string {
  if (hasArrival || attaching.has(mark.kind)) return '';
  const previous = gap.spaces[mark.index - 1] ?? '';
  return previous === '' ? (gap.spaces[mark.index] ?? '') : previous;
}

function spaceBetween(left: Token | undefined, right: Token, asked: ReadonlyMap<string, string>): string {
  if (right.attached) return '';
  const original = left?.attached === true && left.mark === undefined ? '' : (right.before ?? '');
  const wanted =
    (right.mark === undefined ? undefined : asked.get(`${right.mark.index} before`)) ??
    (left?.mark === undefined ? undefined : asked.get(`${left.mark.index} after`));
  return satisfy(original, wanted);
}

function trailingSpace(gap: Gap, tokens: readonly Token[], end: string, wanted: string | undefined): string {
  if (wanted !== undefined) return satisfy(end, wanted);
  const last = tokens.at(-1);
  const original = gap.marks.at(-1);
  if (last === undefined) return gap.spaces.find(space => space !== '') ?? '';
  if (last.mark === original || end !== '' || gap.after === undefined) return end;
  // The last mark went away: the space before it now stands before the word.
  return original === undefined ? end : (gap.spaces[original.index] ?? '');
}

/** One space is wanted where white space stands already: a line end or a no-break space stays, a run of spaces shrinks. */
function satisfy(original: string, wanted: string | undefined): string {
  if (wanted === undefined) return original;
  return wanted === '' || original === '' || isRun(original) ? wanted : original;
}

function isRun(space: string): boolean {
  return space.length > 1 && !/[\n\r]/u.test(space);
}

function smallestEdit(prose: string, [start, end]: Range, text: string): Edit | undefined {
  const old = prose.slice(start, end);
  if (old === text) return undefined;
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === text.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail += 1;
  return {range: [start + head, end - tail], text: text.slice(head, text.length - tail)};
}

function caseEdit(prose: string, gap: Gap, changes: readonly Change[]): Edit | undefined {
  const change = changes.find(candidate => candidate.do === 'case');
  if (change?.do !== 'case' || gap.after === undefined) return undefined;
  const start = gap.after[0];
  const letter = String.fromCodePoint(prose.codePointAt(start) ?? 0);
  if (change.to === 'upper' ? !isLowerAt(prose, start) : !isUpperAt(prose, start)) return undefined;
  const text = change.to === 'upper' ? letter.toUpperCase() : letter.toLowerCase();
  return text.length === letter.length ? {range: [start, start + letter.length], text} : undefined;
}

/** What a reader is shown: all that changes; beside an insertion, the mark or the word it belongs to. */
function touchedRange(prose: string, gap: Gap, edits: readonly Edit[], changes: readonly Change[]): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  const cover = ([from, to]: Range): void => {
    start = Math.min(start, from);
    end = Math.max(end, to);
  };
  for (const edit of edits) cover(edit.range);
  for (const change of changes) if ('mark' in change && change.mark !== undefined) cover(change.mark.range);
  if (start < end) return [start, end];
  if (gap.range[0] < gap.range[1]) return gap.range;
  return gap.before ?? gap.after ?? [gap.range[0], Math.min(prose.length, gap.range[0] + 1)];
}
