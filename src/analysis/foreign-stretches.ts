/** Quotations and sentences in another language inside English paragraphs: nobody's German is repaired. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {classAt, isLowerAt, WORD} from './characters.ts';
import {isForeignWord} from './foreign-words.data.ts';
import {quotationMarks} from './quotation-marks.ts';

/** Words in lower case that are looked at, and from which they tell a language. */
const MOST = 40;
const FEWEST = 3;

const foreignMarks = '«»„‹›';

/** Words from which a sentence tells its language by itself; beside a sentence in another one, fewer will do. */
const FEWEST_OF_SENTENCE = 6;

/** In order, without overlaps. */
export function foreignStretches(article: Article): readonly Range[] {
  const all = [...foreignQuotations(article), ...article.blocks.flatMap(block => foreignSentences(article, block))];
  const merged: Range[] = [];
  for (const range of all.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last === undefined || range[0] > last[1]) merged.push(range);
    else merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
  }
  return merged;
}

/** What English prose seldom has, and a sentence of another language nearly always. */
const hint = /[«»„‹›ß-öø-ÿ]/u;

function foreignSentences(article: Article, {range: [start, end], foreign, kind}: Block): readonly Range[] {
  if (foreign || kind === 'code') return [];
  const text = article.prose.slice(start, end);
  if (!hint.test(text)) return [];
  const found: Range[] = [];
  let from = start;
  for (const match of [...text.matchAll(/[.!?…]\s/gu), undefined]) {
    const to = match === undefined ? end : start + match.index + 1;
    const {words, known} = count(article, [from, to]);
    const isBeside = found.at(-1)?.[1] === from - 1;
    if (words >= (isBeside ? FEWEST : FEWEST_OF_SENTENCE) && known * 100 < words * 45) found.push([from, to]);
    from = to + 1;
  }
  return found;
}

/** In order, without the marks around them; a quotation in marks of its own language with its marks. */
function foreignQuotations(article: Article): readonly Range[] {
  const found: Range[] = [];
  for (const {mark, kind, role, partner} of article.the(quotationMarks).at.values()) {
    if (role !== 'open' || kind !== 'double' || partner === undefined || partner.range[0] - mark.range[1] < 5) continue;
    const isMarked = foreignMarks.includes(mark.text);
    if (!isForeign(article, [mark.range[1], partner.range[0]], isMarked)) continue;
    found.push(isMarked ? [mark.range[0], partner.range[1]] : [mark.range[1], partner.range[0]]);
  }
  return found;
}

/** Hardly a word of it is English; between marks of another language, one word that is not will do. */
function isForeign(article: Article, range: Range, isMarked: boolean): boolean {
  const {words, known} = count(article, range);
  return (words >= FEWEST && known * 100 < words * 45) || (isMarked && words > 0 && known === 0);
}

/** Words in lower case, and those of them that are English. */
function count({prose, lexicon}: Article, [start, end]: Range): {readonly words: number; readonly known: number} {
  let words = 0;
  let known = 0;
  for (let at = start; at < end && words < MOST; at += 1) {
    if (classAt(prose, at) !== WORD) continue;
    const from = at;
    while (at < end && classAt(prose, at) === WORD) at += 1;
    if (at - from < 2 || !isLowerAt(prose, from)) continue;
    words += 1;
    const word = prose.slice(from, at);
    if (lexicon.knows(word) && !isForeignWord(word)) known += 1;
  }
  return {words, known};
}
