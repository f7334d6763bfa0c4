import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const lookAlikeLetter: Rule = {
  id: 'look-alike-letter',
  summary: 'A letter of another script that looks like the Latin one.',
  why: 'Translators and keyboards mix scripts: a Cyrillic letter stays in a Latin word, where search, spelling and speech do not know it.',
  mqm: 'Fluency/Character encoding',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The p[[е]]ople wait.', fixed: 'The people wait.'},
    {text: '[[С]]harles left th[[е]] port.', fixed: 'Charles left the port.'},
  ],
  good: [
    'The word мир means both peace and world.',
    'The mass is 5 μg and the angle α.',
    'The product νp is small.',
    'СССР was the name in Russian.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'look-alike-letter')) report(problem);
    },
  }),
};
