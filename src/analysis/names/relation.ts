/** Whether two spellings are one name: what their sounds say, and what the text says of those who bear them. */
import {once} from '../once.ts';
import type {Article} from '../../article.ts';
import {isDistinct, type Evidence} from '../../house.ts';
import type {Range} from '../../problem.ts';
import {isWordAt} from '../characters.ts';
import {farthest} from './close-pairs.ts';
import {FAR, isVietnamese, wordDistance} from './compare.ts';
import {bodies, forms, singleOffices} from './context.data.ts';
import {countOf} from './counted.ts';
import {isCountryWord} from './countries.data.ts';
import {areTwoFamilies, isKoreanName, isOneKoreanFamily} from './families.ts';
import {compareFirstNames, familyName, isFamilyNameFirst} from './first-names.ts';
import {isFirstName, isGivenName} from './given-names.ts';
import {areNearFamilies, isOfAbroad} from './near-families.ts';
import {plainTexts} from './mentions.ts';
import {haveOtherOffices, ranksOf, standsBesideKin, type Bearer, type Entry} from './people.ts';

/** Distances up to which two spellings are one name. */
export interface Limits {
  /** On the spelling alone. */
  readonly alone: number;
  /** Where one form is an exception among many of the other. */
  readonly counted: number;
  /** Where a first name or a rank is the same. */
  readonly supported: number;
  /** Of Korean names, whose syllables lie near one another. */
  readonly korean: number;
  /** How much of an exception a form of abroad has to be: `Smirnoff` among many `Smirnov`. */
  readonly abroad: number;
}

export const limits: Readonly<Record<Evidence, Limits>> = {
  strict: {alone: 0, counted: 0, supported: farthest.strict, korean: 0, abroad: 1},
  balanced: {alone: 0.025, counted: 0.04, supported: farthest.balanced, korean: 0, abroad: 0.75},
  loose: {alone: 0.08, counted: 0.08, supported: farthest.loose, korean: 0.02, abroad: 0},
};

/** Two spellings near one another, where they stand in names. */
export interface EntryPair {
  readonly one: Entry;
  readonly other: Entry;
  readonly distance: number;
  readonly isGivenName: boolean;
}

/** How far apart two spellings of family names or places are; undefined where they are none, or too far whatever the text says. */
export function distanceOf(article: Article, pair: EntryPair, limit: Limits): number | undefined {
  const {one, other} = pair;
  if (!isSurname(one) || !isSurname(other) || (isFirstNameAlone(one) && isFirstNameAlone(other))) return undefined;
  if (isDistinct(article.house.names, one.text, other.text) || (one.isOrdinary && other.isOrdinary)) return undefined;
  if ([one, other].some(entry => entry.isOrdinary && !(isPersonal(article, entry) && isNeverLower(article, entry.text))))
    return undefined;
  const distance = soundsOf(pair, limit.korean);
  return distance > limit.supported ? undefined : distance;
}

/** Whether a word stands last in a name, or alone and is no given name. */
function isSurname({uses, word}: Entry): boolean {
  return uses.some(({mention, index}) => index === familyName(mention) && (index > 0 || !isGivenName(word.plain)));
}

/** Katya and Katia are two; but Franzisca is Franziska. */
function isFirstNameAlone({uses, word}: Entry): boolean {
  return isFirstName(word.plain) && uses.every(({index}) => index === 0);
}

/** Whether an English word is somebody’s name, and not that of a body: the German Parliament, a Congress. */
function isPersonal({prose}: Article, {text, uses}: Entry): boolean {
  if (bodies.has(text.toLowerCase())) return false;
  return !uses.some(({token: {range}}) => {
    const word = /([\p{L}-]+) $/u.exec(prose.slice(Math.max(0, range[0] - 30), range[0]))?.[1]?.toLowerCase() ?? '';
    return determiners.has(word) || isCountryWord(word);
  });
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'our', 'every', 'each']);

/** Whether an English word stands in the article as a name only. */
function isNeverLower({prose}: Article, word: string): boolean {
  const lower = word.toLowerCase();
  for (let at = prose.indexOf(lower); at >= 0; at = prose.indexOf(lower, at + 1))
    if (!isWordAt(prose, at - 1) && !isWordAt(prose, at + lower.length)) return false;
  return true;
}

/** Korean names are compared by what differs in Korean alone; marks make other names in Vietnamese. */
function soundsOf({one, other, distance}: EntryPair, mostInKorean: number): number {
  if (isKorean(one) && isKorean(other))
    return wordDistance(one.word, other.word, followFamily(one, other) ? FARTHEST_IN_KOREAN : mostInKorean, koreanOnly);
  return isVietnameseOf(one) && isVietnameseOf(other) ? FAR : distance;
}

function isKorean({uses}: Entry): boolean {
  return uses.every(({mention}) => isKoreanName(plainTexts(mention.tokens)));
}

/** Both syllables of a name after one family name, in two systems: Geun-hye and Kun-hye. */
const FARTHEST_IN_KOREAN = 0.035;

const koreanOnly = ['korean'] as const;

/** Marks make other names in Vietnamese, and tones are lost in some of them only. */
function isVietnameseOf({uses}: Entry): boolean {
  return uses.some(({mention: {tokens}}) => tokens.some(({text}) => isVietnamese(text)));
}

/** What speaks for two bearers of near spellings being one; `unknown` where only the spellings do. */
export type Relation = 'together' | 'unknown' | 'apart';

export function relate(article: Article, one: Bearer, other: Bearer, distance: number, limit: Limits): Relation {
  const [a, b] = [one.entry, other.entry];
  if (isKorean(a) && isKorean(b) && one.family !== undefined && other.family !== undefined)
    return isOneKoreanFamily(one.family, other.family) && distance <= FARTHEST_IN_KOREAN ? 'together' : 'apart';
  if (followFamily(a, b) && (distance > SURE || one.family !== other.family)) return 'apart';
  const said = context(article, one, other, distance);
  if (said === 'apart') return said;
  const isJapanese = [one, other].every(isJapaneseName);
  if (said === 'together') return isJapanese && distance > limit.alone ? 'apart' : said;
  if (isKnownPair(a, b) && !(a.word.shape.isSlavic && b.word.shape.isSlavic)) return 'apart';
  if (areNearFamilies(a.word.plain, b.word.plain) || areTwoFamilies(a.word.plain, b.word.plain)) return 'apart';
  // The firm of Smirnoff, and Mr. Smirnov
  if (isOfAbroad(a.word.plain, b.word.plain) && weightOf(article, one, other) < limit.abroad) return 'apart';
  if (distance <= limit.alone) return 'unknown';
  // No weight is more than one, and to weigh takes long.
  if (isJapanese || distance > limit.counted) return 'apart';
  return distance <= limit.counted * weightOf(article, one, other) ? 'unknown' : 'apart';
}

/** Not where the first name is none: Ali Khamenei. */
function isJapaneseName({entry: {word, isKnown}, firstNames}: Bearer): boolean {
  return word.shape.isJapanese && !isKnown && !firstNames.some(name => foreignToJapanese.test(name));
}

/** Letters and ends that no Japanese name has, in any system. */
const foreignToJapanese = /[lvxq]|[^aeioun]$/iu;

/** Both stand after a family name, as in Chinese, Korean and Vietnamese. */
function followFamily(one: Entry, other: Entry): boolean {
  return [one, other].every(({uses}) => uses.some(({mention, index}) => index > 0 && isFamilyNameFirst(mention)));
}

/** Two names of the English dictionary are two names, unless only a mark tells them apart. */
export function isKnownPair(one: Entry, other: Entry): boolean {
  return one.isKnown && other.isKnown && one.word.plain !== other.word.plain;
}

/** How much one form is an exception among many of the other, from 0 to 1. */
function weightOf(article: Article, one: Bearer, other: Bearer): number {
  const [first, second] = [countOf(article, one.uses), countOf(article, other.uses)];
  const [few, many] = [Math.min(first, second), Math.max(first, second)];
  return few * 3 <= many ? 1 : few * 2 <= many ? 0.75 : 0;
}

/** What the text says of two bearers. */
function context({prose}: Article, one: Bearer, other: Bearer, distance: number): Relation {
  const isFrequent = Math.min(one.uses.length, other.uses.length) >= FREQUENT;
  const [a, b] = [one.entry.word, other.entry.word];
  const areNear = areNearFamilies(a.plain, b.plain);
  if (standTogether(prose, one, other, distance > SURE || isFrequent || areNear)) return 'apart';
  if (isBodyOf(one, other) || isBodyOf(other, one)) return 'apart';
  if (lieElsewhere(prose, one, other) || areOfOtherCountries(one, other)) return 'apart';
  const bearing = compareFirstNames(one.firstNames, other.firstNames);
  if (bearing !== 'unknown') return bearing === 'same' ? 'together' : 'apart';
  const [ranks, others] = [ranksOf(one), ranksOf(other)];
  if ([...ranks].some(rank => others.has(rank) && (areNear ? singleOffices.has(rank) : !forms.has(rank)))) return 'together';
  if (haveOtherOffices(ranks, others)) return 'apart';
  if (distance <= SURE) return 'unknown';
  const isKin = [...one.uses, ...other.uses].some(({token}) => standsBesideKin(prose, token.range));
  return isKin || (ranks.size > 0 && others.size > 0) ? 'apart' : 'unknown';
}

/** San José, Costa Rica, and San Jose, California; Hassan of Morocco, and Hasan of Jordan. */
function lieElsewhere(prose: string, one: Bearer, other: Bearer): boolean {
  const [first, second] = [one, other].map(({uses}) =>
    uses.flatMap(
      ({token: {range}}) => /^(?:,| of) (?:the )?(\p{Lu}\p{L}+)/u.exec(prose.slice(range[1], range[1] + 40))?.[1] ?? [],
    ),
  );
  return areApart(first ?? [], second ?? []);
}

/** The Serb Petrović, and the Russian Petrovich. */
function areOfOtherCountries(one: Bearer, other: Bearer): boolean {
  const [first, second] = [one, other].map(({uses}) => uses.flatMap(({mention: {people}}) => people?.slice(0, STEM) ?? []));
  return areApart(first ?? [], second ?? []);
}

/** Letters by which a country, its people and its language are one. */
const STEM = 3;

/** Whether two lists have nothing in common, and neither is empty. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some(text => other.includes(text));
}

/** Up to this distance no sound differs, only the way of writing it. */
const SURE = 0.011;
/** A form that stands so often is no slip of one sentence. */
const FREQUENT = 3;
/** UTF-16 units: two names nearer than this are listed, compared, or set beside one another as two spellings. */
const NEAR = 40;

/** Both in one sentence; where no sound differs, only as two that act in one clause, or that are set beside one another. */
export function standTogether(prose: string, one: Pick<Entry, 'uses'>, other: Pick<Entry, 'uses'>, anywhere: boolean): boolean {
  const places = new Map<Range, Range[]>();
  for (const {mention, token} of one.uses) {
    const found = places.get(mention.sentence);
    if (found === undefined) places.set(mention.sentence, [token.range]);
    else if (found.length < MOST_PLACES) found.push(token.range);
  }
  return other.uses.some(({mention, token: {range}}) =>
    (places.get(mention.sentence) ?? []).some(found => {
      const [from, to] = found[0] < range[0] ? [found[1], range[0]] : [range[1], found[0]];
      const between = prose.slice(from, Math.min(to, from + LONGEST_CLAUSE));
      return anywhere || isOneClause(between) || (to - from < NEAR && besideOneAnother().test(between));
    }),
  );
}

/** UTF-16 units between two names of one clause. */
const LONGEST_CLAUSE = 120;

/** Nothing but words of one clause: who is named a second time there is another, since the same would be `he`. */
function isOneClause(between: string): boolean {
  return between.length < LONGEST_CLAUSE && /^(?:['’]s)?(?: [\p{Ll}'’-]+)+ $/u.test(between) && !/ that /u.test(between);
}

/** Mentions of one sentence that are looked at; no sentence of a reader has as many. */
const MOST_PLACES = 20;

const besideOneAnother = once(
  (): RegExp =>
    /^(?:['’]s)?[^\p{L}]*(?:(?:and|or|not|also|now|then|as|in|is|was|became|becomes|for|but|versus|vs|called|meets|written|into|though|while|instead|of|rather|than|over|against|the|a|\p{Lu}[^\s]*)[^\p{L}]+){0,6}$/u,
);

/** `Tinkoff Bank` beside the man Tinkov. */
function isBodyOf(body: Bearer, person: Bearer): boolean {
  return body.uses.every(({mention}) => mention.isBody) && !person.uses.some(({mention}) => mention.isBody);
}
