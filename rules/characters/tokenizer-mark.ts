import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const tokenizerMark: Rule = {
  id: 'tokenizer-mark',
  summary: 'A mark by which a tokenizer cut the text.',
  why: 'Translation engines cut their text into tokens, and the last step, which glues them again, was left out.',
  mqm: 'Fluency/Character encoding',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'A well[[ @-@ ]]known ship left.', fixed: 'A well-known ship left.'},
    {text: 'The translatio[[n@@ ]]s are late.', fixed: 'The translations are late.'},
    {text: 'The ship[[ ▁]]left the port.', fixed: 'The ship left the port.'},
    {text: 'They were wal[[k ##]]ing home.', fixed: 'They were walking home.'},
    {text: 'The port [[-LRB-]]in the north[[-RRB-]] is closed.', fixed: 'The port (in the north) is closed.'},
  ],
  good: ['Write to anna@example.com or @anna.', 'He has issue #5 and tag ##.', 'The well-known ship left.'],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'tokenizer-mark')) report(problem);
    },
  }),
};
