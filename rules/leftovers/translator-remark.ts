import {removalsOf} from '../../src/analysis/repeated-blocks.ts';
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
  ],
  good: [
    'Storm closes the port\n\nThe port was closed on Monday because of high waves. The book on it was translated by Anna Marsh.',
    'A letter from the port\n\nIt was found in a bottle.\n\nThree people read it aloud in the hall.\n\nHere is the translation of the letter:\n\nThe ship has left, and nobody waits for us.\n\nNobody knows who wrote it.\n\nIt is shown in the museum.',
    'The model answered: “I’m sorry, but I can’t assist with that request.” Nobody knew why.',
    'I am sorry, but the ship has left, he wrote.',
    'Translation is an art. The port has two translators, and both are busy.',
  ],

  create({article, textOf, report}) {
    const {blocks} = article;
    return {
      finish() {
        const found = blocks.flatMap(block => {
          const remark = remarkOf(block);
          return remark === undefined ? [] : [{block, remark}];
        });
        if (found.length === 0 || found.length === blocks.length) return;
        const removals = removalsOf(
          article,
          found.map(({block}) => block),
        );
        for (const {block, remark} of found) {
          const removal = removals.get(block);
          report({
            range: block.range,
            message: `Not part of the text: ${remark.what}.`,
            ...(removal === undefined ? {} : {repair: {safety: 'unsafe', edits: [removal]}}),
          });
        }
      },
    };

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

/** Blocks at the beginning and at the end among which a remark stands. */
const EDGE = 2;

const unlikely: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['code', 'segment', 'cell', 'verse']);
