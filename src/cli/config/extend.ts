/** A configuration file with all that it extends, laid out as a list in which later entries win. */
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, isAbsolute, resolve} from 'node:path';
import type {Config, ConfigLayer} from '../../config.ts';
import {checkConfig, type Check} from './check.ts';
import {loadSource} from './load.ts';
import {mistake, nameOf, type Path, type Source} from './source.ts';

/** Choices for the files that the globs mean; for all without globs. */
export interface Layer extends ConfigLayer {
  readonly files?: Globs;
}

export interface Globs {
  readonly globs: readonly string[];
  /** Absolute. */
  readonly folder: string;
}

/** Globs of files to pass over. */
export interface Ignored extends Globs {
  /** The file they stand in, absolute. */
  readonly file: string;
}

export interface Extended {
  readonly layers: readonly Layer[];
  readonly ignore: readonly Ignored[];
  /** Absolute paths in the order of the layers; a file that is extended twice is named twice. */
  readonly files: readonly string[];
}

/** Reads each file once, whoever extends it. */
export function createReader(check: Check): (file: string) => Promise<Extended> {
  const read = new Map<string, Promise<{readonly source: Source; readonly config: Config}>>();

  function readOnce(file: string): Promise<{readonly source: Source; readonly config: Config}> {
    const known = read.get(file) ?? loadSource(file).then(source => ({source, config: checkConfig(source, check)}));
    read.set(file, known);
    return known;
  }

  /**
   * @param chain The files that lead here by extending one another, this one included.
   * @param folder What globs are relative to; for a package and its files, the folder of who extends it.
   */
  async function extend(file: string, chain: readonly string[], folder: string, isPackage: boolean): Promise<Extended> {
    const {source, config} = await readOnce(file);
    const parents: Extended[] = [];
    for (const [place, parent] of listOf(config.extends, ['extends'])) {
      const next = locate(parent, file, source, place);
      if (chain.includes(next.file)) {
        const circle = [...chain.slice(chain.indexOf(next.file)), next.file].map(nameOf).join(' → ');
        throw mistake(source, place, `extends: the files extend one another in a circle: ${circle}`);
      }
      if (!existsSync(next.file)) throw mistake(source, place, `extends: there is no file "${parent}"`);
      const isInside = isPackage || next.isPackage;
      parents.push(await extend(next.file, [...chain, next.file], isInside ? folder : dirname(next.file), isInside));
    }
    const {$schema: _, extends: __, overrides = [], ignore, ...own} = config;
    return {
      layers: [
        ...parents.flatMap(({layers}) => layers),
        own,
        ...overrides.map(({files, ...layer}) => ({...layer, files: {globs: textsOf(files), folder}})),
      ],
      ignore: [
        ...parents.flatMap(parent => parent.ignore),
        ...(ignore === undefined ? [] : [{globs: textsOf(ignore), folder, file}]),
      ],
      files: [...parents.flatMap(({files}) => files), file],
    };
  }

  return file => extend(file, [file], dirname(file), false);
}

/** The texts of a list, or the one text, each with its place. */
function listOf(value: Config['extends'], path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return (value ?? []).map((text, index) => [[...path, index], text]);
}

function textsOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** A path says that it is one, or leads to a file; all else is a package, whose globs mean the files of who extends it. */
function locate(wanted: string, from: string, source: Source, place: Path): {readonly file: string; readonly isPackage: boolean} {
  const path = resolve(dirname(from), wanted);
  if (isAbsolute(wanted) || /^\.{1,2}[/\\]/u.test(wanted) || existsSync(path)) return {file: path, isPackage: false};
  try {
    return {file: createRequire(from).resolve(wanted), isPackage: true};
  } catch {
    throw mistake(
      source,
      place,
      `extends: there is no file "${wanted}" beside this one, and no package of that name that exports one`,
    );
  }
}
