/** Words that stand in running text, not in an address, a name of a file or a list of keywords. */
import type {Article} from '../article.ts';
import type {Range} from '../problem.ts';
import {isLetterAt, isLowerAt, isWordAt} from './characters.ts';
import {foreignStretches} from './foreign-stretches.ts';
import {isInformal, isInformalBlock} from './lower-case.ts';
import {blockAt, meetsAny} from './search.ts';

/** Whether a word is the writer's own prose, and the writer one who uses capitals. Ask last: the answer takes some work. */
export function isInProse(article: Article, range: Range): boolean {
  const [start, end] = range;
  const {prose} = article;
  const block = blockAt(article, start);
  if (block === undefined || block.foreign || block.kind === 'code' || block.kind === 'verse' || block.kind === 'furniture')
    return false;
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
  // language: english
  if (
    before === '.' ||
    before === ':' ||
    prose.charAt(start - 2) === ':' ||
    ((after === '.' || after === ':') && isLetterAt(prose, end + 1))
  )
    return false;
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

/** UTF-16 units; a longer run of letters is no word. */
const LONGEST = 30;

/** The word before an offset, a space between them; empty where something else stands there. */
export function wordBefore(prose: string, offset: number): string {
  if (prose.charAt(offset - 1) !== ' ') return '';
  let start = offset - 1;
  while (isWordAt(prose, start - 1) && offset - start < LONGEST) start -= 1;
  return prose.slice(start, offset - 1);
}

function wordAfter(prose: string, offset: number): string {
  if (prose.charAt(offset) !== ' ') return '';
  let end = offset + 1;
  while (isWordAt(prose, end) && end - offset < LONGEST) end += 1;
  return prose.slice(offset + 1, end);
}

/** In lower case and in no dictionary: the word beside it may be of the same language. */
function isForeignWord({lexicon}: Article, word: string): boolean {
  return isLowerAt(word, 0) && word.length > 1 && !lexicon.knows(word);
}
