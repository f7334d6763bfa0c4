/** Results are kept from run to run, and make no difference but in time. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createCachedEngine} from '../src/cli/cached-engine.ts';
import {createEngine, type Engine, type Job} from '../src/cli/engine.ts';
import {reportFormats} from '../src/cli/report-formats.ts';
import {keyFor, openResultStore, type Limits, type ResultStore} from '../src/cli/result-store.ts';
import type {Finding} from '../src/finding.ts';
import {docx, text as paragraph} from './support/docx.ts';
import {broken, clean, dist, fixed, putArticles, putNames, repeated, runCommand, type Result} from './support/command.ts';

const root = mkdtempSync(join(tmpdir(), 'postedit-cache-'));
// No configuration of the machine that runs the tests takes part.
mkdirSync(join(root, '.git'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const shared = join(root, 'shared');
let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

const refuseNotices = (notice: string): never => {
  throw new Error(notice);
};
const open = (name = 'cache', limits?: Limits): ResultStore => openResultStore(join(folder, name), refuseNotices, limits);
const entries = (name = 'cache'): string[] => readdirSync(join(folder, name)).filter(entry => /^[0-9a-f]+$/u.test(entry));

describe('a store of results', () => {
  const [key, other] = [keyFor('a'), keyFor('b')];
  const value = {words: 3, text: '“é” \ud800 😀\n', list: [1, [2]]};

  it('gives the next run what this one put into it', () => {
    open().put(key, value);
    expect(open().get(key)).toEqual(value);
    expect(open().get(other)).toBeUndefined();
  });

  it.each<[string, (content: Buffer) => string | Buffer]>([
    ['empty', () => ''],
    ['cut short', content => content.subarray(0, -1)],
    ['cut off after its digest', content => content.subarray(0, content.indexOf('\n') + 1)],
    ['longer', content => `${content.toString()} `],
    ['changed in one place', content => content.toString().replace('"words":3', '"words":4')],
    ['not text', () => Buffer.from([0xff, 0, 10, 0xfe])],
  ])('takes a file that is %s for none, and replaces it', (_, damage) => {
    open().put(key, value);
    const file = join(folder, 'cache', key);
    writeFileSync(file, damage(readFileSync(file)));
    expect(open().get(key)).toBeUndefined();
    open().put(key, value);
    expect(open().get(key)).toEqual(value);
  });

  it('takes a file under the name of another for none', () => {
    open().put(key, value);
    cpSync(join(folder, 'cache', key), join(folder, 'cache', other));
    expect(open().get(other)).toBeUndefined();
  });

  it('keeps itself out of repositories and searches', () => {
    open();
    expect(readFileSync(join(folder, 'cache/.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(join(folder, 'cache/CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/u);
  });

  it('mends its folder', () => {
    open().put(key, value);
    rmSync(join(folder, 'cache/CACHEDIR.TAG'));
    expect(open().get(key)).toEqual(value);
    writeFileSync(join(folder, 'cache/CACHEDIR.TAG'), '');
    expect(open().get(key)).toEqual(value);
    expect(readFileSync(join(folder, 'cache/CACHEDIR.TAG'), 'utf8')).toContain('postedit');
  });

  it.each([
    ['a folder of other files', 'article.txt', 'An article.', 'it holds other files; name a folder for the cache alone'],
    [
      'the cache of another program',
      'CACHEDIR.TAG',
      'Signature: …\n# ruff\n',
      'it holds other files; name a folder for the cache alone',
    ],
  ])('leaves %s alone, and says so once', (_, name, content, reason) => {
    mkdirSync(join(folder, 'theirs'));
    writeFileSync(join(folder, 'theirs', name), content);
    const notices: string[] = [];
    const store = openResultStore(join(folder, 'theirs'), notice => notices.push(notice));
    store.put(key, value);
    store.put(other, value);
    expect(store.get(key)).toBeUndefined();
    store.close();
    expect(notices).toEqual([`the cache cannot be written: ${join(folder, 'theirs')}: ${reason}`]);
    expect(readdirSync(join(folder, 'theirs'))).toEqual([name]);
  });

  it('that cannot be written is one notice', () => {
    writeFileSync(join(folder, 'file'), '');
    const notices: string[] = [];
    const store = openResultStore(join(folder, 'file/cache'), notice => notices.push(notice));
    store.put(key, value);
    store.put(other, value);
    store.close();
    expect(notices).toEqual([`the cache cannot be written: ${join(folder, 'file/cache')}: no such file or folder`]);
  });

  describe('prunes', () => {
    const HOUR = 3_600_000;
    const keys = Array.from({length: 6}, (_, index) => keyFor(`old ${index}`));
    const size = 1000;

    /** Results of about a kilobyte, last used this many hours ago. */
    function fill(ages: readonly number[]): void {
      const store = open();
      for (const [index, age] of ages.entries()) {
        const name = keys[index] ?? '';
        store.put(name, 'x'.repeat(size));
        setAge(name, age);
      }
      setAge('CACHEDIR.TAG', 2);
    }

    function setAge(name: string, hours: number): void {
      const time = (Date.now() - hours * HOUR) / 1000;
      utimesSync(join(folder, 'cache', name), time, time);
    }

    /** Uses the first result of all, and adds one. */
    function run(limits: Limits): number[] {
      const store = open('cache', limits);
      store.get(keys[0] ?? '');
      store.put(keyFor('new'), 'x'.repeat(size));
      store.close();
      expect(entries()).toContain(keyFor('new'));
      return keys.flatMap((name, index) => (entries().includes(name) ? [index] : []));
    }

    it('what nobody has used for long', () => {
      fill([100, 30, 5, 20, 1]);
      expect(run({age: 24 * HOUR, bytes: 1e9, interval: HOUR})).toEqual([0, 2, 3, 4]);
    });

    it('what has waited longest where there is too much, and nothing that the run has used', () => {
      fill([100, 30, 5, 20, 1]);
      expect(run({age: 1e12, bytes: 2.5 * size, interval: HOUR})).toEqual([0, 2, 4]);
      setAge('CACHEDIR.TAG', 2);
      expect(run({age: 1e12, bytes: 0, interval: HOUR})).toEqual([0]);
    });

    it('once in a while', () => {
      fill([100, 30]);
      expect(run({age: HOUR, bytes: 0, interval: 3 * HOUR})).toEqual([0, 1]);
      expect(run({age: HOUR, bytes: 0, interval: HOUR})).toEqual([0]);
      fill([100, 30]);
      setAge('CACHEDIR.TAG', 0);
      expect(run({age: HOUR, bytes: 0, interval: HOUR})).toEqual([0, 1]);
    });

    it('none but its own files', () => {
      fill([30]);
      writeFileSync(join(folder, 'cache/notes.txt'), 'Mine.');
      setAge('notes.txt', 1000);
      run({age: HOUR, bytes: 0, interval: HOUR});
      expect(readFileSync(join(folder, 'cache/notes.txt'), 'utf8')).toBe('Mine.');
    });
  });
});

const usual: Job = {options: {}, format: 'text', fields: [], unsafe: false, dryRun: false, past: {}};

/** The real engine, and what it was asked. */
function watched(): {readonly engine: Engine; asked(): string[]} {
  const real = createEngine();
  let calls: string[] = [];
  const note = (call: string): void => void calls.push(call);
  return {
    engine: {
      ahead: 0,
      lint: (text, job) => (note('lint'), real.lint(text, job)),
      fix: (text, job) => (note('fix'), real.fix(text, job)),
      names: (text, job) => (note('names'), real.names(text, job)),
    },
    asked() {
      const result = calls;
      calls = [];
      return result;
    },
  };
}

describe('an engine that remembers', () => {
  const {engine, asked} = watched();
  const cached = (program = 'this'): Engine => createCachedEngine(engine, open(), program);

  it('lints a text once', async () => {
    const first = await cached().lint(broken, usual);
    expect(first.findings.map(({ruleId}) => ruleId)).toEqual(['reversed-quote']);
    expect(asked()).toEqual(['lint']);
    expect(JSON.stringify(await cached().lint(broken, {...usual, options: {}}))).toBe(JSON.stringify(first));
    expect(asked()).toEqual([]);
  });

  it.each<[string, string, Partial<Job>, string]>([
    ['another text', `${broken} `, {}, 'this'],
    ['another format', broken, {format: 'markdown'}, 'this'],
    ['other fields', broken, {fields: ['title']}, 'this'],
    ['another level', broken, {options: {rules: {'doubled-period': 'off'}}}, 'this'],
    ['another preset', broken, {options: {preset: 'strict'}}, 'this'],
    ['another house style', broken, {options: {house: {abbreviations: ['Obl.']}}}, 'this'],
    ['another list of names', broken, {options: {names: {prefer: {Kyiv: ['Kiev']}}}}, 'this'],
    ['other articles beside it', broken, {options: {names: {across: new Map([['Lukashenko', 'Lukashenka']])}}}, 'this'],
    ['unsafe repairs', broken, {unsafe: true}, 'this'],
    ['another program', broken, {}, 'that'],
  ])('lints again for %s', async (_, text, change, program) => {
    await cached().lint(broken, usual);
    asked();
    await cached(program).lint(text, {...usual, ...change});
    expect(asked()).toEqual(['lint']);
    await cached(program).lint(text, {...usual, ...change});
    expect(asked()).toEqual([]);
  });

  it('knows options that mean the same', async () => {
    await cached().lint(broken, usual);
    asked();
    await cached().lint(broken, {...usual, options: {preset: 'recommended', rules: {'doubled-period': 'error'}, house: {}}});
    expect(asked()).toEqual([]);
  });

  it('tries repairs where a dry run is wanted and was not made', async () => {
    await cached().lint(broken, usual);
    asked();
    expect((await cached().lint(broken, {...usual, dryRun: true})).dryRun).toEqual({safe: 1, unsafe: 0});
    expect(asked()).toEqual(['lint']);
    await cached().lint(broken, usual);
    expect((await cached().lint(broken, {...usual, dryRun: true})).dryRun).toEqual({safe: 1, unsafe: 0});
    expect(asked()).toEqual([]);
  });

  it('fixes no text that has nothing to repair', async () => {
    for (const [text, unsafe] of [
      [clean, false],
      [clean, true],
      [repeated, false],
    ] as const) {
      const fresh = await engine.fix(text, {...usual, unsafe});
      await cached().lint(text, {...usual, unsafe});
      asked();
      expect(await cached().fix(text, {...usual, unsafe})).toEqual(fresh);
      expect(asked()).toEqual([]);
    }
  });

  it.each([
    [broken, false],
    [repeated, true],
  ])('fixes a text that has something to repair: %j, unsafe %j', async (text, unsafe) => {
    await cached().lint(text, {...usual, unsafe});
    asked();
    const result = await cached().fix(text, {...usual, unsafe});
    expect(result.applied).toHaveLength(1);
    expect(asked()).toEqual(['fix']);
  });

  it.each([
    [`${broken}${repeated}`, false],
    [`${broken}${repeated}`, true],
    [clean, false],
  ])('knows a text that it has fixed: %j, unsafe %j', async (text, unsafe) => {
    const job = {...usual, unsafe, dryRun: true};
    const result = await cached().fix(text, job);
    const fresh = await engine.lint(result.text, job);
    asked();
    expect(JSON.stringify(await cached().lint(result.text, job))).toBe(JSON.stringify(fresh));
    expect(await cached().fix(result.text, job)).toEqual({...result, applied: []});
    expect(asked()).toEqual([]);
  });

  it('knows a package by its bytes', async () => {
    const job: Job = {...usual, format: 'docx', dryRun: true};
    const [bytes, other] = [docx(paragraph(broken.trim())), docx(paragraph(clean.trim()))];
    const first = await cached().lint(bytes, job);
    expect(first.findings.map(({ruleId}) => ruleId)).toEqual(['reversed-quote']);
    expect(JSON.stringify(await cached().lint(Uint8Array.from(bytes), job))).toBe(JSON.stringify(first));
    expect(asked()).toEqual(['lint']);
    expect((await cached().lint(other, job)).findings).toEqual([]);
    expect(asked()).toEqual(['lint']);
    // It has something to repair, and what is written then has nothing.
    const written = (await cached().fix(bytes, job)).package?.written;
    if (!(written instanceof Uint8Array)) throw new Error('Nothing was written.');
    const {package: rest, ...again} = await cached().fix(written, job);
    expect(asked()).toEqual(['fix', 'fix']);
    expect(await cached().fix(written, job)).toEqual({...again, package: rest});
    expect(JSON.stringify(await cached().lint(written, job))).toBe(JSON.stringify(await engine.lint(written, job)));
    expect(asked()).toEqual(['lint']);
  });

  it('does not take a text at which fixing gave up for one that was linted', async () => {
    const finding: Finding = {...(await engine.lint(broken, usual)).findings[0]} as Finding;
    const unstable: Engine = {
      ...engine,
      fix: async () => ({
        text: broken,
        words: 16,
        findings: [finding],
        suppressed: [],
        notices: [{code: 'unstable-fix', message: 'Never at rest.'}],
        applied: [],
      }),
    };
    asked();
    await createCachedEngine(unstable, open(), 'this').fix(broken, usual);
    expect((await cached().lint(broken, usual)).notices).toEqual([]);
    expect(asked()).toEqual(['lint']);
  });

  it('reads the names of a text once, and takes them for no findings', async () => {
    const text = `The council of the port met on Monday. Lukashenko came early, and the ship of Lukashenko with him.\n`;
    await cached().lint(text, usual);
    asked();
    const names = await cached().names(text, usual);
    expect(names.names.map(record => record.text)).toContain('Lukashenko');
    expect(asked()).toEqual(['names']);
    expect(await cached().names(text, usual)).toEqual(names);
    expect(asked()).toEqual([]);
  });
});

const postedit = (args: readonly string[], program?: string): Promise<Result> => runCommand(args, folder, program);

function put(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

describe('a run with the cache', () => {
  describe('reports what one without it reports', () => {
    beforeAll(async () => {
      folder = shared;
      mkdirSync(folder);
      putArticles(folder);
      // Of the first, the others can use only a part.
      await postedit(['--cache', '--format', 'json', 'news']);
      await postedit(['--cache', '--format', 'stylish', 'news']);
    });

    it.each([
      ...reportFormats.map(format => ['--format', format]),
      ['--format', 'stylish', '--color', '--quiet'],
      ['--format', 'stylish', '--unsafe-fixes'],
      ['--diff'],
      ['--names-scope', 'run', '--format', 'json'],
    ])('%j %j %j', async (...args) => {
      folder = shared;
      const fresh = await postedit([...args, 'news', 'nope.txt']);
      expect(fresh.code).toBe(2);
      expect(await postedit([...args, '--cache', 'news', 'nope.txt'])).toEqual(fresh);
    });

    it.each([['--format', 'json'], ['--format', 'stylish'], ['--diff'], ['--names-scope', 'run']])(
      'the first time and again: %j %j',
      async (...args) => {
        putArticles(folder);
        const fresh = await postedit([...args, 'news']);
        for (const _ of [1, 2]) expect(await postedit([...args, '--cache', 'news'])).toEqual(fresh);
      },
    );
  });

  it('needs no linter, nor its words, where everything is known', async () => {
    putArticles(folder);
    rmSync(join(folder, 'news/h.xlf'));
    const program = join(folder, 'program');
    cpSync(dist, program, {recursive: true, filter: path => !path.includes('library')});
    const first = await postedit(['--cache', 'news'], program);
    rmSync(join(program, 'words.bin'));
    expect(await postedit(['--cache', 'news'], program)).toEqual(first);
    expect((await postedit(['news'], program)).stderr).toContain('internal error');
    // Another build of the program knows nothing of it.
    appendFileSync(join(program, 'program.sha256'), 'x');
    expect((await postedit(['--cache', 'news'], program)).stderr).toContain('internal error');
  });

  it('sees a change, and the change taken back', async () => {
    putArticles(folder);
    const first = await postedit(['--cache', 'news']);
    put('news/b.txt', repeated);
    const second = await postedit(['--cache', 'news']);
    expect(second).toEqual(await postedit(['news']));
    expect(second).not.toEqual(first);
    put('news/b.txt', clean);
    expect(await postedit(['--cache', 'news'])).toEqual(first);
    put('news/.posteditrc', '{"rules": {"reversed-quote": "off"}}');
    const third = await postedit(['--cache', 'news']);
    expect(third).toEqual(await postedit(['news']));
    expect(third).not.toEqual(first);
  });

  it('tells a mistake in a configuration before anything else', async () => {
    putArticles(folder);
    await postedit(['--cache', 'news']);
    put('news/drafts/.posteditrc', '{"rules": {"reversed-qoute": "info"}}');
    expect(await postedit(['--cache', 'news'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('reversed-quote'),
    });
  });

  it('fixes what there is to fix, once', async () => {
    putArticles(folder);
    await postedit(['--cache', 'news']);
    cpSync(join(folder, 'news'), join(folder, 'other/news'), {recursive: true});
    const args = ['--fix', '--format', 'json', 'news'];
    const first = await postedit(['--cache', ...args]);
    expect(readFileSync(join(folder, 'news/a.txt'), 'utf8')).toBe(fixed);
    const afterwards = await postedit(['--cache', ...args]);
    expect(afterwards).toEqual(await postedit(args));
    expect(JSON.parse(afterwards.stdout).summary).toMatchObject({applied: 0, changed: 0});
    expect(await postedit(['--cache', 'news'])).toEqual(await postedit(['news']));
    folder = join(folder, 'other');
    expect(first).toEqual(await postedit(args));
  });

  it('lists the names that one without it lists', async () => {
    putNames(folder);
    const fresh = await postedit(['names', 'people']);
    expect(fresh.stdout).toContain('1 name with two spellings');
    for (const _ of [1, 2]) expect(await postedit(['names', '--cache', 'people'])).toEqual(fresh);
    expect(entries('.posteditcache')).toHaveLength(2);
  });

  it('beside another is none the worse for it', async () => {
    putArticles(folder);
    const fresh = await postedit(['news']);
    const both = await Promise.all([1, 2, 3].map(() => postedit(['--cache', 'news'])));
    expect(both).toEqual([fresh, fresh, fresh]);
    expect(await postedit(['--cache', 'news'])).toEqual(fresh);
  });

  it('keeps its results where it is told to, and does not search there', async () => {
    putArticles(folder);
    const first = await postedit(['--cache', '--cache-location', 'kept/here', '.']);
    expect(entries('kept/here').length).toBeGreaterThan(5);
    expect(existsSync(join(folder, '.posteditcache'))).toBe(false);
    expect(await postedit(['--cache', '--cache-location', 'kept/here', '.'])).toEqual(first);
  });

  it('goes on without a place to keep results', async () => {
    putArticles(folder);
    const {code, stdout, stderr} = await postedit(['news/a.txt']);
    expect(await postedit(['--cache', '--cache-location', 'news', 'news/a.txt'])).toEqual({
      code,
      stdout,
      stderr: `postedit: the cache cannot be written: news: it holds other files; name a folder for the cache alone\n${stderr}`,
    });
  });

  it('writes nothing unless it is asked to', async () => {
    putArticles(folder);
    await postedit(['news']);
    expect(readdirSync(folder)).toEqual(['news']);
  });

  it.each([
    [['--cache-location', 'kept', 'news'], '--cache-location says where --cache keeps results; give --cache too'],
    [
      ['batch', '--cache'],
      'the command batch reads records from standard input and writes records; of these options it knows --fix alone',
    ],
  ])('refuses %j in one line', async (args, message) => {
    expect(await postedit(args)).toEqual({code: 2, stdout: '', stderr: `postedit: ${message}\n`});
  });
});
