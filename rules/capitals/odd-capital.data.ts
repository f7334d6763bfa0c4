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

/** Common nouns that are names too. */
export const alsoNames: ReadonlySet<string> = new Set(
  `polish may march august china turkey chile jersey guinea mercury venus mars earth moon sun internet web net bible koran god lord
  lady sir church state government parliament congress senate house cabinet crown treasury pope king queen prince guardian times
  mail mirror post telegraph economist union commission council constitution act bill apple windows word excel office oracle
  renaissance enlightenment holocaust depression revolution war empire reformation easter mass swede dane pole finn turk`
    .trim()
    .split(/\s+/u),
);
