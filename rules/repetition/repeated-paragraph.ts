import {removalsOf, repeatedBlocks} from '../../src/analysis/repeated-blocks.ts';
import type {Rule} from '../../src/rule.ts';

export const repeatedParagraph: Rule = {
  id: 'repeated-paragraph',
  summary: 'A paragraph or line that stands in the article a second time.',
  why: 'Pages are copied with their teaser, their captions or a cached part, and all of it is translated.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The dam was built in four years by a crew from the valley.\n\nIt has never leaked.\n\n[[The dam was built in four years by a crew from the valley.]]\n\nTourists come by bus.',
      fixed: 'The dam was built in four years by a crew from the valley.\n\nIt has never leaked.\n\nTourists come by bus.',
    },
    {
      text: 'Dam turns thirty\n\nThe valley celebrates its oldest wall\n\n[[The valley celebrates its oldest wall]]\n\nOn Sunday the valley drank to its dam.',
      fixed: 'Dam turns thirty\n\nThe valley celebrates its oldest wall\n\nOn Sunday the valley drank to its dam.',
    },
    {
      text: '# Barley\n\nSold by the sack at the mill gate, Monday to Friday.\n\n# Rye\n\n[[Sold by the sack at the mill gate, Monday to Friday.]]\n\n# Oats\n\nThey are for horses.\n\n[[Sold by the sack at the mill gate, Monday to Friday.]]',
      fixed: '# Barley\n\nSold by the sack at the mill gate, Monday to Friday.\n\n# Rye\n\n# Oats\n\nThey are for horses.',
    },
    {
      // Below two headings, it was pasted.
      text: '# Barley\n\nSold by the sack at the mill gate, Monday to Friday.\n\nIt is for soup.\n\n# Rye\n\n[[Sold by the sack at the mill gate, Monday to Friday.]]\n\nIt is for bread.',
      fixed: '# Barley\n\nSold by the sack at the mill gate, Monday to Friday.\n\nIt is for soup.\n\n# Rye\n\nIt is for bread.',
    },
    {
      text: 'The ministry said on Friday that the new bridge would carry trucks and trains from the first day.\n\nIt opens in June.\n\n[[The ministry said on Friday that a new bridge would carry trucks and trains from the first day.]]',
      fixed: null,
    },
  ],
  good: [
    'Dam turns thirty\n\nExamples\n\nThe first dam was made of clay.\n\nExamples\n\nThe second dam was made of stone.',
    '“I do not know,” he said.\n\nShe asked him again.\n\n“I do not know,” he said.',
    'In 2014 the plant made 300 tons of cheese and sold all of it in the region and in two ports.\n\nIn 2015 the plant made 450 tons of cheese and sold all of it in the region and in two ports.',
    '# Barley\n\nIt is for soup.\n\nSold by the sack at the mill gate, Monday to Friday.\n\n# Rye\n\nIt is for bread.\n\nSold by the sack at the mill gate, Monday to Friday.\n\n# Oats\n\nThey are for horses.\n\nSold by the sack at the mill gate, Monday to Friday.',
    '- Two cups of flour and one cup of cold milk\n- Salt\n- Two cups of flour and one cup of cold milk',
  ],

  create({article, report}) {
    return {
      finish() {
        const found = article.the(repeatedBlocks).filter(({of}) => of === 'text');
        const removals = removalsOf(
          article,
          found.filter(({likeness}) => likeness !== 'near').map(({block}) => block),
        );
        for (const {block, first, likeness} of found) {
          const removal = removals.get(block);
          const isSame = likeness === 'same';
          report({
            range: block.range,
            message: isSame
              ? 'This paragraph stands in the article already, word for word.'
              : 'This paragraph is nearly the same as an earlier one; keep the better of the two.',
            ...(removal === undefined ? {} : {repair: {safety: 'unsafe', edits: [removal]}}),
            related: [{range: first.range, message: isSame ? 'It stands here first.' : 'The earlier one.'}],
          });
        }
      },
    };
  },
};
