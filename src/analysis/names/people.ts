/** Who bears a family name: under one spelling there may be several people, and each is another name. */
import type {Article} from '../../article.ts';
import type {Range} from '../../problem.ts';
import type {NameWord} from './compare.ts';
import {kin, offices} from './context.data.ts';
import {compareFirstNames, familyName, firstNamesBefore, isFamilyNameFirst} from './first-names.ts';
import {plainTexts, type Mention, type NameToken} from './mentions.ts';

/** A word of a name where it stands. */
export interface Use {
  readonly mention: Mention;
  readonly token: NameToken;
  readonly index: number;
  /** `the Lukashenkos` */
  readonly isPlural: boolean;
}

/** One spelling of one word of a name. */
export interface Entry {
  readonly text: string;
  readonly word: NameWord;
  readonly uses: readonly Use[];
  /** Whether the English dictionary has it. */
  readonly isKnown: boolean;
  /** An English word that is no name by itself. */
  readonly isOrdinary: boolean;
}

/** A person or a place under one spelling. */
export interface Bearer {
  readonly entry: Entry;
  readonly uses: readonly Use[];
  readonly firstNames: readonly string[];
  /** The family name that the word follows, in plain letters. */
  readonly family: string | undefined;
}

/** People of one family name in one article; a name of more is nobody’s. */
const MOST_BEARERS = 8;

/** A mention without a first name is of the one named last; before the first is named, of that one. */
function bearersOf({prose}: Article, entry: Entry): readonly Bearer[] {
  const found: {entry: Entry; uses: Use[]; firstNames: readonly string[]; family: string | undefined}[] = [];
  let last: (typeof found)[number] | undefined;
  for (const use of usesOfFamily(entry)) {
    const firstNames = firstNamesBefore(use.mention, use.index);
    const family = use.index > 0 && isFamilyNameFirst(use.mention) ? plainTexts(use.mention.tokens)[0] : undefined;
    const isNamed = firstNames.length > 0 || family !== undefined;
    // A relative is another person, and who it is stands nowhere.
    if (!isNamed && standsBesideKin(prose, use.token.range)) continue;
    const known = isNamed
      ? found.find(bearer => family === bearer.family && compareFirstNames(firstNames, bearer.firstNames) !== 'other')
      : last;
    if (known === undefined) {
      if (found.length === MOST_BEARERS) return [];
      last = {entry, uses: [use], firstNames, family};
      found.push(last);
    } else {
      known.uses.push(use);
      if (firstNames.length > known.firstNames.length) known.firstNames = firstNames;
      last = known;
    }
  }
  return found;
}

/** Not where it is a first name, as it then is more often than not: the rest may stand before a place, as in `Tussauds New York`. */
function usesOfFamily({uses}: Entry): readonly Use[] {
  const own = uses.filter(({mention, index}) => index === familyName(mention));
  return own.length * 2 >= uses.length ? uses : own;
}

/** The people of an article, and who of them is one. */
export interface People {
  bearersOf(entry: Entry): readonly Bearer[];
  /** Not where the first names of those that are joined already are others. */
  join(one: Bearer, other: Bearer): void;
  /** What stands for a family name in a mention and for all spellings of it. */
  nameOf(token: NameToken): string;
  /** Of two or more each. */
  groups(): readonly (readonly Bearer[])[];
}

export function createPeople(article: Article): People {
  const bearers = new Map<Entry, readonly Bearer[]>();
  const groups = new Map<Bearer, Bearer[]>();
  const groupOf = (bearer: Bearer): Bearer[] => {
    const known = groups.get(bearer);
    if (known !== undefined) return known;
    const made = [bearer];
    groups.set(bearer, made);
    return made;
  };
  let names: ReadonlyMap<number, string> | undefined;
  const readNames = (): ReadonlyMap<number, string> =>
    new Map(
      [...new Set(groups.values())].flatMap((group, index) =>
        group.flatMap(({uses}) => uses.map(({token}) => [token.range[0], String(index)] as const)),
      ),
    );
  return {
    bearersOf(entry) {
      const known = bearers.get(entry);
      if (known !== undefined) return known;
      const made = bearersOf(article, entry);
      bearers.set(entry, made);
      return made;
    },
    join(one, other) {
      const [first, second] = [groupOf(one), groupOf(other)];
      if (first === second || compareFirstNames(namesOf(first), namesOf(second)) === 'other') return;
      const [few, many] = first.length < second.length ? [first, second] : [second, first];
      many.push(...few);
      for (const bearer of few) groups.set(bearer, many);
    },
    nameOf({text, range}) {
      names ??= readNames();
      return names.get(range[0]) ?? text;
    },
    groups: () => [...new Set(groups.values())].filter(group => group.length > 1),
  };
}

/** The first names that a group is known by. */
function namesOf(group: readonly Bearer[]): readonly string[] {
  return group.find(({firstNames}) => firstNames.length > 0)?.firstNames ?? [];
}

/** `his wife Anna`, `the brothers Orlenko` */
export function standsBesideKin(prose: string, [start]: Range): boolean {
  const before = prose
    .slice(Math.max(0, start - 30), start)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .slice(-2);
  // The family of Gaddafi: it is his name all the same.
  return before.at(-1) !== 'of' && before.some(word => kin.has(word));
}

/** Ranks and trades beside a name. */
export function ranksOf({uses}: Bearer): ReadonlySet<string> {
  return new Set(uses.flatMap(({mention}) => mention.titles));
}

/** Whether two people hold offices that nobody holds together: a president and a judge. */
export function haveOtherOffices(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [first, second] = [officesOf(one), officesOf(other)];
  return first.size > 0 && second.size > 0 && ![...first].some(office => second.has(office));
}

function officesOf(ranks: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...ranks].flatMap(rank => offices.get(rank) ?? []));
}
