/** One file through the linter: read, lint or fix, write, and say what happened. */
import {fstatSync, readFileSync} from 'node:fs';
import type {FixResult, Linter, LintResult, Passed, Review} from '../finding.ts';
import {fixText} from '../fix.ts';
import {FormatError, type Format} from '../formats/format.ts';
import {formatOfFile, loadFormat, type FormatChoice} from '../formats/load.ts';
import type {DryRun, FileReport, Texts} from '../report/report.ts';
import type {Past} from '../review.ts';
import type {Mode} from './arguments.ts';
import {decode, encode, type Decoded} from './decode.ts';
import {oneLine, systemReason, UserError} from './errors.ts';
import {ignoredNote, type Target} from './files.ts';
import {replaceFile} from './write.ts';

export interface Task extends FormatChoice {
  readonly mode: Mode;
  readonly unsafe: boolean;
  /** Find out what fixing would do, for the summary. */
  readonly dryRun: boolean;
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

/** @param past Empty where everything that is found is told. */
export async function checkFile(target: Target, linter: Linter, task: Task, past: Past = {}): Promise<Checked> {
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
  try {
    const format = await loadFormat(task.inputFormat ?? formatOfFile(target.path), task);
    const review = Object.keys(past).length === 0 ? tellAll : (await import('../review.ts')).createReview(past, decoded.text);
    if (task.mode === 'lint') return lint(target, decoded, format, linter, task, review);
    return await fix(target, decoded, bytes, format, linter, task, review);
  } catch (error) {
    if (error instanceof FormatError) return refused(target, error.message, bytes);
    return refused(
      target,
      `internal error, please report it: ${oneLine(error instanceof Error ? error.message : String(error))}`,
      bytes,
    );
  }
}

const tellAll: Review = result => result;

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

function lint({path}: Target, {text}: Decoded, format: Format, linter: Linter, task: Task, review: Review): Checked {
  const result = review(linter.lint(text, {format}));
  const {words, findings, suppressed, notices} = result;
  return {
    report: {path, words, findings, suppressed, notices},
    texts: {original: text, current: text},
    dryRun: task.dryRun
      ? tryFixes(text, result, (other, passed) => review(linter.lint(other, {format}), passed), task.unsafe)
      : undefined,
    bytes: undefined,
    fixed: undefined,
  };
}

/** What `--fix` would really repair: it is tried. What unsafe repairs would add is counted, or tried where they were asked for. */
function tryFixes(
  text: string,
  first: LintResult,
  lintOther: (text: string, passed: Passed) => LintResult,
  unsafe: boolean,
): DryRun {
  const fixed = fixText(text, (other, passed) => (passed === undefined ? first : lintOther(other, passed)), {unsafe});
  const repaired = Math.max(0, first.findings.length - fixed.findings.length);
  return {safe: repaired, unsafe: unsafe ? 0 : fixed.findings.filter(({repair}) => repair?.safety === 'unsafe').length};
}

async function fix(
  target: Target,
  decoded: Decoded,
  bytes: Buffer,
  format: Format,
  linter: Linter,
  task: Task,
  review: Review,
): Promise<Checked> {
  const {text} = decoded;
  const fixed = linter.fix(text, {unsafe: task.unsafe, format, review});
  const isChanged = fixed.text !== text;
  const repaired = isChanged ? encode(fixed.text, decoded) : bytes;
  let error: string | undefined;
  if (isChanged && task.mode === 'fix' && !target.isStdin) {
    try {
      if (/\p{Cs}/u.test(fixed.text)) throw new UserError('a repair broke a character in two; the file was not written');
      await replaceFile(target.path, bytes, repaired);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      error = failure.message;
    }
  }
  const {words, findings, suppressed, notices} = error === undefined ? fixed : review(linter.lint(text, {format}));
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
