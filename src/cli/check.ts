/** One file of a run: read, lint or fix, write, and say what happened. */
import {fstatSync, readFileSync} from 'node:fs';
import {FormatError} from '../formats/format.ts';
import type {FormatChoice} from '../formats/load.ts';
import type {Options} from '../index.ts';
import type {DryRun, FileReport, Texts} from '../report/report.ts';
import {penaltyOf} from '../report/score.ts';
import type {Mode} from './arguments.ts';
import type {Engine, Job} from './engine.ts';
import {oneLine, systemReason, UserError} from './errors.ts';
import {ignoredNote, type Target} from './files.ts';
import {openFile, type Linted, type OpenFile, type Outcome} from './open-file.ts';
import {replaceFile} from './write.ts';

export interface Task extends FormatChoice, Pick<Job, 'unsafe' | 'dryRun' | 'past'> {
  readonly mode: Mode;
}

export interface Checked {
  readonly report: FileReport;
  /** Of a package, the same for programs, in offsets of its parts. */
  readonly inParts: FileReport | undefined;
  /** Undefined where the file could not be read. */
  readonly texts: Texts | undefined;
  readonly dryRun: DryRun | undefined;
  /** What belongs on standard output when standard input is fixed: as it came in if it cannot be fixed. */
  readonly bytes: Uint8Array | undefined;
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
  try {
    const file = await openFile(target.path, bytes, options, engine, task);
    return task.mode === 'lint' ? await lint(target, file, task) : await fix(target, file, bytes, task);
  } catch (error) {
    if (error instanceof FormatError || error instanceof UserError) return refused(target, error.message, bytes);
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
    report: {
      path,
      words: 0,
      penalty: 0,
      findings: [],
      suppressed: [],
      notices: [{code: 'ignored', message: ignoredNote(ignoredBy)}],
    },
    inParts: undefined,
    texts: undefined,
    dryRun: undefined,
    bytes,
  };
}

function refused({path}: Target, error: string, bytes: Uint8Array | undefined): Checked {
  return {
    report: {path, words: 0, penalty: 0, findings: [], suppressed: [], notices: [], error},
    inParts: undefined,
    texts: undefined,
    dryRun: undefined,
    bytes,
  };
}

async function lint({path}: Target, file: OpenFile, task: Task): Promise<Checked> {
  const {outcome, inParts, text, isView, dryRun} = await file.lint(task);
  return {
    ...reportsOf(path, outcome, inParts),
    texts: {original: text, current: text, isView},
    dryRun,
    bytes: undefined,
  };
}

async function fix(target: Target, file: OpenFile, bytes: Buffer, {mode, ...how}: Task): Promise<Checked> {
  const fixed = await file.fix(how);
  const isChanged = fixed.bytes !== undefined;
  let repaired: Uint8Array = bytes;
  if (fixed.bytes !== undefined && mode === 'fix') {
    try {
      if (/\p{Cs}/u.test(fixed.text)) throw new UserError('a repair broke a character in two; the file was not written');
      repaired = fixed.bytes();
      if (!target.isStdin) await replaceFile(target.path, bytes, repaired);
    } catch (failure) {
      if (!(failure instanceof UserError || failure instanceof FormatError)) throw failure;
      return unwritten(target, await file.lint({...how, dryRun: false}), failure.message, bytes);
    }
  }
  return {
    ...reportsOf(target.path, fixed.outcome, fixed.inParts, {changed: isChanged}),
    texts: {original: fixed.original, current: fixed.text, isView: fixed.isView},
    dryRun: undefined,
    bytes: repaired,
  };
}

function unwritten({path}: Target, {outcome, inParts, text, isView}: Linted, error: string, bytes: Uint8Array): Checked {
  return {
    ...reportsOf(path, {...outcome, applied: []}, inParts && {...inParts, applied: []}, {changed: false, error}),
    texts: {original: text, current: text, isView},
    dryRun: undefined,
    bytes,
  };
}

function reportsOf(
  path: string,
  outcome: Outcome,
  inParts: Outcome | undefined,
  facts: Pick<FileReport, 'changed' | 'error'> = {},
): Pick<Checked, 'report' | 'inParts'> {
  const toReport = ({words, findings, suppressed, notices, applied}: Outcome): FileReport => ({
    path,
    words,
    penalty: penaltyOf(findings),
    findings,
    suppressed,
    notices,
    ...(applied === undefined ? {} : {applied}),
    ...facts,
  });
  return {report: toReport(outcome), inParts: inParts && toReport(inParts)};
}
