/** JSON, with comments and trailing commas where they are welcome. */
import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError, type ParseOptions} from 'jsonc-parser';
import {mistakeAt, type Path, type Source} from './source.ts';

/** @throws UserError for what is no JSON, for a `.json` file without anything in it, and for a key that stands twice. */
export function readJson(name: string, text: string): Source {
  // Most likely cut short when it was written; comments alone are a choice.
  if (name.endsWith('.json') && text.trim() === '') throw mistakeAt(name, undefined, 'is empty; write {} where nothing is set');
  return readUnder(name, text, [], {allowTrailingComma: true, allowEmptyContent: true});
}

/** What lies under a key of a plain JSON file; the data is undefined where the key is missing. @throws UserError */
export function readJsonKey(name: string, text: string, key: string): Source {
  return readUnder(name, text, [key], {disallowComments: true});
}

function readUnder(name: string, text: string, under: Path, options: ParseOptions): Source {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  const [error] = errors;
  if (error !== undefined) throw mistakeAt(name, lineAt(text, error.offset), `not valid JSON: ${describe(error)}`);
  const top = root === undefined ? undefined : findNodeAtLocation(root, [...under]);
  return {
    name,
    // Nothing, or comments alone, sets nothing.
    data: root === undefined ? {} : top === undefined ? undefined : valueOf(top, node => refuse(name, text, node)),
    lineOf: path => (root === undefined ? undefined : lineAt(text, offsetOf(root, [...under, ...path]))),
  };
}

/** Where the key or item at the end of a path begins, or the last one on the way that is there. */
function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return root.offset;
}

/** The parser's own function would take `__proto__` for a prototype, and the last of two equal keys. */
function valueOf(node: Node, refuseTwice: (key: Node) => never): unknown {
  if (node.type === 'array') return (node.children ?? []).map(item => valueOf(item, refuseTwice));
  if (node.type !== 'object') return node.value;
  const entries = new Map<string, unknown>();
  for (const {children: [key, value] = []} of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    if (entries.has(String(key.value))) refuseTwice(key);
    entries.set(String(key.value), valueOf(value, refuseTwice));
  }
  return Object.fromEntries(entries);
}

function refuse(name: string, text: string, key: Node): never {
  throw mistakeAt(name, lineAt(text, key.offset), `the key "${String(key.value)}" stands here twice`);
}

function describe({error}: ParseError): string {
  const code = printParseErrorCode(error);
  return meanings[code] ?? code;
}

const meanings: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is not true, false or null, and not in double quotes',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'a key in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing after the key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'something follows the closing brace',
  InvalidCommentToken: 'a comment that is none',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a double quote is missing at the end of a text',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'an escape that names no character',
  InvalidEscapeCharacter: 'a backslash before a character that cannot follow it',
  InvalidCharacter: 'a control character in a text',
};

/** From 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}
