import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {articles} from '../../src/analysis/function-words.ts';
import {once} from '../../src/analysis/once.ts';
import {isInProse, wordBefore} from '../../src/analysis/plain-words.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import type {Article} from '../../src/article.ts';
import {NAME} from '../../src/lexicon.ts';
import type {Edit, Range, Rule} from '../../src/rule.ts';
import {pairs, places, portfolio} from './half-capital.data.ts';

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
      text: 'The Ministry of [[internal a]]ffairs and the Ministry of [[education and s]]cience agree.',
      fixed: 'The Ministry of Internal Affairs and the Ministry of Education and Science agree.',
    },
    {
      text: 'The [[f]]oreign Minister flew from [[s]]t. Petersburg.',
      fixed: 'The Foreign Minister flew from St. Petersburg.',
    },
    {text: 'The books went from [[s]]ão Paulo to [[m]]atsue City.', fixed: 'The books went from São Paulo to Matsue City.'},
  ],
  good: [
    'The state duma met, and the foreign ministry said so. The State Duma met again.',
    'A ministry of culture, the ministries of health and the Ministry of Health paid for it.',
    'In this state Council members are few. The new Yorkshire road is open, and the capital City Hall too.',
    'The shop at 5 Main st. Petersburg is shut. The foreign minister and a prime minister met in St. Petersburg.',
    'The red Crossley stood in the north. The new York office is rich.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const place of findWords(article, table())) {
          const found = firstWord(article, place) ?? ministry(article, place) ?? saint(article, place) ?? city(article, place);
          if (found === undefined || !isInProse(article, found.word)) continue;
          const [first, ...rest] = found.edits;
          if (first === undefined) continue;
          report({
            range: [first.range[0], rest.at(-1)?.range[1] ?? first.range[1]],
            message: 'All words of this name have a capital in English.',
            repair: {safety: 'safe', edits: [first, ...rest]},
          });
        }
      },
    };
  },
};

const table = once(() =>
  createWordTable([...pairs().keys(), 'ministry', 'petersburg', ...[...places].map(place => place.toLowerCase())]),
);

interface Found {
  /** All that has a letter to raise. */
  readonly word: Range;
  readonly edits: readonly Edit[];
}

/** `state Duma`, `são Paulo` */
function firstWord({prose}: Article, [start, end]: Range): Found | undefined {
  if (prose.charAt(end) !== ' ' || !isUpperAt(prose, end + 1) || !isLowerAt(prose, start)) return undefined;
  // A new York office: the city of York has a new one
  if (prose.startsWith('new', start) && articles.has(wordBefore(prose, start).toLowerCase())) return undefined;
  const next = /^\p{L}+(?![\p{L}-])/u.exec(prose.slice(end + 1, end + 24))?.[0] ?? '';
  return pairs().get(prose.slice(start, end))?.has(next) === true ? raise(prose, [start, end], [start]) : undefined;
}

/** `Ministry of culture`, `Ministry of education and science` */
function ministry({prose}: Article, [start, end]: Range): Found | undefined {
  if (!prose.startsWith('Ministry of ', start)) return undefined;
  const from = end + (prose.startsWith(' of the ', end) ? ' of the '.length : ' of '.length);
  const starts: number[] = [];
  let last = from;
  for (let at: number | undefined = from; at !== undefined; at = afterJoint(prose, last)) {
    const pattern = portfolio();
    pattern.lastIndex = at;
    const match = pattern.exec(prose);
    if (match === null) break;
    starts.push(at);
    const space = match[0].indexOf(' ');
    if (space >= 0) starts.push(at + space + 1);
    last = at + match[0].length;
  }
  return starts.length === 0 ? undefined : raise(prose, [from, last], starts);
}

/** Behind a comma or `and`; undefined where the name ends. */
function afterJoint(prose: string, end: number): number | undefined {
  return [', and ', ', ', ' and ']
    .map(joint => (prose.startsWith(joint, end) ? end + joint.length : undefined))
    .find(at => at !== undefined);
}

/** `st. Petersburg`, but not of a street: `Main st. Petersburg` */
function saint({prose}: Article, [start]: Range): Found | undefined {
  const from = start - 'st. '.length;
  if (!prose.startsWith('st. P', from) || isUpperAt(wordBefore(prose, from), 0)) return undefined;
  return raise(prose, [from, from + 2], [from]);
}

/** `matsue City`: a word that is no English one, or only a name. */
function city({prose, lexicon}: Article, [start, end]: Range): Found | undefined {
  if (!places.has(prose.slice(start, end)) || prose.charAt(start - 1) !== ' ' || !isLowerAt(prose, start - 2)) return undefined;
  const word = /(?:^|[\s(“"])(?<word>\p{Ll}{4,}) $/u.exec(prose.slice(Math.max(0, start - 30), start))?.groups?.['word'];
  if (word === undefined || (lexicon.knows(word) && (lexicon.classOf(word) & NAME) === 0)) return undefined;
  const from = start - 1 - word.length;
  return raise(prose, [from, start - 1], [from]);
}

/** @param starts Offsets of the letters that need a capital. */
function raise(prose: string, word: Range, starts: readonly number[]): Found {
  return {word, edits: starts.map(start => ({range: [start, start + 1], text: prose.charAt(start).toUpperCase()}))};
}
