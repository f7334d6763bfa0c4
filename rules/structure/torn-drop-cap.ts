import {once} from '../../src/analysis/once.ts';
import type {Block} from '../../src/article.ts';
import type {Range, Rule, Suggestion} from '../../src/rule.ts';
import {dropCaps, restsOfTh} from './torn-drop-cap.data.ts';

/** A capital, a space, and the rest of its word. */
const torn = once((): RegExp => /^["'“‘]?(\p{Lu})(\s{1,2})(\p{Ll}[\p{Ll}’']*)/u);
const firstWord = once((): RegExp => /^["'“‘]?([\p{L}’']+)/u);
const HEAD = 40;

export const tornDropCap: Rule = {
  id: 'torn-drop-cap',
  summary: 'The large first letter of a text, torn from its word or translated as a word.',
  why: 'A drop cap is an element of its own on the page. Copied, it stands apart; translated, the lone letter is read as a word, as О is in Russian.',
  mqm: 'Fluency/Spelling',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: '[[T he]] port was closed on Monday because of high waves.',
      fixed: 'The port was closed on Monday because of high waves.',
    },
    {text: '“[[W hen]] the wind drops, we sail,” the captain said.', fixed: '“When the wind drops, we sail,” the captain said.'},
    {text: '[[A fter]] two days the port was opened.', fixed: 'After two days the port was opened.'},
    {text: '[[ABOUTn]] Tuesday the port was opened.', fixed: null},
    {text: '[[Dhe]] port was closed on Monday because of high waves.', fixed: null},
  ],
  good: [
    'A lone boat left the port.',
    'I n’er saw such a sea.',
    'O come to the port, the song goes.',
    'X rays showed no break in the mast.',
    'E coli was found in the water of the port.',
    'ATMs in the port were out of cash.',
    'Dhaka has a port of its own.',
  ],

  create({article, textOf, report}) {
    return {
      Block(block) {
        if (block.kind !== 'paragraph' && block.kind !== 'standfirst') return;
        const [start, end] = block.range;
        const head = textOf([start, Math.min(end, start + HEAD)]);
        if (!reportTorn(block, head)) reportTranslated(start, head);
      },
    };

    function reportTorn({range: [start]}: Block, head: string): boolean {
      const [whole, letter, space, rest] = torn().exec(head) ?? [];
      if (whole === undefined || letter === undefined || space === undefined || rest === undefined) return false;
      if (!article.lexicon.knows(letter + rest) || /[’']/u.test(rest)) return false;
      // "A lone boat", "I see", "O come"
      if ('AIO'.includes(letter) && (rest.length > 1 ? article.lexicon.knows(rest) : rest === 'a' || rest === 'i')) return false;
      const at = start + whole.length - rest.length - space.length - letter.length;
      report({
        range: [at, start + whole.length],
        message: `The first letter is torn from its word; write “${letter}${rest}”.`,
        repair: {safety: 'safe', edits: [{range: [at + 1, at + 1 + space.length], text: ''}]},
      });
      return true;
    }

    function reportTranslated(start: number, head: string): void {
      const match = firstWord().exec(head);
      const word = match?.[1];
      if (match === null || word === undefined || article.lexicon.knows(word)) return;
      const range: Range = [start + match[0].length - word.length, start + match[0].length];
      const readings = readingsOf(word).filter(reading => article.lexicon.knows(reading));
      const cap = dropCaps.find(({written}) => isGlued(word, written));
      if (readings.length === 0 && cap === undefined) return;
      const suggestions = readings.map((reading): Suggestion => ({
        message: `Write “${reading}”.`,
        edits: [{range, text: reading}],
      }));
      report({
        range,
        message: 'The large first letter was translated as if it were a word.',
        ...(suggestions.length === 0 ? {} : {suggestions}),
      });
    }
  },
};

function readingsOf(word: string): readonly string[] {
  // "Dhe", "Lhe", "Ehe"
  if (/^[DEL]\p{Ll}+$/u.test(word) && restsOfTh.has(word.slice(1))) return [`T${word.slice(1)}`];
  return dropCaps
    .filter(({written}) => isGlued(word, written))
    .flatMap(({written, letters}) => letters.map(letter => letter + word.slice(written.length)));
}

/** Capitals, and then nothing but small letters: "ABOUTn", not "ATMs". */
function isGlued(word: string, written: string): boolean {
  return word.startsWith(written) && /^\p{Ll}+$/u.test(word.slice(written.length));
}
