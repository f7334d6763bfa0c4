import type {Nodes, Sentence} from 'nlcst';
import retextRepeatedWords from 'retext-repeated-words';
import {runPlugin} from '../../src/adapt.ts';
import {wordKeys} from '../../src/analysis/word-keys.ts';
import type {Block} from '../../src/article.ts';
import type {Range, Rule} from '../../src/rule.ts';
import {doubledClauses, doubledOnPurpose, verbsWithParticle} from './repeated-word.data.ts';

const findRepeatedWords = retextRepeatedWords();

/** Of one word in a row that the plugin sees. */
const MOST_COPIES = 8;

export const repeatedWord: Rule = {
  id: 'repeated-word',
  summary: 'The same word twice in a row.',
  why: 'A translator that works piece by piece writes the word at a seam twice, once for either piece.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {text: 'The harbor was closed [[for for]] two days.', fixed: 'The harbor was closed for two days.'},
    {text: '[[The the]] ferry did not sail.', fixed: 'The ferry did not sail.'},
    {text: 'The pilots asked for [[the the the]] same pay.', fixed: 'The pilots asked for the same pay.'},
    {
      text: 'The crew of the last ferry of the day waited on the quay [[with\nwith]] all of their bags, and none of them had been told at\nnoon that the harbor master had closed the port because\nof the waves.',
      fixed:
        'The crew of the last ferry of the day waited on the quay with\nall of their bags, and none of them had been told at\nnoon that the harbor master had closed the port because\nof the waves.',
    },
    {text: 'The storm tore the roof off his [[house house]].', fixed: 'The storm tore the roof off his house.'},
  ],
  good: [
    'By then the crew had had enough.',
    'She knew that that road was closed.',
    'It was a very very long night, far far from home.',
    'The child waved bye bye and went to bed.',
    'No no, the ferry leaves at six.',
    'Now, now, there is no need to shout.',
    'What it is is a question of money.',
    'The market on Saba Saba street sells grain from Pago Pago.',
    'The code was 20 20 7.',
    'J. J. Marsh signed the lease.',
    'Then he sat down. Down the hall a door closed.',
    'The aunt gave her her first violin.',
    'The guard counted one, two, two, three.',
    'They signed in in the lobby and logged on on the first floor.',
    'Well, uh, we put the the bags down.',
    'The old engine went chug chug and died.',
    'The operator for bitwise AND and the one for OR look alike.',
  ],

  create({article, textOf, report}) {
    const {keys, ends, wordsOf} = article.the(wordKeys);
    return {
      // Only where two equal words stand side by side, a block is parsed and the plugin is called.
      Block(block) {
        const places = neighboursIn(block);
        if (places.length === 0) return;
        let next = 0;
        for (const {root, offset} of article.trees(block)) {
          for (const sentence of sentencesIn(root)) {
            const [start, end] = rangeOf(sentence, offset);
            const before = next;
            while (next < places.length && (places[next] ?? end) < end) next += 1;
            if (next > before) readSentence(sentence, offset, [start, end]);
          }
        }
      },
    };

    function readSentence(sentence: Sentence, offset: number, [start, end]: Range): void {
      const {shortened, endsOfRuns} = shorten(sentence, offset);
      const ranges = runPlugin(findRepeatedWords, shortened, offset).map(({range}) => range);
      for (const [from, to] of mergeRuns(ranges)) {
        const range: Range = [from, endsOfRuns.get(to) ?? to];
        const text = textOf(range);
        const word = /^\S+/u.exec(text)?.[0] ?? text;
        if (isOnPurpose(word, textOf([Math.max(start, from - 60), from])) || isOfTwoKinds(text)) continue;
        // Speech written down as it was said: "there were, uh, the the bags"
        if (/\b(?:uh|um|erm)\b|\p{L}- /u.test(textOf([Math.max(start, from - 200), Math.min(end, range[1] + 200)]))) continue;
        report({
          range,
          message: `“${word}” stands here more than once in a row; one is enough.`,
          repair: {safety: 'unsafe', edits: [{range: restOf(range, word), text: ''}]},
        });
      }
    }

    /** The first copies of each run: the plugin writes a message for every copy. Where a run was cut, its end is told by that of what is left. */
    function shorten(sentence: Sentence, offset: number): {shortened: Sentence; endsOfRuns: ReadonlyMap<number, number>} {
      const children: Sentence['children'] = [];
      const endsOfRuns = new Map<number, number>();
      let last = '';
      let copies = 0;
      let cut = 0;
      for (const child of sentence.children) {
        if (child.type === 'WordNode') {
          const [from, to] = rangeOf(child, offset);
          const word = textOf([from, to]).toLowerCase();
          copies = word === last ? copies + 1 : 1;
          last = word;
          if (copies > MOST_COPIES) {
            endsOfRuns.set(cut, to);
            continue;
          }
          cut = to;
        } else if (child.type !== 'WhiteSpaceNode') {
          last = '';
        }
        children.push(child);
      }
      return {shortened: {...sentence, children}, endsOfRuns};
    }

    /** All after the first copy; at the end of a line the line end stays, and the space after the last copy goes. */
    function restOf([start, end]: Range, word: string): Range {
      const between = /^\s*/u.exec(textOf([start + word.length, end]))?.[0] ?? '';
      if (!/[\n\r]/u.test(between)) return [start + word.length, end];
      return [start + word.length + between.length, textOf([end, end + 1]) === ' ' ? end + 1 : end];
    }

    /** Where the first of two equal neighbours ends. */
    function neighboursIn(block: Block): readonly number[] {
      const [from, to] = wordsOf(block);
      const found: number[] = [];
      for (let word = from + 1; word < to; word += 1) if (keys[word] === keys[word - 1]) found.push(ends[word - 1] ?? 0);
      return found;
    }
  },
};

function* sentencesIn(node: Nodes): Generator<Sentence> {
  if (node.type === 'SentenceNode') yield node;
  else if ('children' in node) for (const child of node.children) yield* sentencesIn(child);
}

/** @throws Error when a node has no offsets. */
function rangeOf({type, position}: Nodes, offset: number): Range {
  if (position?.start.offset === undefined || position.end.offset === undefined)
    throw new Error(`repeated-word: a ${type} has no offsets`);
  return [position.start.offset + offset, position.end.offset + offset];
}

/** "the the the" is two messages that overlap. */
function mergeRuns(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && range[0] < last[1]) merged[merged.length - 1] = [last[0], range[1]];
    else merged.push(range);
  }
  return merged;
}

function isOnPurpose(word: string, before: string): boolean {
  const folded = word.toLowerCase();
  if (doubledOnPurpose.has(folded)) return true;
  // "signed in in the lobby"
  if ((folded === 'in' || folded === 'on') && verbsWithParticle.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''))
    return true;
  // "what it is is a question", "the problem was was he ready"
  return (
    doubledClauses.has(folded) &&
    /\b(?:what|who)\b.{0,50}$|\b(?:it|this|that|thing|problem|point|question|answer|truth|reason|idea|trouble)\s$/iu.test(before)
  );
}

/** `AND and`, `IT it`: an acronym, and the word that looks like it. */
function isOfTwoKinds(text: string): boolean {
  const words = text.split(/\s+/u);
  const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  return words.some(isShouted) && !words.every(isShouted);
}
