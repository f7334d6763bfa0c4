import type {Mark} from '../../src/analysis/gaps.ts';
import {houseStyle, quoteGlyph} from '../../src/analysis/house-style.ts';
import {isTurned, sureQuotes} from '../../src/analysis/quotation-marks.ts';
import type {Rule} from '../../src/rule.ts';

const curlyAndStraight = 'A curly quotation mark at one end of the quotation and a straight one at the other.';
const singleAtEnd = 'A single mark closes a quotation that a double mark opened.';

export const mixedQuotes: Rule = {
  id: 'mixed-quotes',
  summary: 'A quotation with a curly mark at one end and a straight one at the other.',
  why: 'One half of the pair was typed or converted by another program on the way through translation and publishing.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The “long way[["]] is what they call it, and “short way” the other.',
      fixed: 'The “long way” is what they call it, and “short way” the other.',
    },
    {text: 'She said "yes" to the plan and [[“]]no" to the price.', fixed: 'She said "yes" to the plan and "no" to the price.'},
    {
      text: '“A dragon is not a pig,[[’]] he explained to the children.',
      fixed: '“A dragon is not a pig,” he explained to the children.',
    },
  ],
  good: [
    'She said "yes" to the plan, though the plan itself says “no” to her.',
    'The door is 6\'2" high, and “low” by the rules.',
    'He called him “John "the Bear"”, and left.',
    'She said, “I like "the Bear" a lot.” Then she left.',
  ],

  create({article, object}) {
    const {quotes} = article.the(houseStyle);
    return {
      Gap(gap) {
        for (const quote of sureQuotes(article, gap)) {
          const {mark, kind, role, partner} = quote;
          if (partner?.kind !== 'double' || isTurned(article.prose, quote)) continue;
          const message = kind === 'single' ? singleAtEnd : curlyAndStraight;
          // “A tale with ‘speech’ in it: its single marks are its own
          if (kind === 'single' && article.prose.slice(partner.range[1], mark.range[0]).includes('‘')) continue;
          // One mark of the pair is at fault: the one that this document does not use.
          if (
            kind === 'double' &&
            (isCurly(mark) === isCurly(partner) ||
              isCurly(mark) === (quotes === 'curly') ||
              isForeign(mark) ||
              isForeign(partner))
          )
            continue;
          object(gap, {
            message,
            changes: [{do: 'write', mark, text: quoteGlyph(article, 'double', role)}],
            related: [{range: partner.range, message: 'The other end.'}],
          });
        }
      },
    };
  },
};

function isCurly(mark: Mark): boolean {
  return mark.text === '“' || mark.text === '”';
}

function isForeign(mark: Mark): boolean {
  return !isCurly(mark) && mark.text !== '"';
}
