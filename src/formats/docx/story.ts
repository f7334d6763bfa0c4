/** The prose of a part of a Word document: its paragraphs as blocks, and the way back into the texts of its runs. */
import type {XmlElement} from '@rgrove/parse-xml';
import {isWordAt} from '../../analysis/characters.ts';
import type {Range} from '../../problem.ts';
import type {Marker} from '../block-kinds.ts';
import {toPart} from '../blocks.ts';
import type {Format} from '../format.ts';
import {createWriter, type Escape, type Writer} from '../projection.ts';
import {isEnglishTag} from '../segments.ts';
import type {Stretch} from '../stretches.ts';
import {markVerse} from '../verse.ts';
import {childrenOf, localName, parseTree, readText} from '../xml.ts';
import {inPart, valueOf} from './elements.ts';
import {boxesIn, readParagraphs, type Item, type Look, type Paragraph} from './paragraphs.ts';
import {contentOf, keepSpaces, textElementOf, type TextElement} from './spaces.ts';
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
      const {draft, map} = toPart(markVerse(writer.projection()), lexicon);
      return [{draft, map: map && keepSpaces(source, map, texts)}];
    },
  };
}

/** The title among the properties of the document. */
export const propertiesFormat: Format = {
  name: 'docx',
  read(source, lexicon) {
    const root = inPart('docProps', () => parseTree(source, 'coreProperties'));
    const title = childrenOf(root).find(element => localName(element) === 'title');
    const writer = createWriter(source);
    const stretches = title === undefined ? [] : readText(source, title, () => 'hole');
    for (const stretch of stretches) writeStretch(writer, stretch, stretch.escape);
    writer.endPiece('headline');
    return [toPart(writer.projection(), lexicon)];
  },
};

/** Not the line above notes. */
function isNote(element: XmlElement): boolean {
  return (valueOf(element, 'type') ?? 'normal') === 'normal';
}

const fixed: Escape = () => undefined;

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

/** Without the white space at either end, unless it counts. */
function trim(stretches: readonly Stretch[], isKept: boolean): readonly Stretch[] {
  if (isKept) return stretches;
  const trimmed = stretches.map((stretch, index): Stretch => {
    const {kind, text, range} = stretch;
    if (kind !== 'copy') return stretch;
    const from = index === 0 ? (/^[ \t\r\n]*/u.exec(text)?.[0].length ?? 0) : 0;
    let to = text.length;
    if (index === stretches.length - 1) while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to -= 1;
    return {...stretch, text: text.slice(from, to), range: [range[0] + from, range[0] + to]};
  });
  return trimmed.filter(({kind, text}) => kind !== 'copy' || text !== '');
}

function writeStretch(writer: Writer, {kind, text, range}: Stretch, escape: Escape): void {
  if (kind === 'unit') {
    writer.unit(text, range, escape);
  } else if (kind === 'copy') {
    // A line end in a text is a space to Word.
    let [at] = range;
    for (const {index, 0: found} of text.matchAll(/\r\n|[\r\n]/gu)) {
      const place = range[0] + index;
      writer.copy([at, place], escape);
      at = place + found.length;
      writer.unit(' ', [place, at], escape);
    }
    writer.copy([at, range[1]], escape);
  } else if (kind === 'hole') {
    writer.hole(range);
  } else {
    writer.markup(range, kind);
  }
}

/** As a hole; the white space around a word of another language stays. */
function writeUnread(writer: Writer, stretch: Stretch): void {
  const {kind, text, range} = stretch;
  if (kind === 'opening' || kind === 'closing') return;
  if (kind !== 'copy') return writer.hole(range);
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  const slice = (start: number, end: number): Stretch => ({
    ...stretch,
    text: text.slice(start, end),
    range: [range[0] + start, range[0] + end],
  });
  writeStretch(writer, slice(0, from), fixed);
  if (from < to) writer.hole(slice(from, to).range);
  writeStretch(writer, slice(to, text.length), fixed);
}

function isSame(a: Look, b: Look): boolean {
  return (
    a.isFixed === b.isFixed &&
    a.isCode === b.isCode &&
    a.formatting.length === b.formatting.length &&
    a.formatting.every((property, index) => property === b.formatting[index])
  );
}

/** Whether a run lacks something that another has. */
function isPlainer(look: Look, other: Look): boolean {
  if (look.isFixed !== other.isFixed) return other.isFixed;
  if (look.isLink !== other.isLink) return other.isLink;
  return (
    look.formatting.length < other.formatting.length && look.formatting.every(property => other.formatting.includes(property))
  );
}

/** No language at all. */
const noLanguage = /^(?:|x-none|zxx|und|mul)$/iu;

/**
 * Whether a run says that it is in another language. What most of the text says is not believed: a document that was
 * translated often keeps the language of its original, so the words decide. Nor is what its letters disprove.
 */
function createLanguageTest(paragraphs: readonly Paragraph[]): (look: Look, text: string) => boolean {
  const lengths = new Map<string | undefined, number>();
  for (const {items} of paragraphs) {
    for (const {kind, element, look} of items) {
      if (kind !== 'text') continue;
      const [start, end] = contentOf(element);
      lengths.set(look.language, (lengths.get(look.language) ?? 0) + end - start);
    }
  }
  const [[main] = []] = [...lengths].sort(([, a], [, b]) => b - a);
  return ({language}, text) => {
    if (language === undefined || language === main || noLanguage.test(language) || isEnglishTag(language)) return false;
    return /\p{Script=Latin}/u.test(text) ? isWrittenInLatin(language) : /\p{L}/u.test(text);
  };
}

function isWrittenInLatin(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script === 'Latn';
  } catch {
    // No tag of a language.
    return false;
  }
}
