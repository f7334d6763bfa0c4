/** Edits told to a person: `“moment “.” → “moment.””`. */
import {applyEdits, inOrder} from '../edits.ts';
import type {Edit} from '../problem.ts';
import {show} from './width.ts';

/** As much of the word beside an edit as is shown, and the least that is left of a long piece at either end. */
const mostBeside = 24;
const longest = 72;
const openingMarks = '([{“‘„‚‟‛«‹"\'';

/** What edits make of a text, each with the words that it touches. */
export function describeChange(text: string, edits: readonly Edit[]): string {
  const sorted = inOrder(edits);
  const pieces: {start: number; end: number; edits: Edit[]}[] = [];
  for (const edit of sorted) {
    const start = startBeside(text, edit);
    const end = endBeside(text, edit);
    const last = pieces.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else {
      pieces.push({start, end, edits: [edit]});
    }
  }
  return pieces.map(piece => describePiece(text, piece)).join(', ');
}

function describePiece(
  text: string,
  {start, end, edits}: {readonly start: number; readonly end: number; readonly edits: readonly Edit[]},
): string {
  const before = text.slice(start, end);
  const after = applyEdits(
    before,
    edits.map(({range, text: replacement}) => ({range: [range[0] - start, range[1] - start], text: replacement})),
  );
  return after.trim() === '' ? `remove ${quote(before)}` : `${quote(before)} → ${quote(after)}`;
}

function quote(piece: string): string {
  if (piece.length <= longest) return `“${show(piece)}”`;
  const characters = Array.from(piece.slice(0, longest));
  const tail = Array.from(piece.slice(-mostBeside));
  return `“${show(characters.slice(0, longest - mostBeside).join(''))} … ${show(tail.slice(1).join(''))}”`;
}

/** Whole lines, or more than a few words, that go away: the text beside them says nothing. */
function isRemoval(removed: string, replacement: string): boolean {
  return replacement.trim() === '' && removed.trim() !== '' && (removed.length > mostBeside || /[\r\n]/u.test(removed));
}

/** To the beginning of the word before; past white space too, where only marks or white space change. */
function startBeside(text: string, {range: [from, to], text: replacement}: Edit): number {
  const removed = text.slice(from, to);
  if (isRemoval(removed, replacement)) return from;
  const stop = Math.max(0, from - mostBeside);
  let start = from;
  if (!/[\p{L}\p{N}]/u.test(removed + replacement)) while (start > stop && isSpace(text, start - 1)) start -= 1;
  while (start > stop && !isSpace(text, start - 1)) start -= 1;
  // The mark that opens the word is not what changes, and three quotation marks in a row are hard to read.
  while (start < from && openingMarks.includes(text.charAt(start))) start += 1;
  return isLowSurrogate(text, start) ? start + 1 : start;
}

/** To the end of the word after; past white space too, where only white space changes. */
function endBeside(text: string, {range: [from, to], text: replacement}: Edit): number {
  const removed = text.slice(from, to);
  if (isRemoval(removed, replacement)) return to;
  const stop = Math.min(text.length, to + mostBeside);
  let end = to;
  if ((removed + replacement).trim() === '') while (end < stop && isSpace(text, end)) end += 1;
  while (end < stop && !isSpace(text, end)) end += 1;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
