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
}

export const defaultHouse: HouseStyle = {quotationMarks: 'auto', punctuation: 'auto', abbreviations: [], leftovers: []};
