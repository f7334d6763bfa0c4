/** The XML of JUnit: a suite for each file, in it a failed test for each finding, or one that passed. */
import type {Finding} from '../finding.ts';
import {fileError} from './entries.ts';
import type {FileReport, Reporter} from './report.ts';
import {emptyTag, escapeXml, openTag} from './xml.ts';

export function createJunitReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postedit">\n',
    file(report) {
      const {path, findings, error} = report;
      const cases = [
        ...(error === undefined ? [] : [testCase(path, path, emptyTag('error', {message: error, type: fileError}))]),
        ...findings.map(finding => failedCase(path, finding)),
      ];
      const skipped = cases.length === 0 ? skippedCases(report) : [];
      const all = [...cases, ...skipped];
      const shown = all.length > 0 ? all : [emptyTag('testcase', {name: path, classname: path, file: path})];
      const suite = {
        name: path,
        tests: shown.length,
        failures: findings.length,
        errors: error === undefined ? 0 : 1,
        skipped: skipped.length,
      };
      return [openTag('testsuite', suite), ...shown.map(testcase => `  ${testcase}`), '</testsuite>\n'].join('\n');
    },
    end: () => '</testsuites>\n',
  };
}

/** Other tools tell tests apart by their names: no two findings of a file begin at one place. */
function failedCase(path: string, {ruleId, severity, message, line, column, url}: Finding): string {
  const body = `${escapeXml(`${path}:${line}:${column}`)}\n${escapeXml(url)}`;
  return testCase(path, `${ruleId} (${line}:${column})`, `${openTag('failure', {message, type: severity})}${body}</failure>`);
}

/** A text that was not linted, such as one in another language. */
function skippedCases({path, notices}: FileReport): readonly string[] {
  return notices.slice(0, 1).map(({message}) => testCase(path, path, emptyTag('skipped', {message})));
}

function testCase(path: string, name: string, content: string): string {
  return `${openTag('testcase', {name, classname: path, file: path})}${content}</testcase>`;
}
