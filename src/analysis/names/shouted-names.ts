/** Single words in capitals that the article writes with one capital elsewhere. */
import type {Article, BlockKind} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isLetterAt, isUpperAt} from '../characters.ts';
import {capitals, placesOf, type Capital} from './capitals.ts';
import {sentenceAt} from './sentences.ts';

export interface ShoutedName {
  readonly range: Range;
  readonly text: string;
  /** The word with one capital. */
  readonly written: string;
}

/** Shorter words in capitals are acronyms. */
const SHORTEST = 4;

/** In order. */
export function shoutedNames(article: Article): readonly ShoutedName[] {
  const words = article.the(capitals);
  const found: ShoutedName[] = [];
  for (const text of words.keys()) {
    if (text.length < SHORTEST || !isUpperAt(text, 1) || text !== text.toUpperCase() || !/^[\p{Lu}'’-]+$/u.test(text)) continue;
    const written = text.charAt(0) + text.slice(1).toLowerCase();
    const places = placesOf(article, text);
    const usual = placesOf(article, written).filter(place => isRunning(place) && !beginsSentence(article, place));
    if (places.length >= Math.max(2, usual.length)) continue;
    if (usual.length === 0) continue;
    const hasArticle = usual.some(place => followsThe(article, place));
    for (const place of places) {
      // The MINERVA: a ship
      if (!isRunning(place) || !standsAlone(article, place) || (followsThe(article, place) && !hasArticle)) continue;
      found.push({range: place.range, text, written});
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
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

/** No other word in capitals beside it, and no label or dateline at the beginning of a paragraph: `MINSK, May 4`, `MAYOR:`. */
function standsAlone({prose}: Article, {range: [start, end], block}: Capital): boolean {
  const before = /(\S+)\s+$/u.exec(prose.slice(Math.max(block.range[0], start - 40), start))?.[1] ?? '';
  const after = /^(?:['’][sS])?\s+["“(]?(\S+)/u.exec(prose.slice(end, Math.min(block.range[1], end + 40)))?.[1] ?? '';
  if (isInCapitals(before) || isInCapitals(after) || inscription.test(before)) return false;
  const next = prose.slice(end, end + 3);
  if (/^:/u.test(next)) return false;
  return start > block.range[0] || !/^(?:,| ?[–—(/-])/u.test(next);
}

function isInCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && isLetterAt(letters, 0) && isUpperAt(letters, 0) && letters === letters.toUpperCase();
}
