/**
 * UTF-8 that was read as Windows-1252, Latin-1 or Windows-1251, also twice over: `â€™` for `’`, `вЂ”` for `—`, `Ã©` for `é`.
 */
import {once} from '../analysis/once.ts';
import {windows1251, windows1252} from './code-pages.data.ts';
import type {Mending} from './mending.ts';

/** Three times mistaken, a character of three bytes has some thirty units. */
const LONGEST = 64;
const MOST_TIMES = 3;

type Page = ReadonlyMap<string, number>;

let pages: readonly (readonly [name: string, page: Page])[] | undefined;

/** The byte of each character beyond ASCII, by code page. */
function loadPages(): NonNullable<typeof pages> {
  const read = (characters: string): Map<string, number> =>
    new Map([...characters].map((character, index) => [character, index + 0x80] as const));
  const western = read(windows1252);
  // As Latin-1 reads the bytes that Windows-1252 has other characters for.
  for (let byte = 0x80; byte < 0xa0; byte += 1) western.set(String.fromCharCode(byte), byte);
  pages ??= [
    ['Windows-1252', western],
    ['Windows-1251', read(windows1251)],
  ];
  return pages;
}

const utf8 = once((): TextDecoder => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}));

export function mendMojibake(text: string, at: number): Mending | undefined {
  if (!isLead(text.charCodeAt(at)) || !(text.charCodeAt(at + 1) >= 0x80)) return undefined;
  for (const [name, page] of loadPages()) {
    const read = readRun(text.slice(at, at + LONGEST), page);
    if (read === undefined) continue;
    const end = at + read.length;
    if (!isPlausible(read.text, text.slice(at, end), name, isLatinAt(text, at - 1) || isLatinAt(text, end))) continue;
    return {
      defect: 'mojibake',
      range: [at, end],
      text: read.text,
      message: `These are the bytes of ${read.text} in UTF-8, read as ${name}.`,
    };
  }
  return undefined;
}

/** Whether the character may be the first byte of another: C2 to F4, in Windows-1252 and in Windows-1251. */
function isLead(unit: number): boolean {
  return (unit >= 0xc2 && unit <= 0xf4) || (unit >= 0x412 && unit <= 0x444);
}

function isLatinAt(text: string, offset: number): boolean {
  return /^[A-Za-z\u00c0-\u024f]/u.test(text.charAt(offset));
}

/** What the characters at the beginning are as UTF-8, read again as long as that can be done. */
function readRun(text: string, page: Page): {readonly text: string; readonly length: number} | undefined {
  const first = readOnce(text, page) ?? closingMark(text);
  if (first === undefined) return undefined;
  let current = first.text;
  for (let times = 1; times < MOST_TIMES; times += 1) {
    const again = readOnce(current, page);
    if (again === undefined || again.length < current.length) break;
    current = again.text;
  }
  return {text: current, length: first.length};
}

/** The longest run of characters from the beginning that are the bytes of whole characters in UTF-8. */
function readOnce(text: string, page: Page): {readonly text: string; readonly length: number} | undefined {
  let read = '';
  let at = 0;
  while (at < text.length) {
    const lead = page.get(text.charAt(at)) ?? 0;
    const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (size === 0) break;
    const bytes = [...text.slice(at, at + size)].map(character => page.get(character) ?? 0);
    const character =
      bytes.length === size && bytes.slice(1).every(byte => byte >= 0x80 && byte < 0xc0) ? decode(bytes) : undefined;
    if (character === undefined) break;
    read += character;
    at += size;
  }
  return at === 0 ? undefined : {text: read, length: at};
}

/** The last byte of ” has no character in Windows-1252, and many programs drop it. */
function closingMark(text: string): {readonly text: string; readonly length: number} | undefined {
  return text.startsWith('â€') ? {text: '”', length: 2} : undefined;
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return utf8().decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Letters of Europe, punctuation, signs; what Cyrillic letters read as by chance is rarer ones. */
function isPlausible(read: string, written: string, name: string, isBesideLatin: boolean): boolean {
  if (!/^[\u00a0-\u017f\u0218-\u021b\u0400-\u045f\u2000-\u206f\u20ac\u2116\u2122\u2190-\u2193\u2212\u2022]+$/u.test(read))
    return false;
  // Two Cyrillic letters may be a word, which as bytes are another letter.
  return name === 'Windows-1252' || read.length > 1 || isBesideLatin || !/^\p{L}+$/u.test(written);
}
