import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const wideMark: Rule = {
  id: 'wide-mark',
  summary: 'A mark of Chinese or Japanese punctuation in English.',
  why: 'The marks of the source are kept, with the space that is part of them.',
  mqm: 'Fluency/Character encoding',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The ship left[[，]]and the port closed[[。]]', fixed: 'The ship left, and the port closed.'},
    {text: 'Salt [[№]] 5 is sold.', fixed: 'Salt No. 5 is sold.'},
  ],
  good: ['The sign reads 出口。', 'He left, and the port closed.'],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'wide-mark')) report(problem);
    },
  }),
};
