/**
 * Whether a quotation whose closing mark is lost is speech that runs to the end of its paragraph.
 *
 * Only then is it known where the mark stood. A name, a term or a piece of a sentence ends somewhere before, and so does
 * speech after which the narrator goes on.
 */
import {once} from './once.ts';
import type {Article} from '../article.ts';
import {isOrdinary} from './capitals.ts';
import {irregularPast} from './clauses.ts';
import {auxiliaries, isFunctionWord, sayVerbs} from './function-words.ts';
import type {QuoteMark, Unpaired} from './quotation-marks.ts';
import {isAttribution, isIntroduced} from './speech.ts';
import {VERB} from '../lexicon.ts';

/** UTF-16 units of speech in which the words of a speaker are looked for. */
export const LONGEST_SPEECH = 4000;

/** UTF-16 units before a quotation that are looked at. */
const LEAD = 160;

export function isSpeechToTheEnd(article: Article, {quote, end}: Unpaired): boolean {
  const {prose} = article;
  const text = prose.slice(quote.mark.range[1], end.range[1]).trimStart();
  if (
    text.length > LONGEST_SPEECH ||
    quote.mark.kind !== 'double' ||
    end.kind !== 'paragraph' ||
    !/[.!?…—]["'”’)]?$/u.test(text) ||
    !(/^["‘'…—(]*[\p{Lu}\p{N}$£€]/u.test(text) || isResumed(article, quote))
  )
    return false;
  for (const match of text.matchAll(/[,?!–—-]\s/gu)) {
    const start = match.index + match[0].length;
    // as I told her, as you said: the speaker’s own words
    if (isAttribution(text, start) && !/^as (?:I|we|you) /u.test(text.slice(start, start + 8))) return false;
  }
  const begins = quote.mark.range[0] === quote.gap.block.range[0];
  return (
    isIntroduced(prose, quote.mark.range[0], quote.gap.block.range[0]) &&
    !beginsWithName(article, text) &&
    isOneVoice(article, text, begins)
  );
}

/** `“It is late,” he said, “but we will wait.`: the same speech goes on, in mid-sentence. */
function isResumed({prose}: Article, {mark, gap}: QuoteMark): boolean {
  const lead = prose.slice(Math.max(gap.block.range[0], mark.range[0] - LEAD), mark.range[0]).trimEnd();
  const closed = Math.max(lead.lastIndexOf('"'), lead.lastIndexOf('”'));
  return closed >= 0 && lead.endsWith(',') && isAttribution(lead.slice(closed + 1).trim(), 0);
}

/** `“Volga wrote of the flood`: perhaps only the name was quoted. */
function beginsWithName(article: Article, text: string): boolean {
  const words = text.slice(0, LEAD).split(/\s+/u);
  const after = words.findIndex(word => !/^\p{Lu}[\p{L}’'-]*$/u.test(word) || isFunctionWord(word.toLowerCase()));
  const verb = words[after];
  if (after < 1 || verb === undefined || persons.test(text)) return false;
  const isName = after > 1 || !isOrdinary(article, words[0] ?? '');
  return isName && (auxiliaries.has(verb) || (article.lexicon.classOf(verb) & VERB) !== 0);
}

const speaker = once((): RegExp => /(?<!\b(?:I|we|you) )\b(?:said|says|replied|added|told) (?:the|he|she|\p{Lu}\p{Ll}+)\b/u);
const persons = /\b(?:I|we|me|us|my|our|you|your|let[’']s)\b/iu;

/** Nothing in it is said about its speaker, and where it has several sentences, the last are the speaker’s too. */
function isOneVoice(article: Article, text: string, begins: boolean): boolean {
  const [first = '', ...others] = text.split(/(?<=[.!?…]["”’]?)\s+(?=["“‘]?\p{Lu})/u);
  if (speaker().test(first) || turnsToNarration(article, others.at(-1) ?? first)) return false;
  if (others.some(sentence => isReport(article, sentence))) return false;
  const spoken = others.findLastIndex(sentence => persons.test(sentence) || /[?!]["”’]?$/u.test(sentence));
  return others
    .slice(spoken + 1)
    .every(
      (sentence, index) =>
        isSpeakers(article, sentence, begins) || (begins && goesOnAbout(sentence, others[spoken + index] ?? first)),
    );
}

/** `We will wait and left the hall`: of the last two verbs, the second is told of the speaker. */
function turnsToNarration(article: Article, sentence: string): boolean {
  const turn = /^(.*),? (?:and|but|then) (\p{Ll}+)\b/u.exec(sentence);
  return turn !== null && tenseOf(article, turn[2] ?? '') === 'past' && tenseOf(article, turn[1] ?? '') === 'present';
}

const narrator = once((): RegExp => /^["“‘]?(?:(?:The|A|An) \p{L}+|He|She|They|(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?) (\p{Ll}+)/u);

/** The verb after a subject of the third person, if it stands right there. */
function narratedVerb(article: Article, sentence: string): string | undefined {
  const match = narrator().exec(sentence);
  return match === null || (match[1] !== undefined && isOrdinary(article, match[1])) ? undefined : match[2];
}

/** `The mayor replied that the delays were short.` */
function isReport(article: Article, sentence: string): boolean {
  return sayVerbs.has(narratedVerb(article, sentence) ?? '');
}

/** Whether a sentence without a word of the first or second person goes on in the voice of the speaker. */
function isSpeakers(article: Article, sentence: string, begins: boolean): boolean {
  const tense = tenseOf(article, sentence);
  // At the beginning of a paragraph, the words that say who spoke would have to follow.
  if (begins) return tense !== 'past' || narratedVerb(article, sentence) === undefined;
  return tense === 'present' && /^(?:He|She|It|They|That|This|There)(?: |[’']s\b)/u.test(sentence);
}

/** `“She missed it yesterday. She was put out.` */
function goesOnAbout(sentence: string, before: string): boolean {
  const subject = /^(?:He|She|They)\b/u.exec(sentence)?.[0];
  return subject !== undefined && before.replace(/^["“‘]/u, '').startsWith(`${subject} `);
}

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"]);

/** The tense of the first verb that can carry a sentence. */
function tenseOf({lexicon}: Article, text: string): 'past' | 'present' | undefined {
  for (const word of text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u)) {
    if (pastAuxiliaries.has(word)) return 'past';
    if (auxiliaries.has(word) || /'(?:s|re|ve|ll|m)$/u.test(word)) return 'present';
    if (isFunctionWord(word)) continue;
    if (irregularPast.has(word) || (/ed$/u.test(word) && (lexicon.classOf(word) & VERB) !== 0)) return 'past';
  }
  return undefined;
}
