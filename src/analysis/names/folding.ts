/** A name in the letters that romanization is spoken of: a to z, and capitals for letters whose mark tells their sound. */
import {once} from '../once.ts';

/** Letters whose mark makes them another letter. What is not here loses its mark. */
const marked: Readonly<Record<string, string>> = {
  č: 'C',
  ć: 'C',
  ç: 'C',
  ĉ: 'C',
  š: 'S',
  ś: 'S',
  ş: 'S',
  ș: 'S',
  ŝ: 'S',
  ž: 'Z',
  ź: 'Z',
  ż: 'Z',
  ŭ: 'W',
  ö: 'O',
  ø: 'O',
  ő: 'O',
  ü: 'Y',
  ű: 'Y',
  ä: 'Q',
  ğ: 'G',
  ñ: 'N',
  ň: 'N',
  ř: 'R',
  đ: 'D',
  â: 'A',
  û: 'U',
  ë: 'E',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'a',
  ı: 'i',
  ą: 'o',
  ę: 'e',
};

const unmarked = once((): RegExp => /\p{M}/gu);
const beyondAscii = /[^\0-\x7f]/u;
/** Nothing but letters of ASCII, and no soft c: most names. */
function isSimple(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at) | 0x20;
    if (unit < 0x61 || unit > 0x7a || unit === 0x63) return false;
  }
  return true;
}

/** Not in `McIntosh`. */
const softC = /(?<!^m)c(?=[eiy])/gu;
const joiners = /['’‘ʼʻʹ`´\-‐‑.]/gu;

/** Lower case, without apostrophes, hyphens and stops; a soft c is `V`. */
export function foldName(name: string): string {
  if (isSimple(name)) return name.toLowerCase();
  return letters(name).replace(joiners, '').replace(softC, 'V');
}

function letters(name: string): string {
  const lower = name.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFC')) folded += marked[letter] ?? letter.normalize('NFD').replace(unmarked(), '');
  return folded;
}

/** A folded name without marks. Names that are equal so are one name. */
export function plainLetters(folded: string): string {
  return folded.replace(codes, letter => plain[letter] ?? letter);
}

const codes = /[A-Z]/gu;

const plain: Readonly<Record<string, string>> = {
  C: 'c',
  S: 's',
  Z: 'z',
  W: 'u',
  O: 'o',
  Y: 'u',
  Q: 'a',
  G: 'g',
  N: 'n',
  R: 'r',
  D: 'd',
  A: 'a',
  U: 'u',
  E: 'e',
  V: 'c',
};
