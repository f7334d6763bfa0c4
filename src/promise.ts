/** The promise of a safe repair: it keeps the words. Checked for every repair, whatever the rule thinks of it. */
import {apostrophes, contractionEndings, elidedBeginnings, elidedWords, hyphens, negatedVerbs, primes, separators} from './promise.data.ts';
import type {Edit} from './rule.ts';

/** A longer run of letters is no word; the check of one repair looks no farther. */
const longestWord = 64;
/** Seen beyond the words around an edit: enough to tell where a line begins, or to recognise `(s)`. */
const margin = 4;

/**
 * Whether two texts have the same words: the same letters, digits and symbols in the same order and with the same
 * boundaries, save one first letter that changes its case and the changes that `promise.data.ts` declares.
 */
export function keepsWords(before: string, after: string): boolean {
  return keeps(before, after, 1);
}

/** Whether a repair keeps the words. Looks only at the edits and at the words that they touch. */
export function repairKeepsWords(text: string, edits: readonly Edit[]): boolean {
  return groupEdits(text, edits).every(group => {
    const before = text.slice(group.start, group.end);
    return keeps(before, applyWithin(before, group), group.edits.length);
  });
}

interface EditGroup {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** Edits so near that one sees the other are looked at together. */
function groupEdits(text: string, edits: readonly Edit[]): readonly EditGroup[] {
  const groups: {start: number; end: number; edits: Edit[]}[] = [];
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  for (const edit of sorted) {
    const start = contextStart(text, edit.range[0]);
    const end = contextEnd(text, edit.range[1]);
    const last = groups.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else {
      groups.push({start, end, edits: [edit]});
    }
  }
  return groups;
}

/** Back over the gap around the offset, over the word before it, and a margin more. */
function contextStart(text: string, offset: number): number {
  const stop = Math.max(0, offset - longestWord);
  let start = offset;
  while (start > stop && !isWord(text.charAt(start - 1))) start -= 1;
  while (start > stop && isWord(text.charAt(start - 1))) start -= 1;
  return Math.max(0, start - margin);
}

function contextEnd(text: string, offset: number): number {
  const stop = Math.min(text.length, offset + longestWord);
  let end = offset;
  while (end < stop && !isWord(text.charAt(end))) end += 1;
  while (end < stop && isWord(text.charAt(end))) end += 1;
  return Math.min(text.length, end + margin);
}

function applyWithin(slice: string, {start, edits}: EditGroup): string {
  let text = '';
  let end = 0;
  for (const edit of edits) {
    text += slice.slice(end, edit.range[0] - start) + edit.text;
    end = edit.range[1] - start;
  }
  return text + slice.slice(end);
}

function keeps(before: string, after: string, mostCaseChanges: number): boolean {
  if (before === after) return true;
  const was = essenceOf(before);
  const is = essenceOf(after);
  if (was.characters.length !== is.characters.length) return false;
  let caseChanges = 0;
  for (const [index, old] of was.characters.entries()) {
    const current = is.characters[index] ?? '';
    if (old === current) continue;
    caseChanges += 1;
    if (caseChanges > mostCaseChanges || !differsInCaseOnly(old, current) || !beginsWord(was, index)) return false;
  }
  return was.gaps.every((gap, index) => gap === is.gaps[index] || isAllowed(gap, is.gaps[index] ?? '', sidesOf(was, index)));
}

/** What a text must keep: letters, digits and symbols, each with the gap before it, and one gap more for the end. */
interface Essence {
  readonly characters: readonly string[];
  readonly gaps: readonly string[];
}

function essenceOf(text: string): Essence {
  const characters: string[] = [];
  const gaps: string[] = [];
  let gap = '';
  for (const character of text) {
    if (isSeparator(character)) {
      gap += character;
    } else {
      characters.push(character);
      gaps.push(gap);
      gap = '';
    }
  }
  gaps.push(gap);
  return {characters, gaps};
}

function differsInCaseOnly(one: string, other: string): boolean {
  return isWord(one) && (one.toLowerCase() === other.toLowerCase() || one.toUpperCase() === other.toUpperCase());
}

function beginsWord({characters, gaps}: Essence, index: number): boolean {
  const joint = jointOf(gaps[index] ?? '');
  return joint === 'points' || joint === 'apart' || !isWord(characters[index - 1] ?? '');
}

/** What stands around a gap. */
interface Sides {
  /** The runs of letters and digits that touch the gap; empty at a symbol and at the ends of the text. */
  readonly left: string;
  readonly right: string;
  /** The gap before the left run and the gap after the right one. */
  readonly beyondLeft: string;
  readonly beyondRight: string;
  readonly isLeftFirst: boolean;
  readonly isAtEnd: boolean;
}

function sidesOf({characters, gaps}: Essence, index: number): Sides {
  let start = index;
  while (start > 0 && index - start < longestWord && isWord(characters[start - 1] ?? '') && (start === index || gaps[start] === '')) start -= 1;
  let end = index;
  while (end - index < longestWord && isWord(characters[end] ?? '') && (end === index || gaps[end] === '')) end += 1;
  return {
    left: characters.slice(start, index).join(''),
    right: characters.slice(index, end).join(''),
    beyondLeft: gaps[start] ?? '',
    beyondRight: gaps[end] ?? '',
    isLeftFirst: start === 0,
    isAtEnd: index === 0 || index === characters.length,
  };
}

/** How a gap holds two words together or keeps them apart. */
type Joint = 'one word' | 'apostrophe' | 'hyphen' | 'points' | 'apart';

function jointOf(gap: string): Joint {
  if (gap === '') return 'one word';
  if (gap.length === 1 && apostrophes.includes(gap)) return 'apostrophe';
  if (gap.length === 1 && hyphens.includes(gap)) return 'hyphen';
  return /^[.,;:!?]+$/u.test(gap) ? 'points' : 'apart';
}

/** Whether a gap may be written another way. */
function isAllowed(before: string, after: string, sides: Sides): boolean {
  const {left, right, isAtEnd} = sides;
  if (losesApostrophe(before, after, sides)) return false;
  const was = jointOf(before);
  const is = jointOf(after);
  if (is === 'hyphen' && was !== is) return isTornHyphen(before, sides);
  if (signOf(before, sides) !== signOf(after, sides)) return false;
  if (isAtEnd) return true;
  if (left === '' || right === '') return (before === '') === (after === '');
  if (/\p{N}$/u.test(left) && /^\p{N}/u.test(right)) return keepsNumbers(before, after);
  if (was === is) return was === 'apart' ? !isInsideBracketedWord(before, sides) : was !== 'points';
  if (is === 'one word') return isTornNegation(before, sides) || isDropCap(before, sides);
  if (is === 'apostrophe') return isTornApostrophe(before, sides);
  return is === 'apart' && was === 'points' && isGlued(before, sides);
}

/** `the dogs’ tails`, `’em`, `the ’90s`: an apostrophe that belongs to a word may change its form, not go. */
function losesApostrophe(before: string, after: string, {left, right}: Sides): boolean {
  const belongsLeft = /\p{L}$/u.test(left) && apostrophes.includes(before.charAt(0)) && before !== '' && !quotationMark.test(before.slice(1));
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
  if (!/\s/u.test(after) || before.replace(notDash, '') !== after.replace(notDash, '')) return false;
  // `10 000` may be one number, or two that are listed.
  return !/^[^\S\r\n]+$/u.test(before) || /^\s+$/u.test(after);
}

function plainMarks(gap: string): string {
  return Array.from(gap, character => (quotationMark.test(character) ? '"' : character)).join('');
}

/** `word(s)`, `process(es)`, `(s)he`: the bracket stands inside the word. */
function isInsideBracketedWord(before: string, {left, right, beyondLeft, beyondRight}: Sides): boolean {
  if (before === '(') return right.length <= 2 && beyondRight.startsWith(')');
  return before === ')' && left.length <= 2 && beyondLeft.endsWith('(');
}

/** `do n’t` */
function isTornNegation(before: string, {left, right, beyondRight}: Sides): boolean {
  return onlySpaces.test(before) && negatedVerbs.has(left.toLowerCase()) && right.toLowerCase() === 'n' && jointOf(beyondRight) === 'apostrophe';
}

/** `T he vote`, at the beginning of a line. */
function isDropCap(before: string, {left, right, beyondLeft, isLeftFirst}: Sides): boolean {
  const beginsLine = isLeftFirst || /[\r\n]/u.test(beyondLeft);
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
const notDash = /[^\p{Pd}]/gu;
const quotationMark = new RegExp(`[\\p{Pi}\\p{Pf}"„‚${apostrophes}${primes}]`, 'u');

const unknown = 0;
const word = 1;
const separator = 2;
const symbol = 3;
const classes = new Uint8Array(0x10000);

/** A letter, a combining mark or a digit; half of a surrogate pair passes for one. */
function isWord(character: string): boolean {
  return classOf(character) === word;
}

/** Anything between words; what is neither a word character nor this is a symbol, and stays. */
function isSeparator(character: string): boolean {
  return classOf(character) === separator;
}

function classOf(character: string): number {
  if (character.length !== 1) return character === '' ? separator : classify(character);
  const unit = character.charCodeAt(0);
  const known = classes[unit] ?? unknown;
  if (known !== unknown) return known;
  const found = classify(character);
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character)) return word;
  if (/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}]/u.test(character)) return separator;
  return separators.includes(character) || apostrophes.includes(character) || primes.includes(character) ? separator : symbol;
}
