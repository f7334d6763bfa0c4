/**
 * The names of an article: runs of words with a capital, without the titles before them, the possessive endings, and the
 * words that have their capital from their place.
 */
import type {Article, Block} from '../../article.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {abbreviationBefore} from '../abbreviations.ts';
import {months, weekdays} from '../function-words.ts';
import {isSpaceAt, isUpperAt} from '../characters.ts';
import {lastAtOrBefore} from '../search.ts';
import {wordKeys} from '../word-keys.ts';
import {isNameStart, nameRange} from './capitals.ts';
import {bodies, firstNameWords, joining, particles, titles} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isKoreanName} from './families.ts';
import {isGivenName} from './given-names.ts';

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
  /** Whether the name is that of a body or a place: `Tinkoff Bank`, `Romanoff Freight`. */
  readonly isBody: boolean;
  readonly block: Block;
  /** Number of its sentence. */
  readonly sentence: number;
}

export interface Names {
  /** In order. */
  readonly mentions: readonly Mention[];
  /** By number. */
  readonly sentences: readonly Range[];
}

const MOST_TOKENS = 6;

/** A run of words that is being read. */
interface Run {
  readonly tokens: NameToken[];
  /** The word before it, in lower case. */
  readonly lead: string;
}

/** How a word follows the one before it. */
type Joint = 'space' | 'mark' | 'sentence';

export function names(article: Article): Names {
  const {prose} = article;
  const {starts, ends, wordsOf} = article.the(wordKeys);
  const mentions: Mention[] = [];
  const sentences: Range[] = [];
  const isOrdinary = createOrdinary(article);
  for (const block of article.blocks) if (block.kind !== 'code' && !block.foreign) readBlock(block);
  return {mentions, sentences};

  function readBlock(block: Block): void {
    const [first, last] = wordsOf(block);
    let run: Run | undefined;
    let sentenceStart = block.range[0];
    const close = (): void => {
      if (run === undefined) return;
      // The, He, In: most runs are an English word that begins a sentence.
      const isWord = run.tokens.length === 1 && run.lead === '' && run.tokens[0]?.isOrdinary === true;
      const mention = isWord ? undefined : readRun(run, block, sentences.length);
      if (mention !== undefined) mentions.push(mention);
      run = undefined;
    };
    for (let index = first; index < last; index += 1) {
      const start = starts[index] ?? 0;
      const gapStart = index > first ? (ends[index - 1] ?? 0) : block.range[0];
      // Nearly every word is in lower case, after one space, and of no interest.
      const isPlain = start - gapStart === 1 && prose.charCodeAt(gapStart) === 0x20;
      if (!isPlain) {
        const joint = index === first ? 'mark' : jointBetween(article, wordAt(index - 1), gapStart, start);
        if (joint !== 'space') close();
        if (joint === 'sentence') {
          sentences.push([sentenceStart, start]);
          sentenceStart = start;
        }
      }
      if (isNameStart(prose, start)) {
        const range = nameRange(prose, start, ends[index] ?? start);
        if (range === undefined) {
          close();
          continue;
        }
        run ??= {tokens: [], lead: isPlain && index > first ? wordAt(index - 1).toLowerCase() : ''};
        run.tokens.push(readToken(prose, range, isOrdinary));
      } else if (run !== undefined && !particles.has(wordAt(index))) {
        close();
      }
    }
    close();
    sentences.push([sentenceStart, block.range[1]]);
  }

  function wordAt(index: number): string {
    return prose.slice(starts[index], ends[index]);
  }
}

/** Number of the sentence that an offset lies in. */
export function sentenceAt(article: Article, offset: number): number {
  const {sentences} = article.the(names);
  return lastAtOrBefore(offset, sentences.length, index => sentences[index]?.[0] ?? 0);
}

/** Whether a capitalised word is an English word or the name of a country, and no name of a person or a place. */
function createOrdinary({lexicon}: Article): (word: string) => boolean {
  const found = new Map<string, boolean>();
  return word => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const is = lexicon.knows(lower)
      ? (lexicon.classOf(lower) & NAME) === 0 || months.has(lower) || weekdays.has(lower) || isCountryWord(lower)
      : isCountryWord(lower);
    found.set(word, is);
    return is;
  };
}

function readToken(prose: string, range: Range, isOrdinary: (word: string) => boolean): NameToken {
  const text = prose.slice(...range);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return {text, range, isInitial: text.length === 1, isShouted, isOrdinary: isOrdinary(text)};
}

function readRun({tokens: all, lead}: Run, block: Block, sentence: number): Mention | undefined {
  const ranks = titles.has(lead) ? [lead] : [];
  let from = 0;
  // President Alexander Lukashenko, Belarusian Foreign Minister Makei, Yesterday Makei
  while (from < all.length && isLead(all[from], from < all.length - 1) && !isKoreanName(plainTexts(all.slice(from)))) {
    const word = all[from]?.text.toLowerCase() ?? '';
    if (titles.has(word)) ranks.push(word);
    from += 1;
  }
  let to = all.length;
  while (to > from && bodies.has(all[to - 1]?.text.toLowerCase() ?? '')) to -= 1;
  const named = all.slice(from, Math.min(to, from + MOST_TOKENS));
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
  return {tokens, titles: ranks, wordBefore: firstNameOf(all[from - 1]), isBody, block, sentence};
}

/** In lower case, without apostrophes and hyphens. */
export function plainTexts(tokens: readonly NameToken[]): readonly string[] {
  return tokens.map(({text}) => text.toLowerCase().replaceAll(/[-‐‑'’]/gu, ''));
}

function firstNameOf(token: NameToken | undefined): string | undefined {
  return token !== undefined && firstNameWords.has(token.text.toLowerCase()) ? token.text : undefined;
}

function isLead(token: NameToken | undefined, hasMore: boolean): boolean {
  if (token === undefined || token.isInitial || token.isShouted) return false;
  const word = token.text.toLowerCase();
  return titles.has(word) ? hasMore || token.isOrdinary : token.isOrdinary && hasMore && !isGivenName(word);
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

function jointBetween(article: Article, word: string, start: number, end: number): Joint {
  const {prose} = article;
  if (end - start === 1) return isSpaceAt(prose, start) ? 'space' : 'mark';
  if (end === start) return 'mark';
  const first = prose.charCodeAt(start);
  if (first === 0x2e) {
    // J. Smith, Mr. Smith
    const isName = word.length === 1 || titles.has(word.toLowerCase());
    if (isName && end - start === 2 && isSpaceAt(prose, start + 1)) return 'space';
    return isName || abbreviationBefore(article, word) !== undefined ? 'mark' : 'sentence';
  }
  for (let at = start; at < end; at += 1) {
    const unit = prose.charCodeAt(at);
    const isEnd = unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x2e || unit === 0x3a;
    if (isEnd && isUpperAt(prose, end)) return 'sentence';
  }
  return 'mark';
}
