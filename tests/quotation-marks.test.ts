/** Quotation marks over long stretches, which the solver weighs piece by piece, and in the style that a house has set. */
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

const styles = [
  ['american', 'It was called “a gift”, and it failed.', 'It was called “a gift,” and it failed.'],
  ['american', 'He wrote “no”. She wrote “yes”.', 'He wrote “no.” She wrote “yes.”'],
  ['british', 'It was called “a gift,” and it failed.', 'It was called “a gift”, and it failed.'],
  ['british', 'He called it “a gift.” She left.', 'He called it “a gift”. She left.'],
  // Speech holds its own comma and stop in either style.
  ['british', '“We will go,” he said. “It is late.”', '“We will go,” he said. “It is late.”'],
  ['british', 'He said, “the road is open.”', 'He said, “the road is open.”'],
  ['british', 'He wrote of the “bakers Lang & Co.” and left.', 'He wrote of the “bakers Lang & Co.” and left.'],
] as const;

it.each(styles)('a house that sets %s order has %j', async (punctuation, source, wanted) => {
  const house = await createLinter({house: {punctuation}});
  expect(house.fix(source).text).toBe(wanted);
});

it.each([
  // Both marks stand on the wrong side of their space.
  ['He was the boss of" Bild " and left.', 'He was the boss of "Bild" and left.'],
  ['He asked all of us to" stay calm ". We did.', 'He asked all of us to "stay calm." We did.'],
  // Only the second one does: the first closes, for all that is seen.
  ['"He said it" and left " the hall and the port.', '"He said it" and left " the hall and the port.'],
  ['"The pump has a timer ,"explains Lang. "It is late."', '"The pump has a timer," explains Lang. "It is late."'],
])('straight marks of %s', (source, wanted) => {
  expect(linter.fix(source).text).toBe(wanted);
});
