/** The Test Anything Protocol, version 13: a test for each file, its findings as YAML below it. */
import {plural} from './counts.ts';
import {toEntries, type Entry} from './entries.ts';
import type {FileReport, Reporter} from './report.ts';
import {show} from './width.ts';

export function createTapReporter(): Reporter {
  let tests = 0;
  return {
    start: () => 'TAP version 13\n',
    file(report) {
      tests += 1;
      const entries = toEntries(report);
      const result = entries.some(({severity}) => severity === 'error') ? 'not ok' : 'ok';
      const line = `${result} ${tests} - ${description(report.path)}${entries.length === 0 ? skip(report) : ''}`;
      return [line, ...(entries.length === 0 ? [] : diagnosis(entries))].join('\n') + '\n';
    },
    end: () => `1..${tests}\n`,
  };
}

/** A number sign would begin a directive. */
function description(text: string): string {
  return show(text).replace(/[#\\]/gu, sign => `\\${sign}`);
}

function skip({notices}: FileReport): string {
  return notices
    .slice(0, 1)
    .map(({message}) => ` # SKIP ${description(message)}`)
    .join('');
}

/** JSON is YAML. */
function diagnosis(entries: readonly Entry[]): readonly string[] {
  return [
    '  ---',
    `  message: ${toYaml(plural(entries.length, 'problem'))}`,
    '  data:',
    ...entries.map(
      ({ruleId, severity, message, line, column, endLine, endColumn}) =>
        `    - ${toYaml({ruleId, severity, message, line, column, endLine, endColumn})}`,
    ),
    '  ...',
  ];
}

/** What JSON leaves as it is and YAML, or a reader of lines, would stumble over is written as a number. */
function toYaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
