/**
 * The paragraphs of a part, with what a reader sees in them: texts, tabs, breaks, and things that no rule can read. Deleted
 * and hidden text, comments and the instructions of fields are not seen; of alternative contents one is read.
 */
import type {XmlElement} from '@rgrove/parse-xml';
import {childrenOf, localName} from '../xml.ts';
import {childNamed, isOn, valueOf} from './elements.ts';
import {hasNumber, type Style, type Styles} from './styles.ts';

export interface Paragraph {
  readonly style: Style;
  readonly isList: boolean;
  readonly isCell: boolean;
  readonly items: readonly Item[];
  /** Its end is deleted: the next one goes on where it ends. */
  readonly runsOn: boolean;
}

export interface Item {
  readonly kind: 'text' | 'tab' | 'line' | 'page' | 'hyphen' | 'hole';
  readonly element: XmlElement;
  readonly look: Look;
  /** Two texts of one stretch have nothing between them that is more than a run's end. */
  readonly stretch: number;
}

/** What is said of a run, or of what it lies in. */
export interface Look {
  readonly language: string | undefined;
  readonly isCode: boolean;
  /** Word writes it anew, or another copy of it is elsewhere: it is read, and not changed. */
  readonly isFixed: boolean;
  readonly isLink: boolean;
  /** Properties as they are written, those left out that nobody sees. */
  readonly formatting: readonly string[];
}

interface Place {
  readonly isCell: boolean;
  readonly isFixed: boolean;
  readonly isLink: boolean;
}

/** A field that has begun. Its instruction stands before its result. */
interface Field {
  instruction: string;
  isResult: boolean;
}

const outside: Place = {isCell: false, isFixed: false, isLink: false};

/** Elements around runs whose text is gone, is another's, or is none. */
const unread: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'pPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'tblPrEx', 'trPr', 'tcPr', 'sectPr'],
  ...['smartTagPr', 'customXmlPr', 'Fallback'],
]);

/** What may stand between two runs that are one to a reader. */
const passing: ReadonlySet<string> = new Set(['r', 'proofErr', 'pPr']);

const invisible: ReadonlySet<string> = new Set(['lang', 'noProof', 'rPrChange', 'ins', 'del', 'moveFrom', 'moveTo', 'webHidden']);

/** @param roots Elements that hold paragraphs. */
export function readParagraphs(
  source: string,
  roots: readonly XmlElement[],
  styles: Styles,
  isFixed: boolean,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const fields: Field[] = [];
  let stretch = 0;

  function readBlock(element: XmlElement, place: Place): void {
    switch (localName(element)) {
      case 'p':
        readParagraph(element, place);
        break;
      case 'tbl':
        // A table of one cell is a frame.
        readBlocks(element, {...place, isCell: cellsIn(element) > 1});
        break;
      case 'sdt':
        readControl(element, place, readBlock);
        break;
      case 'AlternateContent':
        readBlocks(element, {...place, isFixed: true});
        break;
      default:
        readBlocks(element, place);
    }
  }

  function readBlocks(element: XmlElement, place: Place): void {
    for (const child of seen(element)) readBlock(child, place);
  }

  function readParagraph(element: XmlElement, place: Place): void {
    const properties = childNamed(element, 'pPr');
    const style = styles.paragraph(valueOf(childNamed(properties, 'pStyle')));
    const items: Item[] = [];
    for (const child of seen(element)) readInline(child, place, style, items);
    paragraphs.push({
      style,
      isList: hasNumber(properties) || (style.isList && childNamed(properties, 'numPr') === undefined),
      isCell: place.isCell,
      items,
      runsOn: childNamed(childNamed(properties, 'rPr'), 'del') !== undefined,
    });
  }

  function readInline(element: XmlElement, place: Place, style: Style, items: Item[]): void {
    const name = localName(element);
    if (!passing.has(name)) stretch += 1;
    switch (name) {
      case 'r':
        readRun(element, place, style, items);
        return;
      case 'oMath':
      case 'oMathPara':
        items.push({kind: 'hole', element, look: lookOf(undefined, place, style), stretch});
        break;
      case 'sdt':
        readControl(element, place, (child, inside) => readInline(child, inside, style, items));
        break;
      case 'hyperlink':
        readInlines(element, {...place, isLink: true}, style, items);
        break;
      case 'AlternateContent':
        readInlines(element, {...place, isFixed: true}, style, items);
        break;
      case 'fldSimple':
        readInlines(element, {...place, isFixed: place.isFixed || isWritten(valueOf(element, 'instr') ?? '')}, style, items);
        break;
      default:
        readInlines(element, place, style, items);
    }
    if (!passing.has(name)) stretch += 1;
  }

  function readInlines(element: XmlElement, place: Place, style: Style, items: Item[]): void {
    for (const child of seen(element)) readInline(child, place, style, items);
  }

  function readRun(element: XmlElement, place: Place, style: Style, items: Item[]): void {
    const properties = childNamed(element, 'rPr');
    const look = lookOf(properties, place, style);
    const isHidden = isHiddenRun(properties, style);
    for (const child of childrenOf(element)) {
      const name = localName(child);
      if (name === 'fldChar') readFieldSign(valueOf(child, 'fldCharType'));
      const field = fields.at(-1);
      if (name === 'instrText' && field?.isResult === false) field.instruction += textOf(child);
      const kind = isHidden || fields.some(({isResult}) => !isResult) ? undefined : kindOf(child, name);
      const isPart = kind === 'text' || name === 'rPr' || name === 'lastRenderedPageBreak';
      if (!isPart) stretch += 1;
      const fixed = look.isFixed || fields.some(({instruction}) => isWritten(instruction));
      if (kind !== undefined) items.push({kind, element: child, look: {...look, isFixed: fixed}, stretch});
    }
  }

  function readFieldSign(type: string | undefined): void {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({instruction: '', isResult: false});
    else if (type === 'end') fields.pop();
    else if (field !== undefined) field.isResult = true;
  }

  function lookOf(properties: XmlElement | undefined, place: Place, style: Style): Look {
    const own = styles.run(valueOf(childNamed(properties, 'rStyle')));
    return {
      language: valueOf(childNamed(properties, 'lang')) ?? own.language ?? style.language ?? styles.language,
      isCode: own.isCode || style.isCode,
      isFixed: place.isFixed,
      isLink: place.isLink,
      formatting: properties === undefined ? [] : formattingOf(source, properties),
    };
  }

  function isHiddenRun(properties: XmlElement | undefined, style: Style): boolean {
    const own = childNamed(properties, 'vanish');
    return own === undefined ? styles.run(valueOf(childNamed(properties, 'rStyle'))).isHidden || style.isHidden : isOn(own);
  }

  for (const root of roots) readBlocks(root, {...outside, isFixed});
  return paragraphs;
}

/** What of an element is read. */
function seen(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).filter(child => !unread.has(localName(child)));
}

/** A content control. What it shows before anything is filled in is no text; what is bound to data is written from there. */
function readControl(element: XmlElement, place: Place, read: (child: XmlElement, place: Place) => void): void {
  const properties = childNamed(element, 'sdtPr');
  const content = childNamed(element, 'sdtContent');
  if (content === undefined || isOn(childNamed(properties, 'showingPlcHdr'))) return;
  const isBound = childNamed(properties, 'dataBinding') !== undefined;
  for (const child of seen(content)) read(child, {...place, isFixed: place.isFixed || isBound});
}

/** The result of any field but a link is written by Word. */
function isWritten(instruction: string): boolean {
  return !/^\s*(?:HYPERLINK\b|$)/iu.test(instruction);
}

function kindOf(element: XmlElement, name: string): Item['kind'] | undefined {
  switch (name) {
    case 't':
      return 'text';
    case 'tab':
    case 'ptab':
      return 'tab';
    case 'cr':
      return 'line';
    case 'br':
      return ['page', 'column'].includes(valueOf(element, 'type') ?? '') ? 'page' : 'line';
    case 'noBreakHyphen':
      return 'hyphen';
    case 'sym':
    case 'ruby':
    case 'object':
    case 'pgNum':
      return 'hole';
    case 'drawing':
      // What floats stands beside the text.
      return childNamed(element, 'inline') === undefined ? undefined : 'hole';
    default:
      return undefined;
  }
}

function formattingOf(source: string, properties: XmlElement): readonly string[] {
  return childrenOf(properties).flatMap(property => {
    if (invisible.has(localName(property))) return [];
    // Which font a mark takes that is in both.
    const written = source.slice(property.start, property.end).replace(/\s[\w-]{1,20}:hint="\w{1,20}"/u, '');
    return /^<[\w-]{1,20}:rFonts\s*\/>$/u.test(written) ? [] : [written];
  });
}

function cellsIn(element: XmlElement): number {
  return childrenOf(element).reduce((sum, child) => sum + (localName(child) === 'tc' ? 1 : cellsIn(child)), 0);
}

function textOf({children}: XmlElement): string {
  return children.map(child => ('text' in child ? String(child.text) : '')).join('');
}

/** The contents of text boxes, each once. */
export function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (localName(element) === 'txbxContent') return [element];
  const children = childrenOf(element);
  const hasChoice = children.some(child => localName(child) === 'Choice');
  return children
    .filter(child => !['del', 'moveFrom'].includes(localName(child)) && !(hasChoice && localName(child) === 'Fallback'))
    .flatMap(boxesIn);
}
