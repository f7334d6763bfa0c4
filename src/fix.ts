/** From findings to new text: which repairs go together, how many passes, and what to do when they never settle. */
import {applyEdits, composeEdits, inOrder, takeApart, type TracedEdit} from './edits.ts';
import type {Applied, Finding, FixResult, LintResult, Notice, Passed} from './finding.ts';
import {createPositions} from './positions.ts';
import type {Edit, Repair} from './problem.ts';

const mostPasses = 10;

/** What one pass made of a text. */
interface Pass {
  /** The text that the pass began with. */
  readonly before: string;
  readonly ruleIds: readonly string[];
}

/**
 * Applies repairs and lints again until the text comes to rest. A text that returns, or one that is still not at rest
 * after ten passes, is a bug in a rule: the text stays as it was and a notice names the rules.
 */
export function fixText(
  text: string,
  lint: (text: string, passed?: Passed) => LintResult,
  choice: {readonly unsafe?: boolean} = {},
): FixResult {
  const first = lint(text);
  const passes: Pass[] = [];
  let current = text;
  let result = first;
  let composed: readonly TracedEdit[] = [];
  for (;;) {
    const edits = chooseEdits(current, result, choice.unsafe === true);
    if (edits.length === 0) {
      return {
        text: current,
        words: result.words,
        findings: result.findings,
        suppressed: result.suppressed,
        notices: result.notices,
        applied: describe(text, composed),
      };
    }
    const ruleIds = edits.flatMap(edit => edit.ruleIds);
    if (passes.length === mostPasses) return unsettled(text, first, [...(passes.at(-1)?.ruleIds ?? []), ...ruleIds]);
    passes.push({before: current, ruleIds});
    const next = applyEdits(current, edits);
    const since = passes.findIndex(pass => pass.before === next);
    if (since >= 0)
      return unsettled(
        text,
        first,
        passes.slice(since).flatMap(pass => pass.ruleIds),
      );
    composed = composeEdits(composed, edits, current);
    current = next;
    result = lint(current, {first, edits: composed});
  }
}

/** A repair whose edits are in order, with the finding that proposes it. */
interface Candidate {
  readonly finding: Finding;
  readonly repair: Repair;
  readonly edits: readonly Edit[];
  readonly start: number;
  readonly end: number;
}

/** From left to right, each repair that neither overlaps nor touches one already taken; the others wait for the next pass. */
function chooseEdits(text: string, {findings, confirm}: LintResult, unsafe: boolean): readonly TracedEdit[] {
  const candidates = findings
    .flatMap(finding => candidate(text, finding, unsafe) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.finding.ruleId, b.finding.ruleId));
  if (candidates.length === 0) return [];
  const chosen = takeApart(candidates, text.length);
  const kept = confirm === undefined ? undefined : new Set(confirm(chosen.map(({repair}) => repair)));
  const edits = chosen
    .filter(({repair}) => kept?.has(repair) ?? true)
    .flatMap(({finding, edits: own}) =>
      own.map(({range, text: replacement}): TracedEdit => ({
        range,
        text: replacement,
        ruleIds: [finding.ruleId],
        messages: [finding.message],
      })),
    );
  return inOrder(edits);
}

function candidate(text: string, finding: Finding, unsafe: boolean): Candidate | undefined {
  const {repair, ruleId} = finding;
  if (repair === undefined || (repair.safety === 'unsafe' && !unsafe)) return undefined;
  const edits = inOrder(repair.edits);
  let last = 0;
  for (const {
    range: [start, end],
  } of edits) {
    if (!(start >= last && start <= end && end <= text.length))
      throw new Error(`${ruleId} at ${start}: an edit overlaps another or lies outside the text`);
    last = end;
  }
  return {finding, repair, edits, start: edits[0]?.range[0] ?? 0, end: last};
}

function describe(text: string, edits: readonly TracedEdit[]): readonly Applied[] {
  const changes = edits.filter(({range, text: replacement}) => text.slice(...range) !== replacement);
  if (changes.length === 0) return [];
  const positions = createPositions(text);
  return changes.map(({range, text: replacement, ruleIds, messages}) => ({
    ruleIds,
    messages,
    edit: {range, text: replacement},
    ...positions.at(range[0]),
  }));
}

function unsettled(text: string, first: LintResult, ruleIds: readonly string[]): FixResult {
  const names = [...new Set(ruleIds)].sort(compare).join(', ');
  const notice: Notice = {
    code: 'unstable-fix',
    message: `The repairs of ${names} never come to rest on this text; it was left as it was. Please report this.`,
  };
  return {
    text,
    words: first.words,
    findings: first.findings,
    suppressed: first.suppressed,
    notices: [...first.notices, notice],
    applied: [],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
