/** Which languages two spellings can come from, by their shape. */
import {chineseFamilyNames} from './context.data.ts';
import type {Family} from './romanization.data.ts';

const slavicEnding =
  /(?:[oe]v[ae]?|[oe]w[ae]?|[oe]ff?|[iy]na?|[oe]va|[yi]iv|[ts][cs]?k(?:y|i|iy|ij|yi|yy|ii|a|aya|aia|aja|oe|e|oye)|[cV]k[iya]|enk[oa]|ank[oa]|v[iy](?:ch|cz|C|c|tsch|tch)|witsch|wicz|(?:[oiea][vwuW])na|[aoe]u|[aoe]W|chuk|yuk|iuk|ets|iv|[iaoe][vwuW]ka)$/u;
const chineseSyllables = /^(?:(?:chzh|tsz|zh|ch|sh|ts|tz|kh|hs|[bpmfdtnlgkhjqxrzcVsywv])?[aeiouyY]{1,4}(?:ng|n|r|h)?){1,4}$/u;
const japaneseSyllables =
  /^(?:(?:[kgsztdnhbpmr]y|sh|ch|ts|dz|dzy|kh|[kgsztdnhbpmyrwfj])?(?:ou|oo|uu|ei|ey|ai|ay|[aeiou])(?:n(?![aeiou]))?){2,7}$/u;
const koreanSyllables =
  /^(?:(?:ch|kh|ph|th|[kgntdrlmbpsjhyw])?[yw]?(?:eo|eu|ae|oe|ui|ou|oo|ee|[aeiou])(?:ng|[knlmptrhb])?){1,3}(?<![rb])$/u;

/** Whether a name ends as Slavic family names, patronymics and towns do. */
export function isSlavic(folded: string): boolean {
  return slavicEnding.test(folded);
}

/** What the shape of a name tells of its language. */
export interface Shape {
  readonly isSlavic: boolean;
  /** Japanese names lie near one another: a vowel in another place is another name. */
  readonly isJapanese: boolean;
  /** Of three syllables and more. */
  readonly isLongJapanese: boolean;
  readonly isChinese: boolean;
  readonly isKorean: boolean;
}

/** @param folded See `foldName`. */
export function shapeOf(folded: string): Shape {
  const isJapanese = folded.length > 3 && japaneseSyllables.test(folded);
  return {
    isSlavic: isSlavic(folded),
    isJapanese,
    isLongJapanese: isJapanese && (folded.match(/[aeiou]+/gu) ?? []).length > 2,
    isChinese: chineseSyllables.test(folded),
    isKorean: koreanSyllables.test(folded),
  };
}

/** The families in which two names are worth comparing. */
export function familiesOf(one: Shape, other: Shape): readonly Family[] {
  const found: Family[] = one.isSlavic && other.isSlavic ? ['slavic'] : ['west', 'arabic', 'nearEast', 'slavic'];
  if (one.isJapanese && other.isJapanese) found.push('japanese');
  // Nakano and Nagano: with an open syllable in each place, three of them are neither Chinese nor Korean.
  if (one.isLongJapanese && other.isLongJapanese) return found;
  if (one.isChinese && other.isChinese) found.push('chinese');
  if (one.isKorean && other.isKorean) found.push('korean');
  return found;
}

/** Family names that begin a Korean full name, in all systems. */
const koreanNames = new Set(
  'kim gim ri li lee yi rhee pak park bak choe choi chong jong jeong jung chung kang gang cho jo yun yoon chang jang im lim rim han o oh so seo suh sin shin kwon gwon hwang an ahn song ryu yu yoo hong chon jon jeon chun ko go ku gu koo paek baek paik nam sim shim no roh noh ha kwak sung min chu ju joo na ra chin jin om um chae won pang bang ok to kong hyon ham pyon yom yeom yo sok kil ki'.split(
    ' ',
  ),
);

/** Of these, the spellings of one name: Revised Romanization, McCune-Reischauer, passports and the press. */
const koreanFamilies = [
  'kim gim',
  'ri li lee yi rhee',
  'pak park bak',
  'choe choi',
  'chong jeong jung chung',
  'kang gang',
  'cho jo',
  'yun yoon',
  'chang jang',
  'im lim rim',
  'o oh',
  'so seo suh',
  'sin shin',
  'kwon gwon',
  'an ahn',
  'ryu yu yoo',
  'chon jeon jun',
  'ko go koo',
  'ku gu koo',
  'paek baek paik',
  'nam',
  'sim shim',
  'no roh noh ro',
  'chu ju joo',
  'na ra',
  'pang bang',
  'yom yeom yum',
].map(line => line.split(' '));

/** Whether two family names, in plain letters, are one in two systems. */
export function isOneKoreanFamily(one: string, other: string): boolean {
  return one === other || koreanFamilies.some(line => line.includes(one) && line.includes(other));
}

/** Whether two names, in plain letters, are known as those of two families of the Far East. */
export function areTwoFamilies(one: string, other: string): boolean {
  const areKnown = [one, other].every(name => chineseFamilyNames.has(name) || koreanNames.has(name));
  return areKnown && !isOneKoreanFamily(one, other);
}

/** Whether words, in plain letters, read as a Korean full name: a known family name and one or two syllables of two letters or more. */
export function isKoreanName(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    koreanNames.has(words[0] ?? '') &&
    words.slice(1).every(word => koreanSyllables.test(word))
  );
}
