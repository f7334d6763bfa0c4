/** Verse in formats whose line breaks are written. */
import type {Range} from '../problem.ts';
import type {Piece} from './block-kinds.ts';
import type {Projection} from './projection.ts';
import {isVerse, type Line} from './text.ts';

/** Blocks of lines that read as a poem does. */
export function markVerse({pieces, ...rest}: Projection): Projection {
  const marked = pieces.map((piece): Piece =>
    piece.marker === undefined && isVerse(rest.prose, linesOf(rest.prose, piece.range)) ? {...piece, marker: 'verse'} : piece,
  );
  return {...rest, pieces: marked};
}

function linesOf(prose: string, [start, end]: Range): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const found = prose.indexOf('\n', at);
    const to = found < 0 || found > end ? end : found;
    lines.push({start: at, end: to, indent: 0});
    at = to + 1;
  }
  return lines;
}
