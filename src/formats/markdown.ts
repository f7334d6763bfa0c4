/**
 * Markdown (CommonMark, GFM, front matter) and MDX, by the events of micromark, whose offsets are those of the source.
 *
 * A block of prose is a paragraph, a heading or a cell of a table. Code, images and expressions are holes; emphasis, links
 * and tags are markup around their text. What is code as a block is a block that no rule reads; a block of HTML is read as such.
 */
import type {Event, Extension, Token} from 'micromark-util-types';
import {lastAtOrBefore} from '../analysis/search.ts';
import type {Range} from '../problem.ts';
import {toPart} from './blocks.ts';
import type {Comment} from '../silence.ts';
import {htmlComments} from './comments.ts';
import {FormatError, type Format} from './format.ts';
import {readTomlFields, readYamlFields} from './front-matter.ts';
import {createHtml, type MarkdownHtml} from './markdown-html.ts';
import {checkNesting, limits} from './markdown-limits.ts';
import {createInline, escapeText, escapeTitle, isOf, rangeOf, texts, type TakeEvent} from './markdown-inline.ts';
import {frontmatter, gfm, parse, postprocess, preprocess} from './micromark.ts';
import {checkTags} from './mdx-tags.ts';
import {createWriter, type Projection, type Writer} from './projection.ts';
import {findTags, hideTags} from './templates.ts';
import {wrappingFence} from './wrapping-fence.ts';

/** @param extensions What micromark reads besides GFM and front matter. */
export function createMarkdown(name: string, extensions: readonly Extension[]): Format {
  const all = [gfm(), frontmatter(['yaml', 'toml']), ...extensions, limits()];
  return {
    name,
    read(source, lexicon) {
      checkNesting(source);
      // In MDX braces are expressions, which its parser reads.
      const tags = extensions.length === 0 ? findTags(source) : [];
      const fences = wrappingFence(source) ?? [];
      const hidden = blank(hideTags(source, tags), fences);
      const events = parseEvents(hidden, all);
      if (extensions.length > 0) checkTags(source, events);
      const createText = (): Writer => withHoles(createWriter(source), tags);
      const html = createHtml(hidden, events, createText);
      const body = toPart(readBody(source, events, createText(), html, fences), lexicon);
      const beside = [...readFields(source, events), ...readLabels(source, events, createText, html), ...html.beside].filter(
        ({pieces}) => pieces.length > 0,
      );
      return [{...body, comments: readComments(source, events)}, ...beside.map(one => toPart(one, lexicon))];
    },
  };
}

/** White space where the fence around a whole text stands: what is in it is Markdown. */
function blank(source: string, ranges: readonly Range[]): string {
  return ranges.reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source);
}

/** @throws FormatError */
function parseEvents(source: string, extensions: readonly Extension[]): readonly Event[] {
  try {
    return postprocess(
      parse({extensions: [...extensions]})
        .document()
        .write(preprocess()(source, undefined, true)),
    );
  } catch (error) {
    // MDX has a syntax that can be wrong.
    if (error instanceof Error && 'reason' in error && 'line' in error)
      throw new FormatError(`line ${String(error.line)}: it is not valid MDX: ${String(error.reason)}`);
    if (error instanceof RangeError) throw new FormatError('what is in it is nested too deeply');
    throw error;
  }
}

function readFields(source: string, events: readonly Event[]): readonly Projection[] {
  const linesOf = (type: string): readonly Range[] =>
    events.flatMap(([kind, token]) => (kind === 'enter' && isOf(token, type) ? [rangeOf(token)] : []));
  const [yaml, toml] = ['yamlValue', 'tomlValue'].map(type => around(linesOf(type)));
  if (yaml !== undefined) return readYamlFields(source, yaml);
  return toml === undefined ? [] : readTomlFields(source, toml);
}

function around(lines: readonly Range[]): Range | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last && [first[0], last[1]];
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
    if (!isOf(token, 'yamlValue') && !isOf(token, 'tomlValue')) return [];
    const text = fieldDirective(source.slice(...rangeOf(token)));
    return text === undefined ? [] : [{range: rangeOf(token), text}];
  });
}

/** `postedit-disable: [doubled-period]`, or `true` for all rules; in TOML after an equals sign. */
function fieldDirective(line: string): string | undefined {
  const name = /^postedit-disable[ \t]*[:=]/u.exec(line)?.[0];
  if (name === undefined) return undefined;
  const value = line
    .slice(name.length)
    .replaceAll(/[[\]"',]/gu, ' ')
    .trim();
  return value === 'false' ? undefined : `postedit-disable-file ${value === 'true' ? '' : value}`;
}

/** Blocks that no rule reads. */
const unread: ReadonlySet<string> = new Set(['codeFenced', 'codeIndented', 'mdxFlowExpression', 'mdxjsEsm', 'mdxJsxFlowTag']);

/** Not part of the text at all. */
const absent: ReadonlySet<string> = new Set(['yaml', 'toml', 'definition', 'thematicBreak', 'gfmFootnoteDefinitionLabel']);

function readBody(
  source: string,
  events: readonly Event[],
  writer: Writer,
  html: MarkdownHtml,
  fences: readonly Range[],
): Projection {
  const left = [...fences];
  const writeFences = (end: number): void => {
    for (let [fence] = left; fence !== undefined && fence[0] < end; [fence] = left) {
      writer.copy(fence, escapeText);
      writer.endPiece('code');
      left.shift();
    }
  };
  let take: TakeEvent | undefined;
  let skipped: Token | undefined;
  // The first paragraph of an item of a list, or of a footnote.
  let isFirstOfItem = false;
  for (const [index, event] of events.entries()) {
    const [kind, token] = event;
    const {type} = token;
    if (kind === 'enter' && take === undefined && skipped === undefined) writeFences(token.start.offset);
    if (skipped === undefined && type === 'blockQuote') {
      if (kind === 'enter') writer.beginMarking('quotation');
      else writer.endMarking();
    }
    if (skipped !== undefined) {
      if (kind === 'exit' && token === skipped) skipped = undefined;
    } else if (kind === 'exit' && type === 'listItemPrefix') {
      isFirstOfItem = true;
    } else if (kind === 'exit' && texts.has(type)) {
      take = undefined;
      writer.endPiece(type === 'paragraph' && isFirstOfItem ? 'list-item' : texts.get(type));
      isFirstOfItem = false;
    } else if (take !== undefined) {
      take(event);
    } else if (kind === 'exit') {
      continue;
    } else if (absent.has(type)) {
      if (type === 'gfmFootnoteDefinitionLabel') isFirstOfItem = true;
      skipped = token;
    } else if (type === 'htmlFlow') {
      html.writeBlock(writer, events.slice(index, endOf(events, index)), isFirstOfItem);
      isFirstOfItem = false;
      skipped = token;
    } else if (unread.has(type)) {
      writer.hole(rangeOf(token));
      writer.endPiece('code');
      skipped = token;
    } else if (texts.has(type)) {
      take = createInline({source, writer, escape: escapeText, unread: html.unread});
    }
  }
  writeFences(source.length);
  return writer.projection();
}

/** What links and images say besides the text: each is a text of its own, as the attributes of HTML are. */
const titles: ReadonlySet<string> = new Set(['resourceTitleString', 'definitionTitleString']);

function readLabels(
  source: string,
  events: readonly Event[],
  createBeside: () => Writer,
  {unread: elements}: MarkdownHtml,
): readonly Projection[] {
  const found: Projection[] = [];
  let isImage = false;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event === undefined) break;
    const [kind, {type}] = event;
    if (type === 'label' || type === 'labelImageMarker') isImage = type === 'labelImageMarker';
    const isTitle = titles.has(type);
    if (kind !== 'enter' || (!isTitle && !(isImage && type === 'labelText'))) continue;
    const end = endOf(events, at);
    const writer = createBeside();
    const take = createInline({source, writer, escape: isTitle ? escapeTitle : escapeText, unread: elements});
    for (const inside of events.slice(at + 1, end)) take(inside);
    writer.endPiece(isTitle ? undefined : 'caption');
    found.push(writer.projection());
    at = end;
  }
  return found;
}

/** Where the event is that leaves the token which an event enters. */
function endOf(events: readonly Event[], entered: number): number {
  const token = events[entered]?.[1];
  let at = entered + 1;
  while (at < events.length && events[at]?.[1] !== token) at += 1;
  return at;
}

/** A writer that copies all but some ranges, which are holes. */
function withHoles(writer: Writer, holes: readonly Range[]): Writer {
  return {
    ...writer,
    copy([start, end], escape) {
      let from = start;
      let next = lastAtOrBefore(start, holes.length, index => holes[index]?.[0] ?? 0);
      if ((holes[next]?.[1] ?? 0) <= start) next += 1;
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
