import {beforeAll, describe, expect, it} from 'vitest';
import dictionary from 'dictionary-en';
import fc from 'fast-check';
import {nearWords} from '../src/analysis/near-words.ts';
import {keyOfWord} from '../src/analysis/word-keys.ts';
import {collectWords} from '../src/dev/collect-words.ts';
import {scowlWords} from '../src/dev/scowl.ts';
import {varietyPairs} from '../src/dev/varieties.ts';
import {createLinter, type Options} from '../src/index.ts';
import {loadLexicon, type Lexicon} from '../src/lexicon.ts';
import {suggestSpellings} from '../src/suggest-spellings.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** The flagged words of one rule. */
async function flagged(rule: string, text: string, options: Options = {}): Promise<readonly string[]> {
  const linter = await createLinter({preset: 'strict', ...options});
  const found = linter.lint(text).findings.filter(({ruleId}) => ruleId === rule);
  return found.map(({range}) => text.slice(...range));
}

describe('the lists', () => {
  it('accept what the lexicon does not know', () => {
    for (const word of ['theropod', 'syphon', 'despatches', 'hackathon', 'stdout']) {
      expect(lexicon.knows(word)).toBe(false);
      expect(lexicon.spelling.accepts(word)).toBe(true);
    }
    for (const word of ['goverment', 'gived', 'occured', 'recieve']) expect(lexicon.spelling.accepts(word)).toBe(false);
  });

  it('tell common words from rare ones', () => {
    for (const word of ['government', 'colour', 'color', 'breakfast']) expect(lexicon.spelling.isCommon(word)).toBe(true);
    for (const word of ['syphon', 'theropod', 'goverment']) expect(lexicon.spelling.isCommon(word)).toBe(false);
  });

  it.each([
    ['colour', 'british', 'color'],
    ['traveled', 'american', 'travelled'],
    ['centre', 'british', 'center'],
    ['apologise', 'british', 'apologize'],
    ['cheque', 'british', 'check'],
    // The British have them too, the one as a check, the others in Oxford.
    ['check', undefined, undefined],
    ['organize', undefined, undefined],
    ['analyze', undefined, undefined],
    // Americans have them too.
    ['theatre', undefined, undefined],
    ['grey', undefined, undefined],
    ['house', undefined, undefined],
  ])('know whose spelling %s is', (word, variety, counterpart) => {
    expect(lexicon.spelling.varietyOf(keyOfWord(word))).toBe(variety);
    expect(lexicon.spelling.counterpartOf(word)).toBe(counterpart);
  });

  it('take no other word for one that has two spellings', () => {
    const pairs = new Set(varietyPairs().flatMap(({american, british}) => [american, british]));
    const decoder = new TextDecoder();
    const words = [...collectWords(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic)).keys()];
    expect(words.filter(word => !pairs.has(word) && lexicon.spelling.varietyOf(keyOfWord(word)) !== undefined)).toEqual([]);
  });
});

describe('near words', () => {
  it('are those that one slip makes', () => {
    expect(nearWords('goverment', lexicon)).toEqual(['government']);
    expect([...nearWords('recieve', lexicon)].sort()).toEqual(['receive', 'relieve']);
    expect(nearWords('xylofono', lexicon)).toEqual([]);
    expect(nearWords('tommorow', lexicon)).toEqual([]);
  });

  it('hold the word in which the slip was made', () => {
    const words = scowlWords(undefined, 35).filter(word => /^[a-z]{5,12}$/u.test(word) && lexicon.knows(word));
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slips = ['insert', 'delete', 'replace', 'swap'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), letter, fc.constantFrom(...slips), (word, seed, other, slip) => {
        const wrong = misspell(word, seed % word.length, other, slip);
        if (wrong !== word) expect(nearWords(wrong, lexicon)).toContain(word);
      }),
      {numRuns: 2_000},
    );
  });
});

function misspell(word: string, at: number, other: string, slip: 'insert' | 'delete' | 'replace' | 'swap'): string {
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (slip) {
    case 'insert':
      return head + other + letter + tail;
    case 'delete':
      return head + tail;
    case 'replace':
      return head + other + tail;
    case 'swap':
      return head + tail.charAt(0) + letter + tail.slice(1);
  }
}

describe('misspelling', () => {
  it.each([
    ['a word that comes again', 'The firm has two maturin wheels. A maturin wheel is small.'],
    ['a phrase of another language', 'He had horribile dictu no time.'],
    ['a part of a compound', 'They worked half-heartedley and left.'],
    ['a compound', 'The skillsets and the wallpapery.'],
    ['an inflection that no list has', 'The sebras ate the pumpkino.'],
    [
      'code, addresses and file names',
      'Run `goverment`, open goverment.txt, /srv/goverment/ or goverment@example.com, or call goverment().',
    ],
    ['an apostrophe', 'They were goverment’s and walkin’ home.'],
    ['emphasis', 'The *goverment* of the _parlament_ is long.'],
    ['a name', 'The Goverment of Parlament is a ship.'],
    ['a word of the house', 'The goverment met.'],
  ])('leaves %s alone', async (_, text) => {
    expect(await flagged('misspelling', text, {house: {words: ['Goverment']}})).toEqual([]);
  });

  it('offers what may be meant, the verb in all its forms', async () => {
    const linter = await createLinter();
    const [first, second] = linter.lint('The bank gived no answer to the goverment.').findings;
    expect(first?.suggestions?.map(({edits: [{text}]}) => text)).toEqual(['gave', 'given']);
    expect(first?.message).toBe('“gived” is no word; “gave” or “given” may be meant.');
    expect(second?.suggestions?.map(({edits: [{text}]}) => text)).toEqual(['government']);
  });

  it('has nothing to say about a text full of unknown words', async () => {
    const words = Array.from(
      {length: 101},
      (_, index) => `qu${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)] ?? 'z'}ozz`,
    );
    const text = `The goverment met. It was about ${words.join(' and then they went on to speak about the ')}.`;
    expect(await flagged('misspelling', text)).toEqual([]);
    expect((await flagged('unknown-word', text)).length).toBeGreaterThan(100);
  });
});

describe('unknown-word', () => {
  it('tells each word once, where it stands first', async () => {
    const text = 'The kolobok and the prigovor. A kolobok is round, and every kolobok rolls.';
    expect(await flagged('unknown-word', text)).toEqual(['kolobok', 'prigovor']);
    const linter = await createLinter({preset: 'strict'});
    expect(linter.lint(text).findings.map(({message}) => message)).toEqual([
      'No dictionary has “kolobok”. It stands here 2 times more.',
      'No dictionary has “prigovor”.',
    ]);
  });

  it('is silent without the strict preset', async () => {
    expect(await flagged('unknown-word', 'The kolobok is round.', {preset: 'recommended'})).toEqual([]);
  });
});

describe('suggestions of the speller', () => {
  async function suggested(text: string, spelling?: 'american' | 'british'): Promise<readonly (readonly string[])[]> {
    const linter = await createLinter({preset: 'strict'});
    const found = await suggestSpellings(text, linter.lint(text).findings, spelling);
    return found
      .filter(({ruleId}) => ruleId === 'unknown-word')
      .map(({suggestions = []}) => suggestions.map(({edits: [{text: word}]}) => word));
  }

  it('are of the dictionary of the house, or of the article', async () => {
    const text = 'The behaviuor of the one and the behaviuor of the other.';
    expect((await suggested(text, 'british'))[0]).toContain('behaviour');
    expect((await suggested(text, 'american'))[0]).toContain('behavior');
    expect((await suggested(`${text} The colour of it.`))[0]).toContain('behaviour');
    expect((await suggested(`${text} The color of it.`))[0]).toContain('behavior');
  });

  it('leave a word without a likeness as it is, and findings of other rules', async () => {
    expect(await suggested('The zzxqzzk was long.')).toEqual([[]]);
    const linter = await createLinter();
    const {findings} = linter.lint('People.. They left.');
    expect(await suggestSpellings('People.. They left.', findings)).toBe(findings);
  });

  it('are made for the first thirty words', async () => {
    const words = scowlWords(undefined, 20)
      .filter(word => /^[a-z]{8}$/u.test(word))
      .map(word => `${word.slice(0, 4)}q${word.slice(4)}`)
      .slice(0, 35);
    // Each comes twice: of the others, another rule would speak.
    const text = [...words, ...words].map(word => `They went on to speak about the ${word} of the old house.`).join(' ');
    const lists = await suggested(text);
    expect(lists).toHaveLength(35);
    expect(lists.findLastIndex(list => list.length > 0)).toBeLessThan(30);
    expect(lists.filter(list => list.length > 0).length).toBeGreaterThan(20);
  });
});

describe('mixed-spelling', () => {
  const british = 'The colour of the harbour pleased the neighbours, who had travelled far.';

  it.each([
    ['a slim majority', 'The colour and the honour of the harbour, and the center.'],
    ['too few words', 'The colour of the flavour of the center.'],
    ['a quotation', `${british} “The color is bad,” she said.`],
    ['a name', `${british} They saw Lincoln center and the Department of Defense.`],
    ['the spelling of Oxford', `${british} They organized it, analyzed it and realized nothing.`],
  ])('leaves %s alone', async (_, text) => {
    expect(await flagged('mixed-spelling', text)).toEqual([]);
  });

  it('follows the house where it has chosen', async () => {
    const text = 'The colour of the center.';
    expect(await flagged('mixed-spelling', text, {house: {spelling: 'british'}})).toEqual(['center']);
    expect(await flagged('mixed-spelling', text, {house: {spelling: 'american'}})).toEqual(['colour']);
  });

  it('reaches -ise in an American article', async () => {
    const text = 'The color of the center pleased the neighbors in the harbor, and they apologised.';
    expect(await flagged('mixed-spelling', text)).toEqual(['apologised']);
  });
});
