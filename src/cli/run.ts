/** A run over all files: one after another, only counts kept, so that memory holds one text at a time. */
import type {Finding} from '../finding.ts';
import type {FormatChoice} from '../formats/load.ts';
import type {Options} from '../options.ts';
import {createJsonReporter} from '../report/json.ts';
import {createPrettyReporter} from '../report/pretty.ts';
import type {FileReport, Reporter, Summary} from '../report/report.ts';
import type {Arguments} from './arguments.ts';
import {checkFile, type Checked} from './check.ts';
import {findFiles, type Target} from './files.ts';
import type {Output} from './output.ts';
import {loadLinter, loadOptions} from './linter.ts';
import {createProgress} from './progress.ts';
import {version} from './version.ts';

export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** @returns The exit code. @throws UserError when the run cannot begin. */
export async function run(args: Arguments, {stdout, stderr}: Streams): Promise<number> {
  const {stdinFilename = '<stdin>', errorOnUnmatched} = args;
  const found = await findFiles(args.inputs, {...args, stdinFilename, errorOnUnmatched});
  const options = await loadOptions(args);
  const linter = await loadLinter(args.namesScope === 'run' ? await withNamesOf(found.targets, options, args) : options);
  // Fixed standard input takes standard output for itself.
  const fixesStdin = args.mode === 'fix' && found.targets.some(target => target.isStdin);
  const reportTo = fixesStdin || args.mode === 'diff' ? stderr : stdout;
  const reporter = createReporter(args, reportTo);
  const progress = createProgress(stderr, found.targets.length, Date.now);
  const totals = createTotals();

  async function tell(output: Output, text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    await progress.clear();
    await output.write(text);
  }

  await tell(reportTo, reporter.start());
  const task = {...args, dryRun: args.format === 'pretty'};
  for (const target of found.targets) {
    await progress.step(target.path);
    const checked = await checkFile(target, linter, task);
    const {report} = checked;
    if (report.error !== undefined) await tell(stderr, `postedit: ${printable(target.path)}: ${report.error}\n`);
    totals.add(report, checked.texts !== undefined);
    if (args.mode === 'diff') await tell(stdout, await patchOf(target.path, checked));
    else if (target.isStdin && checked.bytes !== undefined && args.mode === 'fix') await tell(stdout, checked.bytes);
    await tell(reportTo, reporter.file(args.quiet ? onlyErrors(report) : report, checked.texts, checked.dryRun));
  }
  await progress.clear();
  await tell(reportTo, reporter.end(totals.summary(), found.skipped));
  return exitCode(args, totals.summary());
}

/** The same options, with what all files together say of names. */
async function withNamesOf(targets: readonly Target[], options: Options, choice: FormatChoice): Promise<Options> {
  const {readNames} = await import('./names.ts');
  const groups = (await readNames(targets, await loadLinter(options), choice)).groups();
  const across = new Map(
    groups.flatMap(({preferred, spellings}) => spellings.slice(1).map(({text}) => [text, preferred] as const)),
  );
  return {...options, names: {...options.names, across}};
}

function createReporter(args: Arguments, output: Output): Reporter {
  if (args.format === 'json') return createJsonReporter({name: 'postedit', version});
  return createPrettyReporter({
    color: output.hasColor,
    columns: output.columns,
    mode: args.mode,
    unsafe: args.unsafe,
    quiet: args.quiet,
  });
}

async function patchOf(path: string, {fixed, texts}: Checked): Promise<string> {
  if (fixed === undefined || texts === undefined) return '';
  const {createPatch} = await import('./patch.ts');
  return createPatch(
    path,
    texts.original,
    fixed.applied.map(({edit}) => edit),
  );
}

function onlyErrors(report: FileReport): FileReport {
  const isError = (finding: Finding): boolean => finding.severity === 'error';
  return {...report, findings: report.findings.filter(isError)};
}

function createTotals(): {add(report: FileReport, isRead: boolean): void; summary(): Summary} {
  let summary: Summary = {
    files: 0,
    failed: 0,
    filesWithFindings: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    repairs: {safe: 0, unsafe: 0},
    applied: 0,
    changed: 0,
  };
  const count = (report: FileReport, test: (finding: Finding) => boolean): number => report.findings.filter(test).length;
  return {
    add(report, isRead) {
      summary = {
        files: summary.files + (isRead ? 1 : 0),
        failed: summary.failed + (report.error === undefined ? 0 : 1),
        filesWithFindings: summary.filesWithFindings + (report.findings.length > 0 ? 1 : 0),
        errors: summary.errors + count(report, finding => finding.severity === 'error'),
        warnings: summary.warnings + count(report, finding => finding.severity === 'warning'),
        infos: summary.infos + count(report, finding => finding.severity === 'info'),
        repairs: {
          safe: summary.repairs.safe + count(report, finding => finding.repair?.safety === 'safe'),
          unsafe: summary.repairs.unsafe + count(report, finding => finding.repair?.safety === 'unsafe'),
        },
        applied: summary.applied + (report.applied?.length ?? 0),
        changed: summary.changed + (report.changed === true ? 1 : 0),
      };
    },
    summary: () => summary,
  };
}

function exitCode(args: Arguments, {failed, changed, errors, warnings}: Summary): number {
  if (failed > 0) return 2;
  if (args.mode === 'diff') return changed > 0 ? 1 : 0;
  return errors > 0 || warnings > args.maxWarnings ? 1 : 0;
}

/** A file name may hold anything, also what a terminal would obey. */
function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}
