/**
 * Word documents: the package, and which of its parts hold text. Parts are found as Word finds them, by the relationships
 * between them.
 */
import type {XmlElement} from '@rgrove/parse-xml';
import {FormatError} from '../format.ts';
import type {Package, PackagePart} from '../package.ts';
import {childrenOf, parseTree} from '../xml.ts';
import {inPart} from './elements.ts';
import {createStoryFormat, createTitleFormat, type StoryKind} from './story.ts';
import {readStyles} from './styles.ts';
import {openZip} from './zip.ts';

/** Bytes of all parts that are read, inflated. */
const LARGEST = 32 * 1024 * 1024;

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What Word keeps documents with a password in, and all of them before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

interface Relationship {
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

/** Parts with text beside the document itself, by how it is related to them. */
const stories: readonly (readonly [type: string, kind: StoryKind])[] = [
  ['footnotes', 'notes'],
  ['endnotes', 'notes'],
  ['header', 'margin'],
  ['footer', 'margin'],
];

/** @throws FormatError */
export function openDocx(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new FormatError('it is empty');
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    throw new FormatError('it has a password, or is of Word 97 to 2003; save it as DOCX without a password');
  const zip = openZip(bytes);
  const marked = new Set<string>();
  let left = LARGEST;

  function read(name: string): string | undefined {
    const content = zip.read(name, left);
    if (content === undefined) return undefined;
    left -= content.length;
    if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) marked.add(name);
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(content);
    } catch {
      throw new FormatError(`${name} is not valid UTF-8`);
    }
  }

  function relationships(of: string): readonly Relationship[] {
    const slash = of.lastIndexOf('/') + 1;
    const name = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
    const text = read(name);
    if (text === undefined) return [];
    return childrenOf(inPart(name, () => parseTree(text, 'Relationships'))).flatMap(({attributes}) => {
      const {Type: type = '', Target: target = '', TargetMode: mode} = attributes;
      return mode === 'External' ? [] : [{type: type.slice(type.lastIndexOf('/') + 1), target: resolve(of, target)}];
    });
  }

  const own = relationships('');
  const main = own.find(({type}) => type === 'officeDocument')?.target;
  if (main === undefined) throw new FormatError('no document is in it');
  checkType(read('[Content_Types].xml'), main);
  const document = read(main);
  if (document === undefined) throw new FormatError(`${main} is missing`);
  const related = relationships(main);
  const targetsOf = (type: string): readonly string[] => [
    ...new Set(related.filter(one => one.type === type).map(({target}) => target)),
  ];
  const [stylesName = ''] = targetsOf('styles');
  const stylesText = read(stylesName);
  const styles = readStyles(stylesText === undefined ? undefined : inPart(stylesName, () => parseTree(stylesText, 'styles')));

  const parts: PackagePart[] = [];
  const add = (name: string, text: string | undefined, kind: StoryKind): void => {
    if (text !== undefined) parts.push({name, text, format: createStoryFormat(name, kind, styles)});
  };
  add(main, document, 'document');
  if (document.includes('txbxContent')) add(main, document, 'boxes');
  for (const [type, kind] of stories) for (const name of targetsOf(type)) add(name, read(name), kind);
  const core = own.find(({type}) => type === 'core-properties')?.target ?? '';
  const properties = read(core);
  if (properties !== undefined) parts.push({name: core, text: properties, format: createTitleFormat(core)});

  return {
    parts,
    write(texts) {
      if (zip.names.some(name => name.startsWith('_xmlsignatures/')))
        throw new FormatError('it is signed, and a change would break the signature; it was not written');
      const encoder = new TextEncoder();
      return zip.replace(
        new Map([...texts].map(([name, text]) => [name, encoder.encode(marked.has(name) ? `\ufeff${text}` : text)])),
      );
    },
  };
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** @throws FormatError where the document is one of a sheet, has macros, or is a template. */
function checkType(types: string | undefined, main: string): void {
  if (types === undefined) throw new FormatError('[Content_Types].xml is missing');
  const root = inPart('[Content_Types].xml', () => parseTree(types, 'Types'));
  const type = typeOf(root, main);
  if (type === DOCUMENT) return;
  if (/macroenabled|template/iu.test(type)) throw new FormatError('it has macros or is a template; save it as DOCX');
  throw new FormatError('it is no Word document');
}

function typeOf(root: XmlElement, part: string): string {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const all = childrenOf(root).map(({attributes}) => attributes);
  const override = all.find(({PartName: name}) => name?.toLowerCase() === `/${part.toLowerCase()}`);
  return (override ?? all.find(({Extension: of}) => of?.toLowerCase() === extension))?.['ContentType'] ?? '';
}
