import {isForeignWord} from '../../src/analysis/foreign-words.data.ts';
import {foreignHits, foreignWord, languageNames, type ForeignHit} from '../../src/analysis/foreign-lexicon.ts';
import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {once} from '../../src/analysis/once.ts';
import {isQuoted} from '../../src/analysis/quotations.ts';
import {isSetApart} from '../../src/analysis/set-apart.ts';
import {wordKeys} from '../../src/analysis/word-keys.ts';
import type {Block} from '../../src/article.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const foreignSentence: Rule = {
  id: 'foreign-sentence',
  summary: 'A sentence or a part of one that was left in another language.',
  why: 'An engine that takes a piece of the text for English, or gives up on it, copies it as it is.',
  mqm: 'Accuracy/Untranslated text',
  severity: 'major',
  repairs: 'none',
  bad: [
    {
      text: 'The bridge over the river is closed after the flood that came in the night. [[El alcalde dijo que la obra comenzará en marzo]]. Buses take another road to the town and back.',
      fixed: null,
    },
    {
      text: 'After the meeting with the people of the village on Friday, the mayor said that [[la situación es muy grave desde hace años]] and left the room before anybody could ask.',
      fixed: null,
    },
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[Die Polizei sucht nach Zeugen, die den Unfall auf der Brücke gesehen haben.]]\n\nIt will open again on Wednesday, the harbor master said.',
      fixed: null,
    },
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[Strażacy interweniowali w nocy kilkadziesiąt razy, głównie przy usuwaniu drzew.]]\n\nIt will open again on Wednesday, the harbor master said.',
      fixed: null,
    },
    {
      text: 'The road to the north is closed after an accident that happened in the night. [[Lögreglan leitar að vitnum að slysinu]]. Call the police if you saw it.',
      fixed: null,
    },
  ],
  good: [
    'Let the soup boil for half an hour, season it with fleur de sel, piment d’Espelette and a bouquet garni, and serve it to the guests who come in from the pasillo de carnes asadas when the market closes for the night.',
    'It was a braw bricht moonlicht nicht when they came over the hill with the cattle and the dogs of the farm.',
    '“Eh bien, mon prince, je ne suis pas content de vous,” the countess said and turned away.',
    'Since the fire of the last century, which spared the old church and nothing else, the motto of the town is: Que la luz sea con todos los que están aquí.',
    'At the opening of the new library she read from La casa de los espíritus and from Cien años de soledad, and the people of the town stayed until late.',
    'He works at the Universidad de la República and the Ministerio de la Juventud y los Deportes.',
    'In the evening they sat by the fire and sang the old song (El que no llora no está con los que más lo quieren) until dawn, and nobody in the house could sleep.',
    'It was a coup de grâce, a cri de coeur, and the crème de la crème of the town was there to see it.',
    'Every verse begins with the same line:\n\nDie Gedanken sind frei, wer kann sie erraten, sie fliehen vorbei wie nächtliche Schatten.\n\nThoughts are free, it says, and nobody can guess them.',
    'The old man knew Vincent van der Velde, Ana de la Cruz and Luís dos Santos.',
  ],

  create({article, textOf, report}) {
    const {prose, lexicon} = article;
    return {
      finish() {
        const whole = article.blocks.flatMap(foreignBlock);
        // A text in two languages
        const isBilingual = whole.length > FEW && whole.length * 4 > article.blocks.length;
        for (const {range, languages} of [...(isBilingual ? [] : whole), ...partsOf(article.the(foreignHits))])
          report({range, message: messageFor(languages)});
      },
    };

    /** A whole block, unless the text announces it or goes on to translate it. */
    function foreignBlock(block: Block): readonly Found[] {
      if (!block.foreign || unlikely.has(block.kind)) return [];
      const text = textOf(block.range);
      const before = article.blocks[block.index - 1]?.range;
      const after = article.blocks[block.index + 1]?.range;
      // "> ", a post that is answered
      const isReply = /^>/mu.test(prose.slice(before?.[1], block.range[0]).trimStart());
      if (before === undefined || after === undefined || isReply || /^["“«„–—]/u.test(text) || textOf(before).endsWith(':'))
        return [];
      if (/^["“(–—[]/u.test(textOf(after)) || isQuoted(article, block.range[0])) return [];
      const words = text.split(/[^\p{L}\p{M}’']+/u);
      const languages = languagesOf(words.flatMap(word => foreignWord(word) ?? []));
      // An address, names
      const isSentence = words.filter(word => isLowerAt(word, 0)).length * 5 >= words.length * 2;
      // In a sentence, one word of a language says enough, and so do letters that English lacks.
      const isClosed = /[.!?…]["”’)]?$/u.test(text) && words.filter(word => word.length > 1).length >= FEWEST_WORDS;
      const marked = words.filter(word => /[^\p{ASCII}’]/u.test(word)).length;
      if (languages.count < 2 && !(isClosed && (languages.count > 0 || marked > 1))) return [];
      return !isSentence ? [] : [{range: block.range, languages: languages.best}];
    }

    /** Inside English blocks: from the first function word of another language in a sentence to the last. */
    function partsOf(hits: readonly ForeignHit[]): readonly Found[] {
      const found: Found[] = [];
      for (let start = 0; start < hits.length;) {
        let end = start + 1;
        while (end < hits.length && isSameSentence(hits[end - 1], hits[end])) end += 1;
        const part = partOf(hits.slice(start, end));
        if (part !== undefined) found.push(part);
        start = end;
      }
      return found;
    }

    function isSameSentence(first: ForeignHit | undefined, second: ForeignHit | undefined): boolean {
      if (first === undefined || second === undefined || first.block !== second.block || second.index - first.index > FAR)
        return false;
      return !/[.!?…:;]\s/u.test(prose.slice(first.range[1], second.range[0]));
    }

    function partOf(hits: readonly ForeignHit[]): Found | undefined {
      const [first] = hits;
      const last = hits.at(-1);
      if (first === undefined || last === undefined || unlikely.has(first.block.kind)) return undefined;
      // With quotation marks of its language, somebody is quoted in it.
      if (/[«„]/u.test(textOf(first.block.range))) return undefined;
      const {best, count} = languagesOf(hits.map(({entry}) => entry));
      if (count === 0 && hits.length < 2) return undefined;
      // "a coup de grâce and the crème de la crème"
      if (/\s(?:the|and)\s/u.test(prose.slice(first.range[1], last.range[0]))) return undefined;
      const [from, to] = widen(first, last);
      const {lower, known, other} = countWords(from, to);
      const isForeign = count > 2 ? lower > 3 && known * 100 < lower * 45 : lower > 3 && known * 5 < lower;
      if (!isForeign || other < 2) return undefined;
      const all = article.the(wordKeys);
      const range: Range = [all.starts[from] ?? 0, all.ends[to - 1] ?? 0];
      // "the pasillo de carnes asadas", "his l’enfer, c’est les autres": a phrase that is used as a noun
      if (determiner().test(prose.slice(Math.max(first.block.range[0], range[0] - 7), range[0]))) return undefined;
      // "fleur de sel, piment d’Espelette": dishes and plants in a row
      const isPhrase = hits.every(({entry}) => joints.has(entry.word));
      if (isPhrase && (lower < FEWEST_WORDS || prose.slice(...range).includes(','))) return undefined;
      if (hits.length < 2 && lower < FEWEST_WORDS - 1) return undefined;
      // "her novel Cien años de soledad"
      if (isUpperAt(prose, range[0]) && !beginsSentence(first.block, range[0])) return undefined;
      if (isQuoted(article, range[0]) || isSetApart(article, first.block, range) || isAnnounced(first.block, range[0]))
        return undefined;
      return {range, languages: best};
    }

    /** Numbers of the first word and after the last: words around that are not English belong to it. */
    function widen(first: ForeignHit, last: ForeignHit): readonly [number, number] {
      const {starts, ends, wordsOf} = article.the(wordKeys);
      const [least, most] = wordsOf(first.block);
      const isPart = (word: number, gapFrom: number, gapTo: number): boolean =>
        !/[.!?…:;"“”«»()]/u.test(prose.slice(gapFrom, gapTo)) && !lexicon.knows(prose.slice(starts[word], ends[word]));
      let from = first.index;
      while (from > least && isPart(from - 1, ends[from - 1] ?? 0, starts[from] ?? 0)) from -= 1;
      // "El alcalde dijo": the first word of a sentence may be one that English has too.
      let to = last.index + 1;
      while (to < most && isPart(to, ends[to - 1] ?? 0, starts[to] ?? 0)) to += 1;
      return [from, to];
    }

    /** Words in lower case, those of them that are English, and those that are no function words of any language. */
    function countWords(from: number, to: number): {readonly lower: number; readonly known: number; readonly other: number} {
      const {starts, ends} = article.the(wordKeys);
      const count = {lower: 0, known: 0, other: 0};
      for (let index = from; index < to; index += 1) {
        const start = starts[index] ?? 0;
        const word = prose.slice(start, ends[index]);
        if (word.length < 2 || !isLowerAt(prose, start)) continue;
        count.lower += 1;
        const isSmall = (foreignWord(word)?.small.length ?? 0) > 0;
        if (lexicon.knows(word) && !isForeignWord(word)) count.known += 1;
        else if (!isSmall) count.other += 1;
      }
      return count;
    }

    function beginsSentence(block: Block, start: number): boolean {
      return start === block.range[0] || /[.!?…]["”’)]?\s$/u.test(prose.slice(Math.max(block.range[0], start - 4), start));
    }

    function isAnnounced(block: Block, start: number): boolean {
      return /:\s?$/u.test(prose.slice(Math.max(block.range[0], start - 3), start));
    }
  },
};

interface Found {
  readonly range: Range;
  readonly languages: readonly number[];
}

const determiner = once(() => /(?:^|[^\p{L}])(?:an?|the|his|her|its|my|your|our|their)\s$/iu);

/** What joins two nouns: they make a phrase and no sentence. */
const joints: ReadonlySet<string> = new Set(
  'al alla allo alle con dal dalla das de dei del della des di do du e en et la las le les los y'.split(' '),
);

/** Of a sentence in another language. */
const FEWEST_WORDS = 6;

/** So many blocks in another language are left in a translation; of more, and a quarter of all, the text has two languages. */
const FEW = 3;
/** Words between two function words of one part. */
const FAR = 6;

const unlikely: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['code', 'verse', 'cell', 'segment', 'list-item']);

function messageFor(languages: readonly number[]): string {
  return languages.length === 1
    ? `Left in ${languageNames(languages)}: translate it.`
    : 'Left in another language: translate it.';
}

/** The languages that have most of the function words, and how many of these there are. */
function languagesOf(entries: readonly {readonly small: readonly number[]; readonly word: string}[]): {
  readonly best: readonly number[];
  readonly count: number;
} {
  const counts = new Map<number, number>();
  for (const {small} of entries) for (const language of small) counts.set(language, (counts.get(language) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  return {
    best: [...counts].filter(([, own]) => own === count).map(([language]) => language),
    count,
  };
}
