/** JSON: the strings that are chosen by their path, or that look like English prose. Keys are never read. JSONC has comments. */
import {printParseErrorCode, visit} from 'jsonc-parser';
import type {Range} from '../problem.ts';
import type {Comment} from '../silence.ts';
import {toPart} from './blocks.ts';
import {beforeUnits, endOfLine} from './comments.ts';
import type {FieldPath} from './field-paths.ts';
import type {FieldChoice} from './fields.ts';
import {FormatError, type Format} from './format.ts';
import {writeMessage} from './messages.ts';
import {createWriter, type Escape} from './projection.ts';
import {brokenAt} from './segments.ts';
import {createRecorder, type Stretch} from './stretches.ts';

export function createJson(name: 'json' | 'jsonc', isRead: FieldChoice): Format {
  return {
    name,
    read(source, lexicon) {
      const writer = createWriter(source);
      const {strings, comments, ends} = readTokens(source, name === 'jsonc');
      for (const {path, value, range} of strings)
        if (isRead(path, value, lexicon)) writeMessage(writer, readString(source, range));
      return [{...toPart(writer.projection(), lexicon), comments: beforeUnits(comments, ends)}];
    },
  };
}

interface Field {
  readonly path: FieldPath;
  readonly value: string;
  readonly range: Range;
}

interface Tokens {
  readonly strings: Field[];
  readonly comments: Comment[];
  /** Of values of all kinds but objects and lists, each with the rest of its line. */
  readonly ends: number[];
}

/** @param isLoose Whether comments and trailing commas are allowed. @throws FormatError */
function readTokens(source: string, isLoose: boolean): Tokens {
  const found: Tokens = {strings: [], comments: [], ends: []};
  try {
    visit(
      source,
      {
        onLiteralValue(value: unknown, offset, length, _line, _column, pathOf) {
          found.ends.push(endOfLine(source, offset + length));
          if (typeof value !== 'string') return;
          const path = pathOf().map(part => (typeof part === 'string' ? part : undefined));
          found.strings.push({path, value, range: [offset, offset + length]});
        },
        onComment(offset, length) {
          const end = offset + length;
          const isBlock = source.startsWith('/*', offset);
          found.comments.push({range: [offset, end], text: source.slice(offset + 2, isBlock ? end - 2 : end)});
        },
        onError(code, offset) {
          throw brokenAt(source, offset, `it is not valid JSON: ${wordsOf(printParseErrorCode(code))}`);
        },
      },
      isLoose ? {allowTrailingComma: true} : {disallowComments: true},
    );
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError('its values are nested too deeply');
    throw error;
  }
  return found;
}

/** `CommaExpected`: comma expected. */
function wordsOf(code: string): string {
  return code.replaceAll(/(?<=[a-z])[A-Z]/gu, ' $&').toLowerCase();
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '"': '"', '\\': '\\', '/': '/'};

const escapeText: Escape = text => JSON.stringify(text).slice(1, -1);

function readString(source: string, [start, end]: Range): readonly Stretch[] {
  const recorder = createRecorder(source);
  const last = end - 1;
  for (let at = start + 1; at < last;) {
    const found = source.indexOf('\\', at);
    const next = found < 0 || found > last ? last : found;
    if (next > at) recorder.copy([at, next], escapeText);
    if (next === last) break;
    const letter = source.charAt(next + 1);
    at = next + (letter === 'u' ? 6 : 2);
    const text = letter === 'u' ? String.fromCharCode(Number.parseInt(source.slice(next + 2, at), 16)) : (escapes[letter] ?? '');
    recorder.unit(text, [next, at], escapeText);
  }
  return recorder.stretches;
}
