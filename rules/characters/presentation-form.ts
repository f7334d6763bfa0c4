import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const presentationForm: Rule = {
  id: 'presentation-form',
  summary: 'A character that stands for others: a ligature, a letter of double width.',
  why: 'Text taken from a PDF or typed on an East Asian keyboard has characters made for the look of a page.',
  mqm: 'Fluency/Character encoding',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The [[ﬁ]]rst ship left.', fixed: 'The first ship left.'},
    {text: 'The port of [[ＡＢＣ]] is closed.', fixed: 'The port of ABC is closed.'},
  ],
  good: ['The office is on the first floor.'],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'presentation-form')) report(problem);
    },
  }),
};
