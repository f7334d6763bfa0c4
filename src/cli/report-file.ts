/** A report that goes to a file: written beside it piece by piece, and put in its place when it is whole. */
import {closeSync, fchmodSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import {systemCode, systemReason, UserError} from './errors.ts';
import {listenForSignals} from './signals.ts';
import {refuseReadOnly} from './write.ts';

export interface ReportFile {
  /** @throws UserError */
  write(text: string): Promise<void>;
  /** @throws UserError */
  finish(): void;
}

/** Begun and not yet in their places. */
const unfinished = new Set<string>();

/** @throws UserError when the file could not be written at the end either. */
export function openReportFile(path: string): ReportFile {
  return attempt(path, () => {
    const old = statOf(path);
    if (old?.isDirectory() === true) throw new UserError('it is a folder');
    // A pipe or a device has nothing to keep whole.
    const isPlace = old === undefined || old.isFile();
    const target = old === undefined ? path : realpathSync(path);
    if (old?.isFile() === true) refuseReadOnly(target);
    const written = isPlace ? `${target}.${process.pid}.tmp` : target;
    // Before there is a file: a signal may come at once.
    if (isPlace) listenForSignals(removeUnfinished);
    const descriptor = openSync(written, isPlace ? 'wx' : 'w');
    if (isPlace) unfinished.add(written);
    if (old?.isFile() === true) fchmodSync(descriptor, old.mode);
    return {
      async write(text) {
        attempt(path, () => writeFileSync(descriptor, text));
        // A signal is heard only between two turns of the event loop.
        await setImmediate();
      },
      finish: () =>
        attempt(path, () => {
          closeSync(descriptor);
          if (isPlace) renameSync(written, target);
          unfinished.delete(written);
        }),
    };
  });
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, {force: true});
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new UserError(
      error instanceof UserError ? `${path}: ${error.message}` : `${path}: cannot be written: ${systemReason(error)}`,
    );
  }
}
