/** What is known of a file from before decides which of its findings are told. Rules know nothing of it. */
import {accept, type Accepted} from './accept.ts';
import type {Review} from './finding.ts';

/** Plain data, so that it can go wherever the file is linted. */
export interface Past {
  readonly accepted?: Accepted;
}

export function createReview({accepted = {}}: Past): Review {
  return (result, passed) => accept(result, accepted, passed);
}
