/** Finding a place by its offset. */

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
