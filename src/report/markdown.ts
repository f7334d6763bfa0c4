/** A summary for a pull request: the counts, and the findings of each file in a table. */
import type {Finding} from '../finding.ts';
import {filesWithFindings, levels, plural} from './counts.ts';
import {toEntries} from './entries.ts';
import type {FileReport, Reporter, Summary} from './report.ts';
import {show} from './width.ts';

/** GitHub takes 65,536 characters for a comment; this leaves room for the counts. In UTF-16 units. */
const room = 60_000;

export function createMarkdownReporter(): Reporter {
  const pieces: string[] = [];
  let length = 0;
  let omitted = 0;

  /** Once something had no room, nothing follows, so that no file shows a part of its findings after a gap. */
  function add(piece: string, entries: number): void {
    if (omitted > 0 || length + piece.length > room) {
      omitted += entries;
    } else {
      pieces.push(piece);
      length += piece.length;
    }
  }

  return {
    start: () => '',
    file(report) {
      const rows = toRows(report);
      rows.forEach((row, index) => add(index === 0 ? heading(report.path) + row : row, 1));
      return '';
    },
    end: summary =>
      [
        `## postedit\n\n${counts(summary)}\n`,
        ...pieces,
        ...(omitted === 0 ? [] : [`\n${plural(omitted, 'problem')} more.\n`]),
      ].join(''),
  };
}

function counts(summary: Summary): string {
  const {files, failed, errors, warnings, infos} = summary;
  const found = levels(summary).map(([, count]) => count);
  return [
    found.length === 0
      ? `No problems in ${plural(files, 'file')}.`
      : `**${plural(errors + warnings + infos, 'problem')}** in ${filesWithFindings(summary)}: ${found.join(', ')}.`,
    ...(failed === 0 ? [] : [`${plural(failed, 'file')} could not be done.`]),
  ].join(' ');
}

function heading(path: string): string {
  return `\n### ${escapeMarkdown(path)}\n\n| Place | Level | What | Rule |\n|---|---|---|---|\n`;
}

function toRows(report: FileReport): readonly string[] {
  const urls = new Map(report.findings.map(({ruleId, url}) => [ruleId, url]));
  return toEntries(report).map(({ruleId, severity, message, line, column}) => {
    const url = urls.get(ruleId);
    const rule = url === undefined ? ruleId : `[${ruleId}](<${url}>)`;
    return `| ${line}:${column} | ${names[severity]} | ${escapeMarkdown(message)} | ${rule} |\n`;
  });
}

const names: Readonly<Record<Finding['severity'], string>> = {error: 'error', warning: 'warning', info: 'hint'};

/** Signs that mean something to Markdown between two bars, or make an address; `@name` and `#1` would call a person or another page. */
export function escapeMarkdown(text: string): string {
  return show(text)
    .replace(/[\\`*_[\]<>&|~#@$]|:(?=\S)|(?<=www)\./giu, sign => `\\${sign}`)
    .replace(/(?<=\\[@#])(?=[\p{L}\p{N}])/gu, '<!-- -->');
}
