/** Offices that English writes in lower case where no name follows them, as the style guide of the Associated Press has it. */
const list = `
  deputy deputies minister ministers mayor mayors governor governors director directors chairman chairwoman official officials
  prosecutor prosecutors investigator judge judges ambassador ambassadors consul commissioner councillor councilor councilman
  headmaster rector dean professor teacher doctor engineer officer inspector spokesman spokeswoman spokesperson president
  secretary general chancellor senator
`;

let set: ReadonlySet<string> | undefined;

export function offices(): ReadonlySet<string> {
  return (set ??= new Set(list.trim().split(/\s+/u)));
}
