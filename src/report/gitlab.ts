/** The Code Quality report of GitLab, which it shows in a merge request. */
import type {Finding} from '../finding.ts';
import {toEntries, type Entry} from './entries.ts';
import {createFingerprints, digest} from './fingerprint.ts';
import {createList} from './list.ts';
import {repositoryPath} from './paths.ts';
import type {Reporter} from './report.ts';

const severities = {error: 'major', warning: 'minor', info: 'info'} as const;

export function createGitlabReporter(): Reporter {
  const list = createList();
  return {
    start: () => '[',
    file(report) {
      const path = repositoryPath(report.path);
      const fingerprint = createFingerprints(report);
      return toEntries(report)
        .map(entry =>
          list({
            description: entry.message,
            check_name: entry.ruleId,
            // Unique over all files, as GitLab takes equal ones for one.
            fingerprint: digest([path, entry.ruleId, isFinding(entry) ? fingerprint(entry) : '']),
            severity: isFinding(entry) ? severities[entry.severity] : 'critical',
            location: {
              path,
              positions: {
                begin: {line: entry.line, column: entry.column},
                end: {line: entry.endLine, column: entry.endColumn},
              },
            },
          }),
        )
        .join('');
    },
    end: () => '\n]\n',
  };
}

function isFinding(entry: Entry | Finding): entry is Finding {
  return 'range' in entry;
}
