/** Words in lower case that no list holds, without those that are nobody's spelling: names, addresses, code, other languages. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {abbreviationBefore} from './abbreviations.ts';
import {BREAK, SPACE, classAt, isLetterAt, isWordAt} from './characters.ts';
import {foreignWord} from './foreign-lexicon.ts';
import {isForeignWord} from './foreign-words.data.ts';
import {foreignStretches} from './foreign-stretches.ts';
import {meetsAny} from './search.ts';
import {wordKeys} from './word-keys.ts';

export interface UnknownWord {
  readonly text: string;
  /** All its places, in order. */
  readonly places: readonly [Range, ...Range[]];
  /** Whether another one stands right beside its first place, as in a phrase of another language: `horribile dictu`. */
  readonly isBesideAnother: boolean;
}

/** Shorter ones are mostly abbreviations, longer ones formulas. */
const SHORTEST = 4;
const LONGEST = 24;

/** Each once, in the order of their first places. */
export function unknownWords(article: Article): readonly UnknownWord[] {
  const {prose, lexicon} = article;
  const {starts, ends} = article.the(wordKeys);
  // A word that is known after all has no list of places.
  const seen = new Map<string, Range[] | undefined>();
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const unit = prose.charCodeAt(start);
    if (unit < 97 || unit > 122 || end - start < SHORTEST || lexicon.knowsAt(prose, start, end)) continue;
    for (const range of partsOf(prose, start, end)) {
      const text = prose.slice(...range);
      if (!seen.has(text)) seen.set(text, isUnknown(article, text) ? [] : undefined);
      const places = seen.get(text);
      if (places !== undefined && isLoose(prose, range) && !isAbbreviation(article, range) && !isForeign(article, range))
        places.push(range);
    }
  }
  return withNeighbours(seen);
}

function withNeighbours(seen: ReadonlyMap<string, readonly Range[] | undefined>): readonly UnknownWord[] {
  const borders = new Set<number>();
  for (const places of seen.values()) for (const [start, end] of places ?? []) borders.add(start - 1).add(end + 1);
  const words: UnknownWord[] = [];
  for (const [text, [first, ...more] = []] of seen) {
    if (first === undefined) continue;
    words.push({text, places: [first, ...more], isBesideAnother: borders.has(first[0]) || borders.has(first[1])});
  }
  return words;
}

/** The words of a compound: "goverment-funded". */
function partsOf(prose: string, start: number, end: number): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && prose.charCodeAt(at) !== 0x2d) continue;
    parts.push([from, at]);
    from = at + 1;
  }
  return parts;
}

function isUnknown({lexicon, house}: Article, text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/^[a-z]+$/u.test(text)) return false;
  return !lexicon.knows(text) && !lexicon.spelling.accepts(text) && !house.words.some(word => word.toLowerCase() === text);
}

const before = '("“[—–';
const after = ',;:!?)"”]—–…';

/** Whether white space and marks of prose stand around it, and it is no piece of an address, of code, or of `goin’`. */
function isLoose(prose: string, [start, end]: Range): boolean {
  if (start > 0 && !isSpace(prose, start - 1) && !before.includes(prose.charAt(start - 1)) && !isJoint(prose, start - 1))
    return false;
  if (end >= prose.length || isSpace(prose, end) || after.includes(prose.charAt(end)) || isJoint(prose, end)) return true;
  return prose.charAt(end) === '.' && !isWordAt(prose, end + 1);
}

function isSpace(prose: string, at: number): boolean {
  const kind = classAt(prose, at);
  return kind === SPACE || kind === BREAK;
}

/** A hyphen between two letters. */
function isJoint(prose: string, at: number): boolean {
  return prose.charAt(at) === '-' && isLetterAt(prose, at - 1) && isLetterAt(prose, at + 1);
}

/** `accus. plural` */
function isAbbreviation(article: Article, [start, end]: Range): boolean {
  return article.prose.charAt(end) === '.' && abbreviationBefore(article, article.prose.slice(start, end)) !== undefined;
}

/** A word of another language, or one beside such words: `café con leche`, `en masse`. */
function isForeign(article: Article, range: Range): boolean {
  const {prose} = article;
  return (
    foreignWord(prose.slice(...range)) !== undefined ||
    wordsIn(prose.slice(Math.max(0, range[0] - NEAR), range[0]))
      .slice(-2)
      .some(word => speaksAnother(article, word)) ||
    wordsIn(prose.slice(range[1], range[1] + NEAR))
      .slice(0, 2)
      .some(word => speaksAnother(article, word)) ||
    meetsAny(range, article.the(foreignStretches)) ||
    article.markings.some(({kind, range: [start, end]}) => kind === 'emphasis' && start <= range[0] && range[1] <= end)
  );
}

function speaksAnother({lexicon}: Article, word: string): boolean {
  return isForeignWord(word) || marked.test(word) || (!lexicon.knows(word) && foreignWord(word) !== undefined);
}

/** UTF-16 units on either side that hold two words. */
const NEAR = 32;

/** Letters that English hardly has. */
const marked = /[ß-öø-ÿ]/u;

/** In lower case. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-zß-öø-ÿ]+/gu) ?? [];
}
