/** What a program puts in place of a name or a number, and the tags of a string: no rule can read them. */
import type {Range} from '../problem.ts';

/** `%s`, `%(name)s`, `%1$d`, `%.2f`, `%@`; a space is no flag here: "100% sure". */
const conversion =
  /%(?:\(\w{1,60}\)|\d{1,3}\$)?[-+#0']{0,5}(?:[1-9]\d{0,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGcsaApn@]/uy;
/** `%count%` */
const named = /%[A-Za-z_]\w{2,60}%/uy;
const tag = /<\/?[A-Za-z][^<>]{0,500}>/uy;
/** `{count, plural, …`: a choice of texts, which may be long. */
const choice = /\{\s{0,20}[\w.-]{1,60}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},/uy;
/** What is farther apart belongs to no placeholder, but in a choice. */
const LONGEST_BRACES = 2000;

/** In order and apart. */
export function placeholdersIn(text: string): readonly Range[] {
  const ends = endsOfBraces(text);
  const found: Range[] = [];
  for (let at = 0; at < text.length;) {
    const end = endAt(text, at, ends);
    if (end > at) {
      found.push([at, end]);
      at = end;
    } else {
      // `%%` is a per cent sign.
      at += text.startsWith('%%', at) ? 2 : 1;
    }
  }
  return found;
}

/** Whether a text chooses among others, or writes apostrophes twice, as messages of ICU and of Java do. */
export function isMessage(text: string): boolean {
  if (/\p{L}''\p{L}/u.test(text)) return true;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) if (endOf(choice, text, at) > at) return true;
  return false;
}

function endAt(text: string, at: number, ends: ReadonlyMap<number, number>): number {
  switch (text.charCodeAt(at)) {
    case PERCENT:
      if (text.charAt(at + 1) === '{') return endOfBraces(text, at + 1, ends);
      return Math.max(endOf(named, text, at), endOfConversion(text, at));
    case DOLLAR:
    case HASH:
      return text.charAt(at + 1) === '{' ? endOfBraces(text, at + 1, ends) : at;
    case BRACE:
      return endOfBraces(text, at, ends);
    case LESS:
      return endOf(tag, text, at);
    default:
      return at;
  }
}

const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const LESS = 0x3c;
const BRACE = 0x7b;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** "a 20%discount" has none. */
function endOfConversion(text: string, at: number): number {
  const end = endOf(conversion, text, at);
  return end - at === 2 && /\d/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(end)) ? at : end;
}

/** `{name}`, `{0}`, `{{ name }}`, `{count, plural, one {a file} other {# files}}` */
function endOfBraces(text: string, start: number, ends: ReadonlyMap<number, number>): number {
  const end = ends.get(start);
  return end !== undefined && (end - start <= LONGEST_BRACES || endOf(choice, text, start) > start) ? end : start;
}

/** Where each brace that opens is closed. */
function endsOfBraces(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === BRACE) open.push(at);
    if (letter !== BRACE + 2) continue;
    const start = open.pop();
    if (start !== undefined) ends.set(start, at + 1);
  }
  return ends;
}
