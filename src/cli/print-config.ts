/** `--print-config FILE`: the options of one file, every rule and choice filled in, and where they come from. */
import {basename, dirname, parse, resolve} from 'node:path';
import {resolveOptions} from '../index.ts';
import type {Arguments} from './arguments.ts';
import {createChoices, type Choices} from './choices.ts';
import {nameOf} from './config/source.ts';
import {createIgnoreFiles} from './ignore-files.ts';

/** @returns JSON; `options` are such as the library takes. @throws UserError */
export async function printConfig(args: Arguments, notify: (notice: string) => void): Promise<string> {
  const {printConfig: path} = args;
  const choices = await createChoices(args, notify);
  const options = await choices.optionsFor(path);
  const {levels, house} = resolveOptions(options);
  const {names, ...style} = house;
  const {replacements: _, across: __, ...ownNames} = names;
  const files = (await choices.configurationOf(path))?.files.map(nameOf) ?? [];
  const result = {
    file: path,
    // The last one is the file that was found or named.
    configFile: files.at(-1) ?? null,
    extends: files.slice(0, -1),
    ignoredBy: (args.ignores ? await ignoredBy(resolve(path), choices) : undefined) ?? null,
    fields: await choices.fieldsFor(path),
    options: {preset: options.preset ?? 'recommended', rules: Object.fromEntries(levels), house: style, names: ownNames},
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** In a search from far above it, where more is ignored than when a file is named. */
async function ignoredBy(file: string, choices: Choices): Promise<string | undefined> {
  const search = await createIgnoreFiles().searchIn(parse(file).root);
  const test = await search.entriesOf(dirname(file));
  return test(basename(file), false) ?? choices.ignoredBy(file);
}
