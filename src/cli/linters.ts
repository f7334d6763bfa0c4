/** From options to linters, each made once. */
import type {Linter} from '../finding.ts';
import type {NamesStyle} from '../house.ts';
import {createLinter, OptionsError, type Options} from '../index.ts';
import {UserError} from './errors.ts';

/**
 * Options that say the same share a linter.
 *
 * @param across What the files of the run together say of names.
 * @returns A function that throws UserError for options that contradict themselves.
 */
export function createLinterCache(
  across: NamesStyle['across'] | undefined,
  create: (options: Options) => Promise<Linter> = createLinter,
): (options: Options) => Promise<Linter> {
  const byOptions = new Map<Options, Promise<Linter>>();
  const byContent = new Map<string, Promise<Linter>>();
  return options => {
    const content = (): string => JSON.stringify(options);
    const known = byOptions.get(options) ?? byContent.get(content());
    const linter = known ?? load(across === undefined ? options : {...options, names: {...options.names, across}}, create);
    if (known === undefined) byContent.set(content(), linter);
    byOptions.set(options, linter);
    return linter;
  };
}

async function load(options: Options, create: (options: Options) => Promise<Linter>): Promise<Linter> {
  try {
    return await create(options);
  } catch (error) {
    if (error instanceof OptionsError) throw new UserError(error.message);
    throw error;
  }
}
