import {foreignFigures} from '../../src/analysis/numbers/foreign-figures.ts';
import type {Rule} from '../../src/rule.ts';

export const decimalComma: Rule = {
  id: 'decimal-comma',
  summary: 'A comma where the decimal point of English belongs.',
  why: 'Most languages of Europe and Latin America write 3,5 for 3.5, and figures are copied.',
  mqm: 'Locale convention/Number format',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The bridge cost [[3,5]] million euros.', fixed: 'The bridge cost 3.5 million euros.'},
    {text: 'Prices rose ([[12,75]]%) in a year.', fixed: 'Prices rose (12.75%) in a year.'},
    {text: 'It rose from [[4,8]] to [[7,1]] million euros.', fixed: 'It rose from 4.8 to 7.1 million euros.'},
    {text: 'The cat weighs [[3,5]]kg.', fixed: 'The cat weighs 3.5kg.'},
    {text: 'A loaf costs [[6,80]] euros.', fixed: 'A loaf costs 6.80 euros.'},
    {text: 'The tower leans by [[0,125]] degrees.', fixed: 'The tower leans by 0.125 degrees.'},
    {
      text: 'The hall cost [[3,5]] million. The average mark was [[4,2]] in May.',
      fixed: 'The hall cost 3.5 million. The average mark was 4.2 in May.',
    },
  ],
  good: [
    'The bridge cost 3.5 million euros, and 1,250 people saw it.',
    'As shown before [1,2], the salt is heavier [16,17].',
    'In 2014,15 percent of them had left.',
    'The point (3,5) lies above the line.',
    'Read pages 3,5 and 7 before May 5,20 copies are left.',
    'By March 3,5 million people had left.',
    'The rand fell. Eskom is owed R3,5 billion, a loaf costs R18,50, and 57,5% voted.',
    'Set x to 1,2,3 or 4.',
    'It cost $3.5 million. Rooms 3,5 are closed, and the girls are 4,5 and 6.',
    'The mean was 3.5 million, and the set 4,2 is even.',
    'On the sign she read “der Turm hat 3,5 % des Werts und mehr”, and went on.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const [figure, {english}] of article.the(foreignFigures)) {
        if (figure.shape !== 'comma') continue;
        const {range} = figure;
        report({
          range,
          message: `English writes ${english}, with a decimal point.`,
          repair: {safety: 'safe', edits: [{range, text: english}]},
        });
      }
    },
  }),
};
