/** Which paragraphs lack the end mark that the others have. */
import type {Article, Block} from '../article.ts';
import {abbreviationBefore} from './abbreviations.ts';
import {endsSentence, flow} from './flow.ts';
import {VERB} from '../lexicon.ts';
import {isClause} from './clauses.ts';
import {articles, isFunctionWord, possessives, prepositions} from './function-words.ts';
import {innerSentences} from './inner-sentences.ts';
import {repeatedBlocks} from './repeated-blocks.ts';

export interface EndMarks {
  /** Indexes of paragraphs that need one. */
  readonly needed: ReadonlySet<number>;
  /** Of those, the ones that read like the caption of a picture or a note about the article, which need none. */
  readonly mayBeCaption: ReadonlySet<number>;
}

/** Of the paragraphs of prose, this share has to have an end mark. */
const HABIT = 0.6;
/** Words from which a paragraph of one sentence counts as prose. */
const LONG = 12;
/** A paragraph that ended so many sentences needs no other paragraph to show the habit. */
const SEVERAL = 2;

export function endMarks(article: Article): EndMarks {
  const prose = article.blocks.filter(block => block.kind === 'paragraph' && !block.foreign);
  const closed = prose.filter(block => endsSentence(article.prose, block));
  const first = (closed.find(block => block.range[1] - block.range[0] > 80) ?? closed[0])?.index ?? Number.POSITIVE_INFINITY;
  // What stands before the first whole paragraph is a headline or a standfirst, unless it has several sentences.
  const headed = isShortFirst(article, first);
  const {seams} = article.the(flow);
  const open = prose.filter(
    block =>
      seams[block.index] === 'end' &&
      !endsSentence(article.prose, block) &&
      isProse(article, block) &&
      !leadsIn(article, block) &&
      (block.index >= first - 1 || innerSentences(article, block).length >= SEVERAL) &&
      !(headed && block.index < first),
  );
  const isHabit = closed.length >= 2 && closed.length >= (closed.length + open.length) * HABIT;
  // What stands there twice is to go, and its rule says so.
  const repeated = new Set(article.the(repeatedBlocks).map(({block}) => block));
  const needing = open.filter(block => !repeated.has(block) && (isHabit || innerSentences(article, block).length >= SEVERAL));
  return {
    needed: new Set(needing.map(block => block.index)),
    mayBeCaption: new Set(
      needing.filter(block => isCaption(article, block) || isFooter(article, block)).map(block => block.index),
    ),
  };
}

/** UTF-16 units from which the first block of a text is no headline. */
const LONGEST_HEADLINE = 110;

/** `Quake in the north! Here is what we know`: a headline of two sentences stands right before the first paragraph. */
function isShortFirst({blocks}: Article, first: number): boolean {
  const before = blocks[first - 1];
  return first === 1 && before !== undefined && before.range[1] - before.range[0] < LONGEST_HEADLINE;
}

/** `This article appeared in print under the headline “The Flood”`: one sentence about the text after all of it. */
function isFooter(article: Article, {index, range}: Block): boolean {
  return (
    index === article.blocks.length - 1 &&
    /^(?:(?:a (?:longer |shorter )?version of )?this (?:article|story|text|interview|post|piece|report)|the (?:article|text|interview|material))\s/iu.test(
      article.prose.slice(range[0], range[0] + 60),
    )
  );
}

/** One sentence in the present that shows somebody: `A man carries a sandbag past the bakery on Monday` */
function isCaption(article: Article, block: Block): boolean {
  if (innerSentences(article, block).length > 0) return false;
  const words = article.prose.slice(block.range[0], Math.min(block.range[1], block.range[0] + 120)).split(/\s+/u);
  if (!/^(?:an?|two|three|four|five|\p{L}+s|\p{Lu}\p{Ll}+)$/iu.test(words[0] ?? '')) return false;
  if (/^(?:the|this|that|these|those|it|he|she|they|we|i|you|there|in|on|at)$/iu.test(words[0] ?? '')) return false;
  return words.slice(1, 6).some((word, index) => isPresent(article, word, words[index + 2] ?? ''));
}

/** `carries a`, `wait in`, `are seen`: a verb in the present before its object or its place. */
function isPresent({lexicon}: Article, word: string, next: string): boolean {
  if (word === 'is' || word === 'are') return /(?:ing|ed|en)$/u.test(next);
  const isVerb = (lexicon.classOf(word) & VERB) !== 0 && !/(?:ed|ing)$/u.test(word) && !isFunctionWord(word);
  return isVerb && /s$/u.test(word) && (articles.has(next) || possessives.has(next) || prepositions.has(next));
}

/** Its last sentence is one, not a heading, a credit or a signature. */
function isProse(article: Article, block: Block): boolean {
  const {prose} = article;
  const [start, end] = block.range;
  // → Also read: At the table!
  if (/^[→►▶»>•*]/u.test(prose.slice(start, start + 1))) return false;
  if (!/[\p{L}\p{N}"”’)]$/u.test(prose.slice(end - 1, end))) return false;
  const last = innerSentences(article, block).at(-1);
  const sentence = prose.slice(last ?? start, end);
  const words = sentence.split(/\s+/u);
  const word = words.at(-1) ?? '';
  if (/^(?:https?:|www\.)|@|\.\w/u.test(word) && abbreviationBefore(article, word) === undefined) return false;
  // The toll was paid. (dpa)
  if (last !== undefined && (sentence.startsWith('(') || /\( ?\p{L}{1,20} ?\)$/u.test(sentence.slice(-30)))) return false;
  if (isLastBlock(article, block) && isImperative(article, words[0] ?? '')) return false;
  if (isSource(sentence) || isTitle(words) || isAddress(sentence)) return false;
  if (last === undefined && isAuthor(words)) return false;
  if (last === undefined && (words.length < LONG || !isAmongClosed(article, block) || /^["“]/u.test(sentence))) return false;
  return words.length >= 3 && isClause(article, sentence);
}

function isLastBlock({blocks}: Article, {index, range}: Block): boolean {
  return blocks[index + 1]?.kind !== 'paragraph' && range[1] - range[0] < LONGEST_HEADLINE;
}

/** `Found a mistake? Select it and press Ctrl+Enter`: what a site asks of its readers after the text. */
function isImperative({lexicon}: Article, word: string): boolean {
  const lower = word.toLowerCase();
  return (lexicon.classOf(lower) & VERB) !== 0 && !isFunctionWord(lower) && !/(?:ed|s|ing)$/u.test(lower);
}

/** Most of its longer words have a capital. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter(word => word.length > 3);
  return long.filter(word => /^["“(]?\p{Lu}/u.test(word)).length * 3 > long.length * 2;
}

/** A citation or a credit: `(Smith 1994, 6)`, `August 15, 2008`, `by “x” / Flickr)` */
function isSource(sentence: string): boolean {
  return /,\s\d{4}$|\d\)$|\b(?:by|from|via|credit|courtesy|photo|image)\b[^()]*\)$|\(\p{Lu}[^()]*\)$|[–—-]\s\p{Lu}[^.]{2,40}$|[¹²³⁴-⁹]$/iu.test(
    sentence.slice(-120),
  );
}

/** `12 Quay Street, Dorn, MA 02110-1301, USA` */
function isAddress(sentence: string): boolean {
  return /,\s(?:\p{Lu}[\p{L}.]*\s){0,3}\d{4,6}(?:-\d{4})?(?:,?\s\p{Lu}[\p{L}.]*){0,3}$/u.test(sentence.slice(-80));
}

/** `Peter Lang is a writer who lives in Dorn` */
function isAuthor(words: readonly string[]): boolean {
  const verb = words.findIndex(word => !/^\p{Lu}/u.test(word));
  if (verb < 2 || verb > 4) return false;
  const isDescribed = words[verb] === 'is' && articles.has(words[verb + 1] ?? '');
  return isDescribed || authorVerbs.has(words[verb] ?? '');
}

const authorVerbs = new Set(['writes', 'covers', 'reports', 'works', 'lives', 'teaches']);

/** The blocks on both sides are paragraphs that end as they should. */
function isAmongClosed({prose, blocks}: Article, {index}: Block): boolean {
  return [blocks[index - 1], blocks[index + 1]].every(
    block => block === undefined || (block.kind === 'paragraph' && endsSentence(prose, block)),
  );
}

/** A standfirst stands right before the author or the date; other words lead in a list or an example. */
function leadsIn({prose, blocks}: Article, {index, range}: Block): boolean {
  const kind = blocks[index + 1]?.kind;
  if (kind === 'list-item' || kind === 'code') return true;
  if (/\b(?:below|following|follows|these)$/u.test(prose.slice(range[1] - 12, range[1]))) return true;
  return index < 3 && (kind === 'byline' || kind === 'dateline');
}
