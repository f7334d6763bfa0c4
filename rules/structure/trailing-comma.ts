import {flow} from '../../src/analysis/flow.ts';
import {innerSentences} from '../../src/analysis/sentence-ends.ts';
import type {Rule} from '../../src/rule.ts';

export const trailingComma: Rule = {
  id: 'trailing-comma',
  summary: 'A paragraph that ends in a comma.',
  why: 'A sentence was cut in two segments, and the second one was lost or became a paragraph of its own.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [{text: 'The talks went on all night. The union left at dawn[[,]]\n\nThe mayor stayed in the hall. He waited.', fixed: 'The talks went on all night. The union left at dawn.\n\nThe mayor stayed in the hall. He waited.'}],
  good: ['Dear members,\n\nThe talks went on all night.\n\nYours truly,\n\nAnn', 'As the poet says,\n\n“The night is long.”'],

  create({article, object}) {
    const {seams} = article.the(flow);
    return {
      Gap(gap) {
        const last = gap.marks.at(-1);
        if (gap.after !== undefined || last?.kind !== 'comma' || gap.marks.length > 1 || gap.block.kind !== 'paragraph' || seams[gap.block.index] !== 'end') return;
        const next = article.blocks[gap.block.index + 1];
        // A sentence of several stands before it, and a new one follows.
        if (innerSentences(article, gap.block).length === 0 || next === undefined || next.kind === 'list-item' || next.kind === 'verse') return;
        if (!/^\p{Lu}/u.test(article.prose.slice(next.range[0], next.range[0] + 2))) return;
        object(gap, {message: 'The paragraph ends in a comma.', changes: [{do: 'write', mark: last, text: '.'}]});
      },
    };
  },
};
