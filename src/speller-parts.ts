/** What a speller is made of. Only a file that Node loads itself can import the dictionaries, modules that read files beside themselves. */
import type {Variety} from './lexicon.ts';

export {default as retextSpell} from 'retext-spell';

export async function loadDictionary(variety: Variety): Promise<{readonly aff: Uint8Array; readonly dic: Uint8Array}> {
  return (await (variety === 'british' ? import('dictionary-en-gb') : import('dictionary-en'))).default;
}
