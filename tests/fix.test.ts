import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyEdits} from '../src/edits.ts';
import type {Finding, FixResult, LintResult} from '../src/finding.ts';
import {fixText} from '../src/fix.ts';
import type {Edit, Safety} from '../src/rule.ts';

function finding(edits: readonly [Edit, ...Edit[]], ruleId = 'rule', safety: Safety = 'safe'): Finding {
  const [start, end] = edits[0].range;
  const place = {range: [start, Math.max(end, start + 1)] as const, line: 1, column: start + 1, endLine: 1, endColumn: end + 1};
  return {
    ruleId,
    severity: 'error',
    category: 'Other',
    mqmSeverity: 'major',
    message: `By ${ruleId}.`,
    ...place,
    repair: {safety, edits},
    url: '',
    fingerprint: '',
  };
}

function edit(start: number, end: number, text: string): Edit {
  return {range: [start, end], text};
}

/** A linter that knows some texts and finds nothing in the others. */
function knowing(texts: Readonly<Record<string, readonly Finding[]>>): (text: string) => LintResult {
  return text => ({words: 1, findings: texts[text] ?? [], suppressed: [], notices: []});
}

function expectConsistent(text: string, result: FixResult): void {
  expect(
    applyEdits(
      text,
      result.applied.map(applied => applied.edit),
    ),
  ).toBe(result.text);
}

describe('one pass', () => {
  test.each<[string, string, readonly Edit[], string]>([
    ['an empty text', '', [edit(0, 0, 'a')], 'a'],
    ['both ends', 'abc', [edit(0, 0, '<'), edit(3, 3, '>')], '<abc>'],
    ['the whole text', 'abc', [edit(0, 3, '')], ''],
    ['apart', 'a b c', [edit(1, 2, '_'), edit(3, 4, '_')], 'a_b_c'],
    ['an emoji', '😀.. ok', [edit(2, 4, '.')], '😀. ok'],
    ['carriage returns', 'a..\r\nb..\r\n', [edit(1, 3, '.'), edit(6, 8, '.')], 'a.\r\nb.\r\n'],
  ])('%s', (_, text, edits, expected) => {
    const result = fixText(text, knowing({[text]: edits.map(one => finding([one]))}));
    expect(result.text).toBe(expected);
    expect(result.applied.map(({edit: one}) => one)).toEqual(edits);
  });

  test('nothing to do', () => {
    expect(fixText('abc', knowing({}))).toEqual({text: 'abc', words: 1, findings: [], suppressed: [], notices: [], applied: []});
  });

  test('unsafe repairs only on request', () => {
    const lint = knowing({'a a': [finding([edit(1, 3, '')], 'rule', 'unsafe')]});
    expect(fixText('a a', lint).text).toBe('a a');
    expect(fixText('a a', lint).findings).toHaveLength(1);
    expect(fixText('a a', lint, {unsafe: true}).text).toBe('a');
  });

  test('reports where in the original text', () => {
    const {applied} = fixText('one\ntwo..', knowing({'one\ntwo..': [finding([edit(7, 9, '.')], 'doubled')]}));
    expect(applied).toEqual([{ruleIds: ['doubled'], messages: ['By doubled.'], edit: edit(7, 9, '.'), line: 2, column: 4}]);
  });
});

describe('repairs in each other’s way', () => {
  test('of two that touch, the second waits for the next pass', () => {
    const seen: string[] = [];
    const texts = knowing({
      'a,.b': [finding([edit(1, 2, '')], 'first'), finding([edit(2, 3, '!')], 'second')],
      'a.b': [finding([edit(1, 2, '!')], 'second')],
    });
    const result = fixText('a,.b', text => {
      seen.push(text);
      return texts(text);
    });
    expect(seen).toEqual(['a,.b', 'a.b', 'a!b']);
    expect(result.text).toBe('a!b');
    expect(result.applied).toEqual([
      {ruleIds: ['first', 'second'], messages: ['By first.', 'By second.'], edit: edit(1, 3, '!'), line: 1, column: 2},
    ]);
  });

  test('of two that overlap, the one that starts first wins', () => {
    const result = fixText('abcd', knowing({abcd: [finding([edit(1, 4, 'X')], 'late'), finding([edit(0, 2, 'Y')], 'early')]}));
    expect(result.text).toBe('Ycd');
  });

  test('of two in the same place, the shorter wins, then the rule id', () => {
    expect(fixText('abc', knowing({abc: [finding([edit(0, 3, 'X')], 'a'), finding([edit(0, 2, 'Y')], 'b')]})).text).toBe('Yc');
    expect(fixText('abc', knowing({abc: [finding([edit(0, 1, 'X')], 'b'), finding([edit(0, 1, 'Y')], 'a')]})).text).toBe('Ybc');
  });

  test('two insertions in one place are not both made', () => {
    expect(fixText('ab', knowing({ab: [finding([edit(1, 1, '.')], 'a'), finding([edit(1, 1, '!')], 'b')]})).text).toBe('a.b');
  });

  test('a repair is made whole or not at all', () => {
    const pair = finding([edit(0, 1, '“'), edit(4, 5, '”')], 'pair');
    expect(fixText('"abc" d', knowing({'"abc" d': [pair, finding([edit(2, 3, 'X')], 'inner')]})).text).toBe('“aXc” d');
    const blocked = fixText('"abc"d', knowing({'"abc"d': [finding([edit(0, 2, '')], 'a'), pair]}));
    expect(blocked.text).toBe('bc"d');
  });

  test('the edits of one repair may touch', () => {
    const result = fixText('ab', knowing({ab: [finding([edit(0, 1, 'x'), edit(1, 2, 'y')])]}));
    expect(result.text).toBe('xy');
    expectConsistent('ab', result);
  });
});

describe('texts that never come to rest', () => {
  test('a cycle leaves the text and names the rules', () => {
    const lint = knowing({
      start: [finding([edit(0, 5, 'a')], 'innocent')],
      a: [finding([edit(0, 1, 'b')], 'forth')],
      b: [finding([edit(0, 1, 'a')], 'back')],
    });
    const result = fixText('start', lint);
    expect(result.text).toBe('start');
    expect(result.applied).toEqual([]);
    expect(result.findings).toHaveLength(1);
    expect(result.notices.map(({code}) => code)).toEqual(['unstable-fix']);
    expect(result.notices[0]?.message).toContain('of back, forth never');
  });

  test('a repair that changes nothing is a cycle', () => {
    expect(fixText('a', knowing({a: [finding([edit(0, 1, 'a')], 'idle')]})).notices[0]?.message).toContain('idle');
  });

  test('ten passes are enough, eleven are not', () => {
    const shrinking = (text: string): LintResult => ({
      words: 1,
      findings: text === '' ? [] : [finding([edit(0, 1, '')], 'eater')],
      suppressed: [],
      notices: [],
    });
    expect(fixText('x'.repeat(10), shrinking).text).toBe('');
    const result = fixText('x'.repeat(11), shrinking);
    expect(result.text).toBe('x'.repeat(11));
    expect(result.notices[0]?.message).toContain('eater');
  });
});

test('an edit outside the text names its rule', () => {
  expect(() => fixText('abc', knowing({abc: [finding([edit(2, 9, '')], 'wild')]}))).toThrow('wild at 2');
  expect(() => fixText('abc', knowing({abc: [finding([edit(0, 2, ''), edit(1, 3, '')], 'wild')]}))).toThrow('wild at 1');
});

test('what was applied to the original gives the final text, whatever the passes did', () => {
  const step = fc.array(
    fc.record({start: fc.nat(20), length: fc.nat(3), text: fc.string({maxLength: 3, unit: fc.constantFrom('x', '.', '😀')})}),
    {maxLength: 5},
  );
  fc.assert(
    fc.property(fc.string({maxLength: 20}), fc.array(step, {maxLength: 8}), (text, steps) => {
      let pass = 0;
      const result = fixText(text, current => {
        const edits = steps[pass++] ?? [];
        return {
          words: 1,
          findings: edits.map(({start, length, text: replacement}, index) => {
            const from = Math.min(start, current.length);
            return finding([edit(from, Math.min(from + length, current.length), replacement)], `rule-${index}`);
          }),
          suppressed: [],
          notices: [],
        };
      });
      expectConsistent(text, result);
      const edits = result.applied.map(applied => applied.edit);
      // In order, and never touching.
      for (const [index, {range}] of edits.entries()) expect(range[0]).toBeGreaterThan(edits[index - 1]?.range[1] ?? -1);
    }),
    {numRuns: 3000},
  );
});

test('a hundred thousand repairs in ten megabytes take no more than their share', () => {
  const line = `${'word '.repeat(20)}..\n`;
  const text = line.repeat(100_000);
  const lint = (current: string): LintResult => {
    const findings: Finding[] = [];
    for (let at = current.indexOf('..'); at >= 0; at = current.indexOf('..', at + 2))
      findings.push(finding([edit(at, at + 2, '.')]));
    return {words: 1, findings, suppressed: [], notices: []};
  };
  const start = performance.now();
  const result = fixText(text, lint);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(result.applied).toHaveLength(100_000);
  expect(result.text).toBe(text.replaceAll('..', '.'));
});
