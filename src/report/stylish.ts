/** The report for a person at a terminal. */
import type {Applied, Finding} from '../finding.ts';
import {createPositions, type Position, type Positions} from '../positions.ts';
import {describeChange} from './change.ts';
import {createColors, type Colors} from './colors.ts';
import {filesWithFindings, levels, number, plural} from './counts.ts';
import {frame} from './frame.ts';
import type {DryRun, FileReport, Reporter, Skipped, Summary, Texts} from './report.ts';
import {show} from './width.ts';

export interface StylishOptions {
  readonly color: boolean;
  /** Of the terminal. */
  readonly columns: number;
  readonly mode: 'lint' | 'fix' | 'diff';
  /** Whether unsafe repairs were asked for. */
  readonly unsafe: boolean;
  /** Whether only errors are shown. */
  readonly quiet: boolean;
}

const levelWidth = 'warning'.length;

export function createStylishReporter(options: StylishOptions): Reporter {
  const colors = createColors(options.color);
  const columns = Math.min(120, Math.max(50, options.columns));
  const repairable = {safe: 0, unsafe: 0};
  return {
    start: () => '',
    file(report, texts, dryRun) {
      repairable.safe += dryRun?.safe ?? 0;
      repairable.unsafe += dryRun?.unsafe ?? 0;
      const lines = options.mode === 'diff' ? noticeLines(report, colors) : fileLines(report, texts, columns, colors);
      return lines.length === 0 ? '' : `${colors.bold(colors.underline(show(report.path)))}\n${lines.join('\n')}\n\n`;
    },
    end: (summary, skipped) =>
      [...endLines(summary, options, repairable, colors), ...skippedLines(skipped, options, colors)].join('\n') + '\n',
  };
}

function fileLines(report: FileReport, texts: Texts | undefined, columns: number, colors: Colors): readonly string[] {
  const {findings, applied = []} = report;
  if (texts === undefined) return noticeLines(report, colors);
  const width = Math.max(0, ...[...findings, ...applied].slice(0, 10_000).map(({line, column}) => `${line}:${column}`.length));
  const positions = findings.length > 0 ? createPositions(texts.current) : undefined;
  return [
    ...noticeLines(report, colors),
    ...applied.map(change => appliedLine(change, texts.original, width, colors)),
    ...(positions === undefined
      ? []
      : findings.flatMap(finding => findingLines(finding, texts.current, positions, width, columns, colors))),
  ];
}

function noticeLines({notices}: FileReport, colors: Colors): readonly string[] {
  return notices.map(({message}) => `  ${colors.magenta('note')}  ${show(message)}`);
}

function appliedLine({ruleIds, edit, line, column}: Applied, original: string, width: number, colors: Colors): string {
  const head = `  ${colors.dim(place({line, column}, width))}  ${colors.green('fixed'.padEnd(levelWidth))}`;
  return `${head}  ${describeChange(original, [edit])}  ${colors.dim(ruleIds.join(', '))}`;
}

function findingLines(
  finding: Finding,
  text: string,
  positions: Positions,
  width: number,
  columns: number,
  colors: Colors,
): readonly string[] {
  const paint = colorOf(finding.severity, colors);
  const indent = ' '.repeat(width + 4);
  const bar = colors.dim('│');
  const {before, marked, after, indent: lead, carets} = frame(text, finding.range, positions, columns - width - 7);
  const lines = [
    `  ${colors.dim(place(finding, width))}  ${paint(finding.severity.padEnd(levelWidth))}  ${show(finding.message)}  ${colors.dim(finding.ruleId)}`,
    `${indent}${bar} ${before}${paint(marked)}${after}`,
    `${indent}${bar} ${lead}${paint(carets)}`,
  ];
  const add = (label: string, rest: string): void => void lines.push(`${indent}${bar} ${label} ${rest}`);
  if (finding.repair !== undefined) {
    const label = finding.repair.safety === 'safe' ? colors.green('fix:') : colors.yellow('unsafe fix:');
    add(label, describeChange(text, finding.repair.edits));
  }
  for (const {message, edits} of finding.suggestions ?? [])
    add(colors.cyan('or:'), `${describeChange(text, edits)}  ${colors.dim(show(message))}`);
  for (const {range, message} of finding.related ?? []) {
    const {line, column} = positions.at(range[0]);
    add(colors.cyan(`see ${line}:${column}:`), show(message));
  }
  return lines;
}

function colorOf(severity: Finding['severity'], colors: Colors): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}

function place({line, column}: Position, width: number): string {
  return `${line}:${column}`.padStart(width);
}

function endLines(summary: Summary, options: StylishOptions, repairable: DryRun, colors: Colors): readonly string[] {
  const {failed, applied, changed} = summary;
  const lines: string[] = [];
  if (summary.files + failed === 0) return ['No files to check.'];
  if (options.mode === 'fix')
    lines.push(
      ...(applied === 0
        ? failed === 0
          ? ['Nothing to repair.']
          : []
        : [colors.green(`Repaired ${plural(applied, 'place')} in ${plural(changed, 'file')}.`)]),
    );
  if (options.mode === 'diff') lines.push(changed === 0 ? 'No file would change.' : `${plural(changed, 'file')} would change.`);
  else lines.push(...problemLines(summary, options, colors), ...repairLines(options, repairable));
  if (failed > 0) lines.push(colors.red(`${plural(failed, 'file')} could not be done.`));
  return lines;
}

function problemLines(summary: Summary, {mode, quiet}: StylishOptions, colors: Colors): readonly string[] {
  const {files, errors, warnings, infos, suppressed} = summary;
  const problems = errors + warnings + infos;
  const remain = mode === 'fix' ? ' remain' : '';
  const accepted = suppressed.external === 0 ? '' : `${number(suppressed.external)} ${problems === 0 ? '' : 'more '}accepted`;
  const tail = accepted === '' ? '' : ` ${accepted} by the baseline.`;
  if (problems === 0) {
    const found = accepted === '' ? 'No problems' : 'No new problems';
    return files === 0 ? [] : [colors.green(`${found}${remain} in ${plural(files, 'file')}.`) + tail];
  }
  const counts = levels(summary).map(([level, count]) => colorOf(level, colors)(count));
  const hidden = quiet && problems > errors ? ' Only errors are shown.' : '';
  const verb = remain !== '' && problems === 1 ? ' remains' : remain;
  return [
    `${colors.bold(plural(problems, 'problem'))}${verb} in ${filesWithFindings(summary)}: ${counts.join(', ')}.${tail}${hidden}`,
  ];
}

function repairLines({mode, unsafe}: StylishOptions, {safe, unsafe: more}: DryRun): readonly string[] {
  if (mode !== 'lint' || safe + more === 0) return [];
  if (unsafe) return [`--fix --unsafe-fixes repairs ${number(safe + more)} of them.`];
  if (more === 0) return [`--fix repairs ${number(safe)} of them.`];
  return [
    safe === 0
      ? `--fix --unsafe-fixes repairs ${number(more)} of them.`
      : `--fix repairs ${number(safe)} of them, --fix --unsafe-fixes ${number(more)} more.`,
  ];
}

function skippedLines(skipped: readonly Skipped[], {quiet}: StylishOptions, colors: Colors): readonly string[] {
  if (quiet) return [];
  const lines = [
    passedOver(
      skipped.filter(({needsFields}) => needsFields === undefined),
      'of no known format',
    ),
    passedOver(
      skipped.filter(({needsFields}) => needsFields === true),
      'for which no fields are named',
    ),
  ];
  return lines.flatMap(line => (line === undefined ? [] : [colors.dim(line)]));
}

function passedOver(skipped: readonly Skipped[], why: string): string | undefined {
  if (skipped.length === 0) return undefined;
  const shown = skipped
    .slice(0, 6)
    .map(({extension, files}) => `${files} ${extension === '' ? 'without extension' : show(extension)}`);
  const total = skipped.reduce((sum, {files}) => sum + files, 0);
  return `Passed over ${plural(total, 'file')} ${why}: ${shown.join(', ')}${skipped.length > 6 ? ' …' : ''}.`;
}
