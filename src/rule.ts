/** The contract between the engine and its rules. Types only. */
import type {Nodes, Paragraph, Punctuation, Sentence, Symbol as SymbolNode, Word} from 'nlcst';
import type {Article, Block} from './article.ts';
import type {Gap} from './analysis/gaps.ts';
import type {NamesStyle} from './house.ts';
import type {Objection} from './objection.ts';
import type {MqmCategory, MqmSeverity, Problem, Range, Safety} from './problem.ts';

export type {Edit, MqmCategory, MqmSeverity, Problem, Range, Related, Repair, Safety, Suggestion} from './problem.ts';

export interface BadExample {
  /** `[[` and `]]` stand around each flagged range. */
  readonly text: string;
  /** The text after every repair, unsafe ones included; null where nothing may change. */
  readonly fixed: string | null;
  /** What a house has chosen about names, where the example needs it. */
  readonly names?: Partial<NamesStyle>;
}

/** Handlers of one rule for one article. Nodes and gaps are read-only. */
export interface Visitor {
  /** Each gap that is more than one plain space between two ordinary words. */
  Gap?(gap: Gap): void;
  /** Each block, after its gaps and before its nodes. */
  Block?(block: Block): void;
  ParagraphNode?(node: Paragraph, block: Block): void;
  SentenceNode?(node: Sentence, block: Block): void;
  WordNode?(node: Word, block: Block): void;
  PunctuationNode?(node: Punctuation, block: Block): void;
  SymbolNode?(node: SymbolNode, block: Block): void;
  /** Runs once, after the last block. */
  finish?(): void;
}

export interface Context {
  readonly article: Article;
  /** Where a node of the block being walked lies in the prose. */
  rangeOf(node: Nodes): Range;
  /** The prose in a range. */
  textOf(range: Range): string;
  report(problem: Problem): void;
  /** Objects to something in a gap; the gap printer turns all objections to one gap into one finding. */
  object(gap: Gap, objection: Objection): void;
}

export interface Rule {
  /** Names the defect, in kebab-case; reads well after "allow". */
  readonly id: string;
  /** One line: what is flagged. */
  readonly summary: string;
  /** How translation produces it. */
  readonly why: string;
  readonly mqm: MqmCategory;
  readonly severity: MqmSeverity;
  /** The strongest repair it ever offers. */
  readonly repairs: Safety | 'none';
  /** On in the strict preset only. */
  readonly strict?: true;
  /** New and on trial: off in every preset, on where its id is set to a level. */
  readonly preview?: true;
  /** Ids it had before; they still name it wherever a user names a rule. */
  readonly formerly?: readonly string[];
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [string, ...string[]];
  create(context: Context): Visitor;
}

/** What a preset changes about the recommended one, by rule id. */
export interface Preset {
  /** The rules it looks at; all where this is missing. Of these, the strict ones stay off. */
  readonly only?: readonly string[];
  /** Rules that are at level error. */
  readonly errors?: readonly string[];
}

export type Presets = Readonly<Record<'typography' | 'newsroom', Preset>>;
