/** `--since` and `--changed-lines`, on real repositories. */
import {chmod, mkdir, rm, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {changedRanges} from '../src/changed-lines.ts';
import {encode} from '../src/cli/decode.ts';
import {command, createPlace, type Place} from './support/place.ts';

const shut = 'The road was shut , he said.\n';
const late = 'It was late ; they slept.\n';
const clean = 'The vote was over by noon.\n';

let place: Place;
beforeEach(async () => {
  place = await createPlace();
});
afterEach(() => place.remove());

/** A repository whose branch main has old articles, and a branch of ours. */
async function begin(): Promise<void> {
  await place.put('news/a.txt', `${shut}\n${clean}`);
  await place.put('news/b.txt', shut);
  await place.git('init', '-q', '-b', 'main');
  await commit('old articles');
  await place.git('switch', '-q', '-c', 'ours');
}

async function commit(message: string): Promise<void> {
  await place.git('add', '-A');
  await place.git('commit', '-q', '-m', message);
}

/** `path:line` of what is found. */
async function found(args: readonly string[], run: {readonly cwd?: string} = {}): Promise<readonly string[]> {
  const {stdout, stderr} = await place.postedit(['--format', 'json', ...args], run);
  expect(stderr).toBe('');
  const {files} = JSON.parse(stdout) as {files: readonly {path: string; findings: readonly {line: number}[]}[]};
  return files.flatMap(({path, findings}) => (findings.length === 0 ? [path] : findings.map(({line}) => `${path}:${line}`)));
}

const since = ['--since', 'main'];
const lines = [...since, '--changed-lines'];

describe('--since', () => {
  beforeEach(begin);

  test('lints what was committed, staged, edited or put there since then, and nothing else', async () => {
    expect(await place.postedit([...since, 'news'])).toEqual({
      code: 0,
      stdout: 'No files to check.\n',
      stderr: 'postedit: none of these files has changed since main\n',
    });
    await place.put('news/committed.txt', shut);
    await commit('one more');
    await place.put('news/staged.txt', shut);
    await place.git('add', 'news/staged.txt');
    await place.put('news/untracked.txt', shut);
    await place.put('news/b.txt', `${shut}\n${clean}`);
    await place.put('.gitignore', 'ignored.txt\n');
    await place.put('news/ignored.txt', shut);
    await rm(join(place.folder, 'news/a.txt'));
    expect(await found([...since, 'news'])).toEqual([
      'news/b.txt:1',
      'news/committed.txt:1',
      'news/staged.txt:1',
      'news/untracked.txt:1',
    ]);
    expect(await found([...since, '.'], {cwd: 'news'})).toHaveLength(4);
    expect(await found(['--since', 'HEAD', 'news'])).toEqual(['news/b.txt:1', 'news/staged.txt:1', 'news/untracked.txt:1']);
  });

  test('begins where the branches parted', async () => {
    await place.git('switch', '-q', 'main');
    await place.put('news/theirs.txt', shut);
    await commit('theirs');
    await place.git('switch', '-q', 'ours');
    await place.put('news/ours.txt', shut);
    expect(await found([...since, 'news'])).toEqual(['news/ours.txt:1']);
  });

  test('takes tags, hashes and what is said relative to them', async () => {
    await place.git('tag', 'v1');
    await place.put('news/c.txt', shut);
    await commit('c');
    const hash = (await place.git('rev-parse', 'HEAD^')).stdout.trim();
    for (const ref of ['v1', 'HEAD~1', hash, hash.slice(0, 8)])
      expect(await found(['--since', ref, 'news'])).toEqual(['news/c.txt:1']);
  });

  test('knows any name', async () => {
    const names = [
      'ночь.txt',
      'a b.txt',
      '"quoted".txt',
      'new\nline.txt',
      ' leading.txt',
      '-dash.txt',
      ':(top)x.txt',
      'tab\t.txt',
    ];
    for (const name of names) await place.put(`news/${name}`, clean);
    await commit('names');
    for (const name of names) await place.put(`news/${name}`, `${clean}\n${shut}`);
    await place.put('news/новое .txt', shut);
    const expected = [...names.map(name => `news/${name}:3`), 'news/новое .txt:1'].sort();
    expect([...(await found(['--since', 'HEAD', '--changed-lines', 'news']))].sort()).toEqual(expected);
    // Whatever the configuration of git says of names and patches.
    await place.git('config', 'core.quotePath', 'true');
    await place.git('config', 'diff.noprefix', 'true');
    await place.git('config', 'diff.external', 'false');
    expect([...(await found(['--since', 'HEAD', '--changed-lines', 'news']))].sort()).toEqual(expected);
  });

  test('follows links to files, and reaches files in other repositories', async () => {
    await place.put('other/c.txt', shut);
    await place.git('init', '-q', '-b', 'main', 'other');
    await place.git('-C', 'other', 'add', '-A');
    await place.git('-C', 'other', 'commit', '-q', '-m', 'c');
    await place.put('other/d.txt', shut);
    await place.put('news/b.txt', late);
    await symlink(join(place.folder, 'news'), join(place.folder, 'linked'));
    expect(await found([...since, 'linked/a.txt', 'linked/b.txt', 'other'])).toEqual(['linked/b.txt:1', 'other/d.txt:1']);
  });

  test('works in a second working tree, and in a hook', async () => {
    await place.git('worktree', 'add', '-q', 'tree', '-b', 'third', 'main');
    await place.put('tree/news/b.txt', late);
    expect(await found([...since, 'tree'])).toEqual(['tree/news/b.txt:1']);
    const run = `"${process.execPath}" "${command}" --no-config --format compact --since HEAD news tree`;
    await place.put('.git/hooks/pre-commit', `#!/bin/sh\n${run} > "${join(place.folder, 'hook.log')}" 2>&1\nexit 0\n`);
    await chmod(join(place.folder, '.git/hooks/pre-commit'), 0o755);
    await place.put('news/a.txt', late);
    await place.git('commit', '-q', '-a', '-m', 'late');
    const told = (await place.get('hook.log')).match(/^\S+(?=: line)/gmu);
    expect(told).toEqual(['news/a.txt', 'tree/news/b.txt']);
  });

  test('leaves the choice among names to the whole run', async () => {
    const named = (name: string): string =>
      `President ${name} spoke on Monday in the old hall of Minsk.\n\nCritics of ${name} gathered outside the hall on Monday.\n\nNobody had asked ${name} about the price of bread.\n`;
    await place.put('news/c.txt', named('Lukashenka'));
    await commit('c');
    await place.put('news/d.txt', named('Lukashenko'));
    expect(await found(['--since', 'HEAD', '--names-scope', 'run', 'news'])).toEqual([
      'news/d.txt:1',
      'news/d.txt:3',
      'news/d.txt:5',
    ]);
  });

  test('brings only the files of the run up to date in a baseline', async () => {
    await place.put('news/c.txt', shut);
    const update = ['--baseline', 'base.json', '--update-baseline'];
    await place.postedit([...update, 'news']);
    await place.put('news/c.txt', late);
    await place.postedit([...update, ...since, 'news']);
    expect(Object.keys(JSON.parse(await place.get('base.json')).files)).toEqual(['news/a.txt', 'news/b.txt', 'news/c.txt']);
    expect((await place.postedit(['--baseline', 'base.json', 'news'])).code).toBe(0);
  });
});

describe('--changed-lines', () => {
  beforeEach(begin);

  test('tells what is on lines that were added or changed', async () => {
    await place.put('news/a.txt', `${late}\n${shut}\nThe vote was over , by noon.\n`);
    await place.put('news/c.txt', `${shut}\n${late}`);
    expect(await found([...since, 'news'])).toEqual([
      'news/a.txt:1',
      'news/a.txt:3',
      'news/a.txt:5',
      'news/c.txt:1',
      'news/c.txt:3',
    ]);
    expect(await found([...lines, 'news'])).toEqual(['news/a.txt:1', 'news/a.txt:5', 'news/c.txt:1', 'news/c.txt:3']);
  });

  test('tells nothing where lines were only taken out', async () => {
    await place.put('news/a.txt', shut);
    expect(await found([...since, 'news'])).toEqual(['news/a.txt:1']);
    expect(await found([...lines, 'news'])).toEqual(['news/a.txt']);
  });

  test('sees a renamed file as the one that it was', async () => {
    await place.git('mv', 'news/a.txt', 'news/renamed.txt');
    await place.put('news/renamed.txt', `${shut}\n${clean}\n${late}`);
    expect(await found([...since, 'news'])).toEqual(['news/renamed.txt:1', 'news/renamed.txt:5']);
    expect(await found([...lines, 'news'])).toEqual(['news/renamed.txt:5']);
  });

  test('sees a file that git no longer tracks as the one that it was', async () => {
    await place.git('rm', '-q', '--cached', 'news/b.txt');
    await place.put('news/b.txt', `${shut}\n${late}`);
    expect(await found([...lines, 'news'])).toEqual(['news/b.txt:3']);
  });

  test('repairs only what it tells', async () => {
    await place.put('news/a.txt', `The bus came.. It rained.\n\n${shut}\n${clean}\n${late}`);
    const {code, stdout} = await place.postedit([...lines, '--fix', 'news']);
    expect(code).toBe(0);
    expect(stdout).toContain('Repaired 2 places in 1 file.');
    expect(await place.get('news/a.txt')).toBe(`The bus came. It rained.\n\n${shut}\n${clean}\n${late.replace(' ;', ';')}`);
  });

  test('follows its lines through the passes of fixing', async () => {
    // The repairs of the first lines take out more than the lines in between are long.
    const many = 'It rained ;   ;   ;   ;   ;   ; and they slept.\n\n';
    await place.put('news/b.txt', `${many.repeat(12)}${shut}`);
    await place.postedit([...lines, '--fix', 'news/b.txt']);
    expect((await place.get('news/b.txt')).endsWith(`\n\n${shut}`)).toBe(true);
  });

  test('makes a patch of what it tells', async () => {
    await place.put('news/b.txt', `${shut}\n${late}`);
    const {stdout} = await place.postedit([...lines, '--diff', 'news']);
    expect(stdout.split('\n').filter(line => /^[+-][^+-]/u.test(line))).toEqual([
      `-${late.trim()}`,
      `+${late.trim().replace(' ;', ';')}`,
    ]);
  });

  test('knows the lines of UTF-16, of a lone carriage return and of other line ends', async () => {
    const text = `${shut}\n${clean}`;
    const written = (content: string): Uint8Array => encode(content, {encoding: 'utf-16le', hasMark: true});
    const mac = (content: string): string => content.replaceAll('\n', '\r');
    await place.put('news/utf16.txt', written(text));
    await place.put('news/mac.txt', mac(text));
    await place.put('news/crlf.txt', text);
    await commit('encodings');
    await place.put('news/utf16.txt', written(`${text}\n${late}`));
    await place.put('news/mac.txt', mac(`${text}\n${late}`));
    await place.put('news/crlf.txt', `${text}\n${late}`.replaceAll('\n', '\r\n'));
    expect(await found(['--since', 'HEAD', '--changed-lines', 'news'])).toEqual([
      'news/crlf.txt:5',
      'news/mac.txt:5',
      'news/utf16.txt:5',
    ]);
  });

  test('takes the text of an editor for the file of that name', async () => {
    const named = async (name: string, input: string): Promise<readonly number[]> => {
      const {stdout} = await place.postedit([...lines, '--format', 'json', '--stdin-filename', name], {input});
      return JSON.parse(stdout).files[0].findings.map(({line}: {line: number}) => line);
    };
    expect(await named('news/b.txt', `${late}\n${shut}`)).toEqual([1]);
    expect(await named('news/unsaved.txt', `${late}\n${shut}`)).toEqual([1, 3]);
    expect(await named('nowhere/unsaved.txt', shut)).toEqual([1]);
  });

  test('goes with a baseline: the accepted ones of equal findings come first', async () => {
    await place.postedit(['--baseline', 'base.json', '--update-baseline', 'news']);
    await place.put('news/b.txt', `${shut}\n${shut}`);
    expect(await found([...lines, '--baseline', 'base.json', 'news'])).toEqual(['news/b.txt:3']);
    await place.put('news/b.txt', `${late}\n${shut}`);
    const {stderr} = await place.postedit([...lines, '--baseline', 'base.json', 'news']);
    // What is accepted is there, though its line is none of those that are told.
    expect(stderr).toBe('');
  });
});

describe('is told in one line:', () => {
  const refused = async (args: readonly string[], message: string): Promise<void> =>
    expect(await place.postedit([...args, 'news'])).toEqual({code: 2, stdout: '', stderr: `postedit: ${message}\n`});

  test.each([
    [['--changed-lines'], '--changed-lines needs a commit to compare with, such as --since main'],
    [['--since=-x'], '--since wants a commit, such as main or HEAD~1, not "-x"'],
    [['--since='], '--since wants a commit, such as main or HEAD~1, not ""'],
    [['--since'], '--since needs a value'],
    [['-', ...since], '--since knows files by their names; give standard input one with --stdin-filename'],
    [
      [...lines, '--baseline', 'b', '--update-baseline'],
      '--update-baseline accepts whole files; it cannot be combined with --changed-lines',
    ],
  ])('%j', async (args, message) => {
    await begin();
    const [last = '', ...before] = [...args].reverse();
    expect(await place.postedit(['news', ...before.reverse(), last])).toEqual({
      code: 2,
      stdout: '',
      stderr: `postedit: ${message}\n`,
    });
  });

  test('a commit that is not there', async () => {
    await begin();
    for (const ref of ['nope', 'HEAD~9', 'main..HEAD', '--', 'a b', '$(touch x)'].filter(name => !name.startsWith('-')))
      await refused(['--since', ref], `--since ${ref}: there is no such commit in ${place.folder}`);
  });

  test('a repository without a commit', async () => {
    await place.put('news/a.txt', shut);
    await place.git('init', '-q');
    await refused(since, `--since main: there is no such commit in ${place.folder}`);
  });

  test('a history that has nothing in common', async () => {
    await begin();
    await place.git('switch', '-q', '--orphan', 'alone');
    await place.put('news/a.txt', shut);
    await commit('alone');
    await refused(since, '--since main: it has no commit in common with what is checked out');
  });

  test('a clone that is too short', async () => {
    await begin();
    await place.put('news/c.txt', shut);
    await commit('c');
    await place.put('news/d.txt', shut);
    await commit('d');
    await place.git('clone', '-q', '--depth', '1', `file://${place.folder}`, 'clone');
    const fetch = 'fetch the rest (git fetch --unshallow, or fetch-depth: 0 on GitHub)';
    const run = {cwd: 'clone'};
    expect((await place.postedit([...since, 'news'], run)).stderr).toBe(
      `postedit: --since main: this clone has only the last commits, and not that one; ${fetch}\n`,
    );
    await place.git('-C', 'clone', 'fetch', '-q', '--depth', '1', 'origin', 'main');
    expect((await place.postedit(['--since', 'FETCH_HEAD', 'news'], run)).stderr).toBe(
      `postedit: --since FETCH_HEAD: this clone has only the last commits, and not where that one parted from them; ${fetch}\n`,
    );
    await place.git('-C', 'clone', 'fetch', '-q', '--unshallow');
    expect(await found(['--since', 'origin/ours~1', 'news'], run)).toEqual(['news/d.txt:1']);
  });

  test('a file outside of any repository, beside which the others are done', async () => {
    await begin();
    await place.put('news/b.txt', late);
    const other = await createPlace();
    try {
      await other.put('c.txt', shut);
      const path = join(other.folder, 'c.txt');
      const {code, stdout, stderr} = await place.postedit([...since, 'news', path]);
      expect(code).toBe(2);
      expect(stdout).toContain('news/b.txt\n  1:12');
      expect(stderr).toBe(`postedit: ${path}: is in no git repository, so --since cannot tell whether it has changed\n`);
    } finally {
      await other.remove();
    }
  });

  test('a repository that is none', async () => {
    await begin();
    await mkdir(join(place.folder, 'news/sub/.git'), {recursive: true});
    await place.put('news/sub/c.txt', shut);
    const {code, stdout, stderr} = await place.postedit([...since, 'news']);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).toMatch(/^postedit: --since: fatal: not a git repository[^\n]*\n$/u);
  });

  test('that there is no git', async () => {
    await begin();
    const empty = join(place.folder, 'bin');
    await mkdir(empty);
    await chmod(empty, 0o755);
    expect(await place.postedit([...since, 'news'], {environment: {PATH: empty}})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'postedit: --since asks git what has changed, and there is no git here\n',
    });
  });
});

describe('the changed lines of a text', () => {
  const changed = (before: string, after: string): readonly string[] =>
    changedRanges(before, after).map(range => after.slice(...range));

  test.each<[string, string, string, readonly string[]]>([
    ['that is the same', 'a\nb\n', 'a\nb\n', []],
    ['that is new', '', 'a\nb\n', ['a\nb\n']],
    ['that is empty', 'a\n', '', []],
    ['with a line before', 'a\nb\n', 'x\na\nb\n', ['x\n']],
    ['with a line after', 'a\nb\n', 'a\nb\nx\n', ['x\n']],
    ['with a line between equal ones', 'a\nb\n\na\nb\n', 'a\nb\nx\n\na\nb\n', ['x\n']],
    ['with changed lines apart', 'a\nb\nc\n', 'A\nb\nC\n', ['A\n', 'C\n']],
    ['with a line taken out', 'a\nb\nc\n', 'a\nc\n', []],
    ['with other line ends', 'a\nb\n', 'a\r\nb\r\n', []],
    ['with carriage returns', 'a\rb\r', 'a\rx\rb\r', ['x\r']],
    ['without its last line end', 'a\nb\n', 'a\nb', []],
    ['whose last line has no end', 'a', 'a\nb', ['b']],
    ['with one line more of a kind', 'x\nShare\n\nShare\n', 'x\nShare\nShare\n\nShare\n', ['Share\n']],
  ])('%s', (_, before, after, expected) => expect(changed(before, after)).toEqual(expected));

  test('are those that were put in, wherever they are', () => {
    const old = fc.array(fc.constantFrom('', 'a', 'b', 'c'), {maxLength: 12});
    fc.assert(
      fc.property(old, fc.array(fc.nat(12), {maxLength: 5}), (lines_, places) => {
        const after: string[] = [...lines_];
        for (const [index, at] of places.entries()) after.splice(Math.min(at, after.length), 0, `new ${index}`);
        const told = changed(lines_.map(line => `${line}\n`).join(''), after.map(line => `${line}\n`).join(''));
        expect(told.join('').split('\n').filter(Boolean)).toEqual(after.filter(line => line.startsWith('new')));
      }),
    );
  });

  test('of long texts with little in common are found in time', () => {
    const text = (word: string): string =>
      Array.from({length: 40_000}, (_, index) => `${index % 10 === 0 ? 'same' : word} ${index}\n`).join('');
    const start = performance.now();
    expect(changed(text('old'), text('new')).length).toBe(4000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
