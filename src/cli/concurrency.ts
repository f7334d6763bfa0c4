/** How many threads a run is worth. */
import {statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import type {Target} from './files.ts';

/** What the command line asks for; 1 for no other threads. */
export type Concurrency = number | 'auto';

/** Less text is done before other threads have warmed up. */
const WORTH_IT = 4_000_000;
/** Text that a thread should find to do. */
const SHARE = 1_000_000;
/** Each takes about 40 MB of memory. */
const MOST = 8;

/** @returns 1 where other threads do not pay. */
export function threadsFor(targets: readonly Target[], asked: Concurrency, cores = availableParallelism()): number {
  if (asked !== 'auto') return Math.min(asked, Math.max(1, targets.length));
  const most = Math.min(cores, MOST);
  if (most < 2) return 1;
  let bytes = 0;
  for (const target of targets) {
    bytes += sizeOf(target);
    if (bytes >= most * SHARE && bytes >= WORTH_IT) break;
  }
  return bytes < WORTH_IT ? 1 : Math.max(1, Math.min(most, Math.floor(bytes / SHARE)));
}

/** What cannot be looked at is told when it is read. */
function sizeOf({path, error, ignoredBy}: Target): number {
  try {
    return error === undefined && ignoredBy === undefined ? statSync(path).size : 0;
  } catch {
    return 0;
  }
}
