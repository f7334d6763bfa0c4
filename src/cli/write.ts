/** Writing a file: whole or not at all, and never over somebody else's change. */
import {accessSync, constants, existsSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {systemCode, systemReason, UserError} from './errors.ts';
import {listenForSignals} from './signals.ts';

/**
 * Replaces a file's bytes, keeping its mode, its owner and the symbolic link that leads to it.
 *
 * @param expected What the file held when it was read; undefined where there was none.
 * @throws UserError when the file is read-only, has changed meanwhile, or cannot be written.
 */
export async function replaceFile(path: string, expected: Uint8Array | undefined, bytes: Uint8Array): Promise<void> {
  const {default: writeAtomically} = await import('write-file-atomic');
  listenForSignals();
  try {
    const target = expected === undefined ? path : realpathSync(path);
    if (expected !== undefined) refuseReadOnly(target);
    if (expected === undefined ? existsSync(target) : !readFileSync(target).equals(expected))
      throw new UserError('the file was changed by somebody else meanwhile; it was not written');
    // The package writes with a single call and takes a short count, as a full disk gives it, for success. Handing it
    // no data and filling its temporary file here, before it renames, fails as it should.
    await writeAtomically(target, Buffer.alloc(0), {tmpfileCreated: temporary => writeFileSync(temporary, bytes)});
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot be written: ${systemReason(error)}`);
  }
}

/** Renaming over a file asks only for its folder; whoever may not write the file itself may not replace it either. */
export function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    if (systemCode(error) === 'EROFS') throw error;
    throw new UserError('is read-only; it was not written');
  }
}
