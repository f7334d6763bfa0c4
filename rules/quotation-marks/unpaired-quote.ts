import type {Gap} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {quoteGlyph} from '../../src/analysis/house-style.ts';
import {sayVerbs} from '../../src/analysis/function-words.ts';
import {quotationMarks, SURE_MARGIN, type QuoteMark, type Unpaired} from '../../src/analysis/quotation-marks.ts';
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
      else if (one.missing === 'closing' && one.reachesEnd && isWholeSpeech(article, one)) {
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

/** The rest of the paragraph is the quotation: it ends a sentence, and nobody's words about it stand inside. */
function isWholeSpeech(article: Article, {quote, end}: Unpaired): boolean {
  const text = article.prose.slice(quote.mark.range[1], end.range[1]).trimStart();
  if (
    text.length > LONGEST_SPEECH ||
    quote.mark.kind !== 'double' ||
    end.kind !== 'paragraph' ||
    !/[.!?…—]["'”’)]?$/u.test(text) ||
    !/^[\p{L}\p{N}$£€‘'…—(]/u.test(text)
  )
    return false;
  for (const match of text.matchAll(/[,?!–—-]\s/gu)) {
    if (isAttribution(text, match.index + 2)) return false;
  }
  return isOneVoice(article, quote, text);
}

/** A sentence of the narrator: `The mayor replied that` */
const narration = /^(?:The \p{L}+|He|She|They|(?!You|We)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (\p{Ll}+)/u;
const speaker = /\b(?:said|says|replied|added|told) (?:the|he|she|\p{Lu}\p{Ll}+)\b/u;
const persons = /\b(?:I|we|me|us|my|our|you|your)\b/iu;
/** UTF-16 units of a remark that needs no person in it to be one. */
const REMARK = 120;

/** A quotation of several sentences goes on to the end only if nothing in it is said about its speaker. */
function isOneVoice({prose}: Article, {mark, gap}: QuoteMark, text: string): boolean {
  const sentences = text.split(/[.!?…]["”’]?\s+(?=["“‘]?\p{Lu})/u);
  if (speaker.test(sentences[0] ?? '')) return false;
  if (sentences.length < 2) return true;
  // He said that “the plan is ready: a piece of a sentence ends with it
  const lead = prose.slice(Math.max(gap.block.range[0], mark.range[0] - 3), mark.range[0]);
  if (!/(?:^|[.!?:,…—–"”]\s?)$/u.test(lead) || !/^["‘'(]?[\p{Lu}\p{N}$]/u.test(text)) return false;
  if (sentences.slice(1).some(sentence => sayVerbs.has(narration.exec(sentence)?.[1] ?? ''))) return false;
  return mark.range[0] === gap.block.range[0] || text.length <= REMARK || persons.test(text);
}

/** UTF-16 units of speech in which the words of a speaker are looked for. */
const LONGEST_SPEECH = 4000;

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
