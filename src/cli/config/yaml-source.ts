/** YAML 1.2, in which `off` is a word and not a truth value. */
import {isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document} from 'yaml';
import {findLostAlias} from '../../formats/yaml-aliases.ts';
import {mistakeAt, type Path, type Source} from './source.ts';

/** @throws UserError for what is no YAML. */
export function readYaml(name: string, text: string): Source {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'error'});
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error?.code === 'MULTIPLE_DOCS') throw mistakeAt(name, lineAt(error.pos[0]), 'has a second document; write one');
  if (error !== undefined) throw mistakeAt(name, lineAt(error.pos[0]), `not valid YAML: ${error.message}`);
  const lost = findLostAlias(document);
  if (lost !== undefined)
    throw mistakeAt(name, lineAt(lost.range[0]), `not valid YAML: there is no anchor &${lost.source} before it`);
  let data: unknown;
  try {
    data = document.toJS();
  } catch (problem) {
    // Aliases that would unfold without end.
    throw mistakeAt(name, undefined, `not valid YAML: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return {
    name,
    // Nothing, or comments alone, sets nothing.
    data: document.contents === null ? {} : data,
    lineOf: path => lineAt(offsetOf(document, path)),
  };
}

/** Where the key or item at the end of a path begins, or the last one on the way that is there. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(item => String(isScalar(item.key) ? item.key.value : item.key) === String(key));
      if (!isNode(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
