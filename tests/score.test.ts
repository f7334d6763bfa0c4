import {describe, expect, it, test} from 'vitest';
import type {Finding} from '../src/finding.ts';
import type {MqmCategory, MqmSeverity} from '../src/problem.ts';
import type {FileReport, Summary} from '../src/report/report.ts';
import {addScore, createScoreReporter, nothing, penaltyOf, perThousand, qualityOf} from '../src/report/score.ts';

function finding(category: MqmCategory, mqmSeverity: MqmSeverity): Finding {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 2};
  return {ruleId: 'a', severity: 'info', category, mqmSeverity, message: 'b', range: [0, 1], ...place, url: 'c', fingerprint: ''};
}

function reportOf(words: number, findings: readonly Finding[]): FileReport {
  return {path: 'a.txt', words, penalty: penaltyOf(findings), findings, suppressed: [], notices: []};
}

describe('a score', () => {
  test.each<[MqmSeverity[], number]>([
    [[], 0],
    [['neutral'], 0],
    [['minor'], 1],
    [['major', 'minor', 'minor'], 7],
    [['critical', 'neutral'], 25],
  ])('of %j is a penalty of %i', (severities, penalty) => {
    const report = reportOf(
      500,
      severities.map(severity => finding('Fluency/Spelling', severity)),
    );
    expect(report.penalty).toBe(penalty);
    expect(perThousand(report)).toBe(penalty * 2);
    expect(qualityOf(report)).toBe(100 - penalty / 5);
  });

  it('adds up by type and severity', () => {
    const first = addScore(nothing, reportOf(100, [finding('Fluency/Spelling', 'minor'), finding('Other', 'major')]));
    const both = addScore(first, reportOf(300, [finding('Fluency/Spelling', 'minor')]));
    expect(both).toMatchObject({words: 400, penalty: 7});
    expect(both.types.get('Fluency/Spelling')).toEqual({critical: 0, major: 0, minor: 2, neutral: 0});
    expect(first.types.get('Fluency/Spelling')?.minor).toBe(1);
  });

  it('of a text without words is neither good nor bad', () => {
    expect([perThousand(nothing), qualityOf(nothing)]).toEqual([undefined, undefined]);
  });

  it('is never below nothing', () => expect(qualityOf({words: 10, penalty: 25})).toBe(0));
});

describe('the score card', () => {
  it('has a line for each file, one for the run, and one for each type', () => {
    const reporter = createScoreReporter();
    const found = reportOf(200, [finding('Other', 'major')]);
    const summary: Summary = {
      files: 3,
      failed: 1,
      filesWithFindings: 1,
      errors: 0,
      warnings: 0,
      infos: 1,
      repairs: {safe: 0, unsafe: 0},
      suppressed: {external: 0, inSource: 0},
      applied: 0,
      changed: 0,
      score: addScore(addScore(nothing, found), reportOf(300, [])),
    };
    const reports: readonly FileReport[] = [
      // What --quiet hides is counted.
      {...found, findings: []},
      {...reportOf(300, []), path: 'b.txt'},
      {...reportOf(0, []), path: 'foreign.txt'},
      {...reportOf(0, []), path: 'c.txt', error: 'no such file'},
    ];
    const card = [
      reporter.start(),
      ...reports.map(report => reporter.file(report, undefined, undefined)),
      reporter.end(summary, []),
    ].join('');
    const rows = card.split('\n').map(row => row.trim().split(/\s+/u));
    expect(rows[1]).toEqual(['200', '5', '25.0', '97.5', 'a.txt']);
    expect(rows[2]).toEqual(['300', '0', '0.0', '100.0', 'b.txt']);
    expect(rows[3]).toEqual(['0', '0', '-', '-', 'foreign.txt']);
    expect(card).toContain('c.txt: no such file');
    expect(rows[5]).toEqual(['500', '5', '10.0', '99.0', 'all', '3', 'files']);
    expect(rows).toContainEqual(['0', '1', '0', '0', 'Other']);
  });
});
