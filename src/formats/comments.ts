/** Comments of a source, among which are those that tell rules to be silent. */
import type {Range} from '../problem.ts';
import type {Comment} from '../silence.ts';

/** `<!-- … -->` of HTML and XML, in order. */
export function htmlComments(source: string, [start, end]: Range = [0, source.length]): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end; at = source.indexOf('<!--', at)) {
    const close = source.indexOf('-->', at + 4);
    if (close < 0 || close >= end) break;
    comments.push({range: [at, close + 3], text: source.slice(at + 4, close)});
    at = close + 3;
  }
  return comments;
}

/** `# …` on lines of their own, as catalogues and YAML have them; not `#:`, `#,` and the like. */
export function hashComments(source: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = 0; start < source.length;) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    let at = start;
    while (at < end && source.charAt(at) === ' ') at += 1;
    if (source.startsWith('# ', at)) comments.push({range: [at, end], text: source.slice(at + 2, end)});
    start = end + 1;
  }
  return comments;
}

/**
 * Comments whose next line is the unit, such as a message or a cue, that they stand in or before.
 *
 * @param ends Where units end, in order.
 */
export function beforeUnits(comments: readonly Comment[], ends: readonly number[]): readonly Comment[] {
  let at = 0;
  return comments.map(comment => {
    const [, after] = comment.range;
    while ((ends[at] ?? after) < after) at += 1;
    return {...comment, next: [after, ends[at] ?? after]};
  });
}

/** Where the line of the last character of a value ends, which may be a line end itself. */
export function endOfLine(source: string, end: number): number {
  const found = source.indexOf('\n', end - 1);
  return found < 0 ? source.length : found;
}
