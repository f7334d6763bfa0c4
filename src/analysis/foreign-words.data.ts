/**
 * The commonest words of other languages that a dictionary of English knows as well, as names, abbreviations or parts of
 * phrases: in a row of words they say nothing for English.
 */
const foreignWords: ReadonlySet<string> = new Set(
  'au aux das de del dem der des di du eau el elle en es est et il ist la las le les lo los ne pas por que qui se ses sur und une von zu'.split(
    ' ',
  ),
);

/** Of all words, none is longer. */
const LONGEST = 4;

export function isForeignWord(word: string): boolean {
  return word.length <= LONGEST && foreignWords.has(word);
}
