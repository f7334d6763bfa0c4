import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
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
        for (const [text] of article.the(capitals)) {
          if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || !isCommonNoun(article, text)) continue;
          const places = placesOf(article, text).filter(place => isInside(article, place));
          if (places.length === 0) continue;
          const lower = text.toLowerCase();
          const isLowerElsewhere = findWords(article, createWordTable([lower])).some(([start]) =>
            isLowerAt(article.prose, start),
          );
          for (const {range} of places) {
            const before = wordBefore(article.prose, range[0]);
            const isOdd =
              (cardinal.test(before) && text.endsWith('s')) ||
              ((articles.has(before) || possessives.has(before)) &&
                (isLowerElsewhere || (offices().has(lower) && places.length < HABIT)));
            if (!isOdd || !isInProse(article, range)) continue;
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
  const bits = lexicon.classOf(text.toLowerCase());
  return (bits & NOUN) !== 0 && (bits & NAME) === 0 && !alsoNames.has(text.toLowerCase());
}

/** In running text, after a word in lower case, and not beside another capital. */
function isInside({prose}: Article, {range: [start, end], block}: Capital): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return (
    /[\p{Ll}\d] $/u.test(prose.slice(Math.max(0, start - 2), start)) &&
    !(prose.charAt(end) === ' ' && isUpperAt(prose, end + 1)) &&
    !/^(?:-|['’]s? \p{Lu}| of (?:the )?\p{Lu}| \d)/u.test(prose.slice(end, end + 10))
  );
}
