/**
 * The role of every quotation mark, decided over a whole stretch of flow at once.
 *
 * Whether a mark opens, closes, is an apostrophe, a prime or one too many is inferred for all marks together: the marks of
 * one gap are a cluster, each way of giving them roles has a cost, and dynamic programming finds the cheapest way through
 * all clusters. The state between two clusters is the stack of quotations that are open. For each cluster the second-best
 * outcome is known as well (forward and backward costs), so that rules repair only where the margin is clear.
 * What carries the decision, in this order: nesting; a mark beside another mark may be surplus; the glyph; the spacing;
 * edges of paragraphs.
 */
import type {Article, Block} from '../article.ts';
import {isDigitAt, isLetterAt, isUpperAt, isWordAt} from './characters.ts';
import {flow} from './flow.ts';
import {sayVerbs} from './function-words.ts';
import {gaps, spaceBeside, type Gap, type Mark} from './gaps.ts';
import {isAttribution} from './speech.ts';

export type QuoteRole = 'open' | 'close' | 'apostrophe' | 'prime' | 'surplus' | 'unknown';

export interface QuoteMark {
  readonly mark: Mark;
  readonly gap: Gap;
  readonly role: QuoteRole;
  /** How much dearer the best other outcome is; a large margin is a sure role. */
  readonly margin: number;
  /** The other end of its quotation, if it has one. */
  partner: Mark | undefined;
  /** Quotations around this one. */
  readonly depth: number;
}

/** A quotation that is never closed, or a closing mark of one that was never opened. */
export interface Unpaired {
  readonly quote: QuoteMark;
  readonly missing: 'opening' | 'closing';
  /** The last block that the open quotation covers. */
  readonly end: Block;
  /** It is open where the paragraph ends, and no later mark of its kind stands between. */
  readonly reachesEnd: boolean;
  /** The mark that closes the quotation around it. */
  readonly outer?: Mark;
}

export interface QuotationMarks {
  /** By the offset of the mark. */
  readonly at: ReadonlyMap<number, QuoteMark>;
  readonly unpaired: readonly Unpaired[];
}

/** Margins from which a role is taken for sure. */
export const SURE_MARGIN = 1;

/** More marks in one gap than this are noise, not quotations. */
const LARGEST_CLUSTER = 4;

// Costs. Nesting errors are dearest, then marks that cannot stand where they stand, then glyphs, then spaces.
const UNCLOSED = 3.2;
const UNCLOSED_SINGLE = 2.6;
const UNOPENED = 6;
const REOPENED = 6;
const WRONG_KIND = 3.4;
const CARRIED_ON = 2.8;
const CARRIED_AND_OPENED_AGAIN = 0.6;
const SURPLUS_BESIDE = 1.2;
const WRONG_GLYPH = 1.5;
const FOREIGN_GLYPH = 0.3;
const WRONG_SPACE = 1.2;
const NO_SPACE = 1.5;
const IMPOSSIBLE = 3.5;
const NEVER = Number.POSITIVE_INFINITY;

/** What is open: double, single, and which inside which; the last three are carried over a paragraph end. */
const states = ['', 'D', 'S', 'DS', 'SD', 'DSD', 'D*', 'S*', 'DS*'] as const;
type State = number;
const indexOf = new Map<string, State>(states.map((name, index) => [name, index]));

interface Cluster {
  readonly gap: Gap;
  readonly marks: readonly Mark[];
  /** The boundary between the cluster before and this one. */
  readonly boundary: 'none' | 'paragraph' | 'hard';
  /** Paragraph ends crossed since the cluster before. */
  readonly crossed: number;
  /** The first mark opens its block. */
  readonly opensBlock: boolean;
}

interface Way {
  readonly roles: readonly QuoteRole[];
  readonly cost: number;
  /** What would be printed: two ways that print alike are one answer. */
  readonly outcome: string;
  /** The state after this way, by the state before it, with the cost of the step. */
  readonly step: readonly (readonly [State, number] | undefined)[];
}

export function quotationMarks(article: Article): QuotationMarks {
  const clusters = gatherClusters(article);
  const ways = clusters.map(cluster => waysOf(article.prose, cluster));
  const costs = solve(clusters, ways);
  return trace(article, clusters, ways, costs);
}

function gatherClusters(article: Article): readonly Cluster[] {
  const {seams} = article.the(flow);
  const clusters: Cluster[] = [];
  let previous: Gap | undefined;
  for (const gap of article.the(gaps)) {
    const marks = gap.marks.filter(mark => mark.kind === 'double' || mark.kind === 'single');
    if (marks.length === 0) continue;
    let boundary: Cluster['boundary'] = previous === undefined ? 'hard' : 'none';
    let crossed = 0;
    for (let index = previous?.block.index ?? gap.block.index; index < gap.block.index; index += 1) {
      if (seams[index] === 'join') continue;
      crossed += 1;
      const next = article.blocks[index + 1];
      // Speech may run on over a letter's short lines, each of them opened again.
      const isSoft = next !== undefined && (opensQuotation(article.prose, next) || (article.blocks[index]?.kind === 'paragraph' && next.kind === 'paragraph'));
      if (!isSoft) boundary = 'hard';
      else if (boundary === 'none') boundary = 'paragraph';
    }
    const first = marks[0];
    clusters.push({gap, marks, boundary, crossed, opensBlock: gap.before === undefined && first?.index === 0});
    previous = gap;
  }
  return clusters;
}

function opensQuotation(prose: string, block: Block): boolean {
  return '“"'.includes(prose.charAt(block.range[0]));
}

function waysOf(prose: string, cluster: Cluster): readonly Way[] {
  if (cluster.marks.length > LARGEST_CLUSTER) return [opaqueWay(cluster)];
  const choices = cluster.marks.map(mark => rolesOf(cluster, mark));
  const ways: Way[] = [];
  const roles: QuoteRole[] = [];
  const extend = (index: number): void => {
    if (index === choices.length) {
      const way = makeWay(prose, cluster, [...roles]);
      if (way !== undefined) ways.push(way);
      return;
    }
    for (const role of choices[index] ?? []) {
      roles[index] = role;
      extend(index + 1);
    }
  };
  extend(0);
  return ways.length > 0 ? ways : [opaqueWay(cluster)];
}

function opaqueWay(cluster: Cluster): Way {
  return {roles: cluster.marks.map(() => 'unknown'), cost: 0, outcome: 'unknown', step: states.map((_, state) => [uncarried(state), 0])};
}

function uncarried(state: State): State {
  return indexOf.get((states[state] ?? '').replace('*', '')) ?? 0;
}

/** A lone mark is never surplus: it is not deleted on the evidence of a distant one. */
function rolesOf(cluster: Cluster, mark: Mark): readonly QuoteRole[] {
  const beside = cluster.marks.some(other => other !== mark && Math.abs(other.index - mark.index) === 1 && other.kind === mark.kind);
  const roles: QuoteRole[] = ['open', 'close'];
  if (mark.kind === 'single') roles.push('apostrophe');
  if (followsDigit(cluster.gap, mark)) roles.push('prime');
  if (beside) roles.push('surplus');
  return roles;
}

function followsDigit(gap: Gap, mark: Mark): boolean {
  return mark.index === 0 && (gap.spaces[0] ?? '') === '' && gap.before !== undefined && '"”\'’′″'.includes(mark.text);
}

function makeWay(prose: string, cluster: Cluster, roles: readonly QuoteRole[]): Way | undefined {
  let cost = 0;
  let outcome = '';
  for (const [index, mark] of cluster.marks.entries()) {
    const role = roles[index] ?? 'unknown';
    cost += roleCost(prose, cluster, mark, role, roles);
    outcome += role === 'surplus' ? '' : `${role === 'apostrophe' || role === 'prime' ? 'as-is' : role}${mark.kind === 'double' ? '' : "'"} `;
  }
  if (cost === NEVER) return undefined;
  const step = states.map((_, state) => stepThrough(cluster, roles, state));
  return {roles, cost, outcome, step};
}

/** The stack after a cluster, and what nesting errors on the way cost. */
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

function stepRoles(cluster: Cluster, roles: readonly QuoteRole[], first: number, from: string, paid: number): readonly [State, number] | undefined {
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
      } else if (at < 0) cost += UNOPENED;
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
function closesWell({gap, marks}: Cluster, index: number): boolean {
  const mark = marks[index];
  const before = mark === undefined ? undefined : gap.marks[mark.index - 1];
  return mark !== undefined && marks.length === 1 && before !== undefined && ['comma', 'stop', 'question', 'exclamation'].includes(before.kind) && spaceBeside(gap, mark, 'after') !== '';
}

type Beside = 'edge' | 'space' | 'letter' | 'digit' | 'end' | 'pause' | 'open' | 'close' | 'dash' | 'quote' | 'other';

function besideKind(mark: Mark): Beside {
  switch (mark.kind) {
    case 'double':
    case 'single':
      return 'quote';
    case 'stop':
    case 'question':
    case 'exclamation':
    case 'ellipsis':
      return 'end';
    case 'comma':
    case 'semicolon':
    case 'colon':
      return 'pause';
    case 'open':
      return 'open';
    case 'close':
      return 'close';
    case 'dash':
    case 'hyphen':
    case 'slash':
      return 'dash';
    default:
      return 'other';
  }
}

/** What stands right before or after a mark, and beyond the white space there. */
function look(prose: string, gap: Gap, mark: Mark, side: 'before' | 'after'): {near: Beside; far: Beside} {
  const other = gap.marks[mark.index + (side === 'before' ? -1 : 1)];
  const word = side === 'before' ? gap.before : gap.after;
  const at = side === 'before' ? (word?.[1] ?? 0) - 1 : (word?.[0] ?? 0);
  const far: Beside = other !== undefined ? besideKind(other) : word === undefined ? 'edge' : isDigitAt(prose, at) ? 'digit' : 'letter';
  const space = spaceBeside(gap, mark, side) !== '';
  return {near: far === 'edge' ? 'edge' : space ? 'space' : far, far};
}

function roleCost(prose: string, cluster: Cluster, mark: Mark, role: QuoteRole, roles: readonly QuoteRole[]): number {
  const {gap} = cluster;
  const before = look(prose, gap, mark, 'before');
  const after = look(prose, gap, mark, 'after');
  switch (role) {
    case 'open':
      return glyphCost(mark, 'open') + openCost(before, after, mark, gap) + (mark.kind === 'single' ? elisionCost(prose, gap, mark) : 0);
    case 'close':
      return glyphCost(mark, 'close') + closeCost(before, after) + (isTorn(prose, gap, mark) ? 3 : 0);
    case 'surplus':
      // Of a run, the later mark is the surplus one.
      return SURPLUS_BESIDE + (roles.indexOf('surplus') === 0 ? 0.05 : 0) + (opensWell(before, after, mark) ? 2 : 0);
    case 'prime':
      return isDigitAt(prose, mark.range[0] - 1) ? (mark.text === '"' || mark.text === "'" ? 0.8 : 2.5) : NEVER;
    case 'apostrophe':
      return apostropheCost(prose, gap, mark, before, after);
    default:
      return 0;
  }
}

/** An opening mark with a space before it and a word after it is hardly one too many. */
function opensWell(before: {near: Beside}, after: {near: Beside}, mark: Mark): boolean {
  return before.near === 'space' && (after.near === 'letter' || after.near === 'digit') && (mark.text === '“' || mark.text === '‘' || mark.text === '"');
}

function glyphCost(mark: Mark, role: 'open' | 'close'): number {
  switch (mark.text) {
    case '“':
    case '‘':
    case '``':
    case '‛':
    case '‟':
      return role === 'open' ? 0 : WRONG_GLYPH;
    case '”':
    case '’':
    case "''":
    case '´':
      return role === 'close' ? 0 : WRONG_GLYPH;
    case '„':
    case '‚':
      return role === 'open' ? 0 : IMPOSSIBLE;
    case '«':
    case '‹':
      return role === 'open' ? 0 : WRONG_GLYPH + FOREIGN_GLYPH;
    case '»':
    case '›':
      return role === 'close' ? 0 : WRONG_GLYPH + FOREIGN_GLYPH;
    case '`':
      return role === 'open' ? 0 : 1;
    default:
      return 0;
  }
}

function openCost(before: {near: Beside; far: Beside}, after: {near: Beside; far: Beside}, mark: Mark, gap: Gap): number {
  let cost = 0;
  switch (before.near) {
    case 'letter':
    case 'digit':
      cost += NO_SPACE;
      break;
    case 'end':
    case 'pause':
      cost += NO_SPACE - 0.2;
      break;
    case 'close':
      cost += NO_SPACE;
      break;
    case 'quote':
      cost += gap.marks[mark.index - 1]?.kind === mark.kind ? 1 : 0.2;
      break;
    default:
  }
  switch (after.near) {
    case 'space':
      cost += WRONG_SPACE + (after.far === 'pause' || after.far === 'close' ? 2 : after.far === 'end' ? 1 : 0);
      break;
    case 'edge':
      cost += IMPOSSIBLE + 1;
      break;
    case 'pause':
    case 'close':
      cost += IMPOSSIBLE;
      break;
    case 'end':
      cost += gap.marks[mark.index + 1]?.kind === 'ellipsis' ? 0.2 : IMPOSSIBLE - 0.5;
      break;
    case 'dash':
      cost += 0.6;
      break;
    case 'quote':
      cost += 0.2;
      break;
    default:
  }
  return cost;
}

function closeCost(before: {near: Beside; far: Beside}, after: {near: Beside; far: Beside}): number {
  let cost = 0;
  switch (before.near) {
    case 'space':
      cost += before.far === 'end' || before.far === 'pause' ? WRONG_SPACE - 0.1 : WRONG_SPACE;
      break;
    case 'edge':
      cost += IMPOSSIBLE + 1;
      break;
    case 'open':
      cost += IMPOSSIBLE;
      break;
    case 'dash':
      cost += 0.3;
      break;
    case 'quote':
      cost += 0.1;
      break;
    default:
  }
  switch (after.near) {
    case 'letter':
    case 'digit':
      cost += NO_SPACE;
      break;
    case 'open':
      cost += 0.6;
      break;
    default:
  }
  return cost;
}

const elisions = /^(?:em|til|tis|twas|twere|twill|bout|cause|cos|cuz|n|round|neath|gainst|cept|fore|kay|nother|tude|ere|im|er|ead|ome|ouse|ave|appy|alf|ow|oo|ell|twould|course|spect|scuse|stead|nuff|ello|allo|tween)$/iu;

/** `’90s`, `’em`, `’tis`: an apostrophe at the beginning of a word. */
export function isElision(prose: string, gap: Gap, mark: Mark): boolean {
  if (gap.after === undefined || mark.range[1] !== gap.after[0]) return false;
  const word = prose.slice(gap.after[0], Math.min(gap.after[1], gap.after[0] + 12));
  return /^\d\ds?$/u.test(word) || /^\d{2}s?\b/u.test(word) && word.length <= 4 || elisions.test(word);
}

function elisionCost(prose: string, gap: Gap, mark: Mark): number {
  return isElision(prose, gap, mark) ? 1.5 : 0;
}

const contractionTails = /^(?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)$/u;

/** An apostrophe torn from its word by a space: `Ukraine 's`, `it’ s`. */
export function isTorn(prose: string, gap: Gap, mark: Mark): boolean {
  if (mark.kind !== 'single' || gap.marks.length !== 1 || gap.before === undefined || gap.after === undefined) return false;
  const spaceBefore = gap.spaces[0] ?? '';
  const spaceAfter = gap.spaces[1] ?? '';
  if (spaceBefore.length + spaceAfter.length === 0 || !isLetterAt(prose, gap.before[1] - 1)) return false;
  const tail = prose.slice(gap.after[0], Math.min(gap.after[1], gap.after[0] + 3));
  return contractionTails.test(tail) && (gap.after[1] - gap.after[0] <= 2);
}

function apostropheCost(prose: string, gap: Gap, mark: Mark, before: {near: Beside}, after: {near: Beside}): number {
  if (isTorn(prose, gap, mark)) return 0.1;
  const glyph = mark.text === '‘' || mark.text === '`' ? 1.2 : mark.text === '’' || mark.text === "'" ? 0 : 2;
  if (isElision(prose, gap, mark)) return glyph * 0.4 + 0.1;
  if (before.near === 'letter' && after.near !== 'letter') {
    // James’ coat, the workers’ vote, goin’ home
    const last = prose.charAt(mark.range[0] - 1).toLowerCase();
    const plural = last === 's' || last === 'z' || last === 'x';
    const dropped = last === 'n' || last === 'o' || last === 'a' || last === 'l' || last === 'f' || last === 'h';
    return glyph + (plural ? 0.5 : dropped ? 1.2 : 2.2);
  }
  if (before.near === 'digit' && after.near !== 'letter') return glyph + 1.5;
  // ’ere he comes: some dialect or a name, d’Arcy left aside
  if (after.near === 'letter' && before.near !== 'letter') return glyph + (mark.text === '’' ? 1.6 : 2.6);
  return glyph + IMPOSSIBLE;
}

interface Costs {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** What it costs to be in each state before each cluster, from the front and from the back. */
function solve(clusters: readonly Cluster[], ways: readonly (readonly Way[])[]): Costs {
  const size = states.length;
  const forward = new Float64Array((clusters.length + 1) * size).fill(NEVER);
  const backward = new Float64Array((clusters.length + 1) * size).fill(NEVER);
  // forward[i] is the state right before cluster i, its boundary crossed; the last one is the end of the text.
  forward[0] = 0;
  for (let index = 0; index < clusters.length; index += 1) {
    const after = new Float64Array(size).fill(NEVER);
    for (const way of ways[index] ?? []) {
      for (let state = 0; state < size; state += 1) {
        const here = forward[index * size + state] ?? NEVER;
        const step = way.step[state];
        if (here === NEVER || step === undefined) continue;
        after[step[0]] = Math.min(after[step[0]] ?? NEVER, here + way.cost + step[1]);
      }
    }
    for (let state = 0; state < size; state += 1) {
      const here = after[state] ?? NEVER;
      if (here === NEVER) continue;
      for (const [next, cost] of crossings(clusters[index + 1], state)) {
        const place = (index + 1) * size + next;
        forward[place] = Math.min(forward[place] ?? NEVER, here + cost);
      }
    }
  }
  backward[clusters.length * size] = 0;
  for (let index = clusters.length - 1; index >= 0; index -= 1) {
    for (let state = 0; state < size; state += 1) {
      let best = NEVER;
      for (const way of ways[index] ?? []) best = Math.min(best, way.cost + costAfter(clusters, backward, index, way, state));
      backward[index * size + state] = best;
    }
  }
  return {forward, backward};
}

/** The cheapest rest of the way, when a way through a cluster is taken from a state. */
function costAfter(clusters: readonly Cluster[], backward: Float64Array, index: number, way: Way, state: State): number {
  const step = way.step[state];
  if (step === undefined) return NEVER;
  let best = NEVER;
  for (const [next, cost] of crossings(clusters[index + 1], step[0])) {
    best = Math.min(best, cost + (backward[(index + 1) * states.length + next] ?? NEVER));
  }
  return best + step[1];
}

/** The states that the next cluster may find, from the state after this one, with the cost of each. */
function crossings(next: Cluster | undefined, state: State): readonly (readonly [State, number])[] {
  if (next?.boundary === 'none') return [[state, 0]];
  const stack = states[state] ?? '';
  if (stack === '') return [[0, 0]];
  const closing: readonly [State, number] = [0, [...stack].reduce((sum, letter) => sum + (letter === 'S' ? UNCLOSED_SINGLE : UNCLOSED), 0)];
  if (next === undefined || next.boundary === 'hard') return [closing];
  const carried = indexOf.get(`${stack}*`);
  const ways: (readonly [State, number])[] = [closing, [state, CARRIED_ON * next.crossed]];
  if (carried !== undefined && next.opensBlock && next.crossed === 1) ways.push([carried, CARRIED_AND_OPENED_AGAIN]);
  return ways;
}

/** Follows the cheapest path and pairs the marks. */
function trace(article: Article, clusters: readonly Cluster[], ways: readonly (readonly Way[])[], {forward, backward}: Costs): QuotationMarks {
  const at = new Map<number, QuoteMark>();
  const unpaired: Unpaired[] = [];
  const open: QuoteMark[] = [];
  let state: State = 0;
  const abandon = (count: number, reachesEnd: boolean, block: Block, outer?: Mark): void => {
    for (const quote of open.splice(open.length - count, count)) unpaired.push({quote, missing: 'closing', end: block, reachesEnd, ...(outer === undefined ? {} : {outer})});
  };
  for (const [index, cluster] of clusters.entries()) {
    const best = chooseWay(clusters, ways[index] ?? [], backward, index, state);
    if (best === undefined) continue;
    const margin = marginOf(clusters, ways[index] ?? [], forward, backward, index, best.outcome);
    const reopens = (states[state] ?? '').endsWith('*');
    for (const [place, mark] of cluster.marks.entries()) {
      const role = best.roles[place] ?? 'unknown';
      const quote: QuoteMark = {mark, gap: cluster.gap, role, margin, partner: undefined, depth: open.length};
      at.set(mark.range[0], quote);
      if (role === 'open') {
        const first = open.findIndex(other => other.mark.kind === mark.kind);
        const same = open.findLastIndex(other => other.mark.kind === mark.kind);
        const nests = open.length === 2 && same === 0;
        if (reopens && first >= 0 && place <= 1) open[first] = quote;
        else {
          if (same >= 0 && !nests) abandon(open.length - same, false, cluster.gap.block);
          open.push(quote);
        }
      } else if (role === 'close') {
        let same = open.findLastIndex(other => other.mark.kind === mark.kind);
        if (same < 0 && mark.kind === 'single' && closesWell(cluster, place) && open.at(-1)?.mark.kind === 'double') same = open.length - 1;
        if (same < 0) unpaired.push({quote, missing: 'opening', end: cluster.gap.block, reachesEnd: false});
        else {
          abandon(open.length - 1 - same, false, cluster.gap.block, mark);
          const opener = open.pop();
          if (opener !== undefined) {
            opener.partner = mark;
            quote.partner = opener.mark;
          }
        }
      }
    }
    const after = best.step[state]?.[0] ?? 0;
    state = chooseCrossing(clusters, backward, index, after);
    if (state === 0 && open.length > 0) abandon(open.length, true, lastJoined(article, cluster.gap.block));
    // A carried inner quotation that the next paragraph does not open again is let go in silence.
    const depth = (states[state] ?? '').replace('*', '').length;
    if (open.length > depth) open.length = depth;
  }
  return {at, unpaired};
}

function lastJoined(article: Article, block: Block): Block {
  const {seams} = article.the(flow);
  let {index} = block;
  while (seams[index] === 'join') index += 1;
  return article.blocks[index] ?? block;
}

function chooseWay(clusters: readonly Cluster[], ways: readonly Way[], backward: Float64Array, index: number, state: State): Way | undefined {
  let best: Way | undefined;
  let cheapest = NEVER;
  for (const way of ways) {
    const cost = way.cost + costAfter(clusters, backward, index, way, state);
    if (cost < cheapest) {
      cheapest = cost;
      best = way;
    }
  }
  return best;
}

function chooseCrossing(clusters: readonly Cluster[], backward: Float64Array, index: number, state: State): State {
  let best: State = 0;
  let cheapest = NEVER;
  for (const [next, cost] of crossings(clusters[index + 1], state)) {
    const total = cost + (backward[(index + 1) * states.length + next] ?? NEVER);
    if (total < cheapest) {
      cheapest = total;
      best = next;
    }
  }
  return best;
}

function marginOf(clusters: readonly Cluster[], ways: readonly Way[], forward: Float64Array, backward: Float64Array, index: number, outcome: string): number {
  let best = NEVER;
  let other = NEVER;
  for (const way of ways) {
    for (let state = 0; state < states.length; state += 1) {
      const here = forward[index * states.length + state] ?? NEVER;
      if (here === NEVER) continue;
      const cost = here + way.cost + costAfter(clusters, backward, index, way, state);
      if (way.outcome === outcome) best = Math.min(best, cost);
      else other = Math.min(other, cost);
    }
  }
  return other - best;
}

/** Whether a word may be glued to a mark on purpose: `“A”s`. */
export function isPluralTail(prose: string, gap: Gap): boolean {
  return gap.after !== undefined && prose.charAt(gap.after[0]) === 's' && !isWordAt(prose, gap.after[0] + 1);
}

/**
 * A straight mark spaced like an opening one that would have to close, or the other way round. Nothing beside it says so,
 * and it is not turned on the evidence of distant marks; but for `said, ”he` and `he said,“ It`, where speech shows.
 */
export function isTurned(prose: string, {gap, mark, role}: QuoteMark): boolean {
  if (mark.text !== '"' || gap.before === undefined || gap.after === undefined) return false;
  const before = spaceBeside(gap, mark, 'before') !== '';
  const after = spaceBeside(gap, mark, 'after') !== '';
  if (before === after) return false;
  const previous = gap.marks[mark.index - 1]?.kind;
  if (role === 'close' && before) {
    const isEnded = previous === 'comma' || previous === 'question' || previous === 'exclamation' || previous === 'stop';
    return !(isEnded && (isAttribution(prose, gap.after[0]) || (previous === 'stop' && isUpperAt(prose, gap.after[0]))));
  }
  if (role === 'open' && after) return !((previous === 'comma' || previous === 'colon') && sayVerbs.has(prose.slice(gap.before[0], gap.before[1]).toLowerCase()));
  return false;
}
