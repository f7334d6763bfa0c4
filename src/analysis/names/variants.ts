/**
 * Names that an article spells in more than one way, and the form that each should have.
 *
 * Spelling alone decides where only the systems of romanization differ. Where more differs, the text must speak for it: the
 * same first name or rank beside both, or one form once among many of the other. Against it speak other first names, both in
 * one sentence, kinship, and a form that is only the name of a body.
 */
import type {Article} from '../../article.ts';
import {isDistinct} from '../../house.ts';
import type {Range} from '../../problem.ts';
import {capitals} from './capitals.ts';
import {closePairs, joiningWords, type ClosePair} from './close-pairs.ts';
import {aboutSpelling, ofAnotherTime} from './context.data.ts';
import {areTwoFamilies} from './families.ts';
import {compoundNames} from './compounds.ts';
import {count, type Counted} from './counted.ts';
import {familyName, isFamilyNameFirst} from './first-names.ts';
import {isNameBefore} from './given-names.ts';
import {mentionsOf} from './mentions.ts';
import {createPeople, type Bearer, type Entry, type People, type Use} from './people.ts';
import {distanceOf, isKnownPair, limits, relate, standTogether, type EntryPair} from './relation.ts';
import {sentenceAt} from './sentences.ts';

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

/** By sound; see `listed.ts` for those that a list knows. */
export function soundVariants(article: Article): readonly Variant[] {
  const pairs = article.the(closePairs);
  if (pairs.length === 0) return [];
  const entries = collect(article, pairs);
  const found = pairs.flatMap(pair => {
    const one = entries.get(pair.one.text);
    const other = entries.get(pair.other.text);
    return one === undefined || other === undefined ? [] : [{...pair, one, other}];
  });
  const families = joinFamilies(article, found);
  // First names last: they are one name before one family name.
  const groups = [...families.groups(), ...joinFirstNames(article, found, families)];
  return groups.flatMap(group => {
    const spellings = spellingsOf(group);
    return isDiscussed(article, spellings) ? [] : describe(article, spellings);
  });
}

/** Joins who is surely one first: nobody is one with two people of different first names. */
function joinFamilies(article: Article, pairs: readonly EntryPair[]): People {
  const limit = limits[article.house.names.evidence];
  const people = createPeople(article);
  const likely: (readonly [Bearer, Bearer])[] = [];
  for (const pair of pairs) {
    const distance = distanceOf(article, pair, limit);
    if (distance === undefined) continue;
    for (const one of people.bearersOf(pair.one)) {
      for (const other of people.bearersOf(pair.other)) {
        const relation = relate(article, one, other, distance, limit);
        if (relation === 'together') people.join(one, other);
        else if (relation === 'unknown') likely.push([one, other]);
      }
    }
  }
  for (const [one, other] of likely) people.join(one, other);
  return people;
}

/** First names in two forms before one family name, or family names that come first before one first name. */
function joinFirstNames(article: Article, pairs: readonly EntryPair[], families: People): readonly (readonly Bearer[])[] {
  const most = limits[article.house.names.evidence].alone;
  const groups = createPeople(article);
  for (const {one, other, distance, isGivenName: isListed} of pairs) {
    if (!isListed && (isKnownPair(one, other) || distance > most)) continue;
    // Zhang and Chzhan are one before one name, Chen and Cheng are not.
    if (areTwoFamilies(one.word.plain, other.word.plain)) continue;
    if (isDistinct(article.house.names, one.text, other.text) || standTogether(article.prose, one, other, true)) continue;
    const others = new Map(beforeFamilies(other, families).map(bearer => [bearer.family, bearer]));
    for (const bearer of beforeFamilies(one, families)) {
      const same = others.get(bearer.family);
      if (same !== undefined) groups.join(bearer, same);
    }
  }
  return groups.groups();
}

/** A first name, once for each family name that it stands before. */
function beforeFamilies(entry: Entry, families: People): readonly Bearer[] {
  const found = new Map<string, Use[]>();
  for (const use of entry.uses) {
    const last = familyName(use.mention);
    const family = use.mention.tokens[last];
    if (use.index >= last || family === undefined || use.mention.isBody) continue;
    if (use.index > 0 && isFamilyNameFirst(use.mention)) continue;
    const name = families.nameOf(family);
    const uses = found.get(name);
    if (uses === undefined) found.set(name, [use]);
    else uses.push(use);
  }
  // Standing alone, it is the one whose family name is known.
  return [...found].map(([family, uses]) => ({entry, uses: found.size === 1 ? entry.uses : uses, family, firstNames: []}));
}

/** The people of a group by their spellings, in the order of the article. */
function spellingsOf(group: readonly Bearer[]): readonly Entry[] {
  const uses = new Map<Entry, Use[]>();
  for (const {entry, uses: own} of group) uses.set(entry, [...(uses.get(entry) ?? []), ...own]);
  return [...uses].map(([entry, own]) => ({...entry, uses: own.sort((a, b) => a.token.range[0] - b.token.range[0])}));
}

/** The spellings of close pairs where they stand in names, by their text. */
function collect(article: Article, pairs: readonly ClosePair[]): ReadonlyMap<string, Entry> {
  const spelled = new Map(pairs.flatMap(({one, other}) => [one, other]).map(spelling => [spelling.text, spelling]));
  const uses = new Map<string, Use[]>();
  for (const mention of mentionsOf(article, wordsOf(article, spelled.keys()))) {
    for (const [index, token] of mention.tokens.entries()) {
      if (token.isInitial || token.isShouted) continue;
      if (token.isOrdinary && mention.tokens.length > 1 && !isNameBefore(token.text.toLowerCase())) continue;
      const isPlural = !spelled.has(token.text) && token.text.endsWith('s');
      const text = isPlural ? token.text.slice(0, -1) : token.text;
      if (!spelled.has(text)) continue;
      const found = uses.get(text);
      if (found === undefined) uses.set(text, [{mention, token, index, isPlural}]);
      else found.push({mention, token, index, isPlural});
    }
  }
  for (const [text, ranges] of article.the(compoundNames)) {
    if (!spelled.has(text)) continue;
    const all = [...(uses.get(text) ?? []), ...ranges.map(range => useInCompound(article, text, range))];
    uses.set(
      text,
      all.sort((a, b) => a.token.range[0] - b.token.range[0]),
    );
  }
  const entries = new Map<string, Entry>();
  for (const [text, {word, isKnown}] of spelled) {
    const found = uses.get(text);
    if (found === undefined) continue;
    const isOrdinary = found.every(({token}) => token.isOrdinary);
    entries.set(text, {text, word, uses: found, isKnown, isOrdinary});
  }
  return entries;
}

function useInCompound(article: Article, text: string, range: Range): Use {
  const token = {text, range, isInitial: false, isShouted: false, isOrdinary: false};
  const sentence = sentenceAt(article, range[0]);
  const mention = {tokens: [token], titles: [], wordBefore: undefined, people: undefined, isBody: false, sentence};
  return {mention, token, index: 0, isPlural: false};
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
          ...changeOf(article, use, preferred),
          reason,
          count: mentionsOfOwn(entry),
          preferredCount: mentionsOfOwn(preferred),
          preferredAt: preferred.uses[0]?.token.range,
          isOwn: entry.standings.get(use) === 'own',
        })),
    );
}

/** What is changed to what: `Pak Kun-hye` to `Park Geun-hye`, as its family name is of the other system too. */
function changeOf(
  {prose}: Article,
  {mention, index, token, isPlural}: Use,
  preferred: Entry,
): Pick<Variant, 'range' | 'text' | 'preferred'> {
  const family = mention.tokens[0];
  const like = preferred.uses.find(use => use.index === 1 && isFamilyNameFirst(use.mention))?.mention.tokens[0];
  if (index !== 1 || !isFamilyNameFirst(mention) || family === undefined || like === undefined || family.text === like.text)
    return {range: token.range, text: token.text, preferred: isPlural ? `${preferred.text}s` : preferred.text};
  const range: Range = [family.range[0], token.range[1]];
  return {range, text: prose.slice(...range), preferred: `${like.text} ${preferred.text}`};
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
  return speaksOf(article, sentence, aboutSpelling());
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
