/** Finding a place by its offset. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';

/** Of `count` starts in order, the number of the last that is no later than the offset; 0 where all are later. */
export function lastAtOrBefore(offset: number, count: number, startOf: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a range has something in common with one of others, which are in order and apart. */
export function meetsAny([start, end]: Range, others: readonly Range[]): boolean {
  const [from, to] = others[lastAtOrBefore(end - 1, others.length, index => others[index]?.[0] ?? 0)] ?? [0, 0];
  return start < to && end > from;
}

/** The last block that begins no later than an offset; undefined in an article without blocks. */
export function blockAt({blocks}: Pick<Article, 'blocks'>, offset: number): Block | undefined {
  return blocks[lastAtOrBefore(offset, blocks.length, index => blocks[index]?.range[0] ?? 0)];
}
