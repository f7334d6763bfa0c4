import {isQuoted, repetitions} from '../../src/analysis/repetitions.ts';
import {repeatedBlocks} from '../../src/analysis/repeated-blocks.ts';
import {sentencesSeenBefore} from '../../src/analysis/repeated-sentences.ts';
import type {Block} from '../../src/article.ts';
import type {Range, Rule} from '../../src/rule.ts';

const FEWEST_WORDS = 5;
const FEWEST_WORDS_SET_OFF = 7;

export const repeatedSentence: Rule = {
  id: 'repeated-sentence',
  summary: 'A sentence that follows itself, or a long one that comes again later.',
  why: 'Segments are translated one by one; where they overlap or are pasted twice, a whole sentence stands twice.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The bakery opened in May. Its first loaves sold out by noon. [[Its first loaves sold out by noon.]] Now it bakes twice.',
      fixed: 'The bakery opened in May. Its first loaves sold out by noon. Now it bakes twice.',
    },
    {
      text: 'The jury sat down; and then Dr. [[The jury sat down; and then Dr.]] Marsh was called in.',
      fixed: 'The jury sat down; and then Dr. Marsh was called in.',
    },
    {
      text: '“The pump failed at midnight, and nobody told the crew. [[The pump failed at midnight, and nobody told the crew.]]”',
      fixed: '“The pump failed at midnight, and nobody told the crew.”',
    },
    {
      text: '“The pump failed at midnight, and nobody told the crew.” [[“The pump failed at midnight, and nobody told the crew.”]]',
      fixed: '“The pump failed at midnight, and nobody told the crew.”',
    },
    {
      text: 'The council will vote on the new tram line before the end of June. The mayor is for it.\n\nShops along the street are not. [[The council will vote on the new tram line before the end of June.]] Until then the plans are on show at the library.',
      fixed:
        'The council will vote on the new tram line before the end of June. The mayor is for it.\n\nShops along the street are not. Until then the plans are on show at the library.',
    },
  ],
  good: [
    'He waited. He waited. Nobody came.',
    '“I rowed, and she bailed. I rowed, and she bailed. We made it,” he said.',
    'The bell rang twice in the night. The bell rang twice in the morning.',
    'The mayor thanked the crew. The night was long. The mayor thanked the crew.',
    '“We moved the whole market across the river in one night, and nobody noticed.”\n\nThe mayor came early. We moved the whole market across the river in one night, and nobody noticed. So he told us.',
    'Row, row, row the boat,\nGently down the wide green stream,\nRow, row, row the boat,\nGently down the wide green stream',
  ],

  create({article, textOf, report}) {
    return {
      finish() {
        const repeated = new Set<Block>(article.the(repeatedBlocks).map(({block}) => block));
        for (const {block, words, first, rest, sentence} of article.the(repetitions)) {
          const fewest =
            block.kind === 'list-item' || isQuoted(article.prose, block, first[0]) ? FEWEST_WORDS_SET_OFF : FEWEST_WORDS;
          if (!sentence || words < fewest || repeated.has(block)) continue;
          reportCopy(block, first, rest, 'This sentence repeats the one before it; remove one of the two.', true);
        }
        for (const {block, first, second} of article.the(sentencesSeenBefore)) {
          if (!repeated.has(block))
            reportCopy(block, first, second, 'This sentence stands in the article already, word for word.', false);
        }
      },
    };

    function reportCopy(block: Block, first: Range, copy: Range, message: string, adjacent: boolean): void {
      const marks = marksAround(block, copy);
      report({
        range: marks,
        message,
        // Next to each other, the marks between the copies go with the second one, and the ones after it stay.
        repair: {safety: 'unsafe', edits: [{range: adjacent ? [first[1], copy[1]] : withSpace(block, marks), text: ''}]},
        related: [{range: first, message: 'The sentence stands here first.'}],
      });
    }

    /** A sentence with its end mark, and with the quotation marks that are its own. */
    function marksAround(block: Block, [start, end]: Range): Range {
      const before = /["“«„‘'(]*$/u.exec(textOf([Math.max(block.range[0], start - 3), start]))?.[0] ?? '';
      const after = /^[.!?…]*/u.exec(textOf([end, Math.min(block.range[1], end + 4)]))?.[0] ?? '';
      if (before === '') return [start, end + after.length];
      const closers =
        /^["”»“’')]*/u.exec(textOf([end + after.length, Math.min(block.range[1], end + after.length + 3)]))?.[0] ?? '';
      return closers === '' ? [start, end + after.length] : [start - before.length, end + after.length + closers.length];
    }

    /** Takes the space before the sentence along, or at the start of a block the one after it. */
    function withSpace(block: Block, [start, end]: Range): Range {
      const before = /\s*$/u.exec(textOf([Math.max(block.range[0], start - 4), start]))?.[0].length ?? 0;
      if (before > 0) return [start - before, end];
      return [start, end + (/^\s*/u.exec(textOf([end, Math.min(block.range[1], end + 4)]))?.[0].length ?? 0)];
    }
  },
};
