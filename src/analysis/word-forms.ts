/** Words that no list holds and that are right all the same: made of known ones, or spelled in another way. */
import {NAME, VERB, type Lexicon} from '../lexicon.ts';
import {once} from './once.ts';

const prefixes = once(
  () =>
    new Set(
      `anti arch auto back be bi bio co counter cross cyber de demi dis down e eco electro en ethno euro ex extra fore geo hand
       hetero homo hydro hyper il im in infra inter ir iso macro mal mega meta micro mid mini mis mono multi nano neo neuro non
       off on out over para pan photo phyto poly post pre pro proto pseudo psycho quasi radio re retro self semi socio sub super
       supra sur tele thermo trans tri turbo ultra un under uni up`.split(/\s+/u),
    ),
);

const suffixes =
  'able ably dom esque ful hood iest ily iness ise ised ises ish ising ism ist istic ists ities ity ize ized izes izing less like ly ness nesses s ship ships ville ward wards wise'.split(
    ' ',
  );

/** Shorter words are found inside of everything. */
const SHORTEST_PART = 4;

/** `rewilding`, `catlike`, `soupiness`, `drivest`. */
export function isDerived(word: string, lexicon: Lexicon): boolean {
  return (
    halves(word).some(([head, tail]) => prefixes().has(head) && (isWord(tail, lexicon) || isDoubled(tail, lexicon))) ||
    suffixes.some(suffix => word.endsWith(suffix) && isStem(word.slice(0, -suffix.length), lexicon)) ||
    oldEndings.some(ending => word.endsWith(ending) && isVerb(word.slice(0, -ending.length), lexicon))
  );
}

/** `paywall`. */
export function isCompound(word: string, lexicon: Lexicon): boolean {
  return halves(word).some(([head, tail]) => isWord(head, lexicon) && isWord(tail, lexicon));
}

function halves(word: string): readonly (readonly [head: string, tail: string])[] {
  return Array.from({length: Math.max(0, word.length - 1)}, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);
}

const oldEndings = ['est', 'st', 'eth', 'th'];

function isWord(part: string, {knows, classOf}: Lexicon): boolean {
  return part.length >= SHORTEST_PART && knows(part) && (classOf(part) & NAME) === 0;
}

/** `respecced`: of `spec`. */
function isDoubled(part: string, lexicon: Lexicon): boolean {
  const stem = /^(?<stem>[a-z]+(?<last>[a-z]))\k<last>(?:ed|ing|er)$/u.exec(part)?.groups?.['stem'];
  return stem !== undefined && lexicon.knows(stem) && stem.length >= SHORTEST_PART;
}

function isStem(stem: string, lexicon: Lexicon): boolean {
  return stem.length >= SHORTEST_PART - 1 && ['', 'e', 'y'].some(ending => lexicon.knows(stem + ending));
}

function isVerb(stem: string, {classOf}: Lexicon): boolean {
  return stem.length >= SHORTEST_PART - 1 && ['', 'e'].some(ending => (classOf(stem + ending) & VERB) !== 0);
}

/** No long word is a common one with another initial. */
const LONG = 9;

/** Letters that endings are made of. */
const endings = /[adeimnorsuy]$/u;
const vowels = /^[aeiouy]{2}$/u;

/** Whether a spelling, one letter from a common word, differs from it where a form that the lists lack would. */
export function isForm(word: string, common: string): boolean {
  const shorter = Math.min(word.length, common.length);
  let same = 0;
  while (same < shorter && word[same] === common[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && word.at(-1 - tail) === common.at(-1 - tail)) tail += 1;
  // "wrod": two letters in the wrong order are no form of anything.
  if (word.length === common.length && word.length - same - tail === 2) return false;
  // "imbed", and what has lost its initial
  if (same === 0) return word.length < LONG;
  // "curriculums", "moderne"; a common word that lost one of its last letters is no form of it: "governmet"
  if (tail > 1 || word.length < common.length) return false;
  if (word.length === common.length)
    return tail === 0 ? endings.test(word) : vowels.test(word.charAt(same) + common.charAt(same));
  return tail === 0 ? word.at(-1) !== common.at(-1) : endings.test(word.charAt(same));
}

/** Whether they differ in doubled letters only: `writting`, which is not made of `writ` and `ting`. */
export function differInDoubling(word: string, other: string): boolean {
  return word.replaceAll(/(.)\1/gu, '$1') === other.replaceAll(/(.)\1/gu, '$1');
}
