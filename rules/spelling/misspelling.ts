import {nearWords} from '../../src/analysis/near-words.ts';
import {once} from '../../src/analysis/once.ts';
import {unknownWords} from '../../src/analysis/unknown-words.ts';
import {differInDoubling, isCompound, isDerived, isForm} from '../../src/analysis/word-forms.ts';
import type {Lexicon} from '../../src/lexicon.ts';
import type {Range, Rule} from '../../src/rule.ts';
import {readWrongForms} from './misspelling.data.ts';

const wrongForms = once(readWrongForms);

/** A text with more of them is about things that the lists do not know. */
const MOST_WORDS = 100;

/** Of shorter words, too much is a name or an abbreviation; those that are hardly longer have many neighbours by chance. */
const SHORTEST = 5;

/** Words that nothing is near to: a text with more of them has words of its own. */
const MOST_STRANGE = 7;

/** So many of them within so many UTF-16 units: it is one more. */
const FEWEST_STRANGE = 2;
const NEAR = 200;

/** Words that it may be meant for, if it is longer than that. */
const MOST_READINGS = 4;

export const misspelling: Rule = {
  id: 'misspelling',
  summary: 'A word that no dictionary has, used once, and one letter away from a common word.',
  why: 'Slips of the typist go through translation or come in with editing, and nobody reads a translated page twice.',
  mqm: 'Fluency/Spelling',
  severity: 'minor',
  repairs: 'none',
  bad: [
    {text: 'The [[goverment]] met on Friday.', fixed: null},
    {text: 'The fire [[occured]] at night, and the crew [[recieved]] no call.', fixed: null},
    {text: 'The mayor opened the [[exhbition]] and left.', fixed: null},
    {text: 'The bank [[gived]] no answer.', fixed: null},
    {text: 'They will [[teached]] nobody [[tommorow]].', fixed: null},
  ],
  good: [
    'The Goverment is a ship. Write to goverment@example.com or see goverment.example.com.',
    'The catalogue of the neighbour’s colour prints is organised, analysed and, in America, organized and colored.',
    'The livestreamer posted a selfie with emojis, hashtags and a cryptocurrency paywall.',
    'The kernel is preloaded, the forests are rewilded, and thou drivest on.',
    'The wolf was the snozziest gruffalump of them all, with a floppety hat and a pair of green shoes.',
    'Yesss, said the child. The firm will productise it, and the squad respecced.',
    'A syphon, banjoes, a hullo, and the despatches of the morning.',
  ],

  create({article, report}) {
    const {lexicon} = article;
    return {
      finish() {
        const words = article.the(unknownWords);
        if (words.length > MOST_WORDS) return;
        const strange = words.filter(({text}) => readingsOf(text, lexicon).length === 0).map(({places: [first]}) => first);
        const isFullOfThem = strange.length > MOST_STRANGE;
        for (const {text, places, isBesideAnother} of words) {
          const [range] = places;
          // A word that comes again is meant.
          if (places.length > 1 || isBesideAnother || isHyphenated(article.prose, range)) continue;
          const readings = readingsOf(text, lexicon);
          if (readings.length === 0) continue;
          // Among words of a trade, of a dialect or of another language it may be one of them.
          if ((isFullOfThem || isAmong(strange, range)) && !wrongForms().has(text)) continue;
          report({
            range,
            message: messageFor(text, readings),
            suggestions: readings.map(word => ({message: `Write “${word}”.`, edits: [{range, text: word}]})),
          });
        }
      },
    };
  },
};

/** What a word is meant for; nothing where it may be right. */
function readingsOf(text: string, lexicon: Lexicon): readonly string[] {
  const listed = wrongForms().get(text);
  if (listed !== undefined) return listed;
  // "yesss": said so
  if (text.length < SHORTEST || /(?<letter>.)\k<letter>{2}/u.test(text)) return [];
  const near = nearWords(text, lexicon);
  if (near.length > (text.length > SHORTEST ? MOST_READINGS : 1) || near.every(word => isForm(text, word))) return [];
  const isFormed = isDerived(text, lexicon) || isCompound(text, lexicon);
  return isFormed && !near.some(word => differInDoubling(text, word)) ? [] : near;
}

/** Whether there are others near it, in its sentence or beside it. */
function isAmong(strange: readonly Range[], [start, end]: Range): boolean {
  return strange.filter(([from, to]) => to > start - NEAR && from < end + NEAR).length >= FEWEST_STRANGE;
}

/** "knick-knack", "half-heartedly": a part need not be a word. */
function isHyphenated(prose: string, [start, end]: Range): boolean {
  return prose.charAt(start - 1) === '-' || prose.charAt(end) === '-';
}

function messageFor(text: string, [first = '', ...others]: readonly string[]): string {
  const last = others.at(-1);
  const meant = last === undefined ? `“${first}”` : `“${[first, ...others.slice(0, -1)].join('”, “')}” or “${last}”`;
  return `“${text}” is no word; ${meant} may be meant.`;
}
