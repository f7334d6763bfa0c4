/** Which findings count as accepted, in one pass and in the passes of fixing. */
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {accept, acceptanceOf} from '../src/accept.ts';
import {applyEdits, createFollower} from '../src/edits.ts';
import type {Finding, LintResult} from '../src/finding.ts';
import {fixText} from '../src/fix.ts';
import {createLinter} from '../src/index.ts';
import {createReview} from '../src/review.ts';
import type {Edit, Range} from '../src/rule.ts';

const linter = await createLinter();
const lines = (findings: readonly Finding[]): readonly number[] => findings.map(({line}) => line);

describe('of what is found', () => {
  const bad = 'The road was shut , he said.\n\n';
  const accepted = acceptanceOf(linter.lint(bad).findings);

  test('as many as were accepted are set apart, the first ones of the text', () => {
    const result = accept(linter.lint(bad.repeat(3)), acceptanceOf(linter.lint(bad.repeat(2)).findings));
    expect(lines(result.suppressed)).toEqual([1, 3]);
    expect(lines(result.findings)).toEqual([5]);
    expect(result.suppressed.map(({suppressions}) => suppressions)).toEqual([[{kind: 'external'}], [{kind: 'external'}]]);
  });

  test('what was accepted for another rule is not', () => {
    const {findings} = linter.lint(bad);
    const other = acceptanceOf(findings.map(finding => ({...finding, ruleId: 'doubled-comma'})));
    expect(accept(linter.lint(bad), other).findings).toEqual(findings);
  });

  test('nothing is lost', () => {
    const whole = linter.lint(`${bad}The bus left.. It rains.\n\n${bad}`);
    const {findings, suppressed} = accept(whole, accepted);
    expect(findings.length + suppressed.length).toBe(whole.findings.length);
    expect(lines(suppressed)).toEqual([1]);
  });
});

describe('fixing', () => {
  const fix = (text: string, old: string): string =>
    linter.fix(text, {review: createReview({accepted: acceptanceOf(linter.lint(old).findings)}, text)}).text;

  test('leaves what was accepted, pass after pass', () => {
    const old = 'The vote was off.. Talks resume.\n';
    expect(fix(`${old}\nThe road was shut , he said.\n`, old)).toBe(`${old}\nThe road was shut, he said.\n`);
  });

  test('leaves it too where a repair beside it makes another sentence of its own', () => {
    const old = 'They sat in the hall , with flashlights. along a road without a lamp.\n';
    const accepted = acceptanceOf(linter.lint(old).findings.filter(({ruleId}) => ruleId === 'spaced-mark'));
    expect(Object.values(accepted)).toEqual([1]);
    const result = linter.fix(old, {review: createReview({accepted}, old)});
    expect(result.text).toBe('They sat in the hall , with flashlights along a road without a lamp.\n');
    expect(result.suppressed.map(({ruleId}) => ruleId)).toEqual(['spaced-mark']);
    expect(result.findings).toEqual([]);
  });

  const finding = (ruleId: string, range: Range, edits?: readonly [Edit, ...Edit[]]): Finding => ({
    ruleId,
    severity: 'error',
    category: 'Other',
    mqmSeverity: 'major',
    message: '',
    range,
    line: 1,
    column: range[0] + 1,
    endLine: 1,
    endColumn: range[1] + 1,
    url: '',
    fingerprint: ruleId,
    ...(edits === undefined ? {} : {repair: {safety: 'safe', edits}}),
  });
  const result = (findings: readonly Finding[]): LintResult => ({words: 1, findings, suppressed: [], notices: []});

  test('follows what was accepted when its fingerprint changes', () => {
    // The first pass lengthens the text before it; the second one would repair it under another fingerprint.
    const passes: Readonly<Record<string, readonly Finding[]>> = {
      'a b': [finding('new', [0, 1], [{range: [0, 1], text: 'aaa'}]), finding('old', [2, 3], [{range: [2, 3], text: 'x'}])],
      'aaa b': [{...finding('old', [4, 5], [{range: [4, 5], text: 'x'}]), fingerprint: 'changed'}],
    };
    const review = createReview({accepted: {'old:old': 1}}, 'a b');
    const fixed = fixText('a b', (text, passed) => review(result(passes[text] ?? []), passed));
    expect(fixed.text).toBe('aaa b');
    expect(fixed.findings).toEqual([]);
    expect(fixed.suppressed).toMatchObject([{ruleId: 'old', range: [4, 5]}]);
  });

  test('does not take another place for it, nor another rule', () => {
    const passes: Readonly<Record<string, readonly Finding[]>> = {
      'a b': [finding('new', [0, 1], [{range: [0, 1], text: 'aaa'}]), finding('old', [2, 3])],
      'aaa b': [
        {...finding('old', [0, 1], [{range: [0, 1], text: 'x'}]), fingerprint: 'changed'},
        {...finding('other', [4, 5], [{range: [4, 5], text: 'y'}]), fingerprint: 'changed'},
      ],
    };
    const review = createReview({accepted: {'old:old': 1}}, 'a b');
    const fixed = fixText('a b', (text, passed) => review(result(passes[text] ?? []), passed));
    expect(fixed.text).toBe('xaa y');
  });

  test('does not accept one for another that it knows already', () => {
    const old = finding('old', [4, 5]);
    const passes: Readonly<Record<string, readonly Finding[]>> = {
      'a b c': [finding('new', [0, 1], [{range: [0, 1], text: 'aaa'}]), finding('old', [2, 3])],
      'aaa b c': [{...old, fingerprint: 'changed'}, finding('old', [6, 7])],
    };
    const review = createReview({accepted: {'old:old': 1}}, 'a b c');
    const fixed = fixText('a b c', (text, passed) => review(result(passes[text] ?? []), passed));
    expect(fixed.suppressed.map(({range}) => range)).toEqual([[4, 5]]);
    expect(fixed.findings.map(({range}) => range)).toEqual([[6, 7]]);
  });

  test.each<[string, Edit, boolean]>([
    ['over it', {range: [0, 5], text: ''}, true],
    ['into it', {range: [3, 5], text: ''}, true],
    ['in the middle of it', {range: [3, 3], text: '-'}, true],
    ['up to it', {range: [0, 2], text: ''}, false],
    ['after it', {range: [4, 6], text: ''}, false],
  ])('does not reach %s with the repair of another finding', (_, edit, isHeldBack) => {
    const found = result([finding('new', [6, 7], [edit]), finding('old', [2, 4])].reverse());
    const [left] = accept(found, {'old:old': 1}).findings;
    expect(left?.ruleId).toBe('new');
    expect(left?.repair === undefined).toBe(isHeldBack);
  });
});

describe('a range is followed through edits', () => {
  test.each<[string, readonly Edit[], Range, Range]>([
    ['nothing', [], [3, 5], [3, 5]],
    ['before it', [{range: [0, 1], text: 'abc'}], [3, 5], [5, 7]],
    ['after it', [{range: [5, 6], text: 'abc'}], [3, 5], [3, 5]],
    ['up to it', [{range: [0, 3], text: ''}], [3, 5], [0, 2]],
    ['up to it, with something in its place', [{range: [0, 3], text: 'ab'}], [3, 5], [2, 4]],
    ['over its beginning', [{range: [2, 4], text: 'abc'}], [3, 6], [2, 7]],
    ['over its end', [{range: [4, 7], text: 'a'}], [3, 5], [3, 5]],
    ['inside', [{range: [3, 4], text: ''}], [2, 6], [2, 5]],
    ['put in before it', [{range: [3, 3], text: 'abc'}], [3, 5], [3, 8]],
    ['put in after it', [{range: [5, 5], text: 'abc'}], [3, 5], [3, 5]],
  ])('%s', (_, edits, range, expected) => expect(createFollower(edits)(range)).toEqual(expected));

  test('what no edit touches says the same afterwards', () => {
    const step = fc.record({
      gap: fc.integer({min: 1, max: 4}),
      length: fc.integer({min: 0, max: 3}),
      text: fc.string({maxLength: 3}),
    });
    fc.assert(
      fc.property(fc.array(step, {maxLength: 6}), steps => {
        const text = Array.from({length: 60}, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const edits: Edit[] = [];
        let at = 0;
        for (const {gap, length, text: replacement} of steps) {
          edits.push({range: [at + gap, at + gap + length], text: replacement});
          at += gap + length;
        }
        const after = applyEdits(text, edits);
        const follow = createFollower(edits);
        for (let offset = 0; offset < text.length; offset += 1) {
          if (edits.some(({range: [start, end]}) => start <= offset + 1 && offset <= end)) continue;
          expect(after.slice(...follow([offset, offset + 1]))).toBe(text[offset]);
        }
      }),
    );
  });
});
