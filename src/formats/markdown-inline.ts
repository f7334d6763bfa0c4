/** The text of a block of Markdown, by the tokens of micromark inside it. */
import type {Event, Token} from 'micromark-util-types';
import {isSpaceAt} from '../analysis/characters.ts';
import type {Range} from '../problem.ts';
import type {Marker} from './block-kinds.ts';
import {decodeString} from './micromark.ts';
import type {Escape, Writer} from './projection.ts';

/** Takes the events of a text in turn. */
export type TakeEvent = (event: Event) => void;

/** What is around the text that is written. */
export interface Inline {
  readonly source: string;
  readonly writer: Writer;
  readonly escape: Escape;
  /** Elements that are not read, by the tags that open them. */
  readonly unread: ReadonlyMap<Token, Unread>;
}

/** An element of HTML in a text. */
export interface Unread {
  readonly range: Range;
  /** Whether something stands there to a reader. */
  readonly isSeen: boolean;
}

/** Tokens whose text is a block of prose. */
export const texts: ReadonlyMap<string, Marker | undefined> = new Map<string, Marker | undefined>([
  ['paragraph', undefined],
  ['atxHeadingText', 'heading'],
  ['setextHeadingText', 'heading'],
  ['tableContent', 'cell'],
]);

type Write = (token: Token, inline: Inline) => void;

const copy: Write = (token, {writer, escape}) => writer.copy(rangeOf(token), escape);
const decoded: Write = (token, {writer, source, escape}) =>
  writer.unit(decodeString(source.slice(...rangeOf(token))), rangeOf(token), escape);
const hole: Write = (token, {writer}) => writer.hole(rangeOf(token));
/** What is inserted beside it goes before it. */
const after: Write = (token, {writer}) => writer.markup(rangeOf(token), 'opening');
/** What is inserted beside it goes after it. */
const before: Write = (token, {writer}) => writer.markup(rangeOf(token), 'closing');
/** Of a line break that its author has set: it stays, and so does what marks it. */
const fixed: Escape = () => undefined;

const tag: Write = (token, {writer, source}) => {
  const text = source.slice(...rangeOf(token));
  if (/^<br\b/iu.test(text)) writer.unit('\n', rangeOf(token), fixed);
  else if (standsForWord(source, text, rangeOf(token))) writer.hole(rangeOf(token));
  else writer.markup(rangeOf(token), text.startsWith('</') ? 'closing' : 'opening');
};

/** UTF-16 units in which a tag is closed. */
const LONGEST_ELEMENT = 2000;

/** `the <name> of`: the author meant a word, and nothing closes it. */
function standsForWord(source: string, text: string, [start, end]: Range): boolean {
  const name = /^<(?<name>[a-z][\w-]{0,40})>$/iu.exec(text)?.groups?.['name'];
  if (name === undefined || !isSpaceAt(source, start - 1) || /^[\p{L}\p{N}]/u.test(source.slice(end, end + 2))) return false;
  return !source.slice(end, end + LONGEST_ELEMENT).includes(`</${name}`);
}

/** What the tokens of a text become; the text of any other token is in those inside it. */
const written: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['data', copy],
  ['lineEnding', copy],
  ['literalAutolink', copy],
  ['autolinkProtocol', copy],
  ['autolinkEmail', copy],
  ['characterEscape', decoded],
  ['characterReference', decoded],
  ['codeText', hole],
  ['image', hole],
  ['mdxTextExpression', hole],
  ['htmlText', tag],
  ['mdxJsxTextTag', tag],
  ['resource', before],
  ['reference', before],
  ['gfmFootnoteCall', before],
  ['hardBreakEscape', after],
  ['hardBreakTrailing', after],
  ['lineSuffix', after],
  ['whitespace', after],
  ['linePrefix', before],
  ['blockQuotePrefix', before],
  ['listItemIndent', before],
  ['gfmFootnoteDefinitionIndent', before],
]);

/** What makes the line end behind it a line break. */
const breaks: ReadonlySet<string> = new Set(['hardBreakEscape', 'hardBreakTrailing']);

/** What has equal marks on both sides, and the marks. */
const pairs: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough', 'label', 'autolink']);
const marks: ReadonlySet<string> = new Set([
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence',
  'labelMarker',
  'autolinkMarker',
]);

/** Writes a text, whose block is the caller's to end. */
export function createInline(inline: Inline): TakeEvent {
  const {writer, unread} = inline;
  let skipped: Token | undefined;
  /** Where the element ends that was written as a whole. */
  let passed = 0;
  let isOpening = false;
  const emphasised: Token[] = [];
  let isBreaking = false;
  return ([kind, token]) => {
    if (skipped !== undefined) {
      if (kind === 'exit' && token === skipped) skipped = undefined;
      return;
    }
    if (kind === 'exit' && token === emphasised.at(-1)) {
      emphasised.pop();
      writer.endMarking();
    }
    if (kind === 'exit' || token.start.offset < passed) return;
    const {type} = token;
    if (pairs.has(type)) {
      isOpening = true;
      if (type === 'emphasis') {
        emphasised.push(token);
        writer.beginMarking('emphasis');
      }
      return;
    }
    const whole = unread.get(token);
    if (whole !== undefined) {
      if (whole.isSeen) writer.hole(whole.range);
      else writer.markup(whole.range, 'opening');
      [, passed] = whole.range;
      return;
    }
    const isMark = marks.has(type);
    const write = isMark ? (isOpening ? after : before) : written.get(type);
    if (write === undefined) return;
    write(token, isBreaking && type === 'lineEnding' ? {...inline, escape: fixed} : inline);
    isBreaking = breaks.has(type);
    if (isMark) isOpening = false;
    skipped = token;
  };
}

export function rangeOf({start, end}: Token): Range {
  return [start.offset, end.offset];
}

/** Types of extensions are not among those of the parser. */
export function isOf({type}: {readonly type: string}, name: string): boolean {
  return type === name;
}

/** What Markdown may take for markup gets a backslash; a text of several lines is never written. */
export function escapeText(text: string): string | undefined {
  return /[\r\n]/u.test(text) ? undefined : text.replaceAll(/[\\`*_[\]<>&~|]/gu, String.raw`\$&`);
}

/** In the title of a link or an image, whatever stands around it. */
export function escapeTitle(text: string): string | undefined {
  return escapeText(text)?.replaceAll(/["'()]/gu, String.raw`\$&`);
}
