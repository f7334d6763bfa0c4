/** postedit among other plugins of unified: `retext().use(postedit, options)` leaves its findings on the file. */
import type {Root} from 'nlcst';
import type {VFile} from 'vfile';
import {applyEdits} from './edits.ts';
import {createLinter, resolveOptions, type Finding, type Linter, type Options} from './index.ts';
import type {Edit, Range} from './problem.ts';
import {suggestSpellings} from './suggest-spellings.ts';

export type {Options};

/** Reads the text of the file, not the tree: what it needs of a tree it parses block by block. @throws OptionsError */
export default function postedit(options: Options = {}): (tree: Root, file: VFile) => Promise<undefined> {
  // A wrong option is told when the processor is set up, not with the first file.
  resolveOptions(options);
  let linter: Promise<Linter> | undefined;
  return async (_tree, file) => {
    linter ??= createLinter(options);
    const source = String(file);
    // The tree counts a byte-order mark, the linter does not.
    const shift = source.startsWith('\u{feff}') ? 1 : 0;
    const text = source.slice(shift);
    const {findings, notices} = (await linter).lint(text);
    for (const {code, message} of notices) file.info(message, {source: 'postedit', ruleId: code});
    for (const finding of await suggestSpellings(text, findings, options.house?.spelling)) report(file, text, shift, finding);
  };
}

/** An error is no reason to stop other plugins: no message is fatal. */
function report(file: VFile, text: string, shift: number, finding: Finding): void {
  const {ruleId, range, line, column, endLine, endColumn, repair, suggestions} = finding;
  const place = {
    start: {line, column: column + (line === 1 ? shift : 0), offset: range[0] + shift},
    end: {line: endLine, column: endColumn + (endLine === 1 ? shift : 0), offset: range[1] + shift},
  };
  const message =
    finding.severity === 'info'
      ? file.info(finding.message, {place, source: 'postedit', ruleId})
      : file.message(finding.message, {place, source: 'postedit', ruleId});
  message.url = finding.url;
  message.actual = text.slice(...range);
  const readings = repair === undefined ? (suggestions ?? []) : [repair];
  message.expected = readings.flatMap(({edits}) => rewrite(text, range, edits) ?? []);
  const note = noteOf(finding);
  if (note !== undefined) message.note = note;
}

/** The flagged text after edits; undefined where they reach beyond it. */
function rewrite(text: string, [start, end]: Range, edits: readonly Edit[]): string | undefined {
  if (edits.some(({range}) => range[0] < start || range[1] > end)) return undefined;
  const inside = edits.map(({range, text: replacement}): Edit => ({
    range: [range[0] - start, range[1] - start],
    text: replacement,
  }));
  return applyEdits(
    text.slice(start, end),
    inside.sort((a, b) => a.range[0] - b.range[0]),
  );
}

function noteOf({repair, suggestions}: Finding): string | undefined {
  if (repair?.safety === 'unsafe') return 'The repair drops or changes words, or leans on the meaning.';
  if (repair === undefined && suggestions !== undefined)
    return `For a person to decide: ${suggestions.map(({message}) => message).join(' ')}`;
  return undefined;
}
