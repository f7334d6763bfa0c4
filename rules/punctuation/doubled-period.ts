import {isDigitAt} from '../../src/analysis/characters.ts';
import {hasSpace, neighbour, nextIsCapital} from '../../src/analysis/gaps.ts';
import type {Rule} from '../../src/rule.ts';

export const doubledPeriod: Rule = {
  id: 'doubled-period',
  summary: 'Two full stops where the sentence needs one.',
  why: 'Segment-by-segment translation closes a segment that was already closed.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The vote was off[[..]] Talks resume on Monday.', fixed: 'The vote was off. Talks resume on Monday.'},
    {text: 'The road is open[[. .]] Buses run again.', fixed: 'The road is open. Buses run again.'},
  ],
  good: [
    'The parent folder is called ".." in this system.',
    'Wait... there is more.',
    'She works for Acme Inc. in Boston.',
    'He is a bit late .. but still here, is he not..?',
    'Pages 3..7 are blank.',
    'It lies in ../shared, he wrote. The sign of it is this. ../ goes up.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const stop of gap.marks) {
          const first = neighbour(gap, stop, -1);
          if (stop.kind !== 'stop' || first?.kind !== 'stop' || (gap.before === undefined && first.index === 0)) continue;
          // the path ".." of Unix
          const opener = neighbour(gap, first, -1);
          if (opener !== undefined && hasSpace(gap, opener, 'before') && (opener.kind === 'double' || opener.kind === 'single'))
            continue;
          // a bit late .. but still here; what is that..?
          const next = neighbour(gap, stop, 1);
          // goes up. ../shared
          if (gap.marks.some(({kind, index}) => kind === 'slash' && index > stop.index && gap.spaces[index] === '')) continue;
          if (
            next?.kind === 'question' ||
            next?.kind === 'exclamation' ||
            (hasSpace(gap, first, 'before') && gap.after !== undefined && !nextIsCapital(article.prose, gap))
          )
            continue;
          // 3..7, a..b
          if (
            gap.after !== undefined &&
            gap.spaces.join('') === '' &&
            (isDigitAt(article.prose, gap.after[0]) ||
              (gap.marks.length === 2 && !/^\p{Lu}/u.test(article.prose.slice(gap.after[0], gap.after[0] + 2))))
          )
            continue;
          object(gap, {
            message: 'Two full stops in a row; one is enough.',
            range: [first.range[0], stop.range[1]],
            changes: [
              {do: 'drop', mark: stop},
              ...(hasSpace(gap, first, 'before') ? [{do: 'space', mark: first, side: 'before', text: ''} as const] : []),
            ],
          });
        }
      },
    };
  },
};
