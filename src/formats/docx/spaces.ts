/** White space at the ends of a text counts only where the text says so; a repair that leaves some there makes it say so. */
import type {XmlElement} from '@rgrove/parse-xml';
import {lastAtOrBefore} from '../../analysis/search.ts';
import {applyEdits} from '../../edits.ts';
import type {Edit, Range} from '../../problem.ts';
import type {SourceMap} from '../projection.ts';

/** An element that holds text of a run. */
export interface TextElement {
  readonly content: Range;
  /** Behind its name in the tag. */
  readonly attributes: number;
  readonly keepsSpaces: boolean;
}

const spaceAtEnd = /^[ \t\r\n]|[ \t\r\n]$/u;

export function textElementOf(element: XmlElement, keepsSpaces: boolean): TextElement {
  return {content: contentOf(element), attributes: element.start + 1 + element.name.length, keepsSpaces};
}

/** What stands between the tags of an element. */
export function contentOf({children, end}: XmlElement): Range {
  return [children[0]?.start ?? end, children.at(-1)?.end ?? end];
}

/** @param texts In the order of the source. */
export function keepSpaces(source: string, map: SourceMap, texts: readonly TextElement[]): SourceMap {
  return {
    ...map,
    editsOf(edit) {
      const edits = map.editsOf(edit);
      if (edits === undefined) return undefined;
      const touched = new Map<TextElement, Edit[]>();
      for (const one of edits) {
        const element = texts[lastAtOrBefore(one.range[0], texts.length, index => texts[index]?.content[0] ?? 0)];
        if (element !== undefined) touched.set(element, [...(touched.get(element) ?? []), one]);
      }
      return [...touched].flatMap(([element, own]): readonly Edit[] => {
        const {content, attributes, keepsSpaces} = element;
        const [first, ...rest] = own;
        if (first === undefined || keepsSpaces || spaceAtEnd.test(source.slice(...content))) return own;
        if (!spaceAtEnd.test(changed(source, content, own))) return own;
        const {range, text} = first;
        return [
          {range: [attributes, range[1]], text: ` xml:space="preserve"${source.slice(attributes, range[0])}${text}`},
          ...rest,
        ];
      });
    },
  };
}

function changed(source: string, [start, end]: Range, edits: readonly Edit[]): string {
  return applyEdits(
    source.slice(start, end),
    edits.map(({range, text}) => ({range: [range[0] - start, range[1] - start], text})),
  );
}
