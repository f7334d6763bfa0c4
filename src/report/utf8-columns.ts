/** Columns for programs that count bytes. */
import type {Positions} from '../positions.ts';

/** How many UTF-16 units are counted anew for each question. */
const step = 256;

/** From an offset in a text to its column, 1-based, in bytes of the line's UTF-8 form. */
export function createUtf8Columns(text: string, positions: Positions): (offset: number) => number {
  const bytesBefore: number[] = [];
  let bytes = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (offset % step === 0) bytesBefore.push(bytes);
    bytes += bytesOf(text, offset);
  }
  bytesBefore.push(bytes);

  function bytesTo(offset: number): number {
    const index = Math.floor(offset / step);
    let count = bytesBefore[index] ?? bytes;
    for (let unit = index * step; unit < Math.min(offset, text.length); unit++) count += bytesOf(text, unit);
    return count;
  }

  return offset => bytesTo(offset) - bytesTo(offset - positions.at(offset).column + 1) + 1;
}

/** Of one UTF-16 unit; each half of a pair has half of its four bytes. */
function bytesOf(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return isHigh(unit) ? (isLow(text.charCodeAt(offset + 1)) ? 2 : 3) : isLow(unit) && isHigh(text.charCodeAt(offset - 1)) ? 2 : 3;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
