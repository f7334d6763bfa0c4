/** Word documents made of own XML: what Word would write, and no more of it than a test is about. */
import {strToU8, zipSync, type Zippable} from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const namespaces = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="urn:mc" xmlns:wp="urn:wp" xmlns:m="urn:m"`;

/** Contents of parts, each without its root element. */
export interface Parts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly title?: string;
}

const roots: Readonly<Record<Exclude<keyof Parts, 'title'>, string>> = {
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
};

export function documentXml(body: string): string {
  return `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** Files of a document by their paths, in the order of the archive. */
export function filesOfDocx(body: string, parts: Parts = {}, type: string = DOCUMENT_TYPE): Record<string, Uint8Array> {
  const own = (Object.keys(roots) as (keyof typeof roots)[]).filter(name => parts[name] !== undefined);
  const relationship = (id: string, name: string, target: string): string =>
    `<Relationship Id="${id}" Type="${name}" Target="${target}"/>`;
  const relationships = (content: string): string =>
    `${head}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationships(
      relationship('rId1', `${OFFICE}/officeDocument`, 'word/document.xml') +
        (parts.title === undefined
          ? ''
          : relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')),
    ),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationships(
      own.map((name, index) => relationship(`rId${index}`, `${OFFICE}/${name}`, `${name}.xml`)).join('') +
        `<Relationship Id="rIdX" Type="${OFFICE}/hyperlink" Target="https://news.example/" TargetMode="External"/>`,
    ),
    ...Object.fromEntries(
      own.map(name => [`word/${name}.xml`, `${head}<w:${roots[name]} ${namespaces}>${parts[name] ?? ''}</w:${roots[name]}>`]),
    ),
    ...(parts.title === undefined
      ? {}
      : {
          'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>${parts.title}</dc:title><cp:revision>1</cp:revision></cp:coreProperties>`,
        }),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([path, content]) => [path, strToU8(content)])),
    'word/media/image1.png': Uint8Array.from({length: 999}, (_, index) => (index * index) % 251),
  };
}

/** @param more Files by their paths. */
export function docx(
  body: string,
  parts: Parts = {},
  type: string = DOCUMENT_TYPE,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Zippable = {
    ...filesOfDocx(body, parts, type),
    ...Object.fromEntries(Object.entries(more).map(([path, content]) => [path, strToU8(content)])),
  };
  return zipSync(files, {mtime: '2026-01-02T03:04:06'});
}

export const escapeXml = (content: string): string =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param properties Of the run. */
export function run(content: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const space = /^\s|\s$/u.test(content) ? ' xml:space="preserve"' : '';
  return `<w:r>${look}<w:t${space}>${escapeXml(content)}</w:t></w:r>`;
}

/** @param runs Of the paragraph, as its properties are. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function text(content: string): string {
  return paragraph(run(content));
}

export function style(id: string, name: string, rest = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
}

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
