/** What was mended in the prose, as problems for the rules of the family `characters`. */
import type {Article} from '../article.ts';
import type {CharacterDefect} from '../characters/mending.ts';
import type {Problem} from '../problem.ts';
import {blockAt} from './search.ts';

/** The repair writes the prose as it is read. */
export function mendedProblems(article: Article, wanted: CharacterDefect): readonly Problem[] {
  return article.mended.flatMap(({defect, range, message}) => {
    if (defect !== wanted) return [];
    const block = blockAt(article, range[0]);
    if (block === undefined || block.foreign || block.kind === 'code' || range[0] >= block.range[1]) return [];
    return [{range, message, repair: {safety: 'safe', edits: [{range, text: article.prose.slice(...range)}]}}];
  });
}
