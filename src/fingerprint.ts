/**
 * What finds a finding again in the next version of its text: the flagged words, and the words of the sentence around them.
 * Its paragraph may move, lines may be broken elsewhere, and what a safe repair changes beside it (marks, white space, case)
 * does not count.
 */
import {isDigitAt, isSpaceAt, isUpperAt} from './analysis/characters.ts';
import {blockAt} from './analysis/search.ts';
import type {Article} from './article.ts';
import type {Range} from './problem.ts';

/** Of a long sentence, the nearest words on either side, in UTF-16 units without the white space. */
const NEAR = 200;
/** Two units for one, as white space shrinks. */
const FAR = 2 * NEAR;

const enders = new Set('.!?…');
const openers = new Set('"“‘\'([«');
const closers = new Set('"”’\')]»');

/**
 * 16 hexadecimal digits, made when asked for: most reports need none. The rule is not in it, so that it may be renamed. Of
 * the article nothing but the prose is held.
 */
export function fingerprintOf(article: Article, [start, end]: Range): () => string {
  const {prose} = article;
  const first = Math.max(blockAt(article, start)?.range[0] ?? 0, start - FAR);
  const last = Math.min(blockAt(article, end - 1)?.range[1] ?? prose.length, end + FAR);
  return () => fingerprint(prose, [start, end], [first, last]);
}

function fingerprint(prose: string, [start, end]: Range, [first, last]: Range): string {
  let from = start;
  while (from > first && !beginsSentence(prose, from)) from -= 1;
  let to = end;
  while (to < last && !beginsSentence(prose, to)) to += 1;
  const flagged = prose.slice(start, end).replace(/\s+/gu, ' ');
  return hash([flagged, letters(prose.slice(from, start)).slice(-NEAR), letters(prose.slice(end, to)).slice(0, NEAR)].join('\n'));
}

/** After white space and a mark that ends a sentence, with a capital or a digit. Abbreviations count too: any fixed cut will do. */
function beginsSentence(prose: string, offset: number): boolean {
  // Nearly every offset is inside a word.
  if (prose.charCodeAt(offset - 1) > 0x20 && prose.charCodeAt(offset - 1) < 0x80) return false;
  if (!isSpaceAt(prose, offset - 1) || isSpaceAt(prose, offset)) return false;
  let word = offset;
  while (openers.has(prose.charAt(word))) word += 1;
  if (!isUpperAt(prose, word) && !isDigitAt(prose, word)) return false;
  let end = offset - 1;
  while (isSpaceAt(prose, end)) end -= 1;
  while (closers.has(prose.charAt(end))) end -= 1;
  return enders.has(prose.charAt(end));
}

/** Without white space and marks; a pattern of Unicode classes would take longer to make than all the rest. */
function letters(text: string): string {
  return text.replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/gu, '').toLowerCase();
}

/** 64 bits, by two multipliers. Nobody gains by finding two texts with one, so it need not be hard. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const mixedLow = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 0xc2b2ae35);
  return [mixedHigh, mixedLow].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
