/** Formats that cut their text into segments: what is found in them is what is found in running text. */
import {readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse as parseYaml, stringify as stringifyYaml} from 'yaml';
import {
  createLinter,
  formatOfFile,
  FormatError,
  loadFormat,
  OptionsError,
  rules,
  type Finding,
  type Format,
  type FormatName,
} from '../src/index.ts';
import {applyEdits} from '../src/edits.ts';
import {readText} from '../src/formats/text.ts';
import {loadLexicon} from '../src/lexicon.ts';
import {address, read} from './support/files.ts';
import {cutters} from './support/cutters.ts';
import {readMarked} from './support/marked.ts';

const linter = await createLinter();
const strict = await createLinter({preset: 'strict'});
const lexicon = await loadLexicon();
const samples = readdirSync(new URL(address('samples/')), {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'clean')
  .map(entry => `samples/${entry.name}/input.txt`);
const clean = readdirSync(new URL(address('samples/clean/'))).map(name => `samples/clean/${name}`);

function blocksOf(text: string): readonly string[] {
  const {prose, blocks} = readText(text, lexicon);
  // Verse is told by its layout alone.
  return blocks.filter(({kind}) => kind !== 'verse').map(({range}) => prose.slice(...range).replaceAll(/\s*\n\s*/gu, ' '));
}

/** The rules that say nothing of a segment, and those that say less, as the documentation lists them. */
const [silent, partly] = [...read('docs/formats.md').matchAll(/segment:\n\n((?:- .+\n)+)|running text:\n\n((?:- .+\n)+)/gu)].map(
  ([list]) => new Set([...list.matchAll(/^- `([a-z-]+)`/gmu)].map(([, id]) => id ?? '')),
);

function found(findings: readonly Finding[], source: string, decode: (written: string) => string): readonly string[] {
  return findings
    .filter(({ruleId}) => silent?.has(ruleId) === false && partly?.has(ruleId) === false)
    .map(({ruleId, range}) => `${ruleId}: ${decode(source.slice(...range))}`);
}

it('every rule whose examples are silent as segments is listed, and no other', async () => {
  const po = cutters[0];
  if (po === undefined) throw new Error('There is no cutter.');
  const format = await loadFormat(po.format);
  const quiet = rules.filter(({id, bad}) =>
    bad.every(({text}) =>
      strict.lint(po.write(blocksOf(readMarked(text).text)), {format}).findings.every(({ruleId}) => ruleId !== id),
    ),
  );
  expect([...(silent ?? [])].toSorted()).toEqual(quiet.map(({id}) => id).toSorted());
});

describe.each(cutters)('$format', cutter => {
  it.each(samples)('%s: the same findings on the same words', async path => {
    const texts = blocksOf(read(path));
    const source = cutter.write(texts);
    const format = await loadFormat(cutter.format, cutter);
    const text = texts.join('\n\n');
    expect(found(linter.lint(source, {format}).findings, source, cutter.decode)).toEqual(
      found(linter.lint(text).findings, text, written => written),
    );
  });

  it.each(clean)('%s: silence', async path => {
    const source = cutter.write(blocksOf(read(path)));
    const format = await loadFormat(cutter.format, cutter);
    expect(found(linter.lint(source, {format}).findings, source, cutter.decode)).toEqual([]);
  });

  it.each(samples)('%s: fixing changes the segments and nothing else, whatever the line end', async path => {
    const source = cutter.write(blocksOf(read(path)));
    const format = await loadFormat(cutter.format, cutter);
    const {text, applied, notices} = linter.fix(source, {format});
    expect(applied.length).toBeGreaterThan(2);
    expect(notices).toEqual([]);
    expect(text).toBe(cutter.write(segmentsOf(text, format)));
    cutter.accept(text);
    const windows = linter.fix(source.replaceAll('\n', '\r\n'), {format}).text;
    expect(windows).toBe(text.replaceAll('\n', '\r\n'));
    cutter.accept(windows);
  });

  it('has a map that tells the truth of every repair', {timeout: 120_000}, async () => {
    const format = await loadFormat(cutter.format, cutter);
    const count = {kept: 0, refused: 0};
    fc.assert(
      fc.property(fc.array(segment, {minLength: 1, maxLength: 4}), fc.boolean(), fc.boolean(), (texts, isWindows, isWrapped) => {
        const written = isWrapped ? (cutter.wrap?.(cutter.write(texts)) ?? cutter.write(texts)) : cutter.write(texts);
        expectTruth(isWindows ? written.replaceAll('\n', '\r\n') : written, format, count);
      }),
      {numRuns: 300, ...seed},
    );
    expect(count.kept).toBeGreaterThan(100);
    expect(count.refused).toBeLessThan(count.kept / 20);
  });
});

function segmentsOf(source: string, format: Format): readonly string[] {
  return format.read(source, lexicon).flatMap(({draft: {prose, blocks}}) => blocks.map(({range}) => prose.slice(...range)));
}

// A build repeats its strings, so that a red one is about the change; at home every run has new ones.
const seed = process.env['CI'] === undefined ? {} : {seed: 20_262};

/** Sentences with defects, and what each format writes in a way of its own. */
const segment = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('the ferry', 'left', 'the old port', 'and', 'she said', 'No one knew', 'café', '😀'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(' .', '..', ' ,', '.', ',', ' “', '” ', '"', ' ”', '.. ', ' (', '( ', ')', "'", ' – ', '…'),
      },
      fc.constantFrom('%(name)s', '{0}', '<b>', '</b>', '&', '<', '>', '\\', '\t', '\n', '&amp;', ']]', '\u00a0', '#', ':', '- '),
      {weight: 4, arbitrary: fc.constant(' ')},
    ),
    {minLength: 3, maxLength: 24},
  )
  .map(parts => parts.join(''));

/** Each repair of the file does to its prose what the same repair of that prose does. */
function expectTruth(source: string, format: Format, count: {kept: number; refused: number}): void {
  const parts = format.read(source, lexicon);
  const {findings, confirm} = strict.lint(source, {format});
  const [part] = parts;
  if (part === undefined || parts.length > 1) throw new Error('The file is one article.');
  const {draft, map} = part;
  if (findings.length === 0 || map === undefined) return;
  const inProse = strict.lint(draft.prose, {format: {name: 'prose', read: () => [{draft, map: undefined}]}}).findings;
  expect(findings.map(({ruleId}) => ruleId)).toEqual(inProse.map(({ruleId}) => ruleId));
  for (const [index, {range, repair}] of findings.entries()) {
    const twin = inProse[index];
    expect(range).toEqual(map.rangeOf(twin?.range ?? [0, 0]));
    // A dash that comes to stand first in a line of a cue is a speaker's: what it was to be is told by reading alone.
    if (twin?.repair?.edits.every(edit => map.editsOf(edit))) count[repair === undefined ? 'refused' : 'kept'] += 1;
    if (repair === undefined || confirm?.([repair]).length !== 1) continue;
    const next = format.read(applyEdits(source, repair.edits), lexicon)[0]?.draft.prose;
    expect(next).toBe(applyEdits(draft.prose, twin?.repair?.edits ?? []));
  }
}

/** What is read of a file, a text for each segment. */
async function readSegments(name: FormatName, source: string, fields: readonly string[] = []): Promise<readonly string[]> {
  return segmentsOf(source, await loadFormat(name, {fields}));
}

describe('a gettext catalogue', () => {
  const header = (language: string): string => `msgid ""\nmsgstr "Language: ${language}\\n"\n\n`;

  it('gives what is translated: every form, over every line, fuzzy or not', async () => {
    const source = `${header('en_GB')}#, fuzzy
msgctxt "menu"
msgid "Один"
msgstr ""
"The \\"first\\" "
"line.\\n"
"The second\\\\third."

msgid "Два"
msgid_plural "Три"
msgstr[0] "One boat."
  msgstr[1]	"Two" " boats."

msgid "Четыре"
msgstr ""

#~ msgid "Пять"
#~ msgstr "Gone .."
`;
    expect(await readSegments('po', source)).toEqual(['The "first" line.\nThe second\\third.', 'One boat.', 'Two boats.']);
  });

  it('has holes for what a program fills in', async () => {
    const holes = [
      '%s',
      '%(name)s',
      '%1$d',
      '%-5.2f',
      '%%(x',
      '%count%',
      '{name}',
      '{0}',
      '${n}',
      '{n, plural, one {a} other {b}}',
    ];
    const source = `${header('en')}${holes.map(hole => `msgid "x"\nmsgstr "from ${hole} to <b>port</b>"\n`).join('')}`;
    const texts = await readSegments('po', source);
    expect(texts.map(text => text.slice(0, 6))).toEqual(holes.map(hole => (hole === '%%(x' ? 'from %' : 'from \ufffc')));
    expect(texts.every(text => text.endsWith(' to \ufffcport\ufffc'))).toBe(true);
    expect(await readSegments('po', `${header('en')}msgid "x"\nmsgstr "100% sure, a 20%discount, 2 < 3"`)).toEqual([
      '100% sure, a 20%discount, 2 < 3',
    ]);
  });

  it('in another language is passed over', async () => {
    const format = await loadFormat('po');
    const entry = 'msgid "x"\nmsgstr "The council met on Friday, and nobody came to the old port that day .."\n';
    expect(linter.lint(header('de') + entry, {format}).notices.map(({code}) => code)).toEqual(['not-english']);
    for (const language of ['en', 'en_US', 'en-GB', 'en@shaw', ''])
      expect(linter.lint(header(language) + entry, {format}).findings).toHaveLength(1);
  });

  it.each([
    ['msgid "a"\nmsgstr "b\n', 'line 2: the string has no closing quotation mark'],
    ['msgid "a"\nmsgstr "b" c\n', 'line 2: something stands after the string'],
    ['msgid "a"\n\nThe council met.\n', 'line 3: a keyword, a comment or a string in quotation marks should stand here'],
    ['"a"\n', 'line 1: a keyword, a comment or a string in quotation marks should stand here'],
    ['msgstr = "a"\n', 'line 1: a keyword, a comment or a string in quotation marks should stand here'],
  ])('that is broken is refused: %j', expectBroken('po'));

  it('is repaired beside the end of a line of the file', async () => {
    const format = await loadFormat('po');
    const source = 'msgid "x"\nmsgstr "The boat left "\n". The \\"port“ "\n"closed"\n" , and the crew slept.."\n';
    expect(linter.fix(source, {format}).text).toBe(
      'msgid "x"\nmsgstr "The boat left"\n". The “port” "\n"closed"\n", and the crew slept."\n',
    );
  });
});

describe('subtitles', () => {
  it('give a segment for each cue and speaker, and nothing else', async () => {
    const source = `1
00:00:01,000 --> 00:00:02,000 X1:10
{\\an8}<i>The boat
has left.</i>

2
00:00:03,000 --> 00:00:04,000
- Where is it?
<i>– At sea.</i>

 
and they sleep
3
00:00:05,000 --> 00:00:06,000
3 < 4, he said.
1984
`;
    expect(await readSegments('srt', source)).toEqual([
      'The boat\nhas left.',
      'Where is it?',
      'At sea.',
      'and they sleep',
      '3 < 4, he said.\n1984',
    ]);
  });

  it('of the web have notes, styles and references', async () => {
    const source = `WEBVTT Kind: captions; Language: en

STYLE
::cue(b) { color: red }

REGION
id:fred

NOTE
Nobody reads this ..

intro
00:01.000 --> 00:02.000 line:0 align:start
<v.loud Anna>Tom &amp; Jerry <00:00:01.500><c.x>left</c>&nbsp;home &unknown; &#x2014;

NOTE one line
00:03.000 --> 00:04.000
- No
`;
    expect(await readSegments('vtt', source)).toEqual(['Tom & Jerry left home &unknown; —', 'No']);
  });

  it('take a reference for what a repair writes', async () => {
    const format = await loadFormat('vtt');
    const source = 'WEBVTT\n\n00:01.000 --> 00:02.000\nTom &amp; Jerry .. The <i>port </i>, they said , is shut .\n';
    expect(linter.fix(source, {format}).text).toBe(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nTom &amp; Jerry. The <i>port</i>, they said, is shut.\n',
    );
  });

  it.each([['The council met on Friday.\n', 'it has no timings, such as 00:00:01,000 --> 00:00:03,000']])(
    'without timings are refused',
    expectBroken('srt'),
  );
  it.each([['00:01.000 --> 00:02.000\nText\n', 'line 1: a WebVTT file begins with WEBVTT']])(
    'of the web that do not begin as such are refused',
    expectBroken('vtt'),
  );
  it('may be empty', async () => expect(await readSegments('srt', '\n')).toEqual([]));
});

function expectBroken(name: FormatName): (source: string, message: string) => Promise<void> {
  return async (source, message) => {
    const format = await loadFormat(name);
    expect(() => linter.lint(source, {format})).toThrow(new FormatError(message));
  };
}

describe('XLIFF and TMX', () => {
  const wrap = (units: string, file = 'target-language="en"'): string =>
    `<xliff version="1.2"><file ${file}><body>${units}</body></file></xliff>`;
  const unit = (target: string, attributes = ''): string =>
    `<trans-unit id="1" ${attributes}><source>x ..</source>${target}</trans-unit>`;

  it('give the targets of units that are translated', async () => {
    const source = wrap(
      `<group translate="no">${unit('<target>Not this.</target>')}${unit('<target>This.</target>', 'translate="yes"')}</group>${unit(
        '<target>A.</target><alt-trans><target>An old one.</target></alt-trans>',
        'approved="no"',
      )}${unit('')}${unit('<target/>')}${unit('<target xml:lang="de">Nein.</target>')}${unit('<target>B <x id="1"/>.</target>', 'translate="no"')}`,
    );
    expect(await readSegments('xliff', source)).toEqual(['This.', 'A.']);
  });

  it('give the segments of version 2', async () => {
    const source = `<xliff version="2.0" trgLang="en-GB" xmlns:mtc="m"><file id="f"><unit id="1"><mtc:matches><mtc:match><target>No.</target></mtc:match></mtc:matches>
<segment><source>x</source><target>One <pc id="1">boat</pc> left.</target></segment><ignorable><target> </target></ignorable>
<segment><target>T<sc id="2"/>w<ec id="2"/>o <ph id="3"/><cp hex="0001"/> <mrk id="4" translate="no">boats .</mrk>.</target></segment></unit></file></xliff>`;
    expect(await readSegments('xliff', source)).toEqual(['One boat left.', 'Two \ufffc\ufffc \ufffc.']);
  });

  it('read inline codes, references, comments and sections', async () => {
    const source = wrap(
      unit(
        '<target>A <g id="1">b<!-- n .. --></g><?x y ..?> &amp; &#x2014; <bpt id="2">&lt;b&gt;</bpt>c<ept id="2">&lt;/b&gt;</ept><it>z</it> <![CDATA[<d> & %s]]> &lt;br/&gt;</target>',
      ),
    );
    expect(await readSegments('xliff', source)).toEqual(['A b & — c\ufffc \ufffc & \ufffc \ufffc']);
  });

  it('are repaired around codes and in sections', async () => {
    const format = await loadFormat('xliff');
    const source = wrap(
      unit('<target>The <g id="1">boat</g> , they said.. It &amp; the <g id="2">port </g>.</target>') +
        unit('<target><![CDATA[The boat & the port , they said..]]></target>'),
    );
    expect(linter.fix(source, {format}).text).toBe(
      wrap(
        unit('<target>The <g id="1">boat</g>, they said. It &amp; the <g id="2">port</g>.</target>') +
          unit('<target><![CDATA[The boat & the port, they said.]]></target>'),
      ),
    );
  });

  it('in another language are passed over', async () => {
    const text = 'The council met on Friday, and nobody came to the old port that day ..';
    const xliff = await loadFormat('xliff');
    const lint = (source: string, format = xliff): unknown => {
      const {findings, notices} = linter.lint(source, {format});
      return [findings.length, notices.map(({code}) => code)];
    };
    expect(lint(wrap(unit(`<target>${text}</target>`), 'target-language="uk"'))).toEqual([0, ['not-english']]);
    expect(lint(wrap(unit(`<target>${text}</target>`), ''))).toEqual([1, []]);
    const tmx = await loadFormat('tmx');
    expect(lint(`<tmx><body><tu><tuv xml:lang="de"><seg>${text}</seg></tuv></tu></body></tmx>`, tmx)).toEqual([
      0,
      ['not-english'],
    ]);
    expect(lint(`<tmx><body><tu><tuv lang="EN"><seg>${text}</seg></tuv></tu></body></tmx>`, tmx)).toEqual([1, []]);
  });

  it.each([
    ['', 'line 1: root element is missing or invalid'],
    ['<xliff>\n<a></xliff>', 'line 2: missing end tag for element a'],
    ['<xliff>\r\n😀😀\n&nbsp;</xliff>', "line 3: named entity isn't defined: &nbsp;"],
    ['<html/>', 'its root element is html, not xliff'],
    [
      '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<xliff>&b;</xliff>',
      "line 2: named entity isn't defined: &b;",
    ],
    ['<xliff>'.repeat(100_000), 'its elements are nested too deeply'],
    [`${'<xliff>'.repeat(500)}${'</xliff>'.repeat(500)}`, 'its elements are nested too deeply'],
  ])('that are broken are refused (%#)', expectBroken('xliff'));
});

describe('JSON and YAML', () => {
  const data = {
    title: 'The boat has left',
    'a.b': 'By night',
    items: [
      {text: 'One', alt: 'Two'},
      {text: 'Three', more: [['Four']]},
    ],
    i18n: {home: {hello: 'Five'}, list: ['Six']},
    count: 7,
    url: 'https://example.com/the boat is here and there',
    code: 'const x = 1',
    french: 'Le bateau est parti hier soir avec tous les passagers',
  };

  it.each([
    [['title'], ['The boat has left']],
    [
      ['items[].text', 'title'],
      ['The boat has left', 'One', 'Three'],
    ],
    [['items[].*'], ['One', 'Two', 'Three']],
    [['items[].more[][]'], ['Four']],
    [['items[]'], []],
    [['i18n.**'], ['Five', 'Six']],
    [
      ['**.hello', '**.text'],
      ['One', 'Three', 'Five'],
    ],
    [['i18n.*'], []],
    [['i18n.*[]'], ['Six']],
    [['a\\.b', 'count'], ['By night']],
    [['*.**.hello'], ['Five']],
    [['a.b', '[].title'], []],
  ])('give the strings at %j', async (fields, expected) => {
    expect(await readSegments('json', JSON.stringify(data), fields)).toEqual(expected);
    expect(await readSegments('yaml', stringifyYaml(data), fields)).toEqual(expected);
  });

  it('that are lists have items', async () => {
    expect(await readSegments('json', '[{"a": "One"}, "Two"]', ['[].a', '[]'])).toEqual(['One', 'Two']);
    expect(await readSegments('yaml', '- a: One\n- Two\n---\n- Three\n', ['[].a', '[]'])).toEqual(['One', 'Two', 'Three']);
  });

  it.each(['', '.', 'a..b', 'a.', '[3]', 'a[0]', 'a[].[]', 'a*', 'a\\', 'a]'])('have no pattern %j', async pattern => {
    await expect(loadFormat('json', {fields: [pattern]})).rejects.toThrow(
      new OptionsError(
        `"${pattern}" is no pattern of fields; write keys with dots between them, such as title, items[].text or i18n.**.`,
      ),
    );
  });

  it('give what looks like English prose where no path is named', async () => {
    expect(await readSegments('json', JSON.stringify(data))).toEqual(['The boat has left', data.url]);
    expect(await readSegments('yaml', stringifyYaml(data))).toEqual(['The boat has left', data.url]);
  });

  it('have strings of several paragraphs', async () => {
    const body = 'The boat left , and\n\nno one knew “ why”.\n';
    const format = await loadFormat('json', {fields: ['body']});
    const source = JSON.stringify({body});
    expect(segmentsOf(source, format)).toEqual(['The boat left , and', 'no one knew “ why”.']);
    expect(linter.fix(source, {format}).text).toBe(JSON.stringify({body: 'The boat left, and\n\nno one knew “why”.\n'}));
  });

  describe('of messages of ICU', () => {
    const long = 'x '.repeat(1500);
    it.each([
      ['an argument is a hole', '{n, plural, one {# file.. } other {# files , }}', '\ufffc'],
      ['in one another', 'We {g, select, f {sent {n, plural, =0 {none ,} other {#}}} other {got}} it', 'We \ufffc it'],
      ['long', `We {n,plural,other{${long}}} it`, 'We \ufffc it'],
      ['an apostrophe', "It''s {n, selectordinal, other {#th}}", "It's \ufffc"],
      ['an apostrophe alone', "It''s here", "It's here"],
      ['braces that are braces', "A '{' {n, plural, other {'{'#}} '{n}' b", 'A \ufffc \ufffc \ufffc b'],
    ])('%s', async (_, text, expected) => {
      expect(await readSegments('json', JSON.stringify({text}), ['text'])).toEqual([expected]);
      expect(await readSegments('yaml', `text: '${text.replaceAll("'", "''")}'`, ['text'])).toEqual([expected]);
    });

    it('but braces that are far from one another are no placeholder', async () => {
      const text = `a { b ${long} } c`;
      expect(await readSegments('json', JSON.stringify({text}), ['text'])).toEqual([text]);
    });

    it('are repaired around arguments, and no apostrophe or brace is', async () => {
      const format = await loadFormat('json', {fields: ['text']});
      const choice = "{n, plural, one {# file ,} other {it''s # files ..}}";
      const fixed = (text: string): string => linter.fix(JSON.stringify({text}), {format}).text;
      expect(fixed(`They''ve ${choice} now , she said , and '{' too..`)).toBe(
        JSON.stringify({text: `They''ve ${choice} now, she said, and '{' too.`}),
      );
      // Its last brace was lost.
      const open = `You have ${choice.slice(0, -1)} here`;
      expect(fixed(open)).toBe(JSON.stringify({text: open}));
    });
  });

  it('keep their escapes, and get them for what is written', async () => {
    const format = await loadFormat('json', {fields: ['a']});
    const source = String.raw`{"a": "“No,\" he said. \"We left\u2014\/\ud83d\ude00 then , at \"dawn\"."}`;
    expect(linter.fix(source, {format}).text).toBe(
      String.raw`{"a": "\"No,\" he said. \"We left\u2014\/\ud83d\ude00 then, at \"dawn\"."}`,
    );
  });

  it('of JSONC keep comments and trailing commas, which plain JSON has not', async () => {
    const source = '\n{ // The boat left , they said.\n  "a": "The boat left , they said.", /* "b" */\n}\n';
    const [json, jsonc] = await Promise.all([loadFormat('json', {fields: ['a']}), loadFormat('jsonc', {fields: ['a']})]);
    expect(linter.fix(source, {format: jsonc}).text).toBe(source.replace('left , they said.",', 'left, they said.",'));
    expect(() => linter.lint(source, {format: json})).toThrow('line 2: it is not valid JSON');
    expect(() => linter.lint('{"a": "x",}', {format: json})).toThrow('line 1: it is not valid JSON');
    expect(() => linter.lint("{'a': 1}", {format: jsonc})).toThrow('line 1: it is not valid JSON');
    expect(formatOfFile('tsconfig.jsonc')).toBe('jsonc');
  });

  it('of YAML keep anchors, aliases, comments and indents', async () => {
    const source = `base: &b
  text: &t 'It''s the boat , they said.' # a note ..
copy: *t
more:
  <<: *b
  body: |
      The boat left .

      The port ,
      it is shut..
  folded: >-
    The boat
    left , and
  quoted: "The boat \\
     left , they \\x22said\\x22 .."
`;
    const format = await loadFormat('yaml', {fields: ['**']});
    expect(segmentsOf(source, format)).toEqual([
      "It's the boat , they said.",
      'The boat left .',
      'The port ,\nit is shut..',
      'The boat\nleft , and',
      'The boat left , they "said" ..',
    ]);
    const fixed = linter.fix(source, {format}).text;
    expect(fixed).toBe(`base: &b
  text: &t 'It''s the boat, they said.' # a note ..
copy: *t
more:
  <<: *b
  body: |
      The boat left.

      The port,
      it is shut.
  folded: >-
    The boat
    left, and
  quoted: "The boat \\
     left, they \\x22said.\\""
`);
    expect(parseYaml(fixed, {merge: true})).toMatchObject({copy: "It's the boat, they said."});
  });

  it.each([
    ['{"a": "b"', 'line 1: it is not valid JSON: close brace expected'],
    ['{"a": "b"\n "c": 1}', 'line 2: it is not valid JSON: comma expected'],
    ['{"a": "\\q"}', 'line 1: it is not valid JSON: invalid escape character'],
    ['// a\n{}', 'line 1: it is not valid JSON: invalid comment token'],
    ['', 'line 1: it is not valid JSON: value expected'],
    ['['.repeat(200_000), 'its values are nested too deeply'],
  ])('of JSON that are broken are refused (%#)', expectBroken('json'));

  it.each([
    ['a: b\nc: "d\n', 'line 3: it is not valid YAML: Missing closing "quote'],
    ['a: b: c\n', 'line 1: it is not valid YAML: Nested mappings are not allowed in compact mappings'],
    ['['.repeat(20_000), 'its values are nested too deeply'],
    ['b: &here 1\na: *here\nc: *nope\n', 'line 3: it is not valid YAML: there is no anchor &nope before it'],
    ['a: &here 1\n---\nb: *here\n', 'line 3: it is not valid YAML: there is no anchor &here before it'],
    ['a: *late\nb: &late 1\n', 'line 1: it is not valid YAML: there is no anchor &late before it'],
    ['*nope : 1\n', 'line 1: it is not valid YAML: there is no anchor &nope before it'],
  ])('of YAML that are broken are refused (%#)', expectBroken('yaml'));
});

it('a repair that breaks its file is not made', () => {
  const lines: Format = {
    name: 'lines',
    read(source) {
      if (source.includes('shut.')) throw new FormatError('it is broken');
      const draft = readText(source, lexicon);
      return [{draft, map: {rangeOf: range => range, editsOf: edit => [edit]}}];
    },
  };
  const source = 'The boat left , they said, and the port was shut .';
  expect(linter.lint(source, {format: lines}).findings.map(({ruleId}) => ruleId)).toEqual(['spaced-mark', 'spaced-mark']);
  expect(linter.fix(source, {format: lines}).text).toBe('The boat left, they said, and the port was shut .');
});
