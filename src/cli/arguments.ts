/** The command line, parsed and checked; every mistake is told with the nearest right name. */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {formatNames, packageNames, type FormatChoice} from '../formats/load.ts';
import {didYouMean} from '../nearest.ts';
import type {Evidence} from '../house.ts';
import type {Level, Options} from '../options.ts';
import type {Concurrency} from './concurrency.ts';
import {UserError} from './errors.ts';
import {checkRequests, readRequest, type ReportRequest} from './report-formats.ts';

export type Mode = 'lint' | 'fix' | 'diff';

export interface Arguments {
  readonly command: 'help' | 'version' | 'explain' | 'list-rules' | 'print-config' | 'init' | 'names' | 'batch' | 'check';
  /** The rule to explain. */
  readonly explain: string;
  /** The file whose options are to be printed. */
  readonly printConfig: string;
  /** Files, folders, globs, or `-`. */
  readonly inputs: readonly string[];
  readonly mode: Mode;
  readonly unsafe: boolean;
  /** What `--format` asks for; empty where it is not given. */
  readonly reports: readonly ReportRequest[];
  /** Undefined where the name of each file decides. */
  readonly inputFormat: FormatChoice['inputFormat'];
  /** Paths of the strings that are read in JSON and YAML. */
  readonly fields: readonly string[];
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
  /** MQM penalties for every thousand words: a higher one fails the run. */
  readonly maxPenalty: number;
  readonly maxFilePenalty: number;
  /** Undefined where the stream and the environment decide. */
  readonly color: boolean | undefined;
  readonly errorOnUnmatched: boolean;
  /** Whether files are passed over that ignore files or the configuration ignore. */
  readonly ignores: boolean;
  /** What names are compared across. */
  readonly namesScope: 'document' | 'run';
  readonly namesEvidence: Evidence | undefined;
  /** The folder that keeps results from run to run; undefined where none are to be kept. */
  readonly cache: string | undefined;
  readonly concurrency: Concurrency;
  /** The file of findings that are accepted. */
  readonly baseline: string | undefined;
  /** Whether that file is made, or brought up to date. */
  readonly updatesBaseline: boolean;
  /** Only files that have changed since this commit. */
  readonly since: string | undefined;
  /** Only findings on lines that have changed since then. */
  readonly changedLines: boolean;
}

const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  format: {type: 'string', short: 'f', multiple: true},
  fix: {type: 'boolean'},
  'unsafe-fixes': {type: 'boolean'},
  diff: {type: 'boolean'},
  'input-format': {type: 'string'},
  fields: {type: 'string', multiple: true},
  'stdin-filename': {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string', short: 'c'},
  'no-config': {type: 'boolean'},
  'print-config': {type: 'string'},
  init: {type: 'boolean'},
  preset: {type: 'string'},
  quiet: {type: 'boolean', short: 'q'},
  'max-warnings': {type: 'string'},
  'max-penalty': {type: 'string'},
  'max-file-penalty': {type: 'string'},
  explain: {type: 'string'},
  'list-rules': {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  'error-on-unmatched-pattern': {type: 'boolean'},
  'no-error-on-unmatched-pattern': {type: 'boolean'},
  'no-ignore': {type: 'boolean'},
  'names-scope': {type: 'string'},
  'names-evidence': {type: 'string'},
  cache: {type: 'boolean'},
  'cache-location': {type: 'string'},
  concurrency: {type: 'string'},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean'},
  since: {type: 'string'},
  'changed-lines': {type: 'boolean'},
} as const;

/** What prints something else than reports, as messages name it. */
const listers: Readonly<Partial<Record<Arguments['command'], string>>> = {
  explain: '--explain',
  'list-rules': '--list-rules',
  names: 'the command names',
};

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
    inputs:
      stdinFilename !== undefined && inputs.length === 0
        ? ['-']
        : ['names', 'batch'].includes(inputs[0] ?? '')
          ? inputs.slice(1)
          : inputs,
    mode: has('fix') ? 'fix' : has('diff') ? 'diff' : 'lint',
    unsafe: has('unsafe-fixes'),
    reports: (values.get('format') ?? []).map(readRequest),
    inputFormat: values.has('input-format')
      ? choose('--input-format', last('input-format') ?? '', [...formatNames, ...packageNames])
      : undefined,
    fields: values.get('fields') ?? [],
    stdinFilename,
    rules: Object.fromEntries((values.get('rule') ?? []).map(ruleLevel)),
    config: last('config'),
    searchesConfig: !has('no-config'),
    preset: values.has('preset')
      ? choose('--preset', last('preset') ?? '', ['recommended', 'strict', 'typography', 'newsroom'])
      : undefined,
    quiet: has('quiet'),
    maxWarnings: count('--max-warnings', last('max-warnings')),
    maxPenalty: penalty('--max-penalty', last('max-penalty')),
    maxFilePenalty: penalty('--max-file-penalty', last('max-file-penalty')),
    color: flags.get('color'),
    errorOnUnmatched: flags.get('error-on-unmatched-pattern') ?? true,
    ignores: !has('no-ignore'),
    namesScope: choose('--names-scope', last('names-scope') ?? 'document', ['document', 'run']),
    namesEvidence: values.has('names-evidence')
      ? choose('--names-evidence', last('names-evidence') ?? '', ['strict', 'balanced', 'loose'])
      : undefined,
    concurrency: concurrency(last('concurrency') ?? 'auto'),
    cache: has('cache') ? (last('cache-location') ?? '.posteditcache') : undefined,
    baseline: last('baseline'),
    updatesBaseline: has('update-baseline'),
    since: last('since'),
    changedLines: has('changed-lines'),
  };
  check(result, flags, values);
  checkBaseline(result);
  checkSince(result);
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
  return inputs[0] === 'names' || inputs[0] === 'batch' ? inputs[0] : 'check';
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

/** As the score card prints it, which has decimals. */
function penalty(name: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}(?:\.\d{1,9})?$/u.test(value)) throw new UserError(`${name} wants a number such as 1.5, not "${value}"`);
  return Number(value);
}

function concurrency(value: string): Concurrency {
  if (value === 'auto') return value;
  if (value === 'off') return 1;
  if (!/^[1-9]\d?$/u.test(value)) throw new UserError(`--concurrency is auto, off or a number from 1 to 99, not "${value}"`);
  return Number(value);
}

function check(
  {command, inputs, mode, reports, namesScope, config, inputFormat, fields, cache}: Arguments,
  flags: ReadonlyMap<OptionName, boolean>,
  values: ReadonlyMap<OptionName, readonly string[]>,
): void {
  if (flags.has('fix') && flags.has('diff')) throw new UserError('--fix writes and --diff only shows; choose one');
  if (flags.has('no-config') && config !== undefined)
    throw new UserError('--config names a configuration file and --no-config wants none; choose one');
  if (command === 'init' && inputs.length > 0)
    throw new UserError('--init writes into the working directory; it takes no files or folders');
  if (values.has('cache-location') && cache === undefined)
    throw new UserError('--cache-location says where --cache keeps results; give --cache too');
  checkRequests(reports);
  const unfit = reports.find(({format, file}) => format !== 'stylish' || file !== undefined);
  if (mode === 'diff' && unfit !== undefined)
    throw new UserError(`--diff prints a patch; it cannot be combined with --format ${unfit.format}`);
  const lister = listers[command];
  if (lister !== undefined && unfit !== undefined && (unfit.format !== 'json' || unfit.file !== undefined))
    throw new UserError(`${lister} prints text or, with --format json, data; it makes no reports`);
  if (fields.length > 0 && inputFormat !== undefined && !['json', 'jsonc', 'yaml'].includes(inputFormat))
    throw new UserError(`--fields is for json, jsonc and yaml; it cannot be combined with --input-format ${inputFormat}`);
  if (command === 'names' && inputs.length === 0) throw new UserError('the command names wants files, folders or globs');
  if (command === 'names' && mode !== 'lint')
    throw new UserError('the command names only lists; it cannot be combined with --fix or --diff');
  if (command === 'batch' && (inputs.length > 0 || mode === 'diff' || reports.length > 0 || cache !== undefined))
    throw new UserError(
      'the command batch reads records from standard input and writes records; of these options it knows --fix alone',
    );
  if (inputs.includes('-') && (command === 'names' || namesScope === 'run'))
    throw new UserError('standard input is one text; names are compared across files');
  if (command === 'check' && inputs.length === 0)
    throw new UserError('name files, folders or globs to check, or - for standard input; --help tells more');
}

function checkBaseline({command, inputs, mode, reports, stdinFilename, baseline, updatesBaseline}: Arguments): void {
  if (updatesBaseline && baseline === undefined)
    throw new UserError('--update-baseline needs the file to write: --baseline postedit-baseline.json');
  if (baseline === undefined) return;
  if (command === 'names' || command === 'batch') throw new UserError(`the command ${command} has no use for --baseline`);
  if (updatesBaseline && mode === 'diff')
    throw new UserError('--diff writes nothing; it cannot be combined with --update-baseline');
  if (inputs.includes('-') && stdinFilename === undefined)
    throw new UserError('a baseline knows files by their names; give standard input one with --stdin-filename');
  if (reports.some(({file}) => file !== undefined && resolve(file) === resolve(baseline)))
    throw new UserError(`--baseline and --format both want ${baseline}`);
}

function checkSince({command, inputs, stdinFilename, since, changedLines, updatesBaseline}: Arguments): void {
  if (changedLines && since === undefined)
    throw new UserError('--changed-lines needs a commit to compare with, such as --since main');
  if (since === undefined) return;
  // Git takes it for an option.
  if (since === '' || since.startsWith('-'))
    throw new UserError(`--since wants a commit, such as main or HEAD~1, not "${since}"`);
  if (command === 'names' || command === 'batch') throw new UserError(`the command ${command} has no use for --since`);
  if (changedLines && updatesBaseline)
    throw new UserError('--update-baseline accepts whole files; it cannot be combined with --changed-lines');
  if (inputs.includes('-') && stdinFilename === undefined)
    throw new UserError('--since knows files by their names; give standard input one with --stdin-filename');
}
