/** One configuration file, ready to be asked about files. */
import type {Options} from '../../options.ts';
import type {Check} from './check.ts';
import {createReader, type Globs, type Layer} from './extend.ts';
import type {Filter} from './globs.ts';

export interface Configuration {
  /** The configuration files it was read from, absolute, in the order in which they were applied. */
  readonly files: readonly string[];
  /** The same object for all files that the same overrides mean. @param file Absolute. */
  optionsFor(file: string): Options;
  /** Paths of the strings that are read in JSON and YAML. @param file Absolute. */
  fieldsFor(file: string): readonly string[];
  /** The configuration file that has this file passed over, absolute. @param file Absolute. */
  ignoredBy(file: string): string | undefined;
}

/** A function that reads a configuration file, given by its absolute path. It throws UserError. */
export function createConfigurations(check: Check): (file: string) => Promise<Configuration> {
  const read = createReader(check);
  return async file => {
    const {layers, ignore, files} = await read(file);
    const filters = await createFilters([...layers.flatMap(layer => layer.files ?? []), ...ignore]);
    const resolved = new Map<string, Options>();
    const isOn = (layer: Layer, target: string): boolean =>
      layer.files === undefined || filters.get(layer.files)?.(target) === true;
    return {
      files,
      optionsFor(target) {
        const own = layers.map(layer => isOn(layer, target));
        const key = own.map(Number).join('');
        const options = resolved.get(key) ?? merge(layers.filter((_, index) => own[index]));
        resolved.set(key, options);
        return options;
      },
      fieldsFor: target => layers.findLast(layer => layer.fields !== undefined && isOn(layer, target))?.fields ?? [],
      ignoredBy(target) {
        const last = ignore.findLast(globs => filters.get(globs)?.(target) !== undefined);
        return last !== undefined && filters.get(last)?.(target) === true ? last.file : undefined;
      },
    };
  };
}

/** The matcher is loaded for those who have globs. */
async function createFilters(globs: readonly Globs[]): Promise<ReadonlyMap<Globs, Filter>> {
  if (globs.length === 0) return new Map();
  const {createFilter} = await import('./globs.ts');
  return new Map(globs.map(each => [each, createFilter(each.globs, each.folder)]));
}

/** Each layer was checked by itself, and keys are replaced as wholes: what is right stays right. */
function merge(layers: readonly Layer[]): Options {
  return layers.reduce<Options>(
    (lower, upper) => ({
      ...lower,
      ...(upper.preset === undefined ? {} : {preset: upper.preset}),
      rules: {...lower.rules, ...upper.rules},
      house: {...lower.house, ...upper.house},
      names: {...lower.names, ...upper.names},
    }),
    {},
  );
}
