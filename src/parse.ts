/**
 * A block of prose to nlcst trees. `retext-english` takes quadratic time in long runs of abbreviations and in very long
 * paragraphs, so a block past a cap is cut, at the end of a sentence where there is one.
 */
import type {Root} from 'nlcst';
import {retext} from 'retext';
import retextEnglish from 'retext-english';
import {isSpaceAt} from './analysis/characters.ts';
import type {Range} from './problem.ts';

/** UTF-16 units that are parsed at once. */
export const LONGEST_PIECE = 8000;
/** A cut is looked for in the last part of a piece. */
const SEARCHED = 2000;

// Made for the first block that is parsed: most articles have none.
let processor: Processor | undefined;
type Processor = ReturnType<typeof createProcessor>;

function createProcessor() {
  return retext().use(retextEnglish).freeze();
}

export interface Tree {
  readonly root: Root;
  /** What to add to the tree's offsets to get those of the prose. */
  readonly offset: number;
}

export function parseBlock(prose: string, range: Range): readonly Tree[] {
  processor ??= createProcessor();
  const trees: Tree[] = [];
  let start = range[0];
  while (start < range[1]) {
    const end = range[1] - start <= LONGEST_PIECE ? range[1] : findCut(prose, start + LONGEST_PIECE);
    trees.push({root: processor.parse(prose.slice(start, end)), offset: start});
    start = end;
  }
  return trees;
}

/** After the last sentence end before the cap, or the last space, or at the cap; never inside a surrogate pair. */
function findCut(prose: string, cap: number): number {
  let space = -1;
  for (let at = cap; at > cap - SEARCHED; at -= 1) {
    if (!isSpaceAt(prose, at - 1)) continue;
    if (space < 0) space = at;
    if ('.!?'.includes(prose.charAt(at - 2))) return at;
  }
  if (space >= 0) return space;
  const unit = prose.charCodeAt(cap);
  return unit >= 0xdc00 && unit <= 0xdfff ? cap - 1 : cap;
}
