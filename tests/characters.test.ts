import {characterEntitiesHtml4} from 'character-entities-html4';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {windows1251, windows1252} from '../src/characters/code-pages.data.ts';
import {findMendings} from '../src/characters/find.ts';
import {cyrillic, greek, ligatures} from '../src/characters/look-alikes.data.ts';
import {align, mend} from '../src/characters/mending.ts';
import {createLinter, loadFormat, type FormatName} from '../src/index.ts';
import {loadLexicon} from '../src/lexicon.ts';

const lexicon = await loadLexicon();
const linter = await createLinter();

function mended(text: string): string {
  return mend(text, findMendings(text, lexicon)).prose;
}

/** Bytes of a text in UTF-8, each as the character that a code page has for it. */
function misread(text: string, page: string): string {
  return [...Buffer.from(text)].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : page.charAt(byte - 0x80))).join('');
}

const latin1 = Array.from({length: 128}, (_, index) => String.fromCharCode(index + 128)).join('');

describe('look-alikes', () => {
  const pairs = [...cyrillic.split(' '), ...greek.split(' ')].map(pair => [pair.charAt(0), pair.slice(1)] as const);

  it.each(pairs)('%s is one letter of another script for the Latin letter %s', (other, latin) => {
    expect(other).toMatch(/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u);
    expect(latin).toMatch(/^\p{Script=Latin}$/u);
    expect(other === other.toLowerCase()).toBe(latin === latin.toLowerCase());
  });

  it('each stands once', () => {
    expect(new Set(pairs.map(([other]) => other)).size).toBe(pairs.length);
  });

  it.each(ligatures.split(' '))('%s has the letters of its compatibility decomposition', pair => {
    expect(pair.charAt(0).normalize('NFKC')).toBe(pair.slice(1));
  });

  it('are repaired in words, several in one, and in names', () => {
    expect(mended('The рeoplе of Вrest wait.')).toBe('The people of Brest wait.');
  });

  it.each([
    'The word мир means peace.',
    'СССР',
    'the café of Ærø',
    'the α-helix, 5 μm, Δt and ρV',
    'write to іnfo@example.com',
    'see www.exаmple.com for more',
    'the МиГ-29 flew',
  ])('are left alone: %s', text => expect(mended(text)).toBe(text));
});

describe('code pages', () => {
  it('have a character for each of 128 bytes, none twice', () => {
    for (const page of [windows1252, windows1251]) expect(new Set(page).size).toBe(128);
  });

  it.each([
    ['Windows-1252', windows1252],
    ['Latin-1', latin1],
    ['Windows-1251', windows1251],
  ])('%s for UTF-8 is read again', (_name, page) => {
    for (const text of ['It’s “here” — now…', 'a 5 € café at Łódź']) expect(mended(misread(text, page))).toBe(text);
  });

  it('Cyrillic misread as Cyrillic comes back', () => {
    expect(mended(`He wrote ${misread('Привет', windows1251)} on it.`)).toBe('He wrote Привет on it.');
  });

  it('twice over is read twice', () => {
    for (const page of [windows1252, latin1]) expect(mended(misread(misread('It’s a café.', page), page))).toBe('It’s a café.');
  });

  it('a closing mark that lost its last byte is one', () => {
    expect(mended('He said â€œno.â€ Then he left.')).toBe('He said “no.” Then he left.');
  });

  it.each(['São Paulo, Ângela, Élan', 'the naïve façade', 'Привет', 'À la carte', 'Ã'])('%s is left alone', text =>
    expect(mended(text)).toBe(text),
  );
});

describe('what nobody sees', () => {
  it.each([
    ['The peo\u00adple wait.', 'The people wait.'],
    ['The \u200bpeople wait.', 'The people wait.'],
    ['The people\ufeff wait.', 'The people wait.'],
    ['The people\u200bwait.', 'The people wait.'],
    ['The\u0007 people wait.', 'The people wait.'],
    ['\u200eThe people wait.', 'The people wait.'],
    ['pe\u200bo\u200dp\u2060le', 'people'],
    ['The port\u200b\n\u200bis closed.\u200b\r\n', 'The port\nis closed.\r\n'],
  ])('%j reads %j', (text, expected) => expect(mended(text)).toBe(expected));

  it.each([
    'a family 👩\u200d👩\u200d👧 waits',
    'می\u200cخواهم',
    'waited\u2060—and left',
    'https://example.com/\u200bpath',
    'the word שלום\u200f ends',
  ])('%j is wanted', text => expect(mended(text)).toBe(text));
});

describe('marks', () => {
  it.each([
    ['He left，and the port closed。', 'He left, and the port closed.'],
    ['He left。She stayed！', 'He left. She stayed!'],
    ['He said「no」and left', 'He said “no” and left'],
    ['at 10：30 in the port（north）', 'at 10:30 in the port (north)'],
    ['Salt №5 and № 6', 'Salt No. 5 and No. 6'],
  ])('%s is written %s', (text, expected) => expect(mended(text)).toBe(expected));

  it('of Chinese stay beside Chinese', () => {
    const text = 'The sign says 出口，入口。';
    expect(mended(text)).toBe(text);
  });
});

describe('references of HTML', () => {
  it.each(Object.entries(characterEntitiesHtml4))('&%s; is %j', (name, character) => {
    expect(mended(`salt &${name}; oil`)).toBe(`salt ${character === '\u00a0' ? ' ' : character} oil`);
  });

  it.each([
    ['the ship&#8217;s crew', 'the ship’s crew'],
    ['the ship&#x2019;s crew', 'the ship’s crew'],
    ['the ship&#146;s crew', 'the ship’s crew'],
    ['salt &amp;amp;amp; pepper', 'salt & pepper'],
    ['the&nbsp;ship', 'the ship'],
    ['a caf&eacute; here', 'a café here'],
  ])('%s reads %s', (text, expected) => expect(mended(text)).toBe(expected));

  it.each([
    'write “&amp;” here',
    'write `&lt;` here',
    'salt & pepper;',
    'AT&T; and more',
    'R&D;',
    '&#0;',
    '&#xffff;',
    '&#99999999;',
  ])('%s is left alone', text => expect(mended(text)).toBe(text));
});

describe('tokenizers', () => {
  it.each([
    ['a well @-@ known ship', 'a well-known ship'],
    ['3 @.@ 5 million', '3.5 million'],
    ['the trans@@ lation', 'the translation'],
    ['▁The ▁ship▁left', 'The ship left'],
    ['walk ##ing home', 'walking home'],
    ['the port -LRB- north -RRB- is', 'the port ( north ) is'],
    ["he said `` no '' and left", 'he said “ no ” and left'],
  ])('%s reads %s', (text, expected) => expect(mended(text)).toBe(expected));

  it.each(['me@example.com', 'issue ##12', '## Heading', "5' 10'' tall", 'use ``code`` here', 'a - b - c', '@anna @-mentions'])(
    '%s is left alone',
    text => expect(mended(text)).toBe(text),
  );
});

describe('an alignment', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom('â€™', '\u200b', 'е', '&amp;', '，', 'ﬁ', ' @-@ ', 'word', ' ', '. ', '\n\n'), fc.string()), {
      maxLength: 30,
    })
    .map(pieces => pieces.join(''));

  it('leads from each stretch of mended prose to what it was written as, and back', () => {
    fc.assert(
      fc.property(texts, written => {
        const {prose, mended: all} = mend(written, findMendings(written, lexicon));
        const {toWritten, toMended} = align(all);
        for (let start = 0; start < prose.length; start += 1) {
          const range = toWritten([start, start + 1]);
          const [from, to] = toMended(range);
          expect(from <= start && start < to).toBe(true);
          if (to - from === 1 && !all.some(one => one.range[0] < to && from < one.range[1]))
            expect(written.slice(...range)).toBe(prose.charAt(start));
        }
        expect(toWritten([0, prose.length])).toEqual([0, written.length]);
      }),
    );
  });
});

describe('in every format', () => {
  const files: readonly (readonly [FormatName, string, string])[] = [
    ['text', 'The peоple wait.\r\n\r\nThe ship&#8217;s crew left ..', 'The people wait.\r\n\r\nThe ship’s crew left.'],
    ['markdown', '# The peоple\n\nThe **shipâ€™s** crew _left_ ..', '# The people\n\nThe **ship’s** crew _left_.'],
    [
      'html',
      '<p>The pe&#1086;ple wait.</p><p>The ship&amp;rsquo;s crew left.</p>',
      '<p>The people wait.</p><p>The ship’s crew left.</p>',
    ],
    ['po', 'msgid "a"\nmsgstr "The peоple wait.."\n', 'msgid "a"\nmsgstr "The people wait."\n'],
    ['json', '{"text": "The shipâ€™s crew has left the port."}', '{"text": "The ship’s crew has left the port."}'],
  ];

  it.each(files)('of %s what is broken is written as it is read, and the rest stays', async (name, source, expected) => {
    const format = await loadFormat(name);
    const fixed = linter.fix(source, {format});
    expect(fixed.text).toBe(expected);
    expect(linter.lint(expected, {format}).findings).toEqual([]);
  });

  it('a string of a program keeps its references', async () => {
    const source = '{"text": "Salt &amp; pepper are sold in the old port of the town."}';
    expect(linter.lint(source, {format: await loadFormat('json')}).findings).toEqual([]);
  });
});

describe('a word joiner before a line end', () => {
  it.each(['\n', '\r\n', '\r'])('goes, whatever the line end (%j)', async end => {
    const {fix} = await createLinter();
    expect(fix(`The port is old\u2060${end}- A list of the ships`).text).toBe(`The port is old${end}- A list of the ships`);
  });
});
