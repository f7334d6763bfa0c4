/** GNU gettext: the translated strings of a catalogue. What is not translated yet and what is obsolete is not read. */
import type {Range} from '../problem.ts';
import {toPart} from './blocks.ts';
import {isAscii, isUnicode, valueOf} from './charset.ts';
import {beforeUnits, hashComments} from './comments.ts';
import {FormatError, type Format} from './format.ts';
import {linesOf, type Line} from './lines.ts';
import {writeMessage} from './messages.ts';
import {createWriter, type Escape} from './projection.ts';
import {brokenAt, isEnglishTag, notEnglish} from './segments.ts';
import {createRecorder, sameLine, type Recorder, type Stretch} from './stretches.ts';

export const po: Format = {
  name: 'po',
  read(source, lexicon) {
    const fields = readFields(source);
    const translations = [...translationsOf(fields)];
    const header = translations.find(({text}) => text !== undefined)?.text ?? '';
    if (isOfOtherLanguage(header)) return [notEnglish];
    const writer = createWriter(source, spellingBy(header, source));
    for (const {text, stretches} of translations) if (text === undefined) writeMessage(writer, stretches);
    return [{...toPart(writer.projection(), lexicon), comments: beforeUnits(hashComments(source), messageEnds(fields))}];
  },
};

interface Field {
  readonly keyword: string;
  readonly stretches: readonly Stretch[];
  /** Of its last line. */
  end: number;
}

/** The strings of the file under their keywords; one string may go on over several lines. */
function readFields(source: string): readonly Field[] {
  const fields: Field[] = [];
  let recorder: Recorder | undefined;
  for (const line of linesOf(source)) {
    const head = line.text.trimStart();
    if (head === '' || head.startsWith('#')) continue;
    const at = line.end - head.length;
    const keyword = /^(?:msgctxt|msgid_plural|msgid|msgstr|domain)\b/u.exec(head)?.[0];
    const before = keyword === undefined ? '' : /^[a-z_]+(?:\[\d{1,3}\])?[ \t]*/u.exec(head)?.[0];
    if (keyword !== undefined) {
      recorder = createRecorder(source);
      fields.push({keyword, stretches: recorder.stretches, end: line.end});
    }
    if (recorder === undefined || before === undefined || head.charAt(before.length) !== '"')
      throw brokenAt(source, line.start, 'a keyword, a comment or a string in quotation marks should stand here');
    readStrings(source, line, at + before.length, recorder);
    const field = fields.at(-1);
    if (field !== undefined) field.end = line.end;
  }
  return fields;
}

/** A message ends with the last of its translations. */
function messageEnds(fields: readonly Field[]): readonly number[] {
  return fields.flatMap(({keyword, end}, index) =>
    keyword === 'msgstr' && fields[index + 1]?.keyword !== 'msgstr' ? [end] : [],
  );
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\'};

const escapeText: Escape = text => sameLine(text)?.replaceAll(/["\\]/gu, String.raw`\$&`);

/** What stands in quotation marks until the end of a line. */
function readStrings(source: string, line: Line, start: number, recorder: Recorder): void {
  for (let at = start; at < line.end;) {
    if (source.charAt(at) !== '"') throw brokenAt(source, at, 'something stands after the string');
    at = readString(source, line, at + 1, recorder);
    while (at < line.end && ' \t'.includes(source.charAt(at))) at += 1;
  }
}

/** @returns The offset after the closing quotation mark. */
function readString(source: string, {end}: Line, start: number, recorder: Recorder): number {
  let copied = start;
  const flush = (to: number): void => {
    if (to > copied) recorder.copy([copied, to], escapeText);
  };
  for (let at = start; at < end;) {
    const letter = source.charAt(at);
    if (letter === '"') {
      flush(at);
      return at + 1;
    }
    if (letter !== '\\') {
      at += 1;
      continue;
    }
    flush(at);
    const escaped = /^(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)/u.exec(source.slice(at + 1, Math.min(end, at + 5)))?.[0] ?? '';
    const range: Range = [at, at + 1 + escaped.length];
    const text = escapes[escaped];
    // Of a byte that is written by its number, the encoding of the file would have to be known.
    if (text === undefined) recorder.hole(range);
    else recorder.unit(text, range, escapeText);
    at = range[1];
    copied = at;
  }
  throw brokenAt(source, start, 'the string has no closing quotation mark');
}

interface Translation {
  /** Only of the header. */
  readonly text: string | undefined;
  readonly stretches: readonly Stretch[];
}

/** The entry for the empty string without a context is the header. */
function* translationsOf(fields: readonly Field[]): Generator<Translation> {
  let hasContext = false;
  let isHeader = false;
  for (const {keyword, stretches} of fields) {
    if (keyword === 'msgctxt') hasContext = true;
    if (keyword === 'msgid') {
      isHeader = !hasContext && textOf(stretches) === '';
      hasContext = false;
    }
    if (keyword === 'msgstr') yield {text: isHeader ? textOf(stretches) : undefined, stretches};
  }
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({text}) => text).join('');
}

/** @throws FormatError where the strings are in UTF-8 and the header says that they are in something else. */
function spellingBy(header: string, source: string): Escape | undefined {
  const type = header.split('\n').find(line => /^Content-Type:/iu.test(line));
  const charset = valueOf('charset', type ?? '');
  // A template has the word itself in its place.
  if (charset === 'CHARSET' || isUnicode(charset)) return undefined;
  if (!isAscii(source))
    throw new FormatError(`its header says charset=${charset ?? ''}, and it is in UTF-8; let the header say so`);
  return text => (isAscii(text) ? text : undefined);
}

/** A header that names no language leaves it to the text. */
function isOfOtherLanguage(header: string): boolean {
  const language = /^Language:[ \t]*(\S+)/mu.exec(header)?.[1];
  return language !== undefined && !isEnglishTag(language);
}
