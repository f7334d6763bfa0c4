/** A string of YAML as prose: plain, quoted or a block of lines. */
import type {Scalar} from 'yaml';
import type {Escape} from './projection.ts';
import {escapeDouble, writeLines, type Output, type Unit} from './string-lines.ts';
import {sameLine} from './stretches.ts';

const single: Escape = text => sameLine(text)?.replaceAll("'", "''");

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
      return writeLines(writer, source, from + 1, to - 1, escapeDouble, readDouble);
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

  function readDouble(at: number): Unit | undefined {
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
