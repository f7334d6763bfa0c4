/** YAML: the strings that are chosen by their path, or that look like English prose. Keys and aliases are never read. */
import {isMap, isNode, isScalar, isSeq, Lexer, parseAllDocuments, type Scalar} from 'yaml';
import type {Lexicon} from '../lexicon.ts';
import type {Comment} from '../silence.ts';
import {toPart} from './blocks.ts';
import {beforeUnits, endOfLine, hashComments} from './comments.ts';
import type {FieldPath} from './field-paths.ts';
import type {FieldChoice} from './fields.ts';
import {FormatError, type Format} from './format.ts';
import {writeMessage} from './messages.ts';
import {createWriter, type Writer} from './projection.ts';
import {brokenAt} from './segments.ts';
import {createRecorder} from './stretches.ts';
import {findLostAlias} from './yaml-aliases.ts';
import {writeScalar} from './yaml-scalar.ts';

export function createYaml(isRead: FieldChoice): Format {
  return {
    name: 'yaml',
    read(source, lexicon) {
      const writer = createWriter(source);
      const ends: number[] = [];
      try {
        for (const contents of contentsOf(source)) writeNode(writer, source, contents, [], {isRead, lexicon, ends});
      } catch (error) {
        if (error instanceof RangeError) throw new FormatError('its values are nested too deeply');
        throw error;
      }
      return [{...toPart(writer.projection(), lexicon), comments: beforeUnits(commentsOf(source), ends)}];
    },
  };
}

/** Of each document in the file. @throws FormatError */
function contentsOf(source: string): readonly unknown[] {
  const documents = parseAllDocuments(source, {logLevel: 'silent', prettyErrors: false, uniqueKeys: false});
  return [...documents].map(document => {
    const [error] = document.errors;
    if (error?.code === 'RESOURCE_EXHAUSTION') throw new FormatError('its values are nested too deeply');
    if (error !== undefined) throw brokenAt(source, error.pos[0], `it is not valid YAML: ${error.message}`);
    const lost = findLostAlias(document);
    if (lost !== undefined)
      throw brokenAt(source, lost.range[0], `it is not valid YAML: there is no anchor &${lost.source} before it`);
    return document.contents;
  });
}

/** Between the tokens of the lexer and the text that they stand for. */
const SCALAR = '\u001f';
const notInSource: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/** Also those behind a value, which only the lexer knows from a value with the sign in it. */
function commentsOf(source: string): readonly Comment[] {
  const own = hashComments(source);
  if (!/\S[ \t]{1,200}#[ \t]{1,20}postedit-/u.test(source)) return own;
  const comments: Comment[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith('#') && before !== SCALAR)
      comments.push({range: [at, at + token.length], text: token.replace(/^#+/u, '').trim()});
    if (!notInSource.has(token)) at += token.length;
    before = token;
  }
  return comments;
}

interface Reading {
  readonly isRead: FieldChoice;
  readonly lexicon: Lexicon;
  /** Of the values so far, each with the rest of its line. */
  readonly ends: number[];
}

function writeNode(writer: Writer, source: string, node: unknown, path: FieldPath, reading: Reading): void {
  if (isMap(node)) {
    for (const {key, value} of node.items)
      writeNode(writer, source, value, [...path, isScalar(key) ? String(key.value) : ''], reading);
  } else if (isSeq(node)) {
    for (const item of node.items) writeNode(writer, source, item, [...path, undefined], reading);
  } else if (isNode(node)) {
    if (node.range) reading.ends.push(endOfLine(source, node.range[1]));
    if (!isScalar(node) || !isString(node) || !reading.isRead(path, node.value, reading.lexicon)) return;
    const recorder = createRecorder(source);
    if (writeScalar(recorder, source, node, 0)) writeMessage(writer, recorder.stretches);
  }
}

function isString(node: Scalar): node is Scalar<string> {
  return typeof node.value === 'string';
}
