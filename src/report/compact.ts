/** One line for each finding, as the problem matchers of editors know it from other linters. */
import {plural} from './counts.ts';
import {toEntries} from './entries.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

const levels = {error: 'Error', warning: 'Warning', info: 'Info'} as const;

export function createCompactReporter(): Reporter {
  let problems = 0;
  return {
    start: () => '',
    file(report) {
      const lines = toEntries(report).map(
        ({ruleId, severity, message, line, column}) =>
          `${show(report.path)}: line ${line}, col ${column}, ${levels[severity]} - ${show(message)} (${ruleId})\n`,
      );
      problems += lines.length;
      return lines.join('');
    },
    end: () => (problems === 0 ? '' : `\n${plural(problems, 'problem')}\n`),
  };
}
