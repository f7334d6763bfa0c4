/** XML by its parser, whose offsets are those of the source, and the text of an element with its inline codes. */
import {parseXml, XmlCdata, XmlElement, XmlError, XmlText, type XmlNode} from '@rgrove/parse-xml';
import {charsetOfXml, isAscii, isUnicode, toReferences} from './charset.ts';
import {FormatError} from './format.ts';
import type {Escape} from './projection.ts';
import {brokenAt} from './segments.ts';
import {createRecorder, sameLine, type Recorder, type Stretch} from './stretches.ts';

/** More elements inside one another than any tool writes. */
const DEEPEST = 200;

/**
 * The root of a file. Entities of its own are not known, and nothing outside the file is ever read.
 *
 * @param rootNames Of which it has one.
 * @throws FormatError
 */
export function parseTree(source: string, ...rootNames: readonly string[]): XmlElement {
  let root: XmlElement | null;
  try {
    // The text is read off the source. Without line ends to normalize the parser is linear, and the offsets are the same.
    ({root} = parseXml(source.replaceAll('\r', ' '), {includeOffsets: true, preserveCdata: true, preserveComments: true}));
  } catch (error) {
    if (error instanceof XmlError)
      throw brokenAt(source, offsetOf(source, error.pos), (error.message.split(' (line ', 1)[0] ?? '').toLowerCase());
    if (error instanceof RangeError) throw new FormatError('its elements are nested too deeply');
    throw error;
  }
  if (root === null || !rootNames.includes(localName(root)))
    throw new FormatError(`its root element is ${root?.name ?? 'missing'}, not ${rootNames.join(' or ')}`);
  checkDepth(root);
  return root;
}

/** The parser counts characters. */
function offsetOf(source: string, characters: number): number {
  let offset = 0;
  for (let count = 0; count < characters; count += 1) offset += (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function checkDepth(root: XmlElement): void {
  let level: readonly XmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === DEEPEST) throw new FormatError('its elements are nested too deeply');
    level = level.flatMap(childrenOf);
  }
}

export function childrenOf({children}: XmlElement): readonly XmlElement[] {
  return children.filter(child => child instanceof XmlElement);
}

/** Without its prefix. */
export function localName({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What an inline element is to a reader: nothing around its text, or before or after it, or something that cannot be read. */
export type Code = 'around' | 'opening' | 'closing' | 'hole';

export function readText(source: string, element: XmlElement, codeOf: (element: XmlElement) => Code): readonly Stretch[] {
  const recorder = createRecorder(source);
  const reading: Reading = {source, codeOf, recorder, ...escapesOf(source)};
  for (const child of element.children) readNode(child, reading);
  return recorder.stretches;
}

interface Reading {
  readonly source: string;
  readonly recorder: Recorder;
  readonly escapeText: Escape;
  readonly escapeInCdata: Escape;
  codeOf(element: XmlElement): Code;
}

function readNode(node: XmlNode, reading: Reading): void {
  const {start, end} = node;
  const {recorder} = reading;
  // A section is a text too, to the parser.
  if (node instanceof XmlCdata) {
    recorder.markup([start, start + '<![CDATA['.length], 'opening');
    recorder.copy([start + '<![CDATA['.length, end - ']]>'.length], reading.escapeInCdata);
    recorder.markup([end - ']]>'.length, end], 'closing');
  } else if (node instanceof XmlText) {
    readCharacters(start, end, reading);
  } else if (!(node instanceof XmlElement)) {
    recorder.markup([start, end], 'opening');
  } else {
    const code = reading.codeOf(node);
    const [first] = node.children;
    const last = node.children.at(-1);
    if (code === 'hole') {
      recorder.hole([start, end]);
    } else if (code !== 'around' || first === undefined || last === undefined) {
      recorder.markup([start, end], code === 'closing' ? code : 'opening');
    } else {
      recorder.markup([start, first.start], 'opening');
      for (const child of node.children) readNode(child, reading);
      recorder.markup([last.end, end], 'closing');
    }
  }
}

const references: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

const escapeSigns: Escape = text => sameLine(text)?.replaceAll(/[&<>]/gu, sign => signs[sign] ?? sign);

/** A section of CDATA has no references, and may have nothing that its end could be made of. */
function escapesOf(source: string): Pick<Reading, 'escapeText' | 'escapeInCdata'> {
  const isAny = isUnicode(charsetOfXml(source));
  return {
    escapeText: isAny ? escapeSigns : text => toReferences(escapeSigns(text)),
    escapeInCdata: text => (/[\]>]/u.test(text) || !(isAny || isAscii(text)) ? undefined : sameLine(text)),
  };
}

function readCharacters(start: number, end: number, {source, recorder, escapeText}: Reading): void {
  // Not searched for in the whole source, which may have none.
  const text = source.slice(start, end);
  let at = start;
  while (at < end) {
    const sign = text.indexOf('&', at - start);
    const next = sign < 0 ? end : start + sign;
    if (next > at) recorder.copy([at, next], escapeText);
    if (next === end) return;
    at = source.indexOf(';', next) + 1;
    recorder.unit(decode(source.slice(next + 1, at - 1)), [next, at], escapeText);
  }
}

/** The parser has refused any other. */
function decode(reference: string): string {
  if (!reference.startsWith('#')) return references[reference] ?? '';
  const isHex = reference.startsWith('#x');
  return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}
