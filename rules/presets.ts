import type {Presets} from '../src/rule.ts';

/** What the presets beside `recommended` and `strict` say of the rules. */
export const presets: Presets = {
  /** The families punctuation and quotation-marks: marks, and the spaces and dashes beside them. */
  typography: {
    only: [
      'quote-dash',
      'foreign-quote',
      'reversed-quote',
      'surplus-quote',
      'mixed-quotes',
      'odd-quote-pair',
      'glued-quote',
      'spaced-quote',
      'doubled-quote-stop',
      'quote-order',
      'outside-question-mark',
      'bare-quote-end',
      'torn-apostrophe',
      'unpaired-quote',
      'doubled-period',
      'stacked-marks',
      'glued-name',
      'glued-words',
      'spaced-mark',
      'spaced-bracket',
      'unpaired-bracket',
      'doubled-space',
      'broken-ellipsis',
      'spaced-hyphen',
      'hyphen-for-dash',
      'uneven-dash',
    ],
  },
  /** What readers would see as another site's page, a raw agency text, or a mistake about a person. */
  newsroom: {
    errors: [
      'repeated-headline',
      'repeated-paragraph',
      'site-leftover',
      'wire-mark',
      'run-in-dateline',
      'headline-period',
      'unpaired-quote',
      'truncated-text',
      'name-variant',
      'shouted-name',
    ],
  },
};
