/** Finding a place by its offset. */
import type {Article, Block} from '../article.ts';

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

/** The last block that begins no later than an offset; undefined in an article without blocks. */
export function blockAt({blocks}: Article, offset: number): Block | undefined {
  return blocks[lastAtOrBefore(offset, blocks.length, index => blocks[index]?.range[0] ?? 0)];
}
