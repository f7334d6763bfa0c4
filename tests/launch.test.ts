import {spawnSync} from 'node:child_process';
import {appendFileSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

/** The command as `npm run build` leaves it. */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(join(dist, 'cli.js'))) throw new Error('These tests run the built command: npm run build first.');

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'postedit-launch-'));
const files = readdirSync(dist).filter(name => name !== 'library');
/** Compiled code, by the file it was made of. */
const code = new Map(
  files.flatMap(name => (name.includes('.js.') ? [[name.replace(/(?<=\.js)\..*$/u, ''), name] as const] : [])),
);

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"type": "commonjs"}');
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

function copy(names: readonly string[]): void {
  for (const name of files) rmSync(join(folder, name), {force: true});
  for (const name of names) copyFileSync(join(dist, name), join(folder, name));
}

function lint(): {readonly stdout: string; readonly stderr: string; readonly status: number | null} {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(folder, 'cli.js'), samples], {encoding: 'utf8'});
  return {stdout, stderr, status};
}

test('the build keeps compiled code that this Node takes', () => {
  expect([...code.keys()]).toEqual(expect.arrayContaining(['command.js', 'micromark.js', 'parse5.js']));
  const module = new URL('../src/cli/compiled.ts', import.meta.url).href;
  const paths = JSON.stringify([...code.keys()].map(name => join(dist, name)));
  const program = `import {runCompiled} from ${JSON.stringify(module)}; process.exitCode = ${paths}.every(runCompiled) ? 0 : 3;`;
  const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
});

test('the command runs all the same without compiled code, with broken code, and with that of another build', () => {
  copy(files);
  const expected = lint();
  expect(expected).toMatchObject({status: 1, stderr: ''});
  expect(expected.stdout).toContain('spaced-mark');

  copy(files.filter(name => !name.includes('.js.')));
  expect(lint()).toEqual(expected);

  copy(files);
  for (const name of code.values()) writeFileSync(join(folder, name), 'no code');
  expect(lint()).toEqual(expected);

  copy(files);
  for (const name of code.keys()) appendFileSync(join(folder, name), '\n');
  expect(lint()).toEqual(expected);
});
