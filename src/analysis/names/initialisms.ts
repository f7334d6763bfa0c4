/** Abbreviated names of countries and bodies that an article writes both with stops and without. */
import {once} from '../once.ts';
import type {Article, Block} from '../../article.ts';
import type {Range} from '../../problem.ts';
import {isQuoted} from '../quotations.ts';
import {capitals} from './capitals.ts';

export interface MixedInitialism {
  /** Where the rarer form stands. */
  readonly ranges: readonly Range[];
  readonly preferred: string;
  /** Where the preferred form stands first. */
  readonly first: Range;
}

const initialisms = ['US', 'UK', 'EU', 'UN', 'UAE', 'USSR', 'USA'];

/** Before a noun or a verb in running text; not `Tell US`, `US$5`. */
const form = once(
  (): RegExp =>
    /(?<![\p{L}\p{N}.$-])(?:U\.? ?S\.? ?S\.?R\b\.?|U\.S\.A\.|USA|U\.A\.E\.|UAE|(?:U\.S|U\.K|E\.U|U\.N)\.|U[SKN]|EU)(?![\p{L}\p{N}$-])/gu,
);

/** Firms and papers that are called so: `US Airways`, `U.S. Steel`. */
const company =
  /^ (?:Airways?|Steel|Bancorp|Bank|Foods?|Foodservice|Cellular|Airlines|Robotics|Borax|Rubber|Oil|Sugar|Silica|News|Weekly|Today|Magazine|Open|Masters|Polo|Web)\b/u;

export function mixedInitialisms(article: Article): readonly MixedInitialism[] {
  // Nearly no article has both.
  const words = article.the(capitals);
  if (!((words.has('U') || words.has('E')) && initialisms.some(text => words.has(text)))) return [];
  const places = new Map<string, {plain: Range[]; stopped: Range[]}>();
  for (const block of article.blocks) {
    if (!isRunning(block)) continue;
    const text = article.prose.slice(...block.range);
    if (!/U[.SKNA]|E[.U]/u.test(text)) continue;
    for (const match of text.matchAll(form())) {
      const start = block.range[0] + match.index;
      if (isQuoted(article, start)) continue;
      if (company.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))) continue;
      const key = match[0].replaceAll(/[. ]/gu, '');
      if (!initialisms.includes(key)) continue;
      const found = places.get(key) ?? {plain: [], stopped: []};
      const range: Range = [start, start + match[0].length];
      if (match[0].includes('.')) found.stopped.push(range);
      else if (!/\p{Lu}{2,} $/u.test(text.slice(Math.max(0, match.index - 6), match.index)) && !isShouting(text, match.index))
        found.plain.push(range);
      places.set(key, found);
    }
  }
  return [...places]
    .flatMap(([key, {plain, stopped}]) => {
      const [firstPlain] = plain;
      const [firstStopped] = stopped;
      if (firstPlain === undefined || firstStopped === undefined) return [];
      const isTie = plain.length === stopped.length;
      // Of one each, neither is the rule.
      if (isTie && plain.length === 1) return [];
      const withStops = `${[...key].join('.')}.`;
      return plain.length > stopped.length || (isTie && firstPlain[0] < firstStopped[0])
        ? [{ranges: stopped.filter(range => !endsSentence(article, range)), preferred: key, first: firstPlain}]
        : [{ranges: plain, preferred: withStops, first: firstStopped}];
    })
    .filter(({ranges}) => ranges.length > 0);
}

function isRunning({kind, foreign}: Block): boolean {
  return !foreign && (kind === 'paragraph' || kind === 'standfirst' || kind === 'segment');
}

/** `Tell US`: the pronoun; the country has an article or a noun beside it. */
function isShouting(text: string, at: number): boolean {
  return (
    /\b(?:tell|give|let|of|for|with|to|all|help) $/u.test(text.slice(Math.max(0, at - 8), at)) &&
    !/^US (?:\p{Lu}|\p{Ll}{4})/u.test(text.slice(at, at + 10))
  );
}

/** The stop of `in the U.S.` ends the sentence too: without it, the sentence would have no end. */
function endsSentence({prose}: Article, [, end]: Range): boolean {
  return /^["”’)]*(?:\s+["“(]?\p{Lu}|\s*$|\n)/u.test(prose.slice(end, end + 12));
}
