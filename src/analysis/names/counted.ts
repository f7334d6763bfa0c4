/** Which uses of a spelling count: those that are the article's own, and not right where they stand. */
import type {Article} from '../../article.ts';
import {isQuoted} from '../quotations.ts';
import {isFamilyNameFirst} from './first-names.ts';
import type {Entry, Use} from './people.ts';
import {around, isRight, standingOf, type Standing} from './standing.ts';

/** A spelling with the uses that are not fixed, and the number of those that are the article's own. */
export interface Counted extends Entry {
  readonly own: number;
  readonly standings: ReadonlyMap<Use, Standing>;
}

export function count(article: Article, entry: Entry, group: readonly Entry[] = []): Counted {
  let beside: ReadonlySet<string> | undefined;
  const wordsBesideOthers = (): ReadonlySet<string> =>
    (beside ??= new Set(group.flatMap(other => (other === entry ? [] : other.uses.flatMap(use => wordsBeside(article, use))))));
  const standings = new Map(
    entry.uses.map(use => {
      const standing = standingIn(article, use);
      return [use, standing === 'body' ? standingOfBody(article, use, wordsBesideOthers()) : standing] as const;
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

/**
 * A body that the article calls by both spellings, as the same word beside it tells. For sure if the word follows, as in
 * `Tinkov Bank`: before a name it may be a title.
 */
function standingOfBody(article: Article, use: Use, others: ReadonlySet<string>): Standing {
  const shared = wordsBeside(article, use).filter(word => others.has(word));
  if (shared.length === 0) return 'body';
  return shared.some(word => word.startsWith(NAME)) && !isQuoted(article, use.token.range[0]) ? 'own' : 'held';
}

/** Stands for the name beside a word of it. */
const NAME = '_';

/** The words with a capital right before and after a name, in the singular: `Madame _`, `_ Bank`. */
function wordsBeside(article: Article, {token}: Use): readonly string[] {
  const {before, after} = around(article, token.range);
  const [previous, next] = [/(?<!\p{L})\p{Lu}\p{L}+(?= $)/u.exec(before), /^ \p{Lu}\p{L}+/u.exec(after)].map(match =>
    match?.[0].trim().replace(/s$/u, ''),
  );
  return [...(previous === undefined ? [] : [`${previous} ${NAME}`]), ...(next === undefined ? [] : [`${NAME} ${next}`])];
}

/** How many uses of some are not right where they stand. */
export function countOf(article: Article, uses: readonly Use[]): number {
  return uses.filter(use => !isRight(standingIn(article, use))).length;
}
