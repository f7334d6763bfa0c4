import type {Gap} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {quoteGlyph} from '../../src/analysis/house-style.ts';
import {quotationMarks, SURE_MARGIN, type Unpaired} from '../../src/analysis/quotation-marks.ts';
import {isSpeechToTheEnd, LONGEST_SPEECH} from '../../src/analysis/running-speech.ts';
import {isAttribution} from '../../src/analysis/speech.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const unpairedQuote: Rule = {
  id: 'unpaired-quote',
  summary: 'A quotation that opens and never closes, or closes and never opened.',
  why: 'The other mark was lost with a segment, or where the source language needs none.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'He put it plainly: “We will not wait for a second winter[[.]]\n\nThe council meets again in May.',
      fixed: 'He put it plainly: “We will not wait for a second winter.”\n\nThe council meets again in May.',
    },
    {
      text: 'She recalls: “He told me, ‘It is missing a fish, but it is ours.[[”]]',
      fixed: 'She recalls: “He told me, ‘It is missing a fish, but it is ours.’”',
    },
    {
      text: 'He came on Tuesday. [[“]]Every year it is broken. The mayor replied that the delays were short.\n\nNobody believed him.',
      fixed: null,
    },
    {text: '[[“]]Today we sleep at home, shouted one of them, and the others laughed.\n\nThe road was open again.', fixed: null},
    {
      text: 'He was sure: “This man is a legend. He is the best we have[[.]]\n\nNobody laughed.',
      fixed: 'He was sure: “This man is a legend. He is the best we have.”\n\nNobody laughed.',
    },
    {
      text: '“The road is open,” he said, “but we will wait for the spring[[.]]\n\nNobody laughed.',
      fixed: '“The road is open,” he said, “but we will wait for the spring.”\n\nNobody laughed.',
    },
    {text: 'The paper [[“]]Volga wrote of the flood, and the town read it.', fixed: null},
    {text: "They asked the 'experts[['']] view of it.", fixed: null},
    {text: '[[“]]Volga wrote of the flood.', fixed: null},
    {text: 'He lived in one house: [[“]]Northern Light was a hotel on the quay.', fixed: null},
    {text: 'He used the word [[“]]impossible three times, and nobody laughed at it.', fixed: null},
    {text: 'According to [[“]]Kommersant, the plan was made in the spring.', fixed: null},
    {text: 'He said that the road was open [[“]]for all and left the hall.', fixed: null},
    {text: 'The mayor said: [[“]]The road will be open by Friday. He left after that.', fixed: null},
    {text: 'The mayor said: [[“]]We will wait for the spring and left the hall with his wife.', fixed: null},
  ],
  good: [
    '“We will not wait for a second winter.\n\n“We will act today,” he said.',
    'It was rock ’n’ roll in the ’60s, and the workers’ club was full.',
    'The shelf is 8" deep and 6\' long.',
  ],

  create({article, object, report}) {
    const {unpaired} = article.the(quotationMarks);
    const closable = new Map<number, Unpaired[]>();
    const inner = new Map<number, Unpaired>();
    // A tale told over many paragraphs: its end has no beginning nearby.
    let isTale = false;
    for (const one of unpaired) {
      isTale ||= one.missing === 'closing' && isNarration(article, one);
      if (one.quote.margin < SURE_MARGIN || (isTale && one.missing === 'opening')) continue;
      if (one.outer !== undefined && isInnerSpeech(article, one)) inner.set(one.outer.range[0], one);
      else if (one.missing === 'closing' && one.reachesEnd && isSpeechToTheEnd(article, one)) {
        closable.set(one.end.index, [...(closable.get(one.end.index) ?? []), one]);
      } else if (one.quote.mark.kind === 'double' && isReportable(article, one)) {
        report({
          range: one.quote.mark.range,
          message: one.missing === 'closing' ? 'This quotation is never closed.' : 'This quotation was never opened.',
        });
      }
    }
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const lost = inner.get(mark.range[0]);
          if (lost === undefined) continue;
          object(gap, {
            message: 'The quotation inside this one is not closed.',
            changes: [{do: 'insert', mark, side: 'before', text: quoteGlyph(article, 'single', 'close')}],
            related: [{range: lost.quote.mark.range, message: 'It opens here.'}],
          });
        }
        if (gap.after !== undefined) return;
        const open = closable.get(gap.block.index);
        if (open === undefined) return;
        const text = open
          .toReversed()
          .map(({quote: {mark}}) => quoteGlyph(article, mark.kind === 'single' ? 'single' : 'double', 'close'))
          .join('');
        object(gap, {
          message: 'The quotation is not closed at the end of the paragraph.',
          changes: [closeAtEnd(gap, text)],
          related: open.map(({quote}) => ({range: quote.mark.range, message: 'It opens here.'})),
        });
      },
    };
  },
};

/** `He told me, ‘It is ours.”`: led in by a comma or a colon, and it runs to the end of the quotation around it. */
function isInnerSpeech({prose}: Article, {quote: {mark}, outer}: Unpaired): boolean {
  return (
    mark.kind === 'single' &&
    mark.text !== '’' &&
    /[,:]\s$/u.test(prose.slice(mark.range[0] - 2, mark.range[0])) &&
    /^\p{Lu}/u.test(prose.slice(mark.range[1], mark.range[1] + 2)) &&
    /[.!?…]/u.test(prose.charAt((outer?.range[0] ?? 0) - 1))
  );
}

function closeAtEnd(gap: Gap, text: string): Change {
  return {do: 'insert', mark: gap.marks.at(-1), side: 'after', text};
}

/** UTF-16 units after which an unclosed quotation at the beginning of a paragraph is taken for a narrator's running speech. */
const NARRATION = 400;

function isReportable(article: Article, one: Unpaired): boolean {
  const {mark, gap} = one.quote;
  // 6" tall: an inch mark
  if (mark.text === '"' && /\d$/u.test(article.prose.slice(Math.max(0, mark.range[0] - 1), mark.range[0]))) return false;
  if (isClosedByDash(article, one)) return false;
  return one.missing === 'opening' || (gap.after !== undefined && !isNarration(article, one));
}

/** “One evening I heard voices. ‘He is ill,’ said one … */
function isNarration(article: Article, {quote: {mark, gap}}: Unpaired): boolean {
  const text = article.prose.slice(mark.range[1], Math.min(gap.block.range[1], mark.range[1] + NARRATION + 1));
  return mark.kind === 'double' && mark.range[0] === gap.block.range[0] && (text.length > NARRATION || /[‘’]\s|\s‘/u.test(text));
}

/** `milk. – Ivan told us`: the rule on dashes before the speaker closes it there. */
function isClosedByDash({prose}: Article, {quote: {mark}, end}: Unpaired): boolean {
  const text = prose.slice(mark.range[1], Math.min(end.range[1], mark.range[1] + LONGEST_SPEECH));
  const dash = /[–—-]\s(?=\p{Lu})/u.exec(text);
  return dash !== null && isAttribution(text, dash.index + 2);
}
