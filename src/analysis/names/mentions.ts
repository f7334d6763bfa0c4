/**
 * The names of an article: runs of words with a capital, without the titles before them, the possessive endings, and the
 * words that have their capital from their place.
 */
import type {Article} from '../../article.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {isFunctionWord, months, weekdays} from '../function-words.ts';
import {remember} from '../remember.ts';
import {blockAt} from '../search.ts';
import {wordKeys} from '../word-keys.ts';
import {capitals, isNameStart, nameRange} from './capitals.ts';
import {beforePlaces, bodies, firstNameWords, joining, particles, titles} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isKoreanName} from './families.ts';
import {isFirstName, isGivenName, isNameBefore} from './given-names.ts';
import {jointBefore, sentenceAt} from './sentences.ts';

/** One word of a name, without the Arabic article and without `’s`. */
export interface NameToken {
  readonly text: string;
  readonly range: Range;
  /** A single letter: `A.` */
  readonly isInitial: boolean;
  /** In capitals throughout. */
  readonly isShouted: boolean;
  /** An English word that is no name by itself, such as `Brown`. */
  readonly isOrdinary: boolean;
}

/** A run of name words. */
export interface Mention {
  readonly tokens: readonly NameToken[];
  /** Words of rank or trade before the name, in lower case. */
  readonly titles: readonly string[];
  /** A first name that is an English word or a country as well: `Martin Meyer`, `Roman Protasevich`. */
  readonly wordBefore: string | undefined;
  /** The word for a people right before the name, in lower case: `the Serb Petrović`. */
  readonly people: string | undefined;
  /** Whether the name is that of a body or a place: `Tinkoff Bank`, `Romanoff Freight`. */
  readonly isBody: boolean;
  readonly sentence: Range;
}

const MOST_TOKENS = 6;
/** Words that are enough to tell that a name is no Korean one. */
const KOREAN = 4;

/** A run of words that is being read. */
interface Run {
  readonly tokens: NameToken[];
  /** The word before it, in lower case. */
  readonly lead: string;
}

/**
 * The names that have one of some words, in order. Only the text around these words is read.
 *
 * @param texts Words of `capitals`.
 */
export function mentionsOf(article: Article, texts: Iterable<string>): readonly Mention[] {
  const words = [...texts].flatMap(text => article.the(capitals).get(text) ?? []).sort((a, b) => a - b);
  const {starts, wordsOf} = article.the(wordKeys);
  const mentions: Mention[] = [];
  let readTo = -1;
  for (const word of words) {
    if (word < readTo) continue;
    const block = blockAt(article, starts[word] ?? 0);
    if (block === undefined) continue;
    const [first, last] = wordsOf(block);
    const [run, end] = readRun(article, firstOfRun(article, word, first), first, last);
    readTo = end;
    // The, He, In: most runs are an English word that begins a sentence.
    const isWord = run.tokens.length === 1 && run.lead === '' && run.tokens[0]?.isOrdinary === true;
    const mention = isWord ? undefined : readMention(article, run);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

/** Number of the first word of the run that a word with a capital stands in. */
function firstOfRun(article: Article, word: number, first: number): number {
  let found = word;
  for (let index = word; index > first && jointBefore(article, index) === 'space'; index -= 1) {
    const kind = kindOf(article, index - 1);
    if (kind === 'other') break;
    if (kind !== 'particle') found = index - 1;
  }
  return found;
}

/** The run that begins with a word, and the number of the first word after it. */
function readRun(article: Article, from: number, first: number, last: number): readonly [run: Run, end: number] {
  const {prose} = article;
  const {starts, ends} = article.the(wordKeys);
  const isOrdinary = article.the(ordinaryWords);
  const tokens: NameToken[] = [];
  let end = from;
  for (let index = from; index < last; index += 1) {
    if (index > from && jointBefore(article, index) !== 'space') break;
    const kind = kindOf(article, index);
    if (kind === 'other') break;
    if (kind === 'particle') continue;
    tokens.push(readToken(prose, kind, isOrdinary));
    end = index + 1;
  }
  const gap = ends[from - 1] ?? 0;
  const isLed = from > first && (starts[from] ?? 0) - gap === 1 && prose.charCodeAt(gap) === 0x20;
  return [{tokens, lead: isLed ? prose.slice(starts[from - 1], gap).toLowerCase() : ''}, end];
}

/** The range of a name word, a particle between such words, or any other word. */
function kindOf(article: Article, index: number): Range | 'particle' | 'other' {
  const {prose} = article;
  const {starts, ends} = article.the(wordKeys);
  const start = starts[index] ?? 0;
  const end = ends[index] ?? start;
  if (isNameStart(prose, start)) return nameRange(prose, start, end) ?? 'other';
  return particles.has(prose.slice(start, end)) ? 'particle' : 'other';
}

/** Whether a capitalised word is an English word or the name of a country, and no name of a person or a place. */
function ordinaryWords({lexicon}: Article): (word: string) => boolean {
  return remember(word => {
    const lower = word.toLowerCase();
    if (!lexicon.knows(lower)) return isCountryWord(lower);
    return (lexicon.classOf(lower) & NAME) === 0 || months.has(lower) || weekdays.has(lower) || isCountryWord(lower);
  });
}

function readToken(prose: string, range: Range, isOrdinary: (word: string) => boolean): NameToken {
  const text = prose.slice(...range);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return {text, range, isInitial: text.length === 1, isShouted, isOrdinary: isOrdinary(text)};
}

function readMention(article: Article, {tokens: all, lead}: Run): Mention | undefined {
  const begin = beginOfName(article.prose, all);
  const ranks = titles.has(lead) ? [lead] : [];
  let from = begin;
  for (const {text} of all.slice(0, begin)) if (titles.has(text.toLowerCase())) ranks.push(text.toLowerCase());
  // President Alexander Lukashenko, Belarusian Foreign Minister Makei, Yesterday Makei
  while (from < all.length && isLead(all[from], from < all.length - 1) && !isKorean(all.slice(from, from + KOREAN))) {
    const word = all[from]?.text.toLowerCase() ?? '';
    if (titles.has(word)) ranks.push(word);
    from += 1;
  }
  let to = all.length;
  while (to > from && bodies.has(all[to - 1]?.text.toLowerCase() ?? '')) to -= 1;
  const named = withFamilyName(all.slice(from, Math.min(to, from + MOST_TOKENS)));
  const tokens = glue(named);
  // Newton, Victor: one word of English may well be a name where no sentence begins.
  const isName = tokens.some(token => !token.isOrdinary && !token.isInitial);
  if (
    tokens.length === 0 ||
    (!isName && (tokens.length > 1 || lead === '' || isCountryWord(tokens[0]?.text.toLowerCase() ?? '')))
  )
    return undefined;
  const last = named.at(-1);
  const isBody = to < all.length || (named.length > 1 && last?.isOrdinary === true && !isGivenName(last.text.toLowerCase()));
  const sentence = sentenceAt(article, all[0]?.range[0] ?? 0);
  return {
    tokens,
    titles: ranks,
    wordBefore: from > begin ? firstNameOf(all, from - 1, lead) : undefined,
    isBody,
    sentence,
    people: peopleOf(all[from - 1]),
  };
}

/** `Donald Trump`, `Emmanuel Macron`: an English word that ends a name behind a first name is a family name. */
function withFamilyName(named: readonly NameToken[]): readonly NameToken[] {
  const [first, last] = [named.at(-2), named.at(-1)];
  if (first === undefined || last?.isOrdinary !== true || !isPerson(first)) return named;
  const word = last.text.toLowerCase();
  if (titles.has(word) || isFunctionWord(word) || months.has(word) || weekdays.has(word) || isCountryWord(word)) return named;
  return [...named.slice(0, -1), {...last, isOrdinary: false}];
}

function isPerson({text, isOrdinary}: NameToken): boolean {
  const name = text.toLowerCase();
  return !isOrdinary && (isFirstName(name) || isNameBefore(name));
}

/** Not Britain, whose people have many words. */
function peopleOf(token: NameToken | undefined): string | undefined {
  const word = token?.text.toLowerCase() ?? '';
  return isCountryWord(word) && !/^(?:brit|engl|scot|wale|wels|ir|neth|dutch|holl)/u.test(word) ? word : undefined;
}

/** Number of the first word after a title or a possessive: `Kyiv Mayor Vitali Klitschko`, `Belavia’s Ihar Charhinets`. */
function beginOfName(prose: string, all: readonly NameToken[]): number {
  return (
    all.findLastIndex(({text, range: [, end]}, index) => {
      const mark = prose.charCodeAt(end);
      return index < all.length - 1 && (titles.has(text.toLowerCase()) || mark === 0x27 || mark === 0x2019);
    }) + 1
  );
}

/** Not in `So Katya left`. */
function isKorean(tokens: readonly NameToken[]): boolean {
  const plain = plainTexts(tokens);
  return isKoreanName(plain) && !(isFunctionWord(plain[0] ?? '') && !tokens[1]?.text.includes('-'));
}

/** In lower case, without apostrophes and hyphens. */
export function plainTexts(tokens: readonly NameToken[]): readonly string[] {
  return tokens.map(({text}) => text.toLowerCase().replaceAll(/[-‐‑'’]/gu, ''));
}

function firstNameOf(all: readonly NameToken[], index: number, lead: string): string | undefined {
  const text = all[index]?.text ?? '';
  const word = text.toLowerCase();
  if (!firstNameWords.has(word)) return undefined;
  const before = all[index - 1]?.text.toLowerCase() ?? lead;
  // Will Petrov come? In August Petrov left.
  if (before === '' && isFunctionWord(word)) return undefined;
  return beforePlaces.has(before) && (months.has(word) || isCountryWord(word)) ? undefined : text;
}

function isLead(token: NameToken | undefined, hasMore: boolean): boolean {
  if (token === undefined || token.isInitial || token.isShouted) return false;
  const word = token.text.toLowerCase();
  return titles.has(word) ? hasMore || token.isOrdinary : token.isOrdinary && hasMore && !isNameBefore(word);
}

/** `Ben Jelloun`, `Abdul Rahman`: two words that are written as one elsewhere. `Al Assad` is `Assad`. */
function glue(tokens: readonly NameToken[]): readonly NameToken[] {
  const glued: NameToken[] = [];
  for (const token of tokens) {
    const last = glued.at(-1);
    if (last !== undefined && joining.has(last.text.toLowerCase()) && !token.isInitial && token.range[0] - last.range[1] === 1) {
      const text = last.text + token.text.toLowerCase();
      glued[glued.length - 1] = {...token, text, range: [last.range[0], token.range[1]], isOrdinary: false};
    } else if (tokens.length === 1 || !/^[AE]l$/u.test(token.text)) {
      glued.push(token);
    }
  }
  return glued;
}
