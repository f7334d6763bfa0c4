import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {keepsWords, repairKeepsWords} from '../src/promise.ts';
import type {Edit} from '../src/rule.ts';

const kept: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['moment “.', 'moment.”'],
  ['country. “.', 'country.”'],
  ['Belarus “- James', 'Belarus,” James'],
  ['people..', 'people.'],
  ['kept. in', 'kept in'],
  ['trying\n\nsuppress', 'trying suppress'],
  ['trying\r\n\r\nsuppress', 'trying suppress'],
  ['the“x”of', 'the “x” of'],
  // One first letter changes its case.
  ['ed.) Takes', 'ed.) takes'],
  ['off. he said', 'off. He said'],
  ['off. “he said', 'off. “He said'],
  ['éclairs', 'Éclairs'],
  // Torn at an apostrophe, a hyphen, a drop cap.
  ["do n't", "don't"],
  ['ca n’t', 'can’t'],
  ['Ukraine ’s', 'Ukraine’s'],
  ['it’ s', 'it’s'],
  ["they ' ll", "they'll"],
  ['O’ Brien', 'O’Brien'],
  ['far- reaching', 'far-reaching'],
  ['well - known', 'well-known'],
  ['covid- 19', 'covid-19'],
  ['T he vote', 'The vote'],
  ['End.\n\nT he vote', 'End.\n\nThe vote'],
  // Glued by punctuation.
  ['word.Word', 'word. Word'],
  ['word.I know', 'word. I know'],
  ['U.S.Senate', 'U.S. Senate'],
  ['in 2020.The', 'in 2020. The'],
  ['word,word', 'word, word'],
  ['word;word', 'word; word'],
  ['word(word', 'word (word'],
  ['word...word', 'word… word'],
  ['word…word', 'word...word'],
  // Numbers and symbols stay as they are while something beside them changes.
  ['3.14..', '3.14.'],
  ['costs $5 .', 'costs $5.'],
  ['50%.The', '50%. The'],
  ['in 2020 , 30 people', 'in 2020, 30 people'],
  ['in 2020\n\n30 people', 'in 2020.\n\n30 people'],
  ["the '90s", 'the ’90s'],
  ["5'10", '5’10'],
  ['word - word', 'word – word'],
  ['😀 .', '😀.'],
];

const changed: readonly (readonly [before: string, after: string])[] = [
  ['the cat', 'the dog'],
  ['the the', 'the'],
  ['word', ''],
  ['', 'word'],
  ['two words', 'words two'],
  ['thecat', 'the cat'],
  ['the cat', 'thecat'],
  ['word word', 'word.word'],
  ['resume', 'résumé'],
  // Case.
  ['THE vote', 'The vote'],
  ['a vote b', 'A vote B'],
  ['iPhone', 'iphone'],
  ['O’brien', 'O’Brien'],
  // Numbers.
  ['3.14', '3. 14'],
  ['3. 14', '3.14'],
  ['1,000', '1, 000'],
  ['10 000', '10, 000'],
  ['10:30', '10: 30'],
  ['2020-2021', '2020–2021'],
  ['2014 - 2016', '2014 – 2016'],
  ['10 - 15', '10-15'],
  ['of -5 degrees', 'of – 5 degrees'],
  ['word - 5', 'word -5'],
  ['of .5 percent', 'of. 5 percent'],
  // Symbols.
  ['$5', '5'],
  ['$5', '€5'],
  ['$5', '$ 5'],
  ['5 %', '5%'],
  ['AT&T', 'AT T'],
  ['and/or', 'and or'],
  ['user@host', 'user host'],
  ['a *word*', 'a word'],
  ['👍', ''],
  ['👩\u200d🚀', '👩🚀'],
  // Words with marks inside.
  ['well-known', 'well known'],
  ['don’t', 'don’ t'],
  ['dogs’ tails', 'dogs’tails'],
  ['dogs’ tails', 'dogs tails'],
  ['’em', 'em'],
  ["'90s", '90s'],
  ['word(s)', 'word (s)'],
  ['process(es)', 'process (es)'],
  ['(s)he', '(s) he'],
  ['example.com', 'example. com'],
  ['the U.S. vote', 'the U. S. vote'],
  ['Ph.D.', 'Ph. D.'],
  ['a man', 'aman'],
  ['See T he', 'See The'],
  ['cafe\u0301s', 'cafe \u0301s'],
];

describe('words kept', () => {
  test.each(kept)('%j may become %j', (before, after) => {
    expect(keepsWords(before, after)).toBe(true);
    expect(repairKeepsWords(`One.\n${before}\nTwo.`, [whole(before, after, 5)])).toBe(true);
  });
});

describe('words changed', () => {
  test.each(changed)('%j may not become %j', (before, after) => {
    expect(keepsWords(before, after)).toBe(false);
    expect(repairKeepsWords(`One.\n${before}\nTwo.`, [whole(before, after, 5)])).toBe(false);
  });
});

test('each edit of a repair may change one letter’s case', () => {
  const edits: Edit[] = [
    {range: [0, 1], text: 'O'},
    {range: [4, 5], text: 'T'},
  ];
  expect(repairKeepsWords('one two', edits)).toBe(true);
  expect(repairKeepsWords('one two', [{range: [0, 7], text: 'One Two'}])).toBe(false);
});

test('a letter may not move from one edit to the next', () => {
  expect(
    repairKeepsWords('an apple', [
      {range: [1, 2], text: ''},
      {range: [3, 3], text: 'n'},
    ]),
  ).toBe(false);
});

test('an insertion into a word is seen from the middle of a long text', () => {
  const text = 'word '.repeat(1000);
  expect(repairKeepsWords(text, [{range: [2502, 2502], text: ' '}])).toBe(false);
  expect(repairKeepsWords(text, [{range: [2504, 2504], text: ','}])).toBe(true);
});

test('a very long word costs no more than a short one', () => {
  const text = 'a'.repeat(1_000_000);
  const start = performance.now();
  for (let offset = 0; offset < text.length; offset += 100) repairKeepsWords(text, [{range: [offset, offset], text: ','}]);
  expect(performance.now() - start).toBeLessThan(5000);
});

const piece = fc.constantFrom(
  'a',
  'B',
  'Word',
  'n',
  't',
  's',
  '5',
  '10',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '–',
  '’',
  "'",
  '“',
  '”',
  '(',
  ')',
  '$',
  '😀',
  '\u0301',
  '\ud83d',
);
const texts = fc.array(piece, {maxLength: 12}).map(pieces => pieces.join(''));

test('what is kept has the same letters and digits', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(!keepsWords(before, after) || letters(after) === letters(before)).toBe(true);
    }),
    {numRuns: 2000},
  );
});

test('every text keeps its words when white space follows it', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(keepsWords(text, `${text}\n`)).toBe(true);
    }),
  );
});

test('what passes in its surroundings passes as a whole', () => {
  fc.assert(
    fc.property(texts, texts, texts, texts, (head, before, after, tail) => {
      const passes = repairKeepsWords(head + before + tail, [{range: [head.length, head.length + before.length], text: after}]);
      expect(!passes || keepsWords(head + before + tail, head + after + tail)).toBe(true);
    }),
    {numRuns: 5000},
  );
});

/** One edit that replaces a whole stretch. */
function whole(before: string, after: string, start: number): Edit {
  return {range: [start, start + before.length], text: after};
}
