/**
 * Marks by which tokenizers cut a text for a translator and which were not taken out again: Moses' `@-@` and `-LRB-`,
 * BPE's `trans@@ lation`, SentencePiece's `▁the`, WordPiece's `walk ##ing`, the Penn Treebank's quotation marks.
 */
import {isLetterAt, isSpaceAt, isWordAt} from '../analysis/characters.ts';
import type {Mending} from './mending.ts';

const brackets: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
]);

/** Quotation marks of the Penn Treebank stand in one line, not farther apart. */
const LONGEST_QUOTATION = 400;

export function mendToken(text: string, at: number, from: number): Mending | undefined {
  switch (text.charAt(at)) {
    case '@':
      return joint(text, at, from) ?? halves(text, at, from);
    case '▁':
      return startOfWord(text, at, from);
    case '#':
      return continuation(text, at, from);
    case '-':
      return bracket(text, at);
    case '`':
    case "'":
      return quotationMark(text, at);
    default:
      return undefined;
  }
}

function mending(start: number, end: number, text: string, message: string): Mending {
  return {defect: 'tokenizer-mark', range: [start, end], text, message};
}

/** "well @-@ known", "3 @.@ 5". */
function joint(text: string, at: number, from: number): Mending | undefined {
  const mark = /^@([-–/,.:])@/u.exec(text.slice(at, at + 3))?.[1];
  if (mark === undefined) return undefined;
  const start = text.charAt(at - 1) === ' ' && at > from ? at - 1 : at;
  const end = text.charAt(at + 3) === ' ' ? at + 4 : at + 3;
  if (!isWordAt(text, start - 1) || !isWordAt(text, end)) return undefined;
  return mending(start, end, mark, 'A tokenizer wrote this between two parts of one word.');
}

/** "trans@@ lation": without the space it may be anything. */
function halves(text: string, at: number, from: number): Mending | undefined {
  if (text.slice(at, at + 3) !== '@@ ' || !isLetterAt(text, at - 1) || !isLetterAt(text, at + 3) || at - 1 < from)
    return undefined;
  return mending(at - 1, at + 3, text.charAt(at - 1), 'A tokenizer cut this word in two.');
}

function startOfWord(text: string, at: number, from: number): Mending | undefined {
  const message = 'A tokenizer wrote this for the space before a word.';
  if (isSpaceAt(text, at + 1) && isWordAt(text, at - 1)) return mending(at, at + 2, ' ', message);
  if (text.charAt(at - 1) === ' ' && at > from) return mending(at - 1, at + 1, ' ', message);
  if (isWordAt(text, at - 1)) return mending(at, at + 1, ' ', message);
  // At the beginning of a line.
  return isWordAt(text, at + 1) ? mending(at, at + 2, text.charAt(at + 1), message) : undefined;
}

/** "walk ##ing": "## Heading" has a space, "C##" no letter. */
function continuation(text: string, at: number, from: number): Mending | undefined {
  if (text.charAt(at + 1) !== '#' || text.charAt(at - 1) !== ' ' || !isLetterAt(text, at - 2) || !isLetterAt(text, at + 2))
    return undefined;
  return at - 2 < from ? undefined : mending(at - 2, at + 2, text.charAt(at - 2), 'A tokenizer cut this word in two.');
}

function bracket(text: string, at: number): Mending | undefined {
  const found = text.slice(at, at + 5);
  const mark = brackets.get(found);
  return mark === undefined ? undefined : mending(at, at + 5, mark, `A tokenizer wrote this for “${mark}”.`);
}

/** `` said ''; each mark needs the other in its line, for two grave accents begin code, and two apostrophes may be inches. */
function quotationMark(text: string, at: number): Mending | undefined {
  const two = text.slice(at, at + 2);
  if (two !== '``' && two !== "''") return undefined;
  if (text.charAt(at + 2) === two.charAt(0) || text.charAt(at - 1) === two.charAt(0)) return undefined;
  const isPaired = two === '``' ? isClosedAfter(text, at + 2) : isOpenBefore(text, at);
  return isPaired ? mending(at, at + 2, two === '``' ? '“' : '”', 'A tokenizer wrote this for a quotation mark.') : undefined;
}

function isClosedAfter(text: string, at: number): boolean {
  const line = text
    .slice(at, at - 2 + LONGEST_QUOTATION)
    .split('\n', 1)
    .join('');
  const [closing, opening] = [line.indexOf("''"), line.indexOf('``')];
  return closing >= 0 && (opening < 0 || closing < opening);
}

function isOpenBefore(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - LONGEST_QUOTATION), at)
      .split('\n')
      .at(-1) ?? '';
  return line.lastIndexOf('``') > line.lastIndexOf("''");
}
