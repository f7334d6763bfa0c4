import {beforeAll, describe, expect, it} from 'vitest';
import {BREAK, MARK, OTHER, SPACE, WORD, classAt} from '../src/analysis/characters.ts';
import {gaps, type Gap} from '../src/analysis/gaps.ts';
import {createArticle} from '../src/article.ts';
import {readText} from '../src/formats/text.ts';
import {defaultHouse} from '../src/house.ts';
import {loadLexicon, type Lexicon} from '../src/lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** Each gap that makes an object: word before, marks, word after. */
function gapsOf(text: string): string[] {
  const article = createArticle(readText(text, lexicon), defaultHouse, lexicon);
  const word = (range: Gap['before']): string => (range === undefined ? '' : text.slice(...range));
  return article.the(gaps).map(gap => [word(gap.before), gap.marks.map(mark => mark.kind).join(' '), word(gap.after)].join('|'));
}

describe('the table of characters', () => {
  it('says what the classes of Unicode say, but for marks, line ends and what nobody sees', () => {
    const others: number[] = [];
    for (let unit = 0; unit < 0x3000; unit += 1) {
      const character = String.fromCharCode(unit);
      const byUnicode = /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : /\s/u.test(character) ? SPACE : OTHER;
      const found = classAt(character, 0);
      if (found !== byUnicode && found !== MARK && found !== BREAK) others.push(unit);
    }
    expect(others).toEqual([0xad, 0x200b, 0x200c, 0x200d, 0x2060]);
  });
});

describe('gaps', () => {
  it('make no object where one plain space stands between two words', () => {
    expect(gapsOf('Nobody came to the old port')).toEqual(['port||']);
  });

  it('make none for a comma and a space before a small letter, and one for any other comma', () => {
    expect(gapsOf('The old, cold port')).toEqual(['port||']);
    expect(gapsOf('Old ,cold , new,  bare, Dorn, “odd” port')).toEqual([
      'Old|comma|cold',
      'cold|comma|new',
      'new|comma|bare',
      'bare|comma|Dorn',
      'Dorn|comma double|odd',
      'odd|double|port',
      'port||',
    ]);
  });

  it.each([
    ['The U.S. army', ['U.S|stop|army', 'army||']],
    ['It isn’t well-known', ['well-known||']],
    ['At 10:30 it was 3.5 and 1,000', ['1,000||']],
    ['See example.com or notes.txt now', ['now||']],
    ['Ask @anna about #news', ['#news||']],
    ['The court&rsquo;s vote', ['vote||']],
  ])('keep the marks inside words: %s', (text, expected) => {
    expect(gapsOf(text)).toEqual(expected);
  });

  it.each([
    ['People.. Then', ['People|stop stop|Then', 'Then||']],
    ['Wait... and wait . . . now', ['Wait|ellipsis|and', 'wait|ellipsis|now', 'now||']],
    ['Moment “.', ['Moment|double stop|']],
    ['A -- b', ['A|dash|b', 'b||']],
    ['Do n’t', ['Do||n’t', 'n’t||']],
    ['The end .He', ['end|stop|He', 'He||']],
  ])('tell the marks apart: %s', (text, expected) => {
    expect(gapsOf(text)).toEqual(expected);
  });

  it.each(['@', '#', '@\u0301', 'a @\u0301 b', '#\u200d', '&;', 'x&#', '@@@', '\u{1f600}\u0301'])(
    'come to an end in %j',
    text => {
      expect(() => gapsOf(text)).not.toThrow();
    },
  );
});
