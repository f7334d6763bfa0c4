/** What a run adds up over its files: the counts of its summary, and the MQM penalties that may fail it. */
import type {Finding, Suppression} from '../finding.ts';
import type {FileReport, Summary} from '../report/report.ts';
import {addScore, nothing, perThousand, type Penalty} from '../report/score.ts';
import type {Arguments} from './arguments.ts';
import {printable} from './errors.ts';

export function createTotals(): {add(report: FileReport, isRead: boolean): void; summary(): Summary} {
  let summary: Summary = {
    files: 0,
    failed: 0,
    filesWithFindings: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    repairs: {safe: 0, unsafe: 0},
    suppressed: {external: 0, inSource: 0},
    applied: 0,
    changed: 0,
    score: nothing,
  };
  const countSuppressed = ({suppressed}: FileReport, kind: Suppression['kind']): number =>
    suppressed.filter(({suppressions}) => suppressions[0].kind === kind).length;
  const count = (report: FileReport, test: (finding: Finding) => boolean): number => report.findings.filter(test).length;
  return {
    add(report, isRead) {
      summary = {
        files: summary.files + (isRead ? 1 : 0),
        failed: summary.failed + (report.error === undefined ? 0 : 1),
        filesWithFindings: summary.filesWithFindings + (report.findings.length > 0 ? 1 : 0),
        errors: summary.errors + count(report, finding => finding.severity === 'error'),
        warnings: summary.warnings + count(report, finding => finding.severity === 'warning'),
        infos: summary.infos + count(report, finding => finding.severity === 'info'),
        repairs: {
          safe: summary.repairs.safe + count(report, finding => finding.repair?.safety === 'safe'),
          unsafe: summary.repairs.unsafe + count(report, finding => finding.repair?.safety === 'unsafe'),
        },
        suppressed: {
          external: summary.suppressed.external + countSuppressed(report, 'external'),
          inSource: summary.suppressed.inSource + countSuppressed(report, 'inSource'),
        },
        applied: summary.applied + (report.applied?.length ?? 0),
        changed: summary.changed + (report.changed === true ? 1 : 0),
        score: addScore(summary.score, report),
      };
    },
    summary: () => summary,
  };
}

/** What is said of the first penalty that is too high; the run's comes last. */
export function createPenaltyGate({maxPenalty, maxFilePenalty}: Pick<Arguments, 'maxPenalty' | 'maxFilePenalty'>): {
  add(report: FileReport): void;
  /** @param score Of the run. */
  excess(score: Penalty): string | undefined;
} {
  let first: string | undefined;
  const check = (what: string, score: Penalty, option: string, most: number): void => {
    const penalty = perThousand(score) ?? 0;
    if (penalty > most)
      first ??= `the penalty of ${what} is ${penalty.toFixed(1)} for every thousand words; ${option} allows ${most}`;
  };
  return {
    add: report => check(printable(report.path), report, '--max-file-penalty', maxFilePenalty),
    excess(score) {
      check('the run', score, '--max-penalty', maxPenalty);
      return first;
    },
  };
}
