import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {isLowerAt} from '../../src/analysis/characters.ts';
import {hasSpace, neighbour, wordBefore, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import {markBeyond, sureQuotes, type SureQuote} from '../../src/analysis/quotation-marks.ts';
import {isClause} from '../../src/analysis/clauses.ts';
import {isAttribution, isIntroduced} from '../../src/analysis/speech.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const quoteOrder: Rule = {
  id: 'quote-order',
  summary: 'A full stop or comma on the wrong side of the closing quotation mark for the order of the article or the house.',
  why: 'Most languages set the stop after the mark, and the order of the source survives translation.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again[[”,]] they said.',
      fixed: '“The road is closed,” he said. “Wait for spring,” she said. “You will see that it opens again,” they said.',
    },
    {
      text: 'He was blunt: “A seat costs eight euros in this town. We refuse to pay it[[”.]] She agreed.',
      fixed: 'He was blunt: “A seat costs eight euros in this town. We refuse to pay it.” She agreed.',
    },
    {
      text: 'He called it “late,” then “too late,” then “never.” She said, “We will go.” He wrote “no,” and then “yes.” He said: “The road will be open by Friday[[”.]] He left.',
      fixed:
        'He called it “late,” then “too late,” then “never.” She said, “We will go.” He wrote “no,” and then “yes.” He said: “The road will be open by Friday.” He left.',
    },
    {text: '“He asked me, ‘Where is the cat[[’.]]”', fixed: '“He asked me, ‘Where is the cat.’”'},
  ],
  good: [
    'The robot, called “Landing”, was built by two brothers, and its name means “home”.',
    'He called it “late,” then “too late,” then “never.” She said, “We will go.” He wrote “no,” and then “yes.” His boat was called “Swallow”, and hers “Swift”.',
    'He wrote “no”. She wrote “yes”. They agreed on “perhaps”.',
  ],

  create({article, object}) {
    const {order} = article.the(houseStyle);
    return {
      Gap(gap) {
        for (const quote of sureQuotes(article, gap)) {
          const {mark, role} = quote;
          const held = neighbour(gap, mark, -1);
          if (role === 'close' && held !== undefined && belongsOutside(article, gap, quote, held)) {
            object(gap, {
              message: `The ${held.kind === 'stop' ? 'full stop' : 'comma'} belongs after the quotation marks here.`,
              changes: [
                {do: 'drop', mark: held},
                {do: 'insert', mark, side: 'after', text: held.text},
              ],
            });
          }
          const next = role === 'close' ? markBeyond(article, gap, mark) : undefined;
          if (next?.kind !== 'stop' && next?.kind !== 'comma') continue;
          const inner = neighbour(gap, mark, -1);
          if (inner?.kind === 'single' && inner.index === 0 && order === 'american' && hasSpace(gap, mark, 'before')) {
            // stop’ ”, says
            object(gap, {
              message: 'The stop belongs inside both quotation marks, and no space stands between them.',
              changes: [
                {do: 'move', mark: next, to: inner},
                {do: 'space', mark, side: 'before', text: ''},
              ],
            });
          }
          if (inner !== undefined) continue;
          const isLong = next.kind === 'stop' && isSeveralSentences(article, quote);
          if (
            !isLong &&
            (order !== 'american' ||
              !(quote.kind === 'single' ? isBetweenMarks(gap, quote, next) : isOutOfOrder(article, gap, quote, next)))
          )
            continue;
          object(gap, {
            message: `The ${next.kind === 'stop' ? 'full stop' : 'comma'} belongs inside the quotation marks here.`,
            changes: [
              {do: 'move', mark: next, to: mark},
              {do: 'space', mark, side: 'before', text: ''},
            ],
          });
        }
      },
    };
  },
};

/** `cat’.”`: a quotation inside another, with the stop between their marks. */
function isBetweenMarks(gap: Gap, {partner, depth}: SureQuote, next: Mark): boolean {
  return neighbour(gap, next, 1)?.kind === 'double' && partner !== undefined && depth > 1;
}

/** Other defects of the gap show that nobody chose this order; a clean `”,` is out of order only before the speaker. */
function isOutOfOrder(article: Article, gap: Gap, {mark, partner}: SureQuote, next: Mark): boolean {
  const {inside, outside} = article.the(houseStyle);
  if (next.index > mark.index + 1) return inside > outside && next.kind === 'stop';
  if (hasSpace(gap, mark, 'before') || hasSpace(gap, mark, 'after') || (mark.text === '“' && partner?.text !== '„')) return true;
  if (article.house.punctuation === 'american') return true;
  if (inside >= MANY && (outside - 1) * 8 <= inside && next.kind === 'stop' && isSpeech(article, gap, mark, partner)) return true;
  // The other quotations of the article agree, but for one in five.
  return (
    inside >= 2 &&
    (outside - 1) * 4 <= inside &&
    next.kind === 'comma' &&
    gap.after !== undefined &&
    isAttribution(article.prose, gap.after[0])
  );
}

/** `called “a gift,” and`, in a house that has set the British order: only speech holds a comma or a stop. */
function belongsOutside(article: Article, gap: Gap, {kind, partner}: SureQuote, held: Mark): boolean {
  const {prose, house} = article;
  if (house.punctuation !== 'british' || kind !== 'double' || partner === undefined || gap.marks.length !== 2) return false;
  if (held.kind !== 'comma' && (held.kind !== 'stop' || abbreviationBefore(article, wordBefore(prose, gap)) !== undefined))
    return false;
  const text = prose.slice(partner.range[1], Math.min(held.range[0], partner.range[1] + LONGEST));
  if (!isLowerAt(text, 0) || /[.!?…]/u.test(text) || isIntroduced(prose, partner.range[0], gap.block.range[0])) return false;
  return gap.after === undefined ? held.kind === 'stop' : !isAttribution(prose, gap.after[0]);
}

/** Ends of quotations in order from which the order of an article is plain. */
const MANY = 6;

/** `The mayor said: “The road is open`: a quoted term or title keeps its order. */
function isSpeech(article: Article, gap: Gap, close: Mark, open: Mark | undefined): boolean {
  if (open === undefined || close.range[0] - open.range[1] > LONGEST) return false;
  const text = article.prose.slice(open.range[1], close.range[0]);
  return /^\p{Lu}/u.test(text) && isIntroduced(article.prose, open.range[0], gap.block.range[0]) && isClause(article, text);
}

/** UTF-16 units of a quotation that are looked at. */
const LONGEST = 1500;

/** “A seat costs 8 euros. We refuse to do it”. In either style, a quotation of whole sentences holds its own last stop. */
function isSeveralSentences({prose}: Article, {mark, kind, partner}: SureQuote): boolean {
  if (kind !== 'double' || partner === undefined || mark.range[0] - partner.range[1] > LONGEST) return false;
  return /^\p{Lu}.{20,}[\p{Ll}\d][.!?] \p{Lu}/su.test(prose.slice(partner.range[1], mark.range[0]));
}
