/** A piece of text with a range marked: what a reader needs to find the place, and no more. */
import type {Positions} from '../positions.ts';
import type {Range} from '../problem.ts';
import {toCells, widthOf, type Cell} from './width.ts';

export interface Frame {
  /** One line, cropped on either side. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Carets below the marked piece, with the spaces that lead to them. */
  readonly indent: string;
  readonly carets: string;
}

const ellipsis: Cell = {shown: '…', width: 1};

/** @param columns The most columns that the line may take. */
export function frame(text: string, [start, end]: Range, positions: Positions, columns: number): Frame {
  const marked = cropMiddle(
    toCells(text.slice(start, Math.min(end, start + 4 * columns))),
    end - start > 4 * columns,
    Math.ceil(columns * 0.7),
  );
  const room = columns - widthOf(marked);
  const [lineStart] = positions.lineAt(start);
  const [, lineEnd] = positions.lineAt(end);
  const before = fill(columns, start - lineStart, units => toCells(text.slice(start - units, start))).toReversed();
  const after = fill(columns, lineEnd - end, units => toCells(text.slice(end, end + units)));
  const roomBefore = Math.max(Math.floor(room / 2), room - widthOf(after));
  const left = crop(before, roomBefore).toReversed();
  const right = crop(after, room - widthOf(left));
  return {
    before: join(left),
    marked: join(marked),
    after: join(right),
    indent: ' '.repeat(widthOf(left)),
    carets: '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** More cells than there are columns, if the line has them. A long line is not read to its end. */
function fill(columns: number, available: number, read: (units: number) => readonly Cell[]): readonly Cell[] {
  const cells = read(Math.min(available, columns + 1));
  // Four units hold any character that is one column wide.
  return available <= columns + 1 || widthOf(cells) > columns ? cells : read(Math.min(available, 4 * columns));
}

/** The cells from the first on that have room, ending between two words if one ends near. */
function crop(cells: readonly Cell[], room: number): readonly Cell[] {
  if (widthOf(cells) <= room) return cells;
  let width = ellipsis.width;
  let count = 0;
  for (const cell of cells) {
    width += cell.width;
    if (width > room) break;
    count += 1;
  }
  for (let back = count; back > Math.max(0, count - 16); back--) {
    if (cells[back]?.shown === ' ') return [...cells.slice(0, back), ellipsis];
  }
  return room > 0 ? [...cells.slice(0, count), ellipsis] : [];
}

function cropMiddle(cells: readonly Cell[], isCut: boolean, room: number): readonly Cell[] {
  return isCut || widthOf(cells) > room ? crop(cells, Math.min(room, widthOf(cells) - 1)) : cells;
}

function join(cells: readonly Cell[]): string {
  let text = '';
  for (const {shown} of cells) text += shown;
  return text;
}
