/** Attributes whose values people read, each a text of its own. */
import type {DefaultTreeAdapterTypes} from 'parse5';
import type {Range} from '../problem.ts';
import type {Marker} from './block-kinds.ts';
import {createCollapsingWriter, isCollapsible} from './collapsing-writer.ts';
import type {ReadReference} from './html-references.ts';
import {readStretches, writeStretches} from './html-text.ts';
import type {Escape, Projection, Writer} from './projection.ts';

const read: ReadonlyMap<string, Marker | undefined> = new Map<string, Marker | undefined>([
  ['alt', 'caption'],
  ['title', undefined],
  ['aria-label', undefined],
  ['placeholder', undefined],
]);

/** By what the name or the property of a `meta` says. */
const described: ReadonlyMap<string, Marker> = new Map<string, Marker>([
  ['description', 'standfirst'],
  ['og:description', 'standfirst'],
  ['twitter:description', 'standfirst'],
  ['og:title', 'headline'],
  ['twitter:title', 'headline'],
]);

/** The texts in the attributes of an element. */
export function readAttributes(
  source: string,
  element: DefaultTreeAdapterTypes.Element,
  readReference: ReadReference,
  createWriter: () => Writer,
): readonly Projection[] {
  const {attrs, sourceCodeLocation} = element;
  const name = element.tagName === 'meta' ? attrs.find(attr => attr.name === 'name' || attr.name === 'property') : undefined;
  const content = name === undefined ? undefined : described.get(name.value.trim().toLowerCase());
  return attrs.flatMap(attr => {
    const range = sourceCodeLocation?.attrs?.[attr.name];
    const marker = element.tagName === 'meta' && attr.name === 'content' ? content : read.get(attr.name);
    if (range === undefined || (marker === undefined && !read.has(attr.name))) return [];
    const place = placeOf(source, attr.name, [range.startOffset, range.endOffset]);
    if (place === undefined) return [];
    const writer = createCollapsingWriter(source, place.escape, createWriter());
    writeStretches(writer, place.range, readStretches(source, place.range, attr.value, 'attribute', readReference));
    writer.endPiece(marker);
    return [writer.projection()];
  });
}

interface Value {
  readonly range: Range;
  readonly escape: Escape;
}

/** Where the value of an attribute stands; undefined where it has none. */
function placeOf(source: string, name: string, [start, end]: Range): Value | undefined {
  let at = afterSpace(start + name.length);
  if (source.charAt(at) !== '=') return undefined;
  at = afterSpace(at + 1);
  const quote = source.charAt(at);
  // What follows a value without quotation marks may end it.
  if (quote !== '"' && quote !== "'") return {range: [at, end], escape: () => undefined};
  return {range: [at + 1, end - 1], escape: quote === '"' ? escapeDouble : escapeSingle};

  function afterSpace(from: number): number {
    let to = from;
    while (to < end && isCollapsible(source.charCodeAt(to))) to += 1;
    return to;
  }
}

/** What HTML may take for markup is written as a reference; a text of several lines is never written. */
export function escapeText(text: string): string | undefined {
  return /[\r\n]/u.test(text) ? undefined : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const escapeDouble: Escape = text => escapeText(text)?.replaceAll('"', '&quot;');
const escapeSingle: Escape = text => escapeText(text)?.replaceAll("'", '&#39;');
