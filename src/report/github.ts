/** Commands to the runner of GitHub Actions, which shows them beside the changed lines. */
import {toEntries, type Entry} from './entries.ts';
import {repositoryPath} from './paths.ts';
import type {Reporter} from './report.ts';

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const;

export function createGithubReporter(): Reporter {
  return {
    start: () => '',
    file(report) {
      const file = repositoryPath(report.path);
      return [
        ...report.notices.map(({code, message}) => command('notice', {file, title: code}, message)),
        ...toEntries(report).map(entry =>
          command(commands[entry.severity], {file, ...place(entry), title: entry.ruleId}, entry.message),
        ),
      ].join('');
    },
    end: () => '',
  };
}

/** The runner takes columns only where the range stays on one line. */
function place({line, column, endLine, endColumn}: Entry): Readonly<Record<string, number>> {
  return line === endLine ? {line, col: column, endLine, endColumn} : {line, endLine};
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escape(String(value), /[%\r\n:,]/gu)}`);
  return `::${name} ${pairs.join(',')}::${escape(message, /[%\r\n]/gu)}\n`;
}

function escape(text: string, special: RegExp): string {
  return text.replace(special, sign => encodeURIComponent(sign));
}
