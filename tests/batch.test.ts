import {describe, expect, it, test} from 'vitest';
import {runBatch} from '../src/cli/batch.ts';
import {readArguments} from '../src/cli/arguments.ts';

/** What the command writes for what it reads, in chunks of a size. */
async function write(input: string | Uint8Array, args: readonly string[] = [], size = 7): Promise<string> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let written = '';
  const take = (text: string | Uint8Array): Promise<void> => {
    written += String(text);
    return Promise.resolve();
  };
  const output = {write: take, isTerminal: false, hasColor: false, columns: 80};
  const code = await runBatch(readArguments(['batch', ...args]), chunks(), {stdout: output, stderr: output});
  expect(code).toBe(0);
  return written;
}

/** The records that it writes. */
async function batch(...given: Parameters<typeof write>): Promise<Record<string, unknown>[]> {
  return (await write(...given))
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);
}

const bad = {id: 7, text: 'The road was closed..'};
const lines = (...records: readonly unknown[]): string => records.map(record => `${JSON.stringify(record)}\n`).join('');

describe('batch', () => {
  it('adds findings to each record, in order', async () => {
    const [first, second] = await batch(lines(bad, {id: 8, text: 'The road — é😀 — is open.'}));
    expect(first).toMatchObject({...bad, findings: [{ruleId: 'doubled-period'}]});
    expect(second).toEqual({id: 8, text: 'The road — é😀 — is open.', findings: [], notices: []});
  });

  it('repairs the text of each record', async () => {
    const [record] = await batch(lines(bad), ['--fix']);
    expect(record).toMatchObject({id: 7, text: 'The road was closed.', findings: [], applied: [{ruleIds: ['doubled-period']}]});
  });

  it('lists what a comment silences apart', async () => {
    const record = {format: 'markdown', text: '<!-- postedit-disable-next-line -- a poem -->\nThe road was closed..'};
    const suppressed = [{ruleId: 'doubled-period', suppressions: [{kind: 'inSource', justification: 'a poem'}]}];
    for (const args of [[], ['--fix']])
      expect((await batch(lines(record), args))[0]).toMatchObject({...record, findings: [], suppressed, notices: []});
  });

  it('reads the format of a record, of its path, or that of the command', async () => {
    const text = 'A [road](a ,b) and `x ,y`.';
    const count = async (record: object, args: readonly string[] = []): Promise<number> => {
      const [answer] = await batch(lines({text, ...record}), args);
      return JSON.stringify(answer?.['findings']).split('"ruleId"').length - 1;
    };
    expect(await count({})).toBeGreaterThan(0);
    expect(await count({format: 'markdown'})).toBe(1);
    expect(await count({path: 'news/a.md'})).toBe(1);
    expect(await count({}, ['--input-format', 'markdown'])).toBe(1);
  });

  test.each([
    ['broken JSON', '{"text": \n', {line: 1, error: expect.stringContaining('not valid JSON')}],
    ['no object', '[1]\n', {line: 1, error: 'a record is an object'}],
    ['no text', '{"id": 3}\n', {line: 1, id: 3, error: expect.stringContaining('"text"')}],
    [
      'an unknown format',
      '{"text": "a", "format": "markdwon"}\n',
      {line: 1, text: 'a', format: 'markdwon', error: 'there is no format "markdwon"; the nearest is "markdown"'},
    ],
    ['bytes that are no text', Buffer.from([0x22, 0xff, 0x22, 10]), {line: 1, error: 'not valid UTF-8'}],
  ])('answers %s with an error, and goes on', async (_, input, expected) => {
    const [first, second] = await batch(Buffer.concat([Buffer.from(input), Buffer.from('\n'), Buffer.from(lines(bad))]));
    expect(first).toEqual(expected);
    expect(second).toMatchObject({id: 7});
  });

  it('needs no line end after the last record, and takes chunks of any size', async () => {
    const input = lines(bad, bad, bad).trimEnd();
    const whole = await batch(input, [], 100_000);
    expect(whole).toHaveLength(3);
    expect(await batch(input, [], 1)).toEqual(whole);
  });

  const exact =
    '"n":12345678901234567890, "id" : 12345678901234567890123,"f":1.0,"e":1E3,"s":"\\u00e9\\/\\ud800","a":[ {"text":1.0} ],"n":-0';

  it.each([
    ['lint', [], 'The road is open.', '"findings":[],"notices":[]'],
    ['fix', ['--fix'], 'The road is open.', '"findings":[],"notices":[],"applied":[]'],
  ])('to %s keeps every other byte of a record', async (_, args, text, added) => {
    expect(await write(`{${exact},"text":"${text}" }\r\n`, args)).toBe(`{${exact},"text":"${text}" ,${added}}\r\n`);
    expect(await write(`{"text":"\\u0054he road.",${exact}}\n`, args)).toBe(`{"text":"\\u0054he road.",${exact},${added}}\n`);
  });

  it('keeps every other byte of a record that it repairs, or that cannot be done', async () => {
    const repaired = await write(`{"text":"The road was closed..",${exact}}\n`, ['--fix']);
    expect(repaired.slice(0, repaired.indexOf(',"findings"'))).toBe(`{"text":"The road was closed.",${exact}`);
    expect(await write(`{${exact}}\n`)).toBe(
      `{${exact},"line":1,"error":${JSON.stringify('a record wants its text as a string under "text"')}}\n`,
    );
  });

  it('takes the place of fields that have the names of what it adds, and of the last of several', async () => {
    const [record] = await batch('{"findings":1,"text":"x","words":3,"notices":null,"text":"The road was closed.."}\n', [
      '--fix',
    ]);
    expect(record).toMatchObject({text: 'The road was closed.', findings: [], notices: [], words: 3});
  });

  it('leaves the error of a record to it', async () => {
    expect(await batch(lines({error: 'HTTP 404', text: 'The road is open.'}, {error: 'HTTP 404'}))).toEqual([
      {error: 'HTTP 404', text: 'The road is open.', findings: [], notices: []},
      {error: 'a record wants its text as a string under "text"', line: 2},
    ]);
  });

  it('tells what was changed as the report does', async () => {
    const [record] = await batch(lines(bad), ['--fix']);
    expect(record?.['applied']).toEqual([
      {ruleIds: ['doubled-period'], messages: [expect.any(String)], range: [20, 21], text: '', line: 1, column: 21},
    ]);
  });

  it('answers a record that is nested too deeply, and goes on', async () => {
    const [deep, second] = await batch(
      `{"text":"a","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n${lines(bad)}`,
      [],
      100_000,
    );
    expect(deep).toEqual({line: 1, error: 'its values are nested too deeply'});
    expect(second).toMatchObject({id: 7});
  });

  it('refuses files and reports', () => {
    for (const args of [['a.txt'], ['--diff'], ['--format', 'json']])
      expect(() => readArguments(['batch', ...args])).toThrow('reads records from standard input');
  });
});
