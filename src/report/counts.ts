/** Numbers told to a person. */
import type {Finding} from '../finding.ts';
import type {Summary} from './report.ts';

export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** With commas, whatever the machine's own language. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The findings by level, the levels without any left out: `1 error, 2 hints`. */
export function levels({
  errors,
  warnings,
  infos,
}: Pick<Summary, 'errors' | 'warnings' | 'infos'>): readonly (readonly [Finding['severity'], string])[] {
  const counts = [
    ['error', errors, 'error'],
    ['warning', warnings, 'warning'],
    ['info', infos, 'hint'],
  ] as const;
  return counts.filter(([, count]) => count > 0).map(([level, count, noun]) => [level, plural(count, noun)]);
}

/** `3 files`, or `1 of 3 files` where the others have no findings. */
export function filesWithFindings({files, filesWithFindings: some}: Pick<Summary, 'files' | 'filesWithFindings'>): string {
  return some === files ? plural(files, 'file') : `${number(some)} of ${plural(files, 'file')}`;
}
