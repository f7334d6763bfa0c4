/** What finds a finding again in the next version of its text, and what does not. */
import {describe, expect, test} from 'vitest';
import {createLinter, loadFormat, type Finding} from '../src/index.ts';
import {createFingerprints} from '../src/report/fingerprint.ts';
import {read} from './support/files.ts';

const linter = await createLinter();
const html = await loadFormat('html');
const srt = await loadFormat('srt');

const finding = (text: string, ruleId = 'spaced-mark', format?: typeof html): Finding => {
  const found = linter.lint(text, format === undefined ? {} : {format}).findings.filter(one => one.ruleId === ruleId);
  expect(found, text).toHaveLength(1);
  return found[0] as Finding;
};

const sentence = 'After a long break, the council met in the town hall , and nobody objected to the plan.';
const text = `The council reports.\n\nThe first item was short. ${sentence} The second item took an hour.\n`;
const first = finding(text).fingerprint;

const wrap = (source: string, width: number): string =>
  source.replace(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'gu'), '$1\n');

describe('a fingerprint', () => {
  test.each([
    ['a paragraph is put before it', `One more paragraph was written here.\n\n${text}`],
    ['its paragraph moves', `${text.split('\n\n')[1] ?? ''}\nThe council reports.\n`],
    ['it goes to another paragraph', `The council reports.\n\n${sentence}\n\nThe first item was short.\n`],
    ['another sentence of its paragraph changes', text.replace('was short', 'took all morning')],
    ['a quotation ends before its sentence', text.replace('The first item was short.', 'He called it “short.”')],
    ['a quotation begins after its sentence', text.replace('The second item took an hour.', '“It took an hour,” he said.')],
    ['lines end in another way', text.replaceAll('\n', '\r\n')],
    ['lines are wrapped elsewhere', wrap(text, 60)],
    ['a repair is made beside it', text.replace('long break, the council', 'long  break – the council')],
    ['the sentence gets a capital or another mark', text.replace('council met', 'Council met').replace('plan.', 'plan!')],
  ])('stays when %s', (_, other) => expect(linter.lint(other).findings.map(({fingerprint}) => fingerprint)).toContain(first));

  test.each([
    ['a word of its sentence changes', text.replace('nobody', 'everybody')],
    ['a word is put in', text.replace('After a', 'After a very')],
    ['it stands elsewhere in its sentence', text.replace('hall ,', 'hall,').replace('break,', 'break ,')],
    ['the flagged marks change', text.replace(' ,', ' ;')],
  ])('changes when %s', (_, other) => expect(finding(other).fingerprint).not.toBe(first));

  test('does not end at the words that it looks at', () => {
    const long = (word: string): string => `${'The men who came by the road '.repeat(20)}slept in the ${word} , and left.\n`;
    expect(finding(long('barn')).fingerprint).not.toBe(finding(long('hut')).fingerprint);
    expect(finding(`Slowly ${long('barn')}`).fingerprint).toBe(finding(long('barn')).fingerprint);
  });

  test('does not see how much white space lies before and between them', () => {
    const barn = `${'The men who came by the road '.repeat(20)}slept in the barn , and left.\n`;
    expect(finding(barn.replace('slept', ' slept'), 'spaced-mark').fingerprint).toBe(finding(barn).fingerprint);
    const article = read('samples/russian-night-bus/input.txt');
    const prints = (source: string): readonly string[] => linter.lint(source).findings.map(({fingerprint}) => fingerprint);
    expect(prints(article).length).toBeGreaterThan(10);
    expect(prints(article.replaceAll('\n', '\r\n'))).toEqual(prints(article));
  });

  test('does not know the markup', () => {
    const page = (inner: string): string => `<p>The first item was short. ${inner} The second item took an hour.</p>`;
    const plain = finding(page(sentence), 'spaced-mark', html).fingerprint;
    expect(plain).toBe(first);
    const linked = page(sentence.replace('the council', 'the <a href="https://a.example/">council</a>'));
    expect(finding(linked, 'spaced-mark', html).fingerprint).toBe(first);
  });

  test('does not know the number and the time of a subtitle', () => {
    const cue = (number: number, said: string): string => `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${said}\n\n`;
    const alone = cue(1, 'They came , they said.') + cue(2, 'The door was open.');
    const later = cue(1, 'It was late.') + cue(2, 'They came , they said.') + cue(3, 'The door was open.');
    expect(finding(later, 'spaced-mark', srt).fingerprint).toBe(finding(alone, 'spaced-mark', srt).fingerprint);
  });
});

test('equal ones are counted in reports, suppressed ones with the others', () => {
  const [one, two] = linter
    .lint('The road was shut , he said.\n\nThe road was shut , he said.\n')
    .findings.filter(({ruleId}) => ruleId === 'spaced-mark') as [Finding, Finding];
  expect(one.fingerprint).toBe(two.fingerprint);
  const print = createFingerprints({findings: [one, two], suppressed: []});
  expect([print(one), print(two)]).toEqual([`${one.fingerprint}:1`, `${one.fingerprint}:2`]);
  const silenced = {...one, suppressions: [{kind: 'external'}] as const};
  expect(createFingerprints({findings: [two], suppressed: [silenced]})(two)).toBe(`${one.fingerprint}:2`);
});

test('no two of two thousand sentences have the same', () => {
  const lines = Array.from({length: 2_000}, (_, index) => `The house at number ${index} was shut , he said.\n\n`);
  const prints = linter.lint(lines.join('')).findings.filter(({ruleId}) => ruleId === 'spaced-mark');
  expect(new Set(prints.map(({fingerprint}) => fingerprint)).size).toBe(2_000);
});
