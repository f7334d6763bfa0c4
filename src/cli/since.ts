/** `--since`: the files of a run that have changed since a commit, and what they were then. */
import {existsSync, realpathSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {decode} from './decode.ts';
import type {Target} from './files.ts';
import {readChanges, type RepositoryChanges} from './git.ts';
import {withSlashes} from './reports.ts';

export interface ChangedTargets {
  /** Those that have changed, standard input, and those that cannot be told. */
  readonly targets: readonly Target[];
  /** The text of that time; empty where there was none. @throws UserError */
  before(target: Target): Promise<string>;
}

/** @throws UserError where git cannot tell what has changed. */
export async function changedSince(ref: string, all: readonly Target[]): Promise<ChangedTargets> {
  const rootOf = createRootSearch();
  const repositories = new Map<string, Promise<RepositoryChanges>>();

  /** A file and its repository; undefined where it is in none. */
  async function place(path: string): Promise<{readonly changes: RepositoryChanges; readonly path: string} | undefined> {
    const full = realFile(resolve(path));
    const root = rootOf(dirname(full));
    if (root === undefined) return undefined;
    const changes = repositories.get(root) ?? readChanges(root, ref);
    repositories.set(root, changes);
    return {changes: await changes, path: withSlashes(relative(root, full), sep)};
  }

  const targets: Target[] = [];
  for (const target of all) {
    if (target.error !== undefined) {
      targets.push(target);
      continue;
    }
    const found = await place(target.path);
    if (found === undefined)
      targets.push({...target, error: 'is in no git repository, so --since cannot tell whether it has changed'});
    else if (target.isStdin || found.changes.has(found.path)) targets.push(target);
  }
  return {
    targets,
    async before({path, error}) {
      const found = error === undefined ? await place(path) : undefined;
      const bytes = await found?.changes.before(found.path);
      const decoded = bytes === undefined ? undefined : decode(bytes);
      return decoded !== undefined && 'text' in decoded ? decoded.text : '';
    },
  };
}

/** The nearest folder upward that holds `.git`, which is a file in a submodule and in a second working tree. */
function createRootSearch(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function find(folder): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const root = existsSync(join(folder, '.git')) ? folder : parent === folder ? undefined : find(parent);
    known.set(folder, root);
    return root;
  };
}

/** What a link leads to. What is not there, as a name for standard input, lies in the folder that is. */
function realFile(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realFile(parent), basename(path));
  }
}
