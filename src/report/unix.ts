/** `file:line:column: message [level/rule]`, one line for each finding, as compilers print it. */
import {plural} from './counts.ts';
import {toEntries} from './entries.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

export function createUnixReporter(): Reporter {
  let problems = 0;
  return {
    start: () => '',
    file(report) {
      const lines = toEntries(report).map(
        ({ruleId, severity, message, line, column}) =>
          `${show(report.path)}:${line}:${column}: ${show(message)} [${severity}/${ruleId}]\n`,
      );
      problems += lines.length;
      return lines.join('');
    },
    end: () => (problems === 0 ? '' : `\n${plural(problems, 'problem')}\n`),
  };
}
