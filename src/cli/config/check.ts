/** Whether what was read is a configuration; every mistake names its place and the nearest right name. */
import * as v from 'valibot';
import type {Config, ConfigLayer} from '../../config.ts';
import {createFieldFilter} from '../../formats/field-paths.ts';
import {didYouMean} from '../../nearest.ts';
import {checkDistinct, OptionsError, readReplacements, renamed, ruleNamed} from '../../options.ts';
import type {Rule} from '../../rule.ts';
import {keysUnder, schema} from './schema.ts';
import {dotted, mistake, type Path, type Source} from './source.ts';

export interface Check {
  readonly rules: readonly Rule[];
  /** Takes a line about something that works and should be changed. */
  readonly notify: (notice: string) => void;
}

/** @returns The options, with rules by the ids they have today. @throws UserError */
export function checkConfig(source: Source, check: Check): Config {
  checkObjects(source, source.data, []);
  const result = v.safeParse(schema, source.data);
  if (!result.success) throw tell(source, result.issues[0]);
  const config: Config = result.output;
  return {
    ...config,
    ...checkLayer(source, config, [], check),
    ...(config.overrides === undefined
      ? {}
      : {
          overrides: config.overrides.map((override, index) => ({
            ...override,
            ...checkLayer(source, override, ['overrides', index], check),
          })),
        }),
  };
}

/** Keys that lead to objects. */
const objects: ReadonlySet<string> = new Set(['rules', 'house', 'names', 'prefer']);

/** The schema takes a list for an object without keys, and passes over a key that has a meaning in JavaScript. */
function checkObjects(source: Source, data: unknown, path: Path): void {
  const name = path.length === 0 ? 'the options' : dotted(path);
  if (Array.isArray(data)) throw mistake(source, path, `${name} must be an object, not a list`);
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (key === '__proto__') throw mistake(source, [...path, key], `unknown key "${dotted([...path, key])}"`);
    if (objects.has(key)) checkObjects(source, value, [...path, key]);
    if (key === 'overrides' && Array.isArray(value))
      for (const [index, override] of value.entries()) checkObjects(source, override, [...path, key, index]);
  }
}

/** Rules that there are, names that do not contradict one another, and paths of fields that can be read. */
function checkLayer(source: Source, layer: ConfigLayer, path: Path, {rules, notify}: Check): Pick<ConfigLayer, 'rules'> {
  try {
    readReplacements(layer.names?.prefer ?? {});
  } catch (error) {
    throw inWords(source, [...path, 'names', 'prefer'], error);
  }
  try {
    checkDistinct(layer.names?.distinct ?? [], readReplacements(layer.names?.prefer ?? {}));
  } catch (error) {
    throw inWords(source, [...path, 'names', 'distinct'], error);
  }
  for (const [index, pattern] of (layer.fields ?? []).entries()) {
    try {
      createFieldFilter([pattern]);
    } catch (error) {
      throw inWords(source, [...path, 'fields', index], error);
    }
  }
  if (layer.rules === undefined) return {};
  const levels = {...layer.rules};
  for (const [id, level] of Object.entries(layer.rules)) {
    const place = [...path, 'rules', id];
    let rule: Rule;
    try {
      rule = ruleNamed(id, rules);
    } catch (error) {
      throw inWords(source, place, error);
    }
    if (rule.id === id) continue;
    const line = source.lineOf(place);
    notify(`${source.name}${line === undefined ? '' : `:${line}`}: ${renamed(id, rule)}`);
    delete levels[id];
    levels[rule.id] ??= level;
  }
  return {rules: levels};
}

function inWords(source: Source, path: Path, error: unknown): unknown {
  return error instanceof OptionsError ? mistake(source, path, error.message) : error;
}

function tell(source: Source, issue: v.BaseIssue<unknown>): unknown {
  const path = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
  if (path.length === 0) return mistake(source, [], `the options must be an object, not ${received(issue)}`);
  if (issue.expected === 'never') return unknownKey(source, path);
  if (issue.type === 'regex') return mistake(source, path, `${dotted(path)} must end in a full stop, unlike ${received(issue)}`);
  if (issue.kind === 'validation') return mistake(source, path, `${dotted(path)} must not be empty`);
  // The schema puts a key that is missing in quotation marks.
  if (issue.expected === `"${String(path.at(-1))}"` && issue.received === 'undefined')
    return mistake(source, path, `the key "${dotted(path)}" is missing`);
  return mistake(source, path, `${dotted(path)} must be ${wanted(issue.expected ?? '')}, not ${received(issue)}`);
}

function unknownKey(source: Source, path: Path): unknown {
  const keys = path.filter(key => typeof key === 'string');
  const key = keys.at(-1) ?? '';
  if (keys.at(-2) === 'overrides' && keysUnder(undefined).includes(key))
    return mistake(source, path, `"${key}" does not belong into ${dotted(path.slice(0, -1))}, only at the top of the file`);
  return mistake(source, path, `unknown key "${dotted(path)}"${didYouMean(key, keysUnder(keys.at(-2)))}`);
}

/** `("a" | "b")`, `(string | Array)` or `string`, in words. */
function wanted(expected: string): string {
  const choices = expected.startsWith('(') ? expected.slice(1, -1).split(' | ') : [expected];
  return choices.map(choice => (choice.startsWith('"') ? choice : (kinds[choice] ?? choice))).join(' or ');
}

/** Long values are cut short. */
function received({received: value}: v.BaseIssue<unknown>): string {
  return kinds[value] ?? (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}

const LONGEST_VALUE = 60;

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  Array: 'a list',
  Object: 'an object',
  Function: 'a function',
  undefined: 'nothing',
};
