/** The items of a JSON array that is written piece by piece, one to a line. */
export function createList(): (item: unknown) => string {
  let isFirst = true;
  return item => {
    const separator = isFirst ? '\n' : ',\n';
    isFirst = false;
    return separator + JSON.stringify(item);
  };
}
