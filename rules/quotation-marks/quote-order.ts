import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {hasSpace, neighbour, wordBefore, type Change, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import {quotationMarks, SURE_MARGIN, type QuoteMark} from '../../src/analysis/quotation-marks.ts';
import {isAttribution} from '../../src/analysis/speech.ts';
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
    {text: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again[[”,]] they said.', fixed: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again,” they said.'},
    {text: 'His neighbor nods: “And in forty you can’t[[”!]]', fixed: 'His neighbor nods: “And in forty you can’t!”'},
  ],
  good: [
    'Did he really say “I will never come back”? He did.',
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
          if (next !== undefined && isOwnQuestion(article, gap, quote, next)) {
            object(gap, {message: 'The mark belongs to the quotation and stands inside it.', changes: [{do: 'move', mark: next, to: mark}, {do: 'space', mark, side: 'before', text: ''}]});
            continue;
          }
          const outer = next === undefined ? undefined : neighbour(gap, next, 1);
          if ((next?.kind === 'stop' || next?.kind === 'comma') && mark.kind === 'single' && neighbour(gap, mark, -1) === undefined && outer?.kind === 'double' && quote.partner !== undefined && quote.depth > 1 && article.the(houseStyle).order === 'american') {
            object(gap, {message: 'The stop belongs inside both quotation marks.', changes: [{do: 'move', mark: next, to: mark}]});
            continue;
          }
          if (next === undefined || (next.kind !== 'stop' && next.kind !== 'comma')) continue;
          const doubled = changesForBoth(article, gap, mark, next);
          if (doubled !== undefined) object(gap, {message: 'The sentence is closed both before and after the quotation mark.', changes: doubled, range: [(neighbour(gap, mark, -1) ?? mark).range[0], next.range[1]]});
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
  if (before.kind === 'stop' && abbreviationBefore(article, wordBefore(article.prose, gap)) === 'any') return undefined;
  if (before.kind === next.kind) return [{do: 'drop', mark: next}, {do: 'space', mark, side: 'before', text: ''}];
  if (before.kind === 'comma' && next.kind === 'stop') return [{do: 'write', mark: before, text: '.'}, {do: 'drop', mark: next}, {do: 'space', mark, side: 'before', text: ''}];
  if (before.kind === 'stop' && next.kind === 'comma') return [{do: 'drop', mark: before}, {do: 'move', mark: next, to: mark}];
  return undefined;
}

/** A quotation of fewer words is a term or a title and keeps its order. */
const SPEECH = 4;

/** Other defects of the gap show that nobody chose this order; a clean `”,` is out of order only before the speaker. */
function isOutOfOrder(article: Article, gap: Gap, {mark, partner}: QuoteMark, next: Mark): boolean {
  const {order, inside, outside} = article.the(houseStyle);
  if (order !== 'american') return false;
  if (next.index > mark.index + 1) return inside > outside && next.kind === 'stop';
  if (hasSpace(gap, mark, 'before') || hasSpace(gap, mark, 'after') || (mark.text === '“' && partner?.text !== '„')) return true;
  // The other quotations of the article agree, but for one in five.
  return inside >= 2 && (outside - 1) * 4 <= inside && next.kind === 'comma' && gap.after !== undefined && isAttribution(article.prose, gap.after[0]);
}

const asks = /^(?:who|what|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\b/iu;

/** `He asked: “Where did he buy it”?`: the quotation is a whole sentence of speech, and the words around it ask nothing. */
function isOwnQuestion({prose}: Article, gap: Gap, {mark, partner}: QuoteMark, next: Mark): boolean {
  if (mark.kind !== 'double' || (next.kind !== 'question' && next.kind !== 'exclamation') || partner === undefined || neighbour(gap, mark, -1) !== undefined || neighbour(gap, next, 1) !== undefined) return false;
  const inside = prose.slice(partner.range[1], mark.range[0]);
  if (inside.split(/\s+/u, SPEECH).length < SPEECH || !/^\p{Lu}/u.test(inside) || mark.range[0] - partner.range[1] > 1000) return false;
  const lead = prose.slice(Math.max(gap.block.range[0], partner.range[0] - 120), partner.range[0]);
  const sentence = lead.split(/[.!?]["”’]?\s+/u).at(-1) ?? '';
  const isLed = /[:,]\s*$/u.test(sentence) || sentence.trim() === '';
  return isLed && !asks.test(sentence.trim()) && (next.kind === 'exclamation' || /\b(?:who|what|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\b/iu.test(inside));
}
