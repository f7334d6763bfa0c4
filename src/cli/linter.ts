/** From the command line and the configuration file to a linter. */
import type {Linter} from '../finding.ts';
import {createLinter, OptionsError, type Options} from '../index.ts';
import type {Arguments} from './arguments.ts';
import {UserError} from './errors.ts';

/** What the configuration file says, overruled by the command line. @throws UserError */
export async function loadOptions(args: Arguments): Promise<Options> {
  if (args.fields.length > 0) (await import('./fields.ts')).checkFields(args.fields);
  const config: Options = args.config === undefined ? {} : await (await import('./config.ts')).readConfig(args.config);
  return {
    ...config,
    ...(args.preset === undefined ? {} : {preset: args.preset}),
    rules: {...config.rules, ...args.rules},
    names: {...config.names, ...(args.namesEvidence === undefined ? {} : {evidence: args.namesEvidence})},
  };
}

/** @throws UserError */
export async function loadLinter(options: Options): Promise<Linter> {
  try {
    return await createLinter(options);
  } catch (error) {
    if (error instanceof OptionsError) throw new UserError(error.message);
    throw error;
  }
}
