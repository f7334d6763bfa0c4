/**
 * HTML in Markdown. A block of it is read as a part of a page; its text is HTML and no Markdown. The tags in a text are markup
 * around Markdown, or with the text between them something that is not read.
 */
import {defaultTreeAdapter, type DefaultTreeAdapterTypes} from 'parse5';
import type {Event, Token} from 'micromark-util-types';
import type {Range} from '../problem.ts';
import {FormatError} from './format.ts';
import {readAttributes} from './html-attributes.ts';
import {blockHoles, holes, unseen} from './html-elements.ts';
import {createReferenceReader} from './html-references.ts';
import {isHidden, isRead, speechOf} from './html-states.ts';
import {parseTree} from './html-tree.ts';
import {writeTree} from './html-walk.ts';
import {isOf, rangeOf, texts, type Unread} from './markdown-inline.ts';
import type {Projection, Writer} from './projection.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface MarkdownHtml {
  /** Elements in texts that are not read, by the tags that open them. */
  readonly unread: ReadonlyMap<Token, Unread>;
  /** Writes the blocks of prose in a block of HTML. @param events Of the block, from the one that enters it. */
  writeBlock(writer: Writer, events: readonly Event[], isFirstOfItem: boolean): void;
  /** The attributes that people read, of the tags in texts and of the blocks that were written. */
  readonly beside: readonly Projection[];
}

/**
 * @param hidden The source, with template tags hidden.
 * @param createBeside Takes a text beside the body, in offsets of the source.
 */
export function createHtml(hidden: string, events: readonly Event[], createBeside: () => Writer): MarkdownHtml {
  const readReference = createReferenceReader();
  const beside: Projection[] = [];
  return {
    beside,
    unread: readTags(),
    writeBlock(writer, block, isFirstOfItem) {
      const [first] = block;
      if (first === undefined) return;
      const range = rangeOf(first[1]);
      const html = htmlOf(hidden, range, block);
      const roots = tryParse(html);
      if (roots === undefined) {
        writer.hole(range);
        writer.endPiece('code');
        return;
      }
      const [by] = range;
      const written = writeTree({
        html,
        roots,
        readReference,
        body: shift(writer, by),
        createBeside: () => shift(createBeside(), by),
        isFirstOfItem,
        // Markdown has headings of its own.
        hasHeadline: true,
      });
      beside.push(...written.beside);
    },
  };

  function readTags(): ReadonlyMap<Token, Unread> {
    const unread = new Map<Token, Unread>();
    const elementOf = createTagReader();
    let open = createOpenTags();
    for (const [kind, token] of events) {
      if (texts.has(token.type)) open = createOpenTags();
      if (kind !== 'enter' || !isOf(token, 'htmlText')) continue;
      const range = rangeOf(token);
      const html = hidden.slice(...range);
      const closed = /^<\/(?<name>[a-z][^\s>]*)/iu.exec(html)?.groups?.['name'];
      if (closed !== undefined) {
        const opened = open.close(closed.toLowerCase());
        if (opened?.isSeen !== undefined)
          unread.set(opened.tag, {range: [opened.tag.start.offset, range[1]], isSeen: opened.isSeen});
        continue;
      }
      const element = elementOf(html);
      if (element === undefined) continue;
      const isSeen = isSeenUnread(element);
      if (isSeen !== false && isRead(speechAlone(element)) && !open.hasUnread())
        beside.push(...readAttributes(html, element, readReference, () => shift(createBeside(), range[0])));
      if (!voids.has(element.tagName)) open.open({name: element.tagName, tag: token, isSeen});
      else if (isSeen !== undefined) unread.set(token, {range, isSeen});
    }
    return unread;
  }
}

interface OpenTag {
  readonly name: string;
  readonly tag: Token;
  /** Undefined where the text of the element is read. */
  readonly isSeen: boolean | undefined;
}

interface OpenTags {
  open(tag: OpenTag): void;
  /** The tag that a closing one belongs to; those opened after it are closed as well. */
  close(name: string): OpenTag | undefined;
  /** Whether the text here is not read. */
  hasUnread(): boolean;
}

function createOpenTags(): OpenTags {
  const tags: OpenTag[] = [];
  const counts = new Map<string, number>();
  let unread = 0;
  const count = ({name, isSeen}: OpenTag, by: 1 | -1): void => {
    counts.set(name, (counts.get(name) ?? 0) + by);
    if (isSeen !== undefined) unread += by;
  };
  return {
    open(tag) {
      tags.push(tag);
      count(tag, 1);
    },
    close(name) {
      if ((counts.get(name) ?? 0) === 0) return undefined;
      for (let tag = tags.pop(); tag !== undefined; tag = tags.pop()) {
        count(tag, -1);
        if (tag.name === name) return tag;
      }
      return undefined;
    },
    hasUnread: () => unread > 0,
  };
}

/** Instructions and declarations are not HTML. */
function tryParse(html: string): ReturnType<typeof parseTree> | undefined {
  if (!/^\s*<(?:\/?[a-z]|!--)/iu.test(html)) return undefined;
  try {
    return parseTree(html);
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/** A block without the marks of quotations and lists around it on its lines, unit for unit. */
function htmlOf(hidden: string, [start, end]: Range, events: readonly Event[]): string {
  const pieces: string[] = [];
  let from = start;
  const blank = (to: number): void =>
    void pieces.push(hidden.slice(from, to).replaceAll(/[^\r\n]/gu, unit => ' '.repeat(unit.length)));
  for (const [kind, token] of events) {
    if (kind !== 'enter' || !isOf(token, 'htmlFlowData')) continue;
    const [dataStart, dataEnd] = rangeOf(token);
    blank(dataStart);
    pieces.push(hidden.slice(dataStart, dataEnd));
    from = dataEnd;
  }
  blank(end);
  return pieces.join('');
}

/** Elements without an end, of those that are not read. */
const voids: ReadonlySet<string> = new Set([
  'img',
  'input',
  'embed',
  'br',
  'wbr',
  'hr',
  'link',
  'base',
  'meta',
  'param',
  'source',
  'track',
]);

/** Undefined for an element whose text is read. */
function isSeenUnread(element: Element): boolean | undefined {
  const {tagName} = element;
  if (unseen.has(tagName) || isHidden(element)) return false;
  return holes.has(tagName) || blockHoles.has(tagName) || !isRead(speechAlone(element)) ? true : undefined;
}

function speechAlone(element: Element): ReturnType<typeof speechOf> {
  return speechOf(element, {isEnglish: true, isTranslated: true});
}

/** Asks the parser once about each tag. */
function createTagReader(): (html: string) => Element | undefined {
  const known = new Map<string, Element | undefined>();
  return html => {
    if (!/^<[a-z]/iu.test(html)) return undefined;
    if (!known.has(html))
      known.set(
        html,
        parseTree(html).find(node => defaultTreeAdapter.isElementNode(node)),
      );
    return known.get(html);
  };
}

/** A writer of the source for what has offsets in a part of it. */
function shift(writer: Writer, by: number): Writer {
  const moved = ([start, end]: Range): Range => [start + by, end + by];
  return {
    ...writer,
    copy: (range, escape) => writer.copy(moved(range), escape),
    unit: (text, range, escape) => writer.unit(text, moved(range), escape),
    hole: range => writer.hole(moved(range)),
    markup: (range, side) => writer.markup(moved(range), side),
  };
}
