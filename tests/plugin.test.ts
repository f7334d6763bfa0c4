/** The unified plugin: findings as messages on a file. */
import {retext} from 'retext';
import {unified} from 'unified';
import retextEnglish from 'retext-english';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {OptionsError} from '../src/index.ts';
import postedit from '../src/plugin.ts';

const report = async (text: string): Promise<VFile['messages']> => (await retext().use(postedit).process(text)).messages;

describe('a message', () => {
  it('has a place, a rule, and what belongs there', async () => {
    const [message, ...others] = await report('The road is open.\nThe vote was off.. Talks resume.');
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      reason: 'Two full stops in a row; one is enough.',
      place: {start: {line: 2, column: 17, offset: 34}, end: {line: 2, column: 19, offset: 36}},
      source: 'postedit',
      ruleId: 'doubled-period',
      fatal: false,
      actual: '..',
      expected: ['.'],
    });
    expect(message?.url).toMatch(/#doubled-period$/u);
    expect(String(message)).toBe('2:17-2:19: Two full stops in a row; one is enough.');
  });

  it('offers readings for a person to decide', async () => {
    const [message] = await report('Dhe port was closed on Monday because of high waves.');
    expect(message).toMatchObject({
      ruleId: 'torn-drop-cap',
      actual: 'Dhe',
      expected: ['The'],
      note: 'For a person to decide: Write “The”.',
    });
  });

  it('says that a repair is unsafe', async () => {
    const [message] = await report('The harbor was closed for for two days.');
    expect(message).toMatchObject({ruleId: 'repeated-word', actual: 'for for', expected: ['for']});
    expect(message?.note).toMatch(/drops or changes words/u);
  });

  it('expects nothing where the repair reaches beyond the place', async () => {
    const [message] = await report(
      'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\nComments are closed.',
    );
    expect(message).toMatchObject({ruleId: 'site-leftover', actual: 'Comments are closed.', expected: []});
  });

  it('counts a byte-order mark as the tree does', async () => {
    const [first, second] = await report('\u{feff}The vote was off.. Talks resume.\nThe road is open..');
    expect(first?.place).toEqual({start: {line: 1, column: 18, offset: 17}, end: {line: 1, column: 20, offset: 19}});
    expect(second?.place).toMatchObject({start: {line: 2, column: 17, offset: 50}});
  });
});

it('reads files without a trace of one in the next', async () => {
  const processor = retext().use(postedit).freeze();
  const [bad, good] = await Promise.all([
    processor.process('The vote was off.. Talks resume.'),
    processor.process('The vote was off.'),
  ]);
  expect(bad.messages).toHaveLength(1);
  expect(good.messages).toEqual([]);
});

it('leaves the text and the tree alone', async () => {
  const file = new VFile('The vote was off.. Talks resume.');
  const processor = unified().use(retextEnglish).use(postedit);
  const tree = processor.parse(file);
  const before = structuredClone(tree);
  expect(await processor.run(tree, file)).toEqual(before);
  expect(String(file)).toBe('The vote was off.. Talks resume.');
});

it('takes options', async () => {
  const file = await retext()
    .use(postedit, {rules: {'doubled-period': 'info'}})
    .process('The vote was off.. Talks resume.');
  expect(file.messages[0]?.fatal).toBeUndefined();
  const silent = await retext()
    .use(postedit, {rules: {'doubled-period': 'off'}})
    .process('The vote was off.. Talks resume.');
  expect(silent.messages).toEqual([]);
});

it('refuses a rule that does not exist before it reads a file', () => {
  expect(() =>
    retext()
      .use(postedit, {rules: {'doubled-perod': 'off'}})
      .freeze(),
  ).toThrow(OptionsError);
});

it('says when a text is not English', async () => {
  const [message] = await report(
    'Die Abstimmung wurde verschoben, und die Gespräche gehen am Montag weiter. Niemand weiß, wie lange das noch dauert, sagte der Bürgermeister.',
  );
  expect(message).toMatchObject({ruleId: 'not-english', source: 'postedit'});
  expect(message?.fatal).toBeUndefined();
});
