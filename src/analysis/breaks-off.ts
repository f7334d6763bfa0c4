/** Whether a text stops where no sentence can end. */
import type {Article, Block} from '../article.ts';
import {ADJECTIVE, NOUN} from '../lexicon.ts';
import {isUpperAt} from './characters.ts';
import {articles, coordinators, neverLast, possessives, seldomLast} from './function-words.ts';

/** UTF-16 units before the end that are looked at. */
const REACH = 80;

/** The last word of a block, as it stands, cannot be the last of a sentence. */
export function breaksOff(article: Article, block: Block): boolean {
  const [beforeLast = '', previous = '', last = ''] = lastWords(article, block);
  const word = last.toLowerCase();
  if (neverLast.has(word) && !seldomLast.has(word)) return true;
  // and then; not "now and then"
  if (coordinators.has(previous) && joining.has(word)) return beforeLast.toLowerCase() !== 'now';
  return isDetermined(previous) && isAdjective(article, last, beforeLast);
}

/** `The thaw brought all my plans to naug`: the text ends inside a word, or with one that no dictionary has. */
export function endsInsideWord(article: Article, block: Block): boolean {
  if (block.index !== article.blocks.length - 1) return false;
  const last = lastWords(article, block).at(-1) ?? '';
  return /^[b-z]$/u.test(last) || (/^\p{Ll}{2,}$/u.test(last) && !article.lexicon.knows(last));
}

/** Adverbs that after "and" or "but" lead in what comes next. */
const joining = new Set('then thus hence also therefore however meanwhile moreover'.split(' '));

function lastWords({prose}: Article, {range: [start, end]}: Block): readonly string[] {
  const words = prose.slice(Math.max(start, end - REACH), end).split(/\s+/u);
  return ['', '', ...words].slice(-3);
}

function isDetermined(word: string): boolean {
  return articles.has(word) || possessives.has(word);
}

/** `a new`; `of the Russian`, where a noun is not impossible, but for a person there would be a name. */
function isAdjective({lexicon}: Article, word: string, before: string): boolean {
  if (isUpperAt(word, 0)) return before.toLowerCase() === 'of' && /(?:[ai]an|ish|ese|ench|utch)$/u.test(word);
  const bits = lexicon.classOf(word);
  return (bits & ADJECTIVE) !== 0 && (bits & NOUN) === 0 && /(?:al|ic|ous|ful|ive|able|ible|less|ary)$/u.test(word);
}
