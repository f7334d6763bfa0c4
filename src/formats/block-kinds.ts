/** What each block of plain text is to a reader, inferred from its layout, its form and its place. */
import {once} from '../analysis/once.ts';
import {isLetterAt} from '../analysis/characters.ts';
import {neverLast, seldomLast} from '../analysis/function-words.ts';
import type {BlockKind} from '../article.ts';
import type {Range} from '../problem.ts';

/** What a marker, the markup or the layout says of a block. */
export type Marker = 'headline' | 'heading' | 'list-item' | 'standfirst' | 'cell' | 'caption' | 'code' | 'verse' | 'segment';

export interface Piece {
  readonly range: Range;
  readonly marker: Marker | undefined;
  /** White space before the first line. */
  readonly indent: number;
  readonly lines: number;
}

interface Form {
  /** Of a long block, those at its beginning. */
  readonly words: number;
  readonly endsSentence: boolean;
  /** Ends in a letter, a digit or a comma: nothing closes it. */
  readonly open: boolean;
  readonly startsLower: boolean;
  readonly hasInnerSentence: boolean;
  /** Its last word cannot be the last of anything: "an official of the". */
  readonly breaksOff: boolean;
  readonly text: string;
}

/** A headline or heading is no longer than this; counted in words. */
const LONGEST_HEADLINE = 28;
const LONGEST_HEADING = 14;
const LONGEST_STANDFIRST = 45;
/** UTF-16 units in which words are counted: a block of so many is a paragraph by any count. */
const LONGEST_COUNTED = 1000;
/** Only the beginning of a block is looked at by patterns. */
const HEAD = 160;

const byline = /^(?:by|text by|words by|story by|written by|author|authors|editor|translated by|reporter|correspondent)\b[ :]/iu;
const signature = once((): RegExp => /^[-–—]{1,2}\s*\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}$/u);
const caption = /^(?:photo|photos|photograph|image|images|picture|figure|fig\.|illustration|credit|video|map|chart|table)\b/iu;
const date =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s\d{1,4}/iu;
// Tells most lines from a date without compiling the pattern above.
const mayBeDate = /^(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const numericDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/u;
const sentenceInside = once((): RegExp => /[.!?…]["'”’)\]]{0,2}\s["'“‘(]?\p{Lu}/u);

/** The kind of each piece, in order. */
export function inferKinds(text: string, pieces: readonly Piece[]): readonly BlockKind[] {
  const forms = pieces.map(piece => formOf(text, piece));
  const kinds: BlockKind[] = pieces.map((piece, index) => piece.marker ?? kindByForm(forms[index]));
  const marked = kinds.indexOf('headline');
  const first = marked < 0 ? kinds.findIndex(kind => kind !== 'code') : marked;
  const head = forms[first];
  if (head !== undefined && pieces.length > 1 && (marked >= 0 || isHeadline(head, kinds[first]))) {
    kinds[first] = 'headline';
    const second = forms[first + 1];
    const isMarked = pieces[first + 1]?.marker !== undefined;
    if (second !== undefined && !isMarked && isStandfirst(second, kinds[first + 1]) && pieces.length > first + 2)
      kinds[first + 1] = 'standfirst';
  }
  const last = kinds.lastIndexOf('paragraph');
  if (last >= 0)
    for (let index = last + 1; index < kinds.length; index += 1)
      if (kinds[index] === 'heading' && pieces[index]?.marker === undefined) kinds[index] = 'furniture';
  return kinds;
}

function formOf(text: string, {range: [start, end]}: Piece): Form {
  const tail = text.slice(Math.max(start, end - 12), end).replace(/["'”’»“)\]\s]+$/u, '');
  const last = tail.at(-1) ?? '';
  const head = text.slice(start, Math.min(end, start + 2000));
  return {
    words: countWords(text, start, Math.min(end, start + LONGEST_COUNTED)),
    endsSentence: '.!?…'.includes(last) && last !== '',
    open: !'.!?…:;'.includes(last) || last === '',
    startsLower: /^["'“‘(]*\p{Ll}/u.test(head.slice(0, 8)),
    hasInnerSentence: sentenceInside().test(head),
    breaksOff: isNeverLast(lastWord(tail)),
    text: head.slice(0, HEAD),
  };
}

function lastWord(tail: string): string {
  let start = tail.length;
  while (start > 0 && isLetterAt(tail, start - 1)) start -= 1;
  return tail.slice(start);
}

function isNeverLast(word: string): boolean {
  return neverLast.has(word) && !seldomLast.has(word);
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const space = unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

function kindByForm(form: Form | undefined): BlockKind {
  if (form === undefined) return 'paragraph';
  const {text, words} = form;
  // Where the markup does not say that it is one.
  if (/^\d{1,3}[.)]\s/u.test(text)) return 'list-item';
  if (words <= 12 && (byline.test(text) || (/^[-–—]/u.test(text) && signature().test(text)))) return 'byline';
  if (words <= 9 && !form.endsSentence && mayBeDate.test(text) && (date.test(text) || numericDate.test(text))) return 'dateline';
  if (words <= 20 && caption.test(text) && (form.open || /^[\p{L} .\d]{2,30}:/u.test(text))) return 'caption';
  if (form.endsSentence || form.startsLower || form.hasInnerSentence || form.breaksOff) return 'paragraph';
  return form.open && words <= LONGEST_HEADING ? 'heading' : 'paragraph';
}

function isHeadline(form: Form, kind: BlockKind | undefined): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'paragraph' &&
    !form.startsLower &&
    form.words <= LONGEST_HEADLINE &&
    (form.open || /[?!]$/u.test(form.text)) &&
    !form.hasInnerSentence &&
    !/^["“]/u.test(form.text)
  );
}

function isStandfirst(form: Form, kind: BlockKind | undefined): boolean {
  return (
    (kind === 'heading' || kind === 'paragraph') &&
    form.open &&
    form.words <= LONGEST_STANDFIRST &&
    !form.startsLower &&
    !form.hasInnerSentence
  );
}
