/**
 * Names over many articles: what one article gives, a small plain value, and what all of them together decide. The result
 * depends neither on the order of the articles nor on how many are read at once.
 */
import type {Article} from '../../article.ts';
import {isDistinct, type NamesStyle} from '../../house.ts';
import type {Lexicon} from '../../lexicon.ts';
import {capitals} from './capitals.ts';
import {farthest, isCandidate, pairSpellings} from './close-pairs.ts';
import {isGivenName} from './given-names.ts';
import {houseVariants} from './listed.ts';
import {mentionsOf} from './mentions.ts';
import {exonymRank} from './exonyms.data.ts';
import {exonymVariants} from './places.ts';
import {createUnion} from './union.ts';
import {familyName, firstNamesBefore, isFamilyNameFirst, isOneFirstName, roundTrip, soundVariants} from './variants.ts';

/** One spelling of one family name or place in one article. */
export interface NameRecord {
  readonly text: string;
  readonly count: number;
  /** First names that stand before it. */
  readonly firstNames: readonly string[];
}

/** What a view over many articles needs of one. */
export interface ArticleNames {
  readonly names: readonly NameRecord[];
  /** Spellings that the article itself has beside another of the same name. */
  readonly variants: readonly {readonly text: string; readonly preferred: string}[];
}

export interface NameSpelling {
  readonly text: string;
  readonly count: number;
  /** Paths of the articles that have it, sorted. */
  readonly files: readonly string[];
}

/** One name with its spellings, the preferred one first. */
export interface NameGroup {
  readonly preferred: string;
  readonly spellings: readonly NameSpelling[];
}

export function articleNames(article: Article): ArticleNames {
  const records = new Map<string, {count: number; firstNames: Set<string>}>();
  for (const mention of mentionsOf(article, article.the(capitals).keys())) {
    const index = familyName(mention);
    const token = mention.tokens[index];
    if (token === undefined || token.isOrdinary || token.isInitial || !isCandidate(token.text)) continue;
    if (mention.isBody || isFamilyNameFirst(mention) || (index === 0 && isGivenName(token.text.toLowerCase()))) continue;
    const record = records.get(token.text) ?? {count: 0, firstNames: new Set<string>()};
    record.count += 1;
    for (const name of firstNamesBefore(mention, index)) record.firstNames.add(name);
    records.set(token.text, record);
  }
  const variants = [...houseVariants(article), ...exonymVariants(article), ...soundVariants(article)];
  const pairs = new Map(variants.map(({text, preferred}) => [`${text}\n${preferred}`, {text, preferred}]));
  return {
    names: [...records].map(([text, {count, firstNames}]) => ({text, count, firstNames: [...firstNames]})),
    variants: [...pairs.values()],
  };
}

/** All that many articles say of one spelling. */
interface Total {
  readonly text: string;
  count: number;
  readonly files: Set<string>;
  readonly firstNames: Set<string>;
}

/** Ten thousand articles halve the distance. */
const NEARER = 4;
/** Mentions that each of two spellings needs where no first name is the same. */
const MENTIONS = 3;

/** Adds up articles, and tells which spellings are one name. */
export function createNameIndex(lexicon: Lexicon, style: NamesStyle): NameIndex {
  const totals = new Map<string, Total>();
  const within = new Map<string, {readonly text: string; readonly preferred: string}>();
  let files = 0;

  function total(text: string): Total {
    const known = totals.get(text);
    if (known !== undefined) return known;
    const made: Total = {text, count: 0, files: new Set(), firstNames: new Set()};
    totals.set(text, made);
    return made;
  }

  return {
    add(path, article) {
      files += 1;
      for (const {text, count, firstNames} of article.names) {
        const sum = total(text);
        sum.count += count;
        sum.files.add(path);
        for (const name of firstNames) sum.firstNames.add(name);
      }
      for (const pair of article.variants) within.set(`${pair.text}\n${pair.preferred}`, pair);
    },
    groups() {
      // Of a million names, two are near each other by chance: the larger the run, the nearer they must be.
      const most = farthest[style.evidence] / (1 + Math.log10(Math.max(1, files)) / NEARER);
      const sorted = [...totals.keys()].sort();
      const joined = createUnion();
      for (const {one, other, distance, isGivenName: isFirstName} of pairSpellings(sorted, lexicon, most)) {
        const [a, b] = [totals.get(one.text), totals.get(other.text)];
        if (a === undefined || b === undefined || isFirstName || isDistinct(style, a.text, b.text)) continue;
        if (areOneAcross(a, b, distance)) joined.join(a.text, b.text);
      }
      for (const {text, preferred} of [...within.values()].sort(
        (a, b) => compareText(a.text, b.text) || compareText(a.preferred, b.preferred),
      ))
        if (totals.has(text) && totals.has(preferred) && !isDistinct(style, text, preferred)) joined.join(preferred, text);
      return joined
        .groups()
        .map(group =>
          describe(
            group.flatMap(text => totals.get(text) ?? []),
            style,
          ),
        )
        .sort((a, b) => compareText(a.preferred, b.preferred));
    },
  };
}

export interface NameIndex {
  add(path: string, article: ArticleNames): void;
  /** By their preferred form; each has two spellings or more. */
  groups(): readonly NameGroup[];
}

function areOneAcross(one: Total, other: Total, distance: number): boolean {
  const first = [...one.firstNames];
  const second = [...other.firstNames];
  if (first.some(a => second.some(b => isOneFirstName(a, b)))) return true;
  if (first.length > 0 && second.length > 0) return false;
  return distance <= SURE && Math.min(one.count, other.count) >= MENTIONS;
}

/** Up to this distance no sound differs. */
const SURE = 0.011;

/** The house's form, else the most frequent one. */
function describe(totals: readonly Total[], {prefer}: NamesStyle): NameGroup {
  const isHouse = ({text}: Total): number => Number(Object.hasOwn(prefer, text));
  const sorted = [...totals].sort(
    (a, b) =>
      isHouse(b) - isHouse(a) ||
      b.count - a.count ||
      Number(roundTrip.test(a.text)) - Number(roundTrip.test(b.text)) ||
      exonymRank(a.text) - exonymRank(b.text) ||
      compareText(a.text, b.text),
  );
  const spellings = sorted.map(({text, count, files}) => ({text, count, files: [...files].sort(compareText)}));
  return {preferred: spellings[0]?.text ?? '', spellings};
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
