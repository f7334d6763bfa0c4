import {foreignFigures} from '../../src/analysis/numbers/foreign-figures.ts';
import type {Rule} from '../../src/rule.ts';

export const spacedThousands: Rule = {
  id: 'spaced-thousands',
  summary: 'A space or an apostrophe where the comma of thousands belongs.',
  why: 'French, Russian, Polish and many other languages set thousands apart by a space, Switzerland by an apostrophe, and figures are copied.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The town has [[12 345]] inhabitants.', fixed: 'The town has 12,345 inhabitants.'},
    {text: 'It sold [[1\u00a0000\u00a0000]] copies.', fixed: 'It sold 1,000,000 copies.'},
    {text: 'The repair cost [[1 234,56]] euros.', fixed: 'The repair cost 1,234.56 euros.'},
    {
      text: 'The canton has [[12’500]] inhabitants and paid [[1’500.50]] francs.',
      fixed: 'The canton has 12,500 inhabitants and paid 1,500.50 francs.',
    },
    {text: 'In 2015 [[30 000]] people left.', fixed: 'In 2015 30,000 people left.'},
    {text: 'Every day [[3 000]] people cross it.', fixed: 'Every day 3,000 people cross it.'},
    {
      text: 'The pass lies at [[3 500]] m, and [[12 000]] people cross it.',
      fixed: 'The pass lies at 3,500 m, and 12,000 people cross it.',
    },
  ],
  good: [
    'The town has 12,345 inhabitants.',
    'Call 020 794 600 or +44 20 794 600 before noon.',
    'The list reads 10 20 30 and 100 200 300 400 5.',
    'Call Samaritans on 116 123 at any time; the key is 123 456.',
    'He lives at 5 Main Street, 28 001 Madrid.',
    'On May 5 300 people marched, on day 3 200, and on page 3 200 words are missing.',
    'He flew a Boeing 747 400 times, and read Psalm 119 105.',
    'She won the 3 100 m races, and took 2 400 g tins.',
    'Smith made 12 120 2 in the first match.',
    'Write to Calle Mayor, 28 001 Madrid. Her account 12 345 678 and passport 123 456 789 are old. It sold 12,345 copies.',
    "Since C++14 the literal 1'000'000 has been allowed.",
    'Eskom is owed R3,5 billion, and each house paid R12 500. Some 1 200 000 people had no light.',
    'Of 23 456 patients, 12 500 were treated (hazard ratio 0.82, 95% CI 0.71–0.94).',
    'By Lemma 3 both 10 007 and 1 000 003 are prime.',
    'Write to Delhi 110 001 or to Madrid, code 28 001.',
    'The film of 25 nm was kept at 300 K and 5 kPa. It had 12 000 pores and 1 500 cracks.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const [figure, {english}] of article.the(foreignFigures)) {
        if (figure.shape !== 'spaced') continue;
        const {range} = figure;
        report({
          range,
          message: `English writes ${english}, with commas.`,
          repair: {safety: 'safe', edits: [{range, text: english}]},
        });
      }
    },
  }),
};
