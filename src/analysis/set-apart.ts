/** Whether words of another language stand in an English text on purpose: quoted, in brackets, set in italics, spoken of. */
import type {Article, Block} from '../article.ts';
import type {Range} from '../problem.ts';
import {isSpaceAt} from './characters.ts';
import {once} from './once.ts';

/** Units of prose on each side from which it is read. */
const NEAR = 80;
/** What is set in italics with a few words around it is still set apart. */
const SLACK = 24;

export function isSetApart(article: Article, block: Block, range: Range): boolean {
  const [start, end] = range;
  if (article.markings.some(({range: [from, to]}) => from <= start && to >= end && to - from <= end - start + SLACK)) return true;
  const before = article.prose.slice(Math.max(block.range[0], start - NEAR), start);
  const after = article.prose.slice(end, Math.min(block.range[1], end + NEAR));
  return isEnclosed(before, after) || isGlossed(before, after) || mentionBefore().test(before) || mentionAfter().test(after);
}

/** “…”, (… …), `…`; a quotation of which this is only the first or the last word is not its own. */
function isEnclosed(before: string, after: string): boolean {
  if (/["“”„«'‘*_`<]$/u.test(before) && /^[,.;:!?…]?["”“»'’*_`>]/u.test(after)) return true;
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return open > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
}

/** `ayuntamiento (town council)`, `дом – house` in a list, `saudade, or longing`, `fika = a break` */
function isGlossed(before: string, after: string): boolean {
  return (
    /^["”’»]?\s?(?:[([=]|,? or (?:the |an? )?["“‘\p{L}])/u.test(after) ||
    (/^\W{0,4}$/u.test(before) && /^["”’»]?(?:\s[-–—]|\t)\s?\S/u.test(after)) ||
    (/^[^.!?]{1,40}\s[-–—=]\s$/u.test(before) && /^\W{0,4}$/u.test(after)) ||
    /[=/]\s?$/u.test(before) ||
    /^\s?\//u.test(after)
  );
}

const mentionBefore = once(
  () =>
    /(?:^|[^\p{L}])(?:words?|letters?|characters?|symbols?|signs?|kanji|hanzi|script|alphabet|names?|named|called|terms?|termed|phrases?|expressions?|spell(?:ed|ing)?|spelt|written|writes?|pronounced|transliterated|romanized|known as|referred to as|suffix|prefix|particle|verb|noun|adjective|root|entitled|titled|hashtag|means?|meaning|keyword|slogan|reads|reading|says|marked|inscribed|inscription|labell?ed|carved|toast|greeting|Russian|Ukrainian|Bulgarian|Serbian|Chinese|Mandarin|Cantonese|Japanese|Korean|Greek|Hebrew|Yiddish|Arabic|Persian|Hindi|Sanskrit|Thai|Armenian|Georgian|Spanish|Portuguese|Italian|French|German|Dutch|Polish|Czech|Turkish|Indonesian|Latin)(?: (?:is|are|was|for|of|the|an?|as|to))*[\s:,“"‘'(]*$/u,
);

const mentionAfter = once(
  () =>
    /^["”’»]?,?\s(?:(?:can |may |would |could )?means?|meaning|meant|translates?|translated|stands for|literally|in (?:Russian|Ukrainian|Chinese|Japanese|Korean|Greek|Hebrew|Arabic|Spanish|Portuguese|Italian|French|German|Dutch|Polish|Turkish)|(?:is|was|are|were) (?:an?|the) (?:\p{Lu}\p{Ll}+ )?(?:word|term|name|letter|character)s?)(?![\p{L}])/u,
);

/** Whether white space, punctuation or an end of the block is on each side: not a part of an address or a name with a sign. */
export function standsFree({prose}: Article, {range: [from, to]}: Block, [start, end]: Range): boolean {
  const isFreeBefore = start === from || isSpaceAt(prose, start - 1) || '"“‘(—–«„'.includes(prose.charAt(start - 1));
  if (!isFreeBefore) return false;
  let at = end;
  while (at < to && at - end < 4 && '.,;:!?…"”’)»—–'.includes(prose.charAt(at))) at += 1;
  return at >= to || isSpaceAt(prose, at) || (at > end && '—–'.includes(prose.charAt(at - 1)));
}
