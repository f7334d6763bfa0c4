import {wordAfter, wordBefore} from '../../src/analysis/gaps.ts';
import {quotationMarks, SURE_MARGIN} from '../../src/analysis/quotation-marks.ts';
import {tornAt} from '../../src/analysis/torn-apostrophes.ts';
import type {Change} from '../../src/objection.ts';
import type {Rule} from '../../src/rule.ts';

const negated = new Set('do does did is are was were has have had ca could wo would should must need might ai sha'.split(' '));

export const tornApostrophe: Rule = {
  id: 'torn-apostrophe',
  summary: 'A possessive or a contraction torn apart at its apostrophe.',
  why: 'Tokenisers split “Ukraine’s” and “don’t” before translation, and nothing puts the halves together again.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'It was Ukraine[[ ’]]s largest plant.', fixed: 'It was Ukraine’s largest plant.'},
    {text: 'They say it[[’ ]]s over.', fixed: 'They say it’s over.'},
    {text: 'The players[[ ’]] strike was long.', fixed: 'The players’ strike was long.'},
    {text: 'In the [[’ ]]90s it was closed at 9 o[[ ’]]clock.', fixed: 'In the ’90s it was closed at 9 o’clock.'},
    {text: "It was in the boys [[']] school and the girls [[']] yard.", fixed: null},
    {text: 'We do[[ ]]n’t know the way.', fixed: 'We don’t know the way.'},
  ],
  good: [
    'The workers’ vote was postponed.',
    'It was rock ’n’ roll in the ’60s.',
    'He got an ‘s’ on his shirt.',
    'He is 6 \' 2 " tall, and the plank is 12 " wide.',
  ],

  create({article, object}) {
    const {at} = article.the(quotationMarks);
    const {prose} = article;
    return {
      Gap(gap) {
        const [mark] = gap.marks;
        if (mark === undefined) {
          if (
            /^(?:\s|\r\n)$/u.test(prose.slice(...gap.range)) &&
            /^n['’]t$/iu.test(wordAfter(prose, gap)) &&
            negated.has(wordBefore(prose, gap).toLowerCase())
          ) {
            object(gap, {message: 'A contraction torn apart.', changes: [{do: 'blank', text: ''}], range: gap.range});
          }
          return;
        }
        const quote = at.get(mark.range[0]);
        const torn = quote?.role === 'apostrophe' ? tornAt(prose, gap, mark) : undefined;
        if (quote === undefined || torn === undefined) return;
        if (quote.margin < SURE_MARGIN) {
          // the boys ' brave ones ' and the girls
          if (torn !== 'contraction')
            object(gap, {message: 'An apostrophe torn from its word, or a quotation mark.', range: mark.range});
          return;
        }
        const changes: Change[] = [];
        if (torn !== 'decade') changes.push({do: 'space', mark, side: 'before', text: ''});
        if (torn !== 'possessive') changes.push({do: 'space', mark, side: 'after', text: ''});
        object(gap, {message: 'A word torn apart at its apostrophe.', changes});
      },
    };
  },
};
