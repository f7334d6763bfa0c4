/** From pieces of prose to the blocks of an article: what each is to a reader, and whether it is English. */
import type {Block, Draft} from '../article.ts';
import {findMendings} from '../characters/find.ts';
import {align, mend, throughMendings, toWrittenEdit, type Mended} from '../characters/mending.ts';
import type {Lexicon} from '../lexicon.ts';
import {inferKinds, type Piece} from './block-kinds.ts';
import type {Part} from './format.ts';
import {countWords, isForeign, isMainlyEnglish, type WordCount} from './language.ts';
import type {Projection} from './projection.ts';

export function createDraft(prose: string, pieces: readonly Piece[], lexicon: Lexicon, mended: readonly Mended[] = []): Draft {
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
  return {prose, blocks, mended, isEnglish: isMainlyEnglish(counts)};
}

export function toPart({prose: written, pieces, map}: Projection, lexicon: Lexicon): Part {
  const mendings = findMendings(written, lexicon);
  const {proseOf} = map;
  if (mendings.length === 0)
    return {draft: createDraft(written, pieces, lexicon), map, written: {prose: written, proseOf, editOf: edit => edit}};
  const {prose, mended} = mend(written, mendings);
  const alignment = align(mended);
  const moved = pieces.map(piece => ({...piece, range: alignment.toMended(piece.range)}));
  return {
    draft: createDraft(prose, moved, lexicon, mended),
    map: throughMendings(map, prose, alignment),
    written: {prose: written, proseOf, editOf: edit => toWrittenEdit(edit, prose, alignment)},
  };
}
