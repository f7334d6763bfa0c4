/** retext-spell with a dictionary: building one takes a fifth of a second and 30 MB, once for each dictionary and process. */
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {VFile} from 'vfile';
import type {Variety} from './lexicon.ts';
import {loadDictionary, retextSpell} from './speller-parts.ts';

/** From words to what they may be meant for, the likeliest first; words that the dictionary has are not told. */
export type Speller = (words: readonly string[]) => ReadonlyMap<string, readonly string[]>;

const loaded = new Map<Variety, Promise<Speller>>();

export function loadSpeller(variety: Variety): Promise<Speller> {
  const speller = loaded.get(variety) ?? load(variety);
  loaded.set(variety, speller);
  return speller;
}

async function load(variety: Variety): Promise<Speller> {
  const dictionary = await loadDictionary(variety);
  // Its own limit counts over its whole life, so that later texts would get nothing; it remembers each word.
  const processor = unified().use(retextEnglish).use(retextSpell, {dictionary, max: Number.POSITIVE_INFINITY}).freeze();
  return words => {
    const file = new VFile(words.join('\n'));
    processor.runSync(processor.parse(file), file);
    return new Map(file.messages.map(({actual = '', expected = []}) => [actual, expected]));
  };
}
