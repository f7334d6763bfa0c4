/** What was read from a configuration file, with the places of its keys. */
import {relative, sep} from 'node:path';
import {oneLine, printable, UserError} from '../errors.ts';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export interface Source {
  /** The file as messages name it. */
  readonly name: string;
  readonly data: unknown;
  /** The line, from 1, of a key or item, or of the nearest one above it that is there; undefined where code made the data. */
  lineOf(path: Path): number | undefined;
}

/** Relative to the working directory where the file is below it. */
export function nameOf(file: string): string {
  const path = relative(process.cwd(), file);
  return printable(path === '' || path.startsWith(`..${sep}`) ? file : path);
}

/** A mistake in a file, in one line. */
export function mistakeAt(name: string, line: number | undefined, message: string): UserError {
  return new UserError(`${name}${line === undefined ? '' : `:${line}`}: ${oneLine(message)}`);
}

export function mistake(source: Source, path: Path, message: string): UserError {
  return mistakeAt(source.name, source.lineOf(path), message);
}

/** `overrides[0].rules`, as messages name a value. */
export function dotted(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
