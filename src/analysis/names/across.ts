/**
 * Names over many articles: what one article gives, a small plain value, and what all of them together decide. The result
 * depends neither on the order of the articles nor on how many are read at once.
 */
import type {Article} from '../../article.ts';
import {isDistinct, type Evidence, type NamesStyle} from '../../house.ts';
import type {Lexicon} from '../../lexicon.ts';
import {capitals} from './capitals.ts';
import {closePairs, isCandidate, pairSpellings} from './close-pairs.ts';
import {familyName, firstNamesBefore, isFamilyNameFirst, isOneFirstName} from './first-names.ts';
import {isGivenName} from './given-names.ts';
import {houseVariants} from './listed.ts';
import {mentionsOf} from './mentions.ts';
import {exonymRank, exonyms, isRiver} from './exonyms.data.ts';
import {exonymVariants, placeCounts} from './places.ts';
import {createUnion} from './union.ts';
import {roundTrip, soundVariants} from './variants.ts';

/** One spelling of one family name in one article. */
export interface NameRecord {
  readonly text: string;
  readonly count: number;
  /** First names that stand before it, those of one mention with a space between them. */
  readonly firstNames: readonly string[];
}

/** What a view over many articles needs of one. */
export interface ArticleNames {
  readonly names: readonly NameRecord[];
  /** Places that a list knows by several names, without those of another time or thing. */
  readonly places: readonly {readonly text: string; readonly count: number}[];
  /** Spellings that the article itself has beside another of the same name; by a list, or by their sound. */
  readonly variants: readonly {readonly text: string; readonly preferred: string; readonly isListed: boolean}[];
  /** Spellings near one another that the article has for two names. */
  readonly apart: readonly (readonly [one: string, other: string])[];
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
  readonly evidence: GroupEvidence;
}

/**
 * The weakest of what joins the spellings of a group: a `list`, the same first `name`, the `spelling` alone, or one `article`
 * that takes them for one while others have them for several people.
 */
export type GroupEvidence = 'list' | 'name' | 'spelling' | 'article';

const weakness: readonly GroupEvidence[] = ['list', 'name', 'spelling', 'article'];

export function articleNames(article: Article): ArticleNames {
  const records = new Map<string, {count: number; firstNames: Set<string>}>();
  for (const mention of mentionsOf(article, article.the(capitals).keys())) {
    const index = familyName(mention);
    const token = mention.tokens[index];
    if (token === undefined || token.isOrdinary || token.isInitial || !isCandidate(token.text)) continue;
    if (mention.isBody || isFamilyNameFirst(mention) || (index === 0 && isGivenName(token.text.toLowerCase()))) continue;
    const record = records.get(token.text) ?? {count: 0, firstNames: new Set<string>()};
    record.count += 1;
    const bearer = [...new Set(firstNamesBefore(mention, index).toReversed())].join(' ');
    if (bearer !== '') record.firstNames.add(bearer);
    records.set(token.text, record);
  }
  const listed = [...houseVariants(article), ...exonymVariants(article)].map(variant => ({...variant, isListed: true}));
  const sounding = soundVariants(article).map(variant => ({...variant, isListed: false}));
  const variants = new Map(
    [...sounding, ...listed].map(({text, preferred, isListed}) => [`${text}\n${preferred}`, {text, preferred, isListed}]),
  );
  return {
    names: [...records].map(([text, {count, firstNames}]) => ({text, count, firstNames: [...firstNames]})),
    places: placeCounts(article),
    variants: [...variants.values()],
    apart: apartIn(article, [...variants.values()], records),
  };
}

/** What the article has near one another and does not take for one. */
function apartIn(
  article: Article,
  variants: ArticleNames['variants'],
  records: ReadonlyMap<string, unknown>,
): ArticleNames['apart'] {
  const joined = createUnion();
  for (const {text, preferred} of variants) joined.join(preferred, text);
  return article.the(closePairs).flatMap(({one: {text: one}, other: {text: other}}) => {
    const isName = records.has(one) && records.has(other);
    return isName && joined.of(one) !== joined.of(other) ? [[one, other] as const] : [];
  });
}

/** All that many articles say of one spelling. */
interface Total {
  readonly text: string;
  count: number;
  readonly files: Set<string>;
  readonly firstNames: Set<string>;
}

/** Spellings farther apart are never one name, in a run of one article. */
const farthestAcross: Readonly<Record<Evidence, number>> = {strict: 0.02, balanced: 0.045, loose: 0.12};
/** Ten thousand articles halve the distance. */
const NEARER = 4;
/** Mentions that each of two spellings needs where no first name is the same. */
const MENTIONS = 3;

/** Adds up articles, and tells which spellings are one name. */
export function createNameIndex(lexicon: Lexicon, style: NamesStyle): NameIndex {
  const totals = new Map<string, Total>();
  const places = new Map<string, Total>();
  const within = new Map<string, ArticleNames['variants'][number]>();
  const apart = new Set<string>();
  let files = 0;

  function addTo(sums: Map<string, Total>, path: string, text: string, count: number): Total {
    const sum = sums.get(text) ?? {text, count: 0, files: new Set<string>(), firstNames: new Set<string>()};
    sum.count += count;
    sum.files.add(path);
    sums.set(text, sum);
    return sum;
  }

  const totalOf = (text: string): Total | undefined => places.get(text) ?? totals.get(text);

  return {
    add(path, article) {
      files += 1;
      for (const {text, count, firstNames} of article.names) {
        const sum = addTo(totals, path, text, count);
        for (const name of firstNames) sum.firstNames.add(name);
      }
      for (const {text, count} of article.places) addTo(places, path, text, count);
      for (const pair of article.variants) {
        const key = `${pair.text}\n${pair.preferred}`;
        within.set(key, {...pair, isListed: pair.isListed || within.get(key)?.isListed === true});
      }
      for (const pair of article.apart) apart.add(keyOf(...pair));
    },
    groups() {
      const joined = createUnion();
      const joints: {readonly text: string; readonly evidence: GroupEvidence}[] = [];
      const join = (one: string, other: string, evidence: GroupEvidence): void => {
        if (isDistinct(style, one, other) || (evidence !== 'list' && apart.has(keyOf(one, other)))) return;
        joined.join(one, other);
        joints.push({text: one, evidence});
      };
      // Of a million names, two are near each other by chance: the larger the run, the nearer they must be.
      const most = farthestAcross[style.evidence] / (1 + Math.log10(Math.max(1, files)) / NEARER);
      for (const {one, other, distance, isGivenName: isFirstName} of pairSpellings([...totals.keys()].sort(), lexicon, most, {
        mostOfAKey: Number.POSITIVE_INFINITY,
      })) {
        const [a, b] = [totals.get(one.text), totals.get(other.text)];
        const evidence = a === undefined || b === undefined || isFirstName ? undefined : evidenceOf(a, b, distance);
        if (evidence !== undefined) join(one.text, other.text, evidence);
      }
      for (const [one, ...others] of placeNames(places)) for (const other of others) join(one, other, 'list');
      for (const {text, preferred, isListed} of [...within.values()].sort(
        (a, b) => compareText(a.text, b.text) || compareText(a.preferred, b.preferred),
      )) {
        const [a, b] = [totalOf(text), totalOf(preferred)];
        if (a !== undefined && b !== undefined)
          join(preferred, text, isListed ? 'list' : areSeveral(a, b) ? 'article' : 'spelling');
      }
      const weakest = new Map<string, number>();
      for (const {text, evidence} of joints) {
        const group = joined.of(text);
        weakest.set(group, Math.max(weakness.indexOf(evidence), weakest.get(group) ?? 0));
      }
      return joined
        .groups()
        .map(group =>
          describe(
            group.flatMap(text => totalOf(text) ?? []),
            weakness[weakest.get(joined.of(group[0] ?? '')) ?? 0] ?? 'article',
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

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** The listed places that stand under two names or more. */
function placeNames(places: ReadonlyMap<string, unknown>): readonly (readonly [string, ...string[]])[] {
  return exonyms().flatMap(({forms}) => {
    // Dnepr is a river and a city.
    const [first, ...others] = forms.filter(form => places.has(form) && !isRiver(form));
    return first === undefined || others.length === 0 ? [] : [[first, ...others] as const];
  });
}

function evidenceOf(one: Total, other: Total, distance: number): GroupEvidence | undefined {
  if (areSeveral(one, other)) return undefined;
  if (one.firstNames.size > 0 && other.firstNames.size > 0) return 'name';
  return distance <= SURE && Math.min(one.count, other.count) >= MENTIONS ? 'spelling' : undefined;
}

/** Whether somebody bears one of two spellings whose first name nobody with the other has. */
function areSeveral(one: Total, other: Total): boolean {
  if (one.firstNames.size === 0 || other.firstNames.size === 0) return false;
  const isAlone = (name: string, others: ReadonlySet<string>): boolean =>
    ![...others].some(another => isOneBearer(name, another));
  return (
    [...one.firstNames].some(name => isAlone(name, other.firstNames)) ||
    [...other.firstNames].some(name => isAlone(name, one.firstNames))
  );
}

/** `Ivan Petrovich` and `Ivan` */
function isOneBearer(one: string, other: string): boolean {
  return one.split(' ').some(a => other.split(' ').some(b => isOneFirstName(a, b)));
}

/** Up to this distance no sound differs. */
const SURE = 0.011;

/** The house's form, else the most frequent one. */
function describe(totals: readonly Total[], evidence: GroupEvidence, {prefer}: NamesStyle): NameGroup {
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
  return {preferred: spellings[0]?.text ?? '', spellings, evidence};
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
