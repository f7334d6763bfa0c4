/** The progress line tells how far a run is, and never stands in the way of what it reports. */
import {describe, expect, it} from 'vitest';
import type {Output} from '../src/cli/output.ts';
import {createProgress, type Progress} from '../src/cli/progress.ts';
import {toCells, widthOf} from '../src/report/width.ts';

const ERASE = '\r\u001b[2K';

interface Terminal {
  readonly progress: Progress;
  readonly output: Output;
  /** Writes a piece of a report as the run does. */
  report(text: string | Uint8Array, output?: Output): Promise<void>;
  wait(milliseconds: number): void;
  /** All that was written. */
  written(): string;
  /** What somebody sees. */
  screen(): string;
}

function open({isTerminal = true, columns = 40, canErase = true, total = 100} = {}): Terminal {
  let time = 0;
  let written = '';
  const output: Output = {
    isTerminal,
    hasColor: false,
    columns,
    write: async text => void (written += typeof text === 'string' ? text : new TextDecoder().decode(text)),
  };
  const progress = createProgress(output, () => time, canErase);
  progress.begin(total);
  return {
    progress,
    output,
    async report(text, other = output) {
      await progress.makeWay(other, text);
      await other.write(text);
    },
    wait: milliseconds => void (time += milliseconds),
    written: () => written,
    screen: () => written.split(ERASE).reduce((seen, next) => seen.slice(0, seen.lastIndexOf('\n') + 1) + next),
  };
}

describe('the progress line', () => {
  it('comes after a while, and not too often', async () => {
    const {progress, wait, written} = open();
    for (const milliseconds of [0, 400, 99]) {
      wait(milliseconds);
      await progress.step('a.txt');
    }
    expect(written()).toBe('');
    wait(1);
    await progress.step('b.txt');
    expect(written()).toBe(`${ERASE}4/100 b.txt`);
    wait(99);
    await progress.step('c.txt');
    wait(1);
    await progress.step('d.txt');
    expect(written()).toBe(`${ERASE}4/100 b.txt${ERASE}6/100 d.txt`);
  });

  it.each([
    ['a pipe or a file', {isTerminal: false}],
    ['a terminal that cannot erase', {canErase: false}],
    ['a run over one file', {total: 1}],
  ])('is not for %s', async (_, options) => {
    const {progress, report, wait, written} = open(options);
    wait(10_000);
    await progress.step('a.txt');
    await report('a report\n');
    await progress.clear();
    expect(written()).toBe('a report\n');
  });

  it('counts anew when a run begins anew', async () => {
    const {progress, wait, written} = open();
    wait(1000);
    await progress.step('a.txt');
    progress.begin(7);
    wait(1000);
    await progress.step('a.txt');
    expect(written()).toBe(`${ERASE}1/100 a.txt${ERASE}1/7 a.txt`);
  });

  it.each([
    ['news/a.txt', '1/100 news/a.txt'],
    ['a/very/long/path/to/an/article/about/the/bridge.txt', '1/100 o/an/article/about/the/bridge.txt'],
    ['a/very/long/path/to/новости/大きな橋についての記事.txt', '1/100 овости/大きな橋についての記事.txt'],
    ['the\nbridge\u001b[2J.txt', '1/100 the⏎bridge␛[2J.txt'],
    [`${'bridge'.repeat(9)}/😀😀.txt`, '1/100 bridgebridgebridgebridge/😀😀.txt'],
  ])('has room on one line: %j', async (path, line) => {
    const {progress, wait, written} = open();
    wait(1000);
    await progress.step(path);
    expect(written()).toBe(ERASE + line);
    expect(widthOf(toCells(line))).toBeLessThan(40);
  });

  it('is gone in the end', async () => {
    const {progress, wait, screen} = open();
    wait(1000);
    await progress.step('a.txt');
    expect(screen()).toBe('1/100 a.txt');
    await progress.clear();
    expect(screen()).toBe('');
  });

  it('makes way for a report on the terminal, and stays for one that goes elsewhere', async () => {
    const {progress, report, wait, screen} = open();
    const file = open({isTerminal: false}).output;
    wait(1000);
    await progress.step('a.txt');
    await report('elsewhere', file);
    expect(screen()).toBe('1/100 a.txt');
    await report('here\n');
    expect(screen()).toBe('here\n');
    wait(1000);
    await progress.step('b.txt');
    expect(screen()).toBe('here\n2/100 b.txt');
  });

  it('erases nothing of a report that comes in parts of lines', async () => {
    const {progress, report, wait, screen} = open();
    const parts = [
      '{\n  "files": [',
      '\n    {"path": "a.txt"}',
      ',',
      '',
      '\n    {"path": "b.txt"}',
      '\n  ]\n',
      new TextEncoder().encode('}\n'),
    ];
    for (const [index, part] of parts.entries()) {
      wait(1000);
      await progress.step(`${index}.txt`);
      await report(part);
    }
    wait(1000);
    await progress.step('last.txt');
    expect(screen()).toContain('8/100 last.txt');
    await progress.clear();
    expect(screen()).toBe(parts.map(part => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join(''));
  });
});
