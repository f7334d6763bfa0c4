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
import {isLetterAt, isSpaceAt, isUpperAt, isWordAt} from './characters.ts';
import {flow} from './flow.ts';
import {sayVerbs} from './function-words.ts';
import {spaceBeside, wordAfter, type Gap, type Mark} from './gaps.ts';
import {gatherClusters, type Cluster} from './quote-clusters.ts';
import {NEVER, roleCost, type QuoteRole} from './quote-costs.ts';
import {closesWell, crossings, states, stepsThrough, uncarried, type State, type Steps} from './quote-nesting.ts';
import {isAttribution} from './speech.ts';

export interface QuoteMark {
  readonly mark: Mark;
  readonly kind: 'double' | 'single';
  readonly gap: Gap;
  readonly role: QuoteRole;
  /** How much dearer the best other outcome is; a large margin is a sure role. */
  readonly margin: number;
  /** The other end of its quotation, if it has one. */
  partner: Mark | undefined;
  /** The mark that opens the quotation anew in a later paragraph. */
  resumed: Mark | undefined;
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

/** A mark that opens or closes a quotation for sure. */
export interface SureQuote extends QuoteMark {
  readonly role: 'open' | 'close';
  readonly kind: 'double' | 'single';
}

/** The marks of a gap that open or close a quotation for sure, in order. */
export function sureQuotes(article: Article, gap: Gap): readonly SureQuote[] {
  const {at} = article.the(quotationMarks);
  const found: SureQuote[] = [];
  for (const {range} of gap.marks) {
    const quote = at.get(range[0]);
    if (quote !== undefined && quote.margin >= SURE_MARGIN && isPlaced(quote)) found.push(quote);
  }
  return found;
}

/** Whether the role of a mark is clear. */
export function isSure(article: Article, mark: Mark): boolean {
  return (article.the(quotationMarks).at.get(mark.range[0])?.margin ?? 0) >= SURE_MARGIN;
}

/** The apostrophe of `’90s`, whatever its glyph. */
export function isSureDecade(article: Article, gap: Gap, mark: Mark): boolean {
  const quote = article.the(quotationMarks).at.get(mark.range[0]);
  const isApostrophe = quote?.role === 'apostrophe' && quote.margin >= SURE_MARGIN;
  return isApostrophe && gap.after?.[0] === mark.range[1] && /^\d0s$/u.test(wordAfter(article.prose, gap));
}

/** The mark after a closing quotation mark, surplus quotation marks passed over. */
export function markBeyond(article: Article, gap: Gap, mark: Mark): Mark | undefined {
  const {at} = article.the(quotationMarks);
  let next = gap.marks[mark.index + 1];
  while (next !== undefined && at.get(next.range[0])?.role === 'surplus') next = gap.marks[next.index + 1];
  return next;
}

function isPlaced(quote: QuoteMark): quote is SureQuote {
  return quote.role === 'open' || quote.role === 'close';
}

/** Margins from which a role is taken for sure. */
export const SURE_MARGIN = 1;

/** More marks in one gap than this are noise, not quotations. */
const LARGEST_CLUSTER = 4;

interface Way {
  readonly roles: readonly QuoteRole[];
  readonly cost: number;
  /** What would be printed: two ways that print alike are one answer. */
  readonly outcome: string;
  /** The state after this way, by the state before it, with the cost of the step. */
  readonly step: Steps;
}

export function quotationMarks(article: Article): QuotationMarks {
  const clusters = gatherClusters(article);
  const traced: Traced = {at: new Map(), unpaired: [], open: [], state: 0};
  let entry: Float64Array = new Float64Array(states.length).fill(NEVER);
  entry[0] = 0;
  for (let start = 0; start < clusters.length; start += STRETCH) {
    const count = Math.min(STRETCH, clusters.length - start);
    // One more than is weighed, to tell what lies between the last and the next.
    const seen = clusters.slice(start, start + count + OUTLOOK + 1);
    const ways = seen.slice(0, count + OUTLOOK).map(cluster => waysOf(article.prose, cluster));
    const costs = solve(seen, ways, entry);
    trace(article, seen, ways, costs, count, traced);
    entry = costs.forward.slice(count * states.length, (count + 1) * states.length);
  }
  return {at: traced.at, unpaired: traced.unpaired};
}

/**
 * Clusters that are decided together, and those after them that are weighed along: what the decision needs is large, and
 * a mark so far ahead has no say in it.
 */
const STRETCH = 4096;
const OUTLOOK = 256;

function waysOf(prose: string, cluster: Cluster): readonly Way[] {
  if (cluster.marks.length > LARGEST_CLUSTER) return [opaqueWay(cluster)];
  const choices = cluster.marks.map(mark => rolesOf(prose, cluster, mark));
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
  return {
    roles: cluster.marks.map(() => 'unknown'),
    cost: 0,
    outcome: 'unknown',
    step: states.map((_, state) => [uncarried(state), 0]),
  };
}

/** A lone mark is never surplus: it is not deleted on the evidence of a distant one. */
function rolesOf(prose: string, cluster: Cluster, mark: Mark): readonly QuoteRole[] {
  const beside = cluster.marks.some(
    other => other !== mark && Math.abs(other.index - mark.index) === 1 && other.kind === mark.kind,
  );
  const roles: QuoteRole[] = ['open', 'close'];
  if (mark.kind === 'single') roles.push('apostrophe');
  if (followsDigit(prose, cluster.gap, mark)) roles.push('prime');
  if (beside) roles.push('surplus');
  return roles;
}

/** `12" wide`; of a few digits also `12 " wide`, for a year is no measure. */
function followsDigit(prose: string, gap: Gap, mark: Mark): boolean {
  if (mark.index !== 0 || gap.before === undefined || !'"“”\'’′″'.includes(mark.text)) return false;
  const before = prose.slice(Math.max(gap.block.range[0], gap.before[1] - 4), gap.before[1]);
  if (spaceBeside(gap, mark, 'before') === '') return /\p{N}$/u.test(before);
  return spaceBeside(gap, mark, 'after') !== '' && /(?:^|\P{N})\p{N}{1,3}$/u.test(before);
}

/** What a mark on the wrong side of its space costs less where its partner is as wrong. */
const SHIFTED = 1.5;

function makeWay(prose: string, cluster: Cluster, roles: readonly QuoteRole[]): Way | undefined {
  let cost = 0;
  let outcome = '';
  for (const [index, mark] of cluster.marks.entries()) {
    const role = roles[index] ?? 'unknown';
    cost += roleCost(prose, cluster.gap, mark, role, roles);
    if (cluster.isShifted && role === 'open') cost -= SHIFTED;
    outcome +=
      role === 'surplus'
        ? ''
        : `${role === 'apostrophe' || role === 'prime' ? 'as-is' : role}${mark.kind === 'double' ? '' : "'"} `;
  }
  if (cost === NEVER) return undefined;
  return {roles, cost, outcome, step: stepsThrough(cluster, roles)};
}

interface Costs {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/**
 * What it costs to be in each state before each cluster, from the front and from the back; from the back, in each that can
 * be reached from the front.
 *
 * @param entry The costs of the states before the first.
 */
function solve(clusters: readonly Cluster[], ways: readonly (readonly Way[])[], entry: Float64Array): Costs {
  const size = states.length;
  const weighed = ways.length;
  const forward = new Float64Array((weighed + 1) * size).fill(NEVER);
  const backward = new Float64Array((weighed + 1) * size).fill(NEVER);
  // forward[i] is the state right before cluster i, its boundary crossed; the last one is the end of the text.
  forward.set(entry);
  for (let index = 0; index < weighed; index += 1) {
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
  // Where the text goes on, nothing is known of what it costs from here.
  backward.fill(0, weighed * size, weighed * size + (clusters.length > weighed ? size : 1));
  for (let index = weighed - 1; index >= 0; index -= 1) {
    for (let state = 0; state < size; state += 1) {
      if (forward[index * size + state] === NEVER) continue;
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

/** How far the path has been followed. */
interface Traced {
  readonly at: Map<number, QuoteMark>;
  readonly unpaired: Unpaired[];
  readonly open: QuoteMark[];
  state: State;
}

/** Follows the cheapest path through the first clusters and pairs the marks. */
function trace(
  article: Article,
  clusters: readonly Cluster[],
  ways: readonly (readonly Way[])[],
  {forward, backward}: Costs,
  count: number,
  traced: Traced,
): void {
  const {at, unpaired, open} = traced;
  let {state} = traced;
  const abandon = (lost: number, reachesEnd: boolean, block: Block, outer?: Mark): void => {
    for (const quote of open.splice(open.length - lost, lost))
      unpaired.push({quote, missing: 'closing', end: block, reachesEnd, ...(outer === undefined ? {} : {outer})});
  };
  for (const [index, cluster] of clusters.slice(0, count).entries()) {
    const best = chooseWay(clusters, ways[index] ?? [], backward, index, state);
    if (best === undefined) continue;
    const margin = marginOf(clusters, ways[index] ?? [], forward, backward, index, best.outcome);
    const reopens = (states[state] ?? '').endsWith('*');
    for (const [place, mark] of cluster.marks.entries()) {
      const role = best.roles[place] ?? 'unknown';
      const quote: QuoteMark = {
        mark,
        kind: mark.kind === 'double' ? 'double' : 'single',
        gap: cluster.gap,
        role,
        margin,
        partner: undefined,
        resumed: undefined,
        depth: open.length,
      };
      at.set(mark.range[0], quote);
      if (role === 'open') {
        const first = open.findIndex(other => other.mark.kind === mark.kind);
        const same = open.findLastIndex(other => other.mark.kind === mark.kind);
        const nests = open.length === 2 && same === 0;
        const resumed = reopens && place <= 1 ? open[first] : undefined;
        if (resumed !== undefined) {
          resumed.resumed = mark;
          open[first] = quote;
        } else {
          if (same >= 0 && !nests) abandon(open.length - same, false, cluster.gap.block);
          open.push(quote);
        }
      } else if (role === 'close') {
        let same = open.findLastIndex(other => other.mark.kind === mark.kind);
        if (same < 0 && mark.kind === 'single' && closesWell(cluster, place) && open.at(-1)?.mark.kind === 'double')
          same = open.length - 1;
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
  traced.state = state;
}

function lastJoined(article: Article, block: Block): Block {
  const {seams} = article.the(flow);
  let {index} = block;
  while (seams[index] === 'join') index += 1;
  return article.blocks[index] ?? block;
}

function chooseWay(
  clusters: readonly Cluster[],
  ways: readonly Way[],
  backward: Float64Array,
  index: number,
  state: State,
): Way | undefined {
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

function marginOf(
  clusters: readonly Cluster[],
  ways: readonly Way[],
  forward: Float64Array,
  backward: Float64Array,
  index: number,
  outcome: string,
): number {
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
export function isTurned(prose: string, {gap, mark, role, partner}: QuoteMark): boolean {
  if (mark.text !== '"' || gap.before === undefined || gap.after === undefined) return false;
  const before = spaceBeside(gap, mark, 'before') !== '';
  const after = spaceBeside(gap, mark, 'after') !== '';
  if (before === after) return false;
  const previous = gap.marks[mark.index - 1]?.kind;
  if (role === 'close' && before) {
    const isEnded = previous === 'comma' || previous === 'question' || previous === 'exclamation' || previous === 'stop';
    return !(isEnded && (isAttribution(prose, gap.after[0]) || (previous === 'stop' && isUpperAt(prose, gap.after[0]))));
  }
  // the boss of" Bild ": the other one is as wrong
  if (role === 'open' && after && partner !== undefined && isSpacedEnd(prose, partner)) return false;
  if (role === 'open' && after)
    return !(
      (previous === 'comma' || previous === 'colon') &&
      sayVerbs.has(prose.slice(gap.before[0], gap.before[1]).toLowerCase())
    );
  return false;
}

/** `Bild " and`, `Bild ".` */
function isSpacedEnd(prose: string, {range: [start, end]}: Mark): boolean {
  return isSpaceAt(prose, start - 1) && !isLetterAt(prose, end);
}
