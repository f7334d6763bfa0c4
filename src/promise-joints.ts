/** Between two words: when a gap may be written another way without changing either. */
import {once} from './analysis/once.ts';
import {apostrophes, contractionEndings, elidedBeginnings, elidedWords, hyphens, negatedVerbs, primes} from './promise.data.ts';
import {closesUp, keepsSeparator} from './promise-figures.ts';

/** What stands around a gap. */
export interface Sides {
  /** The runs of letters and digits that touch the gap; empty at a symbol and at the ends of the text. */
  readonly left: string;
  readonly right: string;
  /** The letters, digits or symbols next to the gap; empty at the ends of the text. */
  readonly characterBefore: string;
  readonly characterAfter: string;
  /** The gap before the left run and the gap after the right one. */
  readonly beyondLeft: string;
  readonly beyondRight: string;
  /** Whether the left run is the first of the text. */
  readonly beginsText: boolean;
  readonly isAtEnd: boolean;
}

/** How a gap holds two words together or keeps them apart. */
export type Joint = 'one word' | 'apostrophe' | 'hyphen' | 'points' | 'apart';

export function jointOf(gap: string): Joint {
  if (gap === '') return 'one word';
  if (gap.length === 1 && apostrophes.includes(gap)) return 'apostrophe';
  if (gap.length === 1 && hyphens.includes(gap)) return 'hyphen';
  // Three marks or more are an ellipsis, or something else that no word has inside.
  return /^[.,;:!?]{1,2}$/u.test(gap) ? 'points' : 'apart';
}

/** Whether a gap may be written another way, by the words around it as they were before. */
export function isAllowed(before: string, after: string, sides: Sides): boolean {
  const {left, right, isAtEnd} = sides;
  if (losesApostrophe(before, after, sides)) return false;
  const was = jointOf(before);
  const is = jointOf(after);
  if (is === 'hyphen' && was !== is) return isTornHyphen(before, sides);
  if (signOf(before, sides) !== signOf(after, sides)) return false;
  if (isAtEnd) return true;
  if (left === '' || right === '') return (before === '') === (after === '') || closesUp(before, after, sides);
  if (/\p{N}$/u.test(left) && /^\p{N}/u.test(right))
    return keepsNumbers(before, after) || keepsSeparator(before, after, left, right);
  if (was === is) return was === 'apart' ? !isInsideBracketedWord(before, sides) : was !== 'points';
  if (is === 'one word') return isTornNegation(before, sides) || isDropCap(before, sides) || isDecade(before, sides);
  if (is === 'apostrophe') return isTornApostrophe(before, sides);
  return is === 'apart' && was === 'points' && isGlued(before, sides);
}

/** `the dogs’ tails`, `’em`, `the ’90s`: an apostrophe that belongs to a word may change its form, not go. */
function losesApostrophe(before: string, after: string, {left, right}: Sides): boolean {
  const belongsLeft =
    /\p{L}$/u.test(left) && apostrophes.includes(before.charAt(0)) && before !== '' && !quotationMark.test(before.slice(1));
  if (belongsLeft && !quotationMark.test(after)) return true;
  const isElided = elidedWords.has(right.toLowerCase()) || /^\p{N}0s$/u.test(right);
  return isElided && endsInApostrophe(before) && !endsInApostrophe(after);
}

function endsInApostrophe(gap: string): boolean {
  return gap !== '' && apostrophes.includes(gap.charAt(gap.length - 1));
}

/** The minus of `-5` and the point of `.5`; empty where the number has none. */
function signOf(gap: string, {left, right}: Sides): string {
  if (!/^\p{N}/u.test(right)) return '';
  if (left === '' && (gap === '-' || gap === '.')) return gap;
  return /[\s\p{Ps}\p{Pi}"'](?<sign>[-.])$/u.exec(gap)?.groups?.['sign'] ?? '';
}

/** Between two digits a mark can belong to the number, and a dash can mean a range or a minus. */
function keepsNumbers(before: string, after: string): boolean {
  if (!/\s/u.test(before)) return plainMarks(before) === plainMarks(after);
  if (!/\s/u.test(after) || before.replace(notDash(), '') !== after.replace(notDash(), '')) return false;
  // `10 000` may be one number, or two that are listed.
  return !/^[^\S\r\n]+$/u.test(before) || /^\s+$/u.test(after);
}

function plainMarks(gap: string): string {
  return Array.from(gap, character => (quotationMark.test(character) ? '"' : character)).join('');
}

/** `word(s)`, `process(es)`, `(s)he`: the bracket stands inside the word. */
function isInsideBracketedWord(before: string, {left, right, beyondLeft, beyondRight}: Sides): boolean {
  if (before === '(') return /^\p{L}{1,2}$/u.test(right) && beyondRight.startsWith(')');
  return before === ')' && left.length <= 2 && beyondLeft.endsWith('(');
}

/** `do n’t` */
function isTornNegation(before: string, {left, right, beyondRight}: Sides): boolean {
  return (
    onlySpaces.test(before) &&
    negatedVerbs.has(left.toLowerCase()) &&
    right.toLowerCase() === 'n' &&
    jointOf(beyondRight) === 'apostrophe'
  );
}

/** `the 90-s` */
function isDecade(before: string, {left, right}: Sides): boolean {
  return jointOf(before) === 'hyphen' && /^(?:\d\d)?\d0$/u.test(left) && right === 's';
}

/** `T he vote`, at the beginning of a line. */
function isDropCap(before: string, {left, right, beyondLeft, beginsText}: Sides): boolean {
  const beginsLine = beginsText || /[\r\n]/u.test(beyondLeft);
  return beginsLine && /^[^\S\r\n]$/u.test(before) && /^\p{Lu}$/u.test(left) && /^\p{Ll}/u.test(right);
}

/** `Ukraine ’s`, `it’ s`, `don ’ t`, `O’ Brien` */
function isTornApostrophe(before: string, {left, right}: Sides): boolean {
  const mark = before.trim();
  if (jointOf(mark) !== 'apostrophe' || /[\r\n]/u.test(before)) return false;
  return contractionEndings.has(right.toLowerCase()) || (elidedBeginnings.has(left.toLowerCase()) && right.length > 1);
}

/** `far- reaching`, `well - known`, `covid- 19`; not `10 - 15`, and not `word - 5`, which may be a dash. */
function isTornHyphen(before: string, {left, right}: Sides): boolean {
  if (jointOf(before.trim()) !== 'hyphen' || left === '' || right === '') return false;
  const digits = Number(/\p{N}$/u.test(left)) + Number(/^\p{N}/u.test(right));
  return digits === 0 || (digits === 1 && before.trim() !== before && /^\S|\S$/u.test(before));
}

/** `word.Word`, `word,word`; not `example.com`, `U.S.`, `Ph.D.` */
function isGlued(before: string, {left, right}: Sides): boolean {
  if (before !== '.') return true;
  if (/^(?:I|A)$/u.test(right)) return left.length > 1;
  return /^\p{N}/u.test(right) || /^\p{Lo}/u.test(right) || /^\p{Lu}./u.test(right);
}

const onlySpaces = /^[^\S\r\n]+$/u;
const notDash = once((): RegExp => /[^\p{Pd}]/gu);
const quotationMark = new RegExp(`[\\p{Pi}\\p{Pf}"„‚${apostrophes}${primes}]`, 'u');
