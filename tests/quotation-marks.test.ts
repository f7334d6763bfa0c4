/** Quotation marks over long stretches: the solver weighs them piece by piece, and nobody may see where it cuts. */
import {beforeAll, expect, it} from 'vitest';
import {createLinter, type Linter} from '../src/index.ts';

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter();
});

/** More marks than are decided together. */
const MANY = 3000;

// One mark more or less before the pairs lets the cuts fall inside a quotation and between two.
it.each(['', 'The workers’ bus was late. '])(
  'a turned mark is repaired wherever it stands, after %j',
  {timeout: 60_000},
  start => {
    const numbered = (form: (number: number) => string): string =>
      start + Array.from({length: MANY}, (_, number) => form(number)).join(' ');
    const source = numbered(number => `Bus ${number} went “the long way “ to the port.`);
    const wanted = numbered(number => `Bus ${number} went “the long way” to the port.`);
    expect(linter.fix(source).text).toBe(wanted);
    expect(linter.lint(wanted).findings).toEqual([]);
  },
);

it('a quotation may be longer than any piece', {timeout: 60_000}, () => {
  const inner = Array.from({length: MANY}, (_, number) => `bus ${number} went ‘the long way’`).join(' and ');
  const text = `The mayor said: “We know that ${inner} to the port.” He left.`;
  expect(linter.lint(text).findings).toEqual([]);
});
