/** From pieces of prose to the blocks of an article: what each is to a reader, and whether it is English. */
import type {Block, Draft} from '../article.ts';
import type {Lexicon} from '../lexicon.ts';
import {inferKinds, type Piece} from './block-kinds.ts';
import type {Part} from './format.ts';
import {countWords, isForeign, isMainlyEnglish, type WordCount} from './language.ts';
import type {Projection} from './projection.ts';

export function createDraft(prose: string, pieces: readonly Piece[], lexicon: Lexicon): Draft {
  const kinds = inferKinds(prose, pieces);
  const counts: WordCount[] = [];
  const blocks: Block[] = pieces.map(({range, marker}, index) => {
    const isMarked = marker !== undefined;
    const kind = kinds[index] ?? 'paragraph';
    if (kind === 'code') return {index, kind, range, foreign: false, isMarked};
    const count = countWords(prose, range, lexicon);
    counts.push(count);
    return {index, kind, range, foreign: isForeign(count), isMarked};
  });
  return {prose, blocks, isEnglish: isMainlyEnglish(counts)};
}

export function toPart({prose, pieces, map}: Projection, lexicon: Lexicon): Part {
  return {draft: createDraft(prose, pieces, lexicon), map};
}
