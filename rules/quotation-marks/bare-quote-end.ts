import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import {wordAfter, wordBefore, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import {isClause} from '../../src/analysis/clauses.ts';
import {isAttribution} from '../../src/analysis/speech.ts';
import {isFunctionWord, sayVerbs, subjectPronouns} from '../../src/analysis/function-words.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const bareQuoteEnd: Rule = {
  id: 'bare-quote-end',
  summary: 'Quoted speech that ends without a stop, or without a comma before the speaker.',
  why: 'Many languages set the stop after the closing mark, and there it is lost between two segments.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The coach said, "The table does not lie, and we all know that[["]] The club is last with 19 points.',
      fixed: 'The coach said, "The table does not lie, and we all know that." The club is last with 19 points.',
    },
    {
      text: '“You do not have to feed them buns[[.]]” said the forester.',
      fixed: '“You do not have to feed them buns,” said the forester.',
    },
    {
      text: '“We were told nothing about the new road[[”]] said the mayor.',
      fixed: '“We were told nothing about the new road,” said the mayor.',
    },
  ],
  good: [
    '“He works for Acme Inc.” said nobody ever.',
    'The song “I Will Never Come Back to You” Ann sang was old.',
    'He had to “live with it” said nobody.',
    '“Good news. We have turned it around at last” VIDEO\n\nThe mayor was glad. He opened the hall.',
    '“We were told nothing,” said the mayor.',
  ],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    const {order} = article.the(houseStyle);
    return {
      Gap(gap) {
        const mark = gap.marks.at(-1);
        const quote = mark === undefined ? undefined : at.get(mark.range[0]);
        if (
          mark?.kind !== 'double' ||
          gap.marks.length > 2 ||
          quote?.role !== 'close' ||
          quote.partner === undefined ||
          quote.margin < SURE_MARGIN ||
          gap.after === undefined
        )
          return;
        const isLed = isLedIn(article, gap, quote.partner);
        const [stop] = gap.marks;
        if (gap.marks.length === 2) {
          // not feed them buns.” said the mayor
          const isAbbreviation = abbreviationBefore(article, wordBefore(article.prose, gap)) !== undefined;
          if (
            stop?.kind === 'stop' &&
            isLed &&
            !isAbbreviation &&
            isLowerAt(article.prose, gap.after[0]) &&
            isAttribution(article.prose, gap.after[0])
          ) {
            object(gap, {
              message: 'A comma, not a full stop, stands before the speaker.',
              changes: [{do: 'write', mark: stop, text: ','}],
            });
          }
          return;
        }
        if (!isLed) return;
        const text = markFor(article, gap, quote.partner, mark);
        if (text !== undefined)
          object(gap, {
            message: text === ',' ? 'A comma is missing before the speaker.' : 'The quoted sentence has no end mark.',
            changes: [{do: 'insert', mark, side: order === 'american' ? 'before' : 'after', text}],
          });
      },
    };
  },
};

/** A comma before the speaker; a full stop before a new sentence; nothing if the quotation is no sentence of its own. */
function markFor(article: Article, gap: Gap, open: Mark, close: Mark): ',' | '.' | undefined {
  const {prose} = article;
  const inside = prose.slice(open.range[1], close.range[0]);
  const words = inside.length > 1500 ? 0 : inside.split(/\s+/u).length;
  if (words < 3 || !isUpperAt(inside, 0) || !isClause(article, inside) || /(?:\s\p{Lu}\p{Ll}+){3}/u.test(inside))
    return undefined;
  const next = wordAfter(prose, gap);
  // “We have turned it around at last” VIDEO
  if (/^\p{Lu}{3,}$/u.test(next) && gap.after?.[1] === gap.block.range[1]) return undefined;
  // The pharmacist thinks otherwise: a speaker named after the quotation has no capital article
  const beginsSentence = isUpperAt(next, 0) && isFunctionWord(next.toLowerCase());
  if (!beginsSentence && isAttribution(prose, close.range[1] + (gap.spaces.at(-1) ?? '').length)) return ',';
  // The surgeon thinks so” He sat down
  return (words >= 6 || (words >= 3 && subjectPronouns.has(next.toLowerCase()))) && isNewSentence(article, gap) ? '.' : undefined;
}

/** The quotation begins its block, follows a sentence, or is led in by a verb of saying. */
function isLedIn({prose}: Article, gap: Gap, open: Mark): boolean {
  const lead = prose.slice(Math.max(gap.block.range[0], open.range[0] - 40), open.range[0]);
  const verb = /(\p{L}+)[,:]\s*$/u.exec(lead)?.[1]?.toLowerCase();
  return lead === '' || /[.!?]["”’]?\s+$/u.test(lead) || /:\s*$/u.test(lead) || (verb !== undefined && sayVerbs.has(verb));
}

function isNewSentence(article: Article, gap: Gap): boolean {
  const start = gap.after?.[0] ?? 0;
  if (!isUpperAt(article.prose, start) || (gap.spaces.at(-1) ?? '') === '') return false;
  const rest = article.prose.slice(start, start + 120).split(/[.!?]/u)[0] ?? '';
  return isClause(article, rest.replace(/^\S+/u, ''));
}
