/**
 * Names that an article spells in more than one way, and the form that each should have.
 *
 * Spelling alone decides where only the systems of romanization differ. Where more differs, the text must speak for it: the
 * same first name or rank beside both, or one form once among many of the other. Against it speak other first names, both in
 * one sentence, kinship, and a form that is only the name of a body.
 */
import type {Article} from '../../article.ts';
import {isDistinct, type Evidence} from '../../house.ts';
import type {Range} from '../../problem.ts';
import {isWordAt} from '../characters.ts';
import {capitals} from './capitals.ts';
import {closePairs, farthest, joiningWords, type ClosePair} from './close-pairs.ts';
import {FAR, isVietnamese, NameWord, wordDistance} from './compare.ts';
import {aboutSpelling, chineseFamilyNames, kin, ofAnotherTime} from './context.data.ts';
import {isKoreanName} from './families.ts';
import {isGivenName, isOneGivenName} from './given-names.ts';
import {mentionsOf, plainTexts, type Mention, type NameToken} from './mentions.ts';
import {around, isRight, standingOf, type Standing} from './standing.ts';
import {createUnion, type Union} from './union.ts';

/** Why a form is preferred; `house` where the house lists the deviating form too. */
export type Reason = 'house' | 'preferred' | 'own' | 'system' | 'majority' | 'full' | 'first' | 'list' | 'across';

/** One mention that deviates. */
export interface Variant {
  readonly range: Range;
  readonly text: string;
  readonly preferred: string;
  readonly reason: Reason;
  /** What a style guide says. */
  readonly note?: string;
  /** How often the article has either form. */
  readonly count: number;
  readonly preferredCount: number;
  /** The first mention of the preferred form; undefined where the article has none. */
  readonly preferredAt: Range | undefined;
  /** Whether the words are the article's own, and not somebody else's. */
  readonly isOwn: boolean;
}

interface Use {
  readonly mention: Mention;
  readonly token: NameToken;
  readonly index: number;
  /** `the Lukashenkos` */
  readonly isPlural: boolean;
}

/** One spelling of one word of a name. */
interface Entry {
  readonly text: string;
  readonly word: NameWord;
  readonly uses: readonly Use[];
  /** Whether the English dictionary has it. */
  readonly isKnown: boolean;
  /** An English word that is no name by itself. */
  readonly isOrdinary: boolean;
}

/** Distances up to which two spellings are one name. */
interface Limits {
  /** On the spelling alone. */
  readonly alone: number;
  /** Where one form is an exception among many of the other. */
  readonly counted: number;
  /** Where a first name or a rank is the same. */
  readonly supported: number;
  /** Of Korean names, whose syllables lie near one another. */
  readonly korean: number;
}

const limits: Readonly<Record<Evidence, Limits>> = {
  strict: {alone: 0, counted: 0, supported: farthest.strict, korean: 0},
  balanced: {alone: 0.02, counted: 0.04, supported: farthest.balanced, korean: 0},
  loose: {alone: 0.065, counted: 0.065, supported: farthest.loose, korean: 0.02},
};

/** By sound; see `listed.ts` for those that a list knows. */
export function soundVariants(article: Article): readonly Variant[] {
  const pairs = article.the(closePairs);
  if (pairs.length === 0) return [];
  const entries = collect(article, pairs);
  const groups = createUnion();
  const limit = limits[article.house.names.evidence];
  const found = pairs.flatMap(pair => {
    const one = entries.get(pair.one.text);
    const other = entries.get(pair.other.text);
    return one === undefined || other === undefined ? [] : [{...pair, one, other}];
  });
  for (const pair of found)
    if (isSurname(pair.one) && isSurname(pair.other) && areOne(article, pair, limit)) groups.join(pair.one.text, pair.other.text);
  // First names last: they are one name before one family name.
  for (const pair of found) if (areOneFirstName(article, pair, groups, limit.alone)) groups.join(pair.one.text, pair.other.text);
  return groups.groups().flatMap(texts => {
    const group = texts.flatMap(text => entries.get(text) ?? []);
    return isDiscussed(article, group) ? [] : describe(article, group);
  });
}

interface EntryPair {
  readonly one: Entry;
  readonly other: Entry;
  readonly distance: number;
  readonly isGivenName: boolean;
}

/** The spellings of close pairs where they stand in names, by their text. */
function collect(article: Article, pairs: readonly ClosePair[]): ReadonlyMap<string, Entry> {
  const spelled = new Map(pairs.flatMap(({one, other}) => [one, other]).map(spelling => [spelling.text, spelling]));
  const uses = new Map<string, Use[]>();
  for (const mention of mentionsOf(article, wordsOf(article, spelled.keys()))) {
    for (const [index, token] of mention.tokens.entries()) {
      if (token.isInitial || token.isShouted) continue;
      if (token.isOrdinary && mention.tokens.length > 1 && !isGivenName(token.text.toLowerCase())) continue;
      const isPlural = !spelled.has(token.text) && token.text.endsWith('s');
      const text = isPlural ? token.text.slice(0, -1) : token.text;
      if (!spelled.has(text)) continue;
      const found = uses.get(text);
      if (found === undefined) uses.set(text, [{mention, token, index, isPlural}]);
      else found.push({mention, token, index, isPlural});
    }
  }
  const entries = new Map<string, Entry>();
  for (const [text, {word, isKnown}] of spelled) {
    const found = uses.get(text);
    if (found === undefined) continue;
    const isOrdinary = found[0]?.token.isOrdinary ?? false;
    entries.set(text, {text, word, uses: found, isKnown, isOrdinary});
  }
  return entries;
}

/** The words of the text that spellings are read from: a plural as well, and the first of two that are glued. */
function* wordsOf(article: Article, spelled: Iterable<string>): Generator<string> {
  const words = article.the(capitals);
  let isGlued = false;
  for (const text of spelled) {
    yield text;
    yield `${text}s`;
    isGlued ||= !words.has(text);
  }
  if (isGlued) yield* joiningWords(article);
}

/** Whether a word stands last in a name, or alone and is no given name. */
function isSurname({uses, word}: Entry): boolean {
  return uses.some(({mention, index}) => index === familyName(mention) && (index > 0 || !isGivenName(word.plain)));
}

/** Place of the last word that is a name by itself: `Lynley` in `Inspector Lynley Mysteries`. */
export function familyName({tokens}: Mention): number {
  const last = tokens.findLastIndex(token => !token.isOrdinary && !token.isInitial);
  return last < 0 ? tokens.length - 1 : last;
}

function areOne(article: Article, pair: EntryPair, limit: Limits): boolean {
  const {one, other} = pair;
  if (isDistinct(article.house.names, one.text, other.text) || (one.isOrdinary && other.isOrdinary)) return false;
  if ([one, other].some(({isOrdinary, text}) => isOrdinary && !isNeverLower(article, text))) return false;
  const distance = distanceOf(pair, limit.korean);
  if (distance > limit.supported) return false;
  if (followFamily(one, other) && (distance > SURE || !sharesFamily(one, other))) return false;
  const relation = relate(article, one, other, distance);
  if (relation === 'apart') return false;
  if (isKnownPair(one, other) && !(one.word.shape.isSlavic && other.word.shape.isSlavic)) return relation === 'together';
  if (distance <= limit.alone || (distance === 0 && relation === 'together')) return true;
  if (one.word.shape.isJapanese && other.word.shape.isJapanese) return false;
  return relation === 'together' || distance <= limit.counted * weightOf(article, one, other);
}

/** Korean names are compared by what differs in Korean alone; marks make other names in Vietnamese. */
function distanceOf({one, other, distance}: EntryPair, mostInKorean: number): number {
  const isKorean = [one, other].every(({uses}) => uses.every(({mention}) => isKoreanName(plainTexts(mention.tokens))));
  if (isKorean) return wordDistance(one.word, other.word, mostInKorean, koreanOnly);
  return isVietnameseOf(one) && isVietnameseOf(other) ? FAR : distance;
}

/** Both stand after a family name, as in Chinese, Korean and Vietnamese. */
function followFamily(one: Entry, other: Entry): boolean {
  return [one, other].every(({uses}) => uses.some(({mention, index}) => index > 0 && isFamilyNameFirst(mention)));
}

function sharesFamily(one: Entry, other: Entry): boolean {
  const families = ({uses}: Entry): readonly string[] =>
    uses.flatMap(({mention, index}) => (index > 0 && isFamilyNameFirst(mention) ? plainTexts(mention.tokens).slice(0, 1) : []));
  const found = new Set(families(one));
  return families(other).some(family => found.has(family));
}

const koreanOnly = ['korean'] as const;

/** Marks make other names in Vietnamese, and tones are lost in some of them only. */
function isVietnameseOf({uses}: Entry): boolean {
  return uses.some(({mention: {tokens}}) => tokens.some(({text}) => isVietnamese(text)));
}

/** Two names of the English dictionary are two names, unless only a mark tells them apart. */
function isKnownPair(one: Entry, other: Entry): boolean {
  return one.isKnown && other.isKnown && one.word.plain !== other.word.plain;
}

/** Whether an English word stands in the article as a name only. */
function isNeverLower({prose}: Article, word: string): boolean {
  const lower = word.toLowerCase();
  for (let at = prose.indexOf(lower); at >= 0; at = prose.indexOf(lower, at + 1))
    if (!isWordAt(prose, at - 1) && !isWordAt(prose, at + lower.length)) return false;
  return true;
}

/** How much one form is an exception among many of the other, from 0 to 1. */
function weightOf(article: Article, one: Entry, other: Entry): number {
  const [first, second] = [count(article, one).uses.length, count(article, other).uses.length];
  const [few, many] = [Math.min(first, second), Math.max(first, second)];
  return few * 3 <= many ? 1 : few * 2 <= many ? 0.75 : 0;
}

/** What the text says of two spellings. */
function relate({prose}: Article, one: Entry, other: Entry, distance: number): 'apart' | 'together' | 'unknown' {
  const isFrequent = Math.min(one.uses.length, other.uses.length) >= FREQUENT;
  if (standTogether(prose, one, other, distance > SURE || isFrequent)) return 'apart';
  if (isBodyOf(one, other) || isBodyOf(other, one)) return 'apart';
  const first = firstNames(one);
  const second = firstNames(other);
  const isSame = first.some(a => second.some(b => isOneFirstName(a, b)));
  if (isSame) return 'together';
  if (first.length > 0 && second.length > 0) return 'apart';
  const ranks = new Set(one.uses.flatMap(({mention}) => mention.titles));
  const others = other.uses.flatMap(({mention}) => mention.titles);
  if (others.some(rank => ranks.has(rank))) return 'together';
  if (distance <= SURE) return 'unknown';
  const isKin = [...one.uses, ...other.uses].some(({token}) => standsBesideKin(prose, token.range));
  return isKin || (ranks.size > 0 && others.length > 0) ? 'apart' : 'unknown';
}

/** Up to this distance no sound differs, only the way of writing it. */
const SURE = 0.011;
/** A form that stands so often is no slip of one sentence. */
const FREQUENT = 3;
/** UTF-16 units: two names nearer than this are listed, compared, or set beside one another as two spellings. */
const NEAR = 40;

/** Both in one sentence; where no sound differs, only where they are set beside one another. */
function standTogether(prose: string, one: Entry, other: Entry, anywhere: boolean): boolean {
  const places = new Map<Range, Range[]>();
  for (const {mention, token} of one.uses) {
    const found = places.get(mention.sentence);
    if (found === undefined) places.set(mention.sentence, [token.range]);
    else if (found.length < MOST_PLACES) found.push(token.range);
  }
  return other.uses.some(({mention, token: {range}}) =>
    (places.get(mention.sentence) ?? []).some(found => {
      const [from, to] = found[0] < range[0] ? [found[1], range[0]] : [range[1], found[0]];
      return anywhere || (to - from < NEAR && besideOneAnother.test(prose.slice(from, to)));
    }),
  );
}

/** Mentions of one sentence that are looked at; no sentence of a reader has as many. */
const MOST_PLACES = 20;

const besideOneAnother =
  /^(?:['’]s)?[^\p{L}]*(?:(?:and|or|not|also|now|then|as|in|is|was|became|becomes|for|but|versus|vs|called|meets|written|into|the|a|\p{Lu}[^\s]*)[^\p{L}]+){0,6}$/u;

/** `Tinkoff Bank` beside the man Tinkov. */
function isBodyOf(body: Entry, person: Entry): boolean {
  return body.uses.every(({mention}) => mention.isBody) && !person.uses.some(({mention}) => mention.isBody);
}

/** `his wife Anna`, `the brothers Orlenko` */
function standsBesideKin(prose: string, [start]: Range): boolean {
  const before = prose
    .slice(Math.max(0, start - 30), start)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .slice(-2);
  return before.some(word => kin.has(word));
}

/** The words right before a family name, initials among them. A name that begins with the family name has none. */
function firstNames({uses}: Entry): readonly string[] {
  return [...new Set(uses.flatMap(({mention, index}) => firstNamesBefore(mention, index)))];
}

export function firstNamesBefore(mention: Mention, index: number): readonly string[] {
  const token = mention.tokens[index - 1];
  const first = mention.tokens[0];
  if (token !== undefined && first !== undefined) return isFamilyNameFirst(mention) ? [] : [token.text, first.text];
  return index === 0 && mention.wordBefore !== undefined ? [mention.wordBefore] : [];
}

export function isFamilyNameFirst(mention: Mention): boolean {
  const plain = plainTexts(mention.tokens);
  return plain.length > 1 && (chineseFamilyNames.has(plain[0] ?? '') || isKoreanName(plain));
}

export function isOneFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  const [a, b] = [new NameWord(one), new NameWord(other)];
  return isOneGivenName(a.plain, b.plain) || wordDistance(a, b) <= 0.06;
}

/** First names in two forms before one family name. */
function areOneFirstName(
  article: Article,
  {one, other, distance, isGivenName: isListed}: EntryPair,
  groups: Union,
  most: number,
): boolean {
  if (isDistinct(article.house.names, one.text, other.text) || standTogether(article.prose, one, other, true)) return false;
  const families = new Set(familiesOf(one, groups));
  if (!familiesOf(other, groups).some(family => families.has(family))) return false;
  return isListed || (!isKnownPair(one, other) && distance <= most);
}

/** The family names, each with its other spellings as one, that a word stands before. */
function familiesOf({uses}: Entry, groups: Union): readonly string[] {
  return uses.flatMap(({mention, index}) => {
    const last = familyName(mention);
    const family = mention.tokens[last];
    return index >= last || family === undefined || mention.isBody || isFamilyNameFirst(mention) ? [] : [groups.of(family.text)];
  });
}

/** A spelling with the uses that are not fixed, and the number of those that are the article's own. */
interface Counted extends Entry {
  readonly own: number;
  readonly standings: ReadonlyMap<Use, Standing>;
}

function count(article: Article, entry: Entry, group: readonly Entry[] = []): Counted {
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

function standingIn(article: Article, {mention, token, index}: Use): Standing {
  // Oleg Gritsenko Foundation
  if (mention.isBody && index < mention.tokens.length - 1) return 'body';
  return standingOf(article, token.range);
}

/** The words with a capital right beside a name, in the singular: one body under both spellings has the same. */
function wordsBeside(article: Article, {token}: Use): readonly string[] {
  const {before, after} = around(article, token.range);
  const found = [before.split(' ').at(-2), after.split(' ').at(1)];
  return found.flatMap((word, side) =>
    word !== undefined && /^\p{Lu}\p{L}+$/u.test(word) ? [`${side} ${word.replace(/s$/u, '')}`] : [],
  );
}

function describe(article: Article, all: readonly Entry[]): readonly Variant[] {
  const group = all.map(entry => count(article, entry, all)).filter(({uses}) => uses.length > 0);
  if (group.length < 2) return [];
  const [preferred, reason] = choose(article, group);
  return group
    .filter(entry => entry !== preferred)
    .flatMap(entry =>
      entry.uses
        .filter(({mention}) => !speaksOf(article, mention.sentence, ofAnotherTime))
        .map((use): Variant => ({
          range: use.token.range,
          text: use.token.text,
          preferred: use.isPlural ? `${preferred.text}s` : preferred.text,
          reason,
          count: mentionsOfOwn(entry),
          preferredCount: mentionsOfOwn(preferred),
          preferredAt: preferred.uses[0]?.token.range,
          isOwn: entry.standings.get(use) === 'own',
        })),
    );
}

/** How often the article itself has it; a form that others use alone is counted there. */
function mentionsOfOwn({own, uses}: Counted): number {
  return own === 0 ? uses.length : own;
}

/** Many spellings, or a sentence that speaks of them: the article is about the spelling. */
function isDiscussed(article: Article, group: readonly Entry[]): boolean {
  return (
    group.length > MOST_SPELLINGS || group.some(({uses}) => uses.some(({mention}) => isAboutSpelling(article, mention.sentence)))
  );
}

const MOST_SPELLINGS = 4;

/** Whether a sentence speaks of how a name is spelled. */
export function isAboutSpelling(article: Article, sentence: Range): boolean {
  return speaksOf(article, sentence, aboutSpelling);
}

function speaksOf({prose}: Article, [start, end]: Range, words: RegExp): boolean {
  return words.test(prose.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
}

/** UTF-16 units of a sentence that are read. */
const LONGEST_SENTENCE = 600;

/** What a name has from a trip through Cyrillic. */
export const roundTrip = /dzh|chzh|tsz|^kh[aeiou]/iu;

function choose(article: Article, group: readonly Counted[]): readonly [Counted, Reason] {
  const {system, prefer} = article.house.names;
  const isHouse = ({text}: Counted): number => Number(Object.hasOwn(prefer, text));
  const isOwn = ({own}: Counted): number => Number(own > 0);
  const shape = (entry: Counted): number => (system === 'native' || system === 'russian' ? shapeOf(entry, group, system) : 0);
  const isFull = ({uses}: Entry): number => Number(uses.some(({mention}) => mention.tokens.length > 1));
  const sorted = [...group].sort(
    (a, b) =>
      isHouse(b) - isHouse(a) ||
      isOwn(b) - isOwn(a) ||
      shape(b) - shape(a) ||
      (system === 'first' ? 0 : mentionsOfOwn(b) - mentionsOfOwn(a)) ||
      Number(roundTrip.test(a.text)) - Number(roundTrip.test(b.text)) ||
      isFull(b) - isFull(a) ||
      (a.uses[0]?.token.range[0] ?? 0) - (b.uses[0]?.token.range[0] ?? 0),
  );
  const [best, second] = sorted;
  if (best === undefined || second === undefined) throw new Error('a group of names has two spellings at least');
  if (isHouse(best) > isHouse(second)) return [best, 'preferred'];
  if (isOwn(best) > isOwn(second)) return [best, 'own'];
  const reason: Reason =
    shape(best) !== shape(second)
      ? 'system'
      : mentionsOfOwn(best) > mentionsOfOwn(second) && system !== 'first'
        ? 'majority'
        : isFull(best) > isFull(second)
          ? 'full'
          : 'first';
  return [best, reason];
}

/** How much of a form is Ukrainian or Belarusian, and not Russian, beside the others of its group. */
function shapeOf({word}: Entry, group: readonly Entry[], system: 'native' | 'russian'): number {
  const native = (text: string): number =>
    (text.match(/h|iv|yi|au|aw|dz|ts|ia|enka|ouski|y/gu) ?? []).length - (text.match(/g|ov|ev|enko|skiy|sky/gu) ?? []).length;
  const own = native(word.plain);
  const least = Math.min(...group.map(other => native(other.word.plain)));
  return system === 'native' ? own - least : least - own;
}
