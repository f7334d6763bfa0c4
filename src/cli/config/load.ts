/** A configuration file of any kind, read. */
import {readFileSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {decode} from '../decode.ts';
import {systemReason} from '../errors.ts';
import {packageKey} from './search.ts';
import {mistakeAt, nameOf, type Source} from './source.ts';

/** Files with another ending are taken for JSON, as `.posteditrc` is. */
const codeEndings: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts']);

/** @param file Absolute. @throws UserError */
export async function loadSource(file: string): Promise<Source> {
  const name = nameOf(file);
  const text = readText(file, name);
  const ending = extname(file).toLowerCase();
  if (codeEndings.has(ending)) return (await import('./code-source.ts')).readModule(name, file);
  if (ending === '.yaml' || ending === '.yml') return (await import('./yaml-source.ts')).readYaml(name, text);
  const {readJson, readJsonKey} = await import('./json-source.ts');
  if (basename(file) !== 'package.json') return readJson(name, text);
  const source = readJsonKey(name, text, packageKey);
  if (source.data === undefined) throw mistakeAt(name, undefined, `has no key "${packageKey}"`);
  return source;
}

function readText(file: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw mistakeAt(name, undefined, systemReason(error));
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) throw mistakeAt(name, undefined, decoded.problem);
  return decoded.text;
}
