/** What a configuration file of the command may hold. The library takes plain options and reads no file. */
import type {NamesStyle} from './house.ts';
import type {Options} from './options.ts';

/** Choices that can be made for all files or for some. */
export interface ConfigLayer extends Pick<Options, 'preset' | 'rules' | 'house'> {
  readonly names?: Partial<Omit<NamesStyle, 'replacements' | 'across'>>;
  /** Paths of the strings to read in JSON and YAML, as `loadFormat` takes them. */
  readonly fields?: readonly string[];
}

/** Choices for some files. */
export interface Override extends ConfigLayer {
  /** Globs, relative to the folder of the configuration file; without a slash they match at any depth. */
  readonly files: string | readonly string[];
}

export interface Config extends ConfigLayer {
  /** Where an editor finds the schema. */
  readonly $schema?: string;
  /** Configuration files or packages to begin with; later ones win, and this file wins over all. */
  readonly extends?: string | readonly string[];
  /** Later ones win. */
  readonly overrides?: readonly Override[];
  /** Globs of files to pass over, even if they are named; they are read as those of overrides are. */
  readonly ignore?: string | readonly string[];
}

/** Returns what it is given: an editor completes and checks the options of a `postedit.config.ts` with it. */
export function defineConfig(config: Config): Config {
  return config;
}
