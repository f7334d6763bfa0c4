/** Finds the configuration file that governs a folder: one in the nearest folder upward that has any. Every run loads this. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Where a folder has several, the first counts. */
export const configNames = [
  'postedit.config.ts',
  'postedit.config.js',
  'postedit.config.mjs',
  '.posteditrc',
  '.posteditrc.json',
  '.posteditrc.yaml',
  '.posteditrc.yml',
] as const;

/** In a package.json, the options lie under this key. */
export const packageKey = 'postedit';

/**
 * A search that remembers every folder it has seen. It goes up to the folder that holds `.git`, or to the root.
 *
 * @returns A function from the absolute path of a folder to that of a file.
 */
export function createConfigSearch(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function find(folder): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const names = namesIn(folder);
    const parent = dirname(folder);
    const isTop = parent === folder || names.includes('.git');
    const found = configAmong(folder, names) ?? (isTop ? undefined : find(parent));
    known.set(folder, found);
    return found;
  };
}

/** The configuration file in this very folder. */
export function configIn(folder: string): string | undefined {
  return configAmong(folder, namesIn(folder));
}

/** A folder that is not there, or may not be listed, has none. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function configAmong(folder: string, names: readonly string[]): string | undefined {
  const own = configNames.find(name => names.includes(name) && statSync(join(folder, name), {throwIfNoEntry: false})?.isFile());
  if (own !== undefined) return join(folder, own);
  return names.includes('package.json') && hasPackageKey(join(folder, 'package.json')) ? join(folder, 'package.json') : undefined;
}

function hasPackageKey(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  if (!text.includes(`"${packageKey}"`)) return false;
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return typeof data === 'object' && data !== null && Object.hasOwn(data, packageKey);
  } catch {
    // What is wrong with it is told when it is read.
    return true;
  }
}
