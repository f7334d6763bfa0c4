/** From options to linters, each made once. */
import type {Linter} from '../finding.ts';
import type {NamesStyle} from '../house.ts';
import {createLinter, type Options} from '../index.ts';

/**
 * Options that say the same share a linter.
 *
 * @param across What the files of the run together say of names.
 */
export function createLinterCache(
  across: NamesStyle['across'] | undefined,
  create: (options: Options) => Promise<Linter> = createLinter,
): (options: Options) => Promise<Linter> {
  const byOptions = new Map<Options, Promise<Linter>>();
  const byContent = new Map<string, Promise<Linter>>();
  return options => {
    const known = byOptions.get(options);
    if (known !== undefined) return known;
    const content = JSON.stringify(options);
    const linter =
      byContent.get(content) ?? create(across === undefined ? options : {...options, names: {...options.names, across}});
    byContent.set(content, linter);
    byOptions.set(options, linter);
    return linter;
  };
}
