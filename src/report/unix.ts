/** `file:line:column: message [level/rule]`, one line for each finding, as compilers print it. */
import {createLineReporter} from './lines.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

export function createUnixReporter(): Reporter {
  return createLineReporter(
    (path, {ruleId, severity, message, line, column}) => `${path}:${line}:${column}: ${show(message)} [${severity}/${ruleId}]`,
  );
}
