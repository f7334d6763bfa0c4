/** Ignore files: whose rules are git's, and what a run makes of them. */
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {createIgnoreFiles} from '../src/cli/ignore-files.ts';
import {findByGlob, walk} from '../src/cli/walk.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'postedit-ignore-'));
let folder = root;
let count = 0;

beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(join(folder, '.git'), {recursive: true});
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

/** The files that a search of a folder yields, from the folder of the test. */
async function found(top = '.'): Promise<readonly string[]> {
  const start = resolve(folder, top);
  const {paths} = await walk(start, await createIgnoreFiles().searchIn(start), failure => expect.fail(failure));
  return paths.map(path => path.slice(folder.length + 1));
}

describe('ignore files', () => {
  test('mean what git means by them', async () => {
    put({
      '.gitignore': [
        '\ufeff/first.txt',
        '# second.txt',
        'spaced.txt   ',
        String.raw`kept-space.txt\ `,
        String.raw`\#hash.txt`,
        String.raw`\!bang.txt`,
        'build/',
        'docs/*.txt',
        'deep/**/x.txt',
        '*.bak',
        '!keep.bak',
        'c[ab]t.txt',
        'Case.txt',
        '',
        '!',
        '/',
        'last.txt\r',
      ].join('\n'),
      'deep/.gitignore': '*.md\n!sub/y.md\n/only-here.txt\n',
      'deep/sub/.gitignore': '!z.bak\r\n',
      'odd [name]*/.gitignore': 'a.txt\n/in/b.txt\n',
    });
    const kept = [
      'second.txt',
      'kept-space.txt',
      'sub/first.txt',
      'keep.bak',
      'case.txt',
      'cct.txt',
      'docs/sub/a.txt',
      'build.txt',
      'deep/sub/y.md',
      'deep/sub/z.bak',
      'deep/sub/only-here.txt',
      'odd [name]*/in/c.txt',
      'odd n/a.txt',
      'b.txt',
    ];
    const ignored = [
      'first.txt',
      'spaced.txt',
      '#hash.txt',
      '!bang.txt',
      'build/a.txt',
      'sub/build/a.txt',
      'docs/a.txt',
      'deep/x.txt',
      'deep/sub/x.txt',
      'a.bak',
      'cat.txt',
      'Case.txt',
      'last.txt',
      'deep/a.md',
      'deep/only-here.txt',
      'odd [name]*/a.txt',
      'odd [name]*/sub/a.txt',
      'odd [name]*/in/b.txt',
    ];
    put(Object.fromEntries([...kept, ...ignored].map(path => [path, 'x'])));
    expect([...(await found())].sort()).toEqual([...kept].sort());
    // And git itself says so.
    rmSync(join(folder, '.git'), {recursive: true});
    const git = (...args: readonly string[]): string => spawnSync('git', args, {cwd: folder, encoding: 'utf8'}).stdout;
    if (spawnSync('git', ['init', '-q'], {cwd: folder}).status !== 0) return;
    const listed = git('-c', 'core.ignorecase=false', 'ls-files', '-z', '-o', '--exclude-standard').split('\0');
    expect(listed.filter(path => path !== '' && !path.endsWith('.gitignore')).sort()).toEqual([...kept].sort());
  });

  test('bring nothing back from a folder that is ignored, and folders back by name', async () => {
    put({
      '.gitignore': 'out/\nlogs/\n',
      'out/.gitignore': '!a.txt\n',
      'out/a.txt': 'x',
      'site/.gitignore': '!logs/\n',
      'site/logs/a.txt': 'x',
      'logs/a.txt': 'x',
    });
    expect(await found()).toEqual(['site/logs/a.txt']);
  });

  test('end at the folder that holds .git', async () => {
    put({
      '.gitignore': '*.txt\n',
      '.posteditignore': '*.md\n',
      'inner/.git': 'gitdir: elsewhere\n',
      'inner/a.txt': 'x',
      'inner/a.md': 'x',
      'b.txt': 'x',
    });
    expect(await found()).toEqual(['inner/a.md', 'inner/a.txt']);
    put({'.gitignore': 'inner/\n', '.posteditignore': '', 'inner/.gitignore': 'a.txt\n'});
    expect(await found()).toEqual(['b.txt']);
    expect(await found('inner')).toEqual(['inner/a.md']);
  });

  test('of git do not count outside of repositories', async () => {
    rmSync(join(folder, '.git'), {recursive: true});
    put({'.gitignore': 'a.txt\n', '.posteditignore': 'b.txt\n', 'a.txt': 'x', 'b.txt': 'x'});
    expect(await found()).toEqual(['a.txt']);
  });

  test('are .git/info/exclude too', async () => {
    put({'.git/info/exclude': '*.local.txt\n', '.gitignore': '!b.local.txt\n', 'a.local.txt': 'x', 'b.local.txt': 'x'});
    expect(await found()).toEqual(['b.local.txt']);
  });

  test('of postedit have the last word', async () => {
    put({
      '.gitignore': 'public/\n*.map.html\n',
      '.posteditignore': '!public/\ndrafts\n',
      'public/a.html': 'x',
      'public/a.map.html': 'x',
      'drafts/a.txt': 'x',
      'drafts/.gitignore': '!a.txt\n',
    });
    expect(await found()).toEqual(['public/a.html']);
  });

  test('of git count below what was named', async () => {
    put({
      '.gitignore': '/public\n*.tmp.html\n',
      '.posteditignore': 'old.html\n',
      'public/a.html': 'x',
      'public/old.html': 'x',
      'news/a.html': 'x',
      'news/b.tmp.html': 'x',
    });
    expect(await found('public')).toEqual(['public/a.html']);
    expect(await found('news')).toEqual(['news/a.html']);
  });

  test('keep a search from entering folders', async () => {
    put({'.gitignore': 'out\n', 'out/deep/a.txt': 'x', 'news/a.txt': 'x', 'node_modules/a/a.txt': 'x', '.git/a.txt': 'x'});
    const entered: string[] = [];
    const search = await createIgnoreFiles().searchIn(folder);
    const watched = {
      entriesOf: (place: string) => {
        if (place.startsWith(folder)) entered.push(place.slice(folder.length));
        return search.entriesOf(place);
      },
    };
    expect(await walk(folder, watched, () => undefined)).toMatchObject({
      ignoring: new Set([expect.stringMatching(/\.gitignore$/u)]),
    });
    expect(entered).toEqual(['', '/news']);
    entered.length = 0;
    const {paths} = await findByGlob(`${folder}/**/*.txt`, async () => watched);
    expect(paths.map(path => resolve(path))).toEqual([join(folder, 'news/a.txt')]);
    expect(entered.sort()).toEqual(['', '/news']);
  });

  test.skipIf(process.platform === 'win32')('are judged by where a link lies, and circles of links end', async () => {
    put({'.gitignore': 'linked.txt\n', 'news/a.txt': 'x'});
    symlinkSync('.', join(folder, 'news/circle'));
    symlinkSync('a.txt', join(folder, 'news/linked.txt'));
    symlinkSync('a.txt', join(folder, 'news/other.txt'));
    expect(await found()).toEqual(['news/a.txt', 'news/other.txt']);
    const {paths} = await findByGlob(`${folder}/news/**/*.txt`, top => createIgnoreFiles().searchIn(top));
    expect(paths.length).toBeGreaterThan(0);
  });

  test('are left in peace where they have nothing to say', async () => {
    put({'.gitignore': '# nothing\n\n', '.posteditignore/a.txt': 'a folder', 'a.txt': 'x'});
    expect(await found()).toEqual(['a.txt']);
    expect(await createIgnoreFiles().ofNamed(join(folder, 'not/there/a.txt'))).toBeUndefined();
    expect(await createIgnoreFiles().ofNamed(join(folder, 'a.txt/b.txt'))).toBeUndefined();
  });

  test('may be long', {timeout: 20_000}, async () => {
    put({'.gitignore': Array.from({length: 5000}, (_, index) => `file-${index}.txt`).join('\n')});
    put(Object.fromEntries(Array.from({length: 50}, (_, index) => [`file-${index * 200}.txt`, 'x'])));
    expect((await found()).length).toBe(25);
  });
});

const broken = 'The minister called the vote “a historic moment “. Nobody in the hall disagreed with her.\n';

describe('a run', () => {
  function postedit(args: readonly string[], input = ''): {code: number | null; stdout: string; stderr: string} {
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd: folder, input, encoding: 'utf8'});
    return {code: status, stdout, stderr};
  }

  function paths(...args: readonly string[]): readonly string[] {
    return JSON.parse(postedit(['-f', 'json', ...args]).stdout).files.map((file: {path: string}) => file.path);
  }

  test('passes over what is ignored in folders and globs', () => {
    put({
      '.gitignore': 'out/\n',
      'news/.posteditignore': 'old/**\n',
      'news/a.txt': broken,
      'news/old/a.txt': broken,
      'out/a.txt': broken,
    });
    expect(paths('.')).toEqual(['./news/a.txt']);
    expect(paths('**/*.txt')).toEqual(['news/a.txt']);
    expect(paths('./*/*.txt')).toEqual(['./news/a.txt']);
    expect(paths('--no-ignore', '.')).toEqual(['./news/a.txt', './news/old/a.txt', './out/a.txt']);
    expect(paths('--no-ignore', '**/*.txt')).toEqual(['news/a.txt', 'news/old/a.txt', 'out/a.txt']);
    // What is named itself is searched, whatever git says of it.
    expect(paths('out')).toEqual(['out/a.txt']);
    expect(paths('out/*.txt')).toEqual(['out/a.txt']);
    expect(paths('out/a.txt')).toEqual(['out/a.txt']);
  });

  test('says who ignores all that there is', () => {
    put({'.gitignore': 'out\n', '.posteditignore': 'old.txt\n', 'news/old.txt': broken, 'news/out/a.txt': broken});
    const rest = 'that .gitignore or .posteditignore does not ignore; --no-ignore reads them\n';
    expect(postedit(['news'])).toEqual({
      code: 2,
      stdout: expect.any(String),
      stderr: `postedit: news: no files of a known format in this folder ${rest}`,
    });
    expect(postedit(['news/**/*.txt']).stderr).toBe(`postedit: news/**/*.txt: no files match ${rest}`);
    expect(postedit(['news', '--no-error-on-unmatched-pattern'])).toMatchObject({code: 0, stderr: ''});
  });

  test('passes over a file that is named if postedit is to ignore it, and says so', () => {
    put({'.posteditignore': 'old.txt\n', 'news/old.txt': broken});
    const note = '.posteditignore ignores this file; --no-ignore reads it.';
    expect(postedit(['news/old.txt'])).toEqual({code: 0, stdout: expect.stringContaining(note), stderr: ''});
    expect(postedit(['--fix', 'news/old.txt']).code).toBe(0);
    expect(JSON.parse(postedit(['-f', 'json', 'news/old.txt']).stdout)).toMatchObject({
      files: [{path: 'news/old.txt', findings: [], notices: [{code: 'ignored', message: note}]}],
      summary: {files: 0, failed: 0, errors: 0},
    });
    expect(postedit(['--no-ignore', 'news/old.txt']).code).toBe(1);
    // It was not written.
    expect(postedit(['--no-ignore', '--diff', 'news/old.txt']).code).toBe(1);
    expect(postedit(['names', 'news/old.txt'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `postedit: news/old.txt: ${note}\n`,
    });
  });

  test('gives standard input back as it came if its name is ignored', () => {
    put({'.posteditignore': '*\n', '.posteditrc.json': '{}'});
    expect(postedit(['--fix', '--stdin-filename', 'old.txt'], broken)).toMatchObject({code: 0, stdout: broken});
    expect(postedit(['-f', 'json', '--stdin-filename', 'old.txt'], broken)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"ignored"'),
    });
    expect(postedit(['--stdin-filename', 'old.txt', '--no-ignore'], broken).code).toBe(1);
    // Without a name it is nothing that could be ignored.
    expect(postedit(['-'], broken).code).toBe(1);
  });

  test('ends with one line if an ignore file cannot be read', () => {
    put({'a.txt': broken, '.posteditignore': Buffer.from([0xff, 0xfe, 0, 0xd8])});
    expect(postedit(['--fix', '.'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'postedit: .posteditignore: is not valid UTF-16; save it as UTF-8\n',
    });
    put({'news/a.txt': broken, '.posteditignore': '', 'news/.gitignore': Buffer.from([0])});
    for (const input of ['.', '**/*.txt'])
      expect(postedit([input])).toEqual({
        code: 2,
        stdout: '',
        stderr: 'postedit: news/.gitignore: is a binary file, not text\n',
      });
    expect(postedit(['--no-ignore', '.']).code).toBe(1);
    expect(postedit(['news/a.txt']).code).toBe(1);
  });

  test.skipIf(process.getuid?.() === 0)('ends with one line if an ignore file may not be read', () => {
    put({'a.txt': broken, '.posteditignore': 'b.txt\n'});
    chmodSync(join(folder, '.posteditignore'), 0);
    expect(postedit(['a.txt'])).toMatchObject({
      code: 2,
      stderr: 'postedit: .posteditignore: cannot be read: permission denied\n',
    });
  });
});
