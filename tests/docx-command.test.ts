/** Word documents on the command line. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {afterAll, beforeEach, expect, it} from 'vitest';
import {docx, paragraph, run, text} from './support/docx.ts';
import {schemaErrors} from './support/schema.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(command)) throw new Error('These tests run the built command: npm run build first.');

const folder = mkdtempSync(join(tmpdir(), 'postedit-docx-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const note = (content: string): string => `<w:footnote w:id="1">${text(content)}</w:footnote>`;
const vote = paragraph(run('The vote was') + run(' off', '<w:b/>') + run('.. Talks resume.'));
const broken = docx(text('A vote in spring') + vote, {footnotes: note('Of the spring ,as they say.')});
const bad = Buffer.from('PK, and no more');

beforeEach(() => {
  writeFileSync(join(folder, 'vote.docx'), broken);
});

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

function postedit(args: readonly string[], input: Uint8Array | string = ''): Result {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, '--no-config', ...args], {
    cwd: folder,
    input,
    env: {PATH: process.env['PATH']},
  });
  return {code: status, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout};
}

function textIn(bytes: Uint8Array, part = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, '');
}

const repaired = /The vote was off\. Talks resume\.$/u;

it('are reported as they are read', () => {
  const {code, stdout} = postedit(['vote.docx']);
  expect(code).toBe(1);
  expect(stdout).toBe(
    [
      'vote.docx',
      '  3:17  error    Two full stops in a row; one is enough.  doubled-period',
      '        │ The vote was off.. Talks resume.',
      '        │                 ^^',
      '        │ fix: “off..” → “off.”',
      '  5:14  error    A space is missing after the punctuation mark.  glued-words',
      '        │ Of the spring ,as they say.',
      '        │              ^^',
      '        │ fix: “spring ,as” → “spring, as”',
      '',
      '2 problems in 1 file: 2 errors.',
      '--fix repairs 2 of them.',
      '',
    ].join('\n'),
  );
});

it('are fixed in place, once', () => {
  const {code, stdout} = postedit(['--fix', '--format', 'json', 'vote.docx']);
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as {
    files: [{applied: {part: string; range: [number, number]; text: string; line: number}[]}];
  };
  expect(schemaErrors(report)).toBeNull();
  const written = readFileSync(join(folder, 'vote.docx'));
  expect(textIn(written)).toMatch(repaired);
  expect(textIn(written, 'word/footnotes.xml')).toContain('Of the spring, as they say.');
  const [{applied}] = report.files;
  expect(applied.map(({part, line}) => [part, line])).toEqual([
    ['word/document.xml', 3],
    ['word/footnotes.xml', 5],
  ]);
  for (const {part, range, text: replacement} of applied) {
    const [before, after] = [broken, written].map(bytes => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()));
    expect(`${before?.slice(0, range[0])}${replacement}${before?.slice(range[1])}`).toBe(after);
  }
  postedit(['--fix', 'vote.docx']);
  expect(readFileSync(join(folder, 'vote.docx')).equals(written)).toBe(true);
});

it('tell programs where in which part', () => {
  const {stdout} = postedit(['--format', 'json', 'vote.docx']);
  const report = JSON.parse(stdout) as {files: [{findings: {part: string; range: [number, number]; line: number}[]}]};
  expect(schemaErrors(report)).toBeNull();
  const found = report.files[0].findings.map(({part, range, line}) => {
    const xml = strFromU8(unzipSync(broken)[part] ?? new Uint8Array());
    return [part, xml.slice(...range), line];
  });
  expect(found).toEqual([
    ['word/document.xml', '..', 3],
    ['word/footnotes.xml', ' ,', 5],
  ]);
});

it('are offered to no program as if they were text', () => {
  const sarif = postedit(['--format', 'sarif', 'vote.docx']).stdout;
  expect(JSON.parse(sarif)).toMatchObject({runs: [{results: [{ruleId: 'doubled-period'}, {ruleId: 'glued-words'}]}]});
  expect(sarif).not.toContain('"fixes"');
  const lines = postedit(['--format', 'rdjsonl', 'vote.docx']).stdout.trim().split('\n');
  expect(lines.map(line => (JSON.parse(line) as {suggestions: unknown}).suggestions)).toEqual([[], []]);
  expect(postedit(['--format', 'unix', 'vote.docx']).stdout).toContain('vote.docx:3:17: Two full stops');
});

it('show what would change in their text', () => {
  const {code, stdout} = postedit(['--diff', 'vote.docx']);
  expect(code).toBe(1);
  expect(stdout).toContain('--- vote.docx\n+++ vote.docx\n');
  expect(stdout).toContain('-The vote was off.. Talks resume.\n+The vote was off. Talks resume.\n');
  expect(readFileSync(join(folder, 'vote.docx')).equals(broken)).toBe(true);
});

it('come over standard input and go to standard output', () => {
  const {code, bytes, stderr} = postedit(['--fix', '--stdin-filename', 'drafts/vote.docx'], broken);
  expect(code).toBe(0);
  expect(textIn(bytes)).toMatch(repaired);
  expect(stderr).toContain('“off..” → “off.”');
  expect(postedit(['--fix', '--input-format', 'docx', '-'], broken).bytes.equals(bytes)).toBe(true);
  const refused = postedit(['--fix', '--stdin-filename', 'vote.docx'], bad);
  expect(refused).toMatchObject({code: 2, stdout: bad.toString()});
});

it('that are none end in one line, and others are still linted', () => {
  writeFileSync(join(folder, 'bad.docx'), bad);
  const {code, stdout, stderr} = postedit(['--format', 'unix', 'bad.docx', 'vote.docx']);
  expect(code).toBe(2);
  expect(stderr).toBe('postedit: bad.docx: it is no zip archive, or not all of it is there\n');
  expect(stdout).toContain('vote.docx:3:17:');
  const names = ['a.docm', 'b.dotx', 'c.doc'];
  for (const name of names)
    writeFileSync(
      join(folder, name),
      name === 'c.doc' ? Buffer.from('d0cf11e0a1b11ae1', 'hex') : docx(vote, {}, 'a.macroEnabled.template+xml'),
    );
  const others = postedit(names);
  expect(others.code).toBe(2);
  expect(others.stderr.trim().split('\n')).toEqual([
    'postedit: a.docm: it has macros or is a template; save it as DOCX',
    'postedit: b.dotx: it has macros or is a template; save it as DOCX',
    'postedit: c.doc: it has a password, or is of Word 97 to 2003; save it as DOCX without a password',
  ]);
});

it('that are signed stay as they are', () => {
  const signed = docx(vote, {}, undefined, {'_xmlsignatures/sig1.xml': '<a/>'});
  writeFileSync(join(folder, 'signed.docx'), signed);
  const {code, stderr, stdout} = postedit(['--fix', 'signed.docx']);
  expect(code).toBe(2);
  expect(stderr).toContain('signed.docx: it is signed');
  expect(stdout).toContain('doubled-period');
  expect(readFileSync(join(folder, 'signed.docx')).equals(signed)).toBe(true);
});

it('are found in folders, but not as texts', () => {
  const place = join(folder, 'all');
  mkdirSync(place);
  writeFileSync(join(place, 'a.docx'), broken);
  writeFileSync(join(place, 'b.txt'), 'The vote was off.. Talks resume.\n');
  const linesOf = (...args: readonly string[]): readonly string[] =>
    postedit(['--format', 'unix', ...args, 'all'])
      .stdout.split('\n')
      .filter(line => line.includes('doubled-period'));
  expect(linesOf().map(line => line.split(':')[0])).toEqual(['all/a.docx', 'all/b.txt']);
  expect(linesOf('--input-format', 'docx').map(line => line.split(':')[0])).toEqual(['all/a.docx']);
  expect(linesOf('--input-format', 'text').map(line => line.split(':')[0])).toEqual(['all/b.txt']);
});

it('give their names, and are no records', () => {
  const names = docx(text('Lukashenko spoke. Alexander Lukashenka spoke. President Lukashenko left. Then Lukashenko came.'));
  writeFileSync(join(folder, 'names.docx'), names);
  expect(postedit(['names', 'names.docx', 'vote.docx'])).toMatchObject({code: 0, stdout: expect.stringContaining('Lukashenka')});
  writeFileSync(join(folder, 'bad.docx'), bad);
  expect(postedit(['names', 'bad.docx'])).toMatchObject({code: 2, stderr: expect.stringContaining('bad.docx: it is no zip')});
  const {stdout} = postedit(['batch'], '{"text": "It rained.", "path": "a.docx"}\n{"text": "It rained.", "format": "docx"}\n');
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as {error?: string}).error);
  expect(answers).toEqual(Array<string>(2).fill('a file of the format docx is no text; name it to postedit itself'));
});

it('are counted as one file, whatever is in them', () => {
  const {stdout} = postedit(['--format', 'jsonl', '--quiet', 'vote.docx']);
  const [file, rest] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);
  expect(file?.['findings']).toHaveLength(2);
  expect(rest?.['summary']).toMatchObject({files: 1, filesWithFindings: 1, errors: 2, repairs: {safe: 2}});
});

it('hold what a baseline accepts, in the text and in the notes', () => {
  const update = postedit(['--baseline', 'base.json', '--update-baseline', 'vote.docx']);
  expect(update).toMatchObject({code: 0, stderr: 'postedit: wrote base.json: 2 accepted findings in 1 file\n'});
  expect(postedit(['--baseline', 'base.json', 'vote.docx']).code).toBe(0);
  const json = JSON.parse(postedit(['--baseline', 'base.json', '--format', 'json', 'vote.docx']).stdout);
  expect(schemaErrors(json)).toBeNull();
  expect(json.files[0].suppressed.map(({part}: {part: string}) => part)).toEqual(['word/document.xml', 'word/footnotes.xml']);
  writeFileSync(
    join(folder, 'vote.docx'),
    docx(text('A vote in spring') + vote + text('Nobody came ; it rained.'), {footnotes: note('Of the spring ,as they say.')}),
  );
  expect(postedit(['--baseline', 'base.json', '--fix', '--format', 'unix', 'vote.docx'])).toMatchObject({code: 0, stdout: ''});
  const bytes = readFileSync(join(folder, 'vote.docx'));
  expect(textIn(bytes)).toContain('The vote was off.. Talks resume.Nobody came; it rained.');
  expect(textIn(bytes, 'word/footnotes.xml')).toContain('spring ,as');
});
