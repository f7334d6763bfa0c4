/** One line for each finding, as the problem matchers of editors know it from other linters. */
import {createLineReporter} from './lines.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

const levels = {error: 'Error', warning: 'Warning', info: 'Info'} as const;

export function createCompactReporter(): Reporter {
  return createLineReporter(
    (path, {ruleId, severity, message, line, column}) =>
      `${path}: line ${line}, col ${column}, ${levels[severity]} - ${show(message)} (${ruleId})`,
  );
}
