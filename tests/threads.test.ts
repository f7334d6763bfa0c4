/** Several threads make no difference but in time. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {threadsFor} from '../src/cli/concurrency.ts';
import type {Engine, Job} from '../src/cli/engine.ts';
import type {Target} from '../src/cli/files.ts';
import {inOrder, oneAtATime} from '../src/cli/in-order.ts';
import {createThreads} from '../src/cli/threads.ts';
import {FormatError} from '../src/formats/format.ts';
import {broken, fixed, putArticles, putNames, runCommand, start} from './support/command.ts';

const root = mkdtempSync(join(tmpdir(), 'postedit-threads-'));
// No configuration of the machine that runs the tests takes part.
mkdirSync(join(root, '.git'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

describe('results in order', () => {
  it('come in that of the items, whichever is done first', async () => {
    const waits = [30, 0, 20, 10, 0, 0];
    const results: number[] = [];
    for await (const index of inOrder(waits.keys(), 4, async item => (await setTimeout(waits[item]), item))) results.push(index);
    expect(results).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([0, 1, 3])('are begun no more than %d ahead of the one that is waited for', async ahead => {
    let begun = 0;
    const seen: number[] = [];
    const begin = async (item: number): Promise<number> => {
      begun += 1;
      return item;
    };
    for await (const item of inOrder(Array.from({length: 10}).keys(), ahead, begin)) {
      await setTimeout(0);
      seen.push(begun - item);
    }
    expect(Math.max(...seen)).toBe(ahead + 1);
  });

  it('include a failure, told when its turn comes', async () => {
    const results: number[] = [];
    const begin = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      await setTimeout(10);
      return item;
    };
    const run = async (): Promise<void> => {
      for await (const item of inOrder([0, 1, 2, 3], 3, begin)) results.push(item);
    };
    await expect(run()).rejects.toThrow('two');
    expect(results).toEqual([0, 1]);
  });
});

it('what has the same key is done one after another, failures too', async () => {
  const events: string[] = [];
  const begin = oneAtATime<string, string>(
    item => item.charAt(0),
    async item => {
      events.push(`+${item}`);
      await setTimeout(5);
      events.push(`-${item}`);
      if (item === 'a1') throw new Error(item);
      return item;
    },
  );
  const results = await Promise.allSettled(['a1', 'b1', 'a2', 'a3'].map(begin));
  expect(results.map(result => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual(['failed', 'b1', 'a2', 'a3']);
  expect(events.filter(event => event.includes('a'))).toEqual(['+a1', '-a1', '+a2', '-a2', '+a3', '-a3']);
  expect(events.indexOf('+b1')).toBeLessThan(events.indexOf('-a1'));
});

describe('as many threads as pay', () => {
  /** Files that are long and hold nothing. */
  function files(amount: number, bytes: number): Target[] {
    return Array.from({length: amount}, (_, index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, '');
      truncateSync(path, bytes);
      return {path, isStdin: false};
    });
  }

  it('are none for a few articles, or on one core', () => {
    expect(threadsFor(files(200, 4_000), 'auto', 8)).toBe(1);
    expect(threadsFor(files(20, 1_000_000), 'auto', 1)).toBe(1);
  });

  it('grow with the text and the cores, to an end', () => {
    const targets = files(20, 1_000_000);
    expect(threadsFor(targets.slice(0, 3), 'auto', 8)).toBe(1);
    expect(threadsFor(targets.slice(0, 5), 'auto', 8)).toBe(5);
    expect(threadsFor(targets, 'auto', 2)).toBe(2);
    expect(threadsFor(targets, 'auto', 64)).toBe(8);
  });

  it('are those that were asked for, with a file for each', () => {
    expect(threadsFor(files(20, 1), 3, 1)).toBe(3);
    expect(threadsFor(files(2, 1), 3, 8)).toBe(2);
    expect(threadsFor([], 3, 8)).toBe(1);
  });

  it('are not kept from being told by a file that is not there', () => {
    const missing = {path: join(folder, 'nope.txt'), isStdin: false};
    expect(threadsFor([missing, ...files(5, 1_000_000)], 'auto', 8)).toBe(5);
  });
});

describe('an engine in threads', () => {
  const program = join(root, 'program.mjs');
  const usual: Job = {options: {}, format: 'text', fields: [], unsafe: false, dryRun: false, past: {}};
  const open = (threads: number): Engine => createThreads(threads, pathToFileURL(program));

  beforeAll(() =>
    writeFileSync(
      program,
      `import {parentPort, threadId} from 'node:worker_threads';
      const known = [];
      parentPort.on('message', ({method, content: text, job, added}) => {
        if (added !== undefined) known.push(added);
        if (text === 'end') process.exit(3);
        if (text === 'throw') throw new Error('too much');
        if (text === 'format') parentPort.postMessage({error: 'not of its format', isFormatError: true});
        else if (text === 'fail') parentPort.postMessage({error: 'a rule is wrong', isFormatError: false});
        else parentPort.postMessage({value: {method, text, options: known[job.options], known: known.length, threadId}});
      });`,
    ),
  );

  /** What the program above makes of a text. */
  interface Echo {
    readonly method: string;
    readonly text: string;
    readonly options: unknown;
    readonly known: number;
    readonly threadId: number;
  }

  const ask = async (engine: Engine, text: string, job = usual): Promise<Echo> =>
    (await engine.lint(text, job)) as unknown as Echo;

  it('answers every question with its own answer', async () => {
    const engine = open(3);
    const texts = Array.from({length: 100}, (_, index) => `text ${index}`);
    const echoes = await Promise.all(texts.map(text => ask(engine, text)));
    expect(echoes.map(({text}) => text)).toEqual(texts);
    expect(new Set(echoes.map(({threadId}) => threadId)).size).toBe(3);
    expect(await engine.fix('a', usual)).toMatchObject({method: 'fix', text: 'a'});
    expect(await engine.names('b', usual)).toMatchObject({method: 'names', text: 'b'});
  });

  it('starts no more threads than there is work for', async () => {
    const engine = open(4);
    const ids = new Set<number>();
    for (const text of ['a', 'b', 'c', 'd']) ids.add((await ask(engine, text)).threadId);
    expect(ids.size).toBe(1);
  });

  it('hands options over once, with all that is in them', async () => {
    const engine = open(1);
    const options = [{preset: 'strict'}, {names: {across: new Map([['Kiev', 'Kyiv']])}}] as const;
    for (const index of [0, 1, 0, 1, 0] as const) {
      const echo = await ask(engine, 'a', {...usual, options: options[index]});
      expect(echo.options).toEqual(options[index]);
    }
    expect((await ask(engine, 'a', {...usual, options: options[0]})).known).toBe(2);
  });

  it('tells an error of a format from one of a rule', async () => {
    const engine = open(1);
    await expect(engine.lint('format', usual)).rejects.toThrow(new FormatError('not of its format'));
    await expect(engine.lint('format', usual)).rejects.toBeInstanceOf(FormatError);
    await expect(engine.lint('fail', usual)).rejects.toThrow(new Error('a rule is wrong'));
    await expect(engine.lint('fail', usual)).rejects.not.toBeInstanceOf(FormatError);
  });

  it.each([
    ['end', 'a thread ended with code 3'],
    ['throw', 'a thread ended: too much'],
  ])('loses one text to a thread that dies: %s', async (fatal, message) => {
    const engine = open(2);
    const texts = ['a', 'b', fatal, 'c', 'd', fatal, 'e', 'f'];
    const results = await Promise.allSettled(texts.map(text => ask(engine, text)));
    expect(results.map(result => (result.status === 'fulfilled' ? result.value.text : (result.reason as Error).message))).toEqual(
      ['a', 'b', message, 'c', 'd', message, 'e', 'f'],
    );
  });
});

describe('a run in threads', () => {
  /** What a run says, and what it leaves. */
  async function outcome(args: readonly string[]): Promise<unknown> {
    folder = join(root, String(count++));
    mkdirSync(folder);
    putArticles(folder);
    putNames(folder);
    symlinkSync('a.txt', join(folder, 'news/link.txt'));
    writeFileSync(
      join(folder, 'people/postedit.config.mjs'),
      "export default {rules: {['spaced' + '-mark']: 'info'}, names: {keep: ['chicken Kiev']}};",
    );
    const result = await runCommand([...args], folder);
    const left = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(path => /\.(?:txt|md|html|po)$/u.test(path))
      .sort()
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]);
    return {result, left};
  }

  it.each([
    ['--format', 'json', 'news', 'nope.txt', 'people'],
    ['--format', 'stylish', 'news', 'people'],
    ['--fix', '--unsafe-fixes', '--format', 'json', 'news'],
    ['--diff', 'news'],
    ['--names-scope', 'run', 'people'],
    ['names', 'people', 'news'],
    ['--cache', 'news', 'people'],
  ])('does what one without them does: %j %j %j %j', async (...args) => {
    const alone = await outcome([...args, '--concurrency', 'off']);
    expect(await outcome([...args, '--concurrency', '3'])).toEqual(alone);
  });

  it.skipIf(process.platform === 'win32')('ends at Ctrl-C, with every file whole and nothing beside it', async () => {
    const names = Array.from({length: 300}, (_, index) => `${index}.txt`);
    for (const name of names) writeFileSync(join(folder, name), broken.repeat(50));
    const child = start(['--fix', '--concurrency', '2', '.'], folder);
    let stderr = '';
    child.stderr?.on('data', chunk => (stderr += chunk));
    const ending = new Promise(settle => child.on('close', (code, signal) => settle(code ?? signal)));
    while (readFileSync(join(folder, '0.txt'), 'utf8') === broken.repeat(50)) await setTimeout(1);
    child.kill('SIGINT');
    expect(['SIGINT', 130]).toContain(await ending);
    expect(stderr).toBe('');
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    const texts = new Set(names.map(name => readFileSync(join(folder, name), 'utf8')));
    expect([...texts].sort()).toEqual([broken.repeat(50), fixed.repeat(50)].sort());
  });

  it.each(['0', 'many', '-1', '2.5'])('is refused for --concurrency=%s', async value => {
    expect(await runCommand([`--concurrency=${value}`, 'news'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: `postedit: --concurrency is auto, off or a number from 1 to 99, not "${value}"\n`,
    });
  });
});
