/** Files below a folder or behind a glob, without what ignore files ignore: ignored folders are not entered. */
import {readdir, readdirSync, statSync, type Dirent} from 'node:fs';
import {resolve} from 'node:path';
import {systemReason} from './errors.ts';
import type {IgnoreSearch} from './ignore-files.ts';

export interface Walk {
  /** Below the folder or the beginning of the glob as it was given. */
  readonly paths: readonly string[];
  /** The ignore files that had something passed over. */
  readonly ignoring: ReadonlySet<string>;
}

/** No glob leads into them; one may begin there. */
const unsearched: ReadonlySet<string> = new Set(['node_modules', '.git']);

type Fail = (path: string, error: string) => void;

/** In every folder of a cache, ours or another's: https://bford.info/cachedir */
export const cacheTag = 'CACHEDIR.TAG';

/** Every file below a folder, but not in hidden folders, `node_modules` and caches; links to folders are not followed. */
export async function walk(top: string, search: IgnoreSearch | undefined, fail: Fail): Promise<Walk> {
  const paths: string[] = [];
  const ignoring = new Set<string>();

  async function enter(folder: string): Promise<void> {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(folder, {withFileTypes: true});
    } catch (error) {
      fail(folder, systemReason(error));
      return;
    }
    if (entries.some(({name}) => name === cacheTag)) return;
    const seen = entries.filter(({name}) => !name.startsWith('.') && name !== 'node_modules');
    const kept = await keep(seen, folder, search, ignoring);
    for (const entry of kept.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await enter(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) paths.push(path);
    }
  }

  await enter(top);
  return {paths, ignoring};
}

/** @param searchIn Begins a search in the folder that the glob begins with, given by its absolute path. */
export async function findByGlob(pattern: string, searchIn: (top: string) => Promise<IgnoreSearch> | undefined): Promise<Walk> {
  const {glob} = await import('tinyglobby');
  const search = await searchIn(resolve(startOf(pattern)));
  const ignoring = new Set<string>();
  let failure: unknown;

  function list(folder: string, options: {withFileTypes: true}, done: (error: Error | null, entries: Dirent[]) => void): void {
    readdir(folder, options, (error, entries) => {
      if (error !== null) done(error, []);
      else
        keep(
          entries.filter(({name}) => !unsearched.has(name)),
          folder,
          search,
          ignoring,
        ).then(
          kept => done(null, kept),
          problem => {
            failure ??= problem;
            done(null, []);
          },
        );
    });
  }

  const found = await glob(pattern, {
    expandDirectories: false,
    // Of the ways to call it, this is the one that the search uses.
    fs: {readdir: list as typeof readdir},
  });
  if (failure !== undefined) throw failure;
  // The search drops a leading `./`; paths are reported as given.
  return {paths: pattern.startsWith('./') ? found.map(path => `./${path}`) : found, ignoring};
}

async function keep(
  entries: readonly Dirent[],
  folder: string,
  search: IgnoreSearch | undefined,
  ignoring: Set<string>,
): Promise<Dirent[]> {
  const ignoredBy = await search?.entriesOf(resolve(folder));
  return entries.filter(entry => {
    const source = ignoredBy?.(entry.name, entry.isDirectory());
    if (source !== undefined) ignoring.add(source);
    return source === undefined;
  });
}

/** The folders before the first part that stands for several. */
function startOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(part => /[*?[\]{}!()\\]/u.test(part));
  const start = parts.slice(0, first).join('/');
  return start === '' && pattern.startsWith('/') ? '/' : start;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
