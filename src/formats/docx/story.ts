/** The prose of a part of a Word document: its paragraphs as blocks, and the way back into the texts of its runs. */
import type {XmlElement} from '@rgrove/parse-xml';
import {isWordAt} from '../../analysis/characters.ts';
import type {Range} from '../../problem.ts';
import type {Marker} from '../block-kinds.ts';
import {toPart} from '../blocks.ts';
import type {Format} from '../format.ts';
import {createWriter, type Writer} from '../projection.ts';
import {markVerse} from '../verse.ts';
import {childrenOf, parseTree, readText} from '../xml.ts';
import {childNamed, inPart, valueOf} from './elements.ts';
import {createLanguageTest, isPlainer, isSame} from './looks.ts';
import {boxesIn, readParagraphs, type Item, type Paragraph} from './paragraphs.ts';
import {fixed, trim, writeStretch, writeUnread} from './runs.ts';
import {keepSpaces, textElementOf, type TextElement} from './spaces.ts';
import type {Styles} from './styles.ts';

/** Notes, and what stands above and below each page, are texts that nothing puts in an order. */
export type StoryKind = 'document' | 'boxes' | 'notes' | 'margin';

const rootNames: Readonly<Record<StoryKind, readonly string[]>> = {
  document: ['document'],
  boxes: ['document'],
  notes: ['footnotes', 'endnotes'],
  margin: ['hdr', 'ftr'],
};

/** @param name Of the part, for what is told of it. */
export function createStoryFormat(name: string, kind: StoryKind, styles: Styles): Format {
  return {
    name: 'docx',
    read(source, lexicon) {
      const root = inPart(name, () => parseTree(source, ...rootNames[kind]));
      const roots = kind === 'boxes' ? boxesIn(root) : kind === 'notes' ? childrenOf(root).filter(isNote) : [root];
      const paragraphs = readParagraphs(source, roots, styles, kind === 'boxes');
      const texts: TextElement[] = [];
      const writer = createWriter(source);
      writeParagraphs(source, writer, paragraphs, kind === 'document' ? undefined : 'segment', {
        texts,
        keepsSpaces: root.attributes['xml:space'] === 'preserve',
      });
      const part = toPart(markVerse(writer.projection()), lexicon);
      return [{...part, map: part.map && keepSpaces(source, part.map, texts)}];
    },
  };
}

/** The title among the properties of a document. */
export function createTitleFormat(name: string): Format {
  return {
    name: 'docx',
    read(source, lexicon) {
      const title = childNamed(
        inPart(name, () => parseTree(source, 'coreProperties')),
        'title',
      );
      const writer = createWriter(source);
      const stretches = title === undefined ? [] : readText(source, title, () => 'hole');
      for (const stretch of stretches) writeStretch(writer, stretch, stretch.escape);
      writer.endPiece('headline');
      return [toPart(writer.projection(), lexicon)];
    },
  };
}

/** Not the line above notes. */
function isNote(element: XmlElement): boolean {
  return (valueOf(element, 'type') ?? 'normal') === 'normal';
}

interface Texts {
  /** Takes the elements that hold text. */
  readonly texts: TextElement[];
  /** Whether white space at the ends of a text counts unless the text says otherwise. */
  readonly keepsSpaces: boolean;
}

function writeParagraphs(
  source: string,
  writer: Writer,
  paragraphs: readonly Paragraph[],
  general: Marker | undefined,
  {texts, keepsSpaces}: Texts,
): void {
  const isForeign = createLanguageTest(paragraphs);
  let hasHeadline = false;
  let hasWord = false;
  /** What stands before the next text in its block. */
  let last: {readonly item: Item; readonly end: number; readonly isText: boolean} | undefined;

  for (const {style, isList, isCell, items, runsOn} of paragraphs) {
    const own = style.marker === 'headline' && hasHeadline ? 'heading' : style.marker;
    const marker = style.isCode ? 'code' : (general ?? own ?? (isList ? 'list-item' : isCell ? 'cell' : undefined));
    for (const item of items) writeItem(item, marker);
    if (!runsOn) endPiece(marker);
  }
  endPiece(general);

  function endPiece(marker: Marker | undefined): void {
    if (marker === 'headline' && hasWord) hasHeadline = true;
    // A block of marks or holes alone has nothing to read.
    writer.endPiece(hasWord ? marker : 'code');
    hasWord = false;
    last = undefined;
  }

  function writeItem(item: Item, marker: Marker | undefined): void {
    const range = [item.element.start, item.element.end] as const;
    switch (item.kind) {
      case 'text':
        writeText(item);
        return;
      case 'tab':
        writer.unit('\t', range, fixed);
        break;
      case 'hyphen':
        writer.unit('\u2011', range, fixed);
        break;
      case 'hole':
        writer.hole(range);
        break;
      case 'line':
        // Two of them part paragraphs.
        if (last?.item.kind === 'line') return endPiece(marker);
        writer.unit('\n', range, fixed);
        break;
      case 'page':
        return endPiece(marker);
    }
    last = {item, end: range[1], isText: false};
  }

  function writeText(item: Item): void {
    const {element, look} = item;
    const isKept = keepsSpaces || element.attributes['xml:space'] === 'preserve';
    const stretches = trim(
      readText(source, element, () => 'hole'),
      isKept,
    );
    const [first] = stretches;
    if (first === undefined) return;
    texts.push(textElementOf(element, isKept));
    const text = stretches.map(({text: piece}) => piece).join('');
    for (let at = 0; at < text.length && !hasWord; at += 1) hasWord = isWordAt(text, at);
    const isText = !look.isCode && !isForeign(look, text);
    if (last !== undefined) {
      const between: Range = [last.end, first.range[0]];
      if (last.isText && last.item.stretch === item.stretch && isSame(last.item.look, look)) writer.seam(between);
      // What is written between them goes into this one.
      else if (!last.isText || isPlainer(look, last.item.look)) writer.markup(between, 'closing');
    }
    for (const stretch of stretches) {
      if (isText) writeStretch(writer, stretch, look.isFixed ? fixed : stretch.escape);
      else writeUnread(writer, stretch);
    }
    last = {item, end: stretches.at(-1)?.range[1] ?? element.end, isText};
  }
}
