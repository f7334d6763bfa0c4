/** Rules as git reads them: the package is loaded for those who have some. */
import createIgnore, {type Ignore} from 'ignore';

export type Matcher = Pick<Ignore, 'test'>;

export interface Rule {
  /** From the root of the file system. */
  readonly pattern: string;
  /** The file it stands in, as messages name it. */
  readonly mark: string;
}

/** @param rules Later ones win. Upper and lower case differ, on every system. */
export function createMatcher(rules: readonly Rule[]): Matcher {
  return createIgnore({ignorecase: false}).add(rules);
}
