/** What becomes of repairs on the way from the prose to the file. */
import {describe, expect, it} from 'vitest';
import {lintDocument} from '../src/document.ts';
import {defaultHouse} from '../src/house.ts';
import {createLinter, loadFormat, type FormatName, type Rule} from '../src/index.ts';
import {loadLexicon} from '../src/lexicon.ts';

describe('a repair that breaks the promise', () => {
  /** Takes a word out and calls that safe. */
  const eater: Rule = {
    id: 'eater',
    summary: 'A word.',
    why: 'For this test.',
    mqm: 'Other',
    severity: 'major',
    repairs: 'safe',
    bad: [{text: '[[odd ]]', fixed: ''}],
    good: ['even'],
    create({article, report}) {
      return {
        finish() {
          const start = article.prose.indexOf('odd ');
          report({
            range: [start, start + 4],
            message: 'A word.',
            repair: {safety: 'safe', edits: [{range: [start, start + 4], text: ''}]},
          });
        },
      };
    },
  };

  it.each<[FormatName, string, string]>([
    ['text', 'The first line.\nThe odd ferry left the port.', '2:5'],
    ['markdown', 'See [the port](https://port.example/ferries), an odd ferry.', '1:50'],
    ['json', '{"id": 12,\n "text": "The \\"odd ferry\\" is an odd ferry of the port."}', '2:17'],
  ])('is told where it stands in the file: %s', async (name, source, place) => {
    const lexicon = await loadLexicon();
    const setting = {rules: [eater], active: [{rule: eater, level: 'error'}], house: defaultHouse, lexicon} as const;
    const {findings, notices} = lintDocument(source, await loadFormat(name), setting);
    expect(findings.map(({repair}) => repair)).toEqual([undefined]);
    expect(notices).toEqual([
      {code: 'broken-promise', message: `A repair of eater at ${place} would have changed the words; it was held back.`},
    ]);
  });
});

describe('markup is not emptied', async () => {
  const linter = await createLinter();
  const fix = async (name: FormatName, source: string): Promise<string> =>
    linter.fix(source, {format: await loadFormat(name), unsafe: true}).text;
  const xliff = (target: string): string =>
    `<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>x</source><target>${target}</target></trans-unit></body></file></xliff>`;

  it.each<[FormatName, string]>([
    ['markdown', 'He has [has](http://a.example/c) gone to the old port.'],
    ['markdown', 'The mayor left the hall. [The mayor left the hall.](x)'],
    ['html', '<p>He has <a href=x>has</a> gone to the old port.</p>'],
    ['html', '<p>He has <i><b>has</b></i> gone to the old port.</p>'],
    ['html', '<p>The man left the hall at night. <b>The man left the hall at night.</b></p>'],
    ['xliff', xliff('He has <g id="1">has</g> gone to the old port.')],
    ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHe has <b>has</b> gone to the old port.\n'],
  ])('%s: %s', async (name, source) => {
    expect(await fix(name, source)).toBe(source);
  });

  it.each<[FormatName, string, string]>([
    ['markdown', 'He **has has** gone to the old port.', 'He **has** gone to the old port.'],
    ['html', '<p>He <b>has</b> has gone to the old port.</p>', '<p>He <b>has</b> gone to the old port.</p>'],
  ])('and what keeps its text is repaired: %s: %s', async (name, source, repaired) => {
    expect(await fix(name, source)).toBe(repaired);
  });
});

it.each<[FormatName, string, string]>([
  ['html', '<p>He said <em>no ,</em>and left the port.</p>', '<p>He said <em>no,</em> and left the port.</p>'],
  ['html', '<p>He said <b><i>no ,</i></b>and left the port.</p>', '<p>He said <b><i>no,</i></b> and left the port.</p>'],
  ['html', '<p>He said no ,<em>and left</em> the port.</p>', '<p>He said no, <em>and left</em> the port.</p>'],
  [
    'vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nHe said <i>no ,</i>and left.\n',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nHe said <i>no,</i> and left.\n',
  ],
  ['mdx', 'He said <b>no ,</b>and left the port.', 'He said <b>no,</b> and left the port.'],
])('a space is set outside of markup: %s: %s', async (name, source, repaired) => {
  const linter = await createLinter();
  expect(linter.fix(source, {format: await loadFormat(name)}).text).toBe(repaired);
});

it.each([
  ['Рада прийняла новий закон про освіту, але президент його не підписав.', ['not-english']],
  ['Новий закон.', ['not-english']],
  ['Der Rat hat das neue Gesetz gestern in Berlin mit großer Mehrheit verabschiedet.', ['not-english']],
  ['The road “Дорога життя” is closed.', []],
  ['Kyiv', []],
  ['', []],
])('a short text that is not English is said to be none: %s', async (text, codes) => {
  const linter = await createLinter();
  expect(linter.lint(text).notices.map(({code}) => code)).toEqual(codes);
});
