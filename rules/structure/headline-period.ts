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
    {text: 'New Bridge Opens in the Old Port[[.]]\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.\n\nThe mayor spoke for an hour. Nobody listened.', fixed: 'New Bridge Opens in the Old Port\n\nThe bridge was opened on Monday. Hundreds of people came to the port to see it.\n\nThe mayor spoke for an hour. Nobody listened.'},
  ],
  good: ['It was dark.\n\nThe bridge was opened on Monday. Hundreds of people came.\n\nNobody spoke.', 'Who Pays for the New Bridge?\n\nThe bridge was opened on Monday. Hundreds of people came.\n\nNobody spoke.'],

  create({article, object}) {
    const first = article.blocks.find(block => block.kind !== 'code');
    return {
      Gap(gap) {
        const [stop] = gap.marks;
        if (gap.block !== first || gap.after !== undefined || stop?.kind !== 'stop' || gap.marks.length > 1 || !isTitle(article, gap.block)) return;
        object(gap, {message: 'A headline has no full stop.', changes: [{do: 'drop', mark: stop}]});
      },
    };
  },
};

/** Most of its longer words have a capital, and longer paragraphs follow. */
function isTitle({prose, blocks}: Article, block: Block): boolean {
  const words = prose.slice(block.range[0], block.range[1]).split(/\s+/u);
  const long = words.filter(word => word.length > 3);
  const next = blocks[block.index + 1];
  return words.length >= 4 && words.length <= 16 && next !== undefined && long.length >= 3 && long.filter(word => /^["“]?\p{Lu}/u.test(word)).length >= long.length * 0.8 && !/[.!?]\s/u.test(prose.slice(block.range[0], block.range[1]));
}
