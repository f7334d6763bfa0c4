/**
 * The names of an article: runs of words with a capital, without the titles before them, the possessive endings, and the
 * words that have their capital from their place.
 */
import type {Article, Block} from '../../article.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {abbreviationBefore} from '../abbreviations.ts';
import {months} from '../function-words.ts';
import {classAt, isSpaceAt, isUpperAt, WORD} from '../characters.ts';
import {opaqueEnd} from '../opaque.ts';
import {arabicArticle, bodies, joining, particles, titles} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';

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
  /** Whether the name is that of a body or a place: `Tinkoff Bank`. */
  readonly isBody: boolean;
  readonly block: Block;
  /** Number of its sentence. */
  readonly sentence: number;
}

/** A word with a capital, a name or not. */
export interface Capital {
  readonly range: Range;
  readonly block: Block;
  readonly sentence: number;
  readonly beginsSentence: boolean;
}

export interface Names {
  /** In order. */
  readonly mentions: readonly Mention[];
  /** By number. */
  readonly sentences: readonly Range[];
  /** Every word with a capital, by its text without `’s`. */
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** UTF-16 units; a longer run of letters is no name. */
const LONGEST_WORD = 40;
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
  const mentions: Mention[] = [];
  const sentences: Range[] = [];
  const capitals = new Map<string, Capital[]>();
  const isOrdinary = createOrdinary(article);
  for (const block of article.blocks) if (block.kind !== 'code' && !block.foreign) readBlock(block);
  return {mentions, sentences, capitals};

  function readBlock(block: Block): void {
    const [start, end] = block.range;
    let run: Run | undefined;
    let sentenceStart = start;
    let before = '';
    let at = start;
    let gapStart = start;
    const close = (): void => {
      const mention = run === undefined ? undefined : readRun(run, block, sentences.length);
      if (mention !== undefined) mentions.push(mention);
      run = undefined;
    };
    while (at < end) {
      if (classAt(prose, at) !== WORD) {
        at += 1;
        continue;
      }
      const wordStart = at;
      const opaque = opaqueEnd(prose, at, end);
      at = opaque > at ? opaque : endOfWord(prose, at, end);
      const joint = jointBetween(article, before, gapStart, wordStart);
      if (joint !== 'space') close();
      if (joint === 'sentence') {
        sentences.push([sentenceStart, wordStart]);
        sentenceStart = wordStart;
      }
      gapStart = at;
      if (opaque > wordStart || at - wordStart > LONGEST_WORD) {
        close();
        before = '';
      } else if (isNameStart(prose, wordStart)) {
        const token = readToken(prose, wordStart, at, isOrdinary);
        run ??= {tokens: [], lead: before.toLowerCase()};
        run.tokens.push(token);
        const found: Capital = {
          range: token.range,
          block,
          sentence: sentences.length,
          beginsSentence: wordStart === sentenceStart,
        };
        const others = capitals.get(token.text);
        if (others === undefined) capitals.set(token.text, [found]);
        else others.push(found);
        before = prose.slice(wordStart, at);
      } else {
        before = prose.slice(wordStart, at);
        if (run !== undefined && !particles.has(before)) close();
      }
    }
    close();
    sentences.push([sentenceStart, end]);
  }
}

/** Whether a capitalised word is an English word or the name of a country, and no name of a person or a place. */
function createOrdinary({lexicon}: Article): (word: string) => boolean {
  const found = new Map<string, boolean>();
  return word => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const is =
      isCountryWord(lower) ||
      months.has(lower) ||
      weekdays.has(lower) ||
      (lexicon.knows(lower) && (lexicon.classOf(lower) & NAME) === 0);
    found.set(word, is);
    return is;
  };
}

function endOfWord(prose: string, start: number, limit: number): number {
  let at = start;
  while (
    at < limit &&
    (classAt(prose, at) === WORD || (isHold(prose.charCodeAt(at)) && at + 1 < limit && classAt(prose, at + 1) === WORD))
  )
    at += 1;
  return at;
}

/** An apostrophe or a hyphen. */
function isHold(unit: number): boolean {
  return isApostrophe(unit) || unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** A capital, or the Arabic article before one. */
function isNameStart(prose: string, start: number): boolean {
  return isUpperAt(prose, start) || ('aeu'.includes(prose.charAt(start)) && arabicArticle.test(prose.slice(start, start + 6)));
}

function readToken(prose: string, start: number, end: number, isOrdinary: (word: string) => boolean): NameToken {
  const from = start + (arabicArticle.exec(prose.slice(start, start + 6))?.[0].length ?? 0);
  const isPossessive = end - from > 2 && (prose.charCodeAt(end - 1) | 0x20) === 0x73 && isApostrophe(prose.charCodeAt(end - 2));
  const to = isPossessive ? end - 2 : end;
  const text = prose.slice(from, to);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return {text, range: [from, to], isInitial: text.length === 1, isShouted, isOrdinary: isOrdinary(text)};
}

function readRun({tokens: all, lead}: Run, block: Block, sentence: number): Mention | undefined {
  const ranks = titles.has(lead) ? [lead] : [];
  let from = 0;
  // President Alexander Lukashenko, Belarusian Foreign Minister Makei, Yesterday Makei
  while (from < all.length && isLead(all[from], from < all.length - 1)) {
    const word = all[from]?.text.toLowerCase() ?? '';
    if (titles.has(word)) ranks.push(word);
    from += 1;
  }
  let to = all.length;
  while (to > from && bodies.has(all[to - 1]?.text.toLowerCase() ?? '')) to -= 1;
  const tokens = glue(all.slice(from, Math.min(to, from + MOST_TOKENS)));
  // Newton, Victor: one word of English may well be a name where no sentence begins.
  const isName = tokens.some(token => !token.isOrdinary && !token.isInitial);
  if (
    tokens.length === 0 ||
    (!isName && (tokens.length > 1 || lead === '' || isCountryWord(tokens[0]?.text.toLowerCase() ?? '')))
  )
    return undefined;
  return {tokens, titles: ranks, isBody: to < all.length, block, sentence};
}

function isLead(token: NameToken | undefined, hasMore: boolean): boolean {
  if (token === undefined || token.isInitial || token.isShouted) return false;
  return titles.has(token.text.toLowerCase()) ? hasMore || token.isOrdinary : token.isOrdinary && hasMore;
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
