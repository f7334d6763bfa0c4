/** Apostrophes that white space tears from their words. */
import {isLetterAt} from './characters.ts';
import {articles, demonstratives, isFunctionWord, possessives, prepositions, quantifiers, sayVerbs} from './function-words.ts';
import {wordAfter, wordBefore, type Gap, type Mark} from './gaps.ts';

/** `Ukraine ’s` and `o ’clock` are one word, `the ’ 90s` and `the boys ’ school` two. */
export type Torn = 'contraction' | 'decade' | 'possessive';

export function tornAt(prose: string, gap: Gap, mark: Mark): Torn | undefined {
  if (mark.kind !== 'single' || gap.marks.length !== 1 || gap.before === undefined || gap.after === undefined) return undefined;
  const [before = '', after = ''] = gap.spaces;
  if (before === '' && after === '') return undefined;
  const word = wordAfter(prose, gap);
  if (isLetterAt(prose, gap.before[1] - 1)) {
    if (contractionTails.test(word) || (word === 'clock' && /^o$/iu.test(wordBefore(prose, gap)))) return 'contraction';
  }
  if (before === '' || after === '') return undefined;
  if (/^\d0s$/u.test(word)) return 'decade';
  return isPossessor(prose, gap) && /^\p{Ll}{2}/u.test(word) && !isFunctionWord(word) ? 'possessive' : undefined;
}

const contractionTails = /^(?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)$/u;

/** UTF-16 units before a word in which the word before it is looked for. */
const REACH = 20;

/** A plural that its place makes a noun: `the boys`, `of many workers`, or the first word of all. */
function isPossessor(prose: string, gap: Gap): boolean {
  const word = wordBefore(prose, gap);
  const start = gap.before?.[0] ?? 0;
  if (!/^\p{L}?\p{Ll}{2,}[^s\P{Ll}]s$/u.test(word) || isFunctionWord(word) || sayVerbs.has(word)) return false;
  const lead = prose.slice(Math.max(gap.block.range[0], start - REACH), start).trimEnd();
  const previous =
    lead
      .split(/[^\p{L}]/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  return previous === ''
    ? lead === '' || /[.!?]$/u.test(lead)
    : [articles, possessives, demonstratives, quantifiers, prepositions].some(list => list.has(previous));
}
