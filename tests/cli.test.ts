import {spawn, spawnSync, type SpawnOptions} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chmod, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {applyPatch} from 'diff';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {decode, encode} from '../src/cli/decode.ts';
import {withSlashes} from '../src/cli/reports.ts';
import {replaceFile} from '../src/cli/write.ts';
import {applyEdits} from '../src/edits.ts';
import {schemaErrors} from './support/schema.ts';

/** The command as `npm run build` leaves it. */
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(command)) throw new Error('These tests run the built command: npm run build first.');

const broken = 'The minister called the vote “a historic moment “. Nobody in the hall disagreed with her.\n';
const fixed = 'The minister called the vote “a historic moment.” Nobody in the hall disagreed with her.\n';
const clean = 'The vote was over by noon. Nobody in the hall disagreed with the result.\n';

const root = await mkdtemp(join(tmpdir(), 'postedit-cli-'));
// Other users must be able to enter, for the test of a file that may not be written.
await chmod(root, 0o755);
// No configuration of the machine that runs the tests takes part.
await mkdir(join(root, '.git'));
let folder = root;
let count = 0;

beforeEach(async () => {
  folder = join(root, String(count++));
  await mkdir(folder);
});

afterAll(() => rm(root, {recursive: true, force: true}));

interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

interface Run extends SpawnOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
}

function postedit(args: readonly string[], {input = '', environment = {}, ...options}: Run = {}): Promise<Result> {
  const env = {PATH: process.env['PATH'], ...environment};
  const child = spawn(process.execPath, [command, ...args], {cwd: folder, env, ...options, stdio: 'pipe'});
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', chunk => out.push(chunk));
  child.stderr?.on('data', chunk => err.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise(settle => {
    child.on('close', (code, signal) => {
      const bytes = Buffer.concat(out);
      settle({code, signal, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString()});
    });
  });
}

function put(name: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(folder, name), content);
}

function get(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

describe('a report', () => {
  test('names the place and fails', async () => {
    await put('a.txt', broken);
    const {code, stdout, stderr} = await postedit(['a.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('a.txt\n  1:48  error');
    expect(stdout).toContain('fix: “moment “.” → “moment.””');
    expect(stdout).toContain('--fix repairs 1 of them.');
    expect(stderr).toBe('');
    expect(await get('a.txt')).toBe(broken);
  });

  test('of a clean file passes', async () => {
    await put('a.txt', clean);
    expect(await postedit(['a.txt'])).toMatchObject({code: 0, stdout: 'No problems in 1 file.\n', stderr: ''});
  });

  test('in JSON lists every file that was read, by path, and follows its schema', async () => {
    await mkdir(join(folder, 'news/sub'), {recursive: true});
    await put('news/b.txt', broken);
    await put('news/a.txt', clean);
    await put('news/sub/c.txt', '');
    await put('news/d.doc', broken);
    const {code, stdout, stderr} = await postedit(['--format', 'json', 'news/', 'nope.txt']);
    const report = JSON.parse(stdout);
    expect(schemaErrors(report)).toBeNull();
    expect(report.files.map((file: {path: string}) => file.path)).toEqual([
      'news/a.txt',
      'news/b.txt',
      'news/sub/c.txt',
      'nope.txt',
    ]);
    expect(report.files[1].findings[0]).toMatchObject({range: [47, 50], line: 1, column: 48, endLine: 1, endColumn: 51});
    expect(report.files[3].error).toBe('no such file or folder');
    expect(report.skipped).toEqual([{extension: '.doc', files: 1}]);
    expect(report.summary).toMatchObject({files: 3, failed: 1, errors: 1});
    expect({code, stderr}).toEqual({code: 2, stderr: 'postedit: nope.txt: no such file or folder\n'});
  });

  test('says what was passed over in folders', async () => {
    await put('a.txt', clean);
    await put('b.doc', broken);
    await put('c.PNG', 'x');
    expect((await postedit(['.'])).stdout).toContain('Passed over 2 files of no known format: 1 .doc, 1 .png.');
  });

  test('reads data in folders only where it is asked for', {timeout: 30_000}, async () => {
    await put('a.txt', clean);
    await put('a.json', JSON.stringify({title: 'The boat left , they said.', note: 'The port was shut , they said.'}));
    await put('b.yml', 'title: The boat left , they said.\n');
    const found = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse((await postedit(['--format', 'json', ...args])).stdout).files.map(
        ({path, findings}: {path: string; findings: readonly unknown[]}) => [path, findings.length],
      );
    expect(await found('.')).toEqual([['./a.txt', 0]]);
    expect((await postedit(['.'])).stdout).toContain('Passed over 2 files for which no fields are named: 1 .json, 1 .yml.');
    expect(JSON.parse((await postedit(['--format', 'json', '--input-format', 'text', '.'])).stdout).skipped).toEqual([
      {extension: '.json', files: 1},
      {extension: '.yml', files: 1},
    ]);
    expect(await found('.', 'a.json', 'b.yml')).toEqual([
      ['./a.txt', 0],
      ['a.json', 2],
      ['b.yml', 1],
    ]);
    expect(await found('--fields', 'title', '.')).toEqual([
      ['./a.json', 1],
      ['./a.txt', 0],
      ['./b.yml', 1],
    ]);
    // An override asks for those of its files; the command line has the last word.
    await put('.posteditrc.yaml', 'overrides:\n  - files: "*.json"\n    fields: [note]\n  - files: b.*\n    fields: []\n');
    expect(await found('.')).toEqual([
      ['./a.json', 1],
      ['./a.txt', 0],
    ]);
    expect(await found('a.json', 'b.yml')).toEqual([
      ['a.json', 1],
      ['b.yml', 1],
    ]);
    expect(await found('--fields', '**', 'a.json')).toEqual([['a.json', 2]]);
    const {stdout} = await postedit(['--print-config', 'a.json']);
    expect(JSON.parse(stdout)).toMatchObject({fields: ['note']});
    const record = JSON.stringify({path: 'a.json', text: await get('a.json')});
    expect(JSON.parse((await postedit(['batch'], {input: record})).stdout).findings).toHaveLength(1);
    const names = {title: 'Ivan Petrov was early. Ivan Petrow was late.', note: 'The port was shut.'};
    await put('a.json', JSON.stringify(names));
    expect((await postedit(['names', 'a.json'])).stdout).toBe('No name has two spellings.\n');
    expect((await postedit(['names', '--fields', 'title', 'a.json'])).stdout).toContain('Petrow');
    await put('a.json', JSON.stringify({title: 'The boat left , they said.', note: 'The port was shut , they said.'}));
    expect(await found('--fields=title', '--fields=note', '--input-format', 'json', 'a.json')).toEqual([['a.json', 2]]);
  });

  test('reads globs, each file once, and any file that is named', async () => {
    await put('a.txt', clean);
    await put('b[1].txt', clean);
    await put('c.md', broken);
    const paths = async (...args: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await postedit(['--format', 'json', ...args])).stdout).files.map((file: {path: string}) => file.path);
    expect(await paths('*.txt', 'a.txt', './a.txt')).toEqual(['a.txt', 'b[1].txt']);
    expect(await paths('b[1].txt')).toEqual(['b[1].txt']);
    expect(await paths('./*.md')).toEqual(['./c.md']);
    expect(await paths('c.md')).toEqual(['c.md']);
  });

  test('is quiet about warnings on request, and counts them all the same', async () => {
    await put('a.txt', broken);
    const rule = ['--rule', 'reversed-quote:warning'];
    expect((await postedit([...rule, 'a.txt'])).code).toBe(0);
    const quiet = await postedit([...rule, '--quiet', 'a.txt']);
    expect(quiet.stdout).not.toContain('a.txt');
    expect(quiet.stdout).toContain('1 problem in 1 file: 1 warning. Only errors are shown.');
    expect((await postedit([...rule, '--max-warnings', '0', 'a.txt'])).code).toBe(1);
    expect((await postedit([...rule, '--max-warnings=1', 'a.txt'])).code).toBe(0);
    expect(JSON.parse((await postedit([...rule, '-q', '-f', 'json', 'a.txt'])).stdout)).toMatchObject({
      files: [{findings: []}],
      summary: {warnings: 1},
    });
  });

  test('is coloured when asked', async () => {
    await put('a.txt', broken);
    const hasColor = async (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<boolean> =>
      (await postedit([...args, 'a.txt'], {environment})).stdout.includes('\u001b[');
    expect(await hasColor([], {})).toBe(false);
    expect(await hasColor(['--color'], {NO_COLOR: '1'})).toBe(true);
    expect(await hasColor([], {FORCE_COLOR: '1'})).toBe(true);
    expect(await hasColor([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false);
    expect(await hasColor(['--no-color'], {FORCE_COLOR: '1'})).toBe(false);
  });
});

describe('several reports', () => {
  test('go to their places, and leave nothing beside them', async () => {
    await put('a.txt', broken);
    const files = ['sarif:a.sarif', 'junit:a.xml', 'jsonl:a.jsonl'].flatMap(format => ['--format', format]);
    const {code, stdout, stderr} = await postedit([...files, '--format', 'unix', '--color', 'a.txt']);
    expect({code, stdout, stderr}).toEqual({
      code: 1,
      stdout: 'a.txt:1:48: An opening quotation mark where the quotation closes. [error/reversed-quote]\n\n1 problem\n',
      stderr: '',
    });
    expect(JSON.parse(await get('a.sarif'))).toMatchObject({runs: [{results: [{ruleId: 'reversed-quote'}]}]});
    expect((await get('a.xml')).trimEnd()).toMatch(/<\/testsuites>$/u);
    expect((await get('a.jsonl')).split('\n')).toHaveLength(3);
    expect(await readdir(folder)).toEqual(['a.jsonl', 'a.sarif', 'a.txt', 'a.xml']);
  });

  test('are written when there is nothing to tell, and only they', async () => {
    await put('a.txt', clean);
    expect(await postedit(['-f', 'json:r.json', '-f', 'stylish:r.log', '-f', 'compact:r.out', 'a.txt'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(await get('r.json'))).toMatchObject({summary: {files: 1, errors: 0}});
    expect([await get('r.log'), await get('r.out')]).toEqual(['No problems in 1 file.\n', '']);
  });

  test('have no colours in a file', async () => {
    await put('a.txt', broken);
    await postedit(['--color', '-f', 'stylish:r.log', 'a.txt']);
    expect(await get('r.log')).toContain('1:48  error');
    expect(await get('r.log')).not.toContain('\u001b');
  });

  test('tell after fixing what remains', async () => {
    await put('a.txt', broken);
    await postedit(['--fix', '-f', 'gitlab:r.json', 'a.txt']);
    expect(JSON.parse(await get('r.json'))).toEqual([]);
    expect(await get('a.txt')).toBe(fixed);
  });

  test.skipIf(process.platform === 'win32')('keep the mode of an old report and the link to it', async () => {
    await put('a.txt', broken);
    await put('old.json', 'old');
    await chmod(join(folder, 'old.json'), 0o604);
    await symlink('old.json', join(folder, 'link.json'));
    await postedit(['-f', 'json:link.json', 'a.txt']);
    expect(await readlink(join(folder, 'link.json'))).toBe('old.json');
    expect(JSON.parse(await get('old.json'))).toMatchObject({summary: {errors: 1}});
    expect((await stat(join(folder, 'old.json'))).mode & 0o777).toBe(0o604);
  });

  test.skipIf(process.platform === 'win32')('may go to a device', async () => {
    await put('a.txt', broken);
    expect(await postedit(['-f', 'unix:/dev/null', 'a.txt'])).toMatchObject({code: 1, stdout: '', stderr: ''});
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('never take the place of an article that is named', async () => {
    await put('a.txt', broken);
    expect(await postedit(['-f', 'json:./a.txt', '.', 'a.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'postedit: ./a.txt is one of the files to check; a report would overwrite it\n',
    });
    expect(await get('a.txt')).toBe(broken);
  });

  test('are no articles when they are there already', async () => {
    await put('a.txt', broken);
    const args = ['-f', 'markdown:summary.md'];
    const first = await postedit([...args, '.']);
    const written = await get('summary.md');
    expect(first).toMatchObject({code: 1, stderr: ''});
    expect(await postedit([...args, '.'])).toEqual(first);
    expect(await get('summary.md')).toBe(written);
    // To a run that does not write it, a report is a text like any other.
    const {stdout} = await postedit(['-f', 'json', '.']);
    expect(JSON.parse(stdout).files.map(({path}: {path: string}) => path)).toEqual(['./a.txt', './summary.md']);
  });

  test('are refused where a search finds an article of that name', async () => {
    await put('a.txt', broken);
    expect(await postedit(['-f', 'stylish:a.txt', '.'])).toMatchObject({
      code: 2,
      stderr: 'postedit: a.txt is one of the files to check; a report would overwrite it\n',
    });
    expect(await get('a.txt')).toBe(broken);
  });

  test.skipIf(process.platform === 'win32')('that are cut short leave the old one and nothing beside it', async () => {
    await put('a.txt', broken);
    await put('r.json', 'old');
    // It waits for a standard input that never ends.
    const child = spawn(process.execPath, [command, '-f', 'json:r.json', 'a.txt', '-'], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    while ((await readdir(folder)).length === 2) await new Promise(settle => setTimeout(settle, 10));
    child.kill('SIGINT');
    expect(await new Promise(settle => child.on('close', (code, signal) => settle(code ?? signal)))).toBe('SIGINT');
    expect(await readdir(folder)).toEqual(['a.txt', 'r.json']);
    expect(await get('r.json')).toBe('old');
  });

  test('go one way only on Windows as well', () => {
    expect(withSlashes('news\\a.txt', '\\')).toBe('news/a.txt');
    expect(withSlashes('a\\b.txt', '/')).toBe('a\\b.txt');
  });
});

describe('on GitHub', () => {
  const environment = {GITHUB_ACTIONS: 'true'};
  const annotation = '::error file=a.txt,line=1,col=48,endLine=1,endColumn=51,title=reversed-quote::';

  test('annotations come besides the report for people', async () => {
    await put('a.txt', broken);
    const {code, stdout} = await postedit(['./a.txt'], {environment});
    expect(code).toBe(1);
    expect(stdout).toContain('a.txt\n  1:48  error');
    expect(stdout).toContain(`\n${annotation}An opening quotation mark`);
  });

  test('a format that is asked for comes alone, and so does a patch', async () => {
    await put('a.txt', broken);
    expect((await postedit(['-f', 'stylish', 'a.txt'], {environment})).stdout).not.toContain('::');
    const {stdout, stderr} = await postedit(['--diff', 'a.txt'], {environment});
    expect(stdout + stderr).not.toContain('::');
  });
});

describe('fixing', () => {
  test('writes the file and says what it changed', async () => {
    await put('a.txt', broken);
    const {code, stdout} = await postedit(['--fix', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'a.txt\n  1:48  fixed    “moment “.” → “moment.””  reversed-quote\n\nRepaired 1 place in 1 file.\nNo problems remain in 1 file.\n',
    );
    expect(await get('a.txt')).toBe(fixed);
    expect((await postedit(['--fix', 'a.txt'])).stdout).toContain('Nothing to repair.');
  });

  test('says so in JSON, edit by edit', async () => {
    await put('a.txt', broken);
    await put('b.txt', clean);
    const {files, summary} = JSON.parse((await postedit(['--fix', '--format', 'json', 'a.txt', 'b.txt'])).stdout);
    expect(files[0]).toMatchObject({findings: [], changed: true, applied: [{ruleIds: ['reversed-quote'], line: 1, column: 48}]});
    expect(applyEdits(broken, files[0].applied)).toBe(fixed);
    expect(files[1]).toEqual({path: 'b.txt', words: 14, penalty: 0, findings: [], applied: [], changed: false});
    expect(summary).toMatchObject({applied: 1, changed: 1});
  });

  test('leaves a file without repairs alone, to the last bit of its metadata', async () => {
    await put('a.txt', clean);
    const before = await stat(join(folder, 'a.txt'));
    await postedit(['--fix', 'a.txt']);
    const after = await stat(join(folder, 'a.txt'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['a byte-order mark', text => Buffer.from(`\ufeff${text}`)],
    ['carriage returns', text => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['no line end at the end', text => Buffer.from(text.trimEnd())],
    ['no-break spaces, emoji and combining marks', text => Buffer.from(`${text}\nA\u00a0cafe\u0301 👩\u200d🚀 opened.\n`)],
    ['UTF-16, little end first', text => encode(text, {encoding: 'utf-16le', hasMark: true})],
    ['UTF-16, big end first', text => encode(text, {encoding: 'utf-16be', hasMark: true})],
  ])('keeps %s', async (_, write) => {
    for (const name of ['a.txt', 'a.md']) {
      await put(name, write(broken));
      expect((await postedit(['--fix', name])).code).toBe(0);
      expect(await readFile(join(folder, name))).toEqual(Buffer.from(write(fixed)));
    }
  });

  test('reads a file by its name, by that of standard input, or as it is told', async () => {
    const source = '[The road , closed](https://a.example/b,c) is `a ,b`.\n';
    await put('a.md', source);
    await put('b', source);
    const found = async (args: readonly string[], input = ''): Promise<number> =>
      JSON.parse((await postedit(['-f', 'json', ...args], {input})).stdout).files[0].findings.length;
    expect(await found(['a.md'])).toBe(1);
    expect(await found(['--input-format', 'markdown', 'b'])).toBe(1);
    expect(await found(['--stdin-filename', 'b.MD', '-'], source)).toBe(1);
    const {code, stderr} = await postedit(['--input-format', 'markdwon', 'b']);
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('--input-format is text or markdown')});
  });

  test('does not count the byte-order mark', async () => {
    await put('a.txt', `\ufeff${broken}`);
    const report = JSON.parse((await postedit(['-f', 'json', 'a.txt'])).stdout);
    expect(report.files[0].findings[0]).toMatchObject({range: [47, 50], column: 48});
  });

  test('keeps the mode and the symbolic link', async () => {
    await put('real.txt', broken);
    await chmod(join(folder, 'real.txt'), 0o640);
    await symlink('real.txt', join(folder, 'link.txt'));
    await postedit(['--fix', 'link.txt']);
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(folder, 'link.txt'))).toBe('real.txt');
    expect(await get('real.txt')).toBe(fixed);
    expect((await stat(join(folder, 'real.txt'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['link.txt', 'real.txt']);
  });

  test.skipIf(process.platform === 'win32')('does not write what it may not, and goes on', async () => {
    await put('a.txt', broken);
    await chmod(join(folder, 'a.txt'), 0o444);
    await put('b.txt', broken);
    // The superuser may write anything: be somebody else then.
    const {code, stdout, stderr} = await postedit(
      ['--fix', '-f', 'json', 'a.txt'],
      process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {},
    );
    expect(code).toBe(2);
    expect(stderr).toBe('postedit: a.txt: is read-only; it was not written\n');
    expect(JSON.parse(stdout).files[0]).toMatchObject({findings: [{ruleId: 'reversed-quote'}], applied: [], changed: false});
    expect(await get('a.txt')).toBe(broken);
    expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
  });

  test('does not overwrite somebody else’s change', async () => {
    const path = join(folder, 'a.txt');
    await put('a.txt', clean);
    await expect(replaceFile(path, Buffer.from(broken), Buffer.from(fixed))).rejects.toThrow('changed by somebody else');
    expect(await get('a.txt')).toBe(clean);
  });

  test('shows a patch on request', async () => {
    const text = `${`${clean}\n`.repeat(10)}${broken}\n${clean}`;
    await put('a.txt', text);
    await put('b.txt', clean);
    const {code, stdout, stderr} = await postedit(['--diff', '.']);
    expect(code).toBe(1);
    expect(stdout).toContain(`--- ./a.txt\n+++ ./a.txt\n@@ -18,6 +18,6 @@\n`);
    expect(stdout).toContain(`\n-${broken}+${fixed}`);
    expect(applyPatch(text, stdout)).toBe(text.replace(broken, fixed));
    expect(stderr).toBe('1 file would change.\n');
    expect(await get('a.txt')).toBe(text);
    expect(await postedit(['--diff', 'b.txt'])).toMatchObject({code: 0, stdout: '', stderr: 'No file would change.\n'});
  });

  test.each([
    ['carriage returns', broken.replaceAll('\n', '\r\n')],
    ['no line end at the end', broken.trimEnd()],
    ['neighbouring changes', broken.repeat(4)],
  ])('a patch copes with %s', async (_, text) => {
    await put('a.txt', text);
    const {stdout} = await postedit(['--diff', 'a.txt']);
    await postedit(['--fix', 'a.txt']);
    const options = {autoConvertLineEndings: false};
    expect(applyPatch(text, stdout, options)).toBe(await get('a.txt'));
    expect(await get('a.txt')).not.toBe(text);
  });
});

describe('standard input', () => {
  test('is linted under the name given', async () => {
    expect((await postedit(['-'], {input: broken})).stdout).toContain('<stdin>\n  1:48  error');
    expect((await postedit(['--stdin-filename', 'news/a.txt'], {input: broken})).stdout).toContain('news/a.txt\n');
  });

  test('is fixed to standard output, the report goes to standard error', async () => {
    const {code, stdout, stderr} = await postedit(['--fix', '-'], {input: broken});
    expect({code, stdout}).toEqual({code: 0, stdout: fixed});
    expect(stderr).toContain('Repaired 1 place in 1 file.');
    const json = await postedit(['--fix', '-f', 'json', '-'], {input: broken});
    expect(json.stdout).toBe(fixed);
    expect(JSON.parse(json.stderr).files[0].path).toBe('<stdin>');
  });

  test('comes out as it went in if it cannot be fixed', async () => {
    const input = Buffer.from([0x61, 0x00, 0xff]);
    const {code, bytes, stderr} = await postedit(['--fix', '-'], {input});
    expect(code).toBe(2);
    expect(bytes).toEqual(input);
    expect(stderr).toContain('<stdin>: is a binary file, not text');
  });

  test('may be empty', async () => {
    expect(await postedit(['-'])).toMatchObject({code: 0, stdout: 'No problems in 1 file.\n'});
    expect((await postedit(['--fix', '-'])).stdout).toBe('');
  });
});

describe('bad input', () => {
  test.each<[string, Uint8Array, string]>([
    ['binary', Buffer.from('PK\u0003\u0004\0\0'), 'is a binary file, not text'],
    ['Latin-1', Buffer.from('The caf\xe9 “opened “.\n', 'latin1'), 'is not valid UTF-8; save it as UTF-8'],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x41]), 'is not valid UTF-16; save it as UTF-8'],
    ['UTF-16 without a mark', Buffer.from('The', 'utf16le'), 'is a binary file, not text'],
  ])('%s is refused and never rewritten', async (_, bytes, message) => {
    await put('a.txt', bytes);
    await put('b.txt', broken);
    const {code, stderr} = await postedit(['--fix', 'a.txt', 'b.txt']);
    expect({code, stderr}).toEqual({code: 2, stderr: `postedit: a.txt: ${message}\n`});
    expect(await readFile(join(folder, 'a.txt'))).toEqual(Buffer.from(bytes));
    // The other files are still done.
    expect(await get('b.txt')).toBe(fixed);
  });

  test.each<[readonly string[], string]>([
    [['nope.txt'], 'nope.txt: no such file or folder'],
    [['.'], '.: no files of a known format in this folder'],
    [['*.txt'], '*.txt: no files match'],
    [['/dev/null'], '/dev/null: is neither a file nor a folder'],
  ])('%j', async (args, message) => {
    const {code, stderr} = await postedit(args);
    expect({code, stderr}).toEqual({code: 2, stderr: `postedit: ${message}\n`});
  });

  test('an empty folder is no error on request', async () => {
    expect(await postedit(['--no-error-on-unmatched-pattern', '.', '*.txt'])).toMatchObject({
      code: 0,
      stdout: 'No files to check.\n',
      stderr: '',
    });
  });

  test.each<[readonly string[], string]>([
    [[], 'name files, folders or globs to check, or - for standard input; --help tells more'],
    [['--fxi', '.'], 'unknown option --fxi; the nearest is --fix'],
    [['-x', '.'], 'unknown option -x'],
    [['--fix=yes', '.'], '--fix takes no value'],
    [['--rule'], '--rule needs a value'],
    [['--rule', '--fix', '.'], '--rule needs a value'],
    [['--rule', 'reversed-quote', '.'], '--rule wants RULE:LEVEL, such as doubled-period:off, not "reversed-quote"'],
    [
      ['--rule', 'reversed-quote:loud', '.'],
      'the level in --rule reversed-quote:loud is off or info or warning or error, not "loud"',
    ],
    [['--rule', 'reversed-qoute:off', '.'], 'there is no rule "reversed-qoute"; the nearest is "reversed-quote"'],
    [['--format', 'sarfi', '.'], 'there is no format "sarfi"; the nearest is "sarif"'],
    [
      ['--format', 'yaml', '.'],
      'there is no format "yaml"; there are stylish, compact, unix, json, jsonl, sarif, github, gitlab, rdjsonl, junit, checkstyle, tap, markdown, score',
    ],
    [['--format', 'json:', '.'], '--format json: wants the name of a file after the colon'],
    [
      ['-f', 'json', '-f', 'sarif', '.'],
      '--format json and --format sarif both want standard output; give one a file: --format sarif:file',
    ],
    [['-f', 'json:r', '-f', 'sarif:./r', '.'], '--format json and --format sarif both want ./r'],
    [
      ['-f', 'json:none/r.json', '--no-error-on-unmatched-pattern', '.'],
      'none/r.json: cannot be written: no such file or folder',
    ],
    [['-f', 'json:.', '--no-error-on-unmatched-pattern', '.'], '.: it is a folder'],
    [['--list-rules', '-f', 'sarif'], '--list-rules prints text or, with --format json, data; it makes no reports'],
    [
      ['--fields', 'a..b', '.'],
      '--fields: "a..b" is no pattern of fields; write keys with dots between them, such as title, items[].text or i18n.**',
    ],
    [
      ['names', '--fields', 'a..b', '.'],
      '--fields: "a..b" is no pattern of fields; write keys with dots between them, such as title, items[].text or i18n.**',
    ],
    [
      ['--fields', 'a', '--input-format', 'po', '.'],
      '--fields is for json, jsonc and yaml; it cannot be combined with --input-format po',
    ],
    [['--preset', 'mild', '.'], '--preset is recommended or strict or typography or newsroom, not "mild"'],
    [['--max-warnings', 'few', '.'], '--max-warnings wants a number, not "few"'],
    [['--max-warnings', '1.5', '.'], '--max-warnings wants a number, not "1.5"'],
    [['--max-penalty', '1.', '.'], '--max-penalty wants a number such as 1.5, not "1."'],
    [['--fix', '--diff', '.'], '--fix writes and --diff only shows; choose one'],
    [['--diff', '--format', 'json', '.'], '--diff prints a patch; it cannot be combined with --format json'],
    [['--explain', 'reversed'], 'there is no rule "reversed"; the nearest is "reversed-quote"'],
    [['--config', 'nope.json', '.'], 'nope.json: no such file or folder'],
  ])('%j', async (args, message) => {
    const {code, stdout, stderr} = await postedit(args);
    expect({code, stdout, stderr: stderr.toLowerCase().replace(/\.\n$/u, '\n')}).toEqual({
      code: 2,
      stdout: '',
      stderr: `postedit: ${message}\n`.toLowerCase(),
    });
  });
});

describe('the MQM score', () => {
  test('is in the JSON report as the gates count it, whatever is shown', async () => {
    // One major and one minor error in seven words.
    await put('a.txt', 'The  boat left.. The port was shut.\n');
    const {code, stdout, stderr} = await postedit(['--quiet', '--max-penalty', '800', '--format', 'json', 'a.txt']);
    const {files, summary} = JSON.parse(stdout);
    expect(files[0].findings).toHaveLength(1);
    expect(files[0].penalty).toBe(6);
    expect(summary.score).toMatchObject({words: 7, penalty: 6, perThousand: 857.1, quality: 14.3});
    expect(stderr).toContain('the penalty of the run is 857.1 for every thousand words; --max-penalty allows 800');
    expect(code).toBe(1);
  });
});

describe('a config file', () => {
  test.each<[string, string]>([
    ['{"ruls": {}}', 'unknown key "ruls"; the nearest is "rules"'],
    ['{"house": {"punctuations": "british"}}', 'unknown key "house.punctuations"; the nearest is "punctuation"'],
    ['{"house": {"punctuation": "uk"}}', 'house.punctuation must be "auto" or "american" or "british", not "uk"'],
    ['{"rules": {"reversed-quote": "loud"}}', 'rules.reversed-quote must be "off" or "info" or "warning" or "error", not "loud"'],
    ['{"house": {"abbreviations": "Govt."}}', 'house.abbreviations must be a list, not "Govt."'],
    ['[]', 'the options must be an object, not a list'],
    ['"x"', 'the options must be an object, not "x"'],
  ])('%s is refused', async (config, message) => {
    await put('c.json', config);
    await put('a.txt', broken);
    expect(await postedit(['--config', 'c.json', 'a.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `postedit: c.json:1: ${message}\n`,
    });
  });

  test('that is no JSON is refused in one line', async () => {
    await put('c.json', '{\n  "rules":\n}');
    expect((await postedit(['--config', 'c.json', '.'])).stderr).toBe('postedit: c.json:3: not valid JSON: a value is missing\n');
  });

  test('sets rules, and the command line overrules it', async () => {
    await put(
      'c.json',
      '\ufeff{"$schema": "x", "preset": "recommended", "rules": {"reversed-quote": "warning"}, "house": {"abbreviations": ["Govt."]}}',
    );
    await put('a.txt', broken);
    expect((await postedit(['--config', 'c.json', 'a.txt'])).stdout).toContain('1:48  warning');
    expect((await postedit(['--config', 'c.json', '--rule', 'reversed-quote:info', 'a.txt'])).stdout).toContain('1:48  info');
  });
});

describe('configuration files', () => {
  const warns = '{"rules": {"reversed-quote": "warning"}}';

  test('are found from the file, wherever the command is run', async () => {
    await mkdir(join(folder, 'мои новости/sub'), {recursive: true});
    await put('.posteditrc', warns);
    await put('мои новости/postedit.config.mjs', 'export default {rules: {"reversed-quote": "info"}};');
    await put('мои новости/sub/a.txt', broken);
    await put('a.txt', broken);
    const severities = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await postedit(['-f', 'json', ...args], {cwd: join(folder, cwd)})).stdout).files.map(
        (file: {findings: {severity: string}[]}) => file.findings[0]?.severity,
      );
    expect(await severities('.', '.')).toEqual(['warning', 'info']);
    expect(await severities('.', '**/*.txt')).toEqual(['warning', 'info']);
    expect(await severities('мои новости/sub', 'a.txt', '../../a.txt')).toEqual(['warning', 'info']);
    expect(await severities('.', '--no-config', 'a.txt')).toEqual(['error']);
    expect(await severities('.', '--config', '.posteditrc', 'мои новости/sub/a.txt')).toEqual(['warning']);
  });

  test('govern standard input by its name, and by the working directory without one', async () => {
    await mkdir(join(folder, 'news'));
    await put('news/.posteditrc', warns);
    expect((await postedit(['-'], {input: broken})).stdout).toContain('1:48  error');
    expect((await postedit(['-'], {input: broken, cwd: join(folder, 'news')})).stdout).toContain('1:48  warning');
    expect((await postedit(['--stdin-filename', 'news/not-there/a.txt'], {input: broken})).stdout).toContain('1:48  warning');
  });

  test('may be TypeScript, typed by the library', async () => {
    await mkdir(join(folder, 'node_modules'));
    await symlink(fileURLToPath(new URL('..', import.meta.url)), join(folder, 'node_modules/postedit'));
    await put(
      'postedit.config.ts',
      `import {defineConfig, type Config} from 'postedit';\nconst rules: Config['rules'] = {'reversed-quote': 'warning'};\nexport default defineConfig({rules});\n`,
    );
    await put('a.txt', broken);
    expect(await postedit(['a.txt'])).toMatchObject({code: 0, stderr: '', stdout: expect.stringContaining('1:48  warning')});
    expect(await readdir(folder)).toEqual(['a.txt', 'node_modules', 'postedit.config.ts']);
  });

  test.each([
    [
      'postedit.config.ts',
      "import {defineConfig, type Config} from 'postedit';\nexport default defineConfig({rules: {'reversed-quote': 'warning'}} satisfies Config);\n",
    ],
    [
      'postedit.config.mjs',
      "import {defineConfig} from 'postedit';\nexport default defineConfig({rules: {'reversed-quote': 'warning'}});\n",
    ],
    [
      'postedit.config.js',
      "const {defineConfig} = require('postedit');\nmodule.exports = defineConfig({rules: {'reversed-quote': 'warning'}});\n",
    ],
  ])('may import what runs, though it is not installed beside them: %s', async (name, source) => {
    await put(name, source);
    await put('a.txt', broken);
    expect(await postedit(['a.txt'])).toMatchObject({code: 0, stderr: '', stdout: expect.stringContaining('1:48  warning')});
    await put(name, source.replaceAll("'postedit'", "'postedit-x'"));
    expect(await postedit(['a.txt'])).toMatchObject({code: 2, stderr: expect.stringContaining("'postedit-x'")});
  });

  test('pass over what they ignore', async () => {
    await mkdir(join(folder, 'news/archive'), {recursive: true});
    await put('.posteditrc', '{"ignore": ["archive", "*.raw.txt", "!keep.raw.txt"]}');
    await put('news/a.txt', clean);
    await put('news/keep.raw.txt', clean);
    await put('news/b.raw.txt', broken);
    await put('news/archive/c.txt', broken);
    const paths = async (...args: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await postedit(['-f', 'json', ...args])).stdout).files.map((file: {path: string}) => file.path);
    expect(await paths('news')).toEqual(['news/a.txt', 'news/keep.raw.txt']);
    expect(await paths('news/**/*.txt')).toEqual(['news/a.txt', 'news/keep.raw.txt']);
    expect((await postedit(['news/archive/*.txt'])).stderr).toBe(
      'postedit: news/archive/*.txt: no files match that .posteditrc does not ignore; --no-ignore reads them\n',
    );
    expect(await postedit(['news/archive'])).toMatchObject({
      code: 2,
      stderr:
        'postedit: news/archive: no files of a known format in this folder that .posteditrc does not ignore; --no-ignore reads them\n',
    });
    expect(await postedit(['news/archive/c.txt'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('.posteditrc ignores this file; --no-ignore reads it.'),
    });
    expect((await postedit(['news/archive/c.txt', '--no-ignore'])).code).toBe(1);
  });

  test('that are broken end the run before anything is written', async () => {
    await mkdir(join(folder, 'z'));
    await put('a.txt', broken);
    await put('z/a.txt', broken);
    await put('z/.posteditrc.yaml', 'rules:\n  reversed-qoute: off\n');
    expect(await postedit(['--fix', 'a.txt', 'z/a.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'postedit: z/.posteditrc.yaml:2: There is no rule "reversed-qoute"; the nearest is "reversed-quote".\n',
    });
    expect(await get('a.txt')).toBe(broken);
    expect((await postedit(['--fix', 'a.txt'])).code).toBe(0);
  });

  test('can be looked through', async () => {
    await mkdir(join(folder, 'news'));
    await put('base.json', warns);
    await put(
      '.posteditrc.yaml',
      'extends: ./base.json\npreset: newsroom\noverrides:\n  - files: news\n    names: {prefer: {Kyiv: [Kiev]}}\nignore: old.txt\n',
    );
    const show = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
      JSON.parse((await postedit(['--print-config', ...args])).stdout);
    const shown = await show('news/a.txt', '--rule', 'wire-mark:off');
    expect(shown).toMatchObject({
      file: 'news/a.txt',
      configFile: '.posteditrc.yaml',
      extends: ['base.json'],
      ignoredBy: null,
      options: {
        preset: 'newsroom',
        rules: {'reversed-quote': 'warning', 'name-variant': 'error', 'wire-mark': 'off', 'odd-quote-pair': 'off'},
        house: {punctuation: 'auto'},
        names: {prefer: {Kyiv: ['Kiev']}, evidence: 'balanced'},
      },
    });
    expect(await show('old.txt')).toMatchObject({ignoredBy: '.posteditrc.yaml', options: {names: {prefer: {}}}});
    expect(await show('news/a.txt', '--no-config')).toMatchObject({configFile: null, extends: []});
    // What is printed says the same as what it came from.
    await put('again.json', JSON.stringify(shown['options']));
    expect(await show('news/a.txt', '--config', 'again.json')).toMatchObject({options: shown['options']});
  });

  test('can be begun, and are not overwritten', async () => {
    await put('a.txt', broken);
    const before = await postedit(['a.txt']);
    expect(await postedit(['--init'])).toMatchObject({code: 0, stdout: expect.stringMatching(/^Wrote \.posteditrc\.yaml; /u)});
    const written = await get('.posteditrc.yaml');
    expect(await postedit(['a.txt'])).toEqual(before);
    expect(await postedit(['--init'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'postedit: .posteditrc.yaml is a configuration already; it was left as it is\n',
    });
    expect(await get('.posteditrc.yaml')).toBe(written);
    await rm(join(folder, '.posteditrc.yaml'));
    await put('package.json', '{"postedit": {}}');
    expect((await postedit(['--init'])).stderr).toBe('postedit: package.json is a configuration already; it was left as it is\n');
    expect(await readdir(folder)).toEqual(['a.txt', 'package.json']);
  });

  test.each<[readonly string[], string]>([
    [['--config', 'c.json', '--no-config', '.'], '--config names a configuration file and --no-config wants none; choose one'],
    [['--init', 'news'], '--init writes into the working directory; it takes no files or folders'],
    [['--print-config'], '--print-config needs a value'],
    [['--no-confg', '.'], 'unknown option --no-confg; the nearest is --no-config'],
  ])('%j is refused', async (args, message) => {
    expect(await postedit(args)).toMatchObject({code: 2, stdout: '', stderr: `postedit: ${message}\n`});
  });
});

describe('asked about itself', () => {
  test('tells its version and its options', async () => {
    const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await postedit(['--version'])).toMatchObject({code: 0, stdout: `${version}\n`});
    expect((await postedit(['--help'])).stdout).toContain('--unsafe-fixes');
  });

  test('lists and explains its rules', async () => {
    expect((await postedit(['--list-rules'])).stdout).toMatch(/^reversed-quote +error +safe /mu);
    const list: readonly {readonly id: string}[] = JSON.parse((await postedit(['--list-rules', '--format', 'json'])).stdout);
    expect(list.map(({id}) => id)).toContain('reversed-quote');
    expect((await postedit(['--list-rules', '-f', 'stylish'])).code).toBe(0);
    const {code, stdout} = await postedit(['--explain', 'reversed-quote']);
    expect(code).toBe(0);
    expect(stdout).toContain('#reversed-quote');
  });
});

describe('cut short', () => {
  test('by a reader who has seen enough, it ends quietly', async () => {
    await put('a.txt', broken.repeat(5000));
    const child = spawn(process.execPath, [command, '--format', 'json', 'a.txt'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', chunk => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(settle => child.on('close', settle));
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
  });

  test.skipIf(process.platform === 'win32').each([1, 5000])(
    'by nothing, though the pipe is full and lets nobody wait: %i paragraphs',
    {timeout: 30_000},
    async paragraphs => {
      await put('a.txt', broken.repeat(paragraphs));
      const whole = (await postedit(['--format', 'json', 'a.txt'])).stdout.length;
      // The first program opens the pipe as a stream, which lets no writer wait, fills it, and keeps it open.
      const fill = 'process.stdout.write("x".repeat(1e5)); setTimeout(() => {}, 1500)';
      const script = '("$1" -e "$3" & sleep 0.3; "$1" "$2" -f json a.txt) | (sleep 1; cat)';
      const {stdout, stderr} = spawnSync('sh', ['-c', script, 'sh', process.execPath, command, fill], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      expect({length: stdout.length - 1e5, stderr}).toEqual({length: whole, stderr: ''});
    },
  );

  test.skipIf(process.platform === 'win32')('by Ctrl-C, it leaves the file whole and nothing beside it', async () => {
    const text = broken.repeat(20_000);
    await put('a.txt', text);
    const child = spawn(process.execPath, [command, '--fix', 'a.txt'], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
    let stderr = '';
    child.stderr.on('data', chunk => (stderr += chunk));
    setTimeout(() => child.kill('SIGINT'), 300);
    const ending = await new Promise(settle => child.on('close', (code, signal) => settle(code ?? signal)));
    // A shell counts an end by this signal as 130.
    expect(['SIGINT', 130]).toContain(ending);
    expect(stderr).toBe('');
    expect(await get('a.txt')).toBe(text);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

test('bytes become text and the same bytes again', () => {
  for (const text of ['', 'a', '\ufeffa', 'é😀\r\n']) {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const bytes = encode(text, {encoding, hasMark: true});
      expect(decode(bytes)).toEqual({text, encoding, hasMark: true});
    }
  }
  expect(decode(Buffer.from('é'))).toEqual({text: 'é', encoding: 'utf-8', hasMark: false});
});

describe('names', () => {
  const article = (name: string): string =>
    `The council of the port met on Monday and talked of the bridge.\n\nOleg ${name} came early. Later ${name} left, and the ship of ${name} with him.\n`;

  async function putArticles(): Promise<void> {
    await mkdir(join(folder, 'news'), {recursive: true});
    await put('news/a.txt', article('Lukashenko'));
    await put('news/b.txt', article('Lukashenka'));
    await put('news/c.txt', article('Marchuk'));
  }

  test('are listed with their spellings, counts and files', async () => {
    await putArticles();
    expect(await postedit(['names', 'news'])).toMatchObject({
      code: 0,
      stdout: 'Lukashenka       3 ×  news/b.txt\n  Lukashenko     3 ×  news/a.txt\n\n1 name with two spellings or more.\n',
      stderr: '',
    });
    const {stdout} = await postedit(['names', '--format', 'json', 'news']);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      groups: [
        {
          preferred: 'Lukashenka',
          spellings: [
            {text: 'Lukashenka', count: 3, files: ['news/b.txt']},
            {text: 'Lukashenko', count: 3, files: ['news/a.txt']},
          ],
          evidence: 'name',
        },
      ],
      prefer: {Lukashenka: ['Lukashenko']},
      summary: {files: 3, groups: 1},
    });
  });

  test('that cannot be read are told, and the others are listed', async () => {
    await putArticles();
    const {code, stdout, stderr} = await postedit(['names', 'news', 'nope.txt']);
    expect({code, stderr}).toEqual({code: 2, stderr: 'postedit: nope.txt: no such file or folder\n'});
    expect(stdout).toContain('Lukashenko');
  });

  test('are not offered for the house list where the spelling alone speaks', async () => {
    await putArticles();
    for (const name of ['Lukashenko', 'Lukashenka']) await put(`news/${name}.txt`, article(name).replaceAll('Oleg ', ''));
    const {stdout} = await postedit(['names', '--format', 'json', 'news/Lukashenko.txt', 'news/Lukashenka.txt']);
    expect(JSON.parse(stdout)).toMatchObject({groups: [{evidence: 'spelling'}], prefer: {}});
  });

  test('are compared across files on request, and only then', async () => {
    await putArticles();
    expect(await postedit(['news'])).toMatchObject({code: 0, stdout: 'No problems in 3 files.\n'});
    const {stdout} = await postedit(['--names-scope', 'run', '--format', 'json', 'news']);
    const {files} = JSON.parse(stdout) as {files: {path: string; findings: {ruleId: string; message: string}[]}[]};
    expect(files.map(({path, findings}) => [path, findings.map(({ruleId}) => ruleId)])).toEqual([
      ['news/a.txt', ['name-variant', 'name-variant', 'name-variant']],
      ['news/b.txt', []],
      ['news/c.txt', []],
    ]);
    expect(files[0]?.findings[0]?.message).toBe('Over all files of this run, the name is “Lukashenka”, not “Lukashenko”.');
  });

  test('are read by the options of each file, and judged by those of the working directory', async () => {
    await putArticles();
    await put('news/.posteditrc', '{"names": {"distinct": [["Lukashenko", "Lukashenka"]]}}');
    const groups = async (cwd: string): Promise<number> =>
      JSON.parse((await postedit(['names', '-f', 'json', '.'], {cwd: join(folder, cwd)})).stdout).summary.groups;
    expect(await groups('.')).toBe(1);
    expect(await groups('news')).toBe(0);
  });

  test.each([
    [['names'], 'the command names wants files, folders or globs'],
    [['names', '--fix', 'news'], 'the command names only lists; it cannot be combined with --fix or --diff'],
    [['names', '-'], 'standard input is one text; names are compared across files'],
    [['--names-scope', 'run', '-'], 'standard input is one text; names are compared across files'],
    [['--names-scope', 'all', 'news'], '--names-scope is document or run, not "all"'],
    [['--names-evidence', 'lose', 'news'], '--names-evidence is strict or balanced or loose, not "lose"'],
  ])('refuse %j in one line', async (args, message) => {
    expect(await postedit(args)).toMatchObject({code: 2, stdout: '', stderr: `postedit: ${message}\n`});
  });
});
