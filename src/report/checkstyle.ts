/** The XML of Checkstyle, which many servers and editors read. */
import {toEntries} from './entries.ts';
import type {Reporter} from './report.ts';
import {emptyTag, openTag} from './xml.ts';

export function createCheckstyleReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file(report) {
      const errors = toEntries(report).map(({ruleId, severity, message, line, column}) =>
        emptyTag('error', {line, column, severity, message, source: `postedit.${ruleId}`}),
      );
      return [openTag('file', {name: report.path}), ...errors.map(error => `  ${error}`), '</file>\n'].join('\n');
    },
    end: () => '</checkstyle>\n',
  };
}
