/** `--print-config FILE`: the options of one file, every rule and choice filled in, and where they come from. */
import {resolveOptions} from '../index.ts';
import type {Arguments} from './arguments.ts';
import {createChoices} from './choices.ts';
import {nameOf} from './config/source.ts';

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
    ignored: await choices.ignores(path),
    options: {preset: options.preset ?? 'recommended', rules: Object.fromEntries(levels), house: style, names: ownNames},
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
