import {beforeAll, describe, expect, it} from 'vitest';
import {siteLeftover} from '../rules/leftovers/site-leftover.ts';
import {repeatedHeadline} from '../rules/repetition/repeated-headline.ts';
import {repeatedParagraph} from '../rules/repetition/repeated-paragraph.ts';
import {repeatedPhrase} from '../rules/repetition/repeated-phrase.ts';
import {repeatedSentence} from '../rules/repetition/repeated-sentence.ts';
import {repeatedWord} from '../rules/repetition/repeated-word.ts';
import {lintDocument} from '../src/document.ts';
import type {LintResult} from '../src/finding.ts';
import {fixText} from '../src/fix.ts';
import {plainText} from '../src/formats/text.ts';
import {loadLexicon, type Lexicon} from '../src/lexicon.ts';
import {defaultHouse, type HouseStyle} from '../src/house.ts';

const house: HouseStyle = {...defaultHouse, leftovers: ['The Daily, every day']};
const active = [repeatedHeadline, repeatedParagraph, siteLeftover, repeatedSentence, repeatedPhrase, repeatedWord].map(rule => ({
  rule,
  level: 'warning' as const,
}));
let lexicon: Lexicon;

const lint = (text: string): LintResult => lintDocument(text, plainText, {rules: [], active, house, lexicon});
const fix = (text: string): string => fixText(text, lint, {unsafe: true}).text;

const headline = 'Storm closes the old port for a week';
const body = 'The port was closed on Monday because of high waves. Nobody was hurt.';

describe('repetition', () => {
  beforeAll(async () => {
    lexicon = await loadLexicon();
  });

  it('takes any number of copies out at once', () => {
    expect(fix(`${headline}\n\n${`${headline}\n\n`.repeat(3000)}${body}`)).toBe(`${headline}\n\n${body}`);
    expect(fix(`${headline}\n\n${`${body}\n\n`.repeat(3000)}It is open.`)).toBe(`${headline}\n\n${body}\n\nIt is open.`);
    expect(fix(`${headline}\n\n${body}${'\n\nShare this article'.repeat(3000)}`)).toBe(`${headline}\n\n${body}`);
    expect(fix('The waves were higher than the wall of the port. '.repeat(3000).trim())).toBe(
      'The waves were higher than the wall of the port.',
    );
  });

  it('reports each copy of the headline with the place of the first', () => {
    const {findings} = lint(`${headline}\n\n${headline}\n\n${body}\n\n${headline}\n\nIt is open now, the harbor master said.`);
    expect(findings.map(({ruleId, related}) => [ruleId, related?.[0]?.range])).toEqual([
      ['repeated-headline', [0, headline.length]],
      ['repeated-headline', [0, headline.length]],
    ]);
  });

  it('takes the lines of the house out, in any case and quotation marks', () => {
    expect(fix(`${headline}\n\n${body}\n\nTHE DAILY, EVERY DAY\n\nIt is open.`)).toBe(`${headline}\n\n${body}\n\nIt is open.`);
  });

  it('finds a passage of several sentences that was pasted again, as one', () => {
    const passage =
      'The harbor master had asked for a higher wall in the spring of that year. The council had put the letter of the harbor master in a drawer.';
    const text = `${passage} Then came the storm.\n\nThe council met at noon. ${passage} It reads its letters now.`;
    expect(lint(text).findings).toHaveLength(1);
    expect(fix(text)).toBe(`${passage} Then came the storm.\n\nThe council met at noon. It reads its letters now.`);
  });

  it.each([['the '.repeat(20_000)], ['“a b a b. '.repeat(20_000)], ['to the '.repeat(20_000)], [`a b${' '.repeat(200_000)}a b`]])(
    'takes no longer than the length asks for: %.10s',
    text => {
      const started = performance.now();
      lint(text);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
