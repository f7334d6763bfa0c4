/** The formats by name and by extension; the parser of one is loaded when it is asked for. */
import type {Format} from './format.ts';
import {plainText} from './text.ts';

export const formatNames = ['text', 'markdown', 'mdx', 'po', 'srt', 'vtt', 'xliff', 'tmx'] as const;
export type FormatName = (typeof formatNames)[number];

const byExtension: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'mdx'],
  ['.po', 'po'],
  ['.srt', 'srt'],
  ['.vtt', 'vtt'],
  ['.xlf', 'xliff'],
  ['.xliff', 'xliff'],
  ['.tmx', 'tmx'],
]);

/** Extensions of files that a format claims, each with its dot. */
export const extensions: ReadonlySet<string> = new Set(byExtension.keys());

/** By the end of its name; plain text where that says nothing. */
export function formatOfFile(path: string): FormatName {
  const end = /\.[^./\\]*$/u.exec(path)?.[0] ?? '';
  return byExtension.get(end.toLowerCase()) ?? 'text';
}

export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'text':
      return plainText;
    case 'markdown':
      return (await import('./markdown.ts')).createMarkdown(name, []);
    case 'mdx': {
      const [{createMarkdown}, {mdxjs}] = await Promise.all([import('./markdown.ts'), import('micromark-extension-mdxjs')]);
      return createMarkdown(name, [mdxjs()]);
    }
    case 'po':
      return (await import('./po.ts')).po;
    case 'srt':
    case 'vtt':
      return (await import('./subtitles.ts'))[name];
    case 'xliff':
    case 'tmx':
      return (await import('./xliff.ts'))[name];
  }
}
