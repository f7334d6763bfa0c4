import {isLetterAt, isLowerAt} from '../../src/analysis/characters.ts';
import {flow} from '../../src/analysis/flow.ts';
import {neverLast, seldomLast} from '../../src/analysis/function-words.ts';
import {wordBefore} from '../../src/analysis/gaps.ts';
import type {Rule} from '../../src/rule.ts';

export const truncatedText: Rule = {
  id: 'truncated-text',
  summary: 'A paragraph that stops in mid-sentence, and nothing goes on from it.',
  why: 'News feeds cut articles at a length, and the translator takes the cut for the end.',
  mqm: 'Accuracy/Omission',
  severity: 'major',
  repairs: 'none',
  bad: [
    {
      text: 'The talks went on all night. The union left at dawn.\n\nThe mayor stayed in the hall, where he waited for an official of [[the]]',
      fixed: null,
    },
  ],
  good: [
    'What is it made of, and who is it for? Ask the people whom it was made for.',
    'The place we come from\n\nIt is small. It is old.',
  ],

  create({article, object}) {
    const {seams} = article.the(flow);
    return {
      Gap(gap) {
        if (
          gap.after !== undefined ||
          gap.before === undefined ||
          gap.marks.length > 0 ||
          gap.block.kind !== 'paragraph' ||
          seams[gap.block.index] !== 'end'
        )
          return;
        // What follows in lower case may be its other half.
        const next = article.blocks[gap.block.index + 1];
        if (next !== undefined && isLowerAt(article.prose, next.range[0])) return;
        const word = wordBefore(article.prose, gap).toLowerCase();
        if (!neverLast.has(word) || seldomLast.has(word) || !isLetterAt(article.prose, gap.before[1] - 1)) return;
        object(gap, {message: 'The text stops in the middle of a sentence; the rest is missing.', range: gap.before});
      },
    };
  },
};
