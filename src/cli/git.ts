/** What git knows of a repository. Names go in and out as they are, without a shell. */
import {execFile} from 'node:child_process';
import {dirname} from 'node:path';
import {oneLine, systemCode, UserError} from './errors.ts';

/** What `git` said of a command that it did not do. */
class GitError extends Error {
  override name = 'GitError';
}

/** What is in the working tree of a repository and was not so at a commit, by paths from its root with `/`. */
export interface RepositoryChanges {
  /** Whether a file is new or another one; renamed files are. */
  has(path: string): boolean;
  /** What the file was, under the name that it had; undefined for a new one. */
  before(path: string): Promise<Uint8Array | undefined>;
}

/**
 * What was changed since the history of `ref` and the present one parted, committed or not, files that git does not track
 * among it.
 *
 * @param root The top folder of the repository.
 * @throws UserError
 */
export async function readChanges(root: string, ref: string): Promise<RepositoryChanges> {
  return tellingGit(async () => {
    const base = await commonCommit(root, ref);
    const raw = await git(root, ['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--ignore-submodules', base, '--']);
    const others = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    const {changed, blobs} = readRaw(raw.toString());
    for (const path of split(others.toString())) changed.add(path);
    return {
      has: path => changed.has(path),
      before: path =>
        tellingGit(async () => {
          const blob = changed.has(path) ? blobs.get(path) : await blobIn(root, base, path);
          if (blob === undefined) return undefined;
          // As a check-out would write it.
          return git(root, ['cat-file', '--filters', `--path=${path}`, blob]);
        }),
    };
  });
}

async function commonCommit(root: string, ref: string): Promise<string> {
  const commit = await ask(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const base = commit === undefined ? undefined : await ask(root, ['merge-base', commit, 'HEAD']);
  if (base !== undefined) return base;
  if ((await ask(root, ['rev-parse', '--is-shallow-repository'])) === 'true')
    throw new UserError(
      `--since ${ref}: this clone has only the last commits, and not ${commit === undefined ? 'that one' : 'where that one parted from them'}; fetch the rest (git fetch --unshallow, or fetch-depth: 0 on GitHub)`,
    );
  throw new UserError(
    commit === undefined
      ? `--since ${ref}: there is no such commit in ${root}`
      : `--since ${ref}: it has no commit in common with what is checked out`,
  );
}

/** The answer in one line; undefined where git says no without a reason. */
async function ask(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(root, args)).toString().trim();
  } catch (error) {
    if (error instanceof GitError && error.message === '') return undefined;
    throw error;
  }
}

async function blobIn(root: string, commit: string, path: string): Promise<string | undefined> {
  const tree = (await git(root, ['ls-tree', '-z', commit, '--', path])).toString();
  return /^\d+ blob (?<blob>[\da-f]+)\t/u.exec(tree)?.groups?.['blob'];
}

interface Raw {
  readonly changed: Set<string>;
  /** What stood under a name of today. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** `:100644 100644 <old> <new> M`, then the name; of a renamed file, the old name and the new one. */
function readRaw(raw: string): Raw {
  const changed = new Set<string>();
  const blobs = new Map<string, string>();
  const fields = split(raw)[Symbol.iterator]();
  for (const field of fields) {
    const [, , blob = '', , status = ''] = field.split(' ');
    const first: string = fields.next().value ?? '';
    const path: string = /^[RC]/u.test(status) ? (fields.next().value ?? '') : first;
    // A file that git no longer tracks may still lie there.
    if (status !== 'D') changed.add(path);
    if (/[^0]/u.test(blob)) blobs.set(path, blob);
  }
  return {changed, blobs};
}

function split(text: string): readonly string[] {
  return text.split('\0').filter(Boolean);
}

function git(root: string, args: readonly string[]): Promise<Buffer> {
  // A hook of git names its own repository; here the folder of the files decides.
  const {GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env} = process.env;
  return new Promise((settle, fail) => {
    execFile(
      'git',
      ['-C', root, ...args],
      {
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
        // Where `.git` turns out to be none, git is not to go on upward.
        env: {...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_CEILING_DIRECTORIES: dirname(root)},
      },
      (error, stdout, stderr) => {
        if (error === null) settle(stdout);
        else if (systemCode(error) === 'ENOENT')
          fail(new UserError('--since asks git what has changed, and there is no git here'));
        else fail(new GitError(stderr.toString().trim().split('\n', 1).join('')));
      },
    );
  });
}

async function tellingGit<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof GitError) throw new UserError(`--since: ${oneLine(error.message) || 'git gave no answer'}`);
    throw error;
  }
}
