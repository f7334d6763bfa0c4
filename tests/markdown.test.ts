import {readdirSync} from 'node:fs';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {beforeAll, describe, expect, it, test} from 'vitest';
import {findMendings} from '../src/characters/find.ts';
import {mend} from '../src/characters/mending.ts';
import {applyEdits} from '../src/edits.ts';
import type {Format} from '../src/formats/format.ts';
import {createLinter, loadFormat, type Finding, type Linter} from '../src/index.ts';
import {loadLexicon, type Lexicon} from '../src/lexicon.ts';
import {read} from './support/files.ts';

let markdown: Format;
let mdx: Format;
let linter: Linter;
let lexicon: Lexicon;

beforeAll(async () => {
  [markdown, mdx, linter, lexicon] = await Promise.all([
    loadFormat('markdown'),
    loadFormat('mdx'),
    createLinter(),
    loadLexicon(),
  ]);
});

const prose = (source: string, format = markdown): string => format.read(source, lexicon)[0]?.draft.prose ?? '';
const fix = (source: string, format = markdown): string => linter.fix(source, {format}).text;
/** Rules and the words that they flag. */
const flagged = (source: string, findings: readonly Finding[]): readonly (readonly [string, string])[] =>
  findings.map(({ruleId, range}) => [ruleId, source.slice(...range).replaceAll(/&\w+;|\(https:[^)]*\)|<[^>]*>|[^\p{L}]/gu, '')]);

describe('the prose of Markdown', () => {
  test.each([
    ['emphasis and links', 'A *b* **c** [d](http://e "f") [g][h] ~~i~~.\n\n[h]: http://x', 'A b c d g i.'],
    ['entities and escapes', 'Fish &amp; chips &#8211; 5 \\* 6', 'Fish & chips – 5 * 6'],
    ['holes', 'Run `ls -l` on ![a cat](cat.png) now', 'Run \ufffc on \ufffc now'],
    [
      'a tag that stands for a word',
      'Put <name> and <your-token> here, <b>not <i>there</i></b>',
      'Put \ufffc and \ufffc here, not there',
    ],
    [
      'a fence around the text',
      '```markdown\n# Storm\n\nThe *port* was closed on Monday because of high waves, the harbor master said.\n\nIt will open again on Wednesday at noon.\n```\n',
      '```markdown\n\nStorm\n\nThe port was closed on Monday because of high waves, the harbor master said.\n\nIt will open again on Wednesday at noon.\n\n```',
    ],
    ['lines', '> One\n> two  \n> three', 'One\ntwo\nthree'],
    ['lists', '- One\n  more\n\n  And.\n- Two', 'One\nmore\n\nAnd.\n\nTwo'],
    ['tables', '| a | b |\n|---|---|\n| c\\|d | `e` |', 'a\n\nb\n\nc|d\n\n\ufffc'],
    ['headings and code', '# One\n\nTwo\n===\n\n```\ncode\n```\n\n    more\n\n***', 'One\n\nTwo\n\n\ufffc\n\n\ufffc'],
    ['footnotes', 'Word[^1].\n\n[^1]: Note.', 'Word.\n\nNote.'],
    ['tags', 'A <b>b</b><br>c <!-- d --> e <span class="x">*f*</span>', 'A b\nc  e f'],
    [
      'elements in a text that are not read',
      'A <code>*b* <i>c</i></code> d <kbd>e</kbd> <img src="f"> g<script>h</script> <b lang="de">Herr</b> <i hidden>i</i>.',
      'A \ufffc d \ufffc \ufffc g \ufffc .',
    ],
    ['a tag without its end', 'A <code>b\n\nC</code> d', 'A b\n\nC d'],
    ['blocks of HTML', '<div>\nf *g* &amp;\n  <b>h</b>\n</div>\n\n<!-- i -->\n\nJ', 'f *g* & h\n\nJ'],
    ['figures', '<figure><img src="a">\n<figcaption>B</figcaption></figure>', '\ufffc\n\nB'],
    ['Markdown between blocks of HTML', '<details><summary>A</summary>\n\nB *c*\n\n</details>', 'A\n\nB c'],
    ['HTML in quotations and lists', '> <p>a\n> b</p>\n\n- <p>c\n  d</p>\n- e', 'a b\n\nc d\n\ne'],
    [
      'HTML that is not read',
      '<pre>\na\n\nb\n</pre>\n\n<script>\nc\n</script>\n\n<?php d ?>\n\n<p lang="de">Herr</p>',
      '\ufffc\n\n\ufffc\n\n\ufffc',
    ],
    ['a template in HTML', '<p class="{{ a }}">b {{ c d }} e</p>', 'b \ufffc e'],
    ['addresses', 'See <https://a.example/b> or www.c.example.', 'See https://a.example/b or www.c.example.'],
    ['templates', 'A [b]({{ "/c" | url }}) {% d %} e', 'A b \ufffc e'],
    ['links of a wiki', 'A [[b *c]], ![[d.png]] and [[e|f* g]].', 'A \ufffc, \ufffc and \ufffc.'],
    ['what only looks like one', 'A [[b]](c) d[[1]] [[e\nf]] [[]].', 'A [b] d[[1]] [[e\nf]] [[]].'],
    ['nothing', '', ''],
  ])('%s', (_, source, expected) => expect(prose(source)).toBe(expected));

  it.each(['\\\n', '  \n', '<br>'])('keeps the line break %j, and what marks it', lineBreak => {
    for (const [before, after] of [
      ['It was withdrawn after a ready', '-made apology.'],
      ['He left on the first evening . ', ', says the man.'],
      ['He called it the “evening', '», says the man.'],
      ['There is (no', ') man here.'],
    ] as const) {
      const source = before + lineBreak + after;
      expect(linter.fix(source, {format: markdown}).text).toBe(source);
    }
    const beside = `He left on the first evening ,${lineBreak}and then he came back .`;
    expect(linter.fix(beside, {format: markdown}).text).toBe(`He left on the first evening,${lineBreak}and then he came back.`);
  });

  it('has the fields of front matter beside it', () => {
    const source = `---\ntitle: 'It''s here'\ndescription: "A \\"b\\" \\u2014 c"\nsummary: >\n  Two\n  lines\ntags: [x]\n---\n\nBody.\n`;
    const parts = markdown.read(source, lexicon).map(({draft}) => draft);
    expect(parts.map(draft => draft.prose)).toEqual(['Body.', 'It’s here'.replace('’', "'"), 'A "b" — c', 'Two\nlines\n']);
    expect(parts.map(draft => draft.blocks[0]?.kind)).toEqual(['paragraph', 'headline', 'standfirst', 'standfirst']);
  });

  it('has the texts of images and the titles of links beside it', () => {
    const source = [
      'A ![cat *on* a \\[mat\\]](cat.png "The \\"cat\\" &amp; I") and [a dog](dog.html \'Its dog\') ![](x) ![boat][b].',
      '[b]: boat.png "A {{ c }} boat"',
      '<p title="In a block"><img src="a" alt="A hill"></p>',
      'In <span title="a text">a text</span> and <code title="code">x</code>.',
    ].join('\n\n');
    const [body, ...beside] = markdown.read(source, lexicon).map(({draft}) => draft);
    expect(body?.prose).toBe('A \ufffc and a dog \ufffc \ufffc.\n\n\ufffc\n\nIn a text and \ufffc.');
    expect(beside.map(draft => [draft.prose, draft.blocks[0]?.isMarked]).toSorted()).toEqual([
      ['A hill', true],
      ['A \ufffc boat', false],
      ['In a block', false],
      ['Its dog', false],
      ['The "cat" & I', false],
      ['a text', false],
      ['boat', true],
      ['cat on a [mat]', true],
      ['code', false],
    ]);
  });

  describe('has the fields of TOML front matter beside it', () => {
    const fields = (toml: string): readonly string[] =>
      markdown
        .read(`+++\n${toml}\n+++\n\nBody.\n`, lexicon)
        .slice(1)
        .map(({draft}) => draft.prose);

    test.each([
      ['strings of one line', `title = "A \\"b\\" \\u2014 c" # d\ndescription = 'A \\n b'`, ['A "b" — c', 'A \\n b']],
      ['strings of several lines', `title = """\nA\n  b "c""""\nsummary = '''A\r\nb'''`, ['A\nb "c"', 'A\r\nb']],
      ['a line that goes on', 'title = """A \\\n\n   b"""', ['A b']],
      [
        'other values before it',
        '# x\ndate = 2024-01-01 10:00:00\ntags = [\n  "]", # ]\n  \'title = "a"\',\n]\na = {b = "}"}\nc = """\ntitle = "d"\n"""\ntitle = "E"',
        ['E'],
      ],
      ['none in a table', 'title = "A"\n[params]\ndescription = "b"', ['A']],
      ['none of another kind', 'title = 5\nsummary = ["a"]', []],
      ['none that is broken', 'title = "A\nsummary = "b"', []],
      ['none with an escape that is none', String.raw`title = "A \q"`, []],
      ['none with a character that is none', String.raw`title = "A \ud800"`, []],
      ['none after brackets that do not close', 'a = [1\ntitle = "b"', []],
      ['none with something behind it', 'title = "a" b', []],
      ['none after a key in quotation marks', '"a" = 1\ntitle = "b"', []],
    ])('%s', (_, toml, expected) => expect(fields(toml)).toEqual(expected));

    it('and any string as it is', () => {
      fc.assert(
        fc.property(fc.string({unit: 'grapheme'}), value => {
          const mended = mend(value, findMendings(value, lexicon)).prose;
          const expected = mended.trim() === '' ? [] : [mended];
          expect(fields(`title = ${JSON.stringify(value)}`)).toEqual(expected);
        }),
      );
    });
  });

  it('leaves broken front matter alone', () => {
    expect(markdown.read('---\ntitle: [\n---\n\nBody.\n', lexicon).map(({draft}) => draft.prose)).toEqual(['Body.']);
  });

  it('in MDX has neither expressions nor components', () => {
    const source = 'import A from "a"\n\n# One {two}\n\n<Box a={{b: 1}}>\n\nThree *four*.\n\n</Box>\n';
    expect(prose(source, mdx)).toBe('\ufffc\n\nOne \ufffc\n\n\ufffc\n\nThree four.\n\n\ufffc');
  });
});

describe('a repair in Markdown', () => {
  test.each([
    ['beside emphasis', 'The road was closed by *many people*..\n', 'The road was closed by *many people*.\n'],
    ['in a link', 'It fell , as [the *mayor* , said](a).\n', 'It fell, as [the *mayor*, said](a).\n'],
    ['beside an entity', 'Tea &amp; milk..\n', 'Tea &amp; milk.\n'],
    ['of quotation marks that emphasis splits', '“*We left*, he said.“ Then it *rained “.*\n', undefined],
    ['on a line of a quotation', '> The road is closed ,\n> they say.\n', '> The road is closed,\n> they say.\n'],
    [
      'in a table',
      '| a , b | c |\n|---|---|\n| The dog barked , then slept. | x |\n',
      '| a, b | c |\n|---|---|\n| The dog barked, then slept. | x |\n',
    ],
    ['in a block of HTML', '<p>He said “<b>We left.</b> “ & sank.</p>\n', '<p>He said “<b>We left.</b>” & sank.</p>\n'],
    [
      'in HTML in a quotation',
      '> <p>The road ,\n> they say , is\n> closed..</p>\n',
      '> <p>The road,\n> they say, is\n> closed.</p>\n',
    ],
    ['in the text of an image', '![The road , closed](a.png)\n', '![The road, closed](a.png)\n'],
    [
      'in the title of a link',
      'Read [this](a "The road “ was closed”").\n\n[b]: c (The road , closed)\n',
      'Read [this](a "The road “was closed”").\n\n[b]: c (The road, closed)\n',
    ],
    [
      'in TOML front matter',
      '+++\ntitle = "The road , “ closed”"\ndescription = \'It rained..\'\n+++\n\nText.\n',
      '+++\ntitle = "The road, “closed”"\ndescription = \'It rained.\'\n+++\n\nText.\n',
    ],
    ['in front matter', '---\ntitle: "The road , closed"\n---\n\nText.\n', '---\ntitle: "The road, closed"\n---\n\nText.\n'],
  ])('%s', (_, source, expected) => {
    const fixed = fix(source);
    if (expected !== undefined) expect(fixed).toBe(expected);
    expect(fix(fixed)).toBe(fixed);
  });

  it('is left to a person where it would cross markup, and says so', () => {
    const source =
      'The road was closed. The road was *closed* again.\n\nThe ferry left at noon, and nobody came.\n\nThe ferry left at noon, and nobody came.\n';
    const [finding] = linter.lint(source, {format: markdown}).findings;
    expect(finding).toMatchObject({ruleId: 'repeated-paragraph', message: expect.stringContaining('leaves the repair to you')});
    expect(finding?.repair).toBeUndefined();
  });
});

describe('a repair that would change the markup', () => {
  // Without its space, `*far-*reaching` is no emphasis.
  const refused = 'The *far-* reaching plan was approved.';
  const sound = 'The road , they said, was closed.';

  it('is told as left to a person, and the others of its paragraph are made', () => {
    const source = `${refused} ${sound}\n`;
    const [first, second] = linter.lint(source, {format: markdown}).findings;
    expect(first).toMatchObject({ruleId: 'spaced-hyphen', message: expect.stringContaining('leaves the repair to you')});
    expect(first).not.toHaveProperty('repair');
    expect(second).toMatchObject({ruleId: 'spaced-mark', message: expect.not.stringContaining('leaves')});
    expect(fix(source)).toBe(`${refused} The road, they said, was closed.\n`);
  });

  it('costs few readings however many there are', {timeout: 60_000}, () => {
    const {format, readings} = counting(markdown);
    const source = `${refused}\n\n${sound}\n\n`.repeat(300);
    expect(linter.fix(source, {format}).text).toBe(source.replaceAll('road ,', 'road,'));
    expect(readings()).toBeLessThan(12);
  });

  it('costs one reading where there is none, and none twice', () => {
    const {format, readings} = counting(markdown);
    linter.lint(`${sound}\n`, {format});
    expect(readings()).toBe(2);
    linter.lint('The road was closed.\n', {format});
    expect(readings()).toBe(3);
    linter.fix(`${sound}\n`, {format});
    expect(readings()).toBe(5);
  });
});

function counting(format: Format): {readonly format: Format; readings(): number} {
  let count = 0;
  return {
    format: {
      ...format,
      read(...file) {
        count += 1;
        return format.read(...file);
      },
    },
    readings: () => count,
  };
}

/** The blocks of a sample as Markdown, with emphasis on a word of each and entities for some marks. */
function toMarkdown(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((block, index) => {
      const escaped = block.trim().replaceAll(/[\\`*_[\]<>~|#]/gu, String.raw`\$&`);
      const styled = escaped.replace(/ (\p{Ll}{4,}) /u, index % 2 === 0 ? ' *$1* ' : ' [$1](https://a.example) ');
      return styled.replace('–', '&ndash;');
    })
    .join('\n\n');
}

/** Every other block of a sample as a block of HTML. */
function toHtmlBlocks(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((block, index) => {
      if (index % 2 === 0) return block.trim().replaceAll(/[\\`*_[\]<>~|#]/gu, String.raw`\$&`);
      const escaped = block.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<div class="block">\n  ${escaped.replace(/ (\p{Ll}{4,}) /u, ' <em>$1</em> ')}\n</div>`;
    })
    .join('\n\n');
}

const samples = readdirSync(new URL('../samples', import.meta.url)).filter(name => !name.includes('.') && name !== 'clean');

describe('an article as text and as Markdown', () => {
  it.each(samples)('%s: the same findings on the same words', name => {
    const text = read(`samples/${name}/input.txt`);
    const source = toMarkdown(text);
    const asText = flagged(text, linter.lint(text).findings);
    const asMarkdown = flagged(source, linter.lint(source, {format: markdown}).findings);
    expect(asMarkdown).toEqual(asText);
  });

  it.each(samples)('%s: the same where it is half HTML', name => {
    const text = read(`samples/${name}/input.txt`);
    const source = toHtmlBlocks(text);
    const asText = flagged(text, linter.lint(text).findings);
    expect(flagged(source, linter.lint(source, {format: markdown}).findings)).toEqual(asText);
    const fixed = fix(source);
    expect(fix(fixed)).toBe(fixed);
    expect(skeleton(fixed)).toEqual(skeleton(source));
  });

  it.each(samples)('%s: a fix keeps all markup, and comes to rest', name => {
    const source = toMarkdown(read(`samples/${name}/input.txt`));
    const fixed = fix(source);
    expect(fix(fixed)).toBe(fixed);
    expect(skeleton(fixed)).toEqual(skeleton(source));
  });
});

/** The tree without its text. */
function skeleton(source: string): unknown {
  return JSON.parse(
    JSON.stringify(fromMarkdown(source), (key: string, value: unknown) =>
      key === 'position' || key === 'value' ? undefined : value,
    ),
  );
}

const word = fc.constantFrom('road', 'closed', 'the', 'Mayor', 'said', 'it', 'a1');
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' ,', '..', ' “', '” ', '“', ' - ', '\n', '  \n', '\\\n', '\n\n', '\r\n');
const markup = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '[',
  '](x)',
  '&amp;',
  '&#8212;',
  '\\*',
  '<b>',
  '</b>',
  '> ',
  '- ',
  '# ',
  '| ',
  '~~',
  '![',
  '{{ x }}',
  '<br>',
  '\n\n<div>',
  '</div>\n\n',
  '<p title="',
  '">',
  '<code>',
  '</code>',
  '\n\n<!-- ',
  ' -->',
  '<table><td>',
  '![a](b "',
  '")',
  '1. ',
  '    ',
);
const text = fc
  .array(fc.oneof({weight: 4, arbitrary: word}, {weight: 4, arbitrary: mark}, {weight: 2, arbitrary: markup}), {maxLength: 40})
  .map(parts => parts.join(''));

test('a run of backticks that nothing closes is no code, nor is a part of it', () => {
  for (const source of ['``', 'One ``` two `` three', 'One ~~~ two ~~ three']) expect(prose(source)).toBe(source);
});

describe('for any Markdown', () => {
  test('the prose maps to the source unit by unit', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(text, source => {
        for (const {draft, map} of markdown.read(source, lexicon)) {
          let last = 0;
          for (let at = 0; at < draft.prose.length; at += 1) {
            const [start, end] = map?.rangeOf([at, at + 1]) ?? [0, 0];
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(source.length);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
            // A letter stands for itself.
            if (/[a-z]/iu.test(draft.prose.charAt(at))) expect(source.slice(start, end)).toBe(draft.prose.charAt(at));
          }
        }
      }),
      {numRuns: 400},
    );
  });

  test('what fixing leaves has the prose that its edits say', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(text, source => {
        const {findings, confirm} = linter.lint(source, {format: markdown});
        for (const {repair} of findings) {
          if (repair?.safety !== 'safe' || confirm === undefined || confirm([repair]).length === 0) continue;
          const next = applyEdits(
            source,
            [...repair.edits].sort((a, b) => a.range[0] - b.range[0]),
          );
          const words = (value: string): string =>
            prose(value)
              .replaceAll(/[^\p{L}\p{N}\ufffc]/gu, '')
              .toLowerCase();
          expect(words(next)).toBe(words(source));
        }
        const fixed = fix(source);
        expect(fix(fixed)).toBe(fixed);
        // What is told as a safe repair is made.
        const left = linter.lint(fixed, {format: markdown}).findings;
        expect(left.filter(({repair}) => repair?.safety === 'safe')).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});

describe('hard cases', () => {
  test.each([
    ['a hundred thousand stars', '*'.repeat(100_000)],
    ['many braces', '{{ '.repeat(50_000)],
    ['many brackets', '[[a'.repeat(1_000)],
    ['many tags that stay open', `${'<b title="x">'.repeat(1_000)}${'</i>'.repeat(1_000)}`],
    ['elements that lie deep in one another', `<div>${'<b>'.repeat(1_000)}`],
    ['much TOML', `+++\n${'a = """\n'.repeat(5_000)}+++\n`],
  ])('%s end in a result', (_, source) => {
    expect(linter.lint(source, {format: markdown}).findings).toBeDefined();
  });
});

describe('a line may end at any space of a paragraph', () => {
  it.each([
    'He has waited for this crane for eleven years. Every spring they promise him a new one. and every autumn there is no money.',
    'Residents of the village have written to the president. the letter was signed by all of them. It came in May.',
    'They sent us from one office to an other office, she said with a smile. smile.',
    'The plant lost most of its orders. he said nothing. The village sells oil and gas. which it exports to the south.',
    "The museum did n't know where the painting had come from. The papers were burned. It stays there.",
    'They have all read her book, Where the Rivers Meet, in May. she wrote it in a year.',
  ])('%s', paragraph => {
    const told = (source: string): readonly string[] =>
      linter.lint(source, {format: markdown}).findings.map(({ruleId, message}) => `${ruleId}: ${message}`);
    const expected = told(paragraph);
    expect(expected).not.toEqual([]);
    const spaces = [...paragraph.matchAll(/ /gu)].map(({index}) => index);
    const ends = spaces.flatMap(at => ['\n', '\r\n'].map(end => paragraph.slice(0, at) + end + paragraph.slice(at + 1)));
    for (const source of ends) expect(told(source), source).toEqual(expected);
  });
});
