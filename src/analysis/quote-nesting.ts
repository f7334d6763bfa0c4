/** How quotations nest: the stack of open ones, what a cluster does to it, and what errors of nesting cost. */
import {spaceBeside} from './gaps.ts';
import type {Cluster} from './quote-clusters.ts';
import type {QuoteRole} from './quote-costs.ts';

const UNCLOSED = 3.2;
const UNCLOSED_SINGLE = 2.6;
const UNOPENED = 6;
/** A mark that says itself that it closes is not turned because its beginning is lost. */
const UNOPENED_CURLY = 4.2;
const REOPENED = 6;
const WRONG_KIND = 3.4;
const CARRIED_ON = 2.8;
const CARRIED_AND_OPENED_AGAIN = 0.6;

/** What is open: double, single, and which inside which; the last three are carried over a paragraph end. */
export const states = ['', 'D', 'S', 'DS', 'SD', 'DSD', 'D*', 'S*', 'DS*'] as const;
export type State = number;
const indexOf = new Map<string, State>(states.map((name, index) => [name, index]));

export function uncarried(state: State): State {
  return indexOf.get((states[state] ?? '').replace('*', '')) ?? 0;
}

/** From each state, the state after a cluster and what nesting errors on the way cost. */
export type Steps = readonly (readonly [State, number] | undefined)[];

/** Few kinds of clusters make up most of a text; each is gone through once. */
const known = new Map<string, Steps>();

export function stepsThrough(cluster: Cluster, roles: readonly QuoteRole[]): Steps {
  let key = cluster.opensBlock ? '^' : '';
  for (const [index, {kind, text}] of cluster.marks.entries())
    key += `${kind === 'double' ? 'D' : 'S'}${text === '”' ? '”' : ''}${closesWell(cluster, index) ? '.' : ''} ${roles[index] ?? ''} `;
  const steps = known.get(key) ?? states.map((_, state) => stepThrough(cluster, roles, state));
  known.set(key, steps);
  return steps;
}

function stepThrough(cluster: Cluster, roles: readonly QuoteRole[], from: State): readonly [State, number] | undefined {
  let stack: string = states[from] ?? '';
  if (stack.endsWith('*')) {
    // Carried over from the paragraph before, to be opened again here.
    if (!cluster.opensBlock || roles[0] !== 'open') return undefined;
    stack = stack.slice(0, -1);
    const opened = cluster.marks[0]?.kind === 'double' ? 'D' : 'S';
    if (!stack.startsWith(opened)) return undefined;
    let rest = 1;
    // It may open two levels again.
    if (stack === 'DS' && roles[1] === 'open' && cluster.marks[1]?.kind === 'single') rest = 2;
    else if (stack === 'DS') stack = 'D';
    return stepRoles(cluster, roles, rest, stack, 0);
  }
  return stepRoles(cluster, roles, 0, stack, 0);
}

function stepRoles(
  cluster: Cluster,
  roles: readonly QuoteRole[],
  first: number,
  from: string,
  paid: number,
): readonly [State, number] | undefined {
  let stack = from;
  let cost = paid;
  for (let index = first; index < roles.length; index += 1) {
    const role = roles[index];
    const letter = cluster.marks[index]?.kind === 'double' ? 'D' : 'S';
    if (role === 'open') {
      if (stack.includes(letter) && stack !== 'DS') {
        // The quotation before was never closed.
        cost += REOPENED;
        stack = stack.slice(0, stack.lastIndexOf(letter)) + letter;
      } else {
        if (letter === 'S' && stack === '') cost += 0.4;
        if (letter === 'D' && stack !== '') cost += 0.3;
        stack += letter;
      }
    } else if (role === 'close') {
      const at = stack.lastIndexOf(letter);
      if (at < 0 && letter === 'S' && stack.endsWith('D') && closesWell(cluster, index)) {
        cost += WRONG_KIND;
        stack = stack.slice(0, -1);
      } else if (at < 0) cost += cluster.marks[index]?.text === '”' ? UNOPENED_CURLY : UNOPENED;
      else {
        // Closing the outer one leaves the inner one without its mark.
        if (at < stack.length - 1) cost += stack.at(-1) === 'S' ? UNCLOSED_SINGLE : UNCLOSED;
        stack = stack.slice(0, at);
      }
    }
  }
  const state = indexOf.get(stack);
  return state === undefined ? undefined : [state, cost];
}

/** `,’ ` and `.’ `: a single mark that looks like the end of speech. */
export function closesWell({gap, marks}: Cluster, index: number): boolean {
  const mark = marks[index];
  const before = mark === undefined ? undefined : gap.marks[mark.index - 1];
  return (
    mark !== undefined &&
    marks.length === 1 &&
    before !== undefined &&
    ['comma', 'stop', 'question', 'exclamation'].includes(before.kind) &&
    spaceBeside(gap, mark, 'after') !== ''
  );
}

type Crossings = readonly (readonly [State, number])[];

/** Inside a paragraph the state stays as it is, and outside quotations anywhere. */
const unchanged: readonly Crossings[] = states.map((_, state) => [[state, 0]]);

/** The states that the next cluster may find, from the state after this one, with the cost of each. */
export function crossings(next: Cluster | undefined, state: State): Crossings {
  if (state === 0 || next?.boundary === 'none') return unchanged[state] ?? [];
  const stack = states[state] ?? '';
  const closing: readonly [State, number] = [
    0,
    [...stack].reduce((sum, letter) => sum + (letter === 'S' ? UNCLOSED_SINGLE : UNCLOSED), 0),
  ];
  if (next === undefined || next.boundary === 'hard') return [closing];
  const carried = indexOf.get(`${stack}*`);
  const ways: (readonly [State, number])[] = [closing, [state, CARRIED_ON * next.crossed]];
  if (carried !== undefined && next.opensBlock && next.crossed === 1) ways.push([carried, CARRIED_AND_OPENED_AGAIN]);
  return ways;
}
