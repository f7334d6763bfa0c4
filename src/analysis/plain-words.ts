/** Words that stand in running text, not in an address, a name of a file or a list of keywords. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {isLetterAt, isLowerAt} from './characters.ts';
import {foreignStretches} from './foreign-stretches.ts';
import {isInformal, isInformalBlock} from './lower-case.ts';
import {blockAt, meetsAny} from './search.ts';

/** Whether a word is the writer's own prose, and the writer one who uses capitals. Ask last: the answer takes some work. */
export function isInProse(article: Article, range: Range): boolean {
  const [start, end] = range;
  const {prose} = article;
  const block = blockAt(article, start);
  if (block === undefined || block.kind === 'verse' || block.kind === 'furniture') return false;
  return (
    isFree(prose, range) &&
    !isKeyword(prose, range, block.range) &&
    !isInformalBlock(article, block) &&
    !article.the(isInformal) &&
    !meetsAny([start, end], article.the(foreignStretches)) &&
    !isForeignWord(article, wordBefore(prose, start)) &&
    !isForeignWord(article, wordAfter(prose, end))
  );
}

const around = ' \t\n\r\u00a0([“”"‘’\'—–,.;:!?)]…';

/** Nothing hangs on it that prose does not have: `/russian`, `@paris`, `"english"`, `paris.fr`. */
function isFree(prose: string, [start, end]: Range): boolean {
  const before = start === 0 ? ' ' : prose.charAt(start - 1);
  const after = end === prose.length ? ' ' : prose.charAt(end);
  if (!around.includes(before) || !(around.includes(after) || (after === '-' && isLetterAt(prose, end + 1)))) return false;
  if (before === '.' || before === ':' || ((after === '.' || after === ':') && isLetterAt(prose, end + 1))) return false;
  // A word by itself between quotation marks is spoken of.
  return !('“"‘\''.includes(before) && '”"’\''.includes(after));
}

/** `Tags: russian, army, news`: between commas, in a line without an end. */
function isKeyword(prose: string, [start, end]: Range, [from, to]: Range): boolean {
  if (/[.!?…]["”’)]*$/u.test(prose.slice(Math.max(from, to - 4), to))) return false;
  return (
    /(?:^|[,:;|•]\s?)$/u.test(prose.slice(Math.max(from, start - 2), start)) &&
    /^(?:$|\s?[,;|•])/u.test(prose.slice(end, Math.min(to, end + 2)))
  );
}

function wordBefore(prose: string, start: number): string {
  return /([\p{L}’']+) $/u.exec(prose.slice(Math.max(0, start - 30), start))?.[1] ?? '';
}

function wordAfter(prose: string, end: number): string {
  return /^ ([\p{L}’']+)/u.exec(prose.slice(end, end + 30))?.[1] ?? '';
}

/** In lower case and in no dictionary: the word beside it may be of the same language. */
function isForeignWord({lexicon}: Article, word: string): boolean {
  return isLowerAt(word, 0) && word.length > 1 && !lexicon.knows(word);
}
