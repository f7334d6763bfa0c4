import {brackets, isWrongKind} from '../../src/analysis/brackets.ts';
import {isSpaceAt} from '../../src/analysis/characters.ts';
import type {Rule} from '../../src/rule.ts';

export const unpairedBracket: Rule = {
  id: 'unpaired-bracket',
  summary: 'A bracket that is never closed, was never opened, or is closed by one of another kind.',
  why: 'The other bracket stood in a segment that was lost or cut.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'none',
  bad: [
    {text: 'The council [[(]]elected in May met on Friday.', fixed: null},
    {text: 'The council met on Friday[[)]] and left.', fixed: null},
    {text: 'The council (elected in May[[]]] met on Friday.', fixed: null},
  ],
  good: [
    '[The report](https://example.org/a_b) is long, and [he](https://example.org/a) knows it.',
    'The council (elected in May) met on Friday.',
    'We have a) time, b) money.',
    'See you :) she wrote.',
    'Call obj.method(one, two) with a[0], as in Park[7], who wrote it.',
    'The interval [0, 1) is half open.',
  ],

  create({article, object}) {
    const {at} = article.the(brackets);
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const bracket = at.get(mark.range[0]);
          if (bracket === undefined) continue;
          if (bracket.partner === undefined) {
            // A bracket at the head of a line may be its number: (a text
            if (mark.kind === 'open' && gap.after === undefined) continue;
            // obj.method(arg1, arg2): its opening bracket is inside a word of code
            if (
              mark.kind === 'close' &&
              hasOpening(article.prose.slice(Math.max(gap.block.range[0], mark.range[0] - 80), mark.range[0]), mark.text)
            )
              continue;
            object(gap, {
              message: mark.kind === 'open' ? 'This bracket is never closed.' : 'This bracket was never opened.',
              range: mark.range,
            });
          } else if (mark.kind === 'close' && isWrongKind(bracket)) {
            const inside = article.prose.slice(bracket.partner.mark.range[1], mark.range[0]);
            if (/^[\d\s.,;∞+-]+$/u.test(inside) || isSpaceAt(article.prose, mark.range[0] - 1)) continue;
            object(gap, {
              message: 'This bracket closes one of another kind.',
              range: mark.range,
              related: [{range: bracket.partner.mark.range, message: 'It opens here.'}],
            });
          }
        }
      },
    };
  },
};

function hasOpening(text: string, close: string): boolean {
  const open = close === ')' ? '(' : close === ']' ? '[' : '{';
  return text.split(open).length > text.split(close).length;
}
