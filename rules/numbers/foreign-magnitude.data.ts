/** Words of large numbers as other languages have or shorten them, with the word of English and the power they stand for. */

/** After Wikipedia, "Long and short scales" and "Large numbers": abbreviations of Russian, Polish, German, Dutch, Czech news. */
export const shortened: Readonly<Record<string, string>> = {
  mln: 'million',
  mlns: 'million',
  mio: 'million',
  bln: 'billion',
  blns: 'billion',
  mrd: 'billion',
  mlrd: 'billion',
  mld: 'billion',
  trln: 'trillion',
  tys: 'thousand',
  tis: 'thousand',
  thous: 'thousand',
};

/** Chinese and Japanese count in ten thousands and in hundred millions. */
export const myriads: Readonly<Record<string, number>> = {
  'ten thousand': 1e4,
  'ten thousands': 1e4,
  'hundred thousand': 1e5,
  'ten million': 1e7,
  'hundred million': 1e8,
  wan: 1e4,
  yi: 1e8,
};
