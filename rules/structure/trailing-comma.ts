import {endsSentence, flow} from '../../src/analysis/flow.ts';
import {prepositions, sayVerbs, subordinators} from '../../src/analysis/function-words.ts';
import {wordBefore} from '../../src/analysis/gaps.ts';
import {isClause} from '../../src/analysis/clauses.ts';
import {innerSentences} from '../../src/analysis/inner-sentences.ts';
import type {Article, Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const trailingComma: Rule = {
  id: 'trailing-comma',
  summary: 'A paragraph that ends in a comma.',
  why: 'A sentence was cut in two segments, and the second one was lost or became a paragraph of its own.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The talks went on all night. The union left at dawn[[,]]\n\nThe mayor stayed in the hall. He waited.',
      fixed: 'The talks went on all night. The union left at dawn.\n\nThe mayor stayed in the hall. He waited.',
    },
    {
      text: 'The talks have gone on for nine days. The mayor stays in the hall.\n\nSeats for the next round can be had at the gate or in the old town hall[[,]]\n\nThe union will be there. It has hired a bus.',
      fixed:
        'The talks have gone on for nine days. The mayor stays in the hall.\n\nSeats for the next round can be had at the gate or in the old town hall.\n\nThe union will be there. It has hired a bus.',
    },
  ],
  good: [
    'Dear members,\n\nThe talks went on all night.\n\nYours truly,\n\nAnn',
    'As the poet says,\n\n“The night is long.”',
    'The talks went on all night. The mayor left.\n\nWhile the union was waiting in the hall for the mayor and for the press,\n\nThe mayor slept.',
    'The talks went on all night. The mayor left.\n\nThe mayor turned to the press and to the union at last and said,\n\nNobody leaves.',
    'The talks went on all night. The mayor left.\n\nPlease write soon. Love to all,\n\nAnn',
    'The talks went on all night. The mayor left.\n\nWe are looking forward to hearing from you in the course of this week,\n\nAnn Marsh',
  ],

  create({article, object}) {
    const {seams} = article.the(flow);
    return {
      Gap(gap) {
        const last = gap.marks.at(-1);
        if (
          gap.after !== undefined ||
          last?.kind !== 'comma' ||
          gap.marks.length > 1 ||
          gap.block.kind !== 'paragraph' ||
          seams[gap.block.index] !== 'end'
        )
          return;
        const next = article.blocks[gap.block.index + 1];
        if (
          next !== undefined &&
          (next.kind === 'list-item' || next.kind === 'verse' || isName(article.prose.slice(...next.range)))
        )
          return;
        // he turned to the press and said, “…”
        if (sayVerbs.has(wordBefore(article.prose, gap).toLowerCase())) return;
        // A sentence stands before it in the paragraph, or it is a whole one itself, and a new one follows.
        if (innerSentences(article, gap.block).length === 0 && (next === undefined || !isWhole(article, gap.block, next))) return;
        if (next !== undefined && !/^["“]?\p{Lu}/u.test(article.prose.slice(next.range[0], next.range[0] + 2))) return;
        object(gap, {
          message: 'The paragraph ends in a comma; its sentence needs an end mark.',
          changes: [{do: 'write', mark: last, text: '.'}],
        });
      },
    };
  },
};

/** Words from which a paragraph of one sentence counts as prose. */
const LONG = 12;

/** A long main clause among paragraphs: no lead to what follows (`he said,`), no clause that waits for its main one. */
function isWhole(article: Article, block: Block, next: Block): boolean {
  const {prose, blocks} = article;
  const previous = blocks[block.index - 1];
  if (previous?.kind !== 'paragraph' || !endsSentence(prose, previous)) return false;
  if (next.kind === 'paragraph' ? !endsSentence(prose, next) : next.kind !== 'furniture') return false;
  const words = prose.slice(block.range[0], block.range[1] - 1).split(/\s+/u);
  const first = words[0]?.toLowerCase() ?? '';
  const leads = subordinators.has(first) || prepositions.has(first) || sayVerbs.has(words.at(-1)?.toLowerCase() ?? '');
  return words.length >= LONG && !leads && isClause(article, words.join(' '));
}

/** Ann, Ann Marsh: what stands before it is the end of a letter. */
function isName(line: string): boolean {
  return /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}$/u.test(line.slice(0, 80));
}
