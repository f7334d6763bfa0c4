import {beforeAll, describe, expect, it} from 'vitest';
import {abbreviationGroups, clippedWords} from '../src/analysis/abbreviations.data.ts';
import {createLinter, type Linter} from '../src/index.ts';

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter();
});

describe.each(abbreviationGroups.map(group => [group.example, group.forms.split(' ')] as const))('%s', (example, forms) => {
  it.each(forms)('is silent with %s', form => {
    const text = example.replace('{}', form);
    expect(linter.lint(text).findings).toEqual([]);
    // A comma may stand after the stop as well.
    expect(linter.lint(text.replace(`${form}. `, `${form}., `)).findings).toEqual([]);
  });

  it('tells a stop of its own from that of an abbreviation', () => {
    const text = example.replace('{}', 'harbor');
    expect(linter.lint(text).findings.map(({ruleId}) => ruleId)).toEqual(['false-sentence-end']);
  });
});

it.each([...clippedWords])('never takes the stop after %s away', word => {
  const text = `He has seen the ${word}. of the town many times.`;
  expect(linter.fix(text).text).toBe(text);
});

it.each([
  'See op. cit. at page 5.',
  'See loc. cit. and the notes.',
  'It holds 5 cu. ft. of water.',
  'The 1st sgt. of the guard left.',
])('knows the two parts of %j', text => {
  expect(linter.lint(text).findings).toEqual([]);
});
