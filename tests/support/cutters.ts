/** Articles cut into segments, as each format writes them; the tests write no better than a translator's tools do. */

import {spawnSync} from 'node:child_process';
import {devNull} from 'node:os';
import {parseXml} from '@rgrove/parse-xml';
import {parse as parseYaml} from 'yaml';

export interface Cutter {
  readonly format: 'po' | 'srt' | 'vtt' | 'xliff' | 'tmx' | 'json' | 'yaml';
  /** Paths of its strings. */
  readonly fields?: readonly string[];
  /** A file with a segment for each text. */
  write(texts: readonly string[]): string;
  /** The same file with its segments over several lines. */
  wrap?(source: string): string;
  /** What a stretch of the file says. */
  decode(written: string): string;
  /** @throws Error where a file is not of the format, as other programs see it. */
  accept(source: string): void;
}

const stamp = (seconds: number, comma: string): string =>
  `${[seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':')}${comma}000`;

const cue = (text: string, index: number, comma: string): string =>
  `${index + 1}\n${stamp(index * 4, comma)} --> ${stamp(index * 4 + 3, comma)}\n${text}\n\n`;

const escapePo = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

const po: Cutter = {
  format: 'po',
  write: texts =>
    `# A catalogue.\nmsgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${texts
      .map((text, index) => `#: page.c:${index + 1}\nmsgid "text ${index + 1} .."\nmsgstr "${escapePo(text)}"\n\n`)
      .join('')}`,
  wrap: source => source.replaceAll(/^msgstr ".*"$/gmu, line => line.replaceAll(/ (?=[^"])/gu, ' "\n"')),
  decode: written =>
    written.replaceAll(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign)).replaceAll('"\n"', ''),
  accept(source) {
    const {error, status, stderr} = spawnSync('msgfmt', ['--check-format', '--output-file', devNull, '-'], {
      input: source,
      encoding: 'utf8',
    });
    // Not every machine has gettext.
    if (error === undefined && status !== 0) throw new Error(stderr);
  },
};

/** No program reads subtitles strictly: each cue must have its number and its timing before it. */
function acceptCues(source: string): void {
  const cues = source.split(/\r?\n\r?\n/u).filter(part => part.includes('-->'));
  if (
    cues.some((part, index) => !part.trimStart().startsWith(`${index + 1}\r\n`) && !part.trimStart().startsWith(`${index + 1}\n`))
  )
    throw new Error('A cue has lost its number.');
}

const srt: Cutter = {
  format: 'srt',
  write: texts => texts.map((text, index) => cue(text, index, ',')).join(''),
  decode: written => written,
  accept: acceptCues,
};

const vtt: Cutter = {
  format: 'vtt',
  write: texts =>
    `WEBVTT - Captions ..\n\nNOTE Read by nobody ..\n\n${texts
      .map((text, index) => cue(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), index, '.'))
      .join('')}`,
  decode: written =>
    written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&'),
  accept: acceptCues,
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const decodeXml = (written: string): string => written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const xliff: Cutter = {
  format: 'xliff',
  write: texts =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a .." source-language="ru" target-language="en-US" datatype="plaintext">\n<body>\n${texts
      .map(
        (text, index) =>
          `<trans-unit id="${index + 1}">\n  <source>Текст .. </source>\n  <target state="translated">${escapeXml(text)}</target>\n</trans-unit>\n`,
      )
      .join('')}</body>\n</file>\n</xliff>\n`,
  decode: decodeXml,
  accept: source => void parseXml(source),
};

const tmx: Cutter = {
  format: 'tmx',
  write: texts =>
    `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header srclang="de" creationtool="a .." />\n<body>\n${texts
      .map(
        text =>
          `<tu><tuv xml:lang="de"><seg>Der Text .. </seg></tuv>\n<tuv xml:lang="EN-GB"><seg>${escapeXml(text)}</seg></tuv></tu>\n`,
      )
      .join('')}</body>\n</tmx>\n`,
  decode: decodeXml,
  accept: source => void parseXml(source),
};

const json: Cutter = {
  format: 'json',
  fields: ['pages[].*.body'],
  write: texts =>
    `${JSON.stringify({title: 'No .. text', pages: texts.map(text => ({meta: 'No .. text', en: {body: text}}))}, null, 2)}\n`,
  decode: written => String(JSON.parse(`"${written}"`)),
  accept: source => void JSON.parse(source),
};

/** In the styles of YAML by turns; what a style cannot say stands in quotation marks. */
function writeScalar(text: string, index: number): string {
  const isLine = /^[^\s\p{Cc}](?:[^\n\r\t]*[^\s])?$/u.test(text);
  const style = isLine ? index % 5 : 0;
  if (style === 1) return `'${text.replaceAll("'", "''")}'`;
  if (style === 2) return `|-\n      ${text}`;
  if (style === 3) return `&a${index} >-\n      ${text}`;
  if (style === 4 && /^[A-Z](?:[^\s:#]| (?!#))*$/u.test(text)) return text;
  return JSON.stringify(text);
}

const yaml: Cutter = {
  format: 'yaml',
  fields: ['pages[].body'],
  write: texts =>
    `# A comment ..\ntitle: No .. text\npages:\n${texts.map((text, index) => `  - body: ${writeScalar(text, index)}\n    n: ${index}\n`).join('')}`,
  decode: written => written.replaceAll('\\"', '"').replaceAll("''", "'"),
  accept: source => void parseYaml(source),
};

export const cutters: readonly Cutter[] = [po, srt, vtt, xliff, tmx, json, yaml];
