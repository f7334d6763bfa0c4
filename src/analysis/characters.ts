/** Classes of UTF-16 code units, looked up in a table: a regular expression per character costs ten times as much. */

export const OTHER = 0;
export const WORD = 1;
export const SPACE = 2;
export const BREAK = 3;
export const MARK = 4;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

const marks = '.,;:!?…"\'`´()[]{}-–—―‐‑−/“”„‟«»‹›‘’‚‛';

// Told without regular expressions. Those stand where they are used: to make one takes long, and few texts need them.
table.fill(OTHER, 0, 0x80);
// Latin-1 and the two blocks of letters after it, and what news has beyond them.
table.fill(OTHER, 0xa1, 0xc0);
table.fill(WORD, 0xc0, 0x250);
for (const letter of 'ª²³µ¹º¼½¾') table[letter.charCodeAt(0)] = WORD;
for (const sign of '×÷€™') table[sign.charCodeAt(0)] = OTHER;
table[0xa0] = SPACE;
for (const [from, to] of [
  [0x2010, 0x2028],
  [0x202a, 0x202f],
  [0x2030, 0x205f],
] as const)
  table.fill(OTHER, from, to);
for (const ends of ['09', 'AZ', 'az']) table.fill(WORD, ends.charCodeAt(0), ends.charCodeAt(1) + 1);
for (const space of ' \t\v\f') table[space.charCodeAt(0)] = SPACE;
for (const mark of marks) table[mark.charCodeAt(0)] = MARK;
for (const lineEnd of '\n\r\u2028\u2029') table[lineEnd.charCodeAt(0)] = BREAK;
// Marks of direction, joiners and soft hyphens belong to the word they stand in.
for (const invisible of '\u00ad\u200b\u200c\u200d\u2060\ufeff') table[invisible.charCodeAt(0)] = WORD;

/** The class of the code unit at an offset; both halves of a surrogate pair get the class of their character. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  // Beyond the text there is nothing.
  const known = table[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return astralClass(text, offset, unit);
  const found = classOfCharacter(String.fromCharCode(unit));
  table[unit] = found;
  return found;
}

// What is seldom asked for stands apart: a function is inlined only while it is small.
function classOfCharacter(character: string): number {
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : /\s/u.test(character) ? SPACE : OTHER;
}

function astralClass(text: string, offset: number, unit: number): number {
  const start = unit >= 0xdc00 ? offset - 1 : offset;
  const point = start >= 0 ? text.codePointAt(start) : undefined;
  return point !== undefined && point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? WORD : OTHER;
}

export function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && classAt(text, offset) === WORD;
}

/** A space, a tab, a no-break space, a line end. */
export function isSpaceAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const kind = classAt(text, offset);
  return kind === SPACE || kind === BREAK;
}

export function isLowerAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return !isPunctuation(unit) && isLower(text.slice(offset, offset + 2));
}

export function isUpperAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return !isPunctuation(unit) && isUpper(text.slice(offset, offset + 2));
}

export function isDigitAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 48 && unit <= 57;
  return !isPunctuation(unit) && isDigit(text.slice(offset, offset + 2));
}

export function isLetterAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return !isPunctuation(unit) && isLetter(text.slice(offset, offset + 2));
}

/** No-break spaces, dashes, quotation marks: what an English text has beyond ASCII. */
function isPunctuation(unit: number): boolean {
  return (unit >= 0x2000 && unit < 0x2070) || unit === 0xa0;
}

function isLower(character: string): boolean {
  return /^\p{Ll}/u.test(character);
}

function isUpper(character: string): boolean {
  return /^\p{Lu}/u.test(character);
}

function isDigit(character: string): boolean {
  return /^\p{Nd}/u.test(character);
}

function isLetter(character: string): boolean {
  return /^\p{L}/u.test(character);
}
