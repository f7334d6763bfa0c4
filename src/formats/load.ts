/** The formats by name and by extension; the parser of one is loaded when it is asked for. */
import type {Format} from './format.ts';
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

const byExtension: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
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
  readonly inputFormat?: FormatName | undefined;
  /** Paths of the strings that are read in JSON and YAML, as `loadFormat` takes them. */
  readonly fields?: readonly string[];
}

/** Extensions of the files that a search in folders takes, each with its dot. */
export function searchedExtensions(inputFormat?: FormatName): ReadonlySet<string> {
  const asked = [...data].filter(([, format]) => format === inputFormat);
  return new Set([...byExtension.keys(), ...asked.map(([extension]) => extension)]);
}

/** Whether a search takes files of an extension where their fields are asked for. */
export function isData(extension: string): boolean {
  return data.has(extension);
}

/** By the end of its name; plain text where that says nothing. */
export function formatOfFile(path: string): FormatName {
  const end = /\.[^./\\]*$/u.exec(path)?.[0] ?? '';
  const extension = end.toLowerCase();
  return byExtension.get(extension) ?? data.get(extension) ?? 'text';
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
