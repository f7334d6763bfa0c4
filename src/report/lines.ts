/** A report of one line for each finding, and their number at the end. */
import {plural} from './counts.ts';
import {toEntries, type Entry} from './entries.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

/** @param toLine Makes a line, without its end, of a path and a finding in it. */
export function createLineReporter(toLine: (path: string, entry: Entry) => string): Reporter {
  let problems = 0;
  return {
    start: () => '',
    file(report) {
      const lines = toEntries(report).map(entry => `${toLine(show(report.path), entry)}\n`);
      problems += lines.length;
      return lines.join('');
    },
    end: () => (problems === 0 ? '' : `\n${plural(problems, 'problem')}\n`),
  };
}
