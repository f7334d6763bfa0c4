import {beginsFigure, figures} from '../../src/analysis/figures.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import type {Rule} from '../../src/rule.ts';

export const foreignDecade: Rule = {
  id: 'foreign-decade',
  summary: 'A decade with the ending of another language: “the 90-s”, “the 80-ies”.',
  why: 'Russian hangs the ending of a number on a hyphen, and a translator turns it into one that English does not have.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'In the [[90-s]], the museum was shut.', fixed: 'In the 90s, the museum was shut.'},
    {text: 'The songs of the late [[1980-s]] are back.', fixed: 'The songs of the late 1980s are back.'},
    {text: 'In the [[90-ies]], the museum was shut.', fixed: 'In the 90s, the museum was shut.'},
    {text: 'The ships of the [[1970ies]] are lost.', fixed: 'The ships of the 1970s are lost.'},
    {text: 'In the [[90th years]] the plant was shut.', fixed: 'In the 90s the plant was shut.'},
  ],
  good: [
    'In the 90s, in the ’90s, in the 1990’s and in the nineties the museum was shut.',
    'After the 90-s delay, the 30-s interval began. The model 1980-S is old.',
    'His 80th years of service, the 90th, and those in their 90s.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const [start, end] of article.the(figures)) {
          if (end - start < 4 || end - start > 9) continue;
          const word = prose.slice(start, end);
          const match = decade.exec(word);
          if (match?.groups === undefined || !beginsFigure(prose, start)) continue;
          const {tens = '', ending = ''} = match.groups;
          const isPlain = ending === '-s';
          const isOrdinal = ending.endsWith('th');
          const last = isOrdinal ? end + 6 : end;
          if (isOrdinal && (prose.slice(end, last) !== ' years' || !inDecade.test(prose.slice(Math.max(0, start - 18), start))))
            continue;
          // the 90-s delay
          if (isPlain && tens.length === 2 && !(lead.test(prose.slice(Math.max(0, start - 18), start)) && endsPhrase(prose, end)))
            continue;
          report({
            range: [start, last],
            message: `A decade is written “${tens}s”.`,
            repair: isPlain
              ? {safety: 'safe', edits: [{range: [end - 2, end - 1], text: ''}]}
              : {safety: 'unsafe', edits: [{range: [start + tens.length, last], text: 's'}]},
          });
        }
      },
    };
  },
};

const decade = /^(?<tens>(?:1[5-9]|20)?\d0)(?<ending>-(?:s|ies|ties|th|x|es|er)|ies|ties|th|er)$/;
const lead = /(?:^|[\s(])(?:the|early|late|mid)[ -]$/i;
const inDecade = /(?:^|[\s(])(?:in|of|since|from|during) the (?:early |late |mid[- ])?$/i;
