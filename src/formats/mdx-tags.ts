/** Whether the elements of MDX are closed where they are opened: its parser reads tags, and what compiles it refuses the rest. */
import type {Event} from 'micromark-util-types';
import {FormatError} from './format.ts';
import {isOf} from './markdown-inline.ts';

/** An element is closed inside what it is opened in. */
const containers: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableContent',
  'blockQuote',
]);

interface Tag {
  readonly name: string;
  readonly line: number;
}

/** @throws FormatError */
export function checkTags(source: string, events: readonly Event[]): void {
  const open: Tag[] = [];
  /** How many were open where each container began. */
  const bases: number[] = [];
  const checkClosed = (base: number): void => {
    const left = open.length > base ? open.at(-1) : undefined;
    if (left !== undefined) throw new FormatError(`line ${left.line}: <${left.name}> is not closed`);
  };
  for (const [kind, token] of events) {
    if (containers.has(token.type)) {
      if (kind === 'enter') bases.push(open.length);
      else checkClosed(bases.pop() ?? 0);
    } else if (kind === 'enter' && (isOf(token, 'mdxJsxFlowTag') || isOf(token, 'mdxJsxTextTag'))) {
      const text = source.slice(token.start.offset, token.end.offset);
      const {slash = '', name = ''} = /^<\s*(?<slash>\/?)\s*(?<name>[^\s/>]*)/u.exec(text)?.groups ?? {};
      const {line} = token.start;
      if (slash !== '') {
        const last = open.length > (bases.at(-1) ?? 0) ? open.pop() : undefined;
        if (last?.name !== name) throw new FormatError(`line ${line}: </${name}> closes nothing here`);
      } else if (!/\/\s*>$/u.test(text)) {
        open.push({name, line});
      }
    }
  }
  checkClosed(0);
}
