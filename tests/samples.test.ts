/** Whole articles: what is found, what fixing makes of them, and silence on good English. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createLinter, type Finding} from '../src/index.ts';

/** One entry of a `report.json`, written by hand. */
interface Expected {
  readonly rule: string;
  readonly text: string;
  readonly line: number;
  readonly repair: 'safe' | 'unsafe' | 'none';
}

const folder = join(import.meta.dirname, '..', 'samples');
const articles = readdirSync(folder, {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'clean')
  .map(entry => entry.name)
  .toSorted();
const cleanArticles = readdirSync(join(folder, 'clean'))
  .filter(name => name.endsWith('.txt'))
  .toSorted();

const linter = await createLinter();

function read(...path: readonly string[]): string {
  return readFileSync(join(folder, ...path), 'utf8');
}

function summarize(text: string, findings: readonly Finding[]): readonly Expected[] {
  return findings.map(({ruleId, range, line, repair}) => ({
    rule: ruleId,
    text: text.slice(...range),
    line,
    repair: repair?.safety ?? 'none',
  }));
}

function overlapping(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => index > 0 && finding.range[0] < (findings[index - 1]?.range[1] ?? 0));
}

describe.each(articles)('samples/%s', slug => {
  const input = read(slug, 'input.txt');
  const fixed = read(slug, 'fixed.txt');

  test('is reported as report.json says', () => {
    // A report.json holds a list of findings; a test below checks its shape.
    const expected = JSON.parse(read(slug, 'report.json')) as readonly Expected[];
    expect(summarize(input, linter.lint(input).findings)).toEqual(expected);
  });

  test('has findings that never overlap', () => {
    expect(overlapping(linter.lint(input).findings)).toEqual([]);
    expect(overlapping(linter.lint(fixed).findings)).toEqual([]);
  });

  test('is fixed as fixed.txt says', () => {
    const result = linter.fix(input);
    expect(result.text).toBe(fixed);
    expect(result.notices).toEqual([]);
  });

  test('stays as it is when fixed again', () => {
    const result = linter.fix(linter.fix(input).text);
    expect(result.applied).toEqual([]);
    expect(linter.fix(fixed).text).toBe(fixed);
  });

  test('comes to rest with unsafe repairs too', () => {
    const once = linter.fix(input, {unsafe: true});
    expect(once.notices).toEqual([]);
    expect(linter.fix(once.text, {unsafe: true}).text).toBe(once.text);
  });

  test('has a report.json that its own input bears out', () => {
    const expected: unknown = JSON.parse(read(slug, 'report.json'));
    expect(Array.isArray(expected)).toBe(true);
    // See above: the shape is what this test is about.
    let last = 0;
    for (const {rule, text, line, repair} of expected as readonly Expected[]) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(['safe', 'unsafe', 'none']).toContain(repair);
      expect(line).toBeGreaterThanOrEqual(last);
      const rest = input
        .split('\n')
        .slice(line - 1)
        .join('\n');
      expect(rest.includes(text), `line ${line} holds ${JSON.stringify(text)}`).toBe(true);
      last = line;
    }
  });
});

describe.each(cleanArticles)('samples/clean/%s', name => {
  const text = read('clean', name);

  test('has no findings', () => {
    const result = linter.lint(text);
    expect(summarize(text, result.findings)).toEqual([]);
    expect(result.notices).toEqual([]);
  });

  test('is left as it is by fixing', () => {
    expect(linter.fix(text, {unsafe: true}).text).toBe(text);
  });
});
