/** The command line, parsed and checked; every mistake is told with the nearest right name. */
import {parseArgs} from 'node:util';
import {didYouMean} from '../nearest.ts';
import type {Evidence} from '../house.ts';
import type {Level, Options} from '../options.ts';
import {UserError} from './errors.ts';

export type Format = 'pretty' | 'json';
export type Mode = 'lint' | 'fix' | 'diff';

export interface Arguments {
  readonly command: 'help' | 'version' | 'explain' | 'list-rules' | 'print-config' | 'init' | 'names' | 'check';
  /** The rule to explain. */
  readonly explain: string;
  /** The file whose options are to be printed. */
  readonly printConfig: string;
  /** Files, folders, globs, or `-`. */
  readonly inputs: readonly string[];
  readonly mode: Mode;
  readonly unsafe: boolean;
  readonly format: Format;
  readonly stdinFilename: string | undefined;
  readonly rules: Readonly<Record<string, Level>>;
  /** The configuration file for all files. */
  readonly config: string | undefined;
  /** Whether each file is governed by the nearest configuration file, where none is named. */
  readonly searchesConfig: boolean;
  readonly preset: Options['preset'];
  readonly quiet: boolean;
  /** More warnings than this fail the run. */
  readonly maxWarnings: number;
  /** Undefined where the stream and the environment decide. */
  readonly color: boolean | undefined;
  readonly errorOnUnmatched: boolean;
  /** What names are compared across. */
  readonly namesScope: 'document' | 'run';
  readonly namesEvidence: Evidence | undefined;
}

const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  format: {type: 'string', short: 'f'},
  fix: {type: 'boolean'},
  'unsafe-fixes': {type: 'boolean'},
  diff: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string', short: 'c'},
  'no-config': {type: 'boolean'},
  'print-config': {type: 'string'},
  init: {type: 'boolean'},
  preset: {type: 'string'},
  quiet: {type: 'boolean', short: 'q'},
  'max-warnings': {type: 'string'},
  explain: {type: 'string'},
  'list-rules': {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  'error-on-unmatched-pattern': {type: 'boolean'},
  'no-error-on-unmatched-pattern': {type: 'boolean'},
  'names-scope': {type: 'string'},
  'names-evidence': {type: 'string'},
} as const;

type OptionName = keyof typeof options;

/** @throws UserError */
export function readArguments(args: readonly string[]): Arguments {
  // Not strict: the messages of strict mode know no nearest name.
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true});
  const inputs: string[] = [];
  const flags = new Map<OptionName, boolean>();
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (!isOptionName(name))
      throw new UserError(
        `unknown option ${rawName}${didYouMean(name, Object.keys(options))}`.replace(/"(?<near>[^"]+)"$/u, '--$<near>'),
      );
    if (options[name].type === 'boolean') {
      if (value !== undefined) throw new UserError(`${rawName} takes no value`);
      setFlag(flags, name);
    } else {
      // `--rule --fix` is a value forgotten, `--rule=--fix` is meant.
      if (value === undefined || (token.inlineValue !== true && value.startsWith('-') && value !== '-'))
        throw new UserError(`${rawName} needs a value`);
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);
  const has = (name: OptionName): boolean => flags.get(name) === true;
  const stdinFilename = last('stdin-filename');
  const result: Arguments = {
    command: commandOf(flags, values, inputs),
    explain: last('explain') ?? '',
    printConfig: last('print-config') ?? '',
    inputs: stdinFilename !== undefined && inputs.length === 0 ? ['-'] : inputs[0] === 'names' ? inputs.slice(1) : inputs,
    mode: has('fix') ? 'fix' : has('diff') ? 'diff' : 'lint',
    unsafe: has('unsafe-fixes'),
    format: choose('--format', last('format') ?? 'pretty', ['pretty', 'json']),
    stdinFilename,
    rules: Object.fromEntries((values.get('rule') ?? []).map(ruleLevel)),
    config: last('config'),
    searchesConfig: !has('no-config'),
    preset: values.has('preset')
      ? choose('--preset', last('preset') ?? '', ['recommended', 'strict', 'typography', 'newsroom'])
      : undefined,
    quiet: has('quiet'),
    maxWarnings: count('--max-warnings', last('max-warnings')),
    color: flags.get('color'),
    errorOnUnmatched: flags.get('error-on-unmatched-pattern') ?? true,
    namesScope: choose('--names-scope', last('names-scope') ?? 'document', ['document', 'run']),
    namesEvidence: values.has('names-evidence')
      ? choose('--names-evidence', last('names-evidence') ?? '', ['strict', 'balanced', 'loose'])
      : undefined,
  };
  check(result, flags);
  return result;
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** `--no-color` after `--color` wins, and the other way round. */
function setFlag(flags: Map<OptionName, boolean>, name: OptionName): void {
  if (name === 'no-color') flags.set('color', false);
  else if (name === 'no-error-on-unmatched-pattern') flags.set('error-on-unmatched-pattern', false);
  else flags.set(name, true);
}

function commandOf(
  flags: ReadonlyMap<OptionName, boolean>,
  values: ReadonlyMap<OptionName, readonly string[]>,
  inputs: readonly string[],
): Arguments['command'] {
  if (flags.has('help')) return 'help';
  if (flags.has('version')) return 'version';
  if (values.has('explain')) return 'explain';
  if (flags.has('list-rules')) return 'list-rules';
  if (values.has('print-config')) return 'print-config';
  if (flags.has('init')) return 'init';
  // A file of that name is ./names.
  return inputs[0] === 'names' ? 'names' : 'check';
}

function choose<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new UserError(`${name} is ${choices.join(' or ')}, not "${value}"`);
  return found;
}

function ruleLevel(value: string): readonly [string, Level] {
  const colon = value.lastIndexOf(':');
  if (colon <= 0) throw new UserError(`--rule wants RULE:LEVEL, such as doubled-period:off, not "${value}"`);
  return [
    value.slice(0, colon),
    choose(`the level in --rule ${value}`, value.slice(colon + 1), ['off', 'info', 'warning', 'error']),
  ];
}

function count(name: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/u.test(value)) throw new UserError(`${name} wants a number, not "${value}"`);
  return Number(value);
}

function check({command, inputs, mode, format, namesScope, config}: Arguments, flags: ReadonlyMap<OptionName, boolean>): void {
  if (flags.has('fix') && flags.has('diff')) throw new UserError('--fix writes and --diff only shows; choose one');
  if (flags.has('no-config') && config !== undefined)
    throw new UserError('--config names a configuration file and --no-config wants none; choose one');
  if (command === 'init' && inputs.length > 0)
    throw new UserError('--init writes into the working directory; it takes no files or folders');
  if (mode === 'diff' && format === 'json')
    throw new UserError('--diff prints a patch; it cannot be combined with --format json');
  if (command === 'names' && inputs.length === 0) throw new UserError('the command names wants files, folders or globs');
  if (command === 'names' && mode !== 'lint')
    throw new UserError('the command names only lists; it cannot be combined with --fix or --diff');
  if (inputs.includes('-') && (command === 'names' || namesScope === 'run'))
    throw new UserError('standard input is one text; names are compared across files');
  if (command === 'check' && inputs.length === 0)
    throw new UserError('name files, folders or globs to check, or - for standard input; --help tells more');
}
