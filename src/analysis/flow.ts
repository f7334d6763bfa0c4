/**
 * Which neighbouring blocks continue one another: the seams of running text.
 *
 * A paragraph broken inside a sentence is joined before quotation marks and sentence ends are solved; otherwise each half
 * looks unclosed, and a mark would be put where the join belongs.
 */
import {once} from './once.ts';
import type {Article, Block} from '../article.ts';
import {isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt} from './characters.ts';
import {neverLast, sayVerbs, seldomLast} from './function-words.ts';

/** Between a block and the next: broken for sure, perhaps, or a real end. */
export type Seam = 'join' | 'open' | 'end';

export interface Flow {
  /** The seam after each block, by block index. */
  readonly seams: readonly Seam[];
}

/** Scores at which a seam is a break inside a sentence, and perhaps one. */
const SURE = 4;
const PERHAPS = 3;
/** What a lower-case letter after a break says less where the paragraph before has one too. */
const CASE_OF_WRITER = 2;

/** How many blocks begin in lower case. */
export function lowerStarts({prose, blocks}: Article): number {
  return blocks.filter(block => block.kind !== 'code' && isLowerAt(prose, block.range[0])).length;
}

export function flow(article: Article): Flow {
  const {blocks} = article;
  const lower = article.the(lowerStarts);
  // A text whose lines often begin in lower case has that for its style.
  const habit = lower >= 4 && lower * 6 > blocks.length;
  const seams: Seam[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isBroken = next !== undefined && !habit && isCandidate(block) && isCandidate(next);
    // Who begins a paragraph in lower case will begin the next one so.
    const isOwnCase = isLowerAt(article.prose, block.range[0]) && (seams[index - 1] ?? 'end') === 'end';
    const score = isBroken ? scoreSeam(article, block, next) - (isOwnCase ? CASE_OF_WRITER : 0) : 0;
    seams.push(score >= SURE ? 'join' : score >= PERHAPS ? 'open' : 'end');
  }
  return {seams};
}

/** What only looks like a heading may be half a sentence. */
function isCandidate({kind, foreign, isMarked}: Block): boolean {
  return (
    !foreign &&
    (!isMarked || kind === 'list-item') &&
    (kind === 'paragraph' ||
      kind === 'headline' ||
      kind === 'heading' ||
      kind === 'list-item' ||
      kind === 'furniture' ||
      kind === 'standfirst')
  );
}

function scoreSeam(article: Article, block: Block, next: Block): number {
  const {prose} = article;
  const end = block.range[1];
  const start = next.range[0];
  if (!isBlank(prose, end, start)) return 0;
  const last = prose.charAt(end - 1);
  const wordEnd = last === ',' || last === '-' ? end - 1 : end;
  const closed = last === ')' || last === '”' ? wordEnd - 1 : wordEnd;
  if (!isLetterAt(prose, closed - 1) && !isDigitAt(prose, closed - 1)) return 0;
  if (
    next.kind === 'list-item' ||
    !isLetterAt(prose, start) ||
    /^\S{0,80}(?::\/\/|@|^www\.)/u.test(prose.slice(start, start + 90))
  )
    return 0;
  const asWritten = lastWord(prose, block.range[0], wordEnd);
  // Q&A, Plan A
  const word = asWritten === 'A' ? '' : asWritten.toLowerCase();
  const endless = neverLast.has(word) && last !== ',' ? (seldomLast.has(word) && !isBareOf(prose, block, word) ? 2 : 3) : 0;
  // An item of a list may end in its verb: "A break before the next round begins".
  const isLead = block.kind !== 'list-item' && sayVerbs.has(word) && last !== ',' && isBareLead(prose, block);
  const verb = isLead ? 2.5 : 0;
  const never = Math.max(endless, verb);
  const lower = isLowerAt(prose, start);
  if (lower && (isCamel(prose, start) || isLabelled(prose, start))) return 0;
  const inner = hasSentenceEnd(prose, block);
  const long = block.range[1] - block.range[0] > 90;
  let score = never;
  if (lower) score += 3;
  else if (never < 2.5) return 0;
  else score += 0.5;
  if (last === ',') score += lower ? 0 : -3;
  if (inner) score += 1;
  if (long) score += 0.5;
  if (block.kind === 'list-item') score -= 0.5;
  if (block.kind === 'furniture') score -= 1.5;
  const goesOn = next.range[1] - next.range[0] > 90;
  if (endsSentence(prose, next)) score += 0.7;
  else score -= goesOn ? 0.3 : 1.5;
  if (goesOn) score += 0.3;
  if (!inner && !long && isTitle(prose, block)) score -= 2.5;
  if (isShort(prose, block)) score -= 1;
  if (!lower) score = Math.min(score, SURE - 0.5);
  return score;
}

/** `his appreciation for the efforts of`: at the end of a long line that holds no question, "of" has lost its noun. */
function isBareOf(prose: string, {kind, range: [start, end]}: Block, word: string): boolean {
  return (
    word === 'of' &&
    kind === 'paragraph' &&
    end - start > 90 &&
    !/\b(?:wh\p{L}+|how|that|made|because)\b/u.test(prose.slice(end - 80, end).toLowerCase())
  );
}

function isBlank(prose: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpaceAt(prose, at)) return false;
  return start < end;
}

function lastWord(prose: string, limit: number, end: number): string {
  let start = end;
  while (start > limit && end - start < 30 && (isLetterAt(prose, start - 1) || "'’".includes(prose.charAt(start - 1))))
    start -= 1;
  return prose.slice(start, end);
}

/** iPhone, eBay */
function isCamel(prose: string, start: number): boolean {
  return isUpperAt(prose, start + 1) && isLowerAt(prose, start + 2);
}

/** `encl: two letters`, `cc: the harbor master`; not `said: “Nobody knows.”` */
function isLabelled(prose: string, start: number): boolean {
  const label = /^([a-z][a-z.-]{1,14}):\s/u.exec(prose.slice(start, start + 20))?.[1];
  return label !== undefined && !sayVerbs.has(label);
}

const sentenceEnd = once((): RegExp => /[.!?…]["'”’)\]]{0,2}\s["'“‘(]?\p{Lu}/u);

function hasSentenceEnd(prose: string, block: Block): boolean {
  return sentenceEnd().test(prose.slice(block.range[0], Math.min(block.range[1], block.range[0] + 3000)));
}

export function endsSentence(prose: string, block: Block): boolean {
  const tail = prose.slice(Math.max(block.range[0], block.range[1] - 4), block.range[1]).replace(/["'”’“)\]]+$/u, '');
  return /[.!?…:]$/u.test(tail);
}

/**
 * `Sources in the ministry said`: nothing was quoted before, so what they said should follow. `What the ministry says` is a
 * heading.
 */
function isBareLead(prose: string, block: Block): boolean {
  const text = prose.slice(Math.max(block.range[0], block.range[1] - 120), block.range[1]);
  return /^(?!(?:what|who|why|how|where|when)\b)[^,"“”]*$/iu.test(text.split(/[.!?]\s/u).at(-1) ?? text);
}

/** One word or two: a heading rather than half a sentence. */
function isShort(prose: string, block: Block): boolean {
  return !/\s\S+\s/u.test(prose.slice(block.range[0], Math.min(block.range[1], block.range[0] + 40)));
}

/** Two capitals and more, in most of its longer words. */
function isTitle(prose: string, block: Block): boolean {
  const words = prose
    .slice(block.range[0], block.range[1])
    .split(/\s+/u)
    .filter(word => word.length > 3);
  const capitals = words.filter(word => isUpperAt(word, 0)).length;
  return words.length > 0 && capitals >= 2 && capitals * 3 >= words.length * 2;
}
