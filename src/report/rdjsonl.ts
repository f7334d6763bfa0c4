/** The diagnostic format of reviewdog: a line of JSON for each finding, columns in bytes. */
import {applyEdits, inOrder} from '../edits.ts';
import type {Finding} from '../finding.ts';
import {createPositions} from '../positions.ts';
import type {Edit, Range} from '../problem.ts';
import {fileError} from './entries.ts';
import type {FileReport, Reporter, Texts} from './report.ts';
import {createUtf8Columns} from './utf8-columns.ts';

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const;
/** In UTF-16 units. A repair of two places far apart is no suggestion on a line. */
const longestSuggestion = 2000;

export function createRdjsonlReporter(): Reporter {
  return {
    start: () => '',
    file: (report, texts) => [...failures(report), ...diagnostics(report, texts)].map(toLine).join(''),
    end: () => '',
  };
}

function toLine(diagnostic: unknown): string {
  return `${JSON.stringify(diagnostic)}\n`;
}

function failures({path, error}: FileReport): readonly unknown[] {
  if (error === undefined) return [];
  return [{message: error, location: {path}, severity: 'ERROR', source: {name: 'postedit'}, code: {value: fileError}}];
}

function diagnostics({path, findings}: FileReport, texts: Texts | undefined): readonly unknown[] {
  if (findings.length === 0 || texts === undefined) return [];
  const {current: text, isView} = texts;
  const positions = createPositions(text);
  const columnAt = createUtf8Columns(text, positions);
  const place = (offset: number): unknown => ({line: positions.at(offset).line, column: columnAt(offset)});
  const toRange = ([start, end]: Range): unknown => ({start: place(start), end: place(end)});
  const toSuggestion = ({range, text: replacement}: Edit): unknown => ({range: toRange(range), text: replacement});
  return findings.map(finding => ({
    message: finding.message,
    location: {path, range: toRange(finding.range)},
    severity: severities[finding.severity],
    source: {name: 'postedit'},
    code: {value: finding.ruleId, url: finding.url},
    suggestions: isView === true ? [] : suggestions(finding, text).map(toSuggestion),
  }));
}

/** The repair, then the readings to choose from; each as one edit, since reviewdog applies every one by itself. */
function suggestions({repair, suggestions: readings = []}: Finding, text: string): readonly Edit[] {
  return [...(repair === undefined ? [] : [repair]), ...readings].flatMap(({edits}) => {
    const sorted = inOrder(edits);
    const start = sorted[0]?.range[0] ?? 0;
    const end = sorted.at(-1)?.range[1] ?? 0;
    if (end - start > longestSuggestion) return [];
    const moved = sorted.map(({range, text: replacement}): Edit => ({
      range: [range[0] - start, range[1] - start],
      text: replacement,
    }));
    return [{range: [start, end], text: applyEdits(text.slice(start, end), moved)}];
  });
}
