/** Looks through written prose for characters that a machine broke; nearly all of a text is passed over at one look each. */
import type {Lexicon} from '../lexicon.ts';
import {findTornAddresses} from './addresses.ts';
import {mendEntity} from './entities.ts';
import {mendInvisible} from './invisible.ts';
import type {Mending} from './mending.ts';
import {mendMojibake} from './mojibake.ts';
import {mendSpace} from './spaces.ts';
import {mendToken} from './tokens.ts';
import {mendWideMark} from './wide-marks.ts';
import {mendWord} from './words.ts';

/** What stands at an offset, if it is broken. @param from Where the mending before it ends; what is earlier is taken. */
export type Mender = (text: string, at: number, from: number, lexicon: Lexicon) => Mending | undefined;

/** In this order: mojibake is made of no-break spaces, soft hyphens and letters of other scripts. */
const menders: readonly Mender[] = [mendMojibake, mendEntity, mendToken, mendWideMark, mendSpace, mendInvisible, mendWord];

export function findMendings(text: string, lexicon: Lexicon): readonly Mending[] {
  const found: Mending[] = [];
  let from = 0;
  for (let at = nextSuspect(text, 0); at < text.length; at = nextSuspect(text, Math.max(at + 1, from))) {
    for (const mender of menders) {
      const mending = mender(text, at, from, lexicon);
      if (mending === undefined) continue;
      found.push(mending);
      [, from] = mending.range;
      break;
    }
  }
  return united(found, findTornAddresses(text));
}

/** What lies in an address is mended with it, and of two that overlap the first stays. */
function united(found: readonly Mending[], addresses: readonly Mending[]): readonly Mending[] {
  if (addresses.length === 0) return found;
  const kept: Mending[] = [];
  for (const mending of [...addresses, ...found].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]))
    if (mending.range[0] >= (kept.at(-1)?.range[1] ?? 0)) kept.push(mending);
  return kept;
}

function nextSuspect(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    // Beyond ASCII, dashes, quotation marks and ellipses of English are none.
    if (unit < 0x80 ? suspects[unit] === 1 : unit < 0x2010 || unit > 0x2027) break;
    at += 1;
  }
  return at;
}

/** Control characters, and what begins an entity or the mark of a tokenizer. */
const suspects = new Uint8Array(0x80).fill(1, 0, 0x20);
for (const space of '\t\n\f\r') suspects[space.charCodeAt(0)] = 0;
for (const opener of "&@#`'-\u007f") suspects[opener.charCodeAt(0)] = 1;
