/** What a reader sees of a file that knows nothing but findings. */
import type {Finding} from '../finding.ts';
import type {FileReport} from './report.ts';

export type Entry = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Stands for a rule where a file could not be read, linted or written. */
export const fileError = 'file-error';

/** The findings; before them, why the file could not be done, at the beginning of the file. */
export function toEntries({findings, error}: FileReport): readonly Entry[] {
  if (error === undefined) return findings;
  return [{ruleId: fileError, severity: 'error', message: error, line: 1, column: 1, endLine: 1, endColumn: 1}, ...findings];
}
