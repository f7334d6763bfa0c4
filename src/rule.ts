/** The contract between the engine and its rules. Types only. */
import type {Nodes, Paragraph, Punctuation, Sentence, Symbol as SymbolNode, Word} from 'nlcst';
import type {Article, Block} from './article.ts';
import type {Gap, Objection} from './analysis/gaps.ts';

/** Half-open stretch of text in UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

export interface Edit {
  readonly range: Range;
  readonly text: string;
}

export type Safety = 'safe' | 'unsafe';

/** Edits that are applied together or not at all. */
export interface Repair {
  readonly safety: Safety;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** One of several readings; a person picks it. */
export interface Suggestion {
  readonly message: string;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** Another place that a problem is about, such as the first headline or the bracket that stays open. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

/** What a rule reports; ranges are in the article's prose. */
export interface Problem {
  /** The smallest piece of text that is wrong. Never empty. */
  readonly range: Range;
  readonly message: string;
  readonly repair?: Repair;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** MQM issue types, spelled as in the WMT annotations. */
export type MqmCategory =
  | 'Accuracy/Addition'
  | 'Accuracy/Omission'
  | 'Accuracy/Mistranslation'
  | 'Accuracy/Untranslated text'
  | 'Fluency/Character encoding'
  | 'Fluency/Grammar'
  | 'Fluency/Inconsistency'
  | 'Fluency/Punctuation'
  | 'Fluency/Register'
  | 'Fluency/Spelling'
  | 'Locale convention/Number format'
  | 'Non-translation'
  | 'Other'
  | 'Style/Awkward'
  | 'Terminology/Inconsistent use of terminology';

/** MQM severities; they map to the levels error (critical, major), warning (minor) and info (neutral). */
export type MqmSeverity = 'critical' | 'major' | 'minor' | 'neutral';

export interface BadExample {
  /** `[[` and `]]` stand around each flagged range. */
  readonly text: string;
  /** The text after every repair, unsafe ones included; null where nothing may change. */
  readonly fixed: string | null;
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
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [string, ...string[]];
  create(context: Context): Visitor;
}
