import {mendedProblems} from '../../src/analysis/mended.ts';
import {blockAt} from '../../src/analysis/search.ts';
import type {Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const htmlEntity: Rule = {
  id: 'html-entity',
  summary: 'A reference of HTML in running text.',
  why: 'The text was escaped once more than it was read: the translator sees the code and keeps it.',
  mqm: 'Fluency/Character encoding',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The ship[[&#8217;]]s crew left.', fixed: 'The ship’s crew left.'},
    {text: 'Salt [[&amp;amp;]] pepper.', fixed: 'Salt & pepper.'},
    {text: 'The people[[&nbsp;]]wait.', fixed: 'The people wait.'},
  ],
  good: ['Write “&amp;” for an ampersand.', 'AT&T; and others left.', 'Salt & pepper; oil.'],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'html-entity')) {
        const block = blockAt(article, problem.range[0]);
        if (block === undefined || !mayHoldHtml(block)) report(problem);
      }
    },
  }),
};

/** Strings of a program, and the fields above a page, are often put into HTML as they are. */
function mayHoldHtml({kind, isMarked}: Block): boolean {
  return kind === 'segment' || (isMarked && (kind === 'headline' || kind === 'standfirst'));
}
