/** HTML, a page or part of one. Titles, descriptions and the attributes that people read are articles beside the text. */
import type {Range} from '../problem.ts';
import type {Piece} from './block-kinds.ts';
import {toPart} from './blocks.ts';
import {htmlComments} from './comments.ts';
import type {Format} from './format.ts';
import {createReferenceReader} from './html-references.ts';
import {parseTree} from './html-tree.ts';
import {writeTree} from './html-walk.ts';
import {createWriter, type Projection} from './projection.ts';
import {isVerse, type Line} from './text.ts';

export const html: Format = {
  name: 'html',
  read(source, lexicon) {
    const body = createWriter(source);
    const {beside, hasForeign} = writeTree({
      html: source,
      roots: parseTree(source),
      readReference: createReferenceReader(),
      body,
      createBeside: () => createWriter(source),
    });
    const {draft, map} = toPart(markVerse(body.projection()), lexicon);
    // All of it says that it is in another language.
    const isForeign = hasForeign && draft.blocks.every(({kind}) => kind === 'code');
    return [
      {draft: {...draft, isEnglish: draft.isEnglish && !isForeign}, map, comments: htmlComments(source)},
      ...beside.map(one => toPart(one, lexicon)),
    ];
  },
};

/** Blocks of lines that read as a poem does. */
function markVerse({prose, pieces, map}: Projection): Projection {
  const marked = pieces.map((piece): Piece =>
    piece.marker === undefined && isVerse(prose, linesOf(prose, piece.range)) ? {...piece, marker: 'verse'} : piece,
  );
  return {prose, pieces: marked, map};
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
