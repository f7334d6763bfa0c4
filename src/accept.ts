/** Findings that somebody has accepted are set apart from those that are new. */
import {meetsAny} from './analysis/search.ts';
import {createFollower, inOrder} from './edits.ts';
import type {Finding, LintResult, Passed, SuppressedFinding} from './finding.ts';
import type {Range} from './problem.ts';

/** How many equal findings of a text are accepted, by rule and fingerprint. */
export type Accepted = Readonly<Record<string, number>>;

/** What equal findings have in common. */
export function acceptanceKey({ruleId, fingerprint}: Pick<Finding, 'ruleId' | 'fingerprint'>): string {
  return `${ruleId}:${fingerprint}`;
}

/** The acceptance of everything that is told. */
export function acceptanceOf(findings: readonly Finding[]): Accepted {
  const counts = new Map<string, number>();
  for (const key of findings.map(acceptanceKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** What is left to be accepted after these were. */
export function withoutAccepted(accepted: Accepted, suppressed: readonly SuppressedFinding[]): Accepted {
  const taken = acceptanceOf(suppressed.filter(isAcceptedFinding));
  return Object.fromEntries(Object.entries(accepted).map(([key, count]) => [key, count - (taken[key] ?? 0)]));
}

/**
 * Of equal findings, the first ones of the text are those that were accepted. What was accepted before fixing began stays so,
 * whatever a repair beside it makes of its sentence; and no repair of another finding reaches into it.
 */
export function accept(result: LintResult, accepted: Accepted, passed?: Passed): LintResult {
  const known = acceptedBefore(passed);
  const taken = new Map<string, number>();
  const take = (key: string): boolean => {
    const count = taken.get(key) ?? 0;
    if (count >= (accepted[key] ?? 0)) return false;
    taken.set(key, count + 1);
    return true;
  };
  for (const {key} of known) take(key);
  const isKnown = createLookup(known);
  const isAccepted = (finding: Finding): boolean => isKnown(finding) || take(acceptanceKey(finding));
  const chosen = new Set(result.findings.filter(isAccepted));
  if (chosen.size === 0) return result;
  const ranges = [...chosen].map(({range}) => range);
  const found = [...chosen].map((finding): SuppressedFinding => ({...finding, suppressions: [{kind: 'external'}]}));
  return {
    ...result,
    findings: result.findings.filter(finding => !chosen.has(finding)).map(finding => holdBack(finding, ranges)),
    suppressed: inOrder([...result.suppressed, ...found]),
  };
}

export function isAcceptedFinding({suppressions}: SuppressedFinding): boolean {
  return suppressions.some(({kind}) => kind === 'external');
}

interface Known {
  readonly key: string;
  readonly ruleId: string;
  /** Where it lies now. */
  readonly range: Range;
}

function acceptedBefore(passed: Passed | undefined): readonly Known[] {
  if (passed === undefined) return [];
  const follow = createFollower(passed.edits);
  return passed.first.suppressed
    .filter(isAcceptedFinding)
    .map(finding => ({key: acceptanceKey(finding), ruleId: finding.ruleId, range: follow(finding.range)}));
}

/** Of findings asked for in the order of the text; neither they nor the known ones overlap one another. */
function createLookup(known: readonly Known[]): (finding: Finding) => boolean {
  let passedBy = 0;
  return ({ruleId, range: [start, end]}) => {
    while ((known[passedBy]?.range[1] ?? Number.POSITIVE_INFINITY) <= start) passedBy += 1;
    for (let index = passedBy; (known[index]?.range[0] ?? Number.POSITIVE_INFINITY) < end; index += 1)
      if (known[index]?.ruleId === ruleId) return true;
    return false;
  };
}

function holdBack(finding: Finding, accepted: readonly Range[]): Finding {
  const {repair, ...rest} = finding;
  return repair?.edits.some(({range}) => meetsAny(range, accepted)) === true ? rest : finding;
}
