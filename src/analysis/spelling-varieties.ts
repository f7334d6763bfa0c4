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
  /** That of the house, or of nearly all of the article's own words; undefined where it has no clear habit. */
  readonly own: Variety | undefined;
  /** The words of the other one, in order. */
  readonly others: readonly VarietyWord[];
}

/** So many words make a habit, if for each of the others there are so many. */
const FEWEST = 3;
const FEWEST_FOR_EACH = 4;

export function spellingVarieties(article: Article): SpellingVarieties {
  const {spelling} = article.house;
  const found = candidates(article);
  // In nearly every article all are of one variety, and nobody has to know how the others spell them.
  const isMixed = ['american', 'british'].every(variety => variety === spelling || found.some(word => word.variety === variety));
  const words = isMixed ? found.flatMap(word => readWord(article, word)) : [];
  const own = spelling === 'auto' ? habitOf(words) : spelling;
  return {own, others: own === undefined ? [] : words.filter(({variety}) => variety !== own)};
}

function habitOf(words: readonly VarietyWord[]): Variety | undefined {
  const british = words.filter(({variety}) => variety === 'british').length;
  const american = words.length - british;
  const [most, fewest] = british > american ? [british, american] : [american, british];
  const isClear = most >= FEWEST && most >= fewest * FEWEST_FOR_EACH;
  return isClear ? (british > american ? 'british' : 'american') : undefined;
}

type Candidate = Pick<VarietyWord, 'range' | 'variety'>;

function candidates(article: Article): readonly Candidate[] {
  const {prose, lexicon} = article;
  const {keys, starts, ends} = article.the(wordKeys);
  const found: Candidate[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const variety = lexicon.spelling.varietyOf(keys[index] ?? 0);
    if (variety === undefined) continue;
    const start = starts[index] ?? 0;
    if (isLowerAt(prose, start)) found.push({range: [start, ends[index] ?? start], variety});
  }
  return found;
}

function readWord(article: Article, {range, variety}: Candidate): readonly VarietyWord[] {
  const text = article.prose.slice(...range);
  const counterpart = article.lexicon.spelling.counterpartOf(text);
  return counterpart !== undefined && isOwn(article, range) ? [{text, range, variety, counterpart}] : [];
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
