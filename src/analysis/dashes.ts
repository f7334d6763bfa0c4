/** What a hyphen with white space beside it stands for: a dash, or the hyphen of a torn compound. */
import type {Article} from '../article.ts';
import {ADJECTIVE, NOUN, VERB} from '../lexicon.ts';
import {isDigitAt, isLetterAt, isLowerAt, isUpperAt} from './characters.ts';
import {
  articles,
  isFunctionWord,
  linkingAdverbs,
  months,
  possessives,
  prepositions,
  quantifiers,
  sayVerbs,
  weekdays,
} from './function-words.ts';
import {wordAfter, wordBefore, type Gap} from './gaps.ts';
import {houseStyle} from './house-style.ts';

export type HyphenReading = 'dash' | 'compound' | 'open' | 'neither';

/** First halves that call for a hyphen. */
const firstHalves = new Set(
  'self ever great grand step ex non anti co pre post semi multi mid pro all half cross well ill high low long short full part open hard soft old new old-age e re de inter intra sub super ultra under over out off on one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third far near so-called so then vice double single dual triple quasi pseudo neo micro macro mega mini sky water fire snow ice hand head face user data client server state government city community world country year month day week hour minute time real life small large big best better fast slow free quick deep light dark right left heavy wide close early late same good bad follow check drop back stand start set sit push pull run walk take make break build clean get give go look pick put turn wake warm work step face-to state-of up down air sea land blood brain eye heart mouth'.split(
    ' ',
  ),
);

/** First halves that are no words of their own: `pro - Russian`, `mid - June` are compounds wherever they stand. */
const boundPrefixes = new Set(
  'pro anti post pre mid non ex multi quasi pseudo neo micro inter intra ultra trans pan counter sub co'.split(' '),
);

/** Of those, the ones that are words as well: a compound with a capital only (`pro - Russian`, `post - Soviet`). */
const alsoWords = new Set('pro ex pan counter sub multi micro post trans ultra'.split(' '));

/** Second halves that are seldom anything but the end of a compound. */
const secondHalves = new Set(
  'based known like free year years old ups offs outs ins made size sized style term level time oriented driven friendly centered centred related wide led class speed scale range rated quality hand handed eyed haired minded being aware conscious blown fledged looking sounding sighted range law door bound proof ready rich poor tech ended sided shaped based lived held run owned born bred fold ish esque some most yet day week month night hour mile foot inch page point step way wing party line fi'.split(
    ' ',
  ),
);

/** Particles that end a compound of a verb: `check-in`, `drive-by`. */
const particles = new Set('up off out in on by over down away back'.split(' '));

/** `far-reaching`, `well-known` */
const manner = new Set('far well ill long high low hard deep wide new old short fast slow ever self so'.split(' '));

const numerals = new Set(
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth'.split(' '),
);
const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/u;

/** Adverbs and pronouns that begin a phrase of their own. */
const openers = new Set(
  'not especially particularly usually perhaps including say then thus also something everything nothing namely even just'.split(
    ' ',
  ),
);

/** Words that begin a new clause or phrase and are no half of a compound. */
function isClauseWord(word: string): boolean {
  return openers.has(word) || (isFunctionWord(word) && !prepositions.has(word) && !linkingAdverbs.has(word));
}

// A longer chain of hyphens is no compound.
const LONGEST_PART = 40;
const MOST_PARTS = 6;

/** Compounds that this article writes with a hyphen somewhere, in lower case. */
export function compounds(article: Article): ReadonlySet<string> {
  const {prose} = article;
  const found = new Set<string>();
  for (let hyphen = prose.indexOf('-'); hyphen >= 0; hyphen = prose.indexOf('-', hyphen + 1)) {
    if (!isLetterAt(prose, hyphen - 1) || !isLetterAt(prose, hyphen + 1)) continue;
    let start = hyphen;
    while (hyphen - start < LONGEST_PART && isLetterAt(prose, start - 1)) start -= 1;
    let end = hyphen;
    for (let parts = 1; parts <= MOST_PARTS && prose.charAt(end) === '-' && isLetterAt(prose, end + 1); parts += 1) {
      const partStart = end + 1;
      end = partStart;
      while (end - partStart < LONGEST_PART && isLetterAt(prose, end)) end += 1;
    }
    if (prose.charAt(start - 1) !== '-') found.add(prose.slice(start, end).toLowerCase());
    hyphen = end - 1;
  }
  return found;
}

/** A month or a weekday, with its capital. */
function isDay(word: string): boolean {
  const lower = word.toLowerCase();
  return word !== lower && (months.has(lower) || weekdays.has(lower));
}

/** Reads the one hyphen of a gap that has white space at one side or both. */
export function readHyphen(article: Article, gap: Gap): HyphenReading {
  const {prose, lexicon} = article;
  if (gap.before === undefined || gap.after === undefined) return 'neither';
  const left = wordBefore(prose, gap);
  const right = wordAfter(prose, gap);
  const first = left.slice(left.lastIndexOf('-') + 1).toLowerCase();
  const second = right.toLowerCase();
  const spaceBefore = (gap.spaces[0] ?? '') !== '';
  const spaceAfter = (gap.spaces[1] ?? '') !== '';
  // first- and second-class, pre- or post-war
  if (
    !spaceBefore &&
    (second === 'and' || second === 'or' || second === 'to' || second === 'nor' || second === 'but') &&
    isSuspended(prose, gap, first)
  )
    return 'neither';
  // 1990 - 95, August 16 - September 15, May - June: the hyphen for a range
  const [from, to] = [isDigitAt(prose, gap.before[1] - 1), isDigitAt(prose, gap.after[0])];
  if ((from || isDay(left)) && (to || isDay(right))) return 'neither';
  // The temperature was - 5 degrees.
  if (spaceBefore && spaceAfter && isDigitAt(prose, gap.after[0]) && (lexicon.classOf(first) & NOUN) === 0) return 'neither';
  // the Paris - Dakar race
  if (spaceBefore && spaceAfter && isUpperAt(prose, gap.before[0]) && isUpperAt(prose, gap.after[0])) return 'neither';
  // I don- I don't think so
  const earlier = /(\S+)\s$/u.exec(prose.slice(Math.max(0, gap.before[0] - 20), gap.before[0]))?.[1];
  if (
    !spaceBefore &&
    ((earlier === right && left.length <= 3 && prose.startsWith(left, gap.after[1] + 1)) || isCutOff(article, left, right))
  )
    return 'neither';
  // the suffix -ness, minus -5, the option -k
  if (
    !spaceAfter &&
    ((right.length === 1 && right !== 'a' && right !== 'I') ||
      isDigitAt(prose, gap.after[0]) ||
      !article.lexicon.knows(right.split('-')[0] ?? right) ||
      isOneOfEndings(prose, gap))
  )
    return 'neither';
  // Laura -44 years old, two children- has: what the first one is, the second is
  if (!spaceBefore && opensBeforeFigure(prose, gap)) return 'open';
  // the 30 - year mortgage: with both spaces the promise sees a figure beside a dash
  if (spaceBefore && spaceAfter && isDigitAt(prose, gap.before[1] - 1) && secondHalves.has(second)) return 'open';
  if (article.the(compounds).has(`${left.toLowerCase()}-${second}`)) return 'compound';
  if (boundPrefixes.has(left) && right.length > 2) {
    if (isPrefixed(article, gap, left, right)) return 'compound';
    // a golf pro - Lang of Dorn - won
    if (isUpperAt(right, 0)) return 'open';
  }
  if (pairs.has(`${first}-${second}`)) return 'compound';
  const oneSided = spaceBefore !== spaceAfter;
  // the CDU/CSU bloc - made up of two parties
  if (!oneSided && ledByParticle.test(prose.slice(gap.after[1], gap.after[1] + 20))) return 'open';
  const score = compoundScore(article, gap, first, second, oneSided);
  // The path - narrow, steep - led down: one of a pair
  if (
    !oneSided &&
    score > 0 &&
    !(firstHalves.has(first) && secondHalves.has(second)) &&
    (hasOtherDash(prose, gap) || isUpperAt(prose, gap.before[0]))
  )
    return 'open';
  // A text that sets spaced hyphens for dashes tears its compounds seldom.
  const sure = spaceBefore && spaceAfter && article.the(houseStyle).hyphenDashes > 1 ? 3 : 2;
  return score >= sure ? 'compound' : score <= -2 ? 'dash' : 'open';
}

/** A verb with its particle is no half of a compound. */
const ledByParticle = /^ (?:up|out|off|down|over) (?:of|from|by|in|with|to) /u;

/** `pro - Russian`, `mid - June`, `anti - war`: the prefix cannot stand alone. */
function isPrefixed({prose, lexicon}: Article, gap: Gap, left: string, right: string): boolean {
  if (!alsoWords.has(left)) return !isClauseWord(right);
  if (!isUpperAt(right, 0)) return false;
  if (gap.spaces.includes('')) return true;
  const end = gap.after?.[1] ?? 0;
  const next = /^\s(\p{Ll}+)/u.exec(prose.slice(end, end + 30))?.[1] ?? '';
  return (lexicon.classOf(next) & NOUN) !== 0 && !isFunctionWord(next) && !sayVerbs.has(next);
}

/** Compounds of words that are no compound's halves elsewhere. */
const pairs = new Set('know-how go-between passer-by hanger-on runner-up well-being by-product'.split(' '));

/** `first- and second-class`, `pre- and postwar` */
function isSuspended(prose: string, gap: Gap, first: string): boolean {
  const end = gap.after?.[1] ?? 0;
  return /^\s\S+-|^\s\S+\s\S+-/u.test(prose.slice(end, end + 40)) || halfPrefixes.has(first) || /\d$/u.test(first);
}

const halfPrefixes = new Set(
  'pre post pro anti over under inter intra mid micro macro mono multi hyper hypo sub super up down in out off on short long high low left right one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

const compass = /^(?:north|south)?(?:east|west)$|^(?:north|south)$/u;

/** `Ro- Roberts`, `y- your`, `T- uh`: speech that breaks off. */
function isCutOff({lexicon}: Article, left: string, right: string): boolean {
  if (/\d/u.test(left)) return false;
  const isKnown = lexicon.knows(left);
  if (left === right || /^u[hm]$/u.test(right) || (left.length === 1 && left !== 'e' && left !== 'x' && left !== 'U'))
    return true;
  return !isKnown && (left.length <= 3 || right.toLowerCase().startsWith(left.toLowerCase()));
}

/** Another dash, or a hyphen with spaces, in the same sentence. */
function hasOtherDash(prose: string, gap: Gap): boolean {
  const before =
    prose
      .slice(Math.max(gap.block.range[0], gap.range[0] - 150), gap.range[0])
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  const after = prose.slice(gap.range[1], Math.min(gap.block.range[1], gap.range[1] + 150)).split(/[.!?]\s/u)[0] ?? '';
  return / [-–—] |[–—]/u.test(before) || / [-–—] |[–—]/u.test(after);
}

/** Above zero for a compound, below for a dash. */
function compoundScore(article: Article, gap: Gap, first: string, second: string, oneSided: boolean): number {
  const {prose, lexicon} = article;
  const start = gap.after?.[0] ?? 0;
  const end = gap.after?.[1] ?? 0;
  const next = /^\s+(\p{L}+)/u.exec(prose.slice(end, end + 30))?.[1]?.toLowerCase();
  const previous = /(\p{L}+)\s$/u
    .exec(prose.slice(Math.max(0, (gap.before?.[0] ?? 0) - 30), gap.before?.[0] ?? 0))?.[1]
    ?.toLowerCase();
  const isDetermined =
    previous !== undefined && (articles.has(previous) || possessives.has(previous) || quantifiers.has(previous));
  if (tens.test(first) && numerals.has(second)) return 4;
  if (compass.test(first) && compass.test(second)) return 4;
  // create-read-update -delete
  const isChain = (gap.before?.[1] ?? 0) - (gap.before?.[0] ?? 0) > first.length;
  if (isChain && !isClauseWord(second)) return 3;
  if (second === 'one' && next === 'of') return -4;
  if (isClauseWord(second) && second !== 'all' && second !== 'like') return -4;
  if (isUpperAt(prose, start) && !isUpperAt(prose, gap.before?.[0] ?? 0)) return -3;
  if (isClauseWord(first) && !['all', 'so', 'no', 'one', 'more', 'most', 'few', 'many'].includes(first)) return -3;
  let score = 0;
  if (numerals.has(second) && !tens.test(first)) score -= 2;
  // fabric - 14 seats
  if (
    /^\d+$/u.test(second) &&
    !oneSided &&
    next !== undefined &&
    !isUpperAt(prose, gap.before?.[0] ?? 0) &&
    (lexicon.classOf(first) & NOUN) !== 0
  )
    score -= 3;
  if (isUpperAt(prose, start) && !oneSided) score -= 1.5;
  if (/er$/u.test(second) && (lexicon.classOf(second) & ADJECTIVE) !== 0) score -= 1;
  const isNounAhead =
    next !== undefined && !isClauseWord(next) && !prepositions.has(next) && (lexicon.classOf(next) & NOUN) !== 0;
  // the first - money, the second - power
  if (!oneSided && /^(?:first|second|third|other)$/u.test(first) && previous === 'the' && next !== undefined) score -= 3;
  if (particles.has(second) && !oneSided) score -= 3;
  else if (particles.has(second) && (lexicon.classOf(first) & VERB) === 0)
    score -= 4; // its owner -in Chandika
  else if (particles.has(second))
    score +=
      (lexicon.classOf(first) & VERB) !== 0 &&
      (isDetermined || next === undefined || (isNounAhead && /^(?:top|break|laid|paid|worn|drop|take|pick)/u.test(first)))
        ? 2.5
        : -2;
  else if (prepositions.has(second) && !secondHalves.has(second)) score -= 3;
  if (firstHalves.has(first)) score += 1.5;
  if (manner.has(first) && /(?:ing|ed|en|wn)$/u.test(second)) score += 1;
  if (secondHalves.has(second)) score += 2;
  const secondClass = lexicon.classOf(second);
  const firstClass = lexicon.classOf(first);
  if (/(?:ed|ing|en)$/u.test(second) && (secondClass & VERB) !== 0) score += 1;
  if (isDigitAt(prose, (gap.before?.[1] ?? 1) - 1) && isLowerAt(prose, start)) score += 2;
  const isPlainAdjective = (bits: number): boolean => (bits & ADJECTIVE) !== 0 && (bits & VERB) === 0;
  if (isPlainAdjective(secondClass) && isPlainAdjective(firstClass) && next !== undefined && (lexicon.classOf(next) & NOUN) !== 0)
    score += 1;
  // After a dash a bare singular noun hardly stands: the drawing - room
  const isSingular = (secondClass & NOUN) !== 0 && !/s$/u.test(second) && !/(?:ing|ed|ly)$/u.test(second);
  const isPlural = (firstClass & NOUN) !== 0 && /[^s]s$/u.test(first);
  if (isSingular && (firstClass & (NOUN | ADJECTIVE)) !== 0 && !isPlural && (secondClass & ADJECTIVE) === 0) score += 1.5;
  else if ((secondClass & NOUN) !== 0 && /s$/u.test(second) && (firstClass & NOUN) !== 0 && !isPlural) score += 1;
  if (/ing$/u.test(second) && (firstClass & NOUN) !== 0 && !isPlural) score += 1;
  if (/ly$/u.test(first)) score -= 1.5;
  if (/ly$/u.test(second)) score -= 1.5;
  if (isPlural) score -= 1.5;
  // A compound stands before its noun; a dash before a phrase of its own.
  const after = prose.charAt(end);
  if (
    next !== undefined &&
    (lexicon.classOf(next) & NOUN) !== 0 &&
    !isClauseWord(next) &&
    !prepositions.has(next) &&
    (secondClass & (VERB | ADJECTIVE)) !== 0
  )
    score += 0.7;
  if (next !== undefined && isClauseWord(next)) score -= 0.5;
  if (isDetermined && next !== undefined && !isClauseWord(next)) score += 1.2;
  // counter - terrorism, work -flows: one word in the dictionary
  if (first.length > 2 && second.length > 2 && lexicon.knows(first + second)) score += 3;
  if (/[,.;:)]/u.test(after) && oneSided) score += 0.2;
  // The other hyphen-dash of a parenthesis
  if (/ [-–—] /u.test(prose.slice(end, end + 80).split(/[.!?]/u)[0] ?? '')) score -= 1;
  return score;
}

/** `-au, -ou or -er`: another word with a hyphen before it, beside this one. */
function isOneOfEndings(prose: string, {range: [start], after}: Gap): boolean {
  const end = after?.[1] ?? start;
  const next = prose.slice(end, end + 10);
  const before = prose.slice(Math.max(0, start - 20), start);
  return /^(?:,|\/|,? (?:and|or))? ?-\p{L}/u.test(next) || /[\s/]-\p{L}{1,8}(?:,|,? (?:and|or))$/u.test(before);
}

/** UTF-16 units between the two strokes around an aside. */
const LONGEST_ASIDE = 120;

/** `Laura -44 years old, two children`, in the same sentence. */
function opensBeforeFigure(prose: string, {block, before}: Gap): boolean {
  const end = before?.[1] ?? 0;
  const start = Math.max(block.range[0], end - LONGEST_ASIDE);
  const stroke = prose.lastIndexOf(' -', end);
  return stroke >= start && isDigitAt(prose, stroke + 2) && !/[.;!?]/u.test(prose.slice(stroke, end));
}
