/**
 * Markdown (CommonMark, GFM, front matter) and MDX, by the events of micromark, whose offsets are those of the source.
 *
 * A block of prose is a paragraph, a heading or a cell of a table. Code, images and expressions are holes; emphasis, links
 * and tags are markup around their text. What is code or HTML as a block is a block that no rule reads.
 */
import type {Event, Extension, Token} from 'micromark-util-types';
import type {Range} from '../problem.ts';
import type {Marker} from './block-kinds.ts';
import {toPart} from './blocks.ts';
import type {Comment} from '../silence.ts';
import {htmlComments} from './comments.ts';
import type {Format} from './format.ts';
import {readFrontMatter} from './front-matter.ts';
import {decodeString, frontmatter, gfm, parse, postprocess, preprocess} from './micromark.ts';
import {createWriter, type Projection, type Writer} from './projection.ts';
import {findTemplateTags, hideTags} from './templates.ts';

/** @param extensions What micromark reads besides GFM and front matter. */
export function createMarkdown(name: string, extensions: readonly Extension[]): Format {
  const all = [gfm(), frontmatter(['yaml', 'toml']), ...extensions];
  return {
    name,
    read(source, lexicon) {
      // In MDX braces are expressions, which its parser reads.
      const tags = extensions.length === 0 ? findTemplateTags(source) : [];
      const chunks = preprocess()(hideTags(source, tags), undefined, true);
      const events = postprocess(parse({extensions: all}).document().write(chunks));
      const [body, ...fields] = [readBody(source, events, tags), ...readFields(source, events)].map(one => toPart(one, lexicon));
      return body === undefined ? [] : [{...body, comments: readComments(source, events)}, ...fields];
    },
  };
}

function readFields(source: string, events: readonly Event[]): readonly Projection[] {
  const values = events.flatMap(([kind, token]) => (kind === 'enter' && isOf(token, 'yamlValue') ? [rangeOf(token)] : []));
  const [first] = values;
  const last = values.at(-1);
  return first === undefined || last === undefined ? [] : readFrontMatter(source, [first[0], last[1]]);
}

/** `<!-- … -->`, and the disabled rules in front matter; in MDX a comment stands in braces. */
function readComments(source: string, events: readonly Event[]): readonly Comment[] {
  return events.flatMap(([kind, token]): readonly Comment[] => {
    if (kind !== 'enter') return [];
    if (isOf(token, 'htmlFlow') || isOf(token, 'htmlText')) return htmlComments(source, rangeOf(token));
    if (isOf(token, 'mdxFlowExpression') || isOf(token, 'mdxTextExpression')) {
      const text = /^\{\s*\/\*(?<text>[\s\S]*)\*\/\s*\}$/u.exec(source.slice(...rangeOf(token)))?.groups?.['text'];
      return text === undefined ? [] : [{range: rangeOf(token), text}];
    }
    const isField = isOf(token, 'yamlValue') && source.startsWith(FIELD, token.start.offset);
    return isField ? [{range: rangeOf(token), text: fieldDirective(source.slice(...rangeOf(token)))}] : [];
  });
}

const FIELD = 'postedit-disable:';

/** `postedit-disable: [doubled-period]`, or `true` for all rules. */
function fieldDirective(line: string): string {
  const value = line
    .slice(FIELD.length)
    .replaceAll(/[[\]"',]/gu, ' ')
    .trim();
  return value === 'false' ? '' : `postedit-disable-file ${value === 'true' ? '' : value}`;
}

/** Tokens whose text is a block of prose. */
const blocks: ReadonlyMap<string, Marker | undefined> = new Map<string, Marker | undefined>([
  ['paragraph', undefined],
  ['atxHeadingText', 'heading'],
  ['setextHeadingText', 'heading'],
  ['tableContent', 'cell'],
]);

/** Blocks that no rule reads. */
const unread: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'mdxFlowExpression',
  'mdxjsEsm',
  'mdxJsxFlowTag',
]);

/** Not part of the text at all. */
const beside: ReadonlySet<string> = new Set(['yaml', 'toml', 'definition', 'thematicBreak', 'gfmFootnoteDefinitionLabel']);

type Write = (writer: Writer, token: Token, source: string) => void;

const copy: Write = (writer, token) => writer.copy(rangeOf(token), escapeText);
const decoded: Write = (writer, token, source) =>
  writer.unit(decodeString(source.slice(...rangeOf(token))), rangeOf(token), escapeText);
const hole: Write = (writer, token) => writer.hole(rangeOf(token));
/** What is inserted beside it goes before it. */
const after: Write = (writer, token) => writer.markup(rangeOf(token), 'opening');
/** What is inserted beside it goes after it. */
const before: Write = (writer, token) => writer.markup(rangeOf(token), 'closing');
const tag: Write = (writer, token, source) => {
  const text = source.slice(...rangeOf(token));
  if (/^<br\b/iu.test(text)) writer.unit('\n', rangeOf(token), escapeText);
  else (text.startsWith('</') ? before : after)(writer, token, source);
};

/** What the tokens of a text become; the text of any other token is in those inside it. */
const inline: ReadonlyMap<string, Write> = new Map<string, Write>([
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

/** What has equal marks on both sides, and the marks. */
const pairs: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough', 'label', 'autolink']);
const marks: ReadonlySet<string> = new Set([
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence',
  'labelMarker',
  'autolinkMarker',
]);

function readBody(source: string, events: readonly Event[], tags: readonly Range[]): Projection {
  const writer = withHoles(createWriter(source), tags);
  let inBlock = false;
  let skipped: Token | undefined;
  // The first paragraph of an item of a list, or of a footnote.
  let isFirstOfItem = false;
  let isOpening = false;
  for (const [kind, token] of events) {
    const {type} = token;
    if (skipped !== undefined) {
      if (kind === 'exit' && token === skipped) skipped = undefined;
    } else if (kind === 'exit') {
      if (type === 'listItemPrefix') isFirstOfItem = true;
      if (!inBlock || !blocks.has(type)) continue;
      inBlock = false;
      writer.endPiece(type === 'paragraph' && isFirstOfItem ? 'list-item' : blocks.get(type));
      isFirstOfItem = false;
    } else if (beside.has(type)) {
      if (type === 'gfmFootnoteDefinitionLabel') isFirstOfItem = true;
      skipped = token;
    } else if (unread.has(type)) {
      writer.hole(rangeOf(token));
      writer.endPiece('code');
      skipped = token;
    } else if (!inBlock) {
      inBlock = blocks.has(type);
    } else if (pairs.has(type)) {
      isOpening = true;
    } else {
      const isMark = marks.has(type);
      const write = isMark ? (isOpening ? after : before) : inline.get(type);
      if (write === undefined) continue;
      write(writer, token, source);
      if (isMark) isOpening = false;
      skipped = token;
    }
  }
  return writer.projection();
}

/** Types of extensions are not among those of the parser. */
function isOf({type}: {readonly type: string}, name: string): boolean {
  return type === name;
}

/** A writer that copies all but some ranges, which are holes. */
function withHoles(writer: Writer, holes: readonly Range[]): Writer {
  let next = 0;
  return {
    ...writer,
    copy([start, end], escape) {
      let from = start;
      while ((holes[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      for (let range = holes[next]; range !== undefined && range[0] < end; range = holes[next]) {
        if (range[0] > from) writer.copy([from, range[0]], escape);
        writer.hole([Math.max(from, range[0]), Math.min(range[1], end)]);
        from = Math.min(range[1], end);
        if (range[1] > end) break;
        next += 1;
      }
      if (from < end) writer.copy([from, end], escape);
    },
  };
}

function rangeOf({start, end}: Token): Range {
  return [start.offset, end.offset];
}

/** What Markdown may take for markup gets a backslash; a text of several lines is never written. */
function escapeText(text: string): string | undefined {
  return /[\r\n]/u.test(text) ? undefined : text.replaceAll(/[\\`*_[\]<>&~|]/gu, String.raw`\$&`);
}
