/** What a rule reports, and the pieces it is made of. Types only; ranges are in the article's prose, in UTF-16 offsets. */

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
