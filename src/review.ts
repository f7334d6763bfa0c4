/** What is known of a file from before decides which of its findings are told. Rules know nothing of it. */
import {accept, type Accepted} from './accept.ts';
import {changedRanges, onlyChanged} from './changed-lines.ts';
import type {Review} from './finding.ts';

/** Plain data, so that it can go wherever the file is linted. */
export interface Past {
  /** Findings that are accepted. */
  readonly accepted?: Accepted;
  /** The text as it was: only what touches a line that it does not have is told. */
  readonly before?: string;
}

/** @param text As it is before any fix. */
export function createReview({accepted = {}, before}: Past, text: string): Review {
  const changed = before === undefined ? undefined : changedRanges(before, text);
  return (result, passed) => {
    // First: of equal findings, the ones that were accepted need not be on changed lines.
    const left = accept(result, accepted, passed);
    return changed === undefined ? left : onlyChanged(left, changed, passed);
  };
}
