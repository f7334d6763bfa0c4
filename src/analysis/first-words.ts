/**
 * Keys of a text, by which to look up the few patterns that can match it: its first word; for a common word, that and the
 * next one; or its first character, where that is no letter. All digits have one key.
 */

/** The key of what can begin with anything. */
export const ANYTHING = '*';

/** The keys of a text in lower case, the narrowest first. */
export function keysOfText(text: string, common: ReadonlySet<string>): readonly string[] {
  const end = endOfLetters(text, 0);
  if (end === 0) return [keyOfMark(text.charCodeAt(0)), ANYTHING];
  const word = text.slice(0, end);
  if (!common.has(word)) return [word, ANYTHING];
  const next = text.charAt(end) === ' ' ? endOfLetters(text, end + 1) : end;
  return [text.slice(0, next), `${word} ${ANYTHING}`, ANYTHING];
}

export function keyOfMark(unit: number): string {
  return unit >= 0x30 && unit <= 0x39 ? '0' : String.fromCharCode(unit);
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Near enough for keys: beyond ASCII, what is no punctuation and no symbol. */
export function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x2000) || (unit >= 0x3040 && unit < 0xff00);
}
