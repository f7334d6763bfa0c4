/** One article through all rules: one walk over its gaps, blocks and trees, and the problems in order. */
import type {Nodes} from 'nlcst';
import {foreignStretches} from './analysis/foreign-stretches.ts';
import {gapsByBlock, type Gap} from './analysis/gaps.ts';
import {cutsInto, isInside, keptPhrases} from './analysis/kept-phrases.ts';
import type {Objection} from './objection.ts';
import type {Article, Block} from './article.ts';
import type {Tree} from './parse.ts';
import {printGap} from './gap-printer.ts';
import type {Level} from './options.ts';
import {repairKeepsWords} from './promise.ts';
import type {Problem, Range, Repair, Safety} from './problem.ts';
import type {Context, Rule, Visitor} from './rule.ts';

/** A rule that is on, at its level. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
}

/** A problem that is to be told, in the prose of its article. */
export interface Concluded extends ActiveRule {
  readonly problem: Problem;
  /** Whether it had a safe repair that would have changed the words. */
  readonly isHeldBack: boolean;
}

/** A problem and the place of its rule among the active ones: the earlier rule names a place that two of them flag. */
interface Claim {
  readonly order: number;
  readonly problem: Problem;
}

type NodeVisitor = Pick<Visitor, 'ParagraphNode' | 'SentenceNode' | 'WordNode' | 'PunctuationNode' | 'SymbolNode'>;

const nodeTypes = ['ParagraphNode', 'SentenceNode', 'WordNode', 'PunctuationNode', 'SymbolNode'] as const;

/**
 * Lints an article with rules in the order given.
 *
 * @returns In the order of the prose.
 * @throws Error, naming rule and offset, when a rule reports an empty range, one outside the prose, or a repair stronger
 *   than it declares.
 */
export function lintArticle(article: Article, active: readonly ActiveRule[]): readonly Concluded[] {
  const claims: Claim[] = [];
  let objections: Objected[] = [];
  let offset = 0;
  const nodeRange = (node: Nodes): Range => rangeOf(node, offset);
  const textOf = ([start, end]: Range): string => article.prose.slice(start, end);
  const visitors = active.map(({rule}, order) => {
    const context: Context = {
      article,
      rangeOf: nodeRange,
      textOf,
      report: problem => void claims.push({order, problem}),
      object: (_gap, objection) => void objections.push({order, objection}),
    };
    return rule.create(context);
  });
  const onGap = visitors.flatMap(visitor => visitor.Gap ?? []);
  const onBlock = visitors.flatMap(visitor => visitor.Block ?? []);
  const onNode = visitors.filter(visitor => nodeTypes.some(type => visitor[type] !== undefined));
  const gaps = onGap.length > 0 ? article.the(gapsByBlock) : new Map<number, readonly Gap[]>();

  const foreign = onGap.length > 0 ? article.the(foreignStretches) : [];
  let passed = 0;

  for (const block of article.blocks) {
    if (block.foreign || block.kind === 'code') continue;
    for (const gap of gaps.get(block.index) ?? []) {
      // What is in another language is left alone.
      while ((foreign[passed]?.[1] ?? Number.POSITIVE_INFINITY) <= gap.range[0]) passed += 1;
      if ((foreign[passed]?.[0] ?? Number.POSITIVE_INFINITY) < gap.range[1]) continue;
      for (const handle of onGap) handle(gap);
      if (objections.length > 0) claims.push(...settle(article.prose, gap, objections));
      objections = [];
    }
    for (const handle of onBlock) handle(block);
    if (onNode.length === 0) continue;
    for (const tree of article.trees(block)) {
      offset = tree.offset;
      walkTree(tree, block, onNode);
    }
  }
  for (const visitor of visitors) visitor.finish?.();
  return conclude(article, active, claims);
}

function rangeOf(node: Nodes, offset: number): Range {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} has no offsets`);
  return [start + offset, end + offset];
}

function walkTree(tree: Tree, block: Block, visitors: readonly NodeVisitor[]): void {
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'ParagraphNode':
        for (const visitor of visitors) visitor.ParagraphNode?.(node, block);
        break;
      case 'SentenceNode':
        for (const visitor of visitors) visitor.SentenceNode?.(node, block);
        break;
      case 'WordNode':
        for (const visitor of visitors) visitor.WordNode?.(node, block);
        break;
      case 'PunctuationNode':
        for (const visitor of visitors) visitor.PunctuationNode?.(node, block);
        break;
      case 'SymbolNode':
        for (const visitor of visitors) visitor.SymbolNode?.(node, block);
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree.root);
}

interface Objected {
  readonly order: number;
  readonly objection: Objection;
}

/**
 * All objections to one gap that ask for changes become one problem, in the words of the first rule among them. What a
 * rule only reports is said in the same problem, or beside it if it is about another mark of the gap.
 */
function settle(prose: string, gap: Gap, objections: readonly Objected[]): readonly Claim[] {
  const changing = objections.filter(({objection}) => (objection.changes?.length ?? 0) > 0);
  const sure = changing.filter(({objection}) => objection.safety !== 'unsafe');
  const main = print(prose, gap, sure.length > 0 ? sure : changing, sure.length > 0 ? 'safe' : 'unsafe');
  const claims: Claim[] = main === undefined ? [] : [main];
  const said: string[] = [];
  for (const {order, objection} of objections) {
    if ((objection.changes?.length ?? 0) > 0) continue;
    const range = objection.range ?? gap.range;
    if (main !== undefined && range[0] < main.problem.range[1] && main.problem.range[0] < range[1]) said.push(objection.message);
    else claims.push({order, problem: problemOf(objection, range)});
  }
  if (main !== undefined && said.length > 0)
    claims[0] = {...main, problem: {...main.problem, message: [main.problem.message, ...said].join(' ')}};
  return claims;
}

/** Prints the gap once, with all changes; nothing if no rule asked for any. */
function print(prose: string, gap: Gap, objections: readonly Objected[], safety: Safety): Claim | undefined {
  const [main] = objections;
  if (main === undefined) return undefined;
  const {edits, touched} = printGap(
    prose,
    gap,
    objections.flatMap(({objection}) => objection.changes ?? []),
  );
  const [first, ...rest] = edits;
  const problem = problemOf(main.objection, main.objection.range ?? touched);
  return {order: main.order, problem: first === undefined ? problem : {...problem, repair: {safety, edits: [first, ...rest]}}};
}

function problemOf({message, suggestions, related}: Objection | Problem, range: Range): Problem {
  return {range, message, ...(suggestions === undefined ? {} : {suggestions}), ...(related === undefined ? {} : {related})};
}

function conclude(article: Article, active: readonly ActiveRule[], claims: readonly Claim[]): readonly Concluded[] {
  return onePerPlace(keepPhrases(article, claims)).map(({order, problem}): Concluded => {
    const entry = active[order];
    if (entry === undefined) throw new Error(`no rule has the place ${order}`);
    check(article.prose, entry.rule, problem);
    const {rule, level} = entry;
    const isHeldBack = problem.repair?.safety === 'safe' && !keepsPromise(article, problem.repair);
    return {rule, level, isHeldBack, problem: isHeldBack ? problemOf(problem, problem.range) : problem};
  });
}

/** Without what is inside a phrase that the house keeps, and without repairs that reach into one. */
function keepPhrases(article: Article, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 0 || article.house.keep.length === 0) return claims;
  const phrases = article.the(keptPhrases);
  return claims
    .filter(({problem}) => !isInside(problem.range, phrases))
    .map(claim => {
      const {repair, ...problem} = claim.problem;
      return repair?.edits.some(edit => cutsInto(edit, phrases)) === true ? {...claim, problem} : claim;
    });
}

/** In text order; of two that overlap, the one with a safe repair stays, then the one whose rule comes first. */
function onePerPlace(claims: readonly Claim[]): readonly Claim[] {
  const sorted = [...claims].sort(
    (a, b) => a.problem.range[0] - b.problem.range[0] || a.problem.range[1] - b.problem.range[1] || a.order - b.order,
  );
  const kept: Claim[] = [];
  for (const claim of sorted) {
    const last = kept.at(-1);
    if (last === undefined || claim.problem.range[0] >= last.problem.range[1]) kept.push(claim);
    else if (weight(claim) < weight(last)) kept[kept.length - 1] = claim;
  }
  return kept;
}

function weight({problem, order}: Claim): number {
  return (problem.repair?.safety === 'safe' ? 0 : 10_000) + order;
}

function check(prose: string, rule: Rule, {range: [start, end], repair}: Problem): void {
  const place = `${rule.id} at ${start}`;
  if (!(start >= 0 && start < end && end <= prose.length))
    throw new Error(`${place}: the range [${start}, ${end}] is empty or outside the text`);
  if (repair === undefined) return;
  if (rule.repairs === 'none' || (rule.repairs === 'unsafe' && repair.safety === 'safe'))
    throw new Error(`${place}: a repair stronger than the rule declares`);
}

function keepsPromise({prose, house}: Article, {edits}: Repair): boolean {
  return repairKeepsWords(prose, edits, house.names.replacements);
}
