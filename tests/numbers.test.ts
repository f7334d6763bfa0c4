/** Numbers: what other languages write for every number, and where no rule looks. */
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createLinter, loadFormat} from '../src/index.ts';

const linter = await createLinter();
const markdown = await loadFormat('markdown');

const runs = {numRuns: 40};

const numbers = fc.integer({min: 1_000, max: 999_999_999_999});

/** As an independent library writes it. */
function english(number: number, fraction = ''): string {
  return number.toLocaleString('en-US') + (fraction === '' ? '' : `.${fraction}`);
}

function foreign(number: number, separator: string, fraction = ''): string {
  return number.toLocaleString('en-US').replaceAll(',', separator) + (fraction === '' ? '' : `,${fraction}`);
}

describe('every number', () => {
  it.each([' ', '\u00a0', '\u202f'])('with %j between its thousands gets commas', space => {
    fc.assert(
      fc.property(numbers, number => {
        const {text} = linter.fix(`The town of Lipa has ${foreign(number, space)} inhabitants, the mayor said.`);
        expect(text).toBe(`The town of Lipa has ${english(number)} inhabitants, the mayor said.`);
      }),
      runs,
    );
  });

  it.each([' ', '.'])('with %j between its thousands and a decimal comma gets a point', separator => {
    fc.assert(
      fc.property(numbers, fc.stringMatching(/^\d{2}$/u), (number, cents) => {
        const {text} = linter.fix(`The town of Lipa pays ${foreign(number, separator, cents)} euros for its school.`);
        expect(text).toBe(`The town of Lipa pays ${english(number, cents)} euros for its school.`);
      }),
      runs,
    );
  });

  it('with a sign after it gets the sign in front', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('$', '€', '£', '₴'), fc.constantFrom('', ' ', '\u00a0'), (number, sign, space) => {
        const {text} = linter.fix(`The town of Lipa pays ${english(number)}${space}${sign} for its school.`);
        expect(text).toBe(`The town of Lipa pays ${sign}${english(number)} for its school.`);
      }),
      runs,
    );
  });

  it('in English stays as it is', () => {
    fc.assert(
      fc.property(numbers, fc.stringMatching(/^\d{1,2}$/u), (number, fraction) => {
        const text = `The town of Lipa has ${english(number)} people, and pays $${english(number, fraction)} for them.`;
        expect(linter.lint(text).findings).toEqual([]);
      }),
      runs,
    );
  });
});

describe('no rule looks', () => {
  const damaged = 'The town pays 5 % of 12 000 € for 3,5 million people.';

  it.each([
    ['into the cells of a table', `| Share | Cost |\n|---|---|\n| 5 % | 12 000 € |\n| 3,5 million | ${damaged} |`],
    ['into code', `The town of Lipa counts:\n\n\`\`\`\n${damaged}\n\`\`\``],
  ])('%s', (_, text) => {
    expect(linter.lint(text, {format: markdown}).findings).toEqual([]);
  });

  it('at what the article decides otherwise', () => {
    // Three decimals beside English numbers, a thousand beside foreign ones.
    expect(linter.fix('It has 1,200 members. It grew by 1.125 meters in May.').text).toContain('1.125');
    expect(linter.fix('It has 1.200.000 members. It grew by 1.125 meters in May.').text).toContain('1,125');
  });
});
