import {beforeAll, describe, expect, it} from 'vitest';
import dictionary from 'dictionary-en';
import {collectWords} from '../src/dev/collect-words.ts';
import {ADJECTIVE, loadLexicon, NAME, NOUN, VERB, type Lexicon} from '../src/lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

describe('known words', () => {
  const words = [
    ...['the', 'of', 'suppress', 'inhuman', 'trotted', 'unfriendly', 'happiest', 'demilitarization', "don't", 'Minsk', 'NATO'],
    ...['website', 'livestream', 'livestreamed', 'podcasts', 'blogging', 'COVID', 'Kyiv', 'hryvnias'],
    ...['colour', 'neighbourhood', 'organisation', 'organised', 'analyse', 'centre', 'travelled', 'defence', 'programme'],
    ...['café', 'naïvely'],
  ];
  it.each(words)('%s', word => expect(lexicon.knows(word)).toBe(true));
});

it.each(['xqzt', 'teh', 'supress', 'Lukashenka', 'pov', 'obl', '', "'s", '漢字', 'für'])('does not know %j', word => {
  expect(lexicon.knows(word)).toBe(false);
  expect(lexicon.classOf(word)).toBe(0);
});

it('does not mind letter case, the form of an apostrophe or of an accent, or a possessive', () => {
  for (const word of ['COUNTRY', 'Country', 'don’t', 'DON’T', 'cafe\u0301', 'country’s', "COUNTRY'S"])
    expect(lexicon.knows(word)).toBe(true);
});

describe('classes', () => {
  const cases: [string, number][] = [
    ...['month', 'months', 'happiness', 'movement', 'website'].map((word): [string, number] => [word, NOUN]),
    ...['suppress', 'suppresses', 'suppressed', 'suppressing', 'said', 'went', 'stopped', 'is', 'doxxed'].map(
      (word): [string, number] => [word, VERB],
    ),
    ...['inhuman', 'colder', 'coldest', 'quickly', 'big', 'wooden'].map((word): [string, number] => [word, ADJECTIVE]),
    ...['Minsk', 'minsk', 'Russian', 'Kyiv'].map((word): [string, number] => [word, NOUN | NAME]),
    ...['the', 'of', 'and', 'for', 'he'].map((word): [string, number] => [word, 0]),
    ['march', NOUN | VERB],
    ['EU', NAME],
  ];
  it.each(cases)('%s is %i', (word, bits) => expect(lexicon.classOf(word)).toBe(bits));
});

it('keeps every word and class that was put in', () => {
  const decoder = new TextDecoder();
  const words = collectWords(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
  expect(words.size).toBeGreaterThan(85_000);
  const wrong = [...words].filter(([word, bits]) => !lexicon.knows(word) || lexicon.classOf(word) !== bits);
  expect(wrong).toEqual([]);
});

it('takes fewer than one unknown word in a thousand for known', () => {
  // Words with digits and clusters that no dictionary word has; the same ones in every run.
  const letters = 'bcdfghjklmnpqrstvwxz';
  let state = 1;
  const next = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  let known = 0;
  const tries = 100_000;
  for (let count = 0; count < tries; count += 1) {
    const word = Array.from({length: 5 + next(8)}, () => letters.charAt(next(letters.length))).join('');
    if (lexicon.knows(`q${word}j`)) known += 1;
  }
  expect(known / tries).toBeLessThan(1 / 1000);
});

it('is decoded once', () => expect(loadLexicon()).toBe(loadLexicon()));

it('loads where there is no Buffer', async () => {
  const {decodeTable} = await import('../src/word-filter.ts');
  const node = globalThis.Buffer;
  try {
    Reflect.deleteProperty(globalThis, 'Buffer');
    expect([...decodeTable('AQACAP//')]).toEqual([1, 2, 0xffff]);
  } finally {
    globalThis.Buffer = node;
  }
});
