/** Words of other languages: none is English, and each is found in a sentence by its key. */
import {describe, expect, it} from 'vitest';
import {languages, titles} from '../src/analysis/foreign-lexicon.data.ts';
import {foreignWord} from '../src/analysis/foreign-lexicon.ts';
import {isFunctionWord} from '../src/analysis/function-words.ts';
import {renderForeignKeys} from '../src/dev/foreign-keys.ts';
import {createLinter} from '../src/index.ts';
import {loadLexicon} from '../src/lexicon.ts';
import {read} from './support/files.ts';

function readPairs(text: string): readonly (readonly [word: string, english: string])[] {
  return text === '' ? [] : text.split('|').map(pair => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']);
}

const lexicon = await loadLexicon();
const linter = await createLinter();

describe.each(languages)('$name', ({small, alone = '', words = '', capital = ''}) => {
  const pairs = [alone, words, capital].flatMap(readPairs);

  it('has no word of English', () => {
    expect(pairs.map(([word]) => word).filter(word => lexicon.knows(word))).toEqual([]);
    expect(small.split(' ').filter(isFunctionWord)).toEqual([]);
  });

  it('says what each is in English', () => {
    const unknown = (english: string): boolean =>
      english === '' || english.split(/[ -]/u).some(word => !lexicon.knows(word.replace(/^sub|\./gu, '')));
    expect(pairs.filter(([, english]) => unknown(english))).toEqual([]);
  });

  it('finds each by its key', () => {
    for (const [word] of pairs) expect(foreignWord(word)?.english).toEqual(expect.any(String));
    for (const word of small.split(' ')) expect(foreignWord(word)?.small.length).toBeGreaterThan(0);
  });
});

it('knows titles by their abbreviation', () => {
  for (const [word, english] of readPairs(titles)) expect(foreignWord(word)).toMatchObject({english, kind: 'title'});
});

it('names every language that has the word', () => {
  const [finding] = linter.lint('The new governo took office on Friday, and the ships may leave again.').findings;
  expect(finding?.message).toBe('Not translated: Portuguese or Italian for “government”.');
});

it.each(['The mayor met the press. Nobody asked.', 'Vincent van der Velde and Ana de la Cruz left for La Paz.'])(
  'finds nothing: %s',
  text => {
    expect(linter.lint(text).findings).toEqual([]);
  },
);

it('has its keys up to date (npm run prepare)', () =>
  expect(read('src/analysis/foreign-keys.generated.ts')).toBe(renderForeignKeys()));
