/** From pieces of prose to the blocks of an article: what each is to a reader, and whether it is English. */
import type {Block, Draft} from '../article.ts';
import {findMendings} from '../characters/find.ts';
import {align, mend, throughMendings, toWrittenEdit} from '../characters/mending.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Range} from '../problem.ts';
import {inferKinds, type Piece} from './block-kinds.ts';
import type {Part} from './format.ts';
import {countWords, isForeign, isMainlyEnglish, type WordCount} from './language.ts';
import type {Projection} from './projection.ts';

export function createDraft(
  prose: string,
  pieces: readonly Piece[],
  lexicon: Lexicon,
  {mended = [], markings = []}: Partial<Pick<Draft, 'mended' | 'markings'>> = {},
): Draft {
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
  return {prose, blocks, mended, markings, isEnglish: isMainlyEnglish(counts)};
}

export function toPart({prose: written, pieces, markings, map}: Projection, lexicon: Lexicon): Part {
  const mendings = findMendings(written, lexicon);
  const {proseOf} = map;
  if (mendings.length === 0) {
    const draft = createDraft(written, pieces, lexicon, {markings});
    return {draft, map, written: {prose: written, proseOf, editOf: edit => edit}};
  }
  const {prose, mended} = mend(written, mendings);
  const alignment = align(mended);
  const move = <T extends {readonly range: Range}>(part: T): T => ({...part, range: alignment.toMended(part.range)});
  return {
    draft: createDraft(prose, pieces.map(move), lexicon, {mended, markings: markings.map(move)}),
    map: throughMendings(map, prose, alignment),
    written: {prose: written, proseOf, editOf: edit => toWrittenEdit(edit, prose, alignment)},
  };
}
