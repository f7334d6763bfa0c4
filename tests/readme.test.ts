/** What README.md and docs/report.md show is what postedit does. */
import {describe, expect, it} from 'vitest';
import {reportFormats, type ReportFormat} from '../src/cli/report-formats.ts';
import {help} from '../src/cli/help.ts';
import {createLinter} from '../src/index.ts';
import {createReporter} from '../src/cli/reports.ts';
import {createStylishReporter} from '../src/report/stylish.ts';
import type {FileReport, Summary} from '../src/report/report.ts';
import {addScore, nothing, penaltyOf} from '../src/report/score.ts';
import {filesIn, isGenerated, read} from './support/files.ts';
import {schemaErrors} from './support/schema.ts';

const readme = read('README.md');
const linter = await createLinter();

describe('the picture in README.md', () => {
  const path = 'samples/russian-night-bus/input.txt';
  const input = read(path);
  const quoted = readme
    .split('\n')
    .filter(line => line.startsWith('> “') || line.startsWith('> A'))
    .map(line => line.slice(2));

  it('shows paragraphs of the sample, before and after', () => {
    const {text} = linter.fix(input);
    expect(quoted.map(line => [input.split('\n').includes(line), text.split('\n').includes(line)])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('shows the report on them', () => {
    const [, shown = ''] = /^postedit says:\n\n```\n([^`]*(?:`(?!``)[^`]*)*)```$/mu.exec(readme) ?? [];
    const reporter = createStylishReporter({color: false, columns: 80, mode: 'lint', unsafe: false, quiet: false});
    const report = reporter.file({path, penalty: 0, ...linter.lint(input)}, {original: input, current: input}, undefined);
    const passage = report.slice(report.indexOf('    7:'), report.indexOf('  13:'));
    expect(shown).toBe(`${path}\n${passage}`);
  });
});

describe('README.md', () => {
  it('counts the rules of each family', () => {
    const counts = [...readme.matchAll(/^\| (?<family>[a-z ]+) \| (?<count>\d+) \|/gmu)].map(({groups}) => [
      groups?.['family']?.replace(' ', '-'),
      Number(groups?.['count']),
    ]);
    const families = filesIn('rules/')
      .filter(path => /^rules\/[^/]+\/[a-z-]+\.ts$/u.test(path) && !isGenerated(path))
      .map(path => path.split('/')[1]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries([...new Set(families)].map(family => [family, families.filter(other => other === family).length])),
    );
  });

  it('names only options that there are', () => {
    const named = [...readme.matchAll(/`(?:npx )?(?:postedit )?(--[a-z-]+)/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(name => !help.includes(name))).toEqual([]);
  });
});

describe('docs/report.md', () => {
  const page = read('docs/report.md');
  const text = 'The vote was off.. Talks resume.\n';
  const {words, findings, suppressed, notices} = linter.lint(text);
  const summary: Summary = {
    files: 1,
    failed: 0,
    filesWithFindings: 1,
    errors: 1,
    warnings: 0,
    infos: 0,
    repairs: {safe: 1, unsafe: 0},
    suppressed: {external: 0, inSource: 0},
    applied: 0,
    changed: 0,
    score: addScore(nothing, {words, penalty: penaltyOf(findings), findings}),
  };

  /** The first block of code in a section. */
  function exampleOf(section: string): string {
    const [, example = ''] = /^```\w*\n(.*?)^```$/msu.exec(page.slice(page.indexOf(`\n## ${section}\n`))) ?? [];
    return example;
  }

  async function render(format: ReportFormat): Promise<string> {
    const reporter = await createReporter(format, {mode: 'lint', unsafe: false, quiet: false}, {hasColor: false, columns: 80});
    const file: FileReport = {path: 'drafts/vote.txt', words, penalty: penaltyOf(findings), findings, suppressed, notices};
    const texts = {original: text, current: text};
    return reporter.start() + reporter.file(file, texts, {safe: 1, unsafe: 0}) + reporter.end(summary, []);
  }

  it.each(reportFormats)('shows what %s makes of a text', async format => {
    const report = await render(format);
    const section = format === 'json' ? 'The JSON report' : format;
    if (['json', 'gitlab', 'rdjsonl'].includes(format)) expect(JSON.parse(exampleOf(section))).toEqual(JSON.parse(report));
    else if (format === 'sarif') expect(JSON.parse(report).runs[0].results).toMatchObject([JSON.parse(exampleOf(section))]);
    else expect(exampleOf(section)).toBe(report);
  });

  it('shows a JSON report that follows the schema', () =>
    expect(schemaErrors(JSON.parse(exampleOf('The JSON report')))).toBeNull());

  it.each(reportFormats)('and the help name %s', format => {
    expect(page).toContain(`[\`${format}\`](#`);
    expect(help).toMatch(new RegExp(`^ {2}-f.*\\n?.*\\b${format}\\b`, 'mu'));
    expect(readme).toMatch(new RegExp(`--format NAME.*\`${format}\``, 'u'));
  });
});
