/** The built command in a folder of its own, as a user runs it. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!existsSync(command)) throw new Error('These tests run the built command: npm run build first.');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Run {
  /** In the folder. */
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Place {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): Promise<void>;
  get(name: string): Promise<string>;
  postedit(args: readonly string[], run?: Run): Promise<Outcome>;
  git(...args: readonly string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** No configuration of the machine that runs the tests takes part. */
const gitEnvironment: NodeJS.ProcessEnv = {
  GIT_CONFIG_GLOBAL: join(tmpdir(), 'no-such-file'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A. Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.org',
  GIT_COMMITTER_NAME: 'A. Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.org',
};

export async function createPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'postedit-place-'));

  function start(
    program: string,
    args: readonly string[],
    {cwd = '.', input = '', environment = {}}: Run = {},
  ): Promise<Outcome> {
    const env = {PATH: process.env['PATH'], ...environment};
    const child = spawn(program, args, {cwd: join(folder, cwd), env, stdio: 'pipe'});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    return new Promise((settle, fail) => {
      child.on('error', fail);
      child.on('close', code => settle({code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}));
    });
  }

  return {
    folder,
    async put(name, content) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), content);
    },
    get: name => readFile(join(folder, name), 'utf8'),
    postedit: (args, run) => start(process.execPath, [command, '--no-config', ...args], run),
    async git(...args) {
      const outcome = await start('git', args, {environment: gitEnvironment});
      if (outcome.code !== 0) throw new Error(`git ${args.join(' ')}: ${outcome.stderr}`);
      return outcome;
    },
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}
