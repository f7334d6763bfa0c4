import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {foreignHits, foreignWord, languageNames, type ForeignHit} from '../../src/analysis/foreign-lexicon.ts';
import {isForeignWord} from '../../src/analysis/foreign-words.data.ts';
import {once} from '../../src/analysis/once.ts';
import {isSetApart, standsFree} from '../../src/analysis/set-apart.ts';
import {wordKeys} from '../../src/analysis/word-keys.ts';
import type {Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const untranslatedWord: Rule = {
  id: 'untranslated-word',
  summary: 'A word of another language that English has a word of its own for.',
  why: 'An engine copies words that it does not know: offices and authorities, everyday things, a function word between two others.',
  mqm: 'Accuracy/Untranslated text',
  severity: 'major',
  repairs: 'none',
  bad: [
    {text: 'The [[ayuntamiento]] will plant forty trees in the old town.', fixed: null},
    {text: 'They wait in the [[mairie]] of the village.', fixed: null},
    {text: 'The only [[bakkal]] of the street ran out of water.', fixed: null},
    {text: '[[Muhtar]] Ali Kaya opened the fountain.', fixed: null},
    {text: 'The museum was shown by [[Dra]]. Ana Lima on Friday.', fixed: null},
    {text: 'The [[Bürgermeister]] opened the new bridge.', fixed: null},
    {text: 'The mayor [[und]] the council met on Friday.', fixed: null},
    {text: 'The driver paid two rolls [[pro]] week.', fixed: null},
  ],
  good: [
    'The ayuntamiento (town council) will plant forty trees. The ayuntamiento has the money.',
    'In Spanish, ciudad (city) is feminine; in Portuguese, “não” is no. The word también means also, and muy is very when it stands before them.',
    'They call it “mairie” and not town hall.',
    'A mairie, or town hall, stands in every village.',
    'Muhtar Kent led the company for years.',
    'The word ayuntamiento comes from Latin.',
    'The play Sturm und Drang was a success; so was Krieg und Frieden.',
    'They ate pão de queijo and drank café con leche in the plaza.',
    'See gobierno.es and the page of Gobierno de Canarias.',
    'The Gemeinde Weggis lies on the lake, and the Polizei Galerie is in Zurich.',
    'The pro team trained for a week; he is pro reform and pro choice.',
    'He ordered steak frites, a croissant and the soupe du jour.',
    'Alcalde Street runs past the Polizei Museum.',
  ],

  create({article, report}) {
    const {prose, lexicon} = article;
    return {
      finish() {
        const hits = article.the(foreignHits);
        const candidates = hits.filter(hit => hit.entry.english !== undefined && !unlikely.has(hit.block.kind));
        const apart = new Set<string>();
        const counts = new Map<string, number>();
        for (const {entry, block, range} of candidates) {
          counts.set(entry.word, (counts.get(entry.word) ?? 0) + 1);
          if (isSetApart(article, block, range)) apart.add(entry.word);
        }
        // A lesson
        if (apart.size > MOST_APART) return;
        for (const hit of candidates) {
          const {entry, range} = hit;
          // A word that the text explains somewhere, or uses all through, is wanted.
          if (apart.has(entry.word) || (counts.get(entry.word) ?? 0) > MOST || !isLeft(hit)) continue;
          report({range, message: messageFor(hit)});
        }
        if (!prose.includes(' pro ')) return;
        for (const {index} of prose.matchAll(perWeek()))
          report({range: [index, index + 3], message: 'Not translated: German, Dutch or Latin for “per” or “a”.'});
      },
    };

    function isLeft(hit: ForeignHit): boolean {
      const {entry, block, range, index} = hit;
      if (entry.kind === 'title') return isUpperAt(prose, range[0]) && /^\.? \p{Lu}/u.test(prose.slice(range[1], range[1] + 3));
      if (!standsFree(article, block, range)) return false;
      const before = neighbor(block, index - 1);
      const after = neighbor(block, index + 1);
      if (isLowerAt(prose, range[0]))
        return entry.kind === 'small'
          ? before === 'english' && after === 'english'
          : isEnglish(before) && (isEnglish(after) || (after === 'name' && before === 'english'));
      if (entry.kind !== 'noun') return false;
      // "Muhtar Kent" is a man; of "Muhtar Ali Kaya" it is what he does. "the Gemeinde Weggis"
      const isBeside = after === 'name' ? neighbor(block, index + 2) === 'name' : isEnglish(after);
      return isBeside && isEnglish(before);
    }

    /** What stands beside a word in its sentence. */
    function neighbor(block: Block, index: number): 'english' | 'name' | 'foreign' | 'edge' {
      const {starts, ends, wordsOf} = article.the(wordKeys);
      const [from, to] = wordsOf(block);
      if (index < from || index >= to) return 'edge';
      const start = starts[index] ?? 0;
      const word = prose.slice(start, ends[index]);
      const isFirst = index === from || /[.!?…]["”’)]?\s/u.test(prose.slice(ends[index - 1], start));
      // A figure is as good as a word.
      if (!isUpperAt(prose, start) && !isLowerAt(prose, start)) return 'english';
      if (isForeignWord(word.toLowerCase()) || (foreignWord(word)?.small.length ?? 0) > 0) return 'foreign';
      if (isUpperAt(prose, start) && !(isFirst && lexicon.knows(word))) return 'name';
      return lexicon.knows(word) ? 'english' : 'foreign';
    }
  },
};

/** Words that are explained in a text that is not about a language. */
const MOST_APART = 2;

/** A word used more often is one that the writer chose. */
const MOST = 3;

const unlikely: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['code', 'verse', 'cell']);

/** "two rolls pro week": of a team that is pro it is not said after a number or a plural. */
const perWeek = once(
  () =>
    /(?<=(?:\p{N}|\p{Ll}s|once|twice) )pro(?= (?:week|month|night|hour|minute|second|person|head|household|kilometer|kilometre|hectare|liter|litre|ton|tonne)\b)/gu,
);

function isEnglish(side: string): boolean {
  return side === 'english' || side === 'edge';
}

function messageFor({entry}: ForeignHit): string {
  const {english = '', languages, kind} = entry;
  if (kind === 'title') return `A title in another language: English has “${english}”.`;
  return `Not translated: ${languageNames(languages) ?? 'another language'} for “${english}”.`;
}
