import {mendedProblems} from '../../src/analysis/mended.ts';
import type {Rule} from '../../src/rule.ts';

export const tornAddress: Rule = {
  id: 'torn-address',
  summary: 'Spaces inside an e-mail or web address.',
  why: 'An engine takes the stops of an address for ends of sentences, and its signs for words.',
  mqm: 'Fluency/Spelling',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The timetable is on [[www. example. com]] and at the pier.',
      fixed: 'The timetable is on www.example.com and at the pier.',
    },
    {text: 'Write to [[info @ example. org]] before Friday.', fixed: 'Write to info@example.org before Friday.'},
    {text: 'See [[https: // example. com]] for the rest.', fixed: 'See https://example.com for the rest.'},
    {text: 'The room was found on [[Example. com]] in May.', fixed: 'The room was found on Example.com in May.'},
    {text: 'Write to [[anna.marsh@ example.com]].', fixed: 'Write to anna.marsh@example.com.'},
  ],
  good: [
    'See www.example.com. In May it changes.',
    'Meet us @ the pier, or write to info@example.com. Org charts are there too.',
    'She looks at the net. The fish is gone.',
    'The pound fell @ 3 a.m. and rose @ noon.',
    'The protocol begins with http: // comes after it.',
  ],

  create: ({article, report}) => ({
    finish() {
      for (const problem of mendedProblems(article, 'torn-address')) report(problem);
    },
  }),
};
