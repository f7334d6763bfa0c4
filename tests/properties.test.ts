/** What must hold for any string whatsoever. */
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {createLinter, type Edit, type FixResult, type Linter, type Range} from '../src/index.ts';
import {anything, prose} from './support/strings.ts';

const RUNS = 400;
// A build repeats its strings, so that a red one is about the change; at home every run has new ones.
const seed = process.env['CI'] === undefined ? {} : {seed: 20_261};
const LONE_SURROGATE = /\p{Cs}/u;

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter({preset: 'strict'});
});

function holds(name: string, check: (source: string) => void): void {
  it(name, {timeout: 120_000}, () =>
    fc.assert(
      fc.property(fc.oneof(anything, prose), source => void check(source)),
      {numRuns: RUNS, ...seed},
    ),
  );
}

describe('linting', () => {
  holds('never throws, and ranges are non-empty, in order, apart, and in the text', source => {
    const {findings} = linter.lint(source);
    let end = 0;
    for (const {range, related = [], repair, suggestions = []} of findings) {
      expectInside(range, source);
      expect(range[1]).toBeGreaterThan(range[0]);
      expect(range[0]).toBeGreaterThanOrEqual(end);
      end = range[1];
      for (const place of related) expectInside(place.range, source);
      for (const {edits} of [...(repair ? [repair] : []), ...suggestions]) expectApart(edits, source);
    }
  });

  holds('says where in lines and columns', source => {
    const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/gu)].map(({index, 0: mark}) => index + mark.length)];
    for (const {range, line, column, endLine, endColumn} of linter.lint(source).findings) {
      expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(range[0]);
      expect((starts[endLine - 1] ?? Number.NaN) + endColumn - 1).toBe(range[1]);
      expect(starts[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(range[0]);
    }
  });

  holds('says the same when asked again', source =>
    expect(JSON.stringify(linter.lint(source))).toBe(JSON.stringify(linter.lint(source))),
  );
});

describe.each([
  ['safe', false],
  ['unsafe', true],
])('fixing, %s repairs', (_, unsafe) => {
  const fix = (source: string): FixResult => linter.fix(source, {unsafe});

  holds('comes to rest', source => {
    const {text: fixed, notices} = fix(source);
    expect(notices.filter(({code}) => code === 'unstable-fix')).toEqual([]);
    expect(fix(fixed).text).toBe(fixed);
  });

  holds('leaves the findings of the fixed text', source => {
    const {text: fixed, findings} = fix(source);
    expect(findings).toEqual(linter.lint(fixed).findings);
  });

  holds('tells every edit', source => {
    const {text: fixed, applied} = fix(source);
    const edits = applied.map(({edit}) => edit);
    expectApart(edits, source);
    expect(apply(source, edits)).toBe(fixed);
    for (const {ruleIds, messages} of applied) {
      expect(ruleIds).not.toHaveLength(0);
      expect(messages).not.toHaveLength(0);
    }
  });

  holds('splits no character in two', source => {
    expect(LONE_SURROGATE.test(fix(source).text)).toBe(LONE_SURROGATE.test(source));
  });
});

describe('safe repairs', () => {
  holds('keep the words', source => expect(wordsOf(linter.fix(source).text)).toBe(wordsOf(source)));

  holds('keep emoji, combining marks and a byte-order mark', source => {
    const {text} = linter.fix(source);
    expect(keptOf(text)).toBe(keptOf(source));
    expect(text.startsWith('\ufeff')).toBe(source.startsWith('\ufeff'));
  });

  holds('keep the kind of line end', source => {
    const windows = source.replaceAll(/\r\n|\n|\r/gu, '\r\n');
    expect(linter.fix(windows).text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const unix = windows.replaceAll('\r\n', '\n');
    expect(linter.fix(unix).text).not.toContain('\r');
    // The same repairs, whatever the line end.
    expect(linter.fix(windows).text.replaceAll('\r\n', '\n')).toBe(linter.fix(unix).text);
  });

  holds('keep a no-break space after a number', source => {
    // Where a mark between two words goes, one may come to stand between them that did not before.
    const left = linter.fix(source).text.match(/[\u00a0\u202f]/gu)?.length ?? 0;
    expect(left).toBeGreaterThanOrEqual(noBreaksOf(source));
  });
});

function expectInside([start, end]: Range, source: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(source.length);
}

/** Inside the text, in order and without overlap. */
function expectApart(edits: readonly Edit[], source: string): void {
  let end = 0;
  for (const {range} of edits) {
    expectInside(range, source);
    expect(range[0]).toBeGreaterThanOrEqual(end);
    end = range[1];
  }
}

function apply(source: string, edits: readonly Edit[]): string {
  let text = '';
  let end = 0;
  for (const {range, text: replacement} of edits) {
    text += source.slice(end, range[0]) + replacement;
    end = range[1];
  }
  return text + source.slice(end);
}

/** All letters and digits, without regard to case and to how wide they are. */
function wordsOf(source: string): string {
  return source
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** All that no repair has business with: neither space nor punctuation, nor what stands for a quotation mark. */
function keptOf(source: string): string {
  // Joiners inside emoji stay with them.
  const kept = source.replaceAll(
    /(?<!\p{Extended_Pictographic})\u200d|(?!\u200d)[\s\p{L}\p{P}\p{Z}\p{Cc}\p{Cf}`´<>№▁]|[！-～]/gu,
    '',
  );
  // A currency sign goes before its figure; none is lost.
  const signs = kept.match(/\p{Sc}/gu) ?? [];
  return kept.replaceAll(/\p{Sc}/gu, '') + signs.join('');
}

function noBreaksOf(source: string): number {
  return [...source.matchAll(/(?<=\d)[\u00a0\u202f](?=\p{L})/gu)].length;
}
