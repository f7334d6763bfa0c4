/** From what was named on the command line to the files to lint, in the order of their paths. */
import {statSync, type Stats} from 'node:fs';
import {extname, resolve} from 'node:path';
import {isData, searchedExtensions, type FormatChoice} from '../formats/load.ts';
import type {Skipped} from '../report/report.ts';
import {systemCode, systemReason} from './errors.ts';
import {createIgnoreFiles} from './ignore-files.ts';
import {findByGlob, walk, type Walk} from './walk.ts';

/** A file to lint, or something named that gives none. */
export interface Target {
  readonly path: string;
  readonly isStdin: boolean;
  /** Why there is nothing to lint. */
  readonly error?: string;
  /** The file that has it passed over, though it was named. */
  readonly ignoredBy?: string;
}

export interface Found {
  /** By path, each file once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
}

export interface SearchOptions extends Pick<FormatChoice, 'inputFormat'> {
  /** What standard input is called. */
  readonly stdinFilename: string | undefined;
  /** Whether a folder or glob that yields no file is an error. */
  readonly errorOnUnmatched: boolean;
  /** Whether anything is ignored. */
  readonly ignores: boolean;
  /** Paths of the strings that are read in a file of data. */
  readonly fieldsFor: (path: string) => Promise<readonly string[]>;
  /** Whether a file is a report that this run replaces. */
  readonly isReport: (path: string) => boolean;
  /** The configuration file that ignores a file. */
  readonly ignoredBy: (path: string) => Promise<string | undefined>;
}

export async function findFiles(inputs: readonly string[], options: SearchOptions): Promise<Found> {
  const search = createSearch(options);
  for (const input of new Set(inputs)) await search.add(input);
  return search.found();
}

/** @param source The file that has another passed over. */
export function ignoredNote(source: string): string {
  return `${source} ignores this file; --no-ignore reads it.`;
}

function createSearch({stdinFilename, errorOnUnmatched, inputFormat, ignores, isReport, fieldsFor, ignoredBy}: SearchOptions): {
  add(input: string): Promise<void>;
  found(): Found;
} {
  const extensions = searchedExtensions(inputFormat);
  const ignoreFiles = createIgnoreFiles();
  const targets = new Map<string, Target>();
  const failures: Target[] = [];
  const skipped = new Map<string, string>();

  function take(path: string): void {
    const key = resolve(path);
    if (!targets.has(key)) targets.set(key, {path, isStdin: false});
  }

  /** What is ignored is passed over even if it is named: hooks and editors, which name files, are to agree with a search. */
  async function takeNamed(path: string, isStdin: boolean): Promise<void> {
    const key = isStdin ? '-' : resolve(path);
    if (targets.has(key)) return;
    const source = ignores ? ((await ignoreFiles.ofNamed(resolve(path))) ?? (await ignoredBy(path))) : undefined;
    targets.set(key, {path, isStdin, ...(source === undefined ? {} : {ignoredBy: source})});
  }

  function fail(path: string, error: string): void {
    failures.push({path, isStdin: false, error});
  }

  async function isKnown(path: string, extension: string): Promise<boolean> {
    if (extensions.has(extension)) return true;
    return needsFields(extension) && (await fieldsFor(path)).length > 0;
  }

  function needsFields(extension: string): boolean {
    return inputFormat === undefined && isData(extension);
  }

  /**
   * Takes what a format claims and nothing ignores, and counts those of other formats. A file that is named itself is linted
   * whatever its name.
   */
  async function addFound(input: string, place: string, {paths, ignoring}: Walk, named?: string): Promise<void> {
    let taken = 0;
    let others = 0;
    const sources = new Set(ignoring);
    for (const path of paths) {
      const extension = extname(path).toLowerCase();
      if (extension !== named && !(await isKnown(path, extension))) {
        skipped.set(resolve(path), extension);
        others += 1;
        continue;
      }
      if (isReport(path)) continue;
      const source = ignores ? await ignoredBy(path) : undefined;
      if (source === undefined) {
        take(path);
        taken += 1;
      } else {
        sources.add(source);
      }
    }
    if (taken > 0 || !errorOnUnmatched) return;
    const reasons = [...sources].sort(compare).join(' or ');
    if (reasons !== '') fail(input, `no files ${place} that ${reasons} does not ignore; --no-ignore reads them`);
    else fail(input, `no files ${place}${passedOver(others)}`);
  }

  async function addFolder(folder: string): Promise<void> {
    const found = await walk(folder, ignores ? await ignoreFiles.searchIn(resolve(folder)) : undefined, fail);
    await addFound(folder, 'of a known format in this folder', found);
  }

  async function addGlob(pattern: string): Promise<void> {
    const found = await findByGlob(pattern, top => (ignores ? ignoreFiles.searchIn(top) : undefined));
    // `news/*.md` names the extension itself.
    const named = extname(pattern).toLowerCase();
    await addFound(pattern, 'match', found, named === '' ? undefined : named);
  }

  return {
    async add(input) {
      if (input === '-') {
        if (stdinFilename === undefined) targets.set('-', {path: '<stdin>', isStdin: true});
        else await takeNamed(stdinFilename, true);
        return;
      }
      let stats: Stats;
      try {
        stats = statSync(input);
      } catch (error) {
        if (isMissing(error) && /[*?[\]{}!()]/u.test(input)) await addGlob(input);
        else fail(input, systemReason(error));
        return;
      }
      if (stats.isDirectory()) await addFolder(input);
      else if (stats.isFile() || stats.isFIFO()) await takeNamed(input, false);
      else fail(input, 'is neither a file nor a folder');
    },
    found: () => ({
      targets: [...targets.values(), ...failures].sort((a, b) => compare(a.path, b.path)),
      skipped: countExtensions([...skipped].filter(([key]) => !targets.has(key)).map(([, extension]) => extension)).map(one =>
        needsFields(one.extension) ? {...one, needsFields: true} : one,
      ),
    }),
  };
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
