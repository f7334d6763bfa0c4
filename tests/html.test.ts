/** HTML: the prose of a page, and repairs that touch nothing else in it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {applyEdits} from '../src/edits.ts';
import {fixText} from '../src/fix.ts';
import type {Part} from '../src/formats/format.ts';
import {FormatError} from '../src/formats/format.ts';
import {html} from '../src/formats/html.ts';
import {plainText} from '../src/formats/text.ts';
import {createLinter, formatOfFile, type Finding} from '../src/index.ts';
import {loadLexicon} from '../src/lexicon.ts';

const linter = await createLinter();
const lexicon = await loadLexicon();
const choice = {format: html};

const HOLE = '\ufffc';

function read(source: string): readonly Part[] {
  return html.read(source, lexicon);
}

/** The blocks of a part, as `kind: text`. */
function blocksOf(part: Part | undefined): readonly string[] {
  return (part?.draft.blocks ?? []).map(({kind, range}) => `${kind}: ${part?.draft.prose.slice(...range) ?? ''}`);
}

function body(source: string): readonly string[] {
  return blocksOf(read(source)[0]);
}

function beside(source: string): readonly string[] {
  return read(source).slice(1).flatMap(blocksOf);
}

function prose(source: string): string {
  return read(source)[0]?.draft.prose ?? '';
}

function fix(source: string): string {
  return linter.fix(source, choice).text;
}

function textOf(source: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(source));
  return texts.join('');
}

function collapsed(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/gu, ' ').trim();
}

function tagsOf(source: string): readonly string[] {
  return source.match(/<[^>]*>/gu) ?? [];
}

describe('what is read', () => {
  it('goes by the name of the file', () => {
    expect(['a.html', 'b.HTM', 'c.xhtml', 'd.txt'].map(formatOfFile)).toEqual(['html', 'html', 'html', 'text']);
  });

  it.each([
    ['headings', '<h1>The river rose</h1><h2>A wet spring</h2><p>It rained for a week.</p>'],
    ['headings without end tags around them', '<h1>The river rose</h1>\n<h2>A wet spring</h2>\n<p>It rained for a week.'],
  ])('%s', (_, source) => {
    expect(body(source)).toEqual(['headline: The river rose', 'heading: A wet spring', 'paragraph: It rained for a week.']);
  });

  it('the headline below the furniture', () => {
    const source = '<nav><a href="/">Home page</a></nav><h1>The river rose</h1><p>It rained for a week.</p>';
    expect(body(source)).toContain('headline: The river rose');
    expect(body(source)).not.toContain('headline: Home page');
  });

  it('what an element holds directly, apart from the blocks in it', () => {
    expect(body('<section>It rained on Monday. <div>It rained on Tuesday.</div> It rained on Friday.</section>')).toEqual([
      'paragraph: It rained on Monday.',
      'paragraph: It rained on Tuesday.',
      'paragraph: It rained on Friday.',
    ]);
  });

  it('lists: the first block of an item is the item', () => {
    const source = '<ul><li>Boots<li><p>A coat.</p><p>It must be dry.</p><ul><li>Gloves</ul></ul><dl><dt>Rain<dd>Water.</dl>';
    expect(body(source)).toEqual([
      'list-item: Boots',
      'list-item: A coat.',
      'paragraph: It must be dry.',
      'list-item: Gloves',
      'list-item: Rain',
      'list-item: Water.',
    ]);
  });

  it('tables, captions and figures', () => {
    const source =
      '<table><caption>Rain in May</caption><tr><th>Day<td>Rain<tr><td><p>Monday</p><td>None</table><figure><img src="a"><figcaption>The river</figcaption></figure>';
    expect(body(source)).toEqual([
      'caption: Rain in May',
      'cell: Day',
      'cell: Rain',
      'cell: Monday',
      'cell: None',
      `code: ${HOLE}`,
      'caption: The river',
    ]);
    expect(body('<table role="presentation"><tr><td>The mayor spoke of it.</table>')).toEqual([
      'paragraph: The mayor spoke of it.',
    ]);
  });

  it('text in inline elements, as one text', () => {
    expect(prose('<p>The <b>old <i>stone</i></b> bridge<sup>1</sup> <my-note>is</my-note> here.</p>')).toBe(
      'The old stone bridge1 is here.',
    );
  });

  it('no calls of notes', () => {
    expect(prose('<p>It rained.<sup><a href="#n1">1</a></sup> It snowed.</p>')).toBe('It rained. It snowed.');
  });

  it('white space as a browser sets it', () => {
    expect(prose('<p>\n  The <b> river</b>\r\n\trose <i> </i> .\n</p>')).toBe('The river rose .');
    expect(prose('<p>Wind&nbsp; and&#32;&#10;rain\u00a0</p>')).toBe('Wind\u00a0 and rain\u00a0');
  });

  it('verse', () => {
    const source = '<p>The river runs,<br>the river runs<br>and nobody<br>is on the bridge.</p>';
    expect(body(source)).toEqual(['verse: The river runs,\nthe river runs\nand nobody\nis on the bridge.']);
  });

  it('line breaks, of which two part paragraphs', () => {
    expect(prose('<p>One line <br> and another.<br></p>')).toBe('One line\nand another.');
    expect(body('<div>The river rose.<br>\n<br/>The mayor spoke.<br></div>')).toEqual([
      'paragraph: The river rose.',
      'paragraph: The mayor spoke.',
    ]);
    expect(prose('<p>water<wbr>fall</p>')).toBe('waterfall');
  });

  it.each([
    ['&ldquo;Rain&rdquo; &amp; wind&hellip;', '“Rain” & wind…'],
    ['&#8220;Rain&#x201D; &#150; wind', '“Rain” – wind'],
    ['AT&ampT &copy2026 &notit; &notin;', 'AT&T ©2026 ¬it; ∉'],
    ['AT&T & &nosuch; &#; &x', 'AT&T & &nosuch; &#; &x'],
    ['&semi;&fjlig;&NotEqualTilde;', ';fj\u2242\u0338'],
  ])('character references: %s', (source, expected) => {
    expect(prose(`<p>${source}</p>`)).toBe(expected);
    expect(textOf(source)).toBe(expected);
  });

  it('titles, descriptions and the attributes that people read, each for itself', () => {
    const source = `<!doctype html><html lang="en"><head><title>River &amp; rain</title>
      <meta name="description" content="A week of rain"><meta property="og:title" content='The river rose'>
      <meta name="viewport" content="width=device-width"><link rel="alternate" title="Feed" href="/feed"></head>
      <body><p><img alt="The bridge &quot;before&quot;" title=River src=x> It rained. <a href="?a=1&copy=2" aria-label='The mayor&#39;s page'>More</a></p>
      <input placeholder="Your name"></body></html>`;
    expect(beside(source)).toEqual([
      'headline: River & rain',
      'standfirst: A week of rain',
      'headline: The river rose',
      'caption: The bridge "before"',
      expect.stringMatching(/: River$/u),
      expect.stringMatching(/: The mayor's page$/u),
      expect.stringMatching(/: Your name$/u),
    ]);
  });

  it('an attribute once, where the parser repeats its element', () => {
    const source = '<p><b title="It rained.. Then it snowed.">Rain<p>Snow';
    expect(beside(source)).toEqual([expect.stringContaining(': It rained.. Then it snowed.')]);
    expect(fix(source)).toBe('<p><b title="It rained. Then it snowed.">Rain<p>Snow');
  });

  it('an address in an attribute is no reference', () => {
    expect(beside('<i title="a=1&copy=2&lt">x</i>')).toEqual([expect.stringContaining(': a=1&copy=2<')]);
  });
});

describe('what is left alone', () => {
  it.each(['code', 'kbd', 'samp', 'var', 'svg', 'math', 'noscript', 'iframe', 'object', 'select', 'textarea', 'video'])(
    '<%s> is a hole in the text',
    name => {
      expect(prose(`<p>See <${name}>x..</${name}> there.</p>`)).toBe(`See ${HOLE} there.`);
    },
  );

  it.each(['<img src="x">', '<input>', '<button>Go..</button>'])('%s is a hole in the text', source => {
    expect(prose(`<p>See ${source} there.</p>`)).toBe(`See ${HOLE} there.`);
  });

  it('code and images as blocks', () => {
    expect(body('<p>See:</p><pre>a..\n\nb..</pre><p><img src="x"></p><p>***</p>')).toEqual([
      'paragraph: See:',
      `code: ${HOLE}`,
      `code: ${HOLE}`,
      'code: ***',
    ]);
  });

  it.each([
    '<script>x..</script>',
    '<style>x..</style>',
    '<template><p>x..</p></template>',
    '<!-- x.. -->',
    '<b hidden>x..</b>',
    '<b aria-hidden="true">x..</b>',
    '<b style="color:red; display : none">x..</b>',
    '<!-->',
  ])('%s is not seen', source => {
    expect(prose(`<p>Rain${source} and wind.</p>`)).toBe('Rain and wind.');
  });

  it('text in other languages and text that is not to be translated', () => {
    expect(body('<p lang="de">Ein Fluss.. <b>steigt</b></p><p>The river rose.</p>')).toEqual([
      expect.stringMatching(/^code: /u),
      'paragraph: The river rose.',
    ]);
    expect(prose('<p>The <i lang="fr">mot.. juste</i> is here.</p>')).toBe(`The ${HOLE} is here.`);
    expect(prose('<p>The <i translate="no">Foo..</i> is <i class="a notranslate">Bar..</i>.</p>')).toBe(
      `The ${HOLE} is ${HOLE}.`,
    );
    expect(prose('<div lang="ru"><p lang="en-GB">The river rose.</p></div>')).toBe('The river rose.');
    expect(prose('<p lang="">The river rose.</p>')).toBe('The river rose.');
    expect(beside('<html lang="de"><title>Der Fluss</title><img alt="Ein Fluss">')).toEqual([]);
  });

  it('a page that is all in another language, which is told', () => {
    const page = '<html lang="de"><title>Der Fluss..</title><p>Es regnete..</p></html>';
    expect(linter.lint(page, choice)).toMatchObject({findings: [], notices: [{code: 'not-english'}]});
    expect(linter.lint(page.replace('<p>', '<p lang="en">It rained. <p>'), choice).notices).toEqual([]);
    expect(linter.lint('<p></p>', choice).notices).toEqual([]);
  });

  it('text that the parser has moved or cut', () => {
    expect(body('The <table>river<tr><td>Rain</td></tr>rose</table> is high.')).toEqual([
      `code: ${HOLE}`,
      'cell: Rain',
      expect.stringMatching(/: is high\.$/u),
    ]);
    expect(prose('<p>Rain\0 and wind.</p>')).toBe(HOLE);
  });

  it('code that the parser has cut in two', () => {
    expect(body('<p>See <code>a..<p>b..</code> there.')).toEqual([
      expect.stringContaining(`See ${HOLE}`),
      expect.stringContaining(`${HOLE} there.`),
    ]);
  });
});

describe('what is no good HTML', () => {
  it.each([
    ['', []],
    ['<p>', []],
    ['</p>', ['']],
    ['<b><i></b></i><br><hr>', []],
    ['<p>It rained.<p>It snowed.', ['It rained.', 'It snowed.']],
    ['<b>It <i>rained</b> all</i> day.', ['It rained all day.']],
    ['<b><p>It rained</b> all day.</p>', ['It rained all day.']],
    ['It </x>rained</p title="a>b"> all day.', ['It rained all day.']],
    ['<p>1 < 2 <3 & 4 </ 5', ['1 < 2 <3 & 4']],
    ['<p>It rained.<b', ['It rained.']],
    ['<!doctype html><body>It rained</body> all</html> day.', ['It rained all day.']],
  ])('%j', (source, expected) => {
    expect(body(source).map(block => block.replace(/^[a-z-]+: /u, ''))).toEqual(expected.filter(text => text !== ''));
  });

  it('is refused where elements lie too deep in one another, before that takes long', () => {
    expect(() => read('<b>'.repeat(1_000_000))).toThrow(FormatError);
    expect(() => linter.lint('<div>'.repeat(200_000), choice)).toThrow(/4000/u);
    expect(prose(`${'<div>'.repeat(3000)}It rained.`)).toBe('It rained.');
  });

  it('is read in linear time', {timeout: 20_000}, () => {
    const started = performance.now();
    for (const part of ['<b></b> ', 'x<br>', '</b>x', '<p>Rain &amp; wind', '<i>a</i> ', '<b a="'])
      read(`x${part.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('repairs', () => {
  it.each([
    ['in a text', '<p>It rained.. Then it snowed.</p>', '<p>It rained. Then it snowed.</p>'],
    [
      'of quotation marks on both sides of a tag',
      '<p>He said: “ It <em>rained ”</em> all day.</p>',
      '<p>He said: “It <em>rained”</em> all day.</p>',
    ],
    ['beside a reference', '<p>Wind &amp; rain,, and snow.</p>', '<p>Wind &amp; rain, and snow.</p>'],
    ['of a reference', '<p>It rained&#46;&#46; Then it snowed.</p>', '<p>It rained&#46; Then it snowed.</p>'],
    ['over a line end', '<p>It rained ,\n  and it snowed.</p>', '<p>It rained,\n  and it snowed.</p>'],
    ['beside a comment', '<p>It rained<!-- a .. b -->.. Then it snowed.</p>', '<p>It rained<!-- a .. b -->. Then it snowed.</p>'],
    ['in a title', '<title>Wind &amp; rain,, and snow</title><p>x', '<title>Wind &amp; rain, and snow</title><p>x'],
    ['in an attribute', '<img alt="It rained.. &quot;A lot.&quot;">', '<img alt="It rained. &quot;A lot.&quot;">'],
    ['with line ends of Windows', '<p>It rained..\r\nThen it\r\nsnowed.</p>\r\n', '<p>It rained.\r\nThen it\r\nsnowed.</p>\r\n'],
  ])('%s', (_, source, expected) => {
    expect(fix(source)).toBe(expected);
    expect(fix(expected)).toBe(expected);
  });

  it.each([
    ['in an attribute without quotation marks', '<i title=rained..>x</i>'],
    ['in code', '<p>It <code>rained..</code> again.</p><pre>a..b ,c</pre>'],
    ['in another language', '<p lang="de">Es regnete.. Dann schneite es.</p>'],
    ['in text moved out of a table', 'Well, <table><tr><td>Rain</td></tr>it rained.. a lot</table>'],
  ])('are not made %s', (_, source) => expect(fix(source)).toBe(source));

  const body5 = read('<p>A &lt; B, &ldquo;so&rdquo;<br>it <b>is</b> <code>x</code> here.</p>')[0];
  const {prose: text, map} = {prose: body5?.draft.prose ?? '', map: body5?.map};
  const edit = (found: string, replacement: string) =>
    map?.editsOf({range: [text.indexOf(found), text.indexOf(found) + found.length], text: replacement});

  it.each([
    ['markup that is not closed', '<p>It <b>rained.<p>It snowed.', 2, '<p>It <b>rained.<p>(It snowed.'],
    ['white space after a tag', '<p><b> It snowed.</b></p>', 0, '<p><b> (It snowed.</b></p>'],
    ['white space on both sides of a tag', '<p>Now <b> it snowed.</b></p>', 1, '<p>Now <b> (it snowed.</b></p>'],
    ['a line break that is not shown', '<p><b><br>It snowed.</b></p>', 0, '<p><b><br>(It snowed.</b></p>'],
    ['tags', '<p>It <b>rained</b> <i>now</i>.', 2, '<p>It <b>rained</b> (<i>now</i>.'],
  ])('are made on the right side of %s', (_, source, nth, expected) => {
    const [part] = read(source);
    const at = [...(part?.draft.prose ?? '').matchAll(/\w+/gu)][nth]?.index ?? 0;
    expect(applyEdits(source, part?.map?.editsOf({range: [at, at], text: '('}) ?? [])).toBe(expected);
  });

  it('are written as HTML', () => {
    expect(edit('B', '<b> & "c"')).toEqual([{range: [10, 11], text: '&lt;b&gt; &amp; "c"'}]);
    expect(edit('B', 'b\nc')).toBeUndefined();
    expect(edit('“so”', 'thus')).toEqual([{range: [13, 29], text: 'thus'}]);
    const [, beside5] = read(`<i title='It "rained"'>x</i>`);
    expect(beside5?.map?.editsOf({range: [0, 2], text: `'"`})).toEqual([{range: [10, 12], text: '&#39;"'}]);
  });

  it('never take away or cross a tag, a line break or a hole', () => {
    expect(edit('\n', '')).toBeUndefined();
    expect(edit('\n', ' ')).toBeUndefined();
    expect(edit(HOLE, '')).toBeUndefined();
    expect(edit(` ${HOLE} `, '')).toBeUndefined();
    expect(edit('it is', 'that')).toBeUndefined();
    // After the line break, as in the text on its right.
    expect(edit('\n', '\nNow ')).toEqual([{range: [33, 33], text: 'Now '}]);
  });
});

const folder = join(import.meta.dirname, '..', 'samples');
const samples = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('input.txt') || /clean.*\.txt$/u.test(path))
  .toSorted();

const references: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&#8221;',
  '’': '&rsquo;',
  '—': '&#x2014;',
  '&': '&amp;',
  '<': '&lt;',
};

/** A word in so many stands in an element; all characters that may be references are. */
function toHtml(source: string, nth: number): string {
  let count = 0;
  const escaped = (text: string): string => text.replaceAll(/[“”’—&<]/gu, letter => references[letter] ?? letter);
  const blocks = plainText.read(source, lexicon)[0]?.draft.blocks ?? [];
  return blocks
    .map(({kind, range}) => {
      const content = source
        .slice(...range)
        .split(/(\s+)/u)
        .map(word => {
          if (!/^\p{L}+$/u.test(word)) return escaped(word);
          count += 1;
          if (count % nth !== 0) return word;
          return count % 2 === 0 ? `<b>${word}</b>` : `<a href="https://news.example/?a=1&amp;b=2">${word}</a>`;
        })
        .join('');
      const name = kind === 'code' ? 'pre' : kind === 'headline' ? 'h1' : kind === 'list-item' ? 'li' : 'p';
      const lines = kind === 'verse' ? content.replaceAll('\n', '<br>\n') : content;
      return `<${name} class="x">${lines}</${name}>`;
    })
    .join('\n');
}

function said(findings: readonly Finding[], textAt: (range: Finding['range']) => string): readonly string[] {
  return findings.map(({ruleId, range}) => `${ruleId}: ${collapsed(textAt(range))}`);
}

describe.each(samples)('samples/%s as HTML', path => {
  const source = readFileSync(join(folder, path), 'utf8');
  const page = toHtml(source, 3);

  it('has the same findings on the same words, but for spaces that no browser shows', () => {
    const findings = linter.lint(source).findings.filter(({ruleId}) => ruleId !== 'doubled-space');
    const expected = said(findings, range => source.slice(...range));
    expect(said(linter.lint(page, choice).findings, range => textOf(page.slice(...range)))).toEqual(expected);
  });

  it('keeps its tags', () => {
    expect(tagsOf(fix(page))).toEqual(tagsOf(page));
  });

  it('is fixed as the text is, but for what joins two blocks', () => {
    const {text} = fixText(source, current => {
      const result = linter.lint(current);
      const findings = result.findings.map(({repair, ...finding}) =>
        repair?.edits.some(({range}) => current.slice(...range).includes('\n')) ? finding : {...finding, ...(repair && {repair})},
      );
      return {...result, findings};
    });
    const plain = toHtml(source, Number.POSITIVE_INFINITY);
    const blocks = plainText.read(text, lexicon)[0]?.draft.blocks.filter(({kind}) => kind !== 'code') ?? [];
    expect(collapsed(textOf(fix(plain).replaceAll(/<pre.*?<\/pre>/gsu, '')))).toBe(
      blocks.map(({range}) => collapsed(text.slice(...range))).join(' '),
    );
  });
});

const inline = fc.constantFrom('b', 'i', 'a', 'span', 'em', 'code', 'q', 'sup');
const block = fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'table', 'tr', 'ul', 'blockquote', 'pre', 'button');
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['The river', 'rose', 'said', 'Anna', '“', '”', '"', '..', '.', ',', ' ,', '. ', '( ', ' )', '—', ' - ', '😀', 'naïve'],
    ),
  },
  {weight: 6, arbitrary: fc.constantFrom(' ', ' ', '\n', '  ', '\r\n\t', '\u00a0', '')},
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '&amp;',
        '&ldquo;',
        '&rdquo',
        '&#8221;',
        '&#x22;',
        '&nbsp;',
        '&#32;',
        '&lt;b>',
        '&hellip;',
        '& ',
        '&#46;',
        '&copy',
        '< ',
      ],
    ),
  },
  {weight: 2, arbitrary: fc.constantFrom('<br>', '<br/>', '<wbr>', '<!-- a.. -->', '<img alt="A river..">', '<hr>', '<?x?>')},
  {
    weight: 4,
    arbitrary: fc.tuple(inline, fc.boolean()).map(([name, isEnd]) => (isEnd ? `</${name}>` : `<${name} title="It rose..">`)),
  },
  {weight: 3, arbitrary: fc.tuple(block, fc.boolean()).map(([name, isEnd]) => (isEnd ? `</${name}>` : `<${name}>`))},
);
const anyHtml = fc
  .tuple(fc.constantFrom('', '<!doctype html><body>', '<p>The river rose again on Tuesday. '), fc.array(piece, {maxLength: 50}))
  .map(([head, pieces]) => head + pieces.join(''));

const runs = {numRuns: 400, ...(process.env['CI'] === undefined ? {} : {seed: 20_261})};

describe('for any HTML', () => {
  it('each character of the prose is what its place in the source says', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyHtml, source => {
        for (const {draft, map} of read(source)) {
          for (const {range} of draft.blocks) {
            for (let at = range[0]; at < range[1]; at += 1) {
              const unit = draft.prose.charAt(at);
              const slice = source.slice(...(map?.rangeOf([at, at + 1]) ?? [0, 0]));
              if (unit === HOLE) continue;
              if (unit === '\n') expect(slice).toMatch(/^<br\/?>$/u);
              else if (unit === ' ') expect(textOf(`x${slice}`)).toMatch(/^x[ \n\t\u00a0]+$/u);
              else expect(textOf(`x${slice}`).slice(1)).toBe(unit);
            }
          }
        }
      }),
      runs,
    );
  });

  it('a word can be changed and does what it says', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyHtml, fc.nat(), (source, seed) => {
        const [part] = read(source);
        const text = part?.draft.prose ?? '';
        const places = [...text.matchAll(/rose|Anna|[“”…]/gu)].filter(({index}) =>
          part?.map?.editsOf({range: [index, index], text: '<'}),
        );
        const place = places[seed % Math.max(1, places.length)];
        if (place === undefined) return;
        const range = [place.index, place.index + place[0].length] as const;
        for (const edit of [
          {range, text: '<sank> & "swam"'},
          {range: [range[0], range[0]] as const, text: '('},
        ]) {
          const edits = part?.map?.editsOf(edit);
          expect(edits).toBeDefined();
          const next = applyEdits(source, edits ?? []);
          expect(prose(next)).toBe(applyEdits(text, [edit]));
          expect(next.length - source.length).toBe(
            (edits ?? []).reduce((sum, {range: [a, b], text: t}) => sum + t.length - b + a, 0),
          );
        }
      }),
      // A link that begins in a call of a note, which is passed over, and goes on behind it.
      {...runs, examples: [['<sup><a></sup>&hellip;', 0]]},
    );
  });

  it('fixing keeps the tags, comes to rest and tells what is left', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(anyHtml, source => {
        const {text, findings, notices} = linter.fix(source, choice);
        expect(notices.filter(({code}) => code === 'unstable-fix')).toEqual([]);
        expect(read(text)).toHaveLength(read(source).length);
        expect(fix(text)).toBe(text);
        expect(linter.lint(text, choice).findings.map(({ruleId, range}) => [ruleId, range])).toEqual(
          findings.map(({ruleId, range}) => [ruleId, range]),
        );
        const inTags = /<[a-z/!?][^>]*>/giu;
        const values = / (?:title|alt)="[^"]*"/gu;
        const bare = (page: string): readonly string[] => (page.match(inTags) ?? []).map(tag => tag.replaceAll(values, ''));
        expect(bare(text)).toEqual(bare(source));
      }),
      runs,
    );
  });
});

describe('XHTML', () => {
  const page = (content: string, head = ''): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${content}</body></html>\n`;

  it.each([
    'script',
    'style',
    'title',
    'textarea',
    'iframe',
    'a id="p1"',
    'span',
    'div',
    'p',
    'pre',
    'h1',
    'select',
    'object',
    'o:p',
  ])('has nothing in <%s/>', tag => {
    const empty = `<${tag} class="x" />`;
    const source = page(`<p>The first ferry left.</p>${empty}<p>Nobody ${empty}came back.</p>`, '<meta charset="utf-8"/>');
    expect(prose(source).replaceAll(HOLE, '').replaceAll(/\s+/gu, ' ').trim()).toBe('The first ferry left. Nobody came back.');
    const kinds = read(source).flatMap(({draft}) => draft.blocks.map(({kind}) => kind));
    expect(kinds).not.toContain('headline');
    const bad = page(`<p>The first ferry${empty} left..</p>${empty}<p>Nobody came back..</p>`);
    expect(fix(bad)).toBe(bad.replaceAll('..', '.'));
  });

  it('is told by its declaration or its name space, and HTML stays HTML', () => {
    const text = '<title/><p>Nobody came back.</p>';
    expect(body(`<?xml version="1.0"?><div>${text}</div>`)).toEqual(['paragraph: Nobody came back.']);
    expect(body(`<!DOCTYPE html>\n<html lang="en" xmlns = 'http://www.w3.org/1999/xhtml'><body>${text}</body></html>`)).toEqual([
      'paragraph: Nobody came back.',
    ]);
    expect(body(`<!DOCTYPE html><html lang="en"><body><p>One.</p><textarea/>${text}</body></html>`)).toEqual([
      'paragraph: One.',
      `code: ${HOLE}`,
    ]);
    expect(body(page('<p>One.<br/>Two.</p><svg><path d="x"/><g/></svg>')).slice(0, 1)).toEqual([
      expect.stringMatching(/One\.\sTwo\./u),
    ]);
  });
});
