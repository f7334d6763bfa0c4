import {unknownWords} from '../../src/analysis/unknown-words.ts';
import {isDerived} from '../../src/analysis/word-forms.ts';
import type {Rule} from '../../src/rule.ts';

export const unknownWord: Rule = {
  id: 'unknown-word',
  summary: 'A word in lower case that no dictionary has.',
  why: 'Translators copy what they do not know, make up a word for it, or pass on the typing errors of the original.',
  mqm: 'Fluency/Spelling',
  severity: 'neutral',
  repairs: 'none',
  strict: true,
  bad: [
    {text: 'The council issued a new [[prigovor]] on Friday.', fixed: null},
    {text: 'Each [[kolobok]] costs a ruble. One kolobok is enough.', fixed: null},
  ],
  good: [
    'The Prigovor is a ship, and its home is Ruzhany.',
    'Write to kolobok@example.com or open kolobok.example.com/kolobok.',
    'The naïve fiancée of the maître paid the bill with a smile.',
    'An e-bike, a cryptocurrency and a livestream: the colour of the neighbour’s centre is grey.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const {text, places} of article.the(unknownWords)) {
          if (isDerived(text, article.lexicon)) continue;
          const more = places.length - 1;
          const again = more === 0 ? '' : more === 1 ? ' It stands here once more.' : ` It stands here ${more} times more.`;
          report({range: places[0], message: `No dictionary has “${text}”.${again}`});
        }
      },
    };
  },
};
