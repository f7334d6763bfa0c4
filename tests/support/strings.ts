/** Strings that a linter of articles may meet, and some that it should not. */
import fc from 'fast-check';

const words = [
  ...[
    'the',
    'The',
    'a',
    'of',
    'in',
    'to',
    'and',
    'bridge',
    'mayor',
    'river',
    'said',
    'was',
    'opened',
    'Anna',
    'Minsk',
    'He',
    'It',
    'report',
    'water',
  ],
  ...[
    'don’t',
    "don't",
    'do',
    "n't",
    'U.S.',
    'etc.',
    'e.g.',
    'Mr.',
    'No.',
    '5',
    '3.14',
    '10:30',
    '’90s',
    'far-reaching',
    'T',
    'he',
    'ed.',
    'p.m.',
  ],
  ...[
    'café',
    'cafe\u0301',
    'naïve',
    '😀',
    '👩‍👩‍👧',
    '🇺🇦',
    'example.com',
    'https://a.example/b?c=(d)',
    'report.pdf',
    'ЁЖ',
    '漢字',
    'ﬁ',
    'İ',
    'ß',
    '\u00ad',
    '\u200d',
  ],
];
const marks = [
  ...['.', ',', ';', ':', '!', '?', '…', '..', '...', '. . .', '?!', '!.', ',,', '.,', ',.', '::', '-', '–', '—', '--', '- '],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '„',
    '«',
    '»',
    '‹',
    '›',
    '`',
    '´',
    "''",
    '``',
    '″',
    '“ ',
    ' ”',
    '”“',
    '””',
    '“.',
    '.”',
    '”.',
    '“ .',
  ],
  ...['(', ')', '[', ']', '{', '}', '<', '>', '*', '_', '#', '>', '|', '/', '&', '%', '$', '(…)', '( ', ' )'],
];
const spaces = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '  ',
  '\u00a0',
  '\u202f',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u2060',
  '\ufeff',
];
const sentences = [
  'The old bridge over the river was closed for the whole winter.',
  'Anna Petrova told reporters that the water had risen “by a metre.”',
  '“We saw it coming,” he said. “Nobody listened.”',
  'The new bridge opens in May',
  'Share this article',
  '- First point of the list',
  'MINSK, May 5 (Agency) - The talks began on Monday.',
];

const piece = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...words)},
  {weight: 4, arbitrary: fc.constantFrom(...marks)},
  {weight: 5, arbitrary: fc.constantFrom(...spaces)},
  {weight: 2, arbitrary: fc.constantFrom(...sentences)},
);

/** Pieces of news and what translation and page extraction do to them. */
const news = fc.array(piece, {maxLength: 60}).map(pieces => pieces.join(''));

/** Any string: news-like, all Unicode, lone surrogates; often begun like English, so that it is not passed over. */
export const anything: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', 'The river rose again on Tuesday and the mayor spoke about it. '),
    fc.oneof(
      {weight: 6, arbitrary: news},
      {weight: 1, arbitrary: fc.string({unit: 'grapheme'})},
      {weight: 1, arbitrary: fc.string({unit: 'binary'})},
    ),
    fc.oneof(fc.constant(''), news),
  )
  .map(parts => parts.join(''));

/** News in spaced-out form: words with a mark now and then, as most of a real article is. */
export const prose: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...words),
      fc.oneof(
        {weight: 4, arbitrary: fc.constant(' ')},
        {weight: 1, arbitrary: fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...spaces)).map(pair => pair.join(''))},
      ),
    ),
    {
      maxLength: 60,
    },
  )
  .map(pairs => `The river rose again on Tuesday. ${pairs.flat().join('')}`);
