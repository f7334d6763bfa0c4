/** The baseline as JSON: an entry to a line and everything in order, so that two versions differ by what was accepted. */
import type {Accepted} from '../accept.ts';
import {rules as builtIn, type Rule} from '../index.ts';
import {UserError} from './errors.ts';

const VERSION = 1;

/** Accepted findings by the path of their file, relative to the folder of the baseline, with `/`. */
export type Entries = ReadonlyMap<string, Accepted>;

/** Rules that have another id today are named by that. @throws UserError */
export function readEntries(file: string, bytes: Uint8Array, rules: readonly Rule[] = builtIn): Entries {
  const text = new TextDecoder().decode(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UserError(
      /^<{7} /mu.test(text)
        ? `${file}: git left a merge conflict in the baseline; take either side, then run with --update-baseline`
        : `${file}: the baseline is not valid JSON; restore it, or delete it and run with --update-baseline`,
    );
  }
  const version = isObject(data) ? data['version'] : undefined;
  if (typeof version === 'number' && version > VERSION)
    throw new UserError(`${file}: the baseline was written by a newer postedit`);
  const files = isObject(data) && version === VERSION ? data['files'] : undefined;
  if (!isObject(files)) throw new UserError(`${file}: this is no baseline of postedit`);
  const current = new Map(rules.flatMap(({id, formerly = []}) => formerly.map(former => [former, id] as const)));
  return new Map(Object.entries(files).map(([path, accepted]) => [path, readAccepted(file, path, accepted, current)]));
}

function readAccepted(file: string, path: string, accepted: unknown, current: ReadonlyMap<string, string>): Accepted {
  const counts = new Map<string, number>();
  for (const [key, count] of isObject(accepted) ? Object.entries(accepted) : [['', undefined] as const]) {
    const {rule = '', print = ''} = /^(?<rule>[a-z-]+):(?<print>[\da-f]{16})$/u.exec(key)?.groups ?? {};
    if (rule === '' || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
      throw new UserError(`${file}: the entry of "${path}" is broken; delete it and run with --update-baseline`);
    const today = `${current.get(rule) ?? rule}:${print}`;
    counts.set(today, (counts.get(today) ?? 0) + count);
  }
  return Object.fromEntries(counts);
}

export function writeEntries(entries: Entries): string {
  const files = sorted([...entries]).map(([path, accepted]) => {
    const lines = sorted(Object.entries(accepted)).map(([key, count]) => `      ${JSON.stringify(key)}: ${count}`);
    return `    ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "version": ${VERSION},\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`;
}

/** By code units, whatever the language of the machine. */
function sorted<Value>(entries: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
