import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {hasSpace, neighbour, wordBefore, type Change, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import {quotationMarks, SURE_MARGIN, type QuoteMark} from '../../src/analysis/quotation-marks.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const quoteOrder: Rule = {
  id: 'quote-order',
  summary: 'A full stop or comma on both sides of a closing quotation mark, or on the wrong side of it.',
  why: 'Most languages set the stop after the mark. Translation moves it inside, keeps it outside, or does both.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The vote must follow “the standards of the region[[.”.]]', fixed: 'The vote must follow “the standards of the region.”'},
    {text: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again[[”.]]', fixed: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again.”'},
  ],
  good: [
    'The robot, called “Landing”, was built by two brothers, and its name means “home”.',
    'He asked, “Why now?” Nobody answered.',
    'They moved to the “U.S.”, as the song has it.',
  ],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote?.role !== 'close' || quote.margin < SURE_MARGIN) continue;
          const next = gap.marks.find(other => other.index > mark.index && at.get(other.range[0])?.role !== 'surplus');
          if (next === undefined || (next.kind !== 'stop' && next.kind !== 'comma')) continue;
          const doubled = changesForBoth(article, gap, mark, next);
          if (doubled !== undefined) object(gap, {message: 'The sentence is closed both before and after the quotation mark.', changes: doubled});
          else if (neighbour(gap, mark, -1) === undefined && isOutOfOrder(article, gap, quote, next)) {
            object(gap, {message: `The ${next.kind === 'stop' ? 'full stop' : 'comma'} belongs inside the quotation marks here.`, changes: [{do: 'move', mark: next, to: mark}, {do: 'space', mark, side: 'before', text: ''}]});
          }
        }
      },
    };
  },
};

function changesForBoth(article: Article, gap: Gap, mark: Mark, next: Mark): readonly Change[] | undefined {
  const before = neighbour(gap, mark, -1);
  if (before === undefined) return undefined;
  // They moved to the “U.S.”, as the song has it.
  if (before.kind === 'stop' && abbreviationBefore(article, wordBefore(article.prose, gap)) !== undefined) return undefined;
  if (before.kind === next.kind) return [{do: 'drop', mark: next}, {do: 'space', mark, side: 'before', text: ''}];
  if (before.kind === 'comma' && next.kind === 'stop') return [{do: 'write', mark: before, text: '.'}, {do: 'drop', mark: next}, {do: 'space', mark, side: 'before', text: ''}];
  if (before.kind === 'stop' && next.kind === 'comma') return [{do: 'drop', mark: before}, {do: 'move', mark: next, to: mark}];
  return undefined;
}

/** Evidence that the document keeps one order throughout. */
const STRICT = 3;
/** A quotation of fewer words is a term or a title and keeps its order. */
const SPEECH = 4;

function isOutOfOrder(article: Article, gap: Gap, quote: QuoteMark, next: Mark): boolean {
  const {order, orderEvidence} = article.the(houseStyle);
  if (order !== 'american') return false;
  const {mark, partner} = quote;
  const isOdd = next.index > mark.index + 1 || hasSpace(gap, mark, 'before') || hasSpace(gap, mark, 'after') || mark.text === '“' || (partner?.text === '”' && mark.text === '”');
  if (isOdd) return true;
  if (partner === undefined || orderEvidence < STRICT || next.kind !== 'stop') return false;
  return article.prose.slice(partner.range[1], mark.range[0]).split(/\s+/u, SPEECH).length >= SPEECH && /^\p{Lu}/u.test(article.prose.slice(partner.range[1], partner.range[1] + 2));
}
