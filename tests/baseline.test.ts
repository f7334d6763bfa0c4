/** `--baseline`: old articles are accepted as they are, and only what is new in them counts. */
import {chmod, mkdir, rename, rm, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readEntries, writeEntries} from '../src/cli/baseline-file.ts';
import {UserError} from '../src/cli/errors.ts';
import type {Rule} from '../src/index.ts';
import {createPlace, type Place} from './support/place.ts';
import {readSarif} from './support/report-readers.ts';
import {schemaErrors} from './support/schema.ts';

const shut = 'The road was shut , he said.\n';
const off = 'The vote was off.. Talks resume.\n';
const old = `${shut}\n${off}`;
const fresh = 'The bus came late ; nobody saw it.\n';

let place: Place;
beforeEach(async () => {
  place = await createPlace();
});
afterEach(() => place.remove());

const baseline = ['--baseline', 'base.json'];
const update = [...baseline, '--update-baseline'];

/** The old articles, accepted. */
async function acceptOld(): Promise<void> {
  await place.put('old/a.txt', old);
  await place.put('old/b.txt', shut);
  const {code, stderr} = await place.postedit([...update, 'old']);
  expect({code, stderr}).toEqual({code: 0, stderr: 'postedit: wrote base.json: 3 accepted findings in 2 files\n'});
}

async function findings(...args: readonly string[]): Promise<readonly string[]> {
  const {stdout} = await place.postedit(['--format', 'unix', ...baseline, ...args]);
  return stdout.split('\n').flatMap(line => /^(\S+:\d+):\d+: .*\/([a-z-]+)\]$/u.exec(line)?.slice(1).join(' ') ?? []);
}

describe('what is accepted', () => {
  beforeEach(acceptOld);

  test('does not fail the run and is counted in its last line', async () => {
    expect(await place.postedit([...baseline, 'old'])).toEqual({
      code: 0,
      stdout: 'No new problems in 2 files. 3 accepted by the baseline.\n',
      stderr: '',
    });
    await place.put('old/b.txt', `${shut}\n${fresh}`);
    const {code, stdout} = await place.postedit([...baseline, 'old']);
    expect(code).toBe(1);
    expect(stdout).toContain('old/b.txt\n  3:18  error');
    expect(stdout).not.toContain('old/a.txt');
    expect(stdout).toContain('1 problem in 1 of 2 files: 1 error. 3 more accepted by the baseline.\n--fix repairs 1 of them.\n');
  });

  test('is found again where paragraphs moved, lines end otherwise and text was added', async () => {
    await place.put('old/a.txt', `${fresh}\n${off}\n${shut}`.replaceAll('\n', '\r\n'));
    expect(await findings('old')).toEqual(['old/a.txt:1 spaced-mark']);
  });

  test('is no more than there was', async () => {
    await place.put('old/b.txt', `${shut}\n${off}\n${shut}`);
    expect(await findings('old')).toEqual(['old/b.txt:3 doubled-period', 'old/b.txt:5 spaced-mark']);
  });

  test('is not repaired, unless the baseline is left out', async () => {
    await place.put('old/a.txt', `${old}\n${fresh}`);
    const fixed = await place.postedit([...baseline, '--fix', 'old']);
    expect(fixed).toMatchObject({code: 0, stderr: ''});
    expect(fixed.stdout).toContain(
      'Repaired 1 place in 1 file.\nNo new problems remain in 2 files. 3 accepted by the baseline.\n',
    );
    expect(await place.get('old/a.txt')).toBe(`${old}\n${fresh.replace(' ;', ';')}`);
    await place.postedit(['--fix', 'old']);
    expect(await place.get('old/b.txt')).toBe(shut.replace(' ,', ','));
  });

  test('is not in a patch', async () => {
    expect(await place.postedit([...baseline, '--diff', 'old'])).toMatchObject({code: 0, stdout: ''});
    await place.put('old/a.txt', `${old}\n${fresh}`);
    const {code, stdout} = await place.postedit([...baseline, '--diff', 'old']);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter(line => /^[+-][^+-]/u.test(line))).toEqual([
      `-${fresh.trim()}`,
      `+${fresh.trim().replace(' ;', ';')}`,
    ]);
  });

  test('counts for no gate', async () => {
    const args = ['--rule', 'spaced-mark:warning', '--rule', 'doubled-period:warning'];
    const gates = [
      ['--max-warnings', '0'],
      ['--max-penalty', '0'],
      ['--max-file-penalty', '0'],
      ['--quiet', '--max-warnings', '0'],
    ];
    for (const gate of gates) {
      expect((await place.postedit([...args, ...gate, 'old'])).code).toBe(1);
      expect((await place.postedit([...args, ...gate, ...baseline, 'old'])).code).toBe(0);
    }
  });

  test('is listed in JSON apart from what counts, and in no other report', async () => {
    const {stdout} = await place.postedit([...baseline, '--format', 'json', 'old']);
    const report = JSON.parse(stdout);
    expect(schemaErrors(report)).toBeNull();
    expect(report.summary).toMatchObject({errors: 0, filesWithFindings: 0, suppressed: {external: 3, inSource: 0}});
    expect(report.files[1]).toMatchObject({
      path: 'old/b.txt',
      findings: [],
      suppressed: [{ruleId: 'spaced-mark', line: 1, suppressions: [{kind: 'external'}]}],
    });
    for (const format of ['compact', 'unix', 'github', 'gitlab', 'rdjsonl', 'checkstyle', 'junit', 'tap', 'markdown', 'score'])
      expect((await place.postedit([...baseline, '--format', format, 'old'])).stdout, format).not.toContain('spaced-mark');
  });

  test('is listed in SARIF as suppressed from outside, what a comment silences as suppressed in the source', async () => {
    await place.put('old/c.md', `<!-- postedit-disable-next-line -- a poem -->\n${shut}\n${fresh}`);
    const {stdout} = await place.postedit([...baseline, '--format', 'sarif', 'old']);
    expect(readSarif(stdout)).toMatchObject([{path: 'old/c.md', line: 4}]);
    const {results} = JSON.parse(stdout).runs[0];
    expect(results.map(({suppressions}: {suppressions: unknown}) => suppressions)).toEqual([
      [{kind: 'external'}],
      [{kind: 'external'}],
      [{kind: 'external'}],
      [{kind: 'inSource', justification: 'a poem'}],
      [],
    ]);
    // What a comment silences needs no baseline.
    await place.postedit([...update, 'old']);
    expect(Object.values(JSON.parse(await place.get('base.json')).files['old/c.md'])).toEqual([1]);
  });

  test('is known by the place of the baseline, from wherever the run is started', async () => {
    const {code} = await place.postedit(['--baseline', '../base.json', 'a.txt', '../old/b.txt'], {cwd: 'old'});
    expect(code).toBe(0);
    await symlink(join(place.folder, 'old'), join(place.folder, 'linked'));
    expect((await place.postedit([...baseline, 'linked/a.txt'])).code).toBe(0);
  });

  test.each([[['--cache']], [['--concurrency', '2']]])('is the same with %j', async how => {
    await place.put('old/b.txt', `${shut}\n${fresh}`);
    const expected = await place.postedit([...baseline, 'old']);
    for (const _ of ['first', 'again']) expect(await place.postedit([...baseline, ...how, 'old'])).toEqual(expected);
    // What is kept for one baseline is not taken for another.
    await place.postedit([...update, 'old']);
    expect((await place.postedit([...baseline, ...how, 'old'])).code).toBe(0);
  });

  test('holds for standard input by its name', async () => {
    const named = (name: string): Promise<{code: number | null}> =>
      place.postedit([...baseline, '--stdin-filename', name], {input: old});
    expect((await named('old/a.txt')).code).toBe(0);
    expect((await named('old/c.txt')).code).toBe(1);
    expect(await place.postedit([...baseline, '-'], {input: old})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'postedit: a baseline knows files by their names; give standard input one with --stdin-filename\n',
    });
    const fixed = await place.postedit([...baseline, '--fix', '--stdin-filename', 'old/a.txt'], {input: `${old}\n${fresh}`});
    expect(fixed.stdout).toBe(`${old}\n${fresh.replace(' ;', ';')}`);
  });

  test('goes with a file that gets another name, until the old one comes back', async () => {
    await mkdir(join(place.folder, 'archive'));
    await rename(join(place.folder, 'old/a.txt'), join(place.folder, 'archive/1.txt'));
    expect(await place.postedit([...baseline, 'old', 'archive'])).toMatchObject({
      code: 0,
      stderr:
        'postedit: base.json: 2 findings were accepted under other file names, which are gone; run again with --update-baseline to write the new ones\n',
    });
    expect((await place.postedit([...update, 'old', 'archive'])).stderr).toBe(
      'postedit: wrote base.json: 3 accepted findings in 2 files; 0 added, 0 dropped\n',
    );
    expect(Object.keys(JSON.parse(await place.get('base.json')).files)).toEqual(['archive/1.txt', 'old/b.txt']);
    await place.put('copy.txt', old);
    expect(await findings('copy.txt')).toEqual(['copy.txt:1 spaced-mark', 'copy.txt:3 doubled-period']);
  });

  test('holds for names that are compared across files', async () => {
    const named = (name: string): string =>
      `President ${name} spoke on Monday in the old hall of Minsk.\n\nCritics of ${name} gathered outside the hall on Monday.\n\nNobody had asked ${name} about the price of bread.\n`;
    await place.put('old/c.txt', named('Lukashenka'));
    await place.put('old/d.txt', named('Lukashenko'));
    const across = ['--names-scope', 'run', 'old'];
    expect((await findings(...across)).length).toBeGreaterThan(0);
    await place.postedit([...update, ...across]);
    expect(await findings(...across)).toEqual([]);
  });
});

describe('what is gone', () => {
  beforeEach(acceptOld);

  test('is told in one line, and dropped on request', async () => {
    await place.put('old/a.txt', off);
    await place.put('old/b.txt', 'It rains.\n');
    expect(await place.postedit([...baseline, 'old'])).toMatchObject({
      code: 0,
      stderr: 'postedit: base.json: 2 accepted findings are gone or changed; run again with --update-baseline to drop them\n',
    });
    expect((await place.postedit([...update, 'old'])).stderr).toBe(
      'postedit: wrote base.json: 1 accepted finding in 1 file; 0 added, 2 dropped\n',
    );
    expect((await place.postedit([...update, 'old'])).stderr).toBe(
      'postedit: base.json is up to date: 1 accepted finding in 1 file\n',
    );
  });

  test('is dropped with its file, and entries of files outside the run are kept', async () => {
    await place.put('old/c.txt', off);
    await place.postedit([...update, 'old']);
    await rm(join(place.folder, 'old/a.txt'));
    await place.put('old/b.txt', fresh);
    await place.postedit([...update, 'old/b.txt']);
    const {files} = JSON.parse(await place.get('base.json'));
    expect(Object.keys(files)).toEqual(['old/b.txt', 'old/c.txt']);
    expect(Object.keys(files['old/b.txt'])).toHaveLength(1);
  });

  test('is not believed of a file that could not be read', async () => {
    await place.put('old/a.txt', new Uint8Array([0xff, 0x00, 0x41]));
    const {code, stderr} = await place.postedit([...update, 'old']);
    expect(code).toBe(2);
    expect(stderr).toContain('base.json is up to date: 3 accepted findings in 2 files');
  });
});

test('what is accepted of a file that is ignored today is kept', async () => {
  await acceptOld();
  await place.put('.posteditignore', 'old/b.txt\n');
  expect((await place.postedit([...baseline, 'old/a.txt', 'old/b.txt'])).stderr).toBe('');
  expect((await place.postedit([...update, 'old/a.txt', 'old/b.txt'])).stderr).toBe(
    'postedit: base.json is up to date: 3 accepted findings in 2 files\n',
  );
});

describe('the file', () => {
  test('has a line for each entry, in order, and is the same however the run goes', async () => {
    await place.put('old/b.txt', old);
    await place.put('old/a.txt', `${shut}\n${shut}`);
    await place.postedit([...update, 'old/b.txt']);
    await place.postedit([...update, 'old/a.txt']);
    const text = await place.get('base.json');
    const shape = text.replaceAll(/[\da-f]{16}/gu, '#');
    expect(shape).toBe(
      `{\n  "version": 1,\n  "files": {\n    "old/a.txt": {\n      "spaced-mark:#": 2\n    },\n    "old/b.txt": {\n      "doubled-period:#": 1,\n      "spaced-mark:#": 1\n    }\n  }\n}\n`,
    );
    await rm(join(place.folder, 'base.json'));
    await place.postedit([...update, 'old']);
    expect(await place.get('base.json')).toBe(text);
  });

  test('is made also where there is nothing to accept', async () => {
    await place.put('a.txt', 'It rains.\n');
    expect((await place.postedit([...update, 'a.txt'])).code).toBe(0);
    expect(JSON.parse(await place.get('base.json'))).toEqual({version: 1, files: {}});
  });

  test('takes after a repair what remains', async () => {
    await place.put('a.txt', `${old}\nHe has has collected the money.\n`);
    const {code, stdout} = await place.postedit([...update, '--fix', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('Repaired 2 places in 1 file.\nNo new problems remain in 1 file. 1 accepted by the baseline.\n');
    expect(await place.get('base.json')).toContain('repeated-word');
  });

  test.each([
    ['is not there', undefined, baseline, 'base.json: there is no such baseline; --update-baseline makes one'],
    [
      'is broken',
      '{"version": 1, "files": {',
      update,
      'base.json: the baseline is not valid JSON; restore it, or delete it and run with --update-baseline',
    ],
    [
      'has a conflict',
      '{\n<<<<<<< HEAD\n',
      update,
      'base.json: git left a merge conflict in the baseline; take either side, then run with --update-baseline',
    ],
    ['is an article', '["The vote was off.."]', update, 'base.json: this is no baseline of postedit'],
    ['is of a later version', '{"version": 2, "files": []}', update, 'base.json: the baseline was written by a newer postedit'],
    [
      'has a broken entry',
      '{"version": 1, "files": {"a.txt": {"x:1": 1}}}',
      baseline,
      'base.json: the entry of "a.txt" is broken; delete it and run with --update-baseline',
    ],
    [
      'has a broken count',
      '{"version": 1, "files": {"a.txt": {"x:0123456789abcdef": 0}}}',
      baseline,
      'base.json: the entry of "a.txt" is broken; delete it and run with --update-baseline',
    ],
    [
      'has no entries in an entry',
      '{"version": 1, "files": {"a.txt": 4}}',
      baseline,
      'base.json: the entry of "a.txt" is broken; delete it and run with --update-baseline',
    ],
  ])('that %s is one line', async (_, content, args, message) => {
    await place.put('a.txt', old);
    if (content !== undefined) await place.put('base.json', content);
    expect(await place.postedit([...args, 'a.txt'])).toEqual({code: 2, stdout: '', stderr: `postedit: ${message}\n`});
    if (content !== undefined) expect(await place.get('base.json')).toBe(content);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written is left as it is', async () => {
    await acceptOld();
    await place.put('old/b.txt', fresh);
    await chmod(join(place.folder, 'base.json'), 0o444);
    expect(await place.postedit([...update, 'old'])).toMatchObject({
      code: 2,
      stderr: 'postedit: base.json: is read-only; it was not written\n',
    });
  });

  test('knows rules by their names of today', () => {
    const rules = [{id: 'stray-comma', formerly: ['lost-comma', 'odd-comma']}] as unknown as readonly Rule[];
    const print = '0123456789abcdef';
    const text = JSON.stringify({version: 1, files: {'a.txt': {[`lost-comma:${print}`]: 2, [`stray-comma:${print}`]: 1}}});
    expect([...readEntries('b.json', Buffer.from(text), rules)]).toEqual([['a.txt', {[`stray-comma:${print}`]: 3}]]);
  });

  test('is read back as it was written', () => {
    const entries = new Map([
      ['z "quoted"\n.txt', {'a-b:0123456789abcdef': 2}],
      ['__proto__', {'a-b:0123456789abcdef': 1, 'a-c:fedcba9876543210': 9}],
    ]);
    expect(new Map(readEntries('b.json', Buffer.from(writeEntries(entries))))).toEqual(entries);
    expect(() => readEntries('b.json', Buffer.from('null'))).toThrow(UserError);
  });
});

test.each([
  [['--update-baseline'], '--update-baseline needs the file to write: --baseline postedit-baseline.json'],
  [[...update, '--diff'], '--diff writes nothing; it cannot be combined with --update-baseline'],
  [[...update, '--format', 'json:./base.json'], '--baseline and --format both want base.json'],
  [['--baseline', 'nowhere/base.json', '--update-baseline'], 'nowhere/base.json: there is no such folder'],
  [['--baseline'], '--baseline needs a value'],
])('%j is refused', async (args, message) => {
  await place.put('a.txt', old);
  expect(await place.postedit(['a.txt', ...args])).toEqual({code: 2, stdout: '', stderr: `postedit: ${message}\n`});
});
