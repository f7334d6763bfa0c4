/** What a program puts in place of a name or a number, and the tags of a string: no rule can read them. */
import type {Range} from '../problem.ts';

/** `%s`, `%(name)s`, `%1$d`, `%.2f`, `%@`; a space is no flag here: "100% sure". */
const conversion =
  /%(?:\(\w{1,60}\)|\d{1,3}\$)?[-+#0']{0,5}(?:[1-9]\d{0,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGcsaApn@]/uy;
/** `%count%` */
const named = /%[A-Za-z_]\w{2,60}%/uy;
const tag = /<\/?[A-Za-z][^<>]{0,500}>/uy;
/** Longer than what a message of several plural forms takes. */
const LONGEST_BRACES = 2000;

/** In order and apart. */
export function placeholdersIn(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < text.length;) {
    const end = endAt(text, at);
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

function endAt(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case PERCENT:
      if (text.charAt(at + 1) === '{') return endOfBraces(text, at + 1);
      return Math.max(endOf(named, text, at), endOfConversion(text, at));
    case DOLLAR:
    case HASH:
      return text.charAt(at + 1) === '{' ? endOfBraces(text, at + 1) : at;
    case BRACE:
      return endOfBraces(text, at);
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
function endOfBraces(text: string, start: number): number {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_BRACES);
  for (let at = start; at < limit; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === BRACE) depth += 1;
    else if (letter === BRACE + 2) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 0;
}
