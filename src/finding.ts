/** What a user sees: problems mapped to the source, with line and column. */
import type {ArticleNames, NameIndex} from './analysis/names/across.ts';
import type {Format} from './formats/format.ts';
import type {Edit, MqmCategory, MqmSeverity, Range, Related, Repair, Suggestion} from './problem.ts';

export interface Finding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** MQM issue type. */
  readonly category: MqmCategory;
  /** Of the rule, whatever level it was set to. */
  readonly mqmSeverity: MqmSeverity;
  readonly message: string;
  /** Of a package: the part that ranges refer to. */
  readonly part?: string;
  /** UTF-16 offsets in the source text, a byte-order mark not counted. */
  readonly range: Range;
  /** 1-based; columns count UTF-16 units. In a package, those of the text as its reader sees it. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly repair?: Repair;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
  readonly url: string;
  /** With its rule, it finds the finding again in another version of the text. */
  readonly fingerprint: string;
}

/** Why a finding is not told: a baseline has accepted it, or a comment in the source silences it. The words are those of SARIF. */
export interface Suppression {
  readonly kind: 'external' | 'inSource';
  /** The reason that a comment gives. */
  readonly justification?: string;
}

export interface SuppressedFinding extends Finding {
  readonly suppressions: readonly [Suppression, ...Suppression[]];
}

/** Something about the whole text that is not a finding, such as "not English, skipped". */
export interface Notice {
  readonly code: 'not-english' | 'unstable-fix' | 'broken-promise' | 'disable' | 'ignored';
  readonly message: string;
}

export interface LintResult {
  /** How many words of English were read. */
  readonly words: number;
  readonly findings: readonly Finding[];
  /** In the order of the text, as the findings. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly notices: readonly Notice[];
  /** Of repairs made at once, those that do to the prose what they say; not there for plain text, where all do. */
  readonly confirm?: (repairs: readonly Repair[]) => readonly Repair[];
  /** Not there for plain text, which is its own, and for a source of several articles. */
  readonly view?: () => View;
}

/** A text as its reader sees it. */
export interface View {
  readonly text: string;
  /** Where a range of the source stands in it. */
  rangeOf(range: Range): Range;
  /** What edits do to it that a finding has for the source. */
  editsOf(edits: readonly Edit[]): readonly Edit[];
}

/** What fixing has done when a text is linted again. */
export interface Passed {
  /** What was found in the text before any fix, reviewed. */
  readonly first: LintResult;
  /** From that text to this one, in order and never touching. */
  readonly edits: readonly Edit[];
}

/** Which findings are told, and thus repaired, is decided anew in each pass of fixing. */
export type Review = (result: LintResult, passed?: Passed) => LintResult;

/** One change that fixing made, in offsets of the text before any fix; several rules may have had a hand in it. */
export interface Applied {
  readonly ruleIds: readonly string[];
  readonly messages: readonly string[];
  /** Of a package. */
  readonly part?: string;
  readonly edit: Edit;
  readonly line: number;
  readonly column: number;
}

export interface FixResult extends Pick<LintResult, 'words' | 'findings' | 'suppressed' | 'notices'> {
  /** The repaired text; `findings` and `notices` are what remains in it. */
  readonly text: string;
  /** Applied to the original text, in order, these edits give `text`. */
  readonly applied: readonly Applied[];
}

export interface Choice {
  /** What `loadFormat` gave; plain text where there is none. */
  readonly format?: Format;
}

export interface Linter {
  /** What a view over many articles needs of one. */
  names(text: string, choice?: Choice): ArticleNames;
  /** An empty view over many articles, by the choices of this linter. */
  createNameIndex(): NameIndex;
  /** @throws FormatError where a text is not of its format; as the next two. */
  lint(text: string, choice?: Choice): LintResult;
  /** Applies safe repairs, and unsafe ones on request, until the text comes to rest. */
  fix(text: string, choice?: Choice & {readonly unsafe?: boolean; readonly review?: Review}): FixResult;
}

const rulePage = 'https://github.com/postedit/postedit/blob/main/rules/README.md';

/** Where a person reads more about a rule. */
export function ruleUrl(id: string): string {
  return `${rulePage}#${id}`;
}
