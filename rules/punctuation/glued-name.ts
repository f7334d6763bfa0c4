import {isUpperAt, isWordAt} from '../../src/analysis/characters.ts';
import {capitals} from '../../src/analysis/names/capitals.ts';
import {once} from '../../src/analysis/once.ts';
import {isInProse} from '../../src/analysis/plain-words.ts';
import {isTechnical} from '../../src/analysis/technical.ts';
import type {Article} from '../../src/article.ts';
import {NAME} from '../../src/lexicon.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const gluedName: Rule = {
  id: 'glued-name',
  summary: 'A small word and a name or a year without a space between them: “inMoscow”, “since2014”.',
  why: 'Where a link or bold letters begin on the page, the space before them is lost on the way through the translator.',
  mqm: 'Fluency/Spelling',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The talks were held [[inMoscow]] and went on [[since2014]].',
      fixed: 'The talks were held in Moscow and went on since 2014.',
    },
    {
      text: 'Welcome [[toJiujiang]], they say. The mayor of Jiujiang is glad.',
      fixed: 'Welcome to Jiujiang, they say. The mayor of Jiujiang is glad.',
    },
    {
      text: 'His channel [[inMAX]] is new. He wrote it in MAX messenger.',
      fixed: 'His channel in MAX is new. He wrote it in MAX messenger.',
    },
  ],
  good: [
    'The talks were held in Moscow, and they went on since 2014.',
    'The paper theSkimm and the safari firm andBeyond met at theScore.',
    'Call toString and onClick, and write inMemory or byId. The method forParis takes a variable.',
    'See #inParis, @ofParis, inParis.txt and example.com/inParis. Paris is near.',
    'The camp ofParis is a brand, and ofParis sells hats from Paris.',
    'Model in90 costs more, and H2O stands at pH7. See fig2020 and v2014.',
  ],

  create({article, report}) {
    return {
      finish() {
        const {prose} = article;
        // Who writes it twice means it.
        const found = new Map<string, Glued | 'again'>();
        for (const {index} of prose.matchAll(joint())) {
          const seam = index + 1;
          const range = wordAround(prose, seam);
          if (range === undefined || !smallWords.has(prose.slice(range[0], seam))) continue;
          const text = prose.slice(...range);
          found.set(text, found.has(text) ? 'again' : {range, seam});
        }
        for (const [text, glued] of found) {
          if (glued === 'again') continue;
          const {range, seam} = glued;
          const right = prose.slice(seam, range[1]);
          if (!isFree(prose, range) || (isUpperAt(prose, seam) && !isName(article, right))) continue;
          if (!isInProse(article, range) || article.the(isTechnical)) continue;
          report({
            range,
            message: `A space is missing: “${text.slice(0, seam - range[0])} ${right}”.`,
            repair: {safety: 'unsafe', edits: [{range: [seam, seam], text: ' '}]},
          });
        }
      },
    };
  },
};

interface Glued {
  readonly range: Range;
  /** Where the space is missing. */
  readonly seam: number;
}

/** Before a capital with two more letters, or a year. */
const joint = once(() => /\p{Ll}(?=\p{Lu}\p{L}{2}|(?:1[89]|20)\d\d(?![\p{L}\p{N}]))/gu);

const smallWords = new Set(
  'about after against and as at before between but by during for from has his her in into its near of on or our over since that the their this to under until was were when where which while who with'.split(
    ' ',
  ),
);

/** UTF-16 units. */
const LONGEST = 30;

/** The run of letters and digits around an offset; nothing where it is too long for a word. */
function wordAround(prose: string, offset: number): Range | undefined {
  let [start, end] = [offset, offset];
  while (start > 0 && isWordAt(prose, start - 1) && offset - start < LONGEST) start -= 1;
  while (end < prose.length && isWordAt(prose, end) && end - offset < LONGEST) end += 1;
  return offset - start < LONGEST && end - offset < LONGEST ? [start, end] : undefined;
}

/** In front, a space or a mark that opens; behind, no part of a file's or a method's name. */
function isFree(prose: string, [start, end]: Range): boolean {
  return (start === 0 || ' \n\u00a0(“"‘'.includes(prose.charAt(start - 1))) && !'(_/@#='.includes(prose.charAt(end) || ' ');
}

/** A word that is a name and nothing else, or that the text has by itself. */
function isName(article: Article, word: string): boolean {
  const {lexicon} = article;
  if (lexicon.knows(word) && (lexicon.classOf(word) & NAME) !== 0) return true;
  const isOrdinary = lexicon.knows(word) && word !== word.toUpperCase();
  return !isOrdinary && article.the(capitals).has(word);
}
