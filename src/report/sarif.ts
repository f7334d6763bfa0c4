/** SARIF 2.1.0, which services for code scanning and many editors read. */
import {ruleUrl, type Finding, type Notice, type Suppression} from '../finding.ts';
import {levelOfRule} from '../options.ts';
import {createPositions, type Positions} from '../positions.ts';
import type {Edit, Range} from '../problem.ts';
import type {Rule} from '../rule.ts';
import {createFingerprints} from './fingerprint.ts';
import type {Tool} from './json.ts';
import {createList} from './list.ts';
import {toUri} from './paths.ts';
import type {FileReport, Reporter} from './report.ts';

const levels = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const;
const home = 'https://github.com/postedit/postedit';

/** @param rules All that there are, as the report describes each. */
export function createSarifReporter(tool: Tool, rules: readonly Rule[]): Reporter {
  const list = createList();
  const indexes = new Map(rules.map(({id}, index) => [id, index]));
  const notifications: unknown[] = [];
  return {
    start: () => {
      const driver = {...tool, semanticVersion: tool.version, informationUri: home, rules: describe(rules)};
      const units = {columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r']};
      const run = `{"tool":${JSON.stringify({driver})},${JSON.stringify(units).slice(1, -1)},"results":[`;
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${run}`;
    },
    file(report, texts) {
      notifications.push(...notify(report));
      const positions = createPositions(texts?.current ?? '');
      const fingerprint = createFingerprints(report);
      return resultsOf(report)
        .map(({finding, suppressions}) => {
          const ruleIndex = indexes.get(finding.ruleId);
          const result = toResult(finding, report.path, positions, texts?.isView !== true);
          const partialFingerprints = {'postedit/v2': fingerprint(finding)};
          return list({ruleId: finding.ruleId, ruleIndex, ...result, suppressions, partialFingerprints});
        })
        .join('');
    },
    end(summary) {
      const invocation = {executionSuccessful: summary.failed === 0, toolExecutionNotifications: notifications};
      return `\n],\n"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function describe(rules: readonly Rule[]): unknown {
  return rules.map(rule => {
    const {id, summary, why, mqm, severity, repairs, strict, preview} = rule;
    return {
      id,
      shortDescription: {text: summary},
      fullDescription: {text: why},
      help: {text: `${summary} ${why}`},
      helpUri: ruleUrl(id),
      defaultConfiguration: {enabled: strict !== true && preview !== true, level: levels[levelOfRule(rule)]},
      properties: {category: mqm, mqmSeverity: severity, repairs, tags: [mqm]},
    };
  });
}

/** If any result of a run has suppressions, all must have them, be there none. */
function resultsOf({findings, suppressed}: FileReport): readonly {
  readonly finding: Finding;
  readonly suppressions: readonly Suppression[];
}[] {
  return [
    ...findings.map(finding => ({finding, suppressions: []})),
    ...suppressed.map(finding => ({finding, suppressions: finding.suppressions})),
  ].sort(({finding: {range: a}}, {finding: {range: b}}) => a[0] - b[0] || a[1] - b[1]);
}

function toResult(finding: Finding, path: string, positions: Positions, canFix: boolean): object {
  const {severity, message, line, column, endLine, endColumn, repair, suggestions = [], related = []} = finding;
  const artifactLocation = {uri: toUri(path)};
  const replace = (edits: readonly Edit[], description: string): object => ({
    description: {text: description},
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({range, text}) => ({
          deletedRegion: toRegion(range, positions),
          ...(text === '' ? {} : {insertedContent: {text}}),
        })),
      },
    ],
  });
  const fixes = [
    ...(repair === undefined ? [] : [replace(repair.edits, repairNames[repair.safety])]),
    ...suggestions.map(({edits, message: reading}) => replace(edits, reading)),
  ];
  const relatedLocations = related.map(({range, message: text}, id) => ({
    id,
    physicalLocation: {artifactLocation, region: toRegion(range, positions)},
    message: {text},
  }));
  return {
    level: levels[severity],
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation, region: {startLine: line, startColumn: column, endLine, endColumn}}}],
    ...(related.length === 0 ? {} : {relatedLocations}),
    ...(canFix && fixes.length > 0 ? {fixes} : {}),
  };
}

const repairNames = {
  safe: 'The repair, which keeps the words.',
  unsafe: 'A repair that changes words or leans on the meaning.',
} as const;

function toRegion([start, end]: Range, positions: Positions): object {
  const [from, to] = [positions.at(start), positions.at(end)];
  return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column};
}

function notify({path, error, notices}: FileReport): readonly unknown[] {
  const locations = [{physicalLocation: {artifactLocation: {uri: toUri(path)}}}];
  return [
    ...(error === undefined ? [] : [{level: 'error', message: {text: error}, locations}]),
    ...notices.map(({code, message}) => ({level: noticeLevels[code], message: {text: message}, locations})),
  ];
}

/** Three are no fault of postedit’s, the others are defects of it. */
const noticeLevels: Readonly<Record<Notice['code'], string>> = {
  'not-english': 'note',
  'unstable-fix': 'warning',
  'broken-promise': 'warning',
  disable: 'note',
  ignored: 'note',
};
