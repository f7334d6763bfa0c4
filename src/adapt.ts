/** Turns what a retext plugin says of a sentence into plain problems, so that a rule can wrap the plugin. */
import type {Root, Sentence} from 'nlcst';
import {VFile} from 'vfile';
import type {Range} from './problem.ts';

/** A plugin's transform: it reads a tree and leaves messages on a file. */
type Transform = (tree: Root, file: VFile) => undefined;

export interface PluginMessage {
  /** In the prose. */
  readonly range: Range;
  /** What the plugin would write there, first choice first. */
  readonly expected: readonly string[];
}

/**
 * Runs a transform on one sentence; a message without a place is dropped.
 *
 * @param offset What to add to the offsets of the sentence's tree.
 */
export function runPlugin(transform: Transform, sentence: Sentence, offset: number): readonly PluginMessage[] {
  const file = new VFile();
  transform({type: 'root', children: [sentence]} as unknown as Root, file);
  return file.messages.flatMap(({place, expected}) => {
    const start = place !== undefined && 'start' in place ? place.start.offset : undefined;
    const end = place !== undefined && 'end' in place ? place.end.offset : undefined;
    if (start === undefined || end === undefined) return [];
    return [{range: [start + offset, end + offset], expected: expected ?? []}];
  });
}
