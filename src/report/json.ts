/** The JSON report: the contract that `report.schema.json` describes. One file to a line. */
import type {Applied, Finding, SuppressedFinding} from '../finding.ts';
import {createList} from './list.ts';
import type {FileReport, Reporter, Summary} from './report.ts';
import {perThousand, qualityOf, typesOf} from './score.ts';

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export const schemaVersion = 1;

export function createJsonReporter(tool: Tool): Reporter {
  const list = createList();
  return {
    start: () => `{"schemaVersion":${schemaVersion},"tool":${JSON.stringify(tool)},"files":[`,
    file: report => list(toJson(report)),
    end: (summary, skipped) =>
      `\n],\n"skipped":${JSON.stringify(skipped)},\n"summary":${JSON.stringify(summaryToJson(summary))}}\n`,
  };
}

/** Names every key, so that the order is that of the contract and nothing else leaks into it. */
export function toJson({path, words, penalty, findings, suppressed, notices, applied, changed, error}: FileReport): unknown {
  return {
    path,
    words,
    penalty,
    findings: findings.map(findingToJson),
    suppressed: suppressed.length > 0 ? suppressed.map(suppressedToJson) : undefined,
    notices: notices.length > 0 ? notices : undefined,
    applied: applied?.map(appliedToJson),
    changed,
    error,
  };
}

/** The score is as the score card shows it. */
export function summaryToJson({score, ...counts}: Summary): unknown {
  const rounded = (value: number | undefined): number | undefined => (value === undefined ? undefined : Number(value.toFixed(1)));
  const {words, penalty} = score;
  return {
    ...counts,
    score: {
      words,
      penalty,
      perThousand: rounded(perThousand(score)),
      quality: rounded(qualityOf(score)),
      types: Object.fromEntries(typesOf(score)),
    },
  };
}

export function findingToJson(finding: Finding): object {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    mqmSeverity: finding.mqmSeverity,
    message: finding.message,
    part: finding.part,
    range: finding.range,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    repair: finding.repair,
    suggestions: finding.suggestions,
    related: finding.related,
    url: finding.url,
    fingerprint: finding.fingerprint,
  };
}

export function suppressedToJson(finding: SuppressedFinding): object {
  return {...findingToJson(finding), suppressions: finding.suppressions.map(({kind, justification}) => ({kind, justification}))};
}

export function appliedToJson({ruleIds, messages, part, edit, line, column}: Applied): object {
  return {ruleIds, messages, part, range: edit.range, text: edit.text, line, column};
}
