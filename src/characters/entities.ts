/** References of HTML that stand in running text as they were written: `&quot;`, `&#8217;`, and escaped ones, `&amp;nbsp;`. */
import {characterEntitiesHtml4} from 'character-entities-html4';
import {isLetterAt} from '../analysis/characters.ts';
import {windows1252} from './code-pages.data.ts';
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

function characterOf({decimal, hexadecimal, name}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (name === 'apos') return "'";
  if (name !== undefined) return Object.hasOwn(characterEntitiesHtml4, name) ? characterEntitiesHtml4[name] : undefined;
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
