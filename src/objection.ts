/** What a rule of the gap family says about one gap. The gap printer writes the gap from all that is said. */
import type {Mark} from './analysis/gaps.ts';
import type {Range, Related, Safety, Suggestion} from './problem.ts';

/** One thing to do to a gap. Changes of several rules are carried out together by the gap printer. */
export type Change =
  | {readonly do: 'drop'; readonly mark: Mark}
  | {readonly do: 'write'; readonly mark: Mark; readonly text: string}
  /** White space on one side of a mark: none, or one space. */
  | {readonly do: 'space'; readonly mark: Mark; readonly side: 'before' | 'after'; readonly text: '' | ' '}
  /** New text right before or after a mark, or after the word before the gap. */
  | {readonly do: 'insert'; readonly mark: Mark | undefined; readonly side: 'before' | 'after'; readonly text: string}
  /** Puts a mark right before another. */
  | {readonly do: 'move'; readonly mark: Mark; readonly to: Mark}
  /** White space of a gap without marks. */
  | {readonly do: 'blank'; readonly text: '' | ' '}
  /** Case of the first letter of the next word. */
  | {readonly do: 'case'; readonly to: 'upper' | 'lower'};

export interface Objection {
  readonly message: string;
  /** Empty: report without a repair. */
  readonly changes?: readonly Change[];
  readonly safety?: Safety;
  /** What to flag; without it, the marks and white space that change. */
  readonly range?: Range;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** Puts a dash in the place of a mark. @param dash With the space around it: ` – ` or `—`. */
export function setDash(mark: Mark, dash: string): readonly Change[] {
  const text = dash.startsWith(' ') ? ' ' : '';
  return [
    {do: 'write', mark, text: dash.trim()},
    {do: 'space', mark, side: 'before', text},
    {do: 'space', mark, side: 'after', text},
  ];
}
