/** Which options each file of a run has: those of its configuration file, overruled by the command line. */
import {dirname, resolve} from 'node:path';
import {rules as builtIn, type Level, type Options, type Rule} from '../index.ts';
import {renamed} from '../options.ts';
import type {Arguments} from './arguments.ts';
import type {Configuration} from './config/configuration.ts';
import {createConfigSearch} from './config/search.ts';
import {nameOf} from './config/source.ts';
import {findRule} from './rule-names.ts';

export interface Choices {
  /** Files whose options have the same origin have the same object. @throws UserError */
  optionsFor(path: string): Promise<Options>;
  /** Paths of the strings that are read in it if it is JSON or YAML. @throws UserError */
  fieldsFor(path: string): Promise<readonly string[]>;
  /** The configuration file that has it passed over, as messages name it. @throws UserError */
  ignoredBy(path: string): Promise<string | undefined>;
  /** What governs a file; undefined where nothing does. @throws UserError */
  configurationOf(path: string): Promise<Configuration | undefined>;
}

/**
 * Paths are relative to the working directory, and need not exist.
 *
 * @param notify Takes a line about something that works and should be changed.
 * @throws UserError when the command line names a rule that does not exist, a pattern of fields that is none, or a
 *   configuration file that cannot be used.
 */
export async function createChoices(
  args: Pick<Arguments, 'config' | 'searchesConfig' | 'fields' | 'rules' | 'preset' | 'namesEvidence'>,
  notify: (notice: string) => void,
  rules: readonly Rule[] = builtIn,
): Promise<Choices> {
  if (args.fields.length > 0) (await import('./fields.ts')).checkFields(args.fields);
  const upper = {...args, rules: currentRules(args.rules, rules, notify)};
  const search = createConfigSearch();
  const known = new Map<string, Promise<Configuration>>();
  const overruled = new Map<Options, Options>();
  let reader: Promise<(file: string) => Promise<Configuration>> | undefined;

  function read(file: string): Promise<Configuration> {
    reader ??= import('./config/configuration.ts').then(module => module.createConfigurations({rules, notify}));
    const configuration = known.get(file) ?? reader.then(readFrom => readFrom(file));
    known.set(file, configuration);
    return configuration;
  }

  async function configurationOf(path: string): Promise<Configuration | undefined> {
    const file =
      args.config === undefined ? (args.searchesConfig ? search(dirname(resolve(path))) : undefined) : resolve(args.config);
    return file === undefined ? undefined : read(file);
  }

  // A mistake in it is told even where there is no file to lint.
  if (args.config !== undefined) await read(resolve(args.config));

  return {
    configurationOf,
    async optionsFor(path) {
      const options = (await configurationOf(path))?.optionsFor(resolve(path)) ?? none;
      const result = overruled.get(options) ?? overrule(options, upper);
      overruled.set(options, result);
      return result;
    },
    fieldsFor: async path =>
      args.fields.length > 0 ? args.fields : ((await configurationOf(path))?.fieldsFor(resolve(path)) ?? []),
    async ignoredBy(path) {
      const file = (await configurationOf(path))?.ignoredBy(resolve(path));
      return file === undefined ? undefined : nameOf(file);
    },
  };
}

const none: Options = {};

function currentRules(
  levels: Readonly<Record<string, Level>>,
  rules: readonly Rule[],
  notify: (notice: string) => void,
): Readonly<Record<string, Level>> {
  return Object.fromEntries(
    Object.entries(levels).map(([id, level]) => {
      const rule = findRule(id, rules);
      if (rule.id !== id) notify(`--rule: ${renamed(id, rule)}`);
      return [rule.id, level];
    }),
  );
}

function overrule(
  options: Options,
  {rules, preset, namesEvidence}: Pick<Arguments, 'rules' | 'preset' | 'namesEvidence'>,
): Options {
  return {
    ...options,
    ...(preset === undefined ? {} : {preset}),
    rules: {...options.rules, ...rules},
    names: {...options.names, ...(namesEvidence === undefined ? {} : {evidence: namesEvidence})},
  };
}
