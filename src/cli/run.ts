/** A run over all files: a few at a time, only counts kept, so that memory does not grow with their number. */
import {realpathSync} from 'node:fs';
import {sep} from 'node:path';
import type {Finding} from '../finding.ts';
import type {NamesStyle} from '../house.ts';
import type {Options} from '../index.ts';
import type {FileReport, Summary} from '../report/report.ts';
import type {Past} from '../review.ts';
import type {Arguments} from './arguments.ts';
import {checkFile, type Checked} from './check.ts';
import {createChoices, type Choices} from './choices.ts';
import {findFiles, type Target} from './files.ts';
import {defaultRequests} from './report-formats.ts';
import type {Output} from './output.ts';
import type {Engine} from './engine.ts';
import {openEngine} from './engines.ts';
import {inOrder, oneAtATime} from './in-order.ts';
import {meaningOf} from './linters.ts';
import {createProgress, type Progress} from './progress.ts';
import {printable} from './errors.ts';
import {createFormerReportTest, openReports, refuseOverwriting, withSlashes} from './reports.ts';
import {createPenaltyGate, createTotals} from './totals.ts';

export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** @returns The exit code. @throws UserError when the run cannot begin. */
export async function run(args: Arguments, {stdout, stderr}: Streams): Promise<number> {
  const requests = args.reports.length > 0 ? args.reports : defaultRequests(args.mode === 'diff' ? {} : process.env);
  const progress = createProgress(stderr, Date.now);
  const tell = async (output: Output, text: string | Uint8Array): Promise<void> => {
    await progress.makeWay(output, text);
    await output.write(text);
  };
  const notify = (notice: string): void => void tell(stderr, `postedit: ${notice}\n`);
  const choices = await createChoices(args, notify);
  const found = await findFiles(args.inputs, {...args, ...choices, isReport: createFormerReportTest(requests)});
  refuseOverwriting(requests, found.targets);
  const baseline =
    args.baseline === undefined ? undefined : (await import('./baseline.ts')).openBaseline(args.baseline, args.updatesBaseline);
  const changes =
    args.since === undefined ? undefined : await (await import('./since.ts')).changedSince(args.since, found.targets);
  const targets = changes?.targets ?? found.targets;
  // A mistake in any configuration file ends the run before anything is reported or written.
  await checkOptions(targets, choices);
  const {engine, close} = await openEngine(args, targets, notify);
  const complete = withNames(
    args.namesScope === 'run' ? await namesAcross(found.targets, choices, engine, args, progress) : undefined,
  );
  // Fixed standard input takes standard output for itself.
  const fixesStdin = args.mode === 'fix' && targets.some(target => target.isStdin);
  const reportTo = fixesStdin || args.mode === 'diff' ? stderr : stdout;
  const totals = createTotals();
  const gate = createPenaltyGate(args);

  const reports = await openReports(requests, args, reportTo, text => tell(reportTo, text));
  await reports.start();
  // Once all is accepted, there is nothing to repair.
  const dryRun = requests.some(({format}) => format === 'stylish') && !args.updatesBaseline;
  const check = async (target: Target): Promise<readonly [Target, Checked]> => {
    const [options, fields] = [await choices.optionsFor(target.path), await choices.fieldsFor(target.path)];
    const past: Past = {
      ...(baseline === undefined ? {} : {accepted: baseline.acceptedOf(target.path)}),
      ...(changes === undefined || !args.changedLines ? {} : {before: await changes.before(target)}),
    };
    return [target, withSlashedPath(await checkFile(target, complete(options), engine, {...args, dryRun, fields, past}))];
  };
  // Where a link leads to another file of the run, the second finds what the first has written.
  const begin = args.mode === 'fix' && engine.ahead > 0 ? oneAtATime(realPathOf, check) : check;
  progress.begin(targets.length);
  for await (const [target, done] of inOrder(targets, engine.ahead, begin)) {
    await progress.step(target.path);
    // What was ignored has nothing to say about the baseline.
    if (baseline !== undefined && done.texts !== undefined) baseline.add(target.path, done.report);
    const checked = baseline === undefined ? done : eachReport(done, baseline.tell);
    const {report} = checked;
    if (report.error !== undefined) await tell(stderr, `postedit: ${printable(target.path)}: ${report.error}\n`);
    totals.add(report, checked.texts !== undefined);
    gate.add(report);
    if (args.mode === 'diff') await tell(stdout, await patchOf(target.path, checked));
    else if (target.isStdin && checked.bytes !== undefined && args.mode === 'fix') await tell(stdout, checked.bytes);
    await reports.file(args.quiet ? eachReport(checked, onlyErrors) : checked);
  }
  await progress.clear();
  close();
  await reports.end(totals.summary(), found.skipped);
  if (targets.length === 0 && found.targets.length > 0)
    await tell(stderr, `postedit: none of these files has changed since ${printable(args.since ?? '')}\n`);
  for (const notice of (await baseline?.finish()) ?? []) await tell(stderr, `postedit: ${notice}\n`);
  const excess = gate.excess(totals.summary().score);
  if (excess !== undefined) await tell(stderr, `postedit: ${excess}\n`);
  return exitCode(args, totals.summary()) || (excess === undefined ? 0 : 1);
}

function realPathOf({path}: Target): string {
  try {
    return realpathSync(path);
  } catch {
    // That it is not there is told when it is read.
    return path;
  }
}

/** @throws OptionsError */
async function checkOptions(targets: readonly Target[], choices: Choices): Promise<void> {
  const checked = new Set<Options>();
  for (const {path} of targets) {
    const options = await choices.optionsFor(path);
    if (!checked.has(options)) meaningOf(options);
    checked.add(options);
  }
}

/** Adds to options what the files of the run together say of names; the same object for the same options. */
function withNames(across: NamesStyle['across'] | undefined): (options: Options) => Options {
  const completed = new Map<Options, Options>();
  return options => {
    if (across === undefined) return options;
    const result = completed.get(options) ?? {...options, names: {...options.names, across}};
    completed.set(options, result);
    return result;
  };
}

/** What all files together say of names: spellings, each with its form. */
async function namesAcross(
  targets: readonly Target[],
  choices: Choices,
  engine: Engine,
  args: Arguments,
  progress: Progress,
): Promise<NamesStyle['across']> {
  const {readNames} = await import('./names.ts');
  const groups = (await readNames(targets, choices, engine, args, progress)).groups();
  const decided = groups.filter(({evidence}) => evidence !== 'article');
  return new Map(decided.flatMap(({preferred, spellings}) => spellings.slice(1).map(({text}) => [text, preferred] as const)));
}

async function patchOf(path: string, {report: {applied = []}, texts}: Checked): Promise<string> {
  if (applied.length === 0 || texts === undefined) return '';
  const {createPatch} = await import('./patch.ts');
  return createPatch(
    path,
    texts.original,
    applied.map(({edit}) => edit),
  );
}

function eachReport(checked: Checked, change: (report: FileReport) => FileReport): Checked {
  return {...checked, report: change(checked.report), inParts: checked.inParts && change(checked.inParts)};
}

function withSlashedPath(checked: Checked): Checked {
  return eachReport(checked, report => ({...report, path: withSlashes(report.path, sep)}));
}

function onlyErrors(report: FileReport): FileReport {
  const isError = (finding: Finding): boolean => finding.severity === 'error';
  return {...report, findings: report.findings.filter(isError), suppressed: report.suppressed.filter(isError)};
}

function exitCode(args: Arguments, {failed, changed, errors, warnings}: Summary): number {
  if (failed > 0) return 2;
  if (args.mode === 'diff') return changed > 0 ? 1 : 0;
  return errors > 0 || warnings > args.maxWarnings ? 1 : 0;
}
