import {spellingVarieties} from '../../src/analysis/spelling-varieties.ts';
import type {Rule} from '../../src/rule.ts';

export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  summary: 'An American spelling in an article of British ones, or the other way round.',
  why: 'Translation systems learn from texts of both countries, and choose anew in each sentence.',
  mqm: 'Fluency/Inconsistency',
  severity: 'minor',
  repairs: 'none',
  bad: [
    {
      text: 'The colour of the harbour pleased the neighbours, who had travelled for it. The [[color]] of the sky did not.',
      fixed: null,
    },
    {
      text: 'Workers at the center of the labor dispute traveled far. Their favorite lawyer [[apologised]].',
      fixed: null,
    },
  ],
  good: [
    'The colour of the harbour pleased the neighbours, who had organized a feast and analyzed the wine.',
    'The colour of the harbour pleased the neighbours. “What color is it?” asked the visitor at the Lincoln Center.',
    'The colour of the harbour pleased the neighbours. The Department of Defense and Pearl Harbor sent a ship.',
    'The center of the labor dispute was the favorite theatre of the Labour Party, a grey house with a catalogue of films.',
    'The colour of the center is grey.',
    'The harbour of the neighbours has a favourite colour, and a computer program to check the meter and the tires.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const {text, range, variety, counterpart} of spellingVarieties(article).others) {
          const [mine, others] = variety === 'british' ? ['British', 'American'] : ['American', 'British'];
          report({
            range,
            message: `“${text}” is ${mine} spelling, in an article of ${others}.`,
            suggestions: [{message: `Write “${counterpart}”.`, edits: [{range, text: counterpart}]}],
          });
        }
      },
    };
  },
};
