/**
 * Which files `.gitignore` and `.posteditignore` ignore, by the rules of git: files further down win over those above, and the
 * search for them ends at the folder that holds `.git`.
 *
 * `.gitignore` narrows what a search yields, and counts below the folder that was named only. `.posteditignore` is for postedit:
 * it counts whoever names a file, and has the last word in a search.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, parse, relative, sep} from 'node:path';
import {nameOf} from './config/source.ts';
import {decode} from './decode.ts';
import {systemReason, UserError} from './errors.ts';
import type {Matcher, Rule} from './ignore-rules.ts';

/** All paths are absolute. */
export interface IgnoreFiles {
  /** The `.posteditignore` that ignores a file. @throws UserError where it cannot be read. */
  ofNamed(file: string): Promise<string | undefined>;
  /** For a search that begins in a folder. @throws UserError */
  searchIn(top: string): Promise<IgnoreSearch>;
}

export interface IgnoreSearch {
  /** @param folder The one the search began in, or one below it. @throws UserError */
  entriesOf(folder: string): Promise<EntryTest>;
}

/** The file that ignores an entry of a folder; undefined where none does. */
export type EntryTest = (name: string, isFolder: boolean) => string | undefined;

/** Later ones win. */
type Rules = readonly Rule[];

export function createIgnoreFiles(): IgnoreFiles {
  const ownRules = createSearch('.posteditignore', () => none, none);
  // Git reads it in repositories alone.
  const gitRules = createSearch(
    '.gitignore',
    folder => readRules(join(folder, '.git', 'info', 'exclude'), folder, none),
    undefined,
  );
  const matcherOf = createMatchers();

  async function testerIn(folder: string, withGit: boolean): Promise<(path: string) => string | undefined> {
    const matcher = await matcherOf(withGit ? (gitRules(folder) ?? none) : none, ownRules(folder) ?? none);
    if (matcher === undefined) return () => undefined;
    return path => matcher.test(path).rule?.mark;
  }

  return {
    ofNamed: async file => (await testerIn(dirname(file), false))(fromRoot(file)),
    async searchIn(top) {
      // A repository decides for itself, whatever one around it ignores.
      const isTop = dirname(top) === top || existsSync(join(top, '.git'));
      const isWhole = isTop || (await testerIn(dirname(top), true))(`${fromRoot(top)}/`) === undefined;
      return {
        async entriesOf(folder) {
          const test = await testerIn(folder, isWhole);
          return (name, isFolder) => test(fromRoot(join(folder, name)) + (isFolder ? '/' : ''));
        },
      };
    },
  };
}

const none: Rules = [];

/**
 * A search that remembers every folder it has seen.
 *
 * @param name Of the files whose rules are wanted.
 * @param ofRepository The rules that a repository begins with.
 * @param ofRoot Those of the root of the file system; undefined if files outside of repositories do not count.
 * @returns A function from a folder to the rules for what lies in it.
 */
function createSearch(
  name: string,
  ofRepository: (folder: string) => Rules,
  ofRoot: Rules | undefined,
): (folder: string) => Rules | undefined {
  const known = new Map<string, Rules | undefined>();
  return function find(folder): Rules | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const above = existsSync(join(folder, '.git')) ? ofRepository(folder) : parent === folder ? ofRoot : find(parent);
    const rules = above === undefined ? undefined : readRules(join(folder, name), folder, above);
    known.set(folder, rules);
    return rules;
  };
}

/** The rules above, with those that a file adds to them. */
function readRules(file: string, folder: string, above: Rules): Rules {
  if (!isFile(file)) return above;
  const name = nameOf(file);
  const prefix = fromRoot(folder).replaceAll(/[\\*?[]/gu, String.raw`\$&`);
  const added = readText(file, name)
    .split(/\r?\n/u)
    .flatMap(line => anchor(line, prefix) ?? [])
    .map(pattern => ({pattern, mark: name}));
  return added.length === 0 ? above : [...above, ...added];
}

function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() === true;
  } catch {
    // In a folder that may not be entered nothing can be read either.
    return false;
  }
}

function readText(file: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UserError(`${name}: cannot be read: ${systemReason(error)}`);
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new UserError(`${name}: ${decoded.problem}`);
  return decoded.text;
}

/** A pattern with a slash at its beginning or inside it is meant from its folder, another at any depth. */
function anchor(line: string, prefix: string): string | undefined {
  if (line.startsWith('#')) return undefined;
  const isNegated = line.startsWith('!');
  const body = trimEnd(isNegated ? line.slice(1) : line);
  if (body === '' || body === '/') return undefined;
  const isAnchored = body.slice(0, -1).includes('/');
  const rest = isAnchored ? body.replace(/^\//u, '') : `**/${body}`;
  return `${isNegated ? '!' : ''}${prefix === '' ? '' : `/${prefix}`}/${rest}`;
}

/** Without the spaces at the end, but for one after a backslash. */
function trimEnd(line: string): string {
  let end = line.length;
  while (line.charAt(end - 1) === ' ') end -= 1;
  if (end === line.length) return line;
  let backslashes = 0;
  while (line.charAt(end - 1 - backslashes) === '\\') backslashes += 1;
  return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}

/** With slashes, as the rules have them. */
function fromRoot(path: string): string {
  const way = relative(parse(path).root, path);
  return sep === '/' ? way : way.replaceAll(sep, '/');
}

/** One matcher for each pair of lists, and none for no rules. */
function createMatchers(): (git: Rules, own: Rules) => Promise<Matcher | undefined> {
  const known = new Map<Rules, Map<Rules, Matcher>>();
  return async (git, own) => {
    if (git.length === 0 && own.length === 0) return undefined;
    const {createMatcher} = await import('./ignore-rules.ts');
    const byOwn = known.get(git) ?? new Map<Rules, Matcher>();
    known.set(git, byOwn);
    const matcher = byOwn.get(own) ?? createMatcher([...git, ...own]);
    byOwn.set(own, matcher);
    return matcher;
  };
}
