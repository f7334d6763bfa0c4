import type {Article, Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const headlinePeriod: Rule = {
  id: 'headline-period',
  summary: 'A headline that ends in a full stop.',
  why: 'Translation engines close whatever looks like a sentence.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'New Bridge Opens in the Old Port[[.]]\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.\n\nThe mayor spoke for an hour. Nobody listened.',
      fixed:
        'New Bridge Opens in the Old Port\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.\n\nThe mayor spoke for an hour. Nobody listened.',
    },
    {
      text: 'The new bridge opens in the old port[[.]]\n\nBy Anna Marsh\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.',
      fixed:
        'The new bridge opens in the old port\n\nBy Anna Marsh\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.',
    },
    {
      text: 'The new bridge opens in the old port[[.]]\n\nNovember 12, 2022\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.',
      fixed:
        'The new bridge opens in the old port\n\nNovember 12, 2022\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.',
    },
  ],
  good: [
    'It rained in the old port on that morning.\n\nBy Monday it was dry. The bridge was opened, and hundreds of people came.',
    'It was dark.\n\nThe bridge was opened on Monday. Hundreds of people came.\n\nNobody spoke.',
    'Who Pays for the New Bridge?\n\nThe bridge was opened on Monday. Hundreds of people came.\n\nNobody spoke.',
    'The night was dark in the old port.\n\nBy Monday it was raining.\n\nThe bridge was opened all the same. Hundreds of people came.',
  ],

  create({article, object}) {
    const first = article.blocks.find(block => block.kind !== 'code');
    return {
      Gap(gap) {
        const [stop] = gap.marks;
        if (
          gap.block !== first ||
          gap.block.kind === 'segment' ||
          gap.after !== undefined ||
          stop?.kind !== 'stop' ||
          gap.marks.length > 1 ||
          !isTitle(article, gap.block)
        )
          return;
        object(gap, {message: 'A headline has no full stop.', changes: [{do: 'drop', mark: stop}]});
      },
    };
  },
};

/** Blocks after the first in which a headline stands again. */
const HEAD = 4;

/** The line stands again near it, without the stop: scraped once from the title of the page, and once from the article. */
function isRepeatedOpen(prose: string, blocks: readonly Block[], {range: [start, end]}: Block): boolean {
  const line = prose.slice(start, end - 1);
  return line.length < 200 && blocks.slice(1, HEAD).some(({range}) => prose.slice(...range) === line);
}

/** Most of its longer words have a capital, and longer paragraphs follow; or the name of its author does. */
function isTitle({prose, blocks}: Article, block: Block): boolean {
  const words = prose.slice(block.range[0], block.range[1]).split(/\s+/u);
  const next = blocks[block.index + 1];
  if (isRepeatedOpen(prose, blocks, block)) return true;
  if (words.length < 4 || words.length > 16 || next === undefined || /[.!?]\s/u.test(prose.slice(block.range[0], block.range[1])))
    return false;
  if (next.kind === 'dateline') return true;
  if (next.kind === 'byline' && /^(?:\p{L}+\s){1,2}\p{Lu}[^.!?]*$/u.test(prose.slice(next.range[0], next.range[1]))) return true;
  const long = words.filter(word => word.length > 3);
  return long.length >= 3 && long.filter(word => /^["“]?\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
