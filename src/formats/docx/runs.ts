/** How the text of a run is written. */
import type {Escape, Writer} from '../projection.ts';
import type {Stretch} from '../stretches.ts';

/** What is read and never changed. */
export const fixed: Escape = () => undefined;

/** Without the white space at either end, unless it counts. */
export function trim(stretches: readonly Stretch[], isKept: boolean): readonly Stretch[] {
  if (isKept) return stretches;
  const trimmed = stretches.map((stretch, index): Stretch => {
    const {kind, text, range} = stretch;
    if (kind !== 'copy') return stretch;
    const from = index === 0 ? (/^[ \t\r\n]*/u.exec(text)?.[0].length ?? 0) : 0;
    let to = text.length;
    if (index === stretches.length - 1) while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to -= 1;
    return {...stretch, text: text.slice(from, to), range: [range[0] + from, range[0] + to]};
  });
  return trimmed.filter(({kind, text}) => kind !== 'copy' || text !== '');
}

export function writeStretch(writer: Writer, {kind, text, range}: Stretch, escape: Escape): void {
  if (kind === 'unit') {
    writer.unit(text, range, escape);
  } else if (kind === 'copy') {
    // A line end in a text is a space to Word.
    let [at] = range;
    for (const {index, 0: found} of text.matchAll(/\r\n|[\r\n]/gu)) {
      const place = range[0] + index;
      writer.copy([at, place], escape);
      at = place + found.length;
      writer.unit(' ', [place, at], escape);
    }
    writer.copy([at, range[1]], escape);
  } else if (kind === 'hole') {
    writer.hole(range);
  } else {
    writer.markup(range, kind);
  }
}

/** As a hole; the white space around a word of another language stays. */
export function writeUnread(writer: Writer, stretch: Stretch): void {
  const {kind, text, range} = stretch;
  if (kind === 'opening' || kind === 'closing') return;
  if (kind !== 'copy') return writer.hole(range);
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  const slice = (start: number, end: number): Stretch => ({
    ...stretch,
    text: text.slice(start, end),
    range: [range[0] + start, range[0] + end],
  });
  writeStretch(writer, slice(0, from), fixed);
  if (from < to) writer.hole(slice(from, to).range);
  writeStretch(writer, slice(to, text.length), fixed);
}
