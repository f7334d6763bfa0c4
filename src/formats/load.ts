/** The formats by name and by extension; the parser of one is loaded when it is asked for. */
import type {Format} from './format.ts';
import type {Package} from './package.ts';
import {plainText} from './text.ts';

export const formatNames = [
  'text',
  'markdown',
  'mdx',
  'html',
  'po',
  'srt',
  'vtt',
  'xliff',
  'tmx',
  'json',
  'jsonc',
  'yaml',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Kinds of files that are archives and hold several texts. */
export const packageNames = ['docx'] as const;
export type PackageName = (typeof packageNames)[number];

const byExtension: ReadonlyMap<string, FormatName | PackageName> = new Map<string, FormatName | PackageName>([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'mdx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.po', 'po'],
  ['.srt', 'srt'],
  ['.vtt', 'vtt'],
  ['.xlf', 'xliff'],
  ['.xliff', 'xliff'],
  ['.tmx', 'tmx'],
  ['.docx', 'docx'],
]);

/** Relatives of Word documents: none is searched for, and one that is named is told apart by what is in it. */
const relatives: ReadonlyMap<string, PackageName> = new Map<string, PackageName>([
  ['.doc', 'docx'],
  ['.docm', 'docx'],
  ['.dot', 'docx'],
  ['.dotm', 'docx'],
  ['.dotx', 'docx'],
]);

/** Files of data: most of them are settings, so a search takes them only where they are asked for. */
const data: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
  ['.json', 'json'],
  ['.jsonc', 'jsonc'],
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
]);

/** What is asked for besides the files. */
export interface FormatChoice {
  /** Undefined where the name of each file decides. */
  readonly inputFormat?: FormatName | PackageName | undefined;
  /** Paths of the strings that are read in JSON and YAML, as `loadFormat` takes them. */
  readonly fields?: readonly string[];
}

/** Extensions of the files that a search in folders takes, each with its dot. */
export function searchedExtensions(inputFormat?: FormatName | PackageName): ReadonlySet<string> {
  const asked = [...data].filter(([, format]) => format === inputFormat);
  // No text is read as an archive, and no archive as a text.
  const known = [...byExtension].filter(
    ([, format]) => inputFormat === undefined || isPackageName(format) === isPackageName(inputFormat),
  );
  return new Set([...known, ...asked].map(([extension]) => extension));
}

export function isPackageName(name: FormatName | PackageName): name is PackageName {
  return packageNames.some(known => known === name);
}

/** Whether a search takes files of an extension where their fields are asked for. */
export function isData(extension: string): boolean {
  return data.has(extension);
}

/** By the end of its name; plain text where that says nothing. */
export function formatOfFile(path: string): FormatName | PackageName {
  const end = /\.[^./\\]*$/u.exec(path)?.[0] ?? '';
  const extension = end.toLowerCase();
  return byExtension.get(extension) ?? data.get(extension) ?? relatives.get(extension) ?? 'text';
}

/** @throws FormatError where the bytes are not of that kind. */
export async function openPackage(name: PackageName, bytes: Uint8Array): Promise<Package> {
  switch (name) {
    case 'docx':
      return (await import('./docx/docx.ts')).openDocx(bytes);
  }
}

/**
 * @param choice Of JSON and YAML, the strings that are read: keys with dots between them, `[]` for the items of a list, `*` for
 *   any key, `**` for any path. Without them all strings that look like English prose are.
 * @throws OptionsError where a pattern of fields is none.
 */
export async function loadFormat(name: FormatName, {fields = []}: Pick<FormatChoice, 'fields'> = {}): Promise<Format> {
  switch (name) {
    case 'text':
      return plainText;
    case 'markdown':
      return (await import('./markdown.ts')).createMarkdown(name, []);
    case 'mdx': {
      const [{createMarkdown}, {mdxjs}] = await Promise.all([import('./markdown.ts'), import('./mdx.ts')]);
      return createMarkdown(name, [mdxjs()]);
    }
    case 'html':
      return (await import('./html.ts')).html;
    case 'po':
      return (await import('./po.ts')).po;
    case 'srt':
    case 'vtt':
      return (await import('./subtitles.ts'))[name];
    case 'xliff':
    case 'tmx':
      return (await import('./xliff.ts'))[name];
    case 'json':
    case 'jsonc': {
      const [{createJson}, {createFieldChoice}] = await Promise.all([import('./json.ts'), import('./fields.ts')]);
      return createJson(name, createFieldChoice(fields));
    }
    case 'yaml': {
      const [{createYaml}, {createFieldChoice}] = await Promise.all([import('./yaml.ts'), import('./fields.ts')]);
      return createYaml(createFieldChoice(fields));
    }
  }
}
