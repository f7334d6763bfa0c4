/** The name a user most likely meant. */

/** "; the nearest is "x"", to put into a message about a name that does not exist; empty where nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === undefined ? '' : `; the nearest is "${found}"`;
}

/** The known name with the fewest typing errors away, if they are few for its length or one contains the other. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const typed = name.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const cost = distance(typed, candidate.toLowerCase());
    if (cost < least && isNear(typed, candidate.toLowerCase(), cost)) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

function isNear(typed: string, candidate: string, cost: number): boolean {
  if (typed.length >= 4 && (candidate.includes(typed) || typed.includes(candidate))) return true;
  return cost <= Math.max(1, Math.floor(candidate.length / 3));
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one name to the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
