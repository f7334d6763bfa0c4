/** How text looks on a terminal: one cell per character as shown, with its width in columns. */

export interface Cell {
  readonly shown: string;
  /** 0 for a combining mark, 2 for an ideograph or an emoji. */
  readonly width: 0 | 1 | 2;
}

const lineEnd = '⏎';
/** The pictures of the control characters stand in the same order as these. */
const controlPictures = 0x2400;

/** Line ends and control characters become visible, so that a text can neither break a line nor command a terminal. */
export function toCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let last = '';
  for (const character of text) {
    // One line end, one picture.
    if (last !== '\r' || character !== '\n') cells.push(toCell(character, last === '\u200d'));
    last = character;
  }
  return cells;
}

export function widthOf(cells: readonly Cell[]): number {
  let width = 0;
  for (const cell of cells) width += cell.width;
  return width;
}

export function show(text: string): string {
  if (isAllPlain(text)) return text;
  return toCells(text)
    .map(cell => cell.shown)
    .join('');
}

function isAllPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isPlain(text.charCodeAt(index))) return false;
  return true;
}

/** The cells of plain characters, by code point: a report of many findings shows each thousands of times. */
const plain: Cell[] = [];

function toCell(character: string, isJoined: boolean): Cell {
  const point = character.codePointAt(0) ?? 0;
  if (isPlain(point)) return (plain[point] ??= {shown: character, width: 1});
  if (character === '\n' || character === '\r') return {shown: lineEnd, width: 1};
  if (character === '\t') return {shown: ' ', width: 1};
  if (point < 0x20) return {shown: String.fromCodePoint(controlPictures + point), width: 1};
  if (/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u.test(character)) return {shown: '\ufffd', width: 1};
  if (isJoined || /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return {shown: character, width: 0};
  return {shown: character, width: isWide(character) ? 2 : 1};
}

/** Nearly everything in an English article, told without the regular expressions below, which take long to compile. */
function isPlain(point: number): boolean {
  return (
    (point >= 0x20 && point < 0x7f) || (point > 0xa0 && point < 0x300 && point !== 0xad) || (point >= 0x2010 && point <= 0x2027)
  );
}

/** Emoji that are pictures by default, and the East Asian scripts. */
function isWide(character: string): boolean {
  return /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
