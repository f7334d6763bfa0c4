/** One file of a run: read, lint or fix, write, and say what happened. */
import {fstatSync, readFileSync} from 'node:fs';
import type {FixResult} from '../finding.ts';
import {FormatError} from '../formats/format.ts';
import type {FormatChoice} from '../formats/load.ts';
import type {Options} from '../index.ts';
import type {DryRun, FileReport, Texts} from '../report/report.ts';
import type {Mode} from './arguments.ts';
import {decode, encode, type Decoded} from './decode.ts';
import {jobFor, type Engine, type Job} from './engine.ts';
import {oneLine, systemReason, UserError} from './errors.ts';
import {ignoredNote, type Target} from './files.ts';
import {replaceFile} from './write.ts';

export interface Task extends FormatChoice, Pick<Job, 'unsafe' | 'dryRun' | 'past'> {
  readonly mode: Mode;
}

export interface Checked {
  readonly report: FileReport;
  /** Undefined where the file could not be read. */
  readonly texts: Texts | undefined;
  readonly dryRun: DryRun | undefined;
  /** What belongs on standard output when standard input is fixed: as it came in if it cannot be fixed. */
  readonly bytes: Uint8Array | undefined;
  /** The repaired text differs, whether or not it was written. */
  readonly fixed: FixResult | undefined;
}

export async function checkFile(target: Target, options: Options, engine: Engine, task: Task): Promise<Checked> {
  if (target.error !== undefined) return refused(target, target.error, undefined);
  if (target.ignoredBy !== undefined && !target.isStdin) return passedOver(target, target.ignoredBy, undefined);
  let bytes: Buffer;
  try {
    bytes = target.isStdin ? await readStdin() : readFileSync(target.path);
  } catch (error) {
    return refused(target, `cannot be read: ${systemReason(error)}`, undefined);
  }
  if (target.ignoredBy !== undefined) return passedOver(target, target.ignoredBy, bytes);
  const decoded = decode(bytes);
  if ('problem' in decoded) return refused(target, decoded.problem, bytes);
  const job = jobFor(target.path, options, task);
  try {
    if (task.mode === 'lint') return await lint(target, decoded, engine, job);
    return await fix(target, decoded, bytes, engine, job, task.mode === 'fix');
  } catch (error) {
    if (error instanceof FormatError) return refused(target, error.message, bytes);
    return refused(
      target,
      `internal error, please report it: ${oneLine(error instanceof Error ? error.message : String(error))}`,
      bytes,
    );
  }
}

async function readStdin(): Promise<Buffer> {
  // A folder as standard input reads as empty.
  if (fstatSync(0).isDirectory()) throw new UserError('it is a folder');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function passedOver({path}: Target, ignoredBy: string, bytes: Uint8Array | undefined): Checked {
  return {
    report: {path, words: 0, findings: [], suppressed: [], notices: [{code: 'ignored', message: ignoredNote(ignoredBy)}]},
    texts: undefined,
    dryRun: undefined,
    bytes,
    fixed: undefined,
  };
}

function refused({path}: Target, error: string, bytes: Uint8Array | undefined): Checked {
  return {
    report: {path, words: 0, findings: [], suppressed: [], notices: [], error},
    texts: undefined,
    dryRun: undefined,
    bytes,
    fixed: undefined,
  };
}

async function lint({path}: Target, {text}: Decoded, engine: Engine, job: Job): Promise<Checked> {
  const {words, findings, suppressed, notices, dryRun} = await engine.lint(text, job);
  return {
    report: {path, words, findings, suppressed, notices},
    texts: {original: text, current: text},
    dryRun,
    bytes: undefined,
    fixed: undefined,
  };
}

async function fix(target: Target, decoded: Decoded, bytes: Buffer, engine: Engine, job: Job, writes: boolean): Promise<Checked> {
  const {text} = decoded;
  const fixed = await engine.fix(text, job);
  const isChanged = fixed.text !== text;
  const repaired = isChanged ? encode(fixed.text, decoded) : bytes;
  let error: string | undefined;
  if (isChanged && writes && !target.isStdin) {
    try {
      if (/\p{Cs}/u.test(fixed.text)) throw new UserError('a repair broke a character in two; the file was not written');
      await replaceFile(target.path, bytes, repaired);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      error = failure.message;
    }
  }
  const {words, findings, suppressed, notices} = error === undefined ? fixed : await engine.lint(text, job);
  return {
    report: {
      path: target.path,
      words,
      findings,
      suppressed,
      notices,
      applied: error === undefined ? fixed.applied : [],
      changed: error === undefined && isChanged,
      ...(error === undefined ? {} : {error}),
    },
    texts: {original: text, current: error === undefined ? fixed.text : text},
    dryRun: undefined,
    bytes: repaired,
    fixed: isChanged ? fixed : undefined,
  };
}
