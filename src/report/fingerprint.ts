/** What tells a finding from all others of its file and finds it again in the next version, wherever its line went. */
import {createHash} from 'node:crypto';
import type {Finding} from '../finding.ts';

/** As much of the text on either side as counts, in UTF-16 units; white space counts as one space. */
const context = 40;

/**
 * Made of the rule, the flagged text and what stands beside it in its paragraph. Equal ones are counted, in the order
 * they are asked for.
 *
 * @param text The text that the findings refer to.
 */
export function createFingerprints(text: string): (finding: Pick<Finding, 'ruleId' | 'range'>) => string {
  const seen = new Map<string, number>();
  return ({ruleId, range: [start, end]}) => {
    // Twice the length, as white space shrinks.
    const before = lines(text.slice(Math.max(0, start - 2 * context), start));
    const after = lines(text.slice(end, end + 2 * context));
    const blankBefore = before.slice(0, -1).findLastIndex(isBlank);
    const blankAfter = after.slice(1).findIndex(isBlank);
    const hash = digest([
      ruleId,
      text.slice(start, end),
      joined(before.slice(blankBefore + 1)).slice(-context),
      joined(blankAfter < 0 ? after : after.slice(0, blankAfter + 1)).slice(0, context),
    ]);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

/** 128 bits of SHA-256, in hexadecimal digits. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/u);
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function joined(pieces: readonly string[]): string {
  return pieces.join(' ').replace(/\s+/gu, ' ');
}
