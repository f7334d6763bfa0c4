/** Builds the index that `src/variety-index.ts` reads. */
import {keyOfWord} from '../analysis/word-keys.ts';
import {CELLS, findVariety, FREE, putVariety, type Variety, type VarietyIndex} from '../variety-index.ts';
import type {VarietyPair} from './varieties.ts';

export function buildVarietyIndex(pairs: readonly VarietyPair[]): VarietyIndex {
  const words = new Map<string, Variety>();
  for (const {american, british, isAmericanOnly} of pairs) {
    words.set(british, 'british');
    if (isAmericanOnly) words.set(american, 'american');
  }
  if (words.size * 2 > CELLS) throw new Error(`The index has too few cells for ${words.size} words.`);
  const index = new Uint16Array(CELLS).fill(FREE);
  for (const [word, variety] of words) putVariety(index, keyOfWord(word), variety);
  for (const [word, variety] of words)
    if (findVariety(index, keyOfWord(word)) !== variety) throw new Error(`"${word}" has the key of another word.`);
  return index;
}
