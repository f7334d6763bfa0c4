/**
 * Comments that tell rules to be silent: on a line, on what comes next, from here on, or in the whole file.
 *
 * `postedit-disable-next-line doubled-period, spaced-mark -- the stops are the poet's own`
 */
import type {Finding, LintResult, Notice, SuppressedFinding, Suppression} from './finding.ts';
import {didYouMean} from './nearest.ts';
import {createPositions} from './positions.ts';
import type {Range} from './problem.ts';

/** A comment of the source, of whatever format. */
export interface Comment {
  readonly range: Range;
  /** Without the marks that make it one. */
  readonly text: string;
  /** What the next line is where the file consists of other things than lines; otherwise the next one that is not blank. */
  readonly next?: Range;
}

/** A stretch of the source in which rules are silent. */
interface Silence {
  readonly range: Range;
  /** All, where there are none. */
  readonly ruleIds: readonly string[];
  readonly comment: Comment;
  readonly suppression: Suppression;
}

/** UTF-16 units; a longer comment is no directive. */
const LONGEST = 2000;
const directive = /^postedit-(?<what>disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(?<rules>[^\n]*)/u;

/**
 * @param ruleIds All rules there are.
 * @returns What is left to be told, what is not, and a notice for each directive that names no rule or silences nothing.
 */
export function silence(
  source: string,
  {findings, notices}: Pick<LintResult, 'findings' | 'notices'>,
  comments: readonly Comment[],
  ruleIds: readonly string[],
): Pick<LintResult, 'findings' | 'suppressed' | 'notices'> {
  const silences = readSilences(source, comments);
  if (silences.length === 0) return {findings, suppressed: [], notices};
  const used = new Set<Comment>();
  const suppressed: SuppressedFinding[] = [];
  const left = findings.flatMap((finding): readonly Finding[] => {
    const {ruleId, range, repair, ...rest} = finding;
    const silencing = silences.filter(one => covers(one, ruleId, [range[0], range[0] + 1]));
    for (const {comment} of silencing) used.add(comment);
    const [first, ...others] = new Map(silencing.map(one => [one.comment, one.suppression])).values();
    if (first !== undefined) {
      suppressed.push({...finding, suppressions: [first, ...others]});
      return [];
    }
    // A repair reaches as far as it is told to and no farther.
    const isHeldBack = repair?.edits.some(edit => silences.some(one => covers(one, ruleId, edit.range))) === true;
    return [isHeldBack ? {ruleId, range, ...rest} : finding];
  });
  const positions = createPositions(source);
  const complaints = [...new Map(silences.map(one => [one.comment, one.ruleIds])).entries()].flatMap(([comment, named]) => {
    const {line} = positions.at(comment.range[0]);
    const unknown = named.find(id => !ruleIds.includes(id));
    if (unknown !== undefined)
      return [notice(`Line ${line}: there is no rule "${unknown}" to disable${didYouMean(unknown, ruleIds)}.`)];
    return used.has(comment) ? [] : [notice(`Line ${line}: this postedit-disable silences nothing.`)];
  });
  return {findings: left, suppressed, notices: [...notices, ...complaints]};
}

function notice(message: string): Notice {
  return {code: 'disable', message};
}

function covers({range: [start, end], ruleIds}: Silence, ruleId: string, [from, to]: Range): boolean {
  return from < end && to >= start && (from >= start || to > start) && (ruleIds.length === 0 || ruleIds.includes(ruleId));
}

function readSilences(source: string, comments: readonly Comment[]): readonly Silence[] {
  const silences: Silence[] = [];
  let open: Omit<Silence, 'range'>[] = [];
  for (const comment of comments) {
    const found = directive.exec(comment.text.slice(0, LONGEST).trim())?.groups;
    if (found === undefined) continue;
    const [names = '', ...reason] = (found['rules'] ?? '').split('--');
    const ruleIds = names.split(/[\s,]+/u).filter(Boolean);
    const told = {ruleIds, comment, suppression: suppressionFor(reason.join('--'))};
    const {range} = comment;
    switch (found['what']) {
      case 'disable-line':
        silences.push({range: [lineStart(source, range[0]), lineEnd(source, range[1])], ...told});
        break;
      case 'disable-next-line':
        silences.push({range: comment.next ?? nextLine(source, range[1]), ...told});
        break;
      case 'disable-file':
        silences.push({range: [0, source.length], ...told});
        break;
      case 'disable':
        open.push(told);
        break;
      default: {
        const isEnded = (one: {readonly ruleIds: readonly string[]}): boolean =>
          ruleIds.length === 0 || (one.ruleIds.every(id => ruleIds.includes(id)) && one.ruleIds.length > 0);
        for (const one of open.filter(isEnded)) silences.push({...one, range: [one.comment.range[1], range[0]]});
        open = open.filter(one => !isEnded(one));
      }
    }
  }
  for (const one of open) silences.push({...one, range: [one.comment.range[1], source.length]});
  return silences;
}

/** Some set the reason off with a longer dash. */
function suppressionFor(reason: string): Suppression {
  const justification = reason.replace(/^-+/u, '').trim();
  return justification === '' ? {kind: 'inSource'} : {kind: 'inSource', justification};
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}

/** The next line that is not blank. */
function nextLine(source: string, offset: number): Range {
  let start = lineEnd(source, offset) + 1;
  while (start < source.length && source.slice(start, lineEnd(source, start)).trim() === '') start = lineEnd(source, start) + 1;
  return [Math.min(start, source.length), lineEnd(source, Math.min(start, source.length))];
}
