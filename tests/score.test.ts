import {describe, expect, it, test} from 'vitest';
import type {Finding} from '../src/finding.ts';
import type {MqmCategory, MqmSeverity} from '../src/problem.ts';
import {addScore, createScoreReporter, nothing, perThousand} from '../src/report/score.ts';

function finding(category: MqmCategory, mqmSeverity: MqmSeverity): Finding {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 2};
  return {ruleId: 'a', severity: 'info', category, mqmSeverity, message: 'b', range: [0, 1], ...place, url: 'c', fingerprint: ''};
}

describe('a score', () => {
  test.each<[MqmSeverity[], number]>([
    [[], 0],
    [['neutral'], 0],
    [['minor'], 1],
    [['major', 'minor', 'minor'], 7],
    [['critical', 'neutral'], 25],
  ])('of %j is a penalty of %i', (severities, penalty) => {
    const score = addScore(
      nothing,
      severities.map(severity => finding('Fluency/Spelling', severity)),
      500,
    );
    expect(score.penalty).toBe(penalty);
    expect(perThousand(score)).toBe(penalty * 2);
  });

  it('adds up by type and severity', () => {
    const first = addScore(nothing, [finding('Fluency/Spelling', 'minor'), finding('Other', 'major')], 100);
    const both = addScore(first, [finding('Fluency/Spelling', 'minor')], 300);
    expect(both).toMatchObject({words: 400, penalty: 7});
    expect(both.counts.get('Fluency/Spelling')).toEqual({critical: 0, major: 0, minor: 2, neutral: 0});
    expect(first.counts.get('Fluency/Spelling')?.minor).toBe(1);
  });

  it('of a text without words is none', () => expect(perThousand(addScore(nothing, [], 0))).toBe(0));
});

describe('the score card', () => {
  it('has a line for each file, one for the run, and one for each type', () => {
    const reporter = createScoreReporter();
    const summary = {files: 2, failed: 1, filesWithFindings: 1, errors: 0, warnings: 0, infos: 1, applied: 0, changed: 0};
    const card = [
      reporter.start(),
      reporter.file(
        {path: 'a.txt', words: 200, suppressed: [], findings: [finding('Other', 'major')], notices: []},
        undefined,
        undefined,
      ),
      reporter.file({path: 'b.txt', words: 300, suppressed: [], findings: [], notices: []}, undefined, undefined),
      reporter.file(
        {path: 'c.txt', words: 0, suppressed: [], findings: [], notices: [], error: 'no such file'},
        undefined,
        undefined,
      ),
      reporter.end({...summary, repairs: {safe: 0, unsafe: 0}, suppressed: {external: 0, inSource: 0}}, []),
    ].join('');
    const rows = card.split('\n').map(row => row.trim().split(/\s+/u));
    expect(rows[1]).toEqual(['200', '5', '25.0', '97.5', 'a.txt']);
    expect(rows[2]).toEqual(['300', '0', '0.0', '100.0', 'b.txt']);
    expect(card).toContain('c.txt: no such file');
    expect(rows[4]).toEqual(['500', '5', '10.0', '99.0', 'all', '2', 'files']);
    expect(rows).toContainEqual(['0', '1', '0', '0', 'Other']);
  });
});
