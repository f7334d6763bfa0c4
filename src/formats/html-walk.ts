/**
 * The walk through the tree of HTML, which writes its prose.
 *
 * A block of prose is what an element that is a block in a browser holds directly. Code, images and controls are holes; other
 * elements are markup around their text. What a browser does not show is passed over, and what is not English or is not to be
 * translated is a hole. Titles, descriptions and the attributes that people read are texts beside it.
 */
import {defaultTreeAdapter, type DefaultTreeAdapterTypes} from 'parse5';
import type {Marker} from './block-kinds.ts';
import {createCollapsingWriter} from './collapsing-writer.ts';
import {escapeText, readAttributes} from './html-attributes.ts';
import {blockHoles, blocks, holes, items, markers, markings, unseen} from './html-elements.ts';
import type {ReadReference} from './html-references.ts';
import {isCallOfNote, isHidden, isLayout, isRead, speechOf, type Speech} from './html-states.ts';
import {readStretches, writeStretches} from './html-text.ts';
import type {Projection, Writer} from './projection.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

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

/** HTML, and where its prose goes. */
export interface Sheet {
  readonly html: string;
  readonly roots: readonly Node[];
  readonly readReference: ReadReference;
  /** Takes the text. */
  readonly body: Writer;
  /** One for each text beside it. */
  createBeside(): Writer;
  /** Whether the first block is the first of an item of a list. */
  readonly isFirstOfItem?: boolean;
  /** Whether the text has a headline, so that no `<h1>` is one. */
  readonly hasHeadline?: boolean;
}

interface Written {
  /** Titles and attributes. */
  readonly beside: readonly Projection[];
  /** Whether some of the text says that it is not English. */
  readonly hasForeign: boolean;
}

/** The walk is no recursion: elements may lie deep in one another. */
export function writeTree(sheet: Sheet): Written {
  const {html, roots, readReference, createBeside} = sheet;
  const writer = createCollapsingWriter(html, escapeText, sheet.body);
  const beside: Projection[] = [];
  /** Where elements begin: the parser repeats in one block those that another leaves open. */
  const starts = new Set<number>();
  let {isFirstOfItem = false, hasHeadline = false} = sheet;
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
  return {beside, hasForeign};

  function readText({value, sourceCodeLocation}: DefaultTreeAdapterTypes.TextNode, {speech, isHole}: Frame): void {
    if (!sourceCodeLocation) return;
    const range = [sourceCodeLocation.startOffset, sourceCodeLocation.endOffset] as const;
    if (isRead(speech) && !isHole) writeStretches(writer, range, readStretches(html, range, value, 'flow', readReference));
    else writer.unread(range);
    if (!speech.isEnglish && value.trim() !== '') hasForeign = true;
  }

  function enter(element: Element, parent: Frame): void {
    const {tagName: name, sourceCodeLocation: place} = element;
    const speech = speechOf(element, parent.speech);
    if (isHidden(element)) return passOver(element);
    if (name === 'title' && isRead(speech)) readTitle(element);
    const isRepeated = place ? starts.has(place.startOffset) : false;
    if (place) starts.add(place.startOffset);
    if (isRead(speech) && !isRepeated && (name === 'meta' || !unseen.has(name)))
      beside.push(...readAttributes(html, element, readReference, createBeside));
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
      return passOver(element);
    } else if (place?.startTag && !isRepeated) {
      writer.markup([place.startTag.startOffset, place.startTag.endOffset], 'opening');
    }
    const marking = markings.get(name);
    if (marking !== undefined) writer.beginMarking(marking);
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

  /** What the parser repeats of it behind it begins here all the same. */
  function passOver(element: Element): void {
    const open: Node[] = [element];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      if (node.sourceCodeLocation) starts.add(node.sourceCodeLocation.startOffset);
      open.push(...node.childNodes);
    }
  }

  function markerOf(name: string, inLayout: boolean): Marker | undefined {
    // The first heading of the first rank is the headline, whatever stands above it.
    if (name === 'h1' && !hasHeadline) return 'headline';
    const marker = markers.get(name);
    return marker === 'cell' && inLayout ? undefined : marker;
  }

  function leave({element, isBlock, marker}: Frame): void {
    const tag = element?.sourceCodeLocation?.endTag;
    if (markings.has(element?.tagName ?? '')) writer.endMarking();
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
    const title = createCollapsingWriter(html, escapeText, createBeside());
    writeStretches(title, range, readStretches(html, range, text.value, 'title', readReference));
    title.endPiece('headline');
    beside.push(title.projection());
  }
}
