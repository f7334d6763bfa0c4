import {removalsOf, repeatedBlocks} from '../../src/analysis/repeated-blocks.ts';
import type {Rule} from '../../src/rule.ts';

export const repeatedHeadline: Rule = {
  id: 'repeated-headline',
  summary: 'The headline again, as a line of its own.',
  why: 'Pages carry their headline in the title, over the text, under a picture and in links; all of them are copied along.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {
      text: 'Lang signed a law on the pension of the miners who kept the pumps alive in the flood\n\nThe talks went on all night. The union left.\n\nNobody called him. It was Friday.\n\n[[Lang signed a law on the pension of the miners who kept the pumps alive in the flood]]',
      fixed:
        'Lang signed a law on the pension of the miners who kept the pumps alive in the flood\n\nThe talks went on all night. The union left.\n\nNobody called him. It was Friday.',
    },
    {
      text: 'Mayor promises a second tram line\n\n[[Mayor promises a second tram line]]\n\nThe mayor said on Monday that the city would have two lines.',
      fixed: 'Mayor promises a second tram line\n\nThe mayor said on Monday that the city would have two lines.',
    },
    {
      text: 'Mayor: “We need a second line”\n\nThe city will have two lines, the mayor said.\n\n[[Mayor: "We need a second line"]]\n\nNobody knows who will pay.',
      fixed: 'Mayor: “We need a second line”\n\nThe city will have two lines, the mayor said.\n\nNobody knows who will pay.',
    },
    {
      text: 'Second tram line comes next year\n\n[[Nordhaven: Second tram line comes next year]]\n\nThe city will have two lines, the mayor said.',
      fixed: 'Second tram line comes next year\n\nThe city will have two lines, the mayor said.',
    },
    {
      text: 'Nordhaven gets its second tram line on 3 May 2020\n\nThe city will have two lines, the mayor said.\n\n[[Nordhaven gets its second tram line on May 3, 2020]]\n\nNobody knows who will pay.',
      fixed:
        'Nordhaven gets its second tram line on 3 May 2020\n\nThe city will have two lines, the mayor said.\n\nNobody knows who will pay.',
    },
    {
      text: 'Nordhaven promises to build its second tram line soon\n\n[[Nordhaven promises to finish its second tram line soon]]\n\nThe city will have two lines, the mayor said.',
      fixed: 'Nordhaven promises to build its second tram line soon\n\nThe city will have two lines, the mayor said.',
    },
    {
      text: 'The mayor of Nordhaven promises to build a second tram line from the port to the hills by next spring\n\n[[The mayor of Nordhaven wants to finish a second tram line from the port to the hills by next spring]]\n\nThe city will have two lines, the mayor said.',
      fixed: null,
    },
  ],
  good: [
    'Mayor promises a second tram line\n\nThe mayor promises a second tram line before the next vote. Nobody knows who will pay.',
    'Mayor promises a second tram line\n\nMayor promises lower fares too\n\nThe city will have two lines, the mayor said.',
    'Interview\n\nThe mayor spoke on Monday.\n\nInterview\n\nThe driver spoke on Tuesday.',
  ],

  create({article, report}) {
    return {
      finish() {
        const found = article.the(repeatedBlocks).filter(({of}) => of === 'headline');
        const removals = removalsOf(
          article,
          found.filter(({likeness}) => likeness !== 'near').map(({block}) => block),
        );
        for (const {block, first, likeness} of found) {
          const removal = removals.get(block);
          report({
            range: block.range,
            message:
              likeness === 'near'
                ? 'This line is nearly the headline again; keep the better of the two.'
                : 'The headline stands here again; once is enough.',
            ...(removal === undefined ? {} : {repair: {safety: 'unsafe', edits: [removal]}}),
            related: [{range: first.range, message: 'The headline.'}],
          });
        }
      },
    };
  },
};
