/**
 * Results of earlier runs in a folder, one in each file, named by what it depends on. Whoever is cut short or writes at the
 * same time as another leaves at worst a file that does not match its own digest, and such a file counts for nothing.
 */
import {hash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {systemReason, UserError} from './errors.ts';
import {cacheTag} from './walk.ts';

export interface ResultStore {
  /** What `put` was given under this key; undefined where that is not known. */
  get(key: string): unknown;
  /** @param value Plain data. */
  put(key: string, value: unknown): void;
  /** Once, at the end of the run. */
  close(): void;
}

/** What the folder may hold besides what the run itself has used. */
export interface Limits {
  /** Milliseconds since a result was last used. */
  readonly age: number;
  readonly bytes: number;
  /** Milliseconds from one pruning, which looks at every file, to the next. */
  readonly interval: number;
}

const HOUR = 60 * 60 * 1000;
const usualLimits: Limits = {age: 14 * 24 * HOUR, bytes: 256 * 1024 * 1024, interval: HOUR};

/** Tells that the folder is ours, and programs that search or copy folders that it is a cache. */
const tag = 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of postedit, which may be removed at any time.\n';

/**
 * @param folder Made where it is missing.
 * @param notify Takes a line about why nothing can be kept; what is there is used all the same.
 */
export function openResultStore(folder: string, notify: (notice: string) => void, limits = usualLimits): ResultStore {
  const started = Date.now();
  let isWritable = true;
  let hasGrown = false;

  function attempt(action: () => void): void {
    if (!isWritable) return;
    try {
      action();
    } catch (error) {
      isWritable = false;
      notify(`the cache cannot be written: ${folder}: ${error instanceof UserError ? error.message : systemReason(error)}`);
    }
  }

  attempt(() => prepare(folder));
  return {
    get(key) {
      const content = readUsed(join(folder, key), started);
      const end = content.indexOf('\n');
      const body = content.slice(end + 1);
      return content.slice(0, Math.max(0, end)) === digest(key, body) ? JSON.parse(body) : undefined;
    },
    put(key, value) {
      attempt(() => {
        const body = JSON.stringify(value);
        writeFileSync(join(folder, key), `${digest(key, body)}\n${body}`);
        hasGrown = true;
      });
    },
    close() {
      attempt(() => {
        const tagFile = join(folder, cacheTag);
        if (!hasGrown || started - statSync(tagFile).mtimeMs < limits.interval) return;
        touch(tagFile, started);
        prune(folder, started, limits);
      });
    },
  };
}

/** A key for what depends on all the parts. */
export function keyFor(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 32);
}

const keyShape = /^[0-9a-f]{32}$/u;

function digest(key: string, body: string): string {
  return hash('sha256', key + body);
}

/** An empty folder becomes ours. @throws UserError for one that is somebody else's. */
function prepare(folder: string): void {
  mkdirSync(folder, {recursive: true});
  const found = read(join(folder, cacheTag));
  if (found.includes('postedit')) return;
  const isOurs = (name: string): boolean => keyShape.test(name) || name === '.gitignore' || (name === cacheTag && found === '');
  if (!readdirSync(folder).every(isOurs)) throw new UserError('it holds other files; name a folder for the cache alone');
  writeFileSync(join(folder, cacheTag), tag);
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

/** Empty where it cannot be read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readUsed(file: string, now: number): string {
  const content = read(file);
  try {
    if (content !== '') touch(file, now);
  } catch {
    // Of a cache that may only be read, nobody keeps account.
  }
  return content;
}

function touch(file: string, now: number): void {
  utimesSync(file, now / 1000, now / 1000);
}

/** Clocks of file systems are coarse. */
const SLACK = 2_000;

function prune(folder: string, started: number, {age, bytes}: Limits): void {
  const unused = readdirSync(folder)
    .filter(name => keyShape.test(name))
    .flatMap(name => {
      const file = join(folder, name);
      const stats = statSync(file, {throwIfNoEntry: false});
      return stats === undefined ? [] : [{file, used: stats.mtimeMs, size: stats.size}];
    })
    .filter(({used}) => used < started - SLACK)
    .sort((a, b) => b.used - a.used);
  let kept = 0;
  for (const {file, used, size} of unused) {
    kept += size;
    if (used < started - age || kept > bytes) rmSync(file, {force: true});
  }
}
