import {isSure, sureQuotes} from '../../src/analysis/quotation-marks.ts';
import {quoteGlyph} from '../../src/analysis/house-style.ts';
import type {Rule} from '../../src/rule.ts';

const angles = new Set(['<<', '>>']);
const foreign = new Set([',,', '«', '»', '„', '‟', '‚', '‹', '›', ...angles, '``', "''"]);

export const foreignQuote: Rule = {
  id: 'foreign-quote',
  summary: 'Quotation marks of another language in English.',
  why: 'The marks of the source text («Russian, French», „German, Polish“) pass through translation as they are.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The paper calls it a [[«]]turning point[[»]] for the valley.',
      fixed: 'The paper calls it a “turning point” for the valley.',
    },
    {text: "The word [['']]joke[['']] was new to him.", fixed: 'The word "joke" was new to him.'},
    {text: 'He called it [[<<]]one bad joke[[>>]], and left.', fixed: 'He called it “one bad joke”, and left.'},
    {
      text: 'He was calm. [[,,]]It was a fine time", he wrote. He left.',
      fixed: 'He was calm. "It was a fine time", he wrote. He left.',
    },
    {text: 'He named his boat [[„]]Swallow[[“]] after the bird.', fixed: 'He named his boat “Swallow” after the bird.'},
  ],
  good: [
    'German quotation marks look like this: „so“.',
    'He named his boat “Swallow” after the bird.',
    'He told the court: « L’eau n’est pas venue d’ici. » Then he sat.',
    'The old woman stood up in the hall and told the court what had happened on that day. L’eau est venue en septembre et n’est partie qu’à la fin du mois. « Rien de tel » , a dit Marthe. Then she sat down again, and nobody in the hall asked her what it was about.',
    'He made his way from Home » News » Politics to the story.',
    'The program writes x << 2 and a >> b, or cout << name << end, and vector<vector<int>> too.',
    'Read more >> or go << back to the list of the towns >> now.',
    'The sign read << Exit in the old font.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const {mark, kind, role, partner} of sureQuotes(article, gap)) {
          // Of a pair, both marks are written anew or none
          if (partner === undefined ? gap.before !== undefined : !isSure(article, partner)) continue;
          // The German closing mark “ looks like an English opening one.
          if (
            !foreign.has(mark.text) &&
            !(mark.text === '“' && role === 'close' && (partner?.text === '„' || partner?.text === ',,'))
          )
            continue;
          // In German, quotation marks look like this: „so“
          if (
            /quotation mark|quote mark|guillemet|inverted comma/iu.test(
              article.prose.slice(Math.max(gap.block.range[0], gap.range[0] - 120), gap.range[1] + 120),
            )
          )
            continue;
          object(gap, {
            message: 'A quotation mark of another language; English has its own.',
            // Two signs of a program would be lost, should the text be about one.
            safety: angles.has(mark.text) ? 'unsafe' : 'safe',
            changes: [{do: 'write', mark, text: quoteGlyph(article, kind, role)}],
          });
        }
      },
    };
  },
};
