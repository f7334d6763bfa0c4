/** Every rule, in order: where two flag one place, the earlier names it. */
import type {Rule} from '../src/rule.ts';
import {foreignQuote} from './quotation-marks/foreign-quote.ts';
import {gluedQuote} from './quotation-marks/glued-quote.ts';
import {mixedQuotes} from './quotation-marks/mixed-quotes.ts';
import {quoteDash} from './quotation-marks/quote-dash.ts';
import {quoteOrder} from './quotation-marks/quote-order.ts';
import {reversedQuote} from './quotation-marks/reversed-quote.ts';
import {spacedQuote} from './quotation-marks/spaced-quote.ts';
import {surplusQuote} from './quotation-marks/surplus-quote.ts';
import {tornApostrophe} from './quotation-marks/torn-apostrophe.ts';
import {unpairedQuote} from './quotation-marks/unpaired-quote.ts';

export const rules: readonly Rule[] = [
  quoteDash,
  foreignQuote,
  reversedQuote,
  surplusQuote,
  mixedQuotes,
  gluedQuote,
  spacedQuote,
  quoteOrder,
  tornApostrophe,
  unpairedQuote,
];
