import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const oddSpace: Rule = {
  id: 'odd-space',
  summary: 'A space that is not the common one between two ordinary words.',
  why: 'No-break spaces that set the source’s typography are copied into the translation, where lines then break in odd places.',
  mqm: 'Fluency/Character encoding',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The people[[\u00a0]]wait at home.', fixed: 'The people wait at home.'},
    {text: 'The people[[\u3000]]wait at home.', fixed: 'The people wait at home.'},
  ],
  good: [
    'The ship has left the\u00a0port.',
    'It weighs 5\u00a0kg, says Mr.\u00a0Marsh.',
    'He waited\u00a0– and left.',
    'On page\u00a012 of Act\u00a0II.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'odd-space')) report(problem);
    },
  }),
};
