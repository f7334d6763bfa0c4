/** The fields of front matter that readers see, in YAML and in TOML. */
import {isScalar, parseDocument, visit, type Scalar} from 'yaml';
import type {Range} from '../problem.ts';
import type {Marker} from './block-kinds.ts';
import {createWriter, type Projection} from './projection.ts';
import {readTomlStrings} from './toml.ts';
import {writeScalar} from './yaml-scalar.ts';

const fields: ReadonlyMap<string, Marker> = new Map<string, Marker>([
  ['title', 'headline'],
  ['description', 'standfirst'],
  ['summary', 'standfirst'],
]);

/**
 * Each field is an article of its own: that a title comes again as the headline is no repetition.
 *
 * @param range The YAML in the source; one that is broken has no fields.
 */
export function readYamlFields(source: string, [start, end]: Range): readonly Projection[] {
  const document = parseDocument(source.slice(start, end), {logLevel: 'silent', uniqueKeys: false});
  if (document.errors.length > 0) return [];
  const found: Projection[] = [];
  visit(document, {
    Pair(_, {key, value}, path) {
      // The map of the whole document alone.
      if (path.length > 2) return visit.SKIP;
      const marker = isScalar(key) ? fields.get(String(key.value)) : undefined;
      if (marker === undefined || !isScalar(value) || typeof value.value !== 'string') return visit.SKIP;
      const writer = createWriter(source);
      if (writeScalar(writer, source, value as Scalar<string>, start)) {
        writer.endPiece(marker);
        found.push(writer.projection());
      }
      return visit.SKIP;
    },
  });
  return found;
}

/** @param range The TOML in the source; one that is not understood has no fields. */
export function readTomlFields(source: string, range: Range): readonly Projection[] {
  return readTomlStrings(source, range).flatMap(({key, write}) => {
    const marker = fields.get(key);
    if (marker === undefined) return [];
    const writer = createWriter(source);
    write(writer);
    writer.endPiece(marker);
    return [writer.projection()];
  });
}
