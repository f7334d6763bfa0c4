/** Every rule, in order: where two flag one place, the earlier names it. */
import type {Rule} from '../src/rule.ts';
import {brandCase} from './capitals/brand-case.ts';
import {halfCapital} from './capitals/half-capital.ts';
import {lowercaseName} from './capitals/lowercase-name.ts';
import {oddCapital} from './capitals/odd-capital.ts';
import {disguisedAddress} from './characters/disguised-address.ts';
import {htmlEntity} from './characters/html-entity.ts';
import {invisibleCharacter} from './characters/invisible-character.ts';
import {lookAlikeLetter} from './characters/look-alike-letter.ts';
import {lostCharacter} from './characters/lost-character.ts';
import {mojibake} from './characters/mojibake.ts';
import {oddSpace} from './characters/odd-space.ts';
import {presentationForm} from './characters/presentation-form.ts';
import {strayMarkup} from './characters/stray-markup.ts';
import {tokenizerMark} from './characters/tokenizer-mark.ts';
import {wideMark} from './characters/wide-mark.ts';
import {bareOrdinal} from './dates/bare-ordinal.ts';
import {foreignDate} from './dates/foreign-date.ts';
import {foreignDecade} from './dates/foreign-decade.ts';
import {foreignTime} from './dates/foreign-time.ts';
import {mixedDateOrder} from './dates/mixed-date-order.ts';
import {numericDate} from './dates/numeric-date.ts';
import {wrongWeekday} from './dates/wrong-weekday.ts';
import {yearWord} from './dates/year-word.ts';
import {siteLeftover} from './leftovers/site-leftover.ts';
import {translatorRemark} from './leftovers/translator-remark.ts';
import {twoRenderings} from './leftovers/two-renderings.ts';
import {wireMark} from './leftovers/wire-mark.ts';
import {mixedInitialism} from './names/mixed-initialism.ts';
import {nameVariant} from './names/name-variant.ts';
import {shoutedName} from './names/shouted-name.ts';
import {decimalComma} from './numbers/decimal-comma.ts';
import {dottedThousands} from './numbers/dotted-thousands.ts';
import {foreignMagnitude} from './numbers/foreign-magnitude.ts';
import {gluedUnit} from './numbers/glued-unit.ts';
import {hyphenRange} from './numbers/hyphen-range.ts';
import {indianGrouping} from './numbers/indian-grouping.ts';
import {misplacedCurrency} from './numbers/misplaced-currency.ts';
import {spacedPercent} from './numbers/spaced-percent.ts';
import {spacedThousands} from './numbers/spaced-thousands.ts';
import {splitNumber} from './numbers/split-number.ts';
import {brokenEllipsis} from './punctuation/broken-ellipsis.ts';
import {doubledPeriod} from './punctuation/doubled-period.ts';
import {doubledSpace} from './punctuation/doubled-space.ts';
import {gluedName} from './punctuation/glued-name.ts';
import {gluedWords} from './punctuation/glued-words.ts';
import {hyphenForDash} from './punctuation/hyphen-for-dash.ts';
import {spacedBracket} from './punctuation/spaced-bracket.ts';
import {spacedHyphen} from './punctuation/spaced-hyphen.ts';
import {spacedMark} from './punctuation/spaced-mark.ts';
import {stackedMarks} from './punctuation/stacked-marks.ts';
import {unevenDash} from './punctuation/uneven-dash.ts';
import {unpairedBracket} from './punctuation/unpaired-bracket.ts';
import {bareQuoteEnd} from './quotation-marks/bare-quote-end.ts';
import {doubledQuoteStop} from './quotation-marks/doubled-quote-stop.ts';
import {foreignQuote} from './quotation-marks/foreign-quote.ts';
import {gluedQuote} from './quotation-marks/glued-quote.ts';
import {mixedQuotes} from './quotation-marks/mixed-quotes.ts';
import {oddQuotePair} from './quotation-marks/odd-quote-pair.ts';
import {outsideQuestionMark} from './quotation-marks/outside-question-mark.ts';
import {quoteDash} from './quotation-marks/quote-dash.ts';
import {quoteOrder} from './quotation-marks/quote-order.ts';
import {reversedQuote} from './quotation-marks/reversed-quote.ts';
import {spacedQuote} from './quotation-marks/spaced-quote.ts';
import {surplusQuote} from './quotation-marks/surplus-quote.ts';
import {tornApostrophe} from './quotation-marks/torn-apostrophe.ts';
import {unpairedQuote} from './quotation-marks/unpaired-quote.ts';
import {repeatedHeadline} from './repetition/repeated-headline.ts';
import {repeatedParagraph} from './repetition/repeated-paragraph.ts';
import {repeatedPhrase} from './repetition/repeated-phrase.ts';
import {repeatedSentence} from './repetition/repeated-sentence.ts';
import {repeatedWord} from './repetition/repeated-word.ts';
import {misspelling} from './spelling/misspelling.ts';
import {mixedSpelling} from './spelling/mixed-spelling.ts';
import {unknownWord} from './spelling/unknown-word.ts';
import {brokenParagraph} from './structure/broken-paragraph.ts';
import {falseSentenceEnd} from './structure/false-sentence-end.ts';
import {headlinePeriod} from './structure/headline-period.ts';
import {lowercaseSentence} from './structure/lowercase-sentence.ts';
import {missingEndMark} from './structure/missing-end-mark.ts';
import {runInDateline} from './structure/run-in-dateline.ts';
import {strayCapital} from './structure/stray-capital.ts';
import {tornDropCap} from './structure/torn-drop-cap.ts';
import {trailingComma} from './structure/trailing-comma.ts';
import {truncatedText} from './structure/truncated-text.ts';
import {foreignScript} from './untranslated/foreign-script.ts';
import {foreignSentence} from './untranslated/foreign-sentence.ts';
import {templateMark} from './untranslated/template-mark.ts';
import {tornAddress} from './untranslated/torn-address.ts';
import {untranslatedWord} from './untranslated/untranslated-word.ts';

export const rules: readonly Rule[] = [
  mojibake,
  htmlEntity,
  tokenizerMark,
  tornAddress,
  wideMark,
  lookAlikeLetter,
  presentationForm,
  invisibleCharacter,
  disguisedAddress,
  lostCharacter,
  oddSpace,
  misplacedCurrency,
  decimalComma,
  spacedThousands,
  dottedThousands,
  splitNumber,
  foreignMagnitude,
  indianGrouping,
  spacedPercent,
  hyphenRange,
  gluedUnit,
  strayMarkup,
  templateMark,
  repeatedHeadline,
  repeatedParagraph,
  translatorRemark,
  siteLeftover,
  wireMark,
  foreignScript,
  foreignSentence,
  untranslatedWord,
  repeatedSentence,
  repeatedPhrase,
  repeatedWord,
  foreignDate,
  numericDate,
  wrongWeekday,
  yearWord,
  bareOrdinal,
  foreignDecade,
  foreignTime,
  mixedDateOrder,
  halfCapital,
  lowercaseName,
  brandCase,
  oddCapital,
  twoRenderings,
  tornDropCap,
  runInDateline,
  quoteDash,
  foreignQuote,
  reversedQuote,
  surplusQuote,
  mixedQuotes,
  oddQuotePair,
  gluedQuote,
  spacedQuote,
  doubledQuoteStop,
  quoteOrder,
  outsideQuestionMark,
  bareQuoteEnd,
  tornApostrophe,
  unpairedQuote,
  doubledPeriod,
  stackedMarks,
  gluedName,
  gluedWords,
  spacedMark,
  spacedBracket,
  unpairedBracket,
  doubledSpace,
  brokenEllipsis,
  spacedHyphen,
  hyphenForDash,
  unevenDash,
  brokenParagraph,
  headlinePeriod,
  falseSentenceEnd,
  strayCapital,
  lowercaseSentence,
  missingEndMark,
  truncatedText,
  trailingComma,
  misspelling,
  unknownWord,
  mixedSpelling,
  nameVariant,
  shoutedName,
  mixedInitialism,
];
