/** Character references: `&amp;`, `&#8217;`, `&nbsp` without its semicolon. */
import {defaultTreeAdapter, parseFragment} from 'parse5';

export interface Reference {
  /** In the source. */
  readonly length: number;
  readonly text: string;
}

/** The reference at an ampersand; undefined where the ampersand is one. */
export type ReadReference = (source: string, at: number, isAttribute: boolean) => Reference | undefined;

/** The longest name is `&CounterClockwiseContourIntegral;`. */
const LONGEST = 40;

const reference = /^&(?:#(?:x[\da-f]+|\d+)|[a-z][\da-z]*);?/iu;

/** A reader that asks the parser once about each reference of a file. */
export function createReferenceReader(): ReadReference {
  const known = new Map<string, string>();

  function decode(text: string): string {
    const before = known.get(text);
    if (before !== undefined) return before;
    const [node] = parseFragment(text).childNodes;
    const decoded = node !== undefined && defaultTreeAdapter.isTextNode(node) ? node.value : text;
    known.set(text, decoded);
    return decoded;
  }

  return (source, at, isAttribute) => {
    const written = reference.exec(source.slice(at, at + LONGEST))?.[0];
    if (written === undefined) return undefined;
    const text = decode(written);
    if (written.startsWith('&#')) return {length: written.length, text};
    const bare = written.endsWith(';') ? written.slice(0, -1) : written;
    const textOfBare = decode(bare);
    if (bare !== written && text !== `${textOfBare};`) return {length: written.length, text};
    // Of `&notit` only `&not` is one; all that do without a semicolon stand for one character.
    if (textOfBare === bare) return undefined;
    const length = bare.length - textOfBare.length + 1;
    // A query in an address: `?a=1&copy=2`.
    if (isAttribute && /^[\da-z=]/iu.test(source.charAt(at + length))) return undefined;
    return {length, text: textOfBare.charAt(0)};
  };
}
