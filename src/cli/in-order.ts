/** Several things at once whose results come in order. */

/**
 * Begins some items while earlier ones are not done, and gives the results in the order of the items.
 *
 * @param ahead How many, at most: no more results than that wait for their turn.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = begin(item);
    // If it fails, that is told when its turn comes.
    result.catch(() => undefined);
    begun.push(result);
    const first = begun.length > ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}

/** What has the same key is begun when the one before is done. */
export function oneAtATime<Item, Result>(
  keyOf: (item: Item) => string,
  begin: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return item => {
    const key = keyOf(item);
    const before = last.get(key);
    const result = before === undefined ? begin(item) : before.then(() => begin(item));
    const done = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === done) last.delete(key);
      });
    last.set(key, done);
    return result;
  };
}
