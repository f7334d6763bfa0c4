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
  // The separators of a number, and its sign.
  ['of 10 000 people', 'of 10,000 people'],
  ['of 1\u00a0234\u202f567 people', 'of 1,234,567 people'],
  ['of 1.000.000 people', 'of 1,000,000 people'],
  ['of 1.234,56 euros', 'of 1,234.56 euros'],
  ['by EUR200 000', 'by EUR200,000'],
  ['of 3,5 million', 'of 3.5 million'],
  ['of 3,5kg', 'of 3.5kg'],
  ['of 0,125 grams', 'of 0.125 grams'],
  ['by 5 %.', 'by 5%.'],
  ['by 5\u00a0‰', 'by 5‰'],
  ['costs $ 5.', 'costs $5.'],
  ['costs 500 $.', 'costs $500.'],
  ['costs 500€ now', 'costs €500 now'],
  ['costs 12 000,50 € now', 'costs €12,000.50 now'],
  ['costs 250 billion$ now', 'costs $250 billion now'],
  ['costs 5 $ or 6 $ now', 'costs $5 or 6 $ now'],
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
  ['of 10 000 people', 'of 10000 people'],
  ['of 10 000 people', 'of 10.000 people'],
  ['of 10 00 people', 'of 10,00 people'],
  ['of 2019 500 people', 'of 2019,500 people'],
  ['of 05 500 people', 'of 05,500 people'],
  ['of 1,500 people', 'of 1.500 people'],
  ['of 1.5 people', 'of 1,5 people'],
  ['of 3,5 people', 'of 35 people'],
  ['of 3,5 people', 'of 5.3 people'],
  ['line\n5\n000', 'line\n5,000'],
  ['by 5%', 'by 5 %'],
  ['word %', 'word%'],
  ['costs $ five', 'costs $five'],
  ['costs 5 $6', 'costs $5 6'],
  ['costs 5 $ 6', 'costs $5 6'],
  ['costs 5 men $', 'costs $5 men'],
  ['costs 5 million $', 'costs 5 $million'],
  ['costs 500 $', 'costs 500'],
  ['costs 500 $', 'costs €500'],
  ['in 2019 500 $', 'in $2019 500'],
  ['costs A5 $', 'costs $A5'],
  // Symbols.
  ['$5', '5'],
  ['$5', '€5'],
  ['$5', '$ 5'],
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

const figure = fc
  .tuple(
    fc.constantFrom('', '$', '€ ', '-'),
    fc.array(fc.stringMatching(/^\d{1,4}$/), {minLength: 1, maxLength: 4}),
    fc.constantFrom(' ', '.', ',', '\u00a0', ''),
    fc.constantFrom('', ' %', '%', ' $', '€', ' million $', ' billion', ' 000'),
  )
  .map(([sign, groups, separator, end]) => sign + groups.join(separator) + end);

test('no repair changes, loses or moves a digit', () => {
  const digitsOf = (text: string): string => text.replace(/\D/gu, '');
  const sentence = fc.tuple(figure, fc.constantFrom(' and ', '-', ' to ', ' of '), figure).map(parts => parts.join(''));
  const changes = fc.tuple(
    sentence,
    fc.nat(),
    fc.constantFrom('swap', 'drop', 'double', 'change'),
    fc.constantFrom<(text: string) => string>(
      text => text,
      text => text.replaceAll(/(?<=\d)[ .](?=\d{3})/gu, ','),
      text => text.replace(/(?<number>[\d.,]+) ?(?<sign>[$€])/u, '$<sign>$<number>'),
      text => text.replaceAll(' %', '%'),
    ),
  );
  let accepted = 0;
  fc.assert(
    fc.property(changes, ([text, seed, change, rewrite]) => {
      accepted += Number(rewrite(text) !== text && keepsWords(text, rewrite(text)));
      const places = [...text.matchAll(/\d/gu)].map(({index}) => index);
      const at = places[seed % places.length] ?? 0;
      const next = places[(seed % places.length) + 1] ?? at;
      const digit = text.charAt(at);
      const put = {swap: text.charAt(next), drop: '', double: digit + digit, change: String((Number(digit) + 1) % 10)}[change];
      const moved = text.slice(0, at) + put + text.slice(at + 1, next) + (change === 'swap' ? digit : text.slice(next, next + 1));
      const broken = next === at ? text.slice(0, at) + put + text.slice(at + 1) : moved + text.slice(next + 1);
      expect(digitsOf(broken) !== digitsOf(text) && keepsWords(text, rewrite(broken))).toBe(false);
    }),
    {numRuns: 3000},
  );
  // The rewritings are those that repairs make: were all of them refused, nothing would be tested.
  expect(accepted).toBeGreaterThan(100);
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
  '€',
  '%',
  '000',
  'million',
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
