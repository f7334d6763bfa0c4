/** From options to linters, each made once. */
import type {Linter} from '../finding.ts';
import {createLinter, resolveOptions, type Options} from '../index.ts';

/** Options that mean the same share a linter. */
export function createLinterCache(
  create: (options: Options) => Promise<Linter> = createLinter,
): (options: Options) => Promise<Linter> {
  const byOptions = new Map<Options, Promise<Linter>>();
  const byMeaning = new Map<string, Promise<Linter>>();
  return options => {
    const known = byOptions.get(options);
    if (known !== undefined) return known;
    const meaning = meaningOf(options);
    const linter = byMeaning.get(meaning) ?? create(options);
    byMeaning.set(meaning, linter);
    byOptions.set(options, linter);
    return linter;
  };
}

/** All that options say, every rule and choice filled in. @throws OptionsError */
export function meaningOf(options: Options): string {
  return JSON.stringify(resolveOptions(options), (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
