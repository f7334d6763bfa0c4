import {isLowerAt} from '../../src/analysis/characters.ts';
import {articles, possessives} from '../../src/analysis/function-words.ts';
import {capitals, placesOf, type Capital} from '../../src/analysis/names/capitals.ts';
import {isInProse, wordBefore} from '../../src/analysis/plain-words.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import type {Article} from '../../src/article.ts';
import {NAME, NOUN} from '../../src/lexicon.ts';
import type {Rule} from '../../src/rule.ts';
import {alsoNames, offices} from './odd-capital.data.ts';

export const oddCapital: Rule = {
  id: 'odd-capital',
  summary: 'A common noun or a title with a capital inside a sentence.',
  why: 'German writes all nouns with a capital, and official Russian, Italian and Spanish do so with offices; some of them stay.',
  mqm: 'Fluency/Spelling',
  severity: 'neutral',
  repairs: 'unsafe',
  strict: true,
  bad: [
    {
      text: 'The court opened a case against three [[Officials]] of the port.',
      fixed: 'The court opened a case against three officials of the port.',
    },
    {text: 'The port is closed, said the [[Deputy]] in the rain.', fixed: 'The port is closed, said the deputy in the rain.'},
    {
      text: 'They read in a library, and the [[Library]] lent them books.',
      fixed: 'They read in a library, and the library lent them books.',
    },
  ],
  good: [
    'The Deputy Minister spoke, and the State Library was shut.',
    'The Tenant pays the Landlord. The Mayor signs, the Mayor pays, and the Mayor is told.',
    'The Polish ship met a Turkey trader in the May rain. The two Koreas met. He won three Oscars. The Guardian reported it.',
  ],

  create({article, report}) {
    return {
      finish() {
        const nouns = [...article.the(capitals).keys()].filter(text => isCommonNoun(article, text));
        const small = countSmall(article, nouns);
        for (const text of nouns) {
          const places = placesOf(article, text).filter(place => isInside(article, place));
          const lower = text.toLowerCase();
          const isUsual = places.length >= HABIT || (!offices().has(lower) && (small.get(lower) ?? 0) < places.length);
          for (const {range} of places) {
            if (!isNounPhrase(wordBefore(article.prose, range[0]), text, isUsual) || !isInProse(article, range)) continue;
            report({
              range,
              message: `“${text}” is no name here; English has “${lower}”.`,
              repair: {safety: 'unsafe', edits: [{range: [range[0], range[0] + 1], text: lower.charAt(0)}]},
            });
          }
        }
      },
    };
  },
};

/** A word that has its capital so often has it on purpose. */
const HABIT = 3;
const cardinal = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,3})$/;

function isCommonNoun({lexicon}: Article, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || alsoNames.has(text.toLowerCase())) return false;
  const bits = lexicon.classOf(text.toLowerCase());
  return (bits & NOUN) !== 0 && (bits & NAME) === 0;
}

/** How often each of the words stands in lower case. */
function countSmall(article: Article, nouns: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (nouns.length === 0) return counts;
  for (const [start, end] of findWords(article, createWordTable(nouns))) {
    if (!isLowerAt(article.prose, start)) continue;
    const word = article.prose.slice(start, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** `three Officials`, `the Library` */
function isNounPhrase(before: string, text: string, isUsual: boolean): boolean {
  if (cardinal.test(before)) return text.endsWith('s');
  return !isUsual && (articles.has(before) || possessives.has(before));
}

/** In running text, after a word in lower case, and no part of a longer name: `Man of the Match`, `the First and Second Sprint`. */
function isInside({prose}: Article, {range: [start, end], block}: Capital): boolean {
  if (block.kind !== 'paragraph') return false;
  const left = prose.slice(Math.max(block.range[0], start - 40), start);
  const right = prose.slice(end, end + 14);
  return (
    /[\p{Ll}\d] $/u.test(left) &&
    !/(?:^|\P{L})\p{Lu}\p{L}{0,20} (?:of|to|from|in|for|as|on|and) (?:the |an? )?$/u.test(left) &&
    !/^(?:-|['’]s? \p{Lu}|,? (?:and |or |of (?:the )?)?[\p{Lu}\d])/u.test(right)
  );
}
