/** Characters that nobody sees: without width, soft hyphens, marks of direction, control characters. */
import {isLetterAt, isSpaceAt, isWordAt} from '../analysis/characters.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Mending} from './mending.ts';

/** A longer run of letters is no word. */
const LONGEST_WORD = 64;

const joiners = '\u200c\u200d';

const alone = '\u00ad\u061c\u180e\u2060\ufeff';

/** Spaces, tabs and line ends are seen. */
export function isInvisible(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0xa0) return unit < 0x20 ? unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 : unit >= 0x7f;
  return (
    (unit >= 0x200b && unit < 0x2010) ||
    (unit >= 0x202a && unit < 0x202f) ||
    (unit >= 0x2066 && unit < 0x206a) ||
    alone.includes(character)
  );
}

// Patterns stand where they are used: to make them takes long, and most texts need none.

export function mendInvisible(text: string, at: number, from: number, lexicon: Lexicon): Mending | undefined {
  // A byte-order mark is none of ours.
  if (!isInvisible(text.charAt(at)) || (at === 0 && text.startsWith('\ufeff'))) return undefined;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_WORD && isInvisible(text.charAt(end))) end += 1;
  const run = text.slice(at, end);
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  if (isWanted(text, run, at, end)) return undefined;
  const isInside = isWordAt(text, at - 1) && isWordAt(text, end);
  // A space without width may have been one with width.
  const plain = isInside && run.includes('\u200b') && !isOneWord(text, at, end, lexicon) ? ' ' : '';
  const message = `${run.length === 1 ? 'An invisible character stands' : `${run.length} invisible characters stand`} here (${[...run].slice(0, 3).map(codeOf).join(', ')}).`;
  if (plain !== '') return {defect: 'invisible-character', range: [at, end], text: plain, message};
  // Nothing cannot be flagged: a neighbor goes with it.
  if (at > from && before !== '' && !isLineEnd(before))
    return {defect: 'invisible-character', range: [at - 1, end], text: before, message};
  return after !== '' && !isLineEnd(after)
    ? {defect: 'invisible-character', range: [at, end + 1], text: after, message}
    : undefined;
}

/** What joins letters of other scripts and emoji, sets a direction beside them, or keeps a dash with its word. */
function isWanted(text: string, run: string, at: number, end: number): boolean {
  // To the end of the line, however it ends.
  const [rest = ''] = text.slice(at, end + 2).split(/[\r\n]/u, 1);
  const near = text.slice(Math.max(0, at - 1), at) + rest;
  if ([...run].some(character => joiners.includes(character)))
    return /[^\p{Script=Latin}\p{Script=Common}\p{Cf}]|\p{Extended_Pictographic}/u.test(near);
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(run))
    return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
      text.slice(Math.max(0, at - 200), end + 200),
    );
  if (run.includes('\u2060') || run.includes('\ufeff')) return /[–—…\-/\u00a0\u200a]/u.test(near);
  if (!run.includes('\u200b')) return false;
  // Where an address may be broken, and between words of scripts without spaces.
  const isAtEdge = at === 0 || end === text.length || isSpaceAt(text, at - 1) || isSpaceAt(text, end);
  return (!isAtEdge && /[/._@:?&=#%-]/u.test(near)) || /[^\p{Script=Latin}\P{L}]/u.test(near);
}

function isOneWord(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isLetterAt(text, start - 1)) start -= 1;
  let stop = end;
  while (stop < text.length && stop - end < LONGEST_WORD && isLetterAt(text, stop)) stop += 1;
  const [left, right] = [text.slice(start, at), text.slice(end, stop)];
  return lexicon.knows(left + right) || left.length < 2 || right.length < 2 || !lexicon.knows(left) || !lexicon.knows(right);
}

export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
