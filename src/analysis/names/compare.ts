/** Whether two spellings are one name. */
import {familiesOf, shapeOf, type Shape} from './families.ts';
import {foldName, plainLetters} from './folding.ts';
import type {Family} from './romanization.data.ts';
import {readSounds, soundDistance, type Sounds} from './sound-distance.ts';

/** A word of a name, prepared for comparing; most names are like no other, and what only a comparison needs is made for it. */
export class NameWord {
  readonly text: string;
  readonly folded: string;
  /** Without marks. */
  readonly plain: string;
  #sounds: Sounds | undefined;
  #shape: Shape | undefined;

  constructor(text: string, folded = foldName(text)) {
    this.text = text;
    this.folded = folded;
    this.plain = plainLetters(this.folded);
  }

  get sounds(): Sounds {
    return (this.#sounds ??= readSounds(this.folded));
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.folded));
  }
}

/** Stems of a man's and a woman's name are no farther apart. */
const STEM = 0.12;
/** What leaving out the Arabic article adds. */
const ARTICLE = 0.01;
/** Distances above are of no interest. */
const MOST = 0.2;

/** Names this far apart are two names. */
export const FAR = 1;

/** How far apart two spellings of one word are; `FAR` where something tells them apart. */
export function wordDistance(one: NameWord, other: NameWord, most = MOST, families?: readonly Family[]): number {
  if (one.plain === other.plain) return isVietnamese(one.text) && isVietnamese(other.text) ? FAR : 0;
  if (isPolish(one.folded) && isPolish(other.folded)) {
    const distance = soundDistance(one.sounds, other.sounds, 'letters', MARKS);
    return distance <= MARKS ? distance : FAR;
  }
  let least = FAR;
  // Nearly all pairs end here.
  if (soundDistance(one.sounds, other.sounds, 'any', most) <= most) {
    const isJapanese = one.shape.isJapanese && other.shape.isJapanese;
    for (const family of families ?? familiesOf(one.shape, other.shape)) {
      const distance = soundDistance(one.sounds, other.sounds, family, Math.min(most, least));
      least = Math.min(least, isJapanese && family !== 'japanese' && family !== 'chinese' ? distance * 2 : distance);
    }
  }
  if (least > most) least = Math.min(least, distanceWithoutArticle(one.folded, other.folded, most));
  if (least >= FAR || isVietnamese(one.text) || isVietnamese(other.text) || hasPrefix(one.text) !== hasPrefix(other.text))
    return FAR;
  return isManAndWoman(one, other) ? FAR : least;
}

/** The spelling of a Polish family name is fixed: between two in Polish letters only marks may be lost. */
function isPolish(folded: string): boolean {
  return folded.includes('w') && polish.test(folded);
}

const polish = /(?:[sc]k[ia]|wicz)$/u;
/** What marks and their loss make. */
const MARKS = 0.011;

/** `O’Brien`: an Irish name, and not `Brien`. */
function hasPrefix(text: string): boolean {
  return /^O['’]/u.test(text);
}

const arabicArticle = /^[ae]l(?=[^aeiou].{3})/u;

/** `Alshebel` and `Chebel`: the Arabic article, written with one of them. */
function distanceWithoutArticle(one: string, other: string, most: number): number {
  // Both or neither begin with a vowel and an l.
  if ((one.charCodeAt(1) === L) === (other.charCodeAt(1) === L)) return FAR;
  const [a, b] = [one.replace(arabicArticle, ''), other.replace(arabicArticle, '')];
  return a === one && b === other ? FAR : ARTICLE + soundDistance(readSounds(a), readSounds(b), 'arabic', most);
}

const L = 0x6c;

/** The tone marks and horned vowels of Vietnamese, where a mark makes another name. */
const vietnamese = /[ơư\u1ea0-\u1ef9]/iu;

export function isVietnamese(text: string): boolean {
  return vietnamese.test(text);
}

/** `Petrov` and `Petrova`, `Belsky` and `Belskaya`, `Kazimierz` and `Kazimiera`: an ending -a against none. */
function isManAndWoman(one: NameWord, other: NameWord): boolean {
  return isWomanOf(one.folded, other.folded) || isWomanOf(other.folded, one.folded);
}

function isWomanOf(woman: string, man: string): boolean {
  if (!/[aA]$/u.test(woman) || !/(?:[^aeouAEOUYQWh]|sk[iy]|ck[iy])$/u.test(man)) return false;
  const stem = woman.replace(/(?:ay|ai|aj|y|i|j)?[aA]$/u, '');
  const stemOfMan = man.replace(/(?:iy|ij|yi|yy|ii|y|i)$/u, '');
  return soundDistance(readSounds(stem), readSounds(stemOfMan), 'slavic', STEM) <= STEM;
}
