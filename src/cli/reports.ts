/** All reports of a run, each to its place. */
import {readFileSync, statSync, type Stats} from 'node:fs';
import type {Reporter, Skipped, Summary} from '../report/report.ts';
import {createStylishReporter} from '../report/stylish.ts';
import type {Arguments} from './arguments.ts';
import type {Checked} from './check.ts';
import {UserError} from './errors.ts';
import type {Target} from './files.ts';
import type {ReportFormat, ReportRequest} from './report-formats.ts';
import type {Output} from './output.ts';
import {version} from './version.ts';

export interface Reports {
  start(): Promise<void>;
  file(checked: Checked): Promise<void>;
  /** Also puts the files in their places. */
  end(summary: Summary, skipped: readonly Skipped[]): Promise<void>;
}

/** A report and where it goes. */
interface Channel {
  readonly reporter: Reporter;
  /** It is read by programs, which can go into a package. */
  readonly readsParts: boolean;
  write(text: string): Promise<void>;
  finish(): void;
}

/**
 * @param output Takes the reports that no file takes, by way of `tell`.
 * @throws UserError when a file cannot be written.
 */
export async function openReports(
  requests: readonly ReportRequest[],
  args: Arguments,
  output: Output,
  tell: (text: string) => Promise<void>,
): Promise<Reports> {
  const channels: Channel[] = [];
  for (const {format, file} of requests) {
    const readsParts = format === 'json' || format === 'jsonl';
    if (file === undefined) {
      channels.push({reporter: await createReporter(format, args, output), readsParts, write: tell, finish: () => undefined});
    } else {
      const reporter = await createReporter(format, args, {hasColor: false, columns: 80});
      channels.push({reporter, readsParts, ...(await import('./report-file.ts')).openReportFile(file)});
    }
  }
  return {
    async start() {
      for (const {reporter, write} of channels) await write(reporter.start());
    },
    async file({report, inParts = report, texts, dryRun}) {
      for (const {reporter, write, readsParts} of channels)
        await write(reporter.file(readsParts ? inParts : report, texts, dryRun));
    },
    async end(summary, skipped) {
      for (const {reporter, write} of channels) await write(reporter.end(summary, skipped));
      for (const {finish} of channels) finish();
    },
  };
}

/** @param output Where the report will go. */
export async function createReporter(
  format: ReportFormat,
  {mode, unsafe, quiet}: Pick<Arguments, 'mode' | 'unsafe' | 'quiet'>,
  output: Pick<Output, 'hasColor' | 'columns'>,
): Promise<Reporter> {
  const {hasColor: color, columns} = output;
  const tool = {name: 'postedit', version};
  switch (format) {
    case 'stylish':
      return createStylishReporter({color, columns, mode, unsafe, quiet});
    case 'compact':
      return (await import('../report/compact.ts')).createCompactReporter();
    case 'unix':
      return (await import('../report/unix.ts')).createUnixReporter();
    case 'json':
      return (await import('../report/json.ts')).createJsonReporter(tool);
    case 'jsonl':
      return (await import('../report/jsonl.ts')).createJsonLinesReporter(tool);
    case 'sarif':
      return (await import('../report/sarif.ts')).createSarifReporter(tool, (await import('../index.ts')).rules);
    case 'github':
      return (await import('../report/github.ts')).createGithubReporter();
    case 'gitlab':
      return (await import('../report/gitlab.ts')).createGitlabReporter();
    case 'rdjsonl':
      return (await import('../report/rdjsonl.ts')).createRdjsonlReporter();
    case 'junit':
      return (await import('../report/junit.ts')).createJunitReporter();
    case 'checkstyle':
      return (await import('../report/checkstyle.ts')).createCheckstyleReporter();
    case 'tap':
      return (await import('../report/tap.ts')).createTapReporter();
    case 'markdown':
      return (await import('../report/markdown.ts')).createMarkdownReporter();
    case 'score':
      return (await import('../report/score.ts')).createScoreReporter();
  }
}

/** Whether a path leads to a report of an earlier run that a new one will replace; a search passes it over. */
export function createFormerReportTest(requests: readonly ReportRequest[]): (path: string) => boolean {
  const isReport = createReportTest(requests);
  // Reports in Markdown and in formats of data name the tool that made them; any other file may be an article.
  return path => isReport(path) && readFileSync(path, 'utf8').includes('postedit');
}

/** Whether a path leads to a file that is there already and that a report will replace. */
function createReportTest(requests: readonly ReportRequest[]): (path: string) => boolean {
  const reports = requests.flatMap(({file}) => (file === undefined ? [] : (statsOf(file) ?? [])));
  if (reports.length === 0) return () => false;
  return path => {
    const stats = statsOf(path);
    return reports.some(({ino, dev}) => stats?.ino === ino && stats.dev === dev);
  };
}

/** An article must not be lost to a report. @throws UserError */
export function refuseOverwriting(requests: readonly ReportRequest[], targets: readonly Target[]): void {
  for (const request of requests) {
    const isReport = createReportTest([request]);
    if (targets.some(({path, isStdin, error}) => !isStdin && error === undefined && isReport(path)))
      throw new UserError(`${request.file ?? ''} is one of the files to check; a report would overwrite it`);
  }
}

/** Of a file, and nothing else. */
function statsOf(path: string): Stats | undefined {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.isFile() === true ? stats : undefined;
}

/** @param separator Of the folders in a path on this system. */
export function withSlashes(path: string, separator: string): string {
  return separator === '/' ? path : path.replaceAll(separator, '/');
}
