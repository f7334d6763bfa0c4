import {describe, expect, it, test} from 'vitest';
import {runBatch} from '../src/cli/batch.ts';
import {readArguments} from '../src/cli/arguments.ts';

/** What the command writes for what it reads, in chunks of a size. */
async function batch(input: string | Uint8Array, args: readonly string[] = [], size = 7): Promise<Record<string, unknown>[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let written = '';
  const write = (text: string | Uint8Array): Promise<void> => {
    written += String(text);
    return Promise.resolve();
  };
  const output = {write, isTerminal: false, hasColor: false, columns: 80};
  const code = await runBatch(readArguments(['batch', ...args]), chunks(), {stdout: output, stderr: output});
  expect(code).toBe(0);
  return written
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

  it('refuses files and reports', () => {
    for (const args of [['a.txt'], ['--diff'], ['--format', 'json']])
      expect(() => readArguments(['batch', ...args])).toThrow('reads records from standard input');
  });
});
