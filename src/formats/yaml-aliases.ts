/** Aliases of YAML that name no anchor before them. */
import {visit, type Alias, type Document} from 'yaml';

/** The first one of a document. */
export function findLostAlias(document: Document.Parsed): Alias.Parsed | undefined {
  const anchors = new Set<string>();
  let lost: Alias.Parsed | undefined;
  visit(document, {
    Value(_, {anchor}) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return undefined;
      lost = alias as Alias.Parsed; // of a document that was parsed
      return visit.BREAK;
    },
  });
  return lost;
}
