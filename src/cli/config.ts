/** The options in a JSON file, checked; every mistake names its key and the nearest right one. */
import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {didYouMean} from '../nearest.ts';
import type {Options} from '../options.ts';
import {decode} from './decode.ts';
import {oneLine, systemReason, UserError} from './errors.ts';

const level = v.picklist(['off', 'info', 'warning', 'error']);

const house = v.strictObject({
  quotationMarks: v.exactOptional(v.picklist(['auto', 'curly', 'straight'])),
  punctuation: v.exactOptional(v.picklist(['auto', 'american', 'british'])),
  abbreviations: v.exactOptional(v.array(v.string())),
  leftovers: v.exactOptional(v.array(v.string())),
});

const names = v.strictObject({
  prefer: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  distinct: v.exactOptional(v.array(v.array(v.string()))),
  keep: v.exactOptional(v.array(v.string())),
  system: v.exactOptional(v.picklist(['majority', 'first', 'native', 'russian'])),
  evidence: v.exactOptional(v.picklist(['strict', 'balanced', 'loose'])),
});

const schema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  preset: v.exactOptional(v.picklist(['recommended', 'strict'])),
  rules: v.exactOptional(v.record(v.string(), level)),
  house: v.exactOptional(house),
  names: v.exactOptional(names),
});

/** @throws UserError */
export async function readConfig(file: string): Promise<Options> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UserError(`${file}: ${systemReason(error)}`);
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new UserError(`${file}: ${decoded.problem}`);
  return checkConfig(file, decoded.text);
}

/** @param file Named in messages. @throws UserError */
export function checkConfig(file: string, text: string): Options {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not valid JSON: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
  if (Array.isArray(data)) throw new UserError(`${file}: the options must be an object`);
  const result = v.safeParse(schema, data);
  if (!result.success) throw new UserError(`${file}: ${tell(result.issues[0])}`);
  const {$schema: _, ...options} = result.output;
  return options;
}

function tell(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return 'the options must be an object';
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(path);
  return `${path} must be ${wanted(issue.expected ?? '')}, not ${issue.received}`;
}

/** `("a" | "b")` or `string`, in words. */
function wanted(expected: string): string {
  if (expected.startsWith('(')) return expected.slice(1, -1).replaceAll(' | ', ' or ');
  if (expected.startsWith('"')) return expected;
  return expected === 'Array' ? 'a list' : `${/^[aeiou]/iu.test(expected) ? 'an' : 'a'} ${expected.toLowerCase()}`;
}

function unknownKey(path: string): string {
  const [parent, key] = path.includes('.') ? [path.slice(0, path.indexOf('.')), path.slice(path.indexOf('.') + 1)] : ['', path];
  const known = Object.keys(parent === 'house' ? house.entries : parent === 'names' ? names.entries : schema.entries);
  return `unknown key "${path}"${didYouMean(key, known)}`;
}
