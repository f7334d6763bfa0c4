import {dateOrder, dateOrders, dates, isWellFormed, writeDate, type WrittenDate} from '../../src/analysis/dates.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import {isQuoted} from '../../src/analysis/quotations.ts';
import {meetsAny} from '../../src/analysis/search.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const mixedDateOrder: Rule = {
  id: 'mixed-date-order',
  summary: 'A date with the day first among dates with the month first, or the other way round.',
  why: 'The translator turns some dates of the source round and leaves others, sentence by sentence.',
  mqm: 'Fluency/Inconsistency',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The ship left on May 2, 2014, and came back on May 9. It left again on June 3. The captain died on [[28 November]], in the rain.',
      fixed:
        'The ship left on May 2, 2014, and came back on May 9. It left again on June 3. The captain died on November 28, in the rain.',
    },
  ],
  good: [
    'The ship left on May 2, and came back on 9 May.',
    'He left on May 2, came on May 9, left on June 3. He wrote: “I shall be there on 4 June.” The 26 July Movement won. On the Fourth of July, and on the 5th of July, they danced. The photo (12 May 2014) is lost.',
  ],

  create({article, report}) {
    return {
      finish() {
        if (!isClear(article)) return;
        const wanted = article.the(dateOrder);
        for (const date of article.the(dates)) {
          if (wanted === undefined || date.order === wanted || !isPlain(article, date)) continue;
          const text = writeDate(wanted, date.day, date.month, date.year);
          report({
            range: date.range,
            message: `The other dates of this text have the ${wanted === 'day first' ? 'day' : 'month'} first: “${text}”.`,
            repair: {safety: 'unsafe', edits: [{range: date.range, text}]},
          });
        }
      },
    };
  },
};

/** Dates on which a habit is told, and by how much they outnumber the others. */
const ENOUGH = 3;

function isClear(article: Article): boolean {
  const {dayFirst, monthFirst} = article.the(dateOrders);
  const fewer = Math.min(dayFirst, monthFirst);
  return fewer > 0 && dayFirst + monthFirst - fewer >= ENOUGH * fewer;
}

/** In running text and in the writer's own words: references, titles and names keep the order that they have. */
function isPlain(article: Article, date: WrittenDate): boolean {
  const {prose} = article;
  const [start, end] = date.range;
  return (
    isWellFormed(date) &&
    date.suffix === '' &&
    (date.block.kind === 'paragraph' || date.block.kind === 'segment') &&
    date.month !== date.month.toLowerCase() &&
    endsPhrase(prose, end) &&
    /(?:^|\s)(?:on|by|from|until|till|to|since|before|after|between|of|and)\s(?:\w+day,? )?$/i.test(
      prose.slice(Math.max(0, start - 24), start),
    ) &&
    !isQuoted(article, start) &&
    !meetsAny(date.range, article.the(foreignStretches))
  );
}
