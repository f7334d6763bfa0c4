/** Makes a value when it is first asked for: patterns that most articles never need cost every start. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
