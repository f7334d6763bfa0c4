/** From what was named on the command line to the files to lint, in the order of their paths. */
import {readdirSync, statSync} from 'node:fs';
import {extname, resolve} from 'node:path';
import {searchedExtensions, type FormatChoice} from '../formats/load.ts';
import type {Skipped} from '../report/report.ts';
import {systemCode, systemReason} from './errors.ts';

/** A file to lint, or something named that gives none. */
export interface Target {
  readonly path: string;
  readonly isStdin: boolean;
  /** Why there is nothing to lint. */
  readonly error?: string;
}

export interface Found {
  /** By path, each file once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
}

export interface SearchOptions extends FormatChoice {
  /** What to call standard input. */
  readonly stdinFilename: string;
  /** Whether a folder or glob that yields no file is an error. */
  readonly errorOnUnmatched: boolean;
  /** Whether a folder or glob is not to yield this file. */
  readonly ignores: (path: string) => Promise<boolean>;
}

export async function findFiles(inputs: readonly string[], options: SearchOptions): Promise<Found> {
  const search = createSearch(options);
  for (const input of new Set(inputs)) await search.add(input);
  return search.found();
}

function createSearch({stdinFilename, errorOnUnmatched, ignores, ...choice}: SearchOptions): {
  add(input: string): Promise<void>;
  found(): Found;
} {
  const extensions = searchedExtensions(choice);
  const targets = new Map<string, Target>();
  const failures: Target[] = [];
  const skipped = new Map<string, string>();

  function take(path: string): void {
    const key = resolve(path);
    if (!targets.has(key)) targets.set(key, {path, isStdin: false});
  }

  function fail(path: string, error: string): void {
    failures.push({path, isStdin: false, error});
  }

  function failUnmatched(path: string, what: string, others: number): void {
    if (errorOnUnmatched) fail(path, what + passedOver(others));
  }

  /**
   * Takes what a format claims and nothing ignores, and counts those of other formats. A file that is named itself is linted
   * whatever its name.
   */
  async function sift(paths: readonly string[], named?: string): Promise<{taken: number; ignored: number}> {
    let taken = 0;
    let ignored = 0;
    for (const path of paths) {
      const extension = extname(path).toLowerCase();
      if (!extensions.has(extension) && extension !== named) {
        skipped.set(resolve(path), extension);
      } else if (await ignores(path)) {
        ignored += 1;
      } else {
        take(path);
        taken += 1;
      }
    }
    return {taken, ignored};
  }

  async function addFolder(folder: string): Promise<void> {
    const paths: string[] = [];
    walk(folder, paths, fail);
    const {taken, ignored} = await sift(paths);
    if (taken > 0) return;
    if (ignored > 0) failUnmatched(folder, 'the configuration ignores every file in this folder', 0);
    else failUnmatched(folder, 'no files of a known format in this folder', paths.length);
  }

  async function addGlob(pattern: string): Promise<void> {
    const {glob} = await import('tinyglobby');
    const paths = await glob(pattern, {ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false});
    // `news/*.md` names the extension itself.
    const named = extname(pattern).toLowerCase();
    const {taken, ignored} = await sift(keepPrefix(pattern, paths), named === '' ? undefined : named);
    if (taken > 0) return;
    if (ignored > 0) failUnmatched(pattern, 'the configuration ignores every file that matches', 0);
    else failUnmatched(pattern, 'no files match', paths.length);
  }

  return {
    async add(input) {
      if (input === '-') {
        targets.set('-', {path: stdinFilename, isStdin: true});
        return;
      }
      try {
        const stats = statSync(input);
        if (stats.isDirectory()) await addFolder(input);
        else if (stats.isFile() || stats.isFIFO()) take(input);
        else fail(input, 'is neither a file nor a folder');
      } catch (error) {
        if (isMissing(error) && /[*?[\]{}!()]/u.test(input)) await addGlob(input);
        else fail(input, systemReason(error));
      }
    },
    found: () => ({
      targets: [...targets.values(), ...failures].sort((a, b) => compare(a.path, b.path)),
      skipped: countExtensions([...skipped].filter(([key]) => !targets.has(key)).map(([, extension]) => extension)),
    }),
  };
}

/** Every file below a folder, but not in hidden folders and `node_modules`; links to folders are not followed. */
function walk(folder: string, paths: string[], fail: (path: string, error: string) => void): void {
  let entries;
  try {
    entries = readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    fail(folder, systemReason(error));
    return;
  }
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(path, paths, fail);
    else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) paths.push(path);
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The search drops a leading `./`; paths are reported as given. */
function keepPrefix(pattern: string, paths: readonly string[]): readonly string[] {
  return pattern.startsWith('./') ? paths.map(path => `./${path}`) : paths;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error));
}

function passedOver(files: number): string {
  return files === 0 ? '' : ` (${files} other ${files === 1 ? 'file' : 'files'} passed over)`;
}

function countExtensions(found: readonly string[]): readonly Skipped[] {
  const counts = new Map<string, number>();
  for (const extension of found) counts.set(extension, (counts.get(extension) ?? 0) + 1);
  return [...counts]
    .map(([extension, files]) => ({extension, files}))
    .sort((a, b) => b.files - a.files || compare(a.extension, b.extension));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
