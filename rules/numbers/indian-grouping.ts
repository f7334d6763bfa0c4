import {isSpaceAt} from '../../src/analysis/characters.ts';
import {groupThousands} from '../../src/analysis/numbers/amounts.ts';
import {wordFrom} from '../../src/analysis/numbers/around.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const indianGrouping: Rule = {
  id: 'indian-grouping',
  summary: 'A number grouped or counted as in India: 1,50,000, or 5 lakh.',
  why: 'Hindi, Bengali, Urdu and Indian English count in lakhs and crores, which few readers elsewhere know.',
  mqm: 'Locale convention/Number format',
  severity: 'neutral',
  repairs: 'unsafe',
  strict: true,
  bad: [
    {text: 'The road cost [[12,50,000]] rupees.', fixed: 'The road cost 1,250,000 rupees.'},
    {text: 'The party has [[1.5 crore]] members.', fixed: null},
    {text: 'It paid [[Rs 5 lakh]] to each family.', fixed: null},
  ],
  good: ['The road cost 1,250,000 rupees.', 'Set x to 1,2,3 or 10,20,30.', 'The lakh of rupees is an old word.'],

  create: ({article, report}) => ({
    finish() {
      const {prose} = article;
      for (const figure of article.the(figures)) {
        if (!standsAlone(prose, figure)) continue;
        const {range, whole, shape} = figure;
        if (shape === 'other' && isIndian(whole)) {
          const english = groupThousands(whole.join(''));
          report({
            range,
            message: `This is grouped as in India; elsewhere it is ${english}.`,
            repair: {safety: 'unsafe', edits: [{range, text: english}]},
          });
        } else if (isSpaceAt(prose, range[1]) && /^(?:lakh|crore)s?$/.test(wordFrom(prose, range[1]))) {
          report({
            range: withWord(prose, figure),
            message: 'A lakh is 100,000 and a crore 10 million; few readers outside South Asia know.',
          });
        }
      }
    },
  }),
};

/** 1,50,000 and 1,00,00,000 */
function isIndian(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.pop() ?? '';
  return (
    first.length <= 2 && !first.startsWith('0') && last.length === 3 && rest.length > 0 && rest.every(group => group.length === 2)
  );
}

function withWord(prose: string, {range: [start, end]}: Figure): Range {
  const sign = /(?:Rs\.?|₹)\s?$/.exec(prose.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return [start - sign.length, end + 1 + wordFrom(prose, end).length];
}
