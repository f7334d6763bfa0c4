/** Words that Americans and the British spell each in their own way, and whose spelling an article has. */
import type {Article} from '../article.ts';
import type {Variety} from '../lexicon.ts';
import type {Range} from '../problem.ts';
import {isLowerAt, isUpperAt} from './characters.ts';
import {foreignStretches} from './foreign-stretches.ts';
import {isFunctionWord} from './function-words.ts';
import {isQuoted} from './quotations.ts';
import {meetsAny} from './search.ts';
import {wordKeys} from './word-keys.ts';

export interface VarietyWord {
  readonly text: string;
  readonly range: Range;
  readonly variety: Variety;
  /** The same word as the others spell it. */
  readonly counterpart: string;
}

export interface SpellingVarieties {
  /** Of the article's own words, in order. */
  readonly words: readonly VarietyWord[];
  /** That of the house, or of nearly all of these words; undefined where the article has no clear habit. */
  readonly own: Variety | undefined;
}

/** So many words make a habit, if for each of the others there are so many. */
const FEWEST = 3;
const FEWEST_FOR_EACH = 4;

export function spellingVarieties(article: Article): SpellingVarieties {
  const words = varietyWords(article);
  const {spelling} = article.house;
  if (spelling !== 'auto') return {words, own: spelling};
  const british = words.filter(({variety}) => variety === 'british').length;
  const american = words.length - british;
  const [most, fewest] = british > american ? [british, american] : [american, british];
  const isClear = most >= FEWEST && most >= fewest * FEWEST_FOR_EACH;
  return {words, own: isClear ? (british > american ? 'british' : 'american') : undefined};
}

function varietyWords(article: Article): readonly VarietyWord[] {
  const {prose, lexicon} = article;
  const {keys, starts, ends} = article.the(wordKeys);
  const words: VarietyWord[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const variety = lexicon.spelling.varietyOf(keys[index] ?? 0);
    const start = starts[index] ?? 0;
    if (variety === undefined || !isLowerAt(prose, start)) continue;
    const range: Range = [start, ends[index] ?? start];
    const text = prose.slice(...range);
    const counterpart = lexicon.spelling.counterpartOf(text);
    if (counterpart !== undefined && isOwn(article, range)) words.push({text, range, variety, counterpart});
  }
  return words;
}

/** Whether the article itself speaks, and not somebody it quotes, or a name: `the World Trade center`. */
function isOwn(article: Article, range: Range): boolean {
  const {prose, markings} = article;
  const before = /(?:^|\s)(\S+) $/u.exec(prose.slice(Math.max(0, range[0] - 24), range[0]))?.[1] ?? '';
  return (
    (!isUpperAt(before, 0) || isFunctionWord(before.toLowerCase())) &&
    !isQuoted(article, range[0]) &&
    !meetsAny(range, article.the(foreignStretches)) &&
    !markings.some(({range: [start, end]}) => start <= range[0] && range[1] <= end)
  );
}
