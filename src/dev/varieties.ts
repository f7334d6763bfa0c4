/** Words that Americans and the British spell each in their own way. */
import {fold} from '../word-filter.ts';
import {britishSpellings} from './british.ts';
import {scowlWords} from './scowl.ts';
import {bothSidesWords} from './spelling.data.ts';

/** A word in both spellings. The American one may be good British for something else: `check`, `meter`. */
export interface VarietyPair {
  readonly american: string;
  readonly british: string;
  readonly isAmericanOnly: boolean;
}

/** Rarer words are not worth a bit. */
const MOST = 60;

/**
 * Pairs of which SCOWL has the British word for no American one. What Canadians write as well counts for American no more
 * than it does for British: `organize`, `analyze`, `aluminum`.
 */
export function varietyPairs(): readonly VarietyPair[] {
  const [american, british, canadian] = (['american', 'british', 'canadian'] as const).map(
    country =>
      new Set(
        scowlWords(country, MOST)
          .filter(word => /^[a-z]+$/u.test(word))
          .map(fold),
      ),
  ) as [Set<string>, Set<string>, Set<string>];
  const candidates = new Set([...american, ...scowlWords(undefined, MOST)]);
  const pairs = new Map<string, VarietyPair>();
  for (const word of candidates) {
    for (const spelling of britishSpellings(word)) {
      if (!british.has(spelling) || american.has(spelling) || british.has(word) || bothSidesWords.has(spelling)) continue;
      pairs.set(spelling, {
        american: word,
        british: spelling,
        isAmericanOnly: american.has(word) && !canadian.has(word) && !bothSidesWords.has(word),
      });
    }
  }
  return [...pairs.values()];
}
