/** The choices of the house that publishes: what an article's own habits do not decide. */

/** What is `auto` is read off each article. */
export interface HouseStyle {
  readonly quotationMarks: 'auto' | 'curly' | 'straight';
  /** American style puts a period or comma inside the closing quotation mark, British style after it. */
  readonly punctuation: 'auto' | 'american' | 'british';
  /** Abbreviations of the house, each with its full stop, besides the built-in list. */
  readonly abbreviations: readonly string[];
  /** Lines of the house's own site that are never part of an article, besides the built-in list. */
  readonly leftovers: readonly string[];
  /** Phrases that are right as they are: no rule finds anything inside one. */
  readonly keep: readonly string[];
  /** Words of the house that no dictionary holds. */
  readonly words: readonly string[];
  readonly spelling: 'auto' | 'american' | 'british';
  readonly names: NamesStyle;
}

/**
 * How much must speak for two spellings being one name. `strict`: the text does; `balanced`: the spelling leaves no doubt, or
 * the text does; `loose`: the spelling makes it likely.
 */
export type Evidence = 'strict' | 'balanced' | 'loose';

export interface NamesStyle {
  /** What the house writes, and the spellings it replaces: `{Kyiv: ['Kiev']}`. */
  readonly prefer: Readonly<Record<string, readonly string[]>>;
  /** Spellings near one another that are different names. */
  readonly distinct: readonly (readonly string[])[];
  /** Phrases that keep their spelling: `chicken Kiev`. */
  readonly keep: readonly string[];
  /** Which of the forms in an article wins: the most frequent, the first, the Ukrainian or Belarusian, the Russian one. */
  readonly system: 'majority' | 'first' | 'native' | 'russian';
  readonly evidence: Evidence;
  /** What `prefer` replaces, each spelling with its form, in capitals too. Set by the program, not by a house. */
  readonly replacements: ReadonlyMap<string, string>;
  /** Spellings that many articles together decided on, each with its form; see `NameIndex`. Set by the program, not by a house. */
  readonly across: ReadonlyMap<string, string>;
}

/** Whether the house keeps all these spellings apart. */
export function isDistinct({distinct}: NamesStyle, ...spellings: readonly string[]): boolean {
  return distinct.some(pair => spellings.every(spelling => pair.includes(spelling)));
}

export const defaultNames: NamesStyle = {
  prefer: {},
  distinct: [],
  keep: [],
  system: 'majority',
  evidence: 'balanced',
  replacements: new Map(),
  across: new Map(),
};

export const defaultHouse: HouseStyle = {
  quotationMarks: 'auto',
  punctuation: 'auto',
  abbreviations: [],
  leftovers: [],
  keep: [],
  words: [],
  spelling: 'auto',
  names: defaultNames,
};
