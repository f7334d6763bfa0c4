/** Rough word classes of dictionary-en's forms, read off the endings a stem may take. */
import {ADJECTIVE, NOUN, VERB} from '../lexicon.ts';
import type {Entry} from './hunspell.ts';
import {functionWords} from './lexicon.data.ts';

// "public/MY", "local/SMY" are adjectives besides being nouns; "month/MY", "friend/SMY" are not.
const ADJECTIVE_ENDING = /(?:al|ic|ive|ant|ent|an|ar|ory|ary|ile|ible|able|ite|ous|less|ful|ese|ish)$/u;
// Dictionary lines such as "h/NRSXZGVJ" (hen, hers, hive) are an artifact of packing; their endings mean nothing.
const SHORTEST_STEM = 3;

/** Class bits of the stem itself. */
export function classOfStem({stem, flags}: Entry): number {
  if (stem.length < SHORTEST_STEM || functionWords.has(stem)) return 0;
  let bits = 0;
  if (flags.has('M')) bits |= NOUN;
  // "talent/MDS": with -ed but without -ing it is no verb; "die/DS" (dying) is.
  if (flags.has('G') || (flags.has('D') && stem.endsWith('ie'))) bits |= VERB;
  // "manumit/S"
  if (flags.has('S') && !flags.has('M') && /^\p{Ll}/u.test(stem)) bits |= VERB;
  if (flags.has('T') || flags.has('P')) bits |= ADJECTIVE;
  if (flags.has('Y') && (!flags.has('M') || ADJECTIVE_ENDING.test(stem))) bits |= ADJECTIVE;
  return bits;
}

/** Class bits of the form that an ending makes of a stem. */
export function classOfForm(entry: Entry, suffix: string, text: string): number {
  const stem = classOfStem(entry);
  if (entry.stem.length < SHORTEST_STEM || functionWords.has(entry.stem)) return 0;
  switch (suffix) {
    case '':
      return stem;
    case 'S':
      return stem & (NOUN | VERB);
    case 'D':
      return entry.flags.has('G') || stem & VERB ? VERB : ADJECTIVE;
    case 'G':
      return VERB;
    case 'J':
    case 'L':
    case 'P':
    case 'Z':
      return NOUN;
    case 'N':
      // "wooden" and "fallen" against "relation"
      return text.endsWith('en') ? (entry.flags.has('X') ? VERB : ADJECTIVE) : NOUN;
    case 'X':
      return text.endsWith('ens') ? VERB : NOUN;
    case 'T':
    case 'Y':
    case 'V':
    case 'B':
    case 'H':
      return ADJECTIVE;
    case 'R': {
      // "cooler" is both, "colder" has no plural, "farmer" no superlative.
      const comparative = entry.flags.has('T') ? ADJECTIVE : 0;
      return comparative | (entry.flags.has('Z') || !comparative ? NOUN : 0);
    }
    default:
      return 0;
  }
}
