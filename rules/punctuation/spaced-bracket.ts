import {hasSpace, neighbour, spaceBeside} from '../../src/analysis/gaps.ts';
import type {Rule} from '../../src/rule.ts';

export const spacedBracket: Rule = {
  id: 'spaced-bracket',
  summary: 'A space inside brackets.',
  why: 'Tokenised text sets spaces there, and a lost note leaves one behind.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The union ([[ ]]the largest in the region) agreed.', fixed: 'The union (the largest in the region) agreed.'},
    {text: 'The union (the largest in the region[[ ]]) agreed.', fixed: 'The union (the largest in the region) agreed.'},
  ],
  good: [
    'Tick the box [ ] and sign.',
    'The union (the largest in the region) agreed.',
    'Call it with ( ) and no more.',
    'The set { a, b } has two members.',
  ],

  create({object}) {
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          if (mark.kind !== 'open' && mark.kind !== 'close') continue;
          // Braces are no marks of prose: { a, b }, {{ name }}
          if (mark.text === '{' || mark.text === '}') continue;
          const side = mark.kind === 'open' ? 'after' : 'before';
          const other = neighbour(gap, mark, side === 'after' ? 1 : -1);
          // [ ], ( ), :)
          if (
            !hasSpace(gap, mark, side) ||
            (other !== undefined && other.kind !== 'double' && other.kind !== 'stop') ||
            (mark.kind === 'close' && gap.before === undefined)
          )
            continue;
          const space = spaceBeside(gap, mark, side).length;
          const range =
            side === 'after'
              ? ([mark.range[1], mark.range[1] + space] as const)
              : ([mark.range[0] - space, mark.range[0]] as const);
          object(gap, {message: 'A space inside the bracket.', range, changes: [{do: 'space', mark, side, text: ''}]});
        }
      },
    };
  },
};
