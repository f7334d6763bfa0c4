/** Bytes to text and back. A file that is not certainly text is refused, so that none is ever rewritten by guess. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without its byte-order mark; line ends untouched. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

/** Why bytes are not text that can be linted. */
export interface Refused {
  readonly problem: string;
}

const marks: readonly {readonly encoding: Encoding; readonly bytes: readonly number[]}[] = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]},
];

export function decode(bytes: Uint8Array): Decoded | Refused {
  const mark = marks.find(candidate => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if (encoding === 'utf-8' && body.includes(0)) return {problem: 'is a binary file, not text'};
  let text: string;
  try {
    text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(body);
  } catch (error) {
    if (error instanceof TypeError) return {problem: `is not valid ${names[encoding]}; save it as UTF-8`};
    return {problem: 'is too large'};
  }
  if (text.includes('\0')) return {problem: 'is a binary file, not text'};
  return {text, encoding, hasMark: mark !== undefined};
}

/** The bytes of a text in the encoding, and with the byte-order mark, that its file came with. */
export function encode(text: string, {encoding, hasMark}: Pick<Decoded, 'encoding' | 'hasMark'>): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const names: Readonly<Record<Encoding, string>> = {'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16'};
