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
const files = readdirSync(dist).filter(name => /^(?:cli|command|modules|words|yaml)\./u.test(name));
const code = files.filter(name => name.startsWith('command.js.'));

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
  expect(code).toHaveLength(1);
  const module = new URL('../src/cli/compiled.ts', import.meta.url).href;
  const program = `import {runCompiled} from ${JSON.stringify(module)}; process.exitCode = runCompiled(${JSON.stringify(join(dist, 'command.js'))}) === undefined ? 3 : 0;`;
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

  copy(files.filter(name => !code.includes(name)));
  expect(lint()).toEqual(expected);

  copy(files);
  for (const name of code) writeFileSync(join(folder, name), 'no code');
  expect(lint()).toEqual(expected);

  copy(files);
  appendFileSync(join(folder, 'command.js'), '\n');
  expect(lint()).toEqual(expected);
});
