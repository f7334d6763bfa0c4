/**
 * Comments that tell rules to be silent: on a line, on what comes next, from here on, or in the whole file.
 *
 * `postedit-disable-next-line doubled-period, spaced-mark -- the stops are the poet's own`
 */
import type {Finding, LintResult, Notice, SuppressedFinding, Suppression} from './finding.ts';
import {didYouMean} from './nearest.ts';
import {findNamed, renamed, type RuleNames} from './options.ts';
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

/** What a comment says to the rules. */
interface Directive {
  readonly comment: Comment;
  readonly what: string;
  /** The rules as it names them. */
  readonly named: readonly string[];
  /** Their ids of today; all rules, where there are none. */
  readonly ruleIds: readonly string[];
  readonly suppression: Suppression;
}

/** A stretch of the source in which rules are silent. */
interface Silence {
  readonly range: Range;
  readonly directive: Directive;
  /** All but those below, where there are none. */
  readonly ruleIds: readonly string[];
  readonly enabled: readonly string[];
}

/** UTF-16 units; a longer comment is no directive. */
const LONGEST = 2000;
const form = /^postedit-(?<what>[\w-]+)(?<rules>[^\n]*)/u;
const directiveNames = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];

/**
 * @param rules All that there are.
 * @returns What is left to be told, what is not, and a notice for each directive that names no rule, or one by a former id, or
 *   silences nothing.
 */
export function silence(
  source: string,
  {findings, notices}: Pick<LintResult, 'findings' | 'notices'>,
  comments: readonly Comment[],
  rules: readonly RuleNames[],
): Pick<LintResult, 'findings' | 'suppressed' | 'notices'> {
  const directives = comments.flatMap(comment => readDirective(comment, rules) ?? []);
  if (directives.length === 0) return {findings, suppressed: [], notices};
  const used = new Set<Directive>();
  const silences = toSilences(source, directives, used);
  const suppressed: SuppressedFinding[] = [];
  const left = findings.flatMap((finding): readonly Finding[] => {
    const {ruleId, range, repair, ...rest} = finding;
    const silencing = new Set(
      silences.filter(one => covers(one, ruleId, [range[0], range[0] + 1])).map(({directive}) => directive),
    );
    for (const directive of silencing) used.add(directive);
    const [first, ...others] = [...silencing].map(({suppression}) => suppression);
    if (first !== undefined) {
      suppressed.push({...finding, suppressions: [first, ...others]});
      return [];
    }
    // A repair reaches as far as it is told to and no farther.
    const isHeldBack = repair?.edits.some(edit => silences.some(one => covers(one, ruleId, edit.range))) === true;
    return [isHeldBack ? {ruleId, range, ...rest} : finding];
  });
  const positions = createPositions(source);
  const complaints = directives.flatMap(directive => {
    const {line} = positions.at(directive.comment.range[0]);
    return complaintsOf(directive, rules, used.has(directive)).map((message): Notice => ({
      code: 'disable',
      message: `Line ${line}: ${message}.`,
    }));
  });
  return {findings: left, suppressed, notices: [...notices, ...complaints]};
}

function readDirective(comment: Comment, rules: readonly RuleNames[]): Directive | undefined {
  const {what, rules: rest = ''} = form.exec(comment.text.slice(0, LONGEST).trim())?.groups ?? {};
  if (what === undefined) return undefined;
  const reason = dash.exec(rest);
  const named = rest
    .slice(0, reason?.index)
    .split(/[\s,]+/u)
    .filter(Boolean);
  const ruleIds = named.map(name => findNamed(name, rules)?.id ?? name);
  return {comment, what, named, ruleIds, suppression: suppressionFor(reason === null ? '' : rest.slice(reason.index))};
}

/** What sets the reason off. XML allows no two hyphens in a comment, so there it is a dash; some set more of them. */
const dash = /--+|[–—]/u;

function suppressionFor(reason: string): Suppression {
  const justification = reason.replace(/^[-–—]+/u, '').trim();
  return justification === '' ? {kind: 'inSource'} : {kind: 'inSource', justification};
}

function complaintsOf({what, named}: Directive, rules: readonly RuleNames[], isUsed: boolean): readonly string[] {
  const isEnd = what === 'enable';
  if (!directiveNames.includes(what)) return [`there is no postedit-${what}${didYouMean(what, directiveNames)}`];
  const unknown = named.find(name => findNamed(name, rules) === undefined);
  if (unknown !== undefined) {
    const ids = rules.map(({id}) => id);
    return [`there is no rule "${unknown}" to ${isEnd ? 'enable' : 'disable'}${didYouMean(unknown, ids)}`];
  }
  const former = named.flatMap(name => {
    const rule = findNamed(name, rules);
    return rule === undefined || rule.id === name ? [] : [renamed(name, rule)];
  });
  return [
    ...former,
    ...(isUsed ? [] : [isEnd ? 'this postedit-enable enables nothing' : 'this postedit-disable silences nothing']),
  ];
}

function covers({range: [start, end], ruleIds, enabled}: Silence, ruleId: string, [from, to]: Range): boolean {
  if (from >= end || to < start || (from < start && to <= start)) return false;
  return ruleIds.length === 0 ? !enabled.includes(ruleId) : ruleIds.includes(ruleId);
}

/** What is disabled from a comment on. */
interface Open {
  readonly directive: Directive;
  /** Rules that are enabled again. */
  readonly enabled: readonly string[];
}

/** @param used Takes those that enable something. */
function toSilences(source: string, directives: readonly Directive[], used: Set<Directive>): readonly Silence[] {
  const silences: Silence[] = [];
  let open: readonly Open[] = [];
  const add = (range: Range, directive: Directive): void =>
    void silences.push({range, directive, ruleIds: directive.ruleIds, enabled: []});
  const end = ({directive, enabled}: Open, offset: number): void => {
    const ruleIds = directive.ruleIds.filter(id => !enabled.includes(id));
    silences.push({range: [directive.comment.range[1], offset], directive, ruleIds, enabled});
  };
  /** What stays open after rules were enabled; all of them, where none are named. */
  const enable = (one: Open, by: Directive): readonly Open[] => {
    const {directive, enabled} = one;
    const isSilent = (id: string): boolean =>
      !enabled.includes(id) && (directive.ruleIds.length === 0 || directive.ruleIds.includes(id));
    const ruleIds = by.ruleIds.filter(isSilent);
    const [offset] = by.comment.range;
    if (by.ruleIds.length > 0 && ruleIds.length === 0) return [one];
    used.add(by);
    if (by.ruleIds.length === 0) {
      end(one, offset);
      return [];
    }
    silences.push({range: [directive.comment.range[1], offset], directive, ruleIds, enabled: []});
    const left = {directive, enabled: [...enabled, ...ruleIds]};
    const isOver = directive.ruleIds.length > 0 && directive.ruleIds.every(id => left.enabled.includes(id));
    return isOver ? [] : [left];
  };
  for (const directive of directives) {
    const {comment, what} = directive;
    const {range, next} = comment;
    switch (what) {
      case 'disable-line':
        add([lineStart(source, range[0]), lineEnd(source, range[1])], directive);
        break;
      case 'disable-next-line':
        add(next ?? nextLine(source, range[1]), directive);
        break;
      case 'disable-file':
        add([0, source.length], directive);
        break;
      case 'disable':
        open = [...open, {directive, enabled: []}];
        break;
      case 'enable':
        open = open.flatMap(one => enable(one, directive));
        break;
      default:
      // Not one of ours; that is told.
    }
  }
  for (const one of open) end(one, source.length);
  return silences;
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
