/** References of HTML that stand in running text as they were written: `&quot;`, `&#8217;`, and escaped ones, `&amp;nbsp;`. */
import {isLetterAt} from '../analysis/characters.ts';
import {windows1252} from './code-pages.data.ts';
import {latin1, others} from './entities.data.ts';
import type {Mending} from './mending.ts';

const reference = /&(?:amp;)*(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\dA-Fa-f]{1,6})|(?<name>[A-Za-z][\dA-Za-z]{1,9}));/uy;

export function mendEntity(text: string, at: number): Mending | undefined {
  if (text.charCodeAt(at) !== 0x26) return undefined;
  reference.lastIndex = at;
  const found = reference.exec(text);
  const character = found === null ? undefined : characterOf(found.groups ?? {});
  if (found === null || character === undefined || isMentioned(text, at, at + found[0].length)) return undefined;
  return {
    defect: 'html-entity',
    range: [at, at + found[0].length],
    // A page keeps two words together with it, or sets them apart.
    text: character === '\u00a0' ? ' ' : character,
    message: `This is HTML for “${character}”.`,
  };
}

let names: ReadonlyMap<string, string> | undefined;

function loadNames(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...latin1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
    ...others.split(' ').map(entry => {
      const [name = '', point = ''] = entry.split('=');
      return [name, String.fromCodePoint(Number.parseInt(point, 16))] as const;
    }),
  ]);
  return names;
}

function characterOf({decimal, hexadecimal, name}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (name !== undefined) return loadNames().get(name);
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // As browsers do it.
  if (point >= 0x80 && point < 0xa0) return windows1252.charAt(point - 0x80);
  if (point > 0x10ffff) return undefined;
  const character = String.fromCodePoint(point);
  return /[\p{C}]/u.test(character) ? undefined : character;
}

/** “&amp;”, `&lt;`: a text about HTML. */
function isMentioned(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return '`\'"“‘(['.includes(before) && before !== '' && '`\'"”’)]'.includes(text.charAt(end) || ' ') && !isLetterAt(text, end);
}
