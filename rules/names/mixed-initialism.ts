import {mixedInitialisms} from '../../src/analysis/names/initialisms.ts';
import type {Rule} from '../../src/rule.ts';

export const mixedInitialism: Rule = {
  id: 'mixed-initialism',
  summary: 'One country or body abbreviated both with stops and without.',
  why: 'Each sentence is translated by itself, and both forms are right by themselves.',
  mqm: 'Fluency/Inconsistency',
  severity: 'neutral',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The U.S. sent two ships. A third U.S. ship stayed at home. The harbor thanked the [[US]] for it.',
      fixed: 'The U.S. sent two ships. A third U.S. ship stayed at home. The harbor thanked the U.S. for it.',
    },
    {
      text: 'The UK paid for the pier. A UK firm built it. The [[U.K.]] embassy opened it.',
      fixed: 'The UK paid for the pier. A UK firm built it. The UK embassy opened it.',
    },
    {
      text: 'The US sent two ships. A US ship stayed at home.\n\nThe [[U.S.]] harbor was shut. A U.S. sailor swam.',
      fixed: 'The US sent two ships. A US ship stayed at home.\n\nThe US harbor was shut. A US sailor swam.',
    },
  ],
  good: [
    'US sends two ships\n\nThe U.S. sent two ships. The United States has more.',
    'The United States sent two ships. A third US ship stayed at home.',
    'The U.S. sent a ship. US Airways sent a plane. US Airways sent another. The U.S. Open is over, and so is US Steel.',
    'The UK paid for the pier. The U.K. embassy opened it.',
    'Tell US what you think. The U.S. ships came home.',
    'The ship cost US$5 million. The U.S. paid for it.',
  ],

  create({article, textOf, report}) {
    return {
      finish() {
        for (const {ranges, preferred, first} of article.the(mixedInitialisms)) {
          const [place] = ranges;
          if (place === undefined) continue;
          const rest = ranges.length - 1;
          const more = rest === 0 ? '' : rest === 1 ? ' and once more' : ` and ${rest} times more`;
          report({
            range: place,
            message: `The article has “${preferred}” elsewhere, but “${textOf(place)}” here${more}.`,
            repair: {
              safety: 'unsafe',
              edits: [{range: place, text: preferred}, ...ranges.slice(1).map(range => ({range, text: preferred}))],
            },
            related: [{range: first, message: `“${preferred}” stands here first.`}],
          });
        }
      },
    };
  },
};
