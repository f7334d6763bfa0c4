import {once} from '../../src/analysis/once.ts';
import {isLetterAt, isLowerAt} from '../../src/analysis/characters.ts';
import {breaksOff, endsInsideWord} from '../../src/analysis/breaks-off.ts';
import {endMarks} from '../../src/analysis/end-marks.ts';
import {isClause} from '../../src/analysis/clauses.ts';
import {endsSentence, flow} from '../../src/analysis/flow.ts';
import {seldomLast} from '../../src/analysis/function-words.ts';
import {wordBefore, type Gap} from '../../src/analysis/gaps.ts';
import {innerSentences} from '../../src/analysis/inner-sentences.ts';
import type {Article} from '../../src/article.ts';
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
    {
      text: 'The talks went on all night. The union left at dawn.\n\nHe spoke for an hour about the pumps, and [[then]]',
      fixed: null,
    },
    {
      text: 'The talks went on all night. The union left at dawn.\n\nThe minister met the press. He met the official of the [[Russian]]\n\nNobody called him. It was Friday.',
      fixed: null,
    },
    {text: 'The talks went on all night. The union left at dawn.\n\nThe mayor told the court [[that]]', fixed: null},
    {text: 'The talks went on all night. The union left at dawn.\n\nThe thaw brought his plans to [[naug]]', fixed: null},
    {text: 'The talks went on all night. The union left at dawn.\n\nThe pumps were bought [[from]]', fixed: null},
    {text: 'The talks went on all night. The union left at dawn.\n\nThe mayor told the court of the pumps[[,]]', fixed: null},
  ],
  good: [
    'The talks went on all night. The union left at dawn.\n\nSign up for a letter of ours about kubernetes and devops',
    'Lang: We met at noon\n\nLang: He came with all his tools for kubernetes and devops',
    'What is it made of, and who is it for? Ask the people whom it was made for.',
    'The talks went on all night. The union left at dawn.\n\nSign up to hear from us and of the towns we come from',
    'The talks went on all night. The union left at dawn. He comes now and then.\n\nYours truly,',
    'The place we come from\n\nIt is small. It is old.',
  ],

  create({article, object}) {
    const {seams} = article.the(flow);
    const {needed} = article.the(endMarks);
    return {
      Gap(gap) {
        if (
          gap.after !== undefined ||
          gap.before === undefined ||
          (gap.marks.length > 0 && !isLastComma(article, gap)) ||
          (gap.block.kind !== 'paragraph' && gap.block.kind !== 'furniture') ||
          seams[gap.block.index] !== 'end'
        )
          return;
        // What follows in lower case may be its other half.
        const next = article.blocks[gap.block.index + 1];
        if (next !== undefined && isLowerAt(article.prose, next.range[0])) return;
        if (!isLetterAt(article.prose, gap.before[1] - 1)) return;
        // Where no sentence has to end, an unknown word may be a term.
        const isCut = endsInsideWord(article, gap.block) && (needed.has(gap.block.index) || goesOnFromProse(article, gap));
        if (!isCut && !breaksOff(article, gap.block) && !(next === undefined && endsOpen(article, gap))) return;
        object(gap, {
          message: 'The text stops in the middle of a sentence; the rest is missing.',
          range: gap.marks[0]?.range ?? gap.before,
        });
      },
    };
  },
};

/** Words from which a last line can be half a sentence and not a signature or a link. */
const SEVERAL = 4;

/** The last paragraph ends in a word that seldom ends one: `He told the court that`, `The pumps were bought from`. */
function endsOpen(article: Article, gap: Gap): boolean {
  if (isLastComma(article, gap)) return true;
  return seldomLast.has(wordBefore(article.prose, gap)) && goesOnFromProse(article, gap);
}

/** A whole clause, after a paragraph that ends as it should. */
function goesOnFromProse(article: Article, {block}: Gap): boolean {
  const {prose, blocks} = article;
  const previous = blocks[block.index - 1];
  if (previous?.kind !== 'paragraph' || !endsSentence(prose, previous)) return false;
  const text = prose.slice(block.range[0], Math.min(block.range[1], block.range[0] + 2000));
  return text.split(/\s+/u).length >= SEVERAL && subject().test(text) && isClause(article, text);
}

const subject = once(
  (): RegExp =>
    /^["“]?(?:The|A|An|He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|Our|My|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s/u,
);

/** A comma at the very end, after one sentence; with more of them it is for the rule about commas. */
function isLastComma(article: Article, gap: Gap): boolean {
  const [mark] = gap.marks;
  const isLast = article.blocks[gap.block.index + 1] === undefined;
  return (
    mark?.kind === 'comma' &&
    gap.marks.length === 1 &&
    isLast &&
    innerSentences(article, gap.block).length === 0 &&
    goesOnFromProse(article, gap)
  );
}
