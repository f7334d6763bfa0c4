import {foreignFigures} from '../../src/analysis/numbers/foreign-figures.ts';
import type {Rule} from '../../src/rule.ts';

export const dottedThousands: Rule = {
  id: 'dotted-thousands',
  summary: 'A point where the comma of thousands belongs.',
  why: 'German, Spanish, Italian, Portuguese, Turkish and Indonesian write 1.000 for a thousand, and figures are copied.',
  mqm: 'Locale convention/Number format',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'It sold [[1.000.000]] copies.', fixed: 'It sold 1,000,000 copies.'},
    {text: 'The repair cost [[1.234,56]] euros.', fixed: 'The repair cost 1,234.56 euros.'},
    {text: 'The app has [[1.250]] users.', fixed: 'The app has 1,250 users.'},
    {text: 'It promised R$[[1.400]] a month, and 1,200 came.', fixed: 'It promised R$1,400 a month, and 1,200 came.'},
    {text: 'Thieves asked for [[7.000]] euros.', fixed: 'Thieves asked for 7,000 euros.'},
    {text: 'It sold [[1.000.000]] copies in [[2.125]] shops.', fixed: 'It sold 1,000,000 copies in 2,125 shops.'},
    // Two readings are open.
    {text: 'The shares rose to [[12.459]] dollars.', fixed: null},
  ],
  good: [
    'The needle is 1.250 inches long and weighs 2.345 grams.',
    'The server at 192.168.100.200 runs version 1.100.200 of it.',
    'See section 37.602 of the code.',
    'They had 2.345 children per woman and paid 1.450 euros a liter, or €12.450 per kilo.',
    'They had an average of 2.510 children, or 2.483 people in a house.',
    'The pound bought 1.500 dollars, and a barrel was 75.120 dollars.',
    'The euro rose to $1.120 in the morning.',
    'The mean was 0.125, and pi is 3.142 or so.',
    'He ran it in 12.345 seconds.',
    'A barrel cost $75.125, and the dollar bought 110.250 yen: 2.5 percent more.',
    'The index closed at 12,345.67, and gold at $850.250.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const [figure, {english, isSure}] of article.the(foreignFigures)) {
        if (figure.shape !== 'dotted' && figure.shape !== 'either') continue;
        const {range} = figure;
        const message = isSure
          ? `English writes ${english}, with commas.`
          : `This may be ${english}, or a number with three decimals.`;
        report(
          isSure
            ? {range, message, repair: {safety: 'safe', edits: [{range, text: english}]}}
            : {range, message, suggestions: [{message: `Write ${english}.`, edits: [{range, text: english}]}]},
        );
      }
    },
  }),
};
