import {isLowerAt} from '../../src/analysis/characters.ts';
import {breaksOff, endsInsideWord} from '../../src/analysis/breaks-off.ts';
import {endMarks} from '../../src/analysis/end-marks.ts';
import {flow} from '../../src/analysis/flow.ts';
import {seldomLast} from '../../src/analysis/function-words.ts';
import {neighbour, wordBefore, type Gap} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {houseStyle} from '../../src/analysis/house-style.ts';
import type {Rule} from '../../src/rule.ts';

export const missingEndMark: Rule = {
  id: 'missing-end-mark',
  summary: 'A paragraph without an end mark among paragraphs that have one.',
  why: 'The paragraph ended in a line break or a quotation in the source, or its last segment lost its stop on the way.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'The talks went on all night. The union left at dawn.\n\nThe mayor stayed in the hall. He was said to be waiting for a [[call]]\n\nNobody called him. It was Friday.',
      fixed:
        'The talks went on all night. The union left at dawn.\n\nThe mayor stayed in the hall. He was said to be waiting for a call.\n\nNobody called him. It was Friday.',
    },
    {
      text: 'The talks went on all night. The union left.\n\nA man carries a sandbag past the bakery on the quay, where the water stood a meter high on [[Monday]]\n\nNobody called him. It was Friday.',
      fixed: null,
    },
  ],
  good: [
    'The talks went on all night. The union left.\n\nNobody called him. It was Friday.\n\nNot sure what to cook? Pick one of these soups of ours tonight',
    'Quake in the north! Here are the first pictures of it\n\nThe quake was felt in all towns of the north at six, and the people of Dorn ran out of their houses.\n\nNobody called him. It was Friday.',
    'The talks went on all night. The union left.\n\nThe toll was paid by both sides. (The union paid it twice)\n\nNobody called him. It was Friday.',
    'The talks went on all night. The union left.\n\nThe shop is closed. Write to the owner at 12 Quay Street, Dorn, MA 02110-1301, USA\n\nNobody wrote to him. It was Friday.',
    'The talks went on all night. The union left.\n\nPeter Lang is a writer who lives in Dorn and covers the port, the weather, and the county for this paper\n\nNobody called him. It was Friday.',
    'The talks went on all night. The union left.\n\nA short heading\n\nNobody called him. It was Friday.',
    'He has this to say:\n\nThe talks went on. The union left.\n\nNobody called him. It was Friday.',
  ],

  create({article, object}) {
    const {needed, mayBeCaption} = article.the(endMarks);
    const {seams} = article.the(flow);
    const {order} = article.the(houseStyle);
    return {
      Gap(gap) {
        if (
          gap.after !== undefined ||
          gap.before === undefined ||
          !needed.has(gap.block.index) ||
          seams[gap.block.index] !== 'end'
        )
          return;
        // What follows in lower case may be its other half.
        const next = article.blocks[gap.block.index + 1];
        if (next !== undefined && isLowerAt(article.prose, next.range[0])) return;
        if (
          gap.marks.length === 0 &&
          (breaksOff(article, gap.block) ||
            endsInsideWord(article, gap.block) ||
            seldomLast.has(wordBefore(article.prose, gap).toLowerCase()))
        )
          return;
        const change = stopAt(gap, order);
        if (change !== undefined)
          object(gap, {
            message: 'The last sentence of the paragraph has no end mark.',
            changes: mayBeCaption.has(gap.block.index) ? [] : [change],
            range: gap.marks.length === 0 ? gap.before : gap.range,
          });
      },
    };
  },
};

/** Where the stop goes: inside a closing quotation mark in American style, after a bracket. */
function stopAt(gap: Gap, order: 'american' | 'british'): Change | undefined {
  const last = gap.marks.at(-1);
  if (last === undefined) return {do: 'insert', mark: undefined, side: 'after', text: '.'};
  if (neighbour(gap, last, -1) !== undefined) return undefined;
  if (last.kind === 'close') return {do: 'insert', mark: last, side: 'after', text: '.'};
  if (last.kind === 'double') return {do: 'insert', mark: last, side: order === 'american' ? 'before' : 'after', text: '.'};
  return undefined;
}
