import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {once} from '../../src/analysis/once.ts';
import {isInProse} from '../../src/analysis/plain-words.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import type {Article} from '../../src/article.ts';
import type {Edit, Range, Rule} from '../../src/rule.ts';
import {pairs, places, portfolios} from './half-capital.data.ts';

export const halfCapital: Rule = {
  id: 'half-capital',
  summary: 'A name of several words of which only one has its capital: “state Duma”, “Ministry of culture”.',
  why: 'Many languages write a capital in one word of such a name only, and the translation keeps it.',
  mqm: 'Fluency/Spelling',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The [[s]]tate Duma met, and the [[f]]oreign Ministry said so.',
      fixed: 'The State Duma met, and the Foreign Ministry said so.',
    },
    {text: 'The Ministry of [[c]]ulture paid for it.', fixed: 'The Ministry of Culture paid for it.'},
    {
      text: 'The Ministry of [[internal affairs]] and the Ministry of [[education and science]] agree.',
      fixed: 'The Ministry of Internal Affairs and the Ministry of Education and Science agree.',
    },
    {text: 'The books went from [[s]]ão Paulo to [[m]]atsue City.', fixed: 'The books went from São Paulo to Matsue City.'},
  ],
  good: [
    'The state duma met, and the foreign ministry said so. The State Duma met again.',
    'A ministry of culture, the ministries of health and the Ministry of Health paid for it.',
    'In this state Council members are few. The new Yorkshire road is open, and the capital City Hall too.',
    'The red Crossley stood in the north. The new Delhi-based firm is rich.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const {range, word, edits} of [...firstWords(article), ...ministries(article), ...cities(article)]) {
          const [first, ...rest] = edits;
          if (first === undefined || !isInProse(article, word)) continue;
          report({
            range,
            message: 'All words of this name have a capital in English.',
            repair: {safety: 'safe', edits: [first, ...rest]},
          });
        }
      },
    };
  },
};

interface Found {
  readonly range: Range;
  /** All of what the range has a letter of. */
  readonly word: Range;
  readonly edits: readonly Edit[];
}

const firstTable = once(() => createWordTable(pairs.keys()));

/** `state Duma`, `são Paulo` */
function firstWords(article: Article): readonly Found[] {
  const {prose} = article;
  return findWords(article, firstTable()).flatMap(([start, end]) => {
    if (prose.charAt(end) !== ' ' || !isUpperAt(prose, end + 1) || !isLowerAt(prose, start)) return [];
    const next = /^\p{L}+(?![\p{L}-])/u.exec(prose.slice(end + 1, end + 24))?.[0] ?? '';
    return pairs.get(prose.slice(start, end))?.has(next) === true ? [raise(prose, [start, end], [start])] : [];
  });
}

const ministryTable = once(() => createWordTable(['ministry']));
const portfolio = once(() => {
  const names = portfolios.join('|');
  return new RegExp(`^ of (?:the )?(?<names>(?:${names})(?:(?:,| and|, and) (?:${names}))*)(?![\\p{L}-])`, 'u');
});

/** `Ministry of culture` */
function ministries(article: Article): readonly Found[] {
  const {prose} = article;
  return findWords(article, ministryTable()).flatMap(([start, end]) => {
    if (!isUpperAt(prose, start)) return [];
    const match = portfolio().exec(prose.slice(end, end + 80));
    const found = match?.groups?.['names'];
    if (match === null || found === undefined) return [];
    const from = end + match[0].length - found.length;
    const starts = [...found.matchAll(/(?<!\p{L})(?!and\b)\p{L}/gu)].map(({index}) => from + index);
    return [raise(prose, [from, from + found.length], starts)];
  });
}

const placeTable = once(() => createWordTable([...places].map(place => place.toLowerCase())));

/** `matsue City`: a word that is no English one. */
function cities(article: Article): readonly Found[] {
  const {prose, lexicon} = article;
  return findWords(article, placeTable()).flatMap(([start, end]) => {
    if (!places.has(prose.slice(start, end)) || prose.charAt(start - 1) !== ' ' || !isLowerAt(prose, start - 2)) return [];
    const word = /(?:^|[\s(“"])(?<word>\p{Ll}{4,}) $/u.exec(prose.slice(Math.max(0, start - 30), start))?.groups?.['word'];
    if (word === undefined || lexicon.knows(word)) return [];
    const from = start - 1 - word.length;
    return [raise(prose, [from, start - 1], [from])];
  });
}

/** @param starts Offsets of the letters that need a capital. */
function raise(prose: string, word: Range, starts: readonly number[]): Found {
  const [first = word[0]] = starts;
  return {
    range: [first, starts.length === 1 ? first + 1 : word[1]],
    word,
    edits: starts.map(start => ({range: [start, start + 1], text: prose.charAt(start).toUpperCase()})),
  };
}
