import {removalsOf} from '../../src/analysis/repeated-blocks.ts';
import {isQuoted} from '../../src/analysis/quotations.ts';
import type {Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';
import {firstWords, LONGEST_REMARK, remarks, type Remark} from './translator-remark.data.ts';

export const translatorRemark: Rule = {
  id: 'translator-remark',
  summary: 'What a language model says around its translation, or what was asked of it.',
  why: 'A model answers as in a talk: it announces the text, comments on it, refuses, or repeats the instruction.',
  mqm: 'Accuracy/Addition',
  severity: 'critical',
  repairs: 'unsafe',
  bad: [
    {
      text: "[[Sure! Here's the translation of the article into English:]]\n\nThe port was closed on Monday because of high waves.\n\nIt will open on Wednesday.",
      fixed: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.',
    },
    {
      text: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.\n\n[[Let me know if you need any adjustments!]]',
      fixed: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.',
    },
    {
      text: 'The port was closed on Monday because of high waves.\n\n[[I’m sorry, but I can’t assist with that request.]]\n\nIt will open on Wednesday, the harbor master said.\n\nThe ferry runs again on Friday.',
      fixed:
        'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday, the harbor master said.\n\nThe ferry runs again on Friday.',
    },
    {
      text: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.\n\n[[Translated with DeepL]]',
      fixed: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.',
    },
    {
      text: '[[```markdown]]\nThe port was closed on Monday because of high waves, the harbor master said.\n\nIt will open again on Wednesday, if the wind is no stronger than it was in May.\n```',
      fixed:
        'The port was closed on Monday because of high waves, the harbor master said.\n\nIt will open again on Wednesday, if the wind is no stronger than it was in May.',
    },
    {
      text: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.\n\n[[This translation aims to preserve the tone of the original.]]',
      fixed: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.',
    },
  ],
  good: [
    'To open the port, type this:\n\n```\nport open --wait\n```\n\nThe port opens when the wind is no stronger than it was in May, and not before.',
    'Storm closes the port\n\nThe port was closed on Monday because of high waves. The book on it was translated by Anna Marsh.',
    'A letter from the port\n\nIt was found in a bottle.\n\nThree people read it aloud in the hall.\n\nHere is the translation of the letter:\n\nThe ship has left, and nobody waits for us.\n\nNobody knows who wrote it.\n\nIt is shown in the museum.',
    'Dear Anna,\n\nYour letter came on Monday, and the port is closed.\n\nPlease let me know if you need anything from here.\n\nTom',
    'The model answered: “I’m sorry, but I can’t assist with that request.” Nobody knew why.',
    'I am sorry, but the ship has left, he wrote.',
    'Translation is an art. The port has two translators, and both are busy.',
  ],

  create({article, textOf, report}) {
    const {blocks} = article;
    return {
      finish() {
        const fences = blocks.filter(isFence);
        const [opening] = fences;
        const remarked = blocks.flatMap(block => {
          const remark = fences.includes(block) ? fence : remarkOf(block);
          return remark === undefined ? [] : [{block, ...remark}];
        });
        const isTalk = remarked.every(remark => remark.isTalk === true) && speaksToReader(remarked.map(({block}) => block));
        const found = isTalk ? [] : remarked;
        if (found.length === 0 || found.length === blocks.length) return;
        const removals = removalsOf(
          article,
          found.map(({block}) => block),
        );
        for (const {block, what} of found) {
          // Of a pair, the finding is about the first one, and the repair takes both: alone, one makes code of the text.
          if (fences.includes(block) && block !== opening) continue;
          const [first, ...more] = opening === undefined ? [removals.get(block)] : new Set(removals.values());
          report({
            range: block.range,
            message: `Not part of the text: ${what}.`,
            ...(first === undefined
              ? {}
              : {repair: {safety: 'unsafe', edits: [first, ...more.filter(edit => edit !== undefined)]}}),
          });
        }
      },
    };

    /** A letter, a post, a dialogue: what is said to a reader there may offer help as well. */
    function speaksToReader(remarked: readonly Block[]): boolean {
      return blocks.some(
        block =>
          !remarked.includes(block) &&
          [...textOf(block.range).matchAll(address)].some(({index}) => !isQuoted(article, block.range[0] + index)),
      );
    }

    /** A fence of real code is a part of no block. */
    function isFence({kind, range}: Block): boolean {
      return kind === 'code' && /^(?:`{3,}|~{3,})[ \t]*\p{L}*$/u.test(textOf(range));
    }

    function remarkOf({index, kind, range, foreign}: Block): Remark | undefined {
      if (foreign || unlikely.has(kind) || range[1] - range[0] > LONGEST_REMARK) return undefined;
      const text = textOf(range);
      if (!firstWords.has(firstWord(text))) return undefined;
      const line = text.toLowerCase().replaceAll('’', "'");
      const isAtEdge = index < EDGE || index >= blocks.length - EDGE;
      return remarks.find(
        ({where, holds, form}) =>
          (where === 'anywhere' || isAtEdge) && holds.some(piece => line.includes(piece)) && form().test(line),
      );
    }
  },
};

/** In lower case, whatever marks stand before it. */
function firstWord(text: string): string {
  return /^[^A-Za-z]{0,8}([A-Za-z]+)/u.exec(text.slice(0, 32))?.[1]?.toLowerCase() ?? '';
}

const address = /\b(?:you|your|dear|hello|hi|thanks|i|i['’](?:m|ve|d|ll))\b/giu;

const fence: Pick<Remark, 'what' | 'isTalk'> = {what: 'the fence of code around it'};

/** Blocks at the beginning and at the end among which a remark stands. */
const EDGE = 2;

const unlikely: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['code', 'segment', 'cell', 'verse']);
