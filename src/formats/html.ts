/**
 * HTML, a page or part of one, by the tree of parse5, which has the offsets of tags and texts.
 *
 * A block of prose is what an element that is a block in a browser holds directly. Code, images and controls are holes; other
 * elements are markup around their text. What a browser does not show is passed over, and what is not English or is not to be
 * translated is a hole. Titles, descriptions and the attributes that people read are articles beside the text.
 */
import {
  defaultTreeAdapter,
  parseFragment,
  Parser,
  Token,
  TokenizerMode,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
  type TreeAdapter,
} from 'parse5';
import type {Range} from '../problem.ts';
import {htmlComments} from './comments.ts';
import type {Marker, Piece} from './block-kinds.ts';
import {toPart} from './blocks.ts';
import {createCollapsingWriter} from './collapsing-writer.ts';
import {FormatError, type Format} from './format.ts';
import {escapeText, readAttributes} from './html-attributes.ts';
import {blockHoles, blocks, holes, items, markers, unseen} from './html-elements.ts';
import {createReferenceReader} from './html-references.ts';
import {isCallOfNote, isHidden, isLayout, speechOf, type Speech} from './html-states.ts';
import {readStretches, writeStretches} from './html-text.ts';
import type {Projection} from './projection.ts';
import {isVerse, type Line} from './text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export const html: Format = {
  name: 'html',
  read(source, lexicon) {
    const {body, beside, hasForeign} = readTree(source, parseTree(source));
    const {draft, map} = toPart(body, lexicon);
    // All of it says that it is in another language.
    const isForeign = hasForeign && draft.blocks.every(({kind}) => kind === 'code');
    return [
      {draft: {...draft, isEnglish: draft.isEnglish && !isForeign}, map, comments: htmlComments(source)},
      ...beside.map(one => toPart(one, lexicon)),
    ];
  },
};

/** Browsers hang what is deeper on a shallower element; the time of the parser grows with the square of it. */
const DEEPEST = 4000;

const page = /<(?:!doctype|html|head|body)[\s/>]/iu;
const xhtml = 'http://www.w3.org/1999/xhtml';
/** UTF-16 units in which a file says that it is XHTML. */
const HEAD = 2000;

/** @throws FormatError where elements lie too deep in one another. */
function parseTree(source: string): readonly Node[] {
  let depth = 0;
  let root: Element | undefined;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush(element) {
      root ??= element;
      depth += 1;
      if (depth > DEEPEST) throw new FormatError(`More than ${DEEPEST} elements of this HTML lie in one another.`);
    },
    onItemPop() {
      depth -= 1;
    },
    // At its end the parser of fragments takes the children of its root one by one, at a cost that grows with the square of
    // their number. It is told that there are none.
    getFirstChild: node => (node === root ? null : defaultTreeAdapter.getFirstChild(node)),
  };
  const options = {sourceCodeLocationInfo: true, treeAdapter};
  const head = source.slice(0, HEAD);
  const isXhtml = head.trimStart().startsWith('<?xml ') || head.includes(xhtml);
  if (isXhtml || page.test(source)) return parsePage(source, options, isXhtml);
  parseFragment(source, options);
  return root?.childNodes ?? [];
}

/** In XHTML `<script/>` and `<a/>` are whole elements; as HTML, what follows would lie in them. */
function parsePage(source: string, options: ParserOptions<DefaultTreeAdapterMap>, isXhtml: boolean): readonly Node[] {
  const parser = new Parser<DefaultTreeAdapterMap>(options);
  if (isXhtml) {
    parser.onStartTag = token => {
      Parser.prototype.onStartTag.call(parser, token);
      if (!token.selfClosing || token.ackSelfClosing) return;
      parser.onEndTag({...token, type: Token.TokenType.END_TAG, selfClosing: false, attrs: [], location: null});
      parser.tokenizer.state = TokenizerMode.DATA;
    };
  }
  parser.tokenizer.write(source, true);
  return parser.document.childNodes;
}

/** An element on the way from the root to where the walk is. */
interface Frame {
  readonly element: Element | undefined;
  readonly children: readonly Node[];
  next: number;
  readonly isBlock: boolean;
  readonly marker: Marker | undefined;
  readonly speech: Speech;
  /** In a hole that the parser has cut in two, as it does with `<code>` over the end of a paragraph. */
  readonly isHole: boolean;
  /** In a table that lays out a page. */
  readonly isLayout: boolean;
}

interface Reading {
  readonly body: Projection;
  /** Titles and attributes. */
  readonly beside: readonly Projection[];
  /** Whether some of the text says that it is not English. */
  readonly hasForeign: boolean;
}

/** The walk is no recursion: elements may lie deep in one another. */
function readTree(source: string, roots: readonly Node[]): Reading {
  const writer = createCollapsingWriter(source, escapeText);
  const readReference = createReferenceReader();
  const beside: Projection[] = [];
  /** Where elements begin: the parser repeats in one block those that another leaves open. */
  const starts = new Set<number>();
  let isFirstOfItem = false;
  let hasHeadline = false;
  let hasForeign = false;
  const frames: Frame[] = [
    {
      element: undefined,
      children: roots,
      next: 0,
      isBlock: true,
      marker: undefined,
      speech: {isEnglish: true, isTranslated: true},
      isHole: false,
      isLayout: false,
    },
  ];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      leave(frame);
      frames.pop();
    } else if (defaultTreeAdapter.isTextNode(child)) {
      readText(child, frame);
    } else if (defaultTreeAdapter.isElementNode(child)) {
      enter(child, frame);
    }
  }
  return {body: markVerse(writer.projection()), beside, hasForeign};

  function readText({value, sourceCodeLocation}: DefaultTreeAdapterTypes.TextNode, {speech, isHole}: Frame): void {
    if (!sourceCodeLocation) return;
    const range = [sourceCodeLocation.startOffset, sourceCodeLocation.endOffset] as const;
    if (isRead(speech) && !isHole) writeStretches(writer, range, readStretches(source, range, value, 'flow', readReference));
    else writer.unread(range);
    if (!speech.isEnglish && value.trim() !== '') hasForeign = true;
  }

  function enter(element: Element, parent: Frame): void {
    const {tagName: name, sourceCodeLocation: place} = element;
    const speech = speechOf(element, parent.speech);
    if (isHidden(element)) return;
    if (name === 'title' && isRead(speech)) readTitle(element);
    const isRepeated = place ? starts.has(place.startOffset) : false;
    if (place) starts.add(place.startOffset);
    if (isRead(speech) && !isRepeated && (name === 'meta' || !unseen.has(name)))
      beside.push(...readAttributes(source, element, readReference));
    // A head has titles and descriptions and nothing that is seen.
    if (unseen.has(name) || parent.element?.tagName === 'head') return;
    if (place && !isRepeated && (holes.has(name) || blockHoles.has(name) || (name === 'button' && writer.hasText()))) {
      if (blockHoles.has(name)) endPiece(parent.marker);
      writer.hole([place.startOffset, place.endOffset]);
      if (blockHoles.has(name)) endPiece(parent.marker);
      return;
    }
    if (name === 'br') {
      // Two of them part paragraphs.
      if (writer.isBroken()) endPiece(parent.marker);
      else if (place) writer.lineBreak([place.startOffset, place.endOffset]);
      return;
    }
    const isBlock = blocks.has(name);
    const inLayout = name === 'table' ? isLayout(element) : parent.isLayout;
    if (isBlock) {
      endPiece(parent.marker);
      if (items.has(name)) isFirstOfItem = true;
    } else if (isCallOfNote(element)) {
      return;
    } else if (place?.startTag && !isRepeated) {
      writer.markup([place.startTag.startOffset, place.startTag.endOffset], 'opening');
    }
    frames.push({
      element,
      children: element.childNodes,
      next: 0,
      isBlock,
      marker: items.has(name) ? undefined : (markerOf(name, inLayout) ?? parent.marker),
      speech,
      isHole: parent.isHole || holes.has(name),
      isLayout: inLayout,
    });
  }

  function markerOf(name: string, inLayout: boolean): Marker | undefined {
    // The first heading of the first rank is the headline, whatever stands above it.
    if (name === 'h1' && !hasHeadline) return 'headline';
    const marker = markers.get(name);
    return marker === 'cell' && inLayout ? undefined : marker;
  }

  function leave({element, isBlock, marker}: Frame): void {
    const tag = element?.sourceCodeLocation?.endTag;
    if (isBlock) endPiece(marker);
    else if (tag) writer.markup([tag.startOffset, tag.endOffset], 'closing');
    if (items.has(element?.tagName ?? '')) isFirstOfItem = false;
  }

  function endPiece(marker: Marker | undefined): void {
    const isItem = isFirstOfItem && marker === undefined;
    if (writer.hasWord()) isFirstOfItem = false;
    if (marker === 'headline' && writer.hasWord()) hasHeadline = true;
    writer.endPiece(isItem ? 'list-item' : marker);
  }

  function readTitle({childNodes: [text]}: Element): void {
    if (text === undefined || !defaultTreeAdapter.isTextNode(text) || !text.sourceCodeLocation) return;
    const range = [text.sourceCodeLocation.startOffset, text.sourceCodeLocation.endOffset] as const;
    const title = createCollapsingWriter(source, escapeText);
    writeStretches(title, range, readStretches(source, range, text.value, 'title', readReference));
    title.endPiece('headline');
    beside.push(title.projection());
  }
}

function isRead({isEnglish, isTranslated}: Speech): boolean {
  return isEnglish && isTranslated;
}

/** Blocks of lines that read as a poem does. */
function markVerse({prose, pieces, map}: Projection): Projection {
  const marked = pieces.map((piece): Piece =>
    piece.marker === undefined && isVerse(prose, linesOf(prose, piece.range)) ? {...piece, marker: 'verse'} : piece,
  );
  return {prose, pieces: marked, map};
}

function linesOf(prose: string, [start, end]: Range): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const found = prose.indexOf('\n', at);
    const to = found < 0 || found > end ? end : found;
    lines.push({start: at, end: to, indent: 0});
    at = to + 1;
  }
  return lines;
}
