/** How this article writes its ellipses. */
import type {Article} from '../article.ts';
import {gaps, hasSpace, nextIsCapital} from './gaps.ts';

export interface Ellipses {
  readonly form: '…' | '...' | '. . .';
  /** Whether a space stands before most of them. */
  readonly spacedBefore: boolean;
  /** Those that tie two words together: `late...too late`. */
  readonly tight: number;
  /** Well-formed ones. */
  readonly total: number;
}

export function ellipses(article: Article): Ellipses {
  const count = {'…': 0, '...': 0, '. . .': 0};
  let spaced = 0;
  let unspaced = 0;
  let tight = 0;
  for (const gap of article.the(gaps)) {
    for (const mark of gap.marks) {
      if (mark.kind !== 'ellipsis') continue;
      if (mark.text === '…' || mark.text === '...' || mark.text === '. . .') count[mark.text] += 1;
      if (mark.text === '. . .' || gap.before === undefined) continue;
      if (hasSpace(gap, mark, 'before')) spaced += 1;
      else unspaced += 1;
      if (gap.after !== undefined && gap.marks.length === 1 && gap.spaces.join('') === '' && !nextIsCapital(article.prose, gap))
        tight += 1;
    }
  }
  const form = count['. . .'] > count['…'] + count['...'] ? '. . .' : count['...'] > count['…'] ? '...' : '…';
  return {
    form,
    spacedBefore: spaced > unspaced,
    tight,
    total: count['…'] + count['...'] + (form === '. . .' ? count['. . .'] : 0),
  };
}
