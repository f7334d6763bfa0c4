/**
 * Which strings of a JSON or YAML file are read, by the path to them: `title`, `items[].text`, `i18n.**`.
 *
 * A pattern is keys with dots between them. `[]` is any item of a list, `*` any one key, `**` any number of keys and items, and
 * a backslash takes the next character for part of a key.
 */
import {OptionsError} from '../options.ts';

/** Keys, and `undefined` for an item of a list. */
export type FieldPath = readonly (string | undefined)[];

type Step = {readonly is: 'key'; readonly name: string} | {readonly is: 'any-key' | 'item' | 'any-path'};

/** @throws OptionsError */
export function createFieldFilter(patterns: readonly string[]): (path: FieldPath) => boolean {
  const parsed = patterns.map(parse);
  return path => parsed.some(steps => isMatch(steps, path));
}

function parse(pattern: string): readonly Step[] {
  const steps = partsOf(pattern).flatMap((part, index) => stepsOf(part, index === 0));
  if (steps.includes(undefined) || steps.length === 0)
    throw new OptionsError(
      `"${pattern}" is no pattern of fields; write keys with dots between them, such as title, items[].text or i18n.**.`,
    );
  return steps.filter(step => step !== undefined);
}

/** Between the dots, each with its backslashes. */
function partsOf(pattern: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at);
    if (letter === '.') {
      parts.push('');
      continue;
    }
    const taken = letter === '\\' ? pattern.slice(at, at + 2) : letter;
    parts.push((parts.pop() ?? '') + taken);
    at += taken.length - 1;
  }
  return parts;
}

/** @returns Undefined for a step that is none. */
function stepsOf(part: string, isFirst: boolean): readonly (Step | undefined)[] {
  let key = part;
  const items: Step[] = [];
  while (key.endsWith('[]')) {
    key = key.slice(0, -2);
    items.push({is: 'item'});
  }
  // A file may be a list.
  if (key === '') return isFirst && items.length > 0 ? items : [undefined];
  if (key === '*') return [{is: 'any-key'}, ...items];
  if (key === '**') return [{is: 'any-path'}, ...items];
  if (/[[\]*\\]/u.test(key.replaceAll(/\\./gu, ''))) return [undefined];
  return [{is: 'key', name: key.replaceAll(/\\(.)/gu, '$1')}, ...items];
}

/** Follows all ways through the steps at once. */
function isMatch(steps: readonly Step[], path: FieldPath): boolean {
  let at = passOver(steps, new Set([0]));
  for (const part of path) {
    const next = new Set<number>();
    for (const index of at) {
      const step = steps[index];
      if (step === undefined) continue;
      if (step.is === 'any-path') next.add(index);
      else if (step.is === 'key' ? part === step.name : (step.is === 'item') === (part === undefined)) next.add(index + 1);
    }
    at = passOver(steps, next);
  }
  return at.has(steps.length);
}

/** `**` may stand for nothing. */
function passOver(steps: readonly Step[], at: Set<number>): ReadonlySet<number> {
  for (const index of at) if (steps[index]?.is === 'any-path') at.add(index + 1);
  return at;
}
