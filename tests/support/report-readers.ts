/** Readers of the report formats, each by the rules of its format and strict about them. */
import {parseXml, XmlElement, XmlText} from '@rgrove/parse-xml';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {parse as parseYaml} from 'yaml';
import {problemsOf} from './report-schemas.ts';

/** What all formats have in common; the ends only where the format has them. */
export interface Read {
  readonly path: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

type Json = Readonly<Record<string, never>>;

export function readLines(report: string, pattern: RegExp): readonly Read[] {
  const lines = report === '' ? [] : report.trimEnd().split('\n');
  if (lines.length > 0) {
    const [count] = lines.splice(-2).slice(1);
    check(count === `${lines.length} problem${lines.length === 1 ? '' : 's'}`, `counts its lines: ${count}`);
  }
  return lines.map(line => {
    const {path = '', ruleId = '', severity = '', message = '', line: at, column} = pattern.exec(line)?.groups ?? {};
    check(path !== '', `follows the pattern: ${line}`);
    return {path, ruleId, severity: severity.toLowerCase(), message, line: Number(at), column: Number(column)};
  });
}

export const compactLine =
  /^(?<path>.+?): line (?<line>\d+), col (?<column>\d+), (?<severity>Error|Warning|Info) - (?<message>.*) \((?<ruleId>[a-z-]+)\)$/u;
export const unixLine = /^(?<path>.+?):(?<line>\d+):(?<column>\d+): (?<message>.*) \[(?<severity>\w+)\/(?<ruleId>[a-z-]+)\]$/u;

export function readSarif(report: string): readonly Read[] {
  const log: Json = JSON.parse(report);
  const problems = problemsOf('sarif', log);
  check(problems === null, JSON.stringify(problems));
  const [run] = log['runs'] as unknown as [{tool: {driver: {rules: {id: string}[]}}; results: SarifResult[]}];
  // 3.27.23: all results of a run have suppressions, or none.
  check(new Set(run.results.map(({suppressions}) => suppressions === undefined)).size <= 1, 'all have suppressions, or none');
  const told = run.results.filter(({suppressions = []}) => suppressions.length === 0);
  return told.map(({ruleId, ruleIndex, level, message, locations: [location]}) => {
    check(run.tool.driver.rules[ruleIndex]?.id === ruleId, 'the index leads to the rule');
    const {artifactLocation, region} = location.physicalLocation;
    return {
      path: decodeURIComponent(artifactLocation.uri),
      ruleId,
      severity: level === 'note' ? 'info' : level,
      message: message.text,
      line: region.startLine,
      column: region.startColumn,
      endLine: region.endLine,
      endColumn: region.endColumn,
    };
  });
}

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: {readonly text: string};
  readonly locations: readonly [
    {readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region: SarifRegion}},
  ];
  readonly suppressions?: readonly {readonly kind: string; readonly justification?: string}[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: SarifRegion;
        readonly insertedContent?: {readonly text: string};
      }[];
    }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** As the runner of GitHub Actions takes a line apart. */
export function readGithub(report: string): readonly Read[] {
  check(report === '' || report.endsWith('\n'), 'ends its last line');
  return report
    .split('\n')
    .slice(0, -1)
    .map(line => {
      check(!line.includes('\r') && line.startsWith('::'), `is one command: ${line}`);
      const end = line.indexOf('::', 2);
      const [name = '', ...rest] = line.slice(2, end).split(' ');
      const pairs = rest.join(' ').split(',');
      const properties = Object.fromEntries(
        pairs.map(pair => [pair.slice(0, pair.indexOf('=')), unescapeCommand(pair.slice(pair.indexOf('=') + 1))]),
      );
      const {file = '', title = '', line: at, col, endLine, endColumn} = properties;
      check((col === undefined) === (at !== endLine), 'has columns on one line only');
      return {
        path: file,
        ruleId: title,
        severity: name === 'notice' ? 'info' : name,
        message: unescapeCommand(line.slice(end + 2)),
        line: Number(at),
        endLine: Number(endLine),
        ...(col === undefined ? {} : {column: Number(col), endColumn: Number(endColumn)}),
      };
    });
}

function unescapeCommand(value: string): string {
  return value
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly positions: Readonly<Record<'begin' | 'end', {readonly line: number; readonly column: number}>>;
  };
}

export function readGitlab(report: string): readonly Read[] {
  const issues: readonly GitlabIssue[] = JSON.parse(report);
  const problems = problemsOf('gitlab', issues);
  check(problems === null, JSON.stringify(problems));
  check(new Set(issues.map(({fingerprint}) => fingerprint)).size === issues.length, 'no fingerprint comes twice');
  return issues.map(({description, check_name: ruleId, severity, location: {path, positions}}) => ({
    path,
    ruleId,
    severity: {critical: 'failure', major: 'error', minor: 'warning'}[severity] ?? severity,
    message: description,
    line: positions.begin.line,
    column: positions.begin.column,
    endLine: positions.end.line,
    endColumn: positions.end.column,
  }));
}

interface RdRange {
  readonly start: {readonly line: number; readonly column: number};
  readonly end: {readonly line: number; readonly column: number};
}

export interface RdDiagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: {readonly value: string};
  readonly location: {readonly path: string; readonly range?: RdRange};
  readonly suggestions?: readonly {readonly range: RdRange; readonly text: string}[];
}

export function readDiagnostics(report: string): readonly RdDiagnostic[] {
  return report
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const diagnostic: RdDiagnostic = JSON.parse(line);
      const problems = problemsOf('rdjson', diagnostic);
      check(problems === null, JSON.stringify(problems));
      return diagnostic;
    });
}

/** Columns in bytes. */
export function readRdjsonl(report: string): readonly Read[] {
  return readDiagnostics(report).map(({message, severity, code, location: {path, range}}) => ({
    path,
    ruleId: code.value,
    severity: severity.toLowerCase(),
    message,
    line: range?.start.line ?? 0,
    column: range?.start.column ?? 0,
    endLine: range?.end.line ?? 0,
    endColumn: range?.end.column ?? 0,
  }));
}

export function readCheckstyle(report: string): readonly Read[] {
  return elements(parseXml(report).root, 'checkstyle', ['version']).flatMap(file =>
    elements(file, 'file', ['name']).map(error => {
      check(elements(error, 'error', ['line', 'column', 'severity', 'message', 'source']).length === 0, 'has no more levels');
      const {line, column, severity = '', message = '', source = ''} = error.attributes;
      return {
        path: file.attributes['name'] ?? '',
        ruleId: source.replace('postedit.', ''),
        severity,
        message,
        line: Number(line),
        column: Number(column),
      };
    }),
  );
}

/** Failures only; the counts of each suite are compared with what it holds. */
export function readJunit(report: string): readonly Read[] {
  return elements(parseXml(report).root, 'testsuites', ['name']).flatMap(suite => {
    const cases = elements(suite, 'testsuite', ['name', 'tests', 'failures', 'errors', 'skipped']);
    const outcomes = cases.flatMap(testcase => elements(testcase, 'testcase', ['name', 'classname', 'file']));
    const count = (name: string): string => String(outcomes.filter(outcome => outcome.name === name).length);
    const {tests, failures, errors, skipped} = suite.attributes;
    const counts = [String(cases.length), count('failure'), count('error'), count('skipped')];
    check(String([tests, failures, errors, skipped]) === String(counts), 'counts its tests');
    check(new Set(cases.map(({attributes}) => attributes['name'])).size === cases.length, 'no test comes twice');
    return cases.flatMap(testcase =>
      elements(testcase, 'testcase', ['name', 'classname', 'file'])
        .filter(({name}) => name === 'failure')
        .map(failure => {
          const {message = '', type = ''} = failure.attributes;
          const {
            ruleId = '',
            line,
            column,
          } = /^(?<ruleId>[a-z-]+) \((?<line>\d+):(?<column>\d+)\)$/u.exec(testcase.attributes['name'] ?? '')?.groups ?? {};
          const path = testcase.attributes['file'] ?? '';
          return {path, ruleId, severity: type, message, line: Number(line), column: Number(column)};
        }),
    );
  });
}

/** The elements inside one of the given name, with no attributes but the given. */
function elements(node: XmlElement | null, name: string, attributes: readonly string[]): readonly XmlElement[] {
  check(node?.name === name, `is ${name}: ${node?.name}`);
  if (node === null) return [];
  const strays = Object.keys(node.attributes).filter(attribute => !attributes.includes(attribute));
  check(strays.length === 0, `${name} has no ${strays.join()}`);
  const inner = node.children.filter(child => child instanceof XmlElement);
  const words = node.children.filter(child => child instanceof XmlText).some(child => child.text.trim() !== '');
  check(!words, `${name} holds no text`);
  return inner;
}

export interface TapTest {
  readonly isOk: boolean;
  readonly description: string;
  readonly skip: string | undefined;
  readonly data: readonly Omit<Read, 'path'>[];
}

/** The grammar of TAP 13, as far as a harness has to know it. */
export function readTap(report: string): readonly TapTest[] {
  const lines = report.split('\n');
  check(lines.shift() === 'TAP version 13', 'begins with the version');
  check(lines.pop() === '', 'ends its last line');
  const tests: TapTest[] = [];
  check(lines.pop() === `1..${lines.filter(line => /^(?:not )?ok /u.test(line)).length}`, 'ends with the plan');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const groups = /^(?<not>not )?ok (?<number>\d+) - (?<description>(?:[^\\#]|\\[\\#])*?)(?: # SKIP (?<skip>.*))?$/u.exec(
      line,
    )?.groups;
    check(Number(groups?.['number']) === tests.length + 1, `is the next test: ${line}`);
    const block: string[] = [];
    if (lines[0] === '  ---') {
      lines.shift();
      while (lines.length > 0 && lines.at(0) !== '  ...') block.push(lines.shift()?.slice(2) ?? '');
      check(lines.shift() === '  ...', 'closes its block');
    }
    const diagnosis: {data?: TapTest['data']} | null = parseYaml(block.join('\n'));
    tests.push({
      isOk: groups?.['not'] === undefined,
      description: (groups?.['description'] ?? '').replace(/\\(?<sign>[\\#])/gu, '$<sign>'),
      skip: groups?.['skip'],
      data: diagnosis?.data ?? [],
    });
  }
  return tests;
}

/** The rows of all tables, each with the heading above it. */
export function readMarkdown(report: string): readonly Read[] {
  const tree = fromMarkdown(report, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  let path = '';
  const read: Read[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 3) path = plainText(node);
    if (node.type !== 'table') continue;
    for (const row of node.children.slice(1)) {
      check(row.children.length === 4, 'has four cells');
      const [place = '', level = '', message = '', ruleId = ''] = row.children.map(plainText);
      const [line, column] = place.split(':').map(Number);
      read.push({
        path,
        ruleId,
        severity: level === 'hint' ? 'info' : level,
        message,
        line: line ?? 0,
        ...(column === undefined ? {} : {column}),
      });
    }
  }
  return read;
}

/** Only what a reader sees as words: no emphasis, no code, no image. */
function plainText(node: object): string {
  if ('type' in node && node.type === 'html') return '';
  if ('type' in node && ['emphasis', 'strong', 'delete', 'inlineCode', 'image', 'break'].includes(String(node.type)))
    throw new Error(`The report has ${String(node.type)}.`);
  if ('value' in node) return String(node.value);
  return 'children' in node && Array.isArray(node.children) ? node.children.map(plainText).join('') : '';
}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`The report does not hold to its format: ${what}.`);
}
