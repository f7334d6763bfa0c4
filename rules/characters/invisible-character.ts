import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  summary: 'A character that nobody sees.',
  why: 'Marks of hyphenation and of direction, joiners and spaces without width come along from the page that was translated.',
  mqm: 'Fluency/Character encoding',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The peo[[p\u00ad]]le wait.', fixed: 'The people wait.'},
    {text: 'The peo[[p\u200b]]le wait.', fixed: 'The people wait.'},
    {text: 'Th[[e\u200e]] people wait.', fixed: 'The people wait.'},
  ],
  good: [
    'The family 👨\u200d👩\u200d👧 waits.',
    'The word می\u200cخواهم is Persian.',
    'He waited\u2060—and left.',
    'The word שלום\u200f ends the line.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'invisible-character')) report(problem);
    },
  }),
};
