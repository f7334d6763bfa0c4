import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {flow, lowerStarts} from '../../src/analysis/flow.ts';
import {hasSpace, wordAfter, wordBefore, type Gap} from '../../src/analysis/gaps.ts';
import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {quotationMarks, type QuoteMark} from '../../src/analysis/quotation-marks.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const lowercaseSentence: Rule = {
  id: 'lowercase-sentence',
  summary: 'A paragraph or a quoted sentence that begins in lower case.',
  why: 'A segment that was cut from the middle of a source sentence keeps its lower-case letter where it now begins one.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The talks went on all night.\n\n[[t]]he union left at dawn. Nobody was surprised by that.\n\nThe mayor stayed.',
      fixed: 'The talks went on all night.\n\nThe union left at dawn. Nobody was surprised by that.\n\nThe mayor stayed.',
    },
    {
      text: '“It is over,” Lagunov told us. “[[t]]here is nothing to add.”',
      fixed: '“It is over,” Lagunov told us. “There is nothing to add.”',
    },
  ],
  good: [
    'iPhone owners waited in line.\n\neBay said nothing.',
    '“Is it over?” she asked. “No,” he said, “not yet.”',
    'He runs a command. “git log” is its name, and it shows the past.',
    'He sells:\n\n- apples\n- pears\n- plums',
  ],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    const {seams} = article.the(flow);
    return {
      Gap(gap) {
        const start = gap.after?.[0];
        if (start === undefined || !isLowerAt(article.prose, start) || isUpperAt(article.prose, start + 1)) return;
        if (gap.before === undefined ? !beginsParagraph(article, gap, seams) : !opensAfterSentence(article, gap, at)) return;
        object(gap, {
          message: 'A sentence begins here; it needs a capital.',
          changes: [{do: 'case', to: 'upper'}],
          range: [start, start + 1],
        });
      },
    };
  },
};

function beginsParagraph(article: Article, gap: Gap, seams: readonly string[]): boolean {
  const {prose, blocks, lexicon} = article;
  const {block} = gap;
  const previous = blocks[block.index - 1];
  if (block.kind !== 'paragraph' || previous === undefined || gap.marks.length > 1) return false;
  if (gap.marks.length === 1 && gap.marks[0]?.kind !== 'double') return false;
  if (
    seams[previous.index] !== 'end' ||
    !/[.!?]["”’)]*$/u.test(prose.slice(Math.max(0, previous.range[1] - 4), previous.range[1]))
  )
    return false;
  if (article.the(lowerStarts) > 2) return false;
  const word = wordAfter(prose, gap);
  return (
    lexicon.knows(word) &&
    /[.!?…]["”’)]*$/u.test(prose.slice(Math.max(0, block.range[1] - 4), block.range[1])) &&
    !/[./@_]/u.test(word)
  );
}

/** A sentence ended, and a quotation opens that is one itself: it ends in a mark of its own. */
function opensAfterSentence(article: Article, gap: Gap, at: ReadonlyMap<number, QuoteMark>): boolean {
  const last = gap.marks.at(-1);
  const stop = gap.marks.at(-2);
  if (last === undefined || stop?.kind !== 'stop' || last.kind !== 'double' || !hasSpace(gap, last, 'before')) return false;
  const quote = at.get(last.range[0]);
  if (
    quote?.role !== 'open' ||
    (quote.partner !== undefined && !/[.?!…,]\s?$/u.test(article.prose.slice(quote.partner.range[0] - 2, quote.partner.range[0])))
  )
    return false;
  return gap.marks.length > 2 || abbreviationBefore(article, wordBefore(article.prose, gap)) === undefined;
}
