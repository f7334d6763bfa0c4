/** The baseline: a file of findings that were accepted, which a run reads and, when asked, brings up to date. */
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {acceptanceOf, isAcceptedFinding, type Accepted} from '../accept.ts';
import {inOrder} from '../edits.ts';
import type {SuppressedFinding} from '../finding.ts';
import {plural} from '../report/counts.ts';
import type {FileReport} from '../report/report.ts';
import {readEntries, writeEntries} from './baseline-file.ts';
import {systemCode, systemReason, UserError} from './errors.ts';
import {withSlashes} from './reports.ts';
import {replaceFile} from './write.ts';

export interface Baseline {
  /** What is accepted of a file; of one that is new to the baseline, what was accepted of files that are gone. */
  acceptedOf(path: string): Accepted;
  /**
   * Takes note of a file that was linted.
   *
   * @param path Also of a file that need not exist, as standard input.
   */
  add(path: string, report: FileReport): void;
  /** A report in which everything is accepted if the baseline is brought up to date. */
  tell(report: FileReport): FileReport;
  /** Writes the file if it is to be brought up to date. @returns What the user should know. @throws UserError */
  finish(): Promise<readonly string[]>;
}

/** @throws UserError when there is no baseline and none is to be made, or the file is no baseline. */
export function openBaseline(file: string, isUpdated: boolean): Baseline {
  const bytes = readIfThere(file, isUpdated);
  const entries = bytes === undefined ? new Map<string, Accepted>() : readEntries(file, bytes);
  const folder = realFolder(dirname(resolve(file)));
  const next = new Map(entries);
  const isGone = (key: string): boolean => !existsSync(join(folder, key));
  let ofGoneFiles: Accepted | undefined;
  let gone = 0;
  let moved = 0;

  /** Relative to the folder of the baseline, so that a clone elsewhere has the same. */
  function keyOf(path: string): string {
    const full = resolve(path);
    return withSlashes(relative(folder, join(realFolder(dirname(full)), basename(full))), sep);
  }

  return {
    acceptedOf: path => entries.get(keyOf(path)) ?? (ofGoneFiles ??= sum([...entries].filter(([key]) => isGone(key)))),
    add(path, report) {
      if (report.error !== undefined) return;
      const key = keyOf(path);
      const accepted = acceptanceOf(report.suppressed.filter(isAcceptedFinding));
      const own = entries.get(key);
      if (own === undefined) moved += total(accepted);
      else gone += total(own) - overlap(own, accepted);
      if (!isUpdated) return;
      const found = acceptAll(report).suppressed.filter(isAcceptedFinding);
      if (found.length > 0) next.set(key, acceptanceOf(found));
      else next.delete(key);
    },
    tell: report => (isUpdated && report.error === undefined ? acceptAll(report) : report),
    async finish() {
      if (!isUpdated) return complaints(file, gone, moved);
      for (const key of entries.keys()) if (next.get(key) === entries.get(key) && isGone(key)) next.delete(key);
      const written = Buffer.from(writeEntries(next));
      const [before, after] = [sum([...entries]), sum([...next])];
      const size = `${plural(total(after), 'accepted finding')} in ${plural(next.size, 'file')}`;
      if (bytes?.equals(written) === true) return [`${file} is up to date: ${size}`];
      try {
        await replaceFile(file, bytes, written);
      } catch (error) {
        throw error instanceof UserError ? new UserError(`${file}: ${error.message}`) : error;
      }
      const kept = overlap(before, after);
      const changes = bytes === undefined ? '' : `; ${total(after) - kept} added, ${total(before) - kept} dropped`;
      return [`wrote ${file}: ${size}${changes}`];
    },
  };
}

function complaints(file: string, gone: number, moved: number): readonly string[] {
  return [
    ...(gone === 0
      ? []
      : [
          `${file}: ${plural(gone, 'accepted finding')} ${gone === 1 ? 'is' : 'are'} gone or changed; run again with --update-baseline to drop ${gone === 1 ? 'it' : 'them'}`,
        ]),
    ...(moved === 0
      ? []
      : [
          `${file}: ${plural(moved, 'finding')} ${moved === 1 ? 'was' : 'were'} accepted under other file names, which are gone; run again with --update-baseline to write the new ones`,
        ]),
  ];
}

function readIfThere(file: string, isUpdated: boolean): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = systemCode(error) === 'ENOENT';
    if (isMissing && !existsSync(dirname(resolve(file)))) throw new UserError(`${file}: there is no such folder`);
    if (isMissing && isUpdated) return undefined;
    if (isMissing) throw new UserError(`${file}: there is no such baseline; --update-baseline makes one`);
    throw new UserError(`${file}: cannot be read: ${systemReason(error)}`);
  }
}

/** By whatever links it is reached. A folder that is not there has no other name. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function acceptAll(report: FileReport): FileReport {
  const accepted = report.findings.map((finding): SuppressedFinding => ({...finding, suppressions: [{kind: 'external'}]}));
  return {...report, penalty: 0, findings: [], suppressed: inOrder([...report.suppressed, ...accepted])};
}

function sum(entries: readonly (readonly [string, Accepted])[]): Accepted {
  const counts = new Map<string, number>();
  for (const [, accepted] of entries)
    for (const [key, count] of Object.entries(accepted)) counts.set(key, (counts.get(key) ?? 0) + count);
  return Object.fromEntries(counts);
}

function total(accepted: Accepted): number {
  return Object.values(accepted).reduce((all, count) => all + count, 0);
}

/** How many of one are in the other. */
function overlap(one: Accepted, other: Accepted): number {
  return Object.entries(one).reduce((all, [key, count]) => all + Math.min(count, other[key] ?? 0), 0);
}
