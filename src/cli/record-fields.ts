/** Sets fields of a record in its own JSON, so that every other byte of it stays: numbers of any length, escapes, spaces. */
import {visit} from 'jsonc-parser';
import {applyEdits, inOrder} from '../edits.ts';
import type {Edit, Range} from '../problem.ts';

/**
 * @param json Of one object, and right.
 * @param fields Those that are undefined are not set; the others take the place of what is there, or come last.
 * @throws RangeError where values lie too deep in one another.
 */
export function setFields(json: string, fields: Readonly<Record<string, unknown>>): string {
  const {values, end} = readFields(json);
  const edits: Edit[] = [];
  let isEmpty = values.size === 0;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const range = values.get(name);
    const text = JSON.stringify(value);
    if (range === undefined) edits.push({range: [end, end], text: `${isEmpty ? '' : ','}${JSON.stringify(name)}:${text}`});
    else edits.push({range, text});
    isEmpty = false;
  }
  return applyEdits(json, inOrder(edits));
}

interface Fields {
  /** Of fields by the same name the last, as every reader has it. */
  readonly values: ReadonlyMap<string, Range>;
  /** Where the object is closed. */
  readonly end: number;
}

function readFields(json: string): Fields {
  const values = new Map<string, Range>();
  let depth = 0;
  let name = '';
  let start = 0;
  let end = json.length;
  const begin = (offset: number): void => {
    if (depth === 1) start = offset;
    depth += 1;
  };
  const finish = (offset: number): void => {
    depth -= 1;
    if (depth === 1) values.set(name, [start, offset + 1]);
    else if (depth === 0) end = offset;
  };
  visit(json, {
    onObjectProperty(property) {
      if (depth === 1) name = property;
    },
    onLiteralValue(_value, offset, length) {
      if (depth === 1) values.set(name, [offset, offset + length]);
    },
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: finish,
    onArrayEnd: finish,
  });
  return {values, end};
}
