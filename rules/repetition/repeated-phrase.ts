import {isQuoted, repetitions, type Repetition} from '../../src/analysis/repetitions.ts';
import type {Rule} from '../../src/rule.ts';

export const repeatedPhrase: Rule = {
  id: 'repeated-phrase',
  summary: 'A phrase that is said twice in a row.',
  why: 'Where two pieces of a translation overlap, or the translator loops, a few words are written again at once.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {text: 'The boat went back [[to the to the]] pier.', fixed: 'The boat went back to the pier.'},
    {text: 'The boat lay [[in the in the]] port.', fixed: 'The boat lay in the port.'},
    {text: 'She bought [[goat cheese goat cheese]] and a loaf of rye.', fixed: 'She bought goat cheese and a loaf of rye.'},
    {
      text: 'They chose [[a head of station, a head of station]] for the east line.',
      fixed: 'They chose a head of station for the east line.',
    },
    {
      text: 'The price rose [[in the spring in the spring in the spring]] of that year.',
      fixed: 'The price rose in the spring of that year.',
    },
    {
      text: 'The ship left [[the port, the port, the port, the port, the port, the port]] and came back on Monday.',
      fixed: 'The ship left the port and came back on Monday.',
    },
  ],
  good: [
    'The tide comes again and again and again.',
    'They walked on and on and on, day after day after day.',
    'Prices fell more and more and more.',
    'The two sat face to face to face with the third.',
    'He sang “row the boat, row the boat” until dawn.',
    'Never again, never again, she thought.',
    'The band flew from New York New York to Baden Baden.',
    'The light blinked 1 2 1 2 all night.',
    'It is what it is, and that is that.',
    'The more they paid, the more they got.',
  ],

  create({article, textOf, report}) {
    return {
      finish() {
        for (const repetition of article.the(repetitions)) {
          const {first, rest, sentence} = repetition;
          if (sentence) continue;
          const text = textOf([first[0], Math.min(rest[1], first[1] + 400)]);
          if (isOnPurpose(text, textOf(first), textOf([first[1], rest[0]]), repetition)) continue;
          report({
            range: [first[0], rest[1]],
            message: 'The same phrase stands here twice in a row; once is enough.',
            repair: {safety: 'unsafe', edits: [{range: [first[1], rest[1]], text: ''}]},
          });
        }
      },
    };

    function isOnPurpose(text: string, phrase: string, between: string, {block, words, copies, first}: Repetition): boolean {
      // Another sentence, or a list: "to run; to run"
      if (/[.!?…:;()|/•*]/u.test(text) || block.kind === 'list-item') return true;
      // "New York New York", "1 2 1 2"
      if (!/(?:^|\s)\p{Ll}/u.test(phrase) || /\p{N}/u.test(phrase)) return true;
      if (isQuoted(article.prose, block, first[0])) return true;
      // Nobody says it so often: a translator that loops.
      if (copies >= LOOP) return false;
      if (/^\s+$/u.test(between)) return words === 2 && isPairing(phrase);
      // "never again, never again" is a figure of speech; "a head of station, a head of station" is none.
      return !/^,\s$/u.test(between) || words < 3 || !/^(?:an?|the)\s/iu.test(phrase);
    }
  },
};

const LOOP = 6;

/** One word said three times around a small one: "on and on and on", "day after day after day". */
function isPairing(phrase: string): boolean {
  // in the in the
  if (/^(?:in|on|by|for|after|over|upon) (?:the|an?)$/iu.test(phrase)) return false;
  return (
    /\b(?:and|or|by|after|upon|for|times|over|on|in|but|is|not|minus|plus)\b/iu.test(phrase) ||
    /^(?!the |an? |of |in )\S+\sto$|^to\s(?!the$|an?$)\S+$/iu.test(phrase)
  );
}
