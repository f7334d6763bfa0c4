/** Which uses of a spelling count: those that are the article's own, and not right where they stand. */
import type {Article} from '../../article.ts';
import {isFamilyNameFirst} from './first-names.ts';
import type {Entry, Use} from './people.ts';
import {around, isRight, standingOf, type Standing} from './standing.ts';

/** A spelling with the uses that are not fixed, and the number of those that are the article's own. */
export interface Counted extends Entry {
  readonly own: number;
  readonly standings: ReadonlyMap<Use, Standing>;
}

export function count(article: Article, entry: Entry, group: readonly Entry[] = []): Counted {
  const beside = new Set(group.flatMap(other => (other === entry ? [] : other.uses.flatMap(use => wordsBeside(article, use)))));
  const standings = new Map(
    entry.uses.map(use => {
      const standing = standingIn(article, use);
      const isShared = standing === 'body' && wordsBeside(article, use).some(word => beside.has(word));
      return [use, isShared ? 'held' : standing] as const;
    }),
  );
  const uses = entry.uses.filter(use => !isRight(standings.get(use) ?? 'fixed'));
  return {...entry, uses, own: uses.filter(use => standings.get(use) === 'own').length, standings};
}

/** Whether names are one and how many there are ask for the same places. */
const standings = (article: Article): ((use: Use) => Standing) => {
  const known = new Map<Use['token'], Standing>();
  return use => {
    const standing = known.get(use.token) ?? readStanding(article, use);
    known.set(use.token, standing);
    return standing;
  };
};

function standingIn(article: Article, use: Use): Standing {
  return article.the(standings)(use);
}

function readStanding(article: Article, {mention, token, index}: Use): Standing {
  // Oleg Gritsenko Foundation
  if (mention.isBody && index < mention.tokens.length - 1) return 'body';
  // Park Geun-hye is no park.
  const [first] = mention.tokens;
  const start = index > 0 && first !== undefined && isFamilyNameFirst(mention) ? first.range[0] : token.range[0];
  return standingOf(article, [start, token.range[1]]);
}

/** The words with a capital right beside a name, in the singular: one body under both spellings has the same. */
function wordsBeside(article: Article, {token}: Use): readonly string[] {
  const {before, after} = around(article, token.range);
  const found = [before.split(' ').at(-2), after.split(' ').at(1)];
  return found.flatMap((word, side) =>
    word !== undefined && /^\p{Lu}\p{L}+$/u.test(word) ? [`${side} ${word.replace(/s$/u, '')}`] : [],
  );
}

/** How many uses of some are not right where they stand. */
export function countOf(article: Article, uses: readonly Use[]): number {
  return uses.filter(use => !isRight(standingIn(article, use))).length;
}
