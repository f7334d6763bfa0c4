import {sayVerbs} from '../../src/analysis/function-words.ts';
import {neighbour, wordAfter, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {markBeyond, sureQuotes, type SureQuote} from '../../src/analysis/quotation-marks.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const outsideQuestionMark: Rule = {
  id: 'outside-question-mark',
  summary: 'A question or exclamation mark after the quotation marks that belongs to the quoted sentence.',
  why: 'Where the source language sets every stop after the closing mark, the marks of the quotation itself go there too.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'His neighbor nods: “And in forty you can’t[[”!]]', fixed: 'His neighbor nods: “And in forty you can’t!”'},
    {
      text: '“Where did he buy it, on the moon[[”?]] Korzhov wrote on Friday.',
      fixed: '“Where did he buy it, on the moon?” Korzhov wrote on Friday.',
    },
    {text: '“What a shame[[”!]] exclaimed the critic.', fixed: '“What a shame!” exclaimed the critic.'},
  ],
  good: [
    'Who sang “Yellow Submarine”? asked the host.',
    'Did he really say “I will never come back”? He did.',
    'Who sang “Where Have All the Flowers Gone”?',
    'How dare he say, “You have to live with it all”!',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const quote of sureQuotes(article, gap)) {
          const next = quote.role === 'close' ? markBeyond(article, gap, quote.mark) : undefined;
          if (next === undefined || !belongsInside(article, gap, quote, next)) continue;
          object(gap, {
            message: 'The mark belongs to the quotation and stands inside it.',
            changes: [
              {do: 'move', mark: next, to: quote.mark},
              {do: 'space', mark: quote.mark, side: 'before', text: ''},
            ],
          });
        }
      },
    };
  },
};

/** A quotation of fewer words is a term or a title. */
const FEWEST_WORDS = 4;
/** Unless a verb of saying follows. */
const FEWEST_SPOKEN = 2;
const LONGEST = 1000;

const asks = /\b(?:who|what|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\b/iu;

/** The quotation is a whole sentence of speech, and the words around it ask and exclaim nothing themselves. */
function belongsInside({prose}: Article, gap: Gap, {mark, kind, partner}: SureQuote, next: Mark): boolean {
  if (
    kind !== 'double' ||
    (next.kind !== 'question' && next.kind !== 'exclamation') ||
    neighbour(gap, mark, -1) !== undefined ||
    neighbour(gap, next, 1) !== undefined
  )
    return false;
  if (partner === undefined || mark.range[0] - partner.range[1] > LONGEST) return false;
  const inside = prose.slice(partner.range[1], mark.range[0]);
  // “What a shame”! exclaimed the critic.
  const isSpoken = gap.after !== undefined && sayVerbs.has(wordAfter(prose, gap));
  const fewest = isSpoken ? FEWEST_SPOKEN : FEWEST_WORDS;
  if (inside.split(/\s+/u, fewest).length < fewest || !/^\p{Lu}/u.test(inside)) return false;
  const lead = prose.slice(Math.max(gap.block.range[0], partner.range[0] - 120), partner.range[0]);
  const sentence = (lead.split(/[.!?]["”’]?\s+/u).at(-1) ?? '').trim();
  if (sentence !== '' && !/[:,]$/u.test(sentence)) return false;
  return sentence.search(asks) !== 0 && (next.kind === 'exclamation' || asks.test(inside));
}
