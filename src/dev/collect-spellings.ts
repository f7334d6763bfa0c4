/** Gathers what is known of spelling beyond the lexicon: rarer words, and which words are common. */
import {gunzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import wordListPath from 'word-list';
import {COMMON} from '../spelling.ts';
import {fold} from '../word-filter.ts';
import {readDictionary} from './hunspell.ts';
import {scowlWords, type Country} from './scowl.ts';
import {rareWords} from './spelling.data.ts';
import {readWrongForms} from '../../rules/spelling/misspelling.data.ts';

/** Up to here are words that everybody knows and that a typing error may be meant for. */
const COMMON_LEVEL = 50;
const ANY_LEVEL = 70;

/** What word games allow is good English if it is long: `syphon`; of short words they allow all that looks like a typing error. */
const SHORTEST_OF_GAMES = 5;

const countries: readonly (Country | undefined)[] = [undefined, 'american', 'british', 'canadian', 'australian'];

/** Lists of @cspell/dict-software-terms. */
const terms = [
  'softwareTerms.txt.gz',
  'software-tools.txt',
  'networkingTerms.txt',
  'coding-compound-terms.txt',
  'webServices.txt',
];

/** `COMMON` or 0, by folded word: common words, and those that the lexicon does not hold. */
export function collectSpellings(aff: string, dic: string, lexicon: ReadonlyMap<string, number>): Map<string, number> {
  const spellings = new Map<string, number>();
  for (const country of countries) for (const word of scowlWords(country, COMMON_LEVEL)) spellings.set(fold(word), COMMON);
  for (const country of countries) for (const word of scowlWords(country, ANY_LEVEL)) addRare(word);
  for (const {forms} of readDictionary(aff, dic)) for (const {text} of forms) if (!text.endsWith("'s")) addRare(text);
  // Games allow "gived".
  const wrong = readWrongForms();
  for (const word of wordsOfGames()) if (word.length >= SHORTEST_OF_GAMES && !wrong.has(word)) addRare(word);
  for (const word of softwareTerms()) addRare(word);
  for (const word of rareWords) addRare(word);
  return spellings;

  function addRare(text: string): void {
    const word = fold(text);
    if (!spellings.has(word) && !lexicon.has(word)) spellings.set(word, 0);
  }
}

function wordsOfGames(): readonly string[] {
  return readFileSync(wordListPath, 'utf8').split('\n');
}

function softwareTerms(): readonly string[] {
  const folder = new URL(
    'dict/',
    `file://${createRequire(import.meta.url).resolve('@cspell/dict-software-terms/cspell-ext.json')}`,
  );
  return terms.flatMap(name => {
    const bytes = readFileSync(new URL(name, folder));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
    return text.split('\n').filter(line => /^\p{L}+$/u.test(line));
  });
}
