/** A string of YAML as prose: plain, quoted or a block of lines. */
import type {Scalar} from 'yaml';
import type {Escape, Writer} from './projection.ts';
import {sameLine} from './stretches.ts';

/** What a scalar is written with. */
type Output = Pick<Writer, 'copy' | 'unit' | 'markup'>;

const single: Escape = text => sameLine(text)?.replaceAll("'", "''");
const double: Escape = text => sameLine(text)?.replaceAll(/["\\]/gu, String.raw`\$&`);

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  t: '\t',
  r: '\r',
  ' ': ' ',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};

const LONGEST_INDENT = 500;

/**
 * @param base Offset of the YAML in the source.
 * @returns Whether the string could be read.
 */
export function writeScalar(writer: Output, source: string, scalar: Scalar<string>, base: number): boolean {
  if (!scalar.range) return false;
  const from = base + scalar.range[0];
  const to = base + scalar.range[1];
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      return writeLines(writer, source, from + 1, to - 1, double, readDouble);
    case 'QUOTE_SINGLE':
      return writeLines(writer, source, from + 1, to - 1, single, (at, end) =>
        source.startsWith("''", at) && at + 1 < end ? [2, "'"] : undefined,
      );
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = source.indexOf('\n', from);
      return header >= 0 && header < to && writeLines(writer, source, header + 1, to, sameLine, () => undefined);
    }
    default:
      return writeLines(writer, source, from, to, sameLine, () => undefined);
  }

  function readDouble(at: number): readonly [number, string] | undefined {
    if (source.charAt(at) !== '\\') return undefined;
    const letter = source.charAt(at + 1);
    // The line goes on in the next one, without the space that this begins with.
    const goesOn = /^\\\r?\n[ \t]*/u.exec(source.slice(at, at + LONGEST_INDENT))?.[0];
    if (goesOn !== undefined) return [goesOn.length, ''];
    const digits = letter === 'x' ? 2 : letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    if (digits === 0) return [2, escapes[letter] ?? ''];
    return [2 + digits, String.fromCodePoint(Number.parseInt(source.slice(at + 2, at + 2 + digits), 16))];
  }
}

/** @param unitAt The length of what stands for another text at an offset, and that text. */
function writeLines(
  writer: Output,
  source: string,
  from: number,
  to: number,
  escape: Escape,
  unitAt: (at: number, end: number) => readonly [number, string] | undefined,
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
