/** The words before a family name, and what they say of two mentions. */
import {NameWord, wordDistance} from './compare.ts';
import {chineseFamilyNames} from './context.data.ts';
import {isKoreanName} from './families.ts';
import {isFirstName, isOneGivenName, isPatronymic, mayBegin} from './given-names.ts';
import {plainTexts, type Mention} from './mentions.ts';

/** Place of the last word that is a name by itself: `Lynley` in `Inspector Lynley Mysteries`. */
export function familyName({tokens}: Mention): number {
  const last = tokens.findLastIndex(token => !token.isOrdinary && !token.isInitial);
  return last < 0 ? tokens.length - 1 : last;
}

/** First names, patronymics and initials, in order. A name that begins with the family name has none. */
export function firstNamesBefore(mention: Mention, index: number): readonly string[] {
  if (isFamilyNameFirst(mention)) return [];
  const names = mention.tokens.slice(0, index).map(({text}) => text);
  return mention.wordBefore === undefined ? names : [mention.wordBefore, ...names];
}

/** As in Chinese, Korean and Vietnamese. */
export function isFamilyNameFirst(mention: Mention): boolean {
  const plain = plainTexts(mention.tokens);
  return plain.length > 1 && (chineseFamilyNames.has(plain[0] ?? '') || isKoreanName(plain));
}

/** Whose the same family name is, as far as the words before it tell. */
export type Bearing = 'same' | 'other' | 'unknown';

export function compareFirstNames(one: readonly string[], other: readonly string[]): Bearing {
  const [first, middle] = readNames(one);
  const [otherFirst, otherMiddle] = readNames(other);
  const middles = compareMiddleNames(middle, otherMiddle);
  if (first === undefined || otherFirst === undefined) return middles;
  if (isOneFirstName(first, otherFirst)) return middles === 'other' ? 'other' : 'same';
  if (middles === 'same') return isListed(first) && isListed(otherFirst) ? 'other' : 'same';
  // What stands before a first name may be no name: Striker Ihar Charhinets
  return one.some(a => isWhole(a) && other.some(b => isWhole(b) && isOneFirstName(a, b))) ? 'same' : 'other';
}

/** The first name, where there is one, and the one after it. */
function readNames([first, middle]: readonly string[]): readonly [first: string | undefined, middle: string | undefined] {
  return first !== undefined && first.length > 1 && !isWhole(first) ? [undefined, first] : [first, middle];
}

function compareMiddleNames(one: string | undefined, other: string | undefined): Bearing {
  if (one === undefined || other === undefined) return 'unknown';
  if (isOneFirstName(one, other)) return 'same';
  const [a, b] = [new NameWord(one), new NameWord(other)];
  return isPatronymic(a.plain) && isPatronymic(b.plain) && wordDistance(a, b) <= FARTHEST_OF_FATHERS ? 'same' : 'other';
}

function isListed(name: string): boolean {
  return isFirstName(new NameWord(name).plain);
}

/** Neither an initial nor the father’s name. */
function isWhole(name: string): boolean {
  return name.length > 1 && !isPatronymic(new NameWord(name).plain);
}

/** First names are many and short: what is farther apart is another one. */
const FARTHEST = 0.035;
/** Of four letters and fewer, only the way of writing may differ: Lena and Lina are two. */
const FARTHEST_OF_SHORT = 0.011;
/** Patronymics are long. */
const FARTHEST_OF_FATHERS = 0.1;

export function isOneFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [new NameWord(one), new NameWord(other)];
  if (one.length === 1) return mayBegin(a.plain, b.plain);
  if (other.length === 1) return mayBegin(b.plain, a.plain);
  if (isOneGivenName(a.plain, b.plain)) return true;
  const most = Math.min(one.length, other.length) > 4 ? FARTHEST : FARTHEST_OF_SHORT;
  return wordDistance(a, b, most) <= most && !isFeminine(a.plain, b.plain) && !isFeminine(b.plain, a.plain);
}

/** `Danielle` beside `Daniel`, `Simone` beside `Simon`; `Abderrahmane` is `Abderrahman`. */
function isFeminine(woman: string, man: string): boolean {
  return (woman === `${man}e` && man.length < 7) || woman === `${man}${man.charAt(man.length - 1)}e`;
}
