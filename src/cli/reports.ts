/** All reports of a run, each to its place. */
import {statSync} from 'node:fs';
import type {FileReport, Reporter, Skipped, Summary} from '../report/report.ts';
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
  file(report: FileReport, checked: Checked): Promise<void>;
  /** Also puts the files in their places. */
  end(summary: Summary, skipped: readonly Skipped[]): Promise<void>;
}

/** A report and where it goes. */
interface Channel {
  readonly reporter: Reporter;
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
    if (file === undefined) {
      channels.push({reporter: await createReporter(format, args, output), write: tell, finish: () => undefined});
    } else {
      const reporter = await createReporter(format, args, {hasColor: false, columns: 80});
      channels.push({reporter, ...(await import('./report-file.ts')).openReportFile(file)});
    }
  }
  return {
    async start() {
      for (const {reporter, write} of channels) await write(reporter.start());
    },
    async file(report, {texts, dryRun}) {
      for (const {reporter, write} of channels) await write(reporter.file(report, texts, dryRun));
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

/** An article must not be lost to a report. @throws UserError */
export function refuseOverwriting(requests: readonly ReportRequest[], targets: readonly Target[]): void {
  for (const {file} of requests) {
    const report = file === undefined ? undefined : statSync(file, {throwIfNoEntry: false});
    if (report?.isFile() !== true) continue;
    const isReport = ({path, isStdin, error}: Target): boolean => {
      if (isStdin || error !== undefined) return false;
      const stats = statSync(path, {throwIfNoEntry: false});
      return stats?.ino === report.ino && stats.dev === report.dev;
    };
    if (targets.some(isReport)) throw new UserError(`${file} is one of the files to check; a report would overwrite it`);
  }
}

/** @param separator Of the folders in a path on this system. */
export function withSlashes(path: string, separator: string): string {
  return separator === '/' ? path : path.replaceAll(separator, '/');
}
