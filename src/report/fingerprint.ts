/** What tells a finding from all others of its file and finds it again in the next version, wherever its line went. */
import {createHash} from 'node:crypto';
import type {Finding} from '../finding.ts';
import type {FileReport} from './report.ts';

/**
 * Equal findings are counted in the order of the text, and those that are suppressed with the others: none gets another
 * number because a comment came before it.
 */
export function createFingerprints({
  findings,
  suppressed,
}: Pick<FileReport, 'findings' | 'suppressed'>): (finding: Finding) => string {
  const seen = new Map<string, number>();
  const numbers = new Map<Finding, number>();
  for (const finding of [...findings, ...suppressed].sort((a, b) => a.range[0] - b.range[0])) {
    const key = `${finding.ruleId} ${finding.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    numbers.set(finding, count);
  }
  return finding => `${finding.fingerprint}:${numbers.get(finding) ?? 1}`;
}

/** 128 bits of SHA-256, in hexadecimal digits. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
