/** Cost grows with the size of a text, not with its square. Clocks lie on a busy machine, so work is counted. */
import {beforeAll, describe, expect, it} from 'vitest';
import {growing, newsTexts} from '../src/dev/bench-texts.ts';
import {createLinter, type Linter} from '../src/index.ts';
import {workOf} from './support/work.ts';

// Shares of the full size. Smaller texts lack some defects altogether, and those cost work of their own.
const SMALL = 0.03;
const LARGE = 4 * SMALL;

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter({preset: 'strict'});
  // What is done once, at first use, is no part of the cost of a text.
  linter.fix(newsTexts(1).join(''));
});

describe.each(growing)('%s', (_, make) => {
  it('takes work in proportion', {timeout: 120_000}, () => {
    const [small, large] = [SMALL, LARGE].map(share => {
      const text = make(share);
      return workOf(() => linter.lint(text));
    });
    expect(small).toBeGreaterThan(0);
    // Four times the size: four times the work, not sixteen.
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(4.8);
  });

  it('is fixed without an error, and to the end', {timeout: 120_000}, () => {
    const {text, notices} = linter.fix(make(SMALL), {unsafe: true});
    expect(notices.filter(({code}) => code === 'unstable-fix')).toEqual([]);
    expect(linter.fix(text, {unsafe: true}).text).toBe(text);
  });
});

it('a quadratic cost would show', () => {
  // Through a function of the linter itself, so that its calls are counted.
  const times = (count: number): number =>
    workOf(() => {
      for (let round = 0; round < count; round += 1) for (let call = 0; call < count; call += 1) linter.lint('');
    });
  expect(times(16) / times(4)).toBeGreaterThan(6);
});
