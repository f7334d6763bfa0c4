/** The promise of a safe repair: it keeps the words. Checked for every repair, whatever the rule thinks of it. */
import {inOrder} from './edits.ts';
import {apostrophes, primes, separators} from './promise.data.ts';
import {signsFirst} from './promise-figures.ts';
import {isAllowed, jointOf, type Sides} from './promise-joints.ts';
import type {Edit} from './problem.ts';

/** A longer run of letters is no word; the check of one repair looks no farther. */
const longestWord = 64;
/** Seen beyond the words around an edit: enough to tell where a line begins, or to recognise `(s)`. */
const margin = 4;

/**
 * Whether two texts have the same words: the same letters, digits and symbols in the same order and with the same
 * boundaries, save one first letter that changes its case, the changes that `promise.data.ts` declares, and the separators
 * and the place of the sign of a number (`promise-figures.ts`).
 */
export function keepsWords(before: string, after: string): boolean {
  return keeps(before, after, 1, true);
}

type Replacements = ReadonlyMap<string, string>;

const none: Replacements = new Map();

/**
 * Whether a repair keeps the words. Looks only at the edits and at the words that they touch.
 *
 * @param replacements Names by the spellings that the house's own list replaces: the one declared change of letters.
 */
export function repairKeepsWords(text: string, edits: readonly Edit[], replacements: Replacements = none): boolean {
  const others = edits.filter(edit => !isReplacement(text, edit, replacements));
  return groupEdits(text, others).every(group => {
    const before = text.slice(group.start, group.end);
    return keeps(before, applyWithin(before, group), group.edits.length, group.start === 0);
  });
}

/** A whole name for the one that the house writes. */
function isReplacement(text: string, {range: [start, end], text: written}: Edit, replacements: Replacements): boolean {
  const isWhole = !isWord(text.charAt(start - 1)) && !isWord(text.charAt(end));
  return isWhole && replacements.get(onOneLine(text.slice(start, end))) === onOneLine(written);
}

/** A line may end between two words of a name. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

interface EditGroup {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** Edits so near that one sees the other are looked at together. */
function groupEdits(text: string, edits: readonly Edit[]): readonly EditGroup[] {
  const groups: {start: number; end: number; edits: Edit[]}[] = [];
  const sorted = inOrder(edits);
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

function keeps(before: string, after: string, mostCaseChanges: number, beginsText: boolean): boolean {
  if (before === after) return true;
  const was = signsFirst(essenceOf(before));
  const is = signsFirst(essenceOf(after));
  if (was.characters.length !== is.characters.length) return false;
  let caseChanges = 0;
  for (const [index, old] of was.characters.entries()) {
    const current = is.characters[index] ?? '';
    if (old === current) continue;
    caseChanges += 1;
    if (caseChanges > mostCaseChanges || !differsInCaseOnly(old, current) || !beginsWord(was, index)) return false;
  }
  return was.gaps.every(
    (gap, index) => gap === is.gaps[index] || isAllowed(gap, is.gaps[index] ?? '', sidesOf(was, index, beginsText)),
  );
}

/** What a text must keep: letters, digits and symbols, each with the gap before it, and one gap more for the end. */
export interface Essence {
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

function sidesOf({characters, gaps}: Essence, index: number, beginsText: boolean): Sides {
  let start = index;
  while (
    start > 0 &&
    index - start < longestWord &&
    isWord(characters[start - 1] ?? '') &&
    (start === index || gaps[start] === '')
  )
    start -= 1;
  let end = index;
  while (end - index < longestWord && isWord(characters[end] ?? '') && (end === index || gaps[end] === '')) end += 1;
  return {
    left: characters.slice(start, index).join(''),
    right: characters.slice(index, end).join(''),
    characterBefore: characters[index - 1] ?? '',
    characterAfter: characters[index] ?? '',
    beyondLeft: gaps[start] ?? '',
    beyondRight: gaps[end] ?? '',
    beginsText: beginsText && start === 0,
    isAtEnd: index === 0 || index === characters.length,
  };
}

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
  // Told without the expressions below, whose first use takes long.
  if (/^[\0-\x7f]/.test(character)) {
    if (/[0-9A-Za-z]/.test(character)) return word;
    if (/[\s()[\]{}-]/.test(character)) return separator;
    return isListed(character) ? separator : symbol;
  }
  if ('“”‘’«»–—‐‑\u00a0'.includes(character) || isListed(character)) return separator;
  if (/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character)) return word;
  if (/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}]/u.test(character)) return separator;
  return symbol;
}

function isListed(character: string): boolean {
  return separators.includes(character) || apostrophes.includes(character) || primes.includes(character);
}
