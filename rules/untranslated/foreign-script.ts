import {once} from '../../src/analysis/once.ts';
import {blockAt} from '../../src/analysis/search.ts';
import {isSetApart} from '../../src/analysis/set-apart.ts';
import type {Article, Block} from '../../src/article.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const foreignScript: Rule = {
  id: 'foreign-script',
  summary: 'Words in the letters of another language inside an English text.',
  why: 'The engine does not know a word, or leaves out a line of the page, and copies it in Cyrillic, Chinese or Arabic letters.',
  mqm: 'Accuracy/Untranslated text',
  severity: 'major',
  repairs: 'none',
  bad: [
    {text: 'The [[дети]] went to the port with their teacher.', fixed: null},
    {text: 'The mayor opened the new [[детский сад]] on Monday.', fixed: null},
    {text: 'Buses run on the new [[道路]] from May.', fixed: null},
    {text: 'The club of Saint[[・]]Malo won the cup.', fixed: null},
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[点击查看更多]]\n\nIt will open again on Wednesday, the harbor master said.',
      fixed: null,
    },
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[Источник]]: Harbor Press',
      fixed: null,
    },
  ],
  good: [
    'The letter я is the last of the alphabet, and Щ is the longest to write.',
    'They flew to Moscow (Russian: Москва) and on to Kyiv (Київ).',
    'The word дом means house.',
    'Write to почта.рф for a ticket.',
    'He wrote “дом” on the wall.',
    'The scholar Wang Wei 王维 was born in Qi.',
    'The α-helix is 5 μm long, and Δt is small; the sum Σx grows with α, β and γ.',
    'The fraternity ΦΒΚ meets on Monday.',
    'In Greek, λόγος is both word and reason.',
    'Her first teacher, Li Bai (李白), lived by the river.',
    '静夜思\n\nThoughts on a quiet night\n\nThe poem is known to every child in the country.',
    'The poet begins his best known verses with this line:\n\n床前明月光\n\nBefore my bed the moonlight is bright, it says, and nobody doubts it.',
    'Who helped\n\nMany people have helped with this release:\n\n* Anna Marsh\n* 石博文\n* Wojciech Nowak',
    'Greetings\n\nhello – привет\n\ngoodbye – пока',
  ],

  create({article, textOf, report}) {
    return {
      finish() {
        const {prose} = article;
        if (!letters.test(prose)) return;
        const runs = runsIn(prose).flatMap(range => {
          const block = blockAt(article, range[0]);
          if (block === undefined || unlikely.has(block.kind) || range[0] >= block.range[1]) return [];
          return [{range, block, isMeant: isOnPurpose(article, block, range)}];
        });
        const bare = runs.filter(one => !one.isMeant);
        // A text about a language, or one beside its original
        if (runs.length - bare.length > bare.length) return;
        const whole = bare.filter(({block}) => block.foreign);
        if (whole.length > MOST_LINES && whole.length * 4 > article.blocks.length) return;
        for (const {range} of bare) report({range, message: messageFor(textOf(range))});
      },
    };
  },
};

/** Lines of another script in a page that is otherwise English; of more, and a quarter of all, it is in two languages. */
const MOST_LINES = 2;
/** A longer line is an original that is quoted. */
const LONGEST_LINE = 60;

const unlikely: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['code', 'verse', 'cell']);

// Where letters lie that are not Latin, roughly: told without making the pattern below.
const letters =
  /[\u0370-\u1cff\u1f00-\u1fff\u2c80-\u2dff\u3041-\u31ff\u3400-\ua71f\ua800-\ud7ff\uf900-\ufaff\ufb1d-\ufefc\uff66-\uffdc]/;

/** From a letter of another script to a Latin one, a figure, a bracket or a quotation mark. */
const run = once(() => /(?:(?![\p{Script=Latin}\p{Script=Common}])\p{L}|・)[^\p{Script=Latin}\p{N}\r\n()[\]"“”«»]*/gu);

function runsIn(prose: string): readonly Range[] {
  return [...prose.matchAll(run())].map(({index, 0: text}) => {
    const [upToLetter = ''] = /^.*[\p{L}\p{M}・]/su.exec(text) ?? [];
    return [index, index + upToLetter.length];
  });
}

function isOnPurpose(article: Article, block: Block, range: Range): boolean {
  const {prose} = article;
  const text = prose.slice(...range);
  // почта.рф
  if (isSign(text) || /[^ ][.@/]\S/u.test(text) || /[.@/]/u.test(prose.charAt(range[0] - 1))) return true;
  return block.foreign
    ? isOriginal(article, block)
    : isSetApart(article, block, range) || followsItsSound(article, block, range, text);
}

/** `μm`, `Δt`, `ΦΒΚ`, `α, β`; the letter `я`. */
function isSign(text: string): boolean {
  return text.split(/[^\p{L}\p{M}・]+/u).every(word => {
    if (/^\p{Script=Greek}+$/u.test(word)) return word.length < 3 || word === word.toUpperCase();
    return word.length === 1 && !/[\p{Script=Han}・]/u.test(word);
  });
}

/** A title above its translation, one of a list of names, a string, a line that the text announces or translates, a long quotation. */
function isOriginal({prose, blocks}: Article, {index, kind, range}: Block): boolean {
  const before = blocks[index - 1]?.range;
  const after = blocks[index + 1]?.range;
  if (before === undefined || kind === 'list-item' || kind === 'segment' || range[1] - range[0] > LONGEST_LINE) return true;
  return prose.slice(...before).endsWith(':') || (after !== undefined && /^["“([–—]/u.test(prose.slice(...after)));
}

/** `Wang Wei 王维`, `the logos λόγος`: romanized, and as it is written. */
function followsItsSound({prose, lexicon}: Article, block: Block, [start]: Range, text: string): boolean {
  const found = /(?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*) $/u.exec(
    prose.slice(Math.max(block.range[0], start - 30), start),
  );
  const word = found?.groups?.['word'];
  if (word === undefined) return false;
  return (
    !lexicon.knows(word) ||
    (word !== word.toLowerCase() && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
  );
}

function messageFor(text: string): string {
  if (text === '・') return 'The dot of Japanese between two parts of a name: English has a space or a hyphen.';
  return 'Left in the letters of another language: translate it, or romanize a name.';
}
