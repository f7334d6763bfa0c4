/** A string of one line or several, with escapes, as YAML and TOML write them. */
import type {Escape, Writer} from './projection.ts';
import {sameLine} from './stretches.ts';

/** What a string is written with. */
export type Output = Pick<Writer, 'copy' | 'unit' | 'markup'>;

/** The length of what stands in the source for another text, and that text. */
export type Unit = readonly [length: number, text: string];

/** Between double quotation marks. */
export const escapeDouble: Escape = text => sameLine(text)?.replaceAll(/["\\]/gu, String.raw`\$&`);

/** Writes a string between two offsets; the indent of its lines is no text. */
export function writeLines(
  writer: Output,
  source: string,
  from: number,
  to: number,
  escape: Escape,
  unitAt: (at: number, end: number) => Unit | undefined,
): boolean {
  let copied = from;
  let isIndent = from > 0 && source.charAt(from - 1) === '\n';
  const flush = (at: number): void => {
    if (at > copied) writer.copy([copied, at], escape);
    copied = at;
  };
  for (let at = from; at < to;) {
    const unit = unitAt(at, to);
    if (unit !== undefined) {
      flush(at);
      const [length, text] = unit;
      writer.unit(text, [at, at + length], escape);
      at += length;
      copied = at;
      isIndent = false;
      continue;
    }
    const letter = source.charAt(at);
    at += 1;
    if (letter === '\n') {
      flush(at);
      isIndent = true;
    } else if (isIndent && letter === ' ') {
      writer.markup([at - 1, at], 'closing');
      copied = at;
    } else {
      isIndent = false;
    }
  }
  flush(to);
  return true;
}
