/** Single words in capitals that the article writes with one capital elsewhere. */
import type {Article, BlockKind} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {NAME} from '../../lexicon.ts';
import {isLetterAt, isUpperAt} from '../characters.ts';
import {canBeOne, MOST_OF_A_KEY, tracesOf, type Traced} from './blocking.ts';
import {capitals, placesOf, type Capital} from './capitals.ts';
import {isCandidate} from './close-pairs.ts';
import {NameWord, wordDistance} from './compare.ts';
import {foldName} from './folding.ts';
import {sentenceAt} from './sentences.ts';

export interface ShoutedName {
  readonly range: Range;
  readonly text: string;
  /** The word with one capital. */
  readonly written: string;
}

/** Shorter words in capitals are acronyms. */
const SHORTEST = 4;

/** Brands that write themselves in capitals; papers do, or do not. */
const brands = new Set(['ALDI', 'ASUS', 'FIAT', 'LEGO', 'NIKE', 'OPEL', 'SEAT', 'SONY', 'VANS', 'ZARA']);
/** An English word of no more letters is an acronym as well: IDEA, VISA. */
const LONGEST_ACRONYM = 4;

/** In order. */
export function shoutedNames(article: Article): readonly ShoutedName[] {
  const found: ShoutedName[] = [];
  for (const text of article.the(capitals).keys()) {
    if (!isShouted(text) || isAcronym(article, text)) continue;
    const places = placesOf(article, text);
    const written = writtenAs(article, text);
    const usual = usualPlaces(article, written);
    if (usual.length === 0 || places.length > Math.max(1, usual.length)) continue;
    const hasArticle = usual.some(place => followsThe(article, place));
    for (const place of places) {
      // The MINERVA: a ship
      if (!isRunning(place) || !standsAlone(article, place) || (followsThe(article, place) && !hasArticle)) continue;
      found.push({range: place.range, text, written});
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

function isShouted(text: string): boolean {
  return text.length >= SHORTEST && isUpperAt(text, 1) && text === text.toUpperCase() && /^[\p{Lu}'’-]+$/u.test(text);
}

function isAcronym(article: Article, text: string): boolean {
  const isWord = text.length <= LONGEST_ACRONYM && !isNameOnly(article, text);
  return isWord || brands.has(text);
}

/** With one capital; where the article has the name in another spelling only, in that one. */
function writtenAs(article: Article, text: string): string {
  const words = article.the(capitals);
  const written = text.charAt(0) + text.slice(1).toLowerCase();
  if (words.has(written) || text.length < SHORTEST_VARIANT || article.lexicon.knows(written)) return written;
  const word = new NameWord(written);
  const near = tracesOf(word.folded).flatMap(trace =>
    (article.the(namesByKey).get(trace.key) ?? []).filter(other => canBeOne({folded: word.folded, trace}, other)),
  );
  // In the order of the article.
  const found = near
    .sort((a, b) => a.place - b.place)
    .find(({text: other}) => wordDistance(word, new NameWord(other), FARTHEST) <= FARTHEST);
  return found?.text ?? written;
}

interface Named extends Traced {
  readonly text: string;
  /** Among the words with a capital. */
  readonly place: number;
}

/** The names of an article that the dictionary does not know, by the keys of their sounds. */
function namesByKey(article: Article): ReadonlyMap<number, readonly Named[]> {
  const found = new Map<number, Named[]>();
  for (const [place, text] of [...article.the(capitals).keys()].entries()) {
    if (!isCandidate(text) || article.lexicon.knows(text)) continue;
    const folded = foldName(text);
    for (const trace of tracesOf(folded)) {
      const names = found.get(trace.key);
      if (names === undefined) found.set(trace.key, [{text, folded, trace, place}]);
      else if (names.length < MOST_OF_A_KEY) names.push({text, folded, trace, place});
    }
  }
  return found;
}

/** Of a name in capitals whose spelling is another one, too. */
const SHORTEST_VARIANT = 6;
/** No sound may differ. */
const FARTHEST = 0.011;

/** Where a name stands in running text, and not as the first word of a sentence. */
function usualPlaces(article: Article, written: string): readonly Capital[] {
  return placesOf(article, written).filter(place => isRunning(place) && !beginsSentence(article, place));
}

function beginsSentence(article: Article, {range: [start]}: Capital): boolean {
  return sentenceAt(article, start)[0] === start;
}

function followsThe({prose}: Article, {range: [start]}: Capital): boolean {
  return /\bthe $/iu.test(prose.slice(Math.max(0, start - 5), start));
}

const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'standfirst', 'list-item', 'segment']);

function isRunning({block}: Capital): boolean {
  return running.has(block.kind);
}

/** What stands on a stone, a list or a ship is written as it stands there. */
const inscription =
  /^(?:marked|labell?ed|signed|painted|says|said|reads|read|stamped|engraved|lettered|inscribed|titled|entitled|word|letters)$/iu;

/** UTF-16 units; a longer block is more than a name. */
const LONGEST_LINE = 200;

/** No word in capitals beside it but names, and no label or dateline at the beginning of a paragraph: `MINSK, May 4`, `MAYOR:`. */
function standsAlone(article: Article, {range: [start, end], block}: Capital): boolean {
  const {prose} = article;
  const before = /(\S+)\s+$/u.exec(prose.slice(Math.max(block.range[0], start - 40), start))?.[1] ?? '';
  const after = /^(?:['’][sS])?\s+["“(]?(\S+)/u.exec(prose.slice(end, Math.min(block.range[1], end + 40)))?.[1] ?? '';
  if (inscription.test(before)) return false;
  for (const word of [before, after]) if (isInCapitals(word) && !isNameInCapitals(article, word)) return false;
  // A line that is the name: who wrote, or speaks.
  if (block.range[1] - block.range[0] <= LONGEST_LINE) {
    const line = prose.slice(...block.range);
    if (line === line.toUpperCase()) return false;
  }
  const next = prose.slice(end, end + 3);
  if (/^:/u.test(next)) return false;
  return start > block.range[0] || !/^(?:,| ?[–—(/-])/u.test(next);
}

/** `OLEH` before `HRYTSENKO`, where the article has `Oleh` too. */
function isNameInCapitals(article: Article, word: string): boolean {
  const text = /^\p{Lu}+/u.exec(word)?.[0] ?? '';
  return (
    text.length > 2 &&
    isNameOnly(article, text) &&
    placesOf(article, text.charAt(0) + text.slice(1).toLowerCase()).some(isRunning)
  );
}

function isNameOnly({lexicon}: Article, text: string): boolean {
  const word = text.toLowerCase();
  return !lexicon.knows(word) || (lexicon.classOf(word) & NAME) !== 0;
}

function isInCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && isLetterAt(letters, 0) && isUpperAt(letters, 0) && letters === letters.toUpperCase();
}
