import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {neighbour, wordBefore, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {markBeyond, sureQuotes} from '../../src/analysis/quotation-marks.ts';
import {isAttribution, isIntroduced} from '../../src/analysis/speech.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const doubledQuoteStop: Rule = {
  id: 'doubled-quote-stop',
  summary: 'A full stop or comma on both sides of a closing quotation mark.',
  why: 'The quoted sentence brings its own stop, and translation closes the sentence around it once more.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The vote must follow “the standards of the region[[.”.]]',
      fixed: 'The vote must follow “the standards of the region.”',
    },
    {text: '“The road is closed[[.”,]] said the mayor.', fixed: '“The road is closed,” said the mayor.'},
    {text: '“Is the road open[[?”,]] asked the mayor.', fixed: '“Is the road open?” asked the mayor.'},
    {text: 'He shouted: “It is over[[!”.]] Nobody answered.', fixed: 'He shouted: “It is over!” Nobody answered.'},
  ],
  good: [
    'They sang “Where Is It?”, then “Is It You?”.',
    'He asked, “Why now?” Nobody answered.',
    'They moved to the “U.S.”, as the song has it.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const {mark, role, partner} of sureQuotes(article, gap)) {
          const before = neighbour(gap, mark, -1);
          const after = role === 'close' ? markBeyond(article, gap, mark) : undefined;
          const changes =
            before === undefined || after === undefined ? undefined : changesFor(article, gap, mark, partner, before, after);
          if (before === undefined || after === undefined || changes === undefined) continue;
          object(gap, {
            message: 'The sentence is closed both before and after the quotation mark.',
            changes,
            range: [before.range[0], after.range[1]],
          });
        }
      },
    };
  },
};

function changesFor(
  article: Article,
  gap: Gap,
  mark: Mark,
  open: Mark | undefined,
  before: Mark,
  after: Mark,
): readonly Change[] | undefined {
  // They moved to the “U.S.”, as the song has it.
  if (before.kind === 'stop' && abbreviationBefore(article, wordBefore(article.prose, gap)) === 'any') return undefined;
  const close: Change = {do: 'space', mark, side: 'before', text: ''};
  switch (`${before.kind} ${after.kind}`) {
    case 'stop stop':
    case 'comma comma':
      return [{do: 'drop', mark: after}, close];
    case 'comma stop':
      return [{do: 'write', mark: before, text: '.'}, {do: 'drop', mark: after}, close];
    case 'stop comma':
      return [
        {do: 'drop', mark: before},
        {do: 'move', mark: after, to: mark},
      ];
    // “Is it open?”, asked the mayor
    case 'question comma':
    case 'exclamation comma':
      return isLast(gap, after) && gap.after !== undefined && isAttribution(article.prose, gap.after[0])
        ? [{do: 'drop', mark: after}, close]
        : undefined;
    // “Is it open?”. He left; but the British: The song is “Is It You?”.
    case 'question stop':
    case 'exclamation stop':
      return isLast(gap, after) && open !== undefined && isIntroduced(article.prose, open.range[0], gap.block.range[0])
        ? [{do: 'drop', mark: after}, close]
        : undefined;
    default:
      return undefined;
  }
}

function isLast(gap: Gap, {index}: Mark): boolean {
  return index === gap.marks.length - 1;
}
