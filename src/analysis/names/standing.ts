/**
 * Whether a name may be changed where it stands, and whether it counts for what the article writes. What somebody else said
 * or called so keeps its spelling, and so does a name that is spoken of as a name.
 */
import type {Article} from '../../article.ts';
import {NAME} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {isFunctionWord, months, weekdays} from '../function-words.ts';
import {once} from '../once.ts';
import {isQuoted} from '../quotations.ts';
import {blockAt} from '../search.ts';
import {beginAlike} from './blocking.ts';
import {NameWord, wordDistance} from './compare.ts';
import {arabicArticle, bodies, titles} from './context.data.ts';
import {isCountryWord} from './countries.data.ts';
import {isGivenName} from './given-names.ts';
import {isKept} from './kept.ts';
import {
  languageAfter,
  languageBefore,
  languages,
  named,
  setOffAfter,
  setOffBefore,
  spokenOfAfter,
  spokenOfBefore,
  subtitleAfter,
  titleBefore,
} from './standing.data.ts';

/**
 * `own`: the article's own use of the name, which counts and may be changed. `held`: worth a report, but not counted and never
 * changed. `body`: part of the name of something else, right as it is unless the article calls that by both. `fixed`: right
 * as it is.
 */
export type Standing = 'own' | 'held' | 'body' | 'fixed';

/** UTF-16 units around a name that are read. */
const AROUND = 80;
/** Two spellings nearer than this stand beside one another. */
const NEAR = 40;
/** Up to this distance two words beside one another are spellings of one name. */
const ALIKE = 0.12;
/** UTF-16 units; what is set apart at greater length is no title. */
const LONGEST_TITLE = 80;

export function standingOf(article: Article, range: Range): Standing {
  const {before, after} = around(article, range);
  if (isKept(article, range) || isTitle(article, range, before, after) || isSpokenOf(before, after)) return 'fixed';
  if (isBody(article, range, before, after)) return 'body';
  const beside = besideItself(article, range, before, after);
  if (beside !== undefined) return beside;
  return isQuoted(article, range[0]) || isGlued(before, after) ? 'held' : 'own';
}

/** Whether a name in this place is of no interest. */
export function isRight(standing: Standing): boolean {
  return standing === 'fixed' || standing === 'body';
}

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** What stands before and after a name in its block, a line break being a space. */
export function around(article: Article, range: Range): Sides {
  return article.the(surroundings)(range);
}

/** Several questions in a row are about one name. */
function surroundings({prose, blocks}: Article): (range: Range) => Sides {
  let last: (Sides & {readonly range: Range}) | undefined;
  return range => {
    const [start, end] = range;
    if (last?.range[0] !== start || last.range[1] !== end) {
      const [from, to] = blockAt({blocks}, start)?.range ?? [0, prose.length];
      const before = withPlainSpaces(prose.slice(Math.max(from, start - AROUND), start));
      last = {range, before, after: withPlainSpaces(prose.slice(end, Math.min(to, end + AROUND)))};
    }
    return last;
  };
}

function withPlainSpaces(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replaceAll(/\s+/gu, ' ') : text;
}

function isTitle(article: Article, range: Range, before: string, after: string): boolean {
  const noun = titleBefore().exec(before)?.[1]?.replace(/s$/u, '');
  return (noun !== undefined && named.has(noun)) || subtitleAfter().test(after) || isSetApart(article, range);
}

/** In italics, as titles and ships are, and a whole paragraph is not. */
function isSetApart(article: Article, [start, end]: Range): boolean {
  return article.markings.some(({kind, range: [from, to]}) => {
    if (kind !== 'emphasis' || start < from || end > to || to - from > LONGEST_TITLE) return false;
    const block = blockAt(article, start)?.range;
    return block === undefined || block[0] < from || block[1] > to;
  });
}

function isSpokenOf(before: string, after: string): boolean {
  return (
    spokenOfBefore().some(pattern => pattern.test(before)) ||
    spokenOfAfter().some(pattern => pattern.test(after)) ||
    languageBefore().some(pattern => languages.has(pattern.exec(before)?.[1] ?? '')) ||
    languageAfter().some(pattern => languages.has(pattern.exec(after)?.[1] ?? '')) ||
    (before.endsWith('(') && after.startsWith(')')) ||
    (setOffBefore().test(before) && setOffAfter().test(after))
  );
}

/** `the X Foundation`, `the X Papers`, `X Medical Center`, `Lake X`, `University of X` */
function isBody(article: Article, range: Range, before: string, after: string): boolean {
  const {lexicon} = article;
  const [, last, link] = /(\p{Lu}\p{L}+)( of)? $/u.exec(before) ?? [];
  if (last !== undefined) {
    const word = last.toLowerCase();
    if (bodies.has(word) && !titles.has(word) && !(link !== undefined && settlements.has(word))) return true;
  }
  const [, next, second] = /^ (\p{Lu}[\p{L}’'-]*)(?: (\p{Lu}[\p{L}’'-]*))?/u.exec(after) ?? [];
  if (next === undefined) return false;
  const word = withoutEnding(next);
  if (bodies.has(word) || (second !== undefined && bodies.has(withoutEnding(second)))) return true;
  if (isGivenName(article.prose.slice(...range).toLowerCase()) || isInTitleCase(article, range)) return false;
  const isCommon = lexicon.knows(word) && (lexicon.classOf(word) & NAME) === 0 && !isFunctionWord(word);
  return isCommon && !titles.has(word) && !weekdays.has(word) && !months.has(word) && !isCountryWord(word);
}

/** In lower case, and without the possessive: `Bank’s`. */
function withoutEnding(text: string): string {
  return text.toLowerCase().replace(/['’]s?$/u, '');
}

const settlements: ReadonlySet<string> = new Set(['city', 'town', 'village', 'region', 'oblast', 'district', 'province']);

/** Capitals of a headline tell nothing. */
function isInTitleCase(article: Article, [start]: Range): boolean {
  const kind = blockAt(article, start)?.kind;
  return kind === 'headline' || kind === 'heading' || kind === 'standfirst' || kind === 'furniture';
}

/** Another spelling of it near by, in the same sentence: offered as a choice, or set against it. */
function besideItself({prose}: Article, range: Range, before: string, after: string): Standing | undefined {
  const text = prose.slice(...range);
  const name = new NameWord(text);
  const isLike = (other: string): boolean => {
    if (other.length <= 3 || other === text) return false;
    const second = new NameWord(other);
    return beginAlike(name.folded, second.folded) && wordDistance(name, second, ALIKE) <= ALIKE;
  };
  const left = before.slice(-NEAR).split(/[.!?]/u).at(-1) ?? '';
  const right = after.slice(0, NEAR).split(/[.!?]/u)[0] ?? '';
  const between = [
    ...[...left.matchAll(capitalised())].map(({0: other, index}) => [other, left.slice(index + other.length)] as const),
    ...[...right.matchAll(capitalised())].map(({0: other, index}) => [other, right.slice(0, index)] as const),
  ].filter(([other]) => isLike(other));
  if (between.length === 0) return undefined;
  // X or even Y
  return between.some(([, gap]) => /\bor\b/u.test(gap)) ? 'fixed' : 'held';
}

/** In a stretch of text, every word with a capital. */
const capitalised = once((): RegExp => /\p{Lu}[\p{L}\p{M}]+/gu);

/** `Moscow-X`, `X-Sokolov`; not `al-X`, not `X-based`. */
function isGlued(before: string, after: string): boolean {
  const joined = hyphen.test(before.slice(-1)) ? (before.split(' ').at(-1) ?? '') : '';
  if (/^\p{Lu}/u.test(joined) && !arabicArticle().test(`${joined}X`)) return true;
  return /^[-‐‑]\p{Lu}/u.test(after);
}

const hyphen = /[-‐‑]/u;
