import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'Characters whose bytes were read in the wrong encoding.',
  why: 'A page in UTF-8 is fed to the translator as Windows-1252 or Windows-1251, and what it cannot read it copies.',
  mqm: 'Fluency/Character encoding',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The ship[[â€™]]s crew left.', fixed: 'The ship’s crew left.'},
    {text: 'He said: [[â€œ]]No.[[â€\u009d]]', fixed: 'He said: “No.”'},
    {text: 'The port[[вЂ™]]s chief left.', fixed: 'The port’s chief left.'},
    {text: 'The caf[[Ã©]] is closed.', fixed: 'The café is closed.'},
  ],
  good: ['The café in São Paulo is closed.', 'The château’s owner paid €5 for it.', 'He lives in Âge Street.'],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'mojibake')) report(problem);
    },
  }),
};
