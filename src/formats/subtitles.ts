/** Subtitles: SubRip (SRT) and WebVTT. A cue is a segment, or one for each of its speakers; the rest of the file is not read. */
import {decodeString} from 'micromark-util-decode-string';
import type {Range} from '../problem.ts';
import type {Comment} from '../silence.ts';
import {toPart} from './blocks.ts';
import {beforeUnits} from './comments.ts';
import {FormatError, type Format} from './format.ts';
import {linesOf, type Line} from './lines.ts';
import {createWriter, type Escape, type Writer} from './projection.ts';
import {brokenAt} from './segments.ts';
import {createRecorder, sameLine, writeSegment} from './stretches.ts';

/** Its lines of text. */
type Cue = readonly Line[];

/** How the text of a cue is written. */
interface Dialect {
  /** At the offset where it is asked, of a tag or of what stands for a character. */
  readonly tag: RegExp;
  readonly entity: RegExp | undefined;
  readonly escape: Escape;
}

export const srt: Format = {
  name: 'srt',
  read(source, lexicon) {
    const lines = [...linesOf(source)];
    if (lines.every(isBlank)) return [toPart(createWriter(source).projection(), lexicon)];
    if (!lines.some(isTiming)) throw new FormatError('it has no timings, such as 00:00:01,000 --> 00:00:03,000');
    return [toPart(writeCues(source, cuesOf(lines, false), subRip), lexicon)];
  },
};

export const vtt: Format = {
  name: 'vtt',
  read(source, lexicon) {
    const lines = [...linesOf(source)];
    if (!/^WEBVTT(?:[ \t]|$)/u.test(lines[0]?.text ?? '')) throw brokenAt(source, 0, 'a WebVTT file begins with WEBVTT');
    const cues = cuesOf(lines, true);
    const ends = cues.flatMap(cue => cue.slice(-1)).map(({end}) => end);
    return [{...toPart(writeCues(source, cues, webVtt), lexicon), comments: beforeUnits(notesOf(lines), ends)}];
  },
};

/** The tags that players know; any other `<` is text. */
const subRip: Dialect = {
  tag: /<\/?(?:[biusv]|c|font|ruby|rt|lang)\b[^<>]{0,500}>|\{\\[^{}\r\n]{0,500}\}|\{[biusyBIUSY]:[^{}\r\n]{0,100}\}/uy,
  entity: undefined,
  escape: sameLine,
};

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

const webVtt: Dialect = {
  tag: /<[^<>]{0,500}>|\{\\[^{}\r\n]{0,500}\}/uy,
  entity: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\dA-Za-z]{1,31});/uy,
  escape: text => sameLine(text)?.replaceAll(/[&<>]/gu, sign => references[sign] ?? sign),
};

function isBlank({text}: Line): boolean {
  return text.trim() === '';
}

function isTiming({text}: Line): boolean {
  return /^\s{0,20}(?:\d{1,4}:)?\d{1,2}:\d{1,2}[,.:]\d{1,3}\s{0,20}-->\s{0,20}\d/u.test(text);
}

/**
 * The texts of cues: the lines after a timing up to the next one, without the number or the name that stands before that.
 *
 * @param endsAtBlank Whether a blank line ends a cue, as in WebVTT; in SubRip files some go on after one, as a text of its own.
 */
function cuesOf(lines: readonly Line[], endsAtBlank: boolean): readonly Cue[] {
  const cues: Line[][] = [];
  let isText = false;
  for (const [index, line] of lines.entries()) {
    if (isTiming(line)) {
      cues.push([]);
      isText = true;
    } else if (isBlank(line)) {
      cues.push([]);
      if (endsAtBlank) isText = false;
    } else if (isText && !isNumber(line, lines[index + 1])) {
      cues.at(-1)?.push(line);
    }
  }
  return cues.filter(cue => cue.length > 0);
}

/** `NOTE` and what follows, up to a blank line or a timing; inside a cue it is text. */
function notesOf(lines: readonly Line[]): readonly Comment[] {
  const notes: {range: Range; text: string}[] = [];
  let place: 'between' | 'note' | 'other' = 'other';
  for (const line of lines) {
    const note = notes.at(-1);
    if (isBlank(line)) {
      place = 'between';
    } else if (isTiming(line)) {
      place = 'other';
    } else if (place === 'note' && note !== undefined) {
      note.range = [note.range[0], line.end];
      note.text += `\n${line.text}`;
    } else if (place === 'between' && /^NOTE(?:[ \t]|$)/u.test(line.text)) {
      place = 'note';
      notes.push({range: [line.start, line.end], text: line.text.slice('NOTE'.length)});
    } else {
      place = 'other';
    }
  }
  return notes;
}

function writeCues(source: string, cues: readonly Cue[], dialect: Dialect): ReturnType<Writer['projection']> {
  const writer = createWriter(source);
  for (const cue of cues) writeCue(writer, source, cue, dialect);
  return writer.projection();
}

/** The number of the next cue. */
function isNumber({text}: Line, next: Line | undefined): boolean {
  return next !== undefined && /^\s*\d+\s*$/u.test(text.slice(0, 40)) && isTiming(next);
}

/** The dash before what one of several speakers says. */
const speaker = /^[-–—‐][ \t\u00a0]{0,4}(?=[^\s–—-])/u;

function writeCue(writer: Writer, source: string, lines: readonly Line[], dialect: Dialect): void {
  let recorder = createRecorder(source);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const dash = line.start + leadOf(source, line, dialect);
    const length = speaker.exec(source.slice(dash, Math.min(line.end, dash + 8)))?.[0].length ?? 0;
    if (length > 0 && index > 0) {
      writeSegment(writer, recorder.stretches);
      recorder = createRecorder(source);
    }
    writeText(line.start, dash);
    if (length > 0) recorder.markup([dash, dash + length], 'closing');
    writeText(dash + length, line.end);
    if (next !== undefined) recorder.copy([line.end, next.start], dialect.escape);
  }
  writeSegment(writer, recorder.stretches);

  function writeText(start: number, end: number): void {
    let copied = start;
    const flush = (to: number): void => {
      if (to > copied) recorder.copy([copied, to], dialect.escape);
    };
    for (let at = start; at < end;) {
      const afterTag = endOf(dialect.tag, source, at, end);
      const afterEntity = afterTag > at ? at : endOf(dialect.entity, source, at, end);
      const written = source.slice(at, Math.max(afterTag, afterEntity));
      const decoded = afterEntity > at ? decodeString(written) : written;
      if (afterTag === at && decoded === written) {
        at += 1;
        continue;
      }
      flush(at);
      if (afterTag > at) recorder.markup([at, afterTag], written.startsWith('</') ? 'closing' : 'opening');
      else recorder.unit(decoded, [at, afterEntity], dialect.escape);
      at += written.length;
      copied = at;
    }
    flush(end);
  }
}

/** The length of the tags and the white space that a line begins with. */
function leadOf(source: string, {start, end}: Line, {tag}: Dialect): number {
  let at = start;
  for (;;) {
    const after = endOf(tag, source, at, end);
    if (after > at) at = after;
    else if (at < end && ' \t\u00a0'.includes(source.charAt(at))) at += 1;
    else return at - start;
  }
}

function endOf(pattern: RegExp | undefined, source: string, at: number, limit: number): number {
  if (pattern === undefined || !'<{&'.includes(source.charAt(at))) return at;
  pattern.lastIndex = at;
  return pattern.test(source) && pattern.lastIndex <= limit ? pattern.lastIndex : at;
}
