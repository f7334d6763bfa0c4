/** Words of other languages in Latin letters, found among the words of an article by their keys. */
import type {Article, Block} from '../article.ts';
import {bytesOf} from '../lexicon.ts';
import type {Range} from '../problem.ts';
import {languages, titles} from './foreign-lexicon.data.ts';
import {foreignKeys} from './foreign-keys.generated.ts';
import {once} from './once.ts';
import {keyOfWord, wordKeys} from './word-keys.ts';

export interface ForeignWord {
  /** In lower case. */
  readonly word: string;
  /** Numbers in `languages`. */
  readonly languages: readonly number[];
  /** Those of which it is a function word. */
  readonly small: readonly number[];
  /** What English has for it; undefined where it says nothing by itself. */
  readonly english: string | undefined;
  /** `title` is an abbreviation before a name; `noun` keeps its capital inside a sentence. */
  readonly kind: 'small' | 'word' | 'noun' | 'title';
}

export interface ForeignHit {
  readonly entry: ForeignWord;
  readonly block: Block;
  readonly range: Range;
  /** Its number among the words of the article. */
  readonly index: number;
}

/** Every word of the article that is one of another language, in order. Of a clean text a few names. */
export function foreignHits(article: Article): readonly ForeignHit[] {
  const all = article.the(wordKeys);
  const found: ForeignHit[] = [];
  const slots = keys();
  for (const block of article.blocks) {
    const [from, to] = all.wordsOf(block);
    for (let index = from; index < to; index += 1) {
      if (!hasKey(slots, all.keys[index] ?? 0)) continue;
      const range: Range = [all.starts[index] ?? 0, all.ends[index] ?? 0];
      // A key may be that of another word.
      const entry = foreignWord(article.prose.slice(...range));
      if (entry !== undefined) found.push({entry, block, range, index});
    }
  }
  return found;
}

const known = new Map<string, ForeignWord | undefined>();

/** What is known of a word, in any case. Few words are asked for, so the lists are searched as they are written. */
export function foreignWord(text: string): ForeignWord | undefined {
  const word = text.toLowerCase();
  if (!hasKey(keys(), keyOfWord(word))) return undefined;
  if (!known.has(word)) known.set(word, describe(word));
  return known.get(word);
}

function describe(word: string): ForeignWord | undefined {
  const title = englishFor(word, titles);
  if (title !== undefined) return {word, languages: [], small: [], english: title, kind: 'title'};
  const own: number[] = [];
  const small: number[] = [];
  let english: string | undefined;
  let kind: ForeignWord['kind'] = 'small';
  for (const [number, language] of languages.entries()) {
    const asSmall = englishFor(word, language.alone);
    const asWord = englishFor(word, language.words);
    const asNoun = englishFor(word, language.capital);
    const isSmall = asSmall !== undefined || ` ${language.small} `.includes(` ${word} `);
    if (!isSmall && asWord === undefined && asNoun === undefined) continue;
    own.push(number);
    if (isSmall) small.push(number);
    if (asNoun !== undefined) kind = 'noun';
    else if (asWord !== undefined && kind === 'small') kind = 'word';
    english ??= asSmall ?? asWord ?? asNoun;
  }
  return own.length === 0 ? undefined : {word, languages: own, small, english, kind};
}

/** `ciudad=city|calle=street` */
function englishFor(word: string, pairs = ''): string | undefined {
  const list = `|${pairs}|`;
  const at = list.toLowerCase().indexOf(`|${word}=`);
  return at < 0 ? undefined : list.slice(at + word.length + 2, list.indexOf('|', at + 1));
}

/** "Spanish or Portuguese"; nothing for a word of many languages. */
export function languageNames(numbers: readonly number[]): string | undefined {
  return numbers.length > 2 ? undefined : numbers.map(number => languages[number]?.name ?? '').join(' or ');
}

/** A power of two, some three times as many as there are words. */
const SLOTS = 8192;

/** The keys of all words, each in the first free slot from the one that its last bits name; 0 in a free one. */
const keys = once((): Int32Array => {
  const slots = new Int32Array(SLOTS);
  const bytes = bytesOf(foreignKeys);
  const list = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.byteLength; at += 4) {
    const key = list.getInt32(at, true);
    let slot = key % SLOTS;
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = key;
  }
  return slots;
});

function hasKey(slots: Int32Array, key: number): boolean {
  let slot = key % SLOTS;
  while (slots[slot] !== 0) {
    if (slots[slot] === key) return true;
    slot = (slot + 1) % SLOTS;
  }
  return false;
}
