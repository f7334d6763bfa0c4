/** Words with letters that are not what they look like. */
import {isWordAt} from '../analysis/characters.ts';
import type {Lexicon} from '../lexicon.ts';
import {codeOf, isInvisible} from './invisible.ts';
import {cyrillic, greek, ligatures} from './look-alikes.data.ts';
import type {CharacterDefect, Mending} from './mending.ts';

/** A longer run of letters is no word. */
const LONGEST_WORD = 64;

interface Tables {
  readonly cyrillic: ReadonlyMap<string, string>;
  readonly greek: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

function loadTables(): Tables {
  const read = (pairs: string): ReadonlyMap<string, string> =>
    new Map(pairs.split(' ').map(pair => [pair.charAt(0), pair.slice(1)]));
  tables ??= {cyrillic: read(cyrillic), greek: read(greek), forms: read(ligatures)};
  return tables;
}

export function mendWord(text: string, at: number, from: number, lexicon: Lexicon): Mending | undefined {
  if (!mayBeForm(text.charCodeAt(at))) return undefined;
  const character = text.charAt(at);
  const {cyrillic: cyr, greek: gr, forms} = loadTables();
  const isWide = isWideLetter(character);
  if (!isWide && !cyr.has(character) && !gr.has(character) && !forms.has(character)) return undefined;
  const [start, end] = wordAround(text, at, from);
  if (end - start > LONGEST_WORD || isInAddress(text, start, end)) return undefined;
  const word = text.slice(start, end);
  const kinds = new Set<CharacterDefect>();
  const clean = [...word].map(letter => {
    const form = forms.get(letter) ?? (isWideLetter(letter) ? letter.normalize('NFKC') : undefined);
    const alike = cyr.get(letter) ?? gr.get(letter);
    if (form !== undefined) kinds.add('presentation-form');
    if (alike !== undefined) kinds.add('look-alike-letter');
    return form ?? alike ?? (isInvisible(letter) ? '' : letter);
  });
  if (kinds.has('look-alike-letter') && !isLatinWord(word, clean.join(''), lexicon)) return undefined;
  return unitOf(start, [...word], clean, kinds.has('look-alike-letter') ? 'look-alike-letter' : 'presentation-form');
}

/** Greek, Cyrillic, ligatures, full width. */
function mayBeForm(unit: number): boolean {
  return (unit >= 0x370 && unit < 0x530) || (unit >= 0xfb00 && unit < 0xfb07) || (unit >= 0xff01 && unit < 0xff5f);
}

function wordAround(text: string, at: number, from: number): readonly [number, number] {
  let start = at;
  const first = Math.max(from, text.startsWith('\ufeff') ? 1 : 0);
  while (start > first && at - start <= LONGEST_WORD && isWordAt(text, start - 1)) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_WORD && isWordAt(text, end)) end += 1;
  return [start, end];
}

/** Whether a word of two scripts is a Latin one: all its other letters have look-alikes, and it reads as a word. */
function isLatinWord(word: string, clean: string, lexicon: Lexicon): boolean {
  const letters = [...word].filter(letter => /\p{L}/u.test(letter));
  const own = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length;
  if (own === 0 || /[^\p{Script=Latin}\p{M}\p{N}]/u.test(clean)) return false;
  // "νp" is a product, "Αβ" is no word at all.
  const isGreek = letters.some(letter => /\p{Script=Greek}/u.test(letter));
  if (isGreek) return own > 1 && lexicon.knows(clean);
  return own * 2 >= letters.length || lexicon.knows(clean);
}

/** Of the word, the stretch from the first to the last character that changes. */
function unitOf(start: number, word: readonly string[], clean: readonly string[], defect: CharacterDefect): Mending | undefined {
  const first = word.findIndex((letter, index) => letter !== clean[index]);
  const last = word.findLastIndex((letter, index) => letter !== clean[index]);
  if (first < 0) return undefined;
  const lengthOf = (letters: readonly string[]): number => letters.reduce((sum, letter) => sum + letter.length, 0);
  const from = start + lengthOf(word.slice(0, first));
  const range = [from, from + lengthOf(word.slice(first, last + 1))] as const;
  const plain = clean.slice(first, last + 1).join('');
  const wrong = word[first] ?? '';
  return {defect, range, text: plain, message: messageOf(defect, wrong, clean[first] ?? '')};
}

function messageOf(defect: CharacterDefect, wrong: string, right: string): string {
  const code = codeOf(wrong);
  if (defect === 'presentation-form') return `“${wrong}” (${code}) is one character for “${right}”.`;
  const script = /\p{Script=Greek}/u.test(wrong) ? 'Greek' : 'Cyrillic';
  return `“${wrong}” (${code}) is a ${script} letter that looks like “${right}”.`;
}

/** "www.exаmple.com": to write it anew leads elsewhere. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_WORD), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const after = text
    .slice(end, end + LONGEST_WORD)
    .split(/\s/u, 1)
    .join('');
  return /@|:\/\/|^www\.|\p{L}\.$/u.test(before) || /^(?:[\p{L}\p{N}.-]*@|\.\p{L})/u.test(after);
}

function isWideLetter(character: string): boolean {
  return /^[０-９Ａ-Ｚａ-ｚ]/u.test(character);
}
