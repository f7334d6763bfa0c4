/** Phrases that the house keeps as they are. */
import {describe, expect, it} from 'vitest';
import {createLinter, loadFormat} from '../src/index.ts';

const keep = ['beri beri', 'Yahoo !', 'the the', 'a . b (c', ' '];
const linter = await createLinter({house: {keep}});
const plain = await createLinter();

describe('a phrase to keep', () => {
  it.each([
    ['by its words', 'Many fell ill with beri beri that winter.'],
    ['by its marks', 'She worked for Yahoo ! in those years.'],
    ['where a line ends in it', 'Many fell ill with beri\nberi that winter.'],
    ['at the beginning of a sentence', 'The the is a band. It is from London.'],
    ['with characters that patterns are made of', 'They wrote a . b (c on the wall of the house.'],
  ])('is found: %s', (_, text) => {
    expect(plain.lint(text).findings).not.toEqual([]);
    expect(linter.lint(text).findings).toEqual([]);
    expect(linter.fix(text, {unsafe: true}).text).toBe(text);
  });

  it.each([
    ['in another case', 'Many fell ill with bERI beri that winter.', ['repeated-word']],
    ['inside a longer word', 'They sat on the bathe the bathe the chair, as they did.', ['repeated-phrase']],
    ['in part', 'They worked for Yahoo , and for others.', ['spaced-mark']],
  ])('is not found %s', (_, text, ids) => {
    expect(plain.lint(text).findings.map(({ruleId}) => ruleId)).toEqual(ids);
    expect(linter.lint(text).findings.map(({ruleId}) => ruleId)).toEqual(ids);
  });

  it('does not hide what is around it', () => {
    const text = 'Many fell ill with beri beri , and many died died.';
    expect(linter.fix(text, {unsafe: true}).text).toBe('Many fell ill with beri beri, and many died.');
  });

  it('lets no repair reach into it, but lets one take it away with what is around it', () => {
    const text =
      'We heard Yahoo ! today. It was good.\n\nThe story of beri beri is told here, as the doctors of the town wrote it down.\n\n';
    const twice = `${text}The story of beri beri is told here, as the doctors of the town wrote it down.\n`;
    const {text: fixed} = linter.fix(twice, {unsafe: true});
    expect(fixed).toBe(text.trimEnd() + '\n');
  });

  it('is found through markup', async () => {
    const format = await loadFormat('html');
    expect(linter.lint('<p>Cases of <b>beri</b> beri were seen all year.</p>', {format}).findings).toEqual([]);
  });
});
