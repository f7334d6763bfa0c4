/** Punctuation of Chinese and Japanese beside words in Latin letters: each as wide as a character, with its space inside it. */
import {isSpaceAt, isWordAt} from '../analysis/characters.ts';
import type {Mending} from './mending.ts';

/** Marks that follow a word; after most comes a space. */
const closing: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '．': '. ',
  '｡': '. ',
  '､': ', ',
  '！': '! ',
  '？': '? ',
  '％': '% ',
  '）': ') ',
  '］': '] ',
  '】': '] ',
  '」': '” ',
  '』': '” ',
  '》': '” ',
  '〉': '” ',
  '＂': '" ',
};
/** Marks before a word, after a space. */
const opening: Readonly<Record<string, string>> = {
  '（': ' (',
  '［': ' [',
  '【': ' [',
  '「': ' “',
  '『': ' “',
  '《': ' “',
  '〈': ' “',
};
/** Signs without spaces. */
const signs: Readonly<Record<string, string>> = {
  '＆': '&',
  '＋': '+',
  '－': '-',
  '／': '/',
  '＝': '=',
  '＠': '@',
  '＃': '#',
  '＄': '$',
  '＊': '*',
  '～': '~',
};

/** Beyond other marks, the word on each side is so near. */
const NEAR = 4;

export function mendWideMark(text: string, at: number): Mending | undefined {
  const unit = text.charCodeAt(at);
  if (unit === 0x2116) return numero(text, at);
  if (unit < 0x3000) return undefined;
  const mark = text.charAt(at);
  const written = closing[mark] ?? opening[mark] ?? signs[mark];
  if (written === undefined || isAsian(text.slice(Math.max(0, at - NEAR), at + NEAR + 1))) return undefined;
  const needsSpace =
    mark in closing
      ? isWordAt(text, at + 1) || (mark !== '％' && '“‘"('.includes(text.charAt(at + 1) || ' '))
      : isWordAt(text, at - 1);
  // "10：30", "１．５"
  const isInNumber = ['：', '．', '，'].includes(mark) && /^\d.\d/u.test(text.slice(at - 1, at + 2));
  const plain = needsSpace && !isInNumber ? written : written.trim();
  return {
    defect: 'wide-mark',
    range: [at, at + 1],
    text: plain,
    message: `This is a mark of Chinese and Japanese; English has “${plain.trim()}”.`,
  };
}

function isAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** "№ 5" */
function numero(text: string, at: number): Mending {
  const plain = isWordAt(text, at + 1) && !isSpaceAt(text, at + 1) ? 'No. ' : 'No.';
  return {defect: 'wide-mark', range: [at, at + 1], text: plain, message: 'English writes “No.” for this sign.'};
}
