/** The space around a mark comes out right whatever stands beside it, and whichever rules are on. */
import {describe, expect, it} from 'vitest';
import {createLinter, loadFormat, type Format, type Linter} from '../src/index.ts';

const linter = await createLinter();
const [markdown, html, json] = await Promise.all([loadFormat('markdown'), loadFormat('html'), loadFormat('json')]);

/** The repaired text, and whether a second run finds anything. */
function fix(text: string, format?: Format, by: Linter = linter): {readonly text: string; readonly left: readonly string[]} {
  const fixed = by.fix(text, format === undefined ? {} : {format});
  expect(fixed.notices).toEqual([]);
  return {text: fixed.text, left: fixed.findings.map(({ruleId}) => ruleId)};
}

describe('what no rule can read is a word', () => {
  it.each([
    ['The code is `x` ,and then he left.', 'The code is `x`, and then he left.'],
    ['He took the code ,`x` and left.', 'He took the code, `x` and left.'],
    ['He took the code `x` , and left.', 'He took the code `x`, and left.'],
    ['He took the code `x` . Then he left.', 'He took the code `x`. Then he left.'],
    ['He took the code `x` .', 'He took the code `x`.'],
    ['He took ![x](x.png) ,`y` ,and the rest.', 'He took ![x](x.png), `y`, and the rest.'],
    ['He asked for more.. `x` and left.', 'He asked for more. `x` and left.'],
  ])('%s', (source, repaired) => {
    expect(fix(source, markdown)).toEqual({text: repaired, left: []});
  });

  it.each([
    ['{"a": "Dear {name} ,welcome to the house."}', '{"a": "Dear {name}, welcome to the house."}'],
    ['{"a": "Welcome to the house ,%s and friends."}', '{"a": "Welcome to the house, %s and friends."}'],
    ['{"a": "Welcome to the house of %s !"}', '{"a": "Welcome to the house of %s!"}'],
  ])('%s', (source, repaired) => {
    expect(fix(source, json)).toEqual({text: repaired, left: []});
  });

  it.each([
    ['<p>He saw <code>x</code> ,then he left.</p>', '<p>He saw <code>x</code>, then he left.</p>'],
    ['<p>He saw it here ,<img src="x"> and left.</p>', '<p>He saw it here, <img src="x"> and left.</p>'],
  ])('%s', (source, repaired) => {
    expect(fix(source, html)).toEqual({text: repaired, left: []});
  });

  it.each([
    '{"a": "The score is %d : %d in the end."}',
    '{"a": "The price is %d ,5 in the end."}',
    '{"a": "They paid 10 ,%d in the end."}',
    '{"a": "Put {first} . {second} in the box."}',
  ])('that may be a number or a sign: %s', source => {
    expect(fix(source, json)).toEqual({text: source, left: []});
  });
});

describe('symbols', () => {
  it.each([
    ['She sent a 😀 ,and then she left.', 'She sent a 😀, and then she left.'],
    ['She paid 5¢ ,and then she left.', 'She paid 5¢, and then she left.'],
    ['She wrote it in C# ,and then she left.', 'She wrote it in C#, and then she left.'],
    ['She paid 50% ,which was much.', 'She paid 50%, which was much.'],
    ['It is a trademark™ ,he said.', 'It is a trademark™, he said.'],
    ['She paid ,€5 and then she left.', 'She paid, €5 and then she left.'],
    ['It cost $5 ,he said.', 'It cost $5, he said.'],
    ['There were 3 ,which is odd.', 'There were 3, which is odd.'],
    ['Take the points x ,y and the rest.', 'Take the points x, y and the rest.'],
  ])('%s', (source, repaired) => {
    expect(fix(source)).toEqual({text: repaired, left: []});
  });

  it('that may stand apart leave it to a person', () => {
    expect(fix('The mayor – ,and the judge.')).toEqual({text: 'The mayor – ,and the judge.', left: ['glued-words']});
  });
});

describe.each(['spaced-mark', 'glued-words'])('where %s is off', off => {
  it.each([
    ['The dog followed ,him home.', 'The dog followed, him home.'],
    ['Nobody knew the man .He left at once.', 'Nobody knew the man. He left at once.'],
    ['He said “no” ,and he left.', 'He said “no,” and he left.'],
  ])('%s', async (source, repaired) => {
    const others = await createLinter({rules: {[off]: 'off'}});
    const {text} = fix(source, undefined, others);
    // A rule of quotations may set the mark inside, or leave it.
    expect([repaired, repaired.replace('no,”', 'no”,')]).toContain(text);
  });

  it('a quotation mark that may open or close leaves it to a person', async () => {
    const others = await createLinter({preset: 'typography', rules: {[off]: 'off', 'glued-quote': 'off', 'quote-order': 'off'}});
    const {text} = fix('He said ,"no" and he left.', undefined, others);
    expect(text).not.toContain('said,"no');
  });
});
