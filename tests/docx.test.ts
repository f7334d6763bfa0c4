/** Word documents: what is read in them, and repairs that touch nothing but the text of runs. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseXml, XmlElement, XmlText, type XmlNode} from '@rgrove/parse-xml';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {applyEdits} from '../src/edits.ts';
import {fixText} from '../src/fix.ts';
import {openDocx} from '../src/formats/docx/docx.ts';
import {FormatError, type Part} from '../src/formats/format.ts';
import type {PackagePart} from '../src/formats/package.ts';
import {plainText} from '../src/formats/text.ts';
import {createLinter, fixPackage, formatOfFile, lintPackage, openPackage, type Finding} from '../src/index.ts';
import {loadLexicon} from '../src/lexicon.ts';
import {docx, documentXml, DOCUMENT_TYPE, filesOfDocx, paragraph, run, style, styled, text, type Parts} from './support/docx.ts';

const linter = await createLinter();
const lexicon = await loadLexicon();
const HOLE = '\ufffc';

function read({text: source, format}: PackagePart): Part {
  const [part] = format.read(source, lexicon);
  if (part === undefined) throw new Error('A part is one article.');
  return part;
}

/** The blocks of all parts, as `kind: text`. */
function blocks(body: string, parts: Parts = {}): readonly string[] {
  return openDocx(docx(body, parts)).parts.flatMap(part => {
    const {prose, blocks: all} = read(part).draft;
    return all.map(({kind, range}) => `${kind}: ${prose.slice(...range)}`);
  });
}

function proseOf(content: string, parts: Parts = {}): string {
  const [part] = openDocx(docx(paragraph(content), parts)).parts;
  return part === undefined ? '' : read(part).draft.prose;
}

/** The body of a document after fixing. */
function fix(body: string, parts: Parts = {}): string {
  const opened = openDocx(docx(body, parts));
  const written = opened.write(fixPackage(opened, linter).texts);
  const xml = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array());
  const [start, end] = documentXml('|').split('|');
  return xml.slice(start?.length, -(end ?? '').length);
}

function fixed(content: string): string {
  return fix(paragraph(content)).slice('<w:p>'.length, -'</w:p>'.length);
}

function lint(body: string, parts: Parts = {}): ReturnType<typeof lintPackage> {
  return lintPackage(openDocx(docx(body, parts)), linter);
}

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const bold = '<w:b/>';
const rain = 'It rained for a week.';
const wind = 'The wind was cold.';

describe('what is read', () => {
  it('goes by the name of the file', () => {
    expect(['a.docx', 'b.DOCX', 'c.docm', 'd.dotx', 'e.doc'].map(formatOfFile)).toEqual(Array<string>(5).fill('docx'));
  });

  it('headings, titles and captions by the names of their styles, in whatever language Word speaks', () => {
    const styles = [
      style('Titel', 'Title'),
      style('Untertitel', 'Subtitle'),
      style('berschrift2', 'heading 2'),
      style('Mine', 'My section', '<w:basedOn w:val="berschrift2"/>'),
      style('Beschriftung', 'caption'),
      style('Verzeichnis1', 'toc 1'),
    ].join('');
    const body = [
      paragraph(run('The river rose'), styled('Titel')),
      paragraph(run('A week of rain in the valley'), styled('Untertitel')),
      paragraph(run('A wet spring 3'), styled('Verzeichnis1')),
      paragraph(run('A wet spring'), styled('berschrift2')),
      text(rain),
      paragraph(run('The people of the bridge'), styled('Mine')),
      text(wind),
      paragraph(run('The old bridge on Monday'), styled('Beschriftung')),
      paragraph(run('Another title'), styled('Titel')),
      text(rain),
    ].join('');
    expect(blocks(body, {styles})).toEqual([
      'headline: The river rose',
      'standfirst: A week of rain in the valley',
      'code: A wet spring 3',
      'heading: A wet spring',
      `paragraph: ${rain}`,
      'heading: The people of the bridge',
      `paragraph: ${wind}`,
      'caption: The old bridge on Monday',
      'heading: Another title',
      `paragraph: ${rain}`,
    ]);
  });

  it('styles that are not described, by their ids', () => {
    const body = text(wind) + paragraph(run('A wet spring of this year'), styled('Heading1')) + text(rain);
    expect(blocks(body)).toContain('heading: A wet spring of this year');
    expect(blocks(body, {styles: style('Loop', 'a', '<w:basedOn w:val="Loop"/>')})).toHaveLength(3);
  });

  it('lists, by their numbers and by their styles', () => {
    const numbered = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    const styles = style('ListBullet', 'List Bullet', `<w:pPr>${numbered(2)}</w:pPr>`);
    const body = [
      text(wind),
      paragraph(run('Boots and a coat'), numbered(1)),
      paragraph(run('Gloves and a hat'), styled('ListBullet')),
      paragraph(run(rain), styled('ListBullet') + numbered(0)),
    ].join('');
    expect(blocks(body, {styles})).toEqual([
      `paragraph: ${wind}`,
      'list-item: Boots and a coat',
      'list-item: Gloves and a hat',
      `paragraph: ${rain}`,
    ]);
  });

  it('tables, of which one of a single cell is a frame', () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/>${text(content)}</w:tc>`;
    const body = [
      text(rain),
      `<w:tbl><w:tblPr/><w:tr>${cell('Day')}${cell('Rain')}</w:tr><w:tr>${cell('Monday')}${cell('None')}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${cell(wind)}</w:tr></w:tbl>`,
    ].join('');
    expect(blocks(body)).toEqual([
      `paragraph: ${rain}`,
      'cell: Day',
      'cell: Rain',
      'cell: Monday',
      'cell: None',
      `paragraph: ${wind}`,
    ]);
  });

  it('notes, headers, footers and the title, each for itself', () => {
    const note = (content: string, type = ''): string => `<w:footnote${type} w:id="1">${content}</w:footnote>`;
    const parts: Parts = {
      footnotes:
        note(text('A separator.'), ' w:type="separator"') +
        note(paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Of the spring.')}`)),
      endnotes: `<w:endnote w:id="1">${text('Of the winter.')}</w:endnote>`,
      header: text('The weekly news'),
      footer: paragraph(`${run('Page ')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`),
      title: 'The river &amp; the rain',
    };
    expect(blocks(text(rain), parts)).toEqual([
      `paragraph: ${rain}`,
      'segment: Of the spring.',
      'segment: Of the winter.',
      'segment: The weekly news',
      'segment: Page 3',
      'headline: The river & the rain',
    ]);
  });

  it('text boxes, once, and after the text', () => {
    const box = (content: string): string => `<w:txbxContent>${text(content)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${box('In a box.')}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In a box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(blocks(paragraph(run('It rained ') + drawing + run('for a week.')))).toEqual([
      `paragraph: ${rain}`,
      'segment: In a box.',
    ]);
  });

  it.each([
    ['one text, however it is cut into runs', run('It ra') + run('ined', bold) + run(' for a week.'), rain],
    ['links', `<w:hyperlink r:id="rIdX">${run('It rained')}</w:hyperlink>${run(' for a week.')}`, rain],
    [
      'what is inserted and where things went',
      `<w:ins>${run('It ')}</w:ins><w:moveTo>${run('rained for a week.')}</w:moveTo>`,
      rain,
    ],
    [
      'content controls and tags',
      `<w:smartTag><w:smartTagPr/>${run('It')}</w:smartTag><w:sdt><w:sdtContent>${run(' rained for a week.')}</w:sdtContent></w:sdt>`,
      rain,
    ],
    ['the results of fields', run('It ') + field('HYPERLINK "x"', 'rained') + field('REF y', ' for') + run(' a week.'), rain],
    [
      'tabs, line breaks and hyphens',
      '<w:r><w:t>It</w:t><w:tab/><w:t>rained</w:t><w:br/><w:t>for</w:t><w:noBreakHyphen/><w:t>a we</w:t><w:softHyphen/><w:t>ek.</w:t></w:r>',
      'It\trained\nfor\u2011a week.',
    ],
    ['references', '<w:r><w:t>Wind &amp; rain &#8211; a&#x20;lot &lt; ever</w:t></w:r>', 'Wind & rain – a lot < ever'],
    ['line ends in a text, as spaces', '<w:r><w:t>It rained\r\nfor\na week.</w:t></w:r>', rain],
    ['sections of characters', '<w:r><w:t>It <![CDATA[rained for]]> a week.</w:t></w:r>', rain],
    [
      'no white space around a text that does not ask for it',
      '<w:r><w:t> It rained\n</w:t></w:r><w:r><w:t xml:space="preserve"> for a week.</w:t></w:r>',
      rain,
    ],
  ])('%s', (_, content, expected) => expect(proseOf(content)).toBe(expected));

  it('white space that the whole document asks for', () => {
    const files = filesOfDocx(paragraph('<w:r><w:t>It </w:t></w:r><w:r><w:t>rained.</w:t></w:r>'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(
      '<w:document ',
      '<w:document xml:space="preserve" ',
    );
    const [part] = openDocx(zipSync({...files, 'word/document.xml': strToU8(xml)})).parts;
    expect(part && read(part).draft.prose).toBe('It rained.');
  });

  it('breaks that part paragraphs: two of lines, and one of pages', () => {
    const broken = (signs: string): string => paragraph(`${run(rain)}<w:r>${signs}</w:r>${run(wind)}`);
    const two = [`paragraph: ${rain}`, `paragraph: ${wind}`];
    expect(blocks(broken('<w:br/><w:br/>'))).toEqual(two);
    expect(blocks(broken('<w:br w:type="page"/>'))).toEqual(two);
    expect(blocks(broken('<w:br/>'))).toEqual([`paragraph: ${rain}\n${wind}`]);
  });

  it('two paragraphs as one where the end of the first is deleted', () => {
    expect(blocks(paragraph(run('It rained '), '<w:rPr><w:del w:id="1"/></w:rPr>') + text('for a week.'))).toEqual([
      `paragraph: ${rain}`,
    ]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['deleted text', `<w:del>${run(' not')}</w:del>`],
    ['deleted text as Word has it', '<w:del><w:r><w:delText> not</w:delText></w:r></w:del>'],
    ['what has moved away', `<w:moveFrom>${run(' not')}</w:moveFrom>`],
    ['hidden text', run(' not', '<w:vanish/>')],
    [
      'the instruction of a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TC "not.."</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
    [
      'calls of notes and comments',
      '<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ],
    [
      'what a control asks for',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here..')}</w:sdtContent></w:sdt>`,
    ],
    ['a picture beside the text', '<w:r><w:drawing><wp:anchor/></w:drawing></w:r>'],
    [
      'bookmarks and marks of the speller',
      '<w:bookmarkStart w:id="1"/><w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="1"/>',
    ],
    ['properties', '<w:r><w:rPr><w:b/></w:rPr></w:r>'],
  ])('%s is nothing to a reader', (_, content) => {
    expect(proseOf(run('It rained') + content + run(' for a week.'))).toBe(rain);
  });

  it('hidden text that a style hides, and not what is shown in spite of it', () => {
    const styles = style('Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>', 'character');
    const hidden = (rest: string): string => run(' not', `<w:rStyle w:val="Secret"/>${rest}`);
    expect(proseOf(run('It rained') + hidden('') + hidden('<w:vanish w:val="0"/>'), {styles})).toBe('It rained not');
  });

  it.each([
    ['a formula', '<m:oMath><m:r><m:t>x..</m:t></m:r></m:oMath>'],
    ['a picture in the text', '<w:r><w:drawing><wp:inline/></w:drawing></w:r>'],
    ['a sign of another font', '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'],
    ['an object', '<w:r><w:object/></w:r>'],
    ['code', run('x..y', '<w:rStyle w:val="HTMLCode"/>')],
    ['a word of another language', run('mot..', '<w:lang w:val="fr-FR"/>')],
  ])('%s is a hole in the text', (_, content) => {
    const styles = style('HTMLCode', 'HTML Code', '', 'character');
    expect(proseOf(run('See ') + content + run(' there, please.'), {styles})).toBe(`See ${HOLE} there, please.`);
  });

  it('paragraphs of code and of marks', () => {
    const body = text(rain) + paragraph(run('let x..'), styled('SourceCode')) + text('* * *') + text(wind);
    expect(blocks(body, {styles: style('SourceCode', 'Source Code')}).map(block => block.split(':')[0])).toEqual([
      'paragraph',
      'code',
      'code',
      'paragraph',
    ]);
    expect(lint(body, {styles: style('SourceCode', 'Source Code')}).findings).toEqual([]);
  });

  it('another language than that of most of the text, wherever that is said', () => {
    const french = '<w:rPr><w:lang w:val="fr-FR"/></w:rPr>';
    const styles = style('Quote', 'Quote', french) + style('Fremd', 'foreign', french, 'character');
    const words = 'Il pleut.. ici';
    const alien = [
      paragraph(run(words), styled('Quote')),
      paragraph(run(words, '<w:rStyle w:val="Fremd"/>')),
      paragraph(run(words, '<w:lang w:val="fr-FR"/>')),
    ];
    for (const content of alien) expect(blocks(text(rain) + content, {styles})[1]).toBe(`code: ${HOLE}`);
    const english = paragraph(run('It rained.. Then it snowed.', '<w:lang w:val="en-GB"/>'), styled('Quote'));
    expect(blocks(text(rain) + english, {styles})[1]).toBe('paragraph: It rained.. Then it snowed.');
  });

  it('no language that the letters of a text disprove', () => {
    expect(proseOf(run(rain) + run(' дождь', '<w:lang w:val="ru-RU"/>'))).toBe(`${rain} ${HOLE}`);
    expect(proseOf(run(rain) + run(' It rained', '<w:lang w:val="ru-RU"/>'))).toBe(`${rain} It rained`);
    expect(proseOf(run(rain) + run(' It rained, “', '<w:lang w:val="zh-CN"/>'))).toBe(`${rain} It rained, “`);
    expect(proseOf(run(rain) + run(' “. ', '<w:lang w:val="fr-FR"/>'))).toBe(`${rain} “. `);
    expect(proseOf(run(rain) + run(' It rained', '<w:lang w:val="no such tag"/>'))).toBe(`${rain} It rained`);
  });

  it('no language that the whole text keeps from its original: the words decide', () => {
    const russian = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(lint(text('It rained.. Then it snowed.'), {styles: russian}).findings).toHaveLength(1);
    const german = text(
      'Es regnete die ganze Woche.. Dann kam der Wind, und mit ihm kam der Schnee von den Bergen, wie schon lange nicht mehr, so dass niemand mehr aus dem Haus gehen konnte.',
    );
    expect(lint(german, {footnotes: `<w:footnote>${text('It rained.. Then it snowed.')}</w:footnote>`})).toMatchObject({
      findings: [],
      notices: [{code: 'not-english'}],
    });
    expect(lint(text(`${rain} ${rain}`), {footnotes: `<w:footnote>${german}</w:footnote>`})).toMatchObject({notices: []});
  });
});

describe('repairs', () => {
  it.each([
    ['in a run', run('It rained.. Then it snowed.'), run('It rained. Then it snowed.')],
    [
      'over runs that look alike',
      '<w:r w:rsidR="1"><w:t xml:space="preserve">It was a “moment </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="2"><w:t>“</w:t></w:r><w:r><w:t>. Nobody spoke.</w:t></w:r>',
      '<w:r w:rsidR="1"><w:t xml:space="preserve">It was a “moment.”</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="2"><w:t></w:t></w:r><w:r><w:t xml:space="preserve"> Nobody spoke.</w:t></w:r>',
    ],
    [
      'over runs whose languages alone differ, and the fonts that they prefer',
      `${run('It was a “moment ', '<w:lang w:val="en-US"/>')}${run('“', '<w:rFonts w:hint="eastAsia"/>')}${run('. Nobody spoke.')}`,
      `${run('It was a “moment.”', '<w:lang w:val="en-US"/>').replace('<w:t>', '<w:t xml:space="preserve">')}<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t></w:t></w:r>${run(' Nobody spoke.')}`,
    ],
    [
      'that only take away, over runs that look different',
      `${run('It rained', bold)}${run(' ')}${run(', and it snowed.', bold)}`,
      `${run('It rained', bold)}<w:r><w:t xml:space="preserve"></w:t></w:r>${run(', and it snowed.', bold)}`,
    ],
    [
      'beside a reference',
      '<w:r><w:t>Wind &amp; rain,, and snow.</w:t></w:r>',
      '<w:r><w:t>Wind &amp; rain, and snow.</w:t></w:r>',
    ],
    [
      'of a deleted text none, and around it',
      `${run('It rained')}<w:del>${run('.. a..')}</w:del>${run('.. Then it snowed.')}`,
      `${run('It rained')}<w:del>${run('.. a..')}</w:del>${run('. Then it snowed.')}`,
    ],
    [
      'in a link that is a field',
      field('HYPERLINK "x"', 'It rained.. Then it snowed.'),
      field('HYPERLINK "x"', 'It rained. Then it snowed.'),
    ],
  ])('%s', (_, content, expected) => {
    expect(fixed(content)).toBe(expected);
    expect(fixed(expected)).toBe(expected);
  });

  it.each([
    ['replace text over runs that look different', run('It was a “moment ') + run('“', bold) + run('. Nobody spoke.')],
    [
      'replace text on both sides of a bookmark',
      `${run('It was a “moment ')}<w:bookmarkStart w:id="1"/>${run('“. Nobody spoke.')}`,
    ],
    [
      'replace text on both sides of the call of a note',
      `${run('It was a “moment ')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('“. Nobody spoke.')}`,
    ],
    ['take away a tab', '<w:r><w:t>It rained</w:t><w:tab/><w:t>, and it snowed.</w:t></w:r>'],
    ['change what a field shows', field('DOCPROPERTY x', 'It rained.. Then it snowed.')],
    [
      'change one of two contents',
      `<mc:AlternateContent><mc:Choice Requires="x">${run('It rained.. Then it snowed.')}</mc:Choice><mc:Fallback>${run('It rained.. Then it snowed.')}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'change what is bound to data',
      `<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${run('It rained.. Then it snowed.')}</w:sdtContent></w:sdt>`,
    ],
  ])('never %s, and the finding says so', (_, content) => {
    expect(fixed(content)).toBe(content);
    const {findings} = lint(paragraph(content));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/leaves the repair to you/u);
  });

  it('never change one copy of a text box', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>It rained.. Then it snowed.</w:t></w:r></w:p></w:txbxContent>';
    const body = paragraph(
      `${run(rain)}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(fix(body)).toBe(body);
    expect(lint(body).findings.map(({ruleId, repair}) => [ruleId, repair])).toEqual([['doubled-period', undefined]]);
  });

  const part = (content: string): PackagePart => {
    const [found] = openDocx(docx(paragraph(content))).parts;
    if (found === undefined) throw new Error('It is a document.');
    return found;
  };
  /** The runs after something is written at the end of a word. */
  const written = (content: string, word: string, addition: string): string | undefined => {
    const found = part(content);
    const {draft, map} = read(found);
    const at = draft.prose.indexOf(word) + word.length;
    const edits = map?.editsOf({range: [at, at], text: addition});
    return (
      edits &&
      applyEdits(found.text, edits).slice(found.text.indexOf('<w:p>') + 5, -'</w:p><w:sectPr/></w:body></w:document>'.length)
    );
  };

  it.each([
    [
      'in the plainer of two runs',
      run('It rained', bold) + run(' again'),
      'rained',
      ',',
      run('It rained', bold) + '<w:r><w:t xml:space="preserve">, again</w:t></w:r>',
    ],
    [
      'on the left of two that differ',
      run('It rained', bold) + run(' again', '<w:i/>'),
      'rained',
      ',',
      run('It rained,', bold) + run(' again', '<w:i/>'),
    ],
    [
      'on the left of a run that is marked',
      run('It rained') + run(' again', bold),
      'rained',
      ',',
      run('It rained,') + run(' again', bold),
    ],
    [
      'outside of a link',
      `<w:hyperlink>${run('It rained')}</w:hyperlink>${run(' again')}`,
      'rained',
      '.',
      `<w:hyperlink>${run('It rained')}</w:hyperlink>${run('. again').replace('<w:t>', '<w:t xml:space="preserve">')}`,
    ],
    ['at the end of a paragraph', run('It rained', bold), 'rained', '.', run('It rained.', bold)],
    ['with the space that it needs', run('It rained') + run('again'), 'rained', ' ', run('It rained ') + run('again')],
    ['as XML', run('It rained'), 'It', ' & <', '<w:r><w:t>It &amp; &lt; rained</w:t></w:r>'],
  ])('are written %s', (_, content, word, addition, expected) => {
    expect(written(content, word, addition)).toBe(expected);
  });

  it('write no line end, and change no part of a reference, a tab or a hole', () => {
    const {draft, map} = read(part('<w:r><w:t>A &amp; B</w:t><w:tab/><w:t>C</w:t><w:sym/></w:r>'));
    const edit = (found: string, replacement: string): unknown => {
      const at = draft.prose.indexOf(found);
      return map?.editsOf({range: [at, at + found.length], text: replacement});
    };
    expect(edit('A', 'a\nb')).toBeUndefined();
    expect(edit('\t', ' ')).toBeUndefined();
    expect(edit('\t', '')).toBeUndefined();
    expect(edit(HOLE, '')).toBeUndefined();
    expect(edit('B\tC', 'D')).toBeUndefined();
    expect(edit('&', 'and')).toHaveLength(1);
  });

  it('keep a byte-order mark, line ends, and all parts but those that change', () => {
    const files = filesOfDocx(text('It rained.. Then it snowed.'), {header: text('The weekly news'), title: 'The rain ,again'});
    const document = `\ufeff${strFromU8(files['word/document.xml'] ?? new Uint8Array())}\r\n<!-- .. -->\r\n`;
    const before = {...files, 'word/document.xml': strToU8(document)};
    const opened = openDocx(zipSync(before));
    const after = unzipSync(opened.write(fixPackage(opened, linter).texts));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.entries(before).filter(
      ([name, content]) => !Buffer.from(content).equals(after[name] ?? new Uint8Array()),
    );
    expect(changed.map(([name]) => name)).toEqual(['word/document.xml', 'docProps/core.xml']);
    expect(Buffer.from(after['word/document.xml'] ?? []).toString()).toBe(document.replace('rained..', 'rained.'));
  });
});

describe('what is told', () => {
  const footnotes = `<w:footnote w:id="1">${text('Of the spring ,as they say.')}</w:footnote>`;
  const body = text('The river rose') + paragraph(run('It ra') + run('ined', bold) + run('.. Then it snowed.'));
  const {findings, view} = lint(body, {footnotes});
  const parts = openDocx(docx(body, {footnotes})).parts;

  it('is one text to a reader', () => {
    expect(view.text).toBe('The river rose\n\nIt rained.. Then it snowed.\n\nOf the spring ,as they say.');
    expect(view.findings.map(({range}) => view.text.slice(...range))).toEqual(['..', ' ,']);
    expect(view.findings.map(({line, column}) => [line, column])).toEqual([
      [3, 10],
      [5, 14],
    ]);
    expect(view.findings[0]?.repair?.edits).toEqual([{range: [26, 27], text: ''}]);
  });

  it('has its place in a part', () => {
    expect(findings.map(({part, line}) => [part, line])).toEqual([
      ['word/document.xml', 3],
      ['word/footnotes.xml', 5],
    ]);
    for (const [index, found] of ['..', ' ,'].entries()) {
      const {part, range = [0, 0] as const, repair} = findings[index] ?? {};
      const source = parts.find(({name}) => name === part)?.text ?? '';
      expect(source.slice(...range)).toBe(found);
      expect(applyEdits(source, repair?.edits ?? [])).not.toBe(source);
    }
  });

  it('is what fixing did, in both', () => {
    const result = fixPackage(openDocx(docx(body, {footnotes})), linter);
    expect(
      applyEdits(
        result.view.original,
        result.view.applied.map(({edit}) => edit),
      ),
    ).toBe(result.view.text);
    expect(result.view.original).toBe(view.text);
    expect(result.view.text).toBe('The river rose\n\nIt rained. Then it snowed.\n\nOf the spring, as they say.');
    for (const {name, text: source} of parts) {
      const edits = result.applied.filter(({part}) => part === name).map(({edit}) => edit);
      expect(applyEdits(source, edits)).toBe(result.texts.get(name) ?? source);
      expect(edits).not.toEqual([]);
    }
  });

  it('is one change where two runs changed', () => {
    const content = paragraph(run('It was a “moment ') + run('“') + run('. Nobody spoke.'));
    const {view: seen} = fixPackage(openDocx(docx(content)), linter);
    expect(seen.applied.map(({edit}) => edit)).toEqual([{range: [16, 19], text: '.”'}]);
  });
});

describe('what is no good document', () => {
  const good = filesOfDocx(text(rain));
  const without = (name: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(good).filter(([path]) => path !== name)));
  const withDocument = (xml: string): Uint8Array => zipSync({...good, 'word/document.xml': strToU8(xml)});
  const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({length: 20}, (_, index) => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`).join('')}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a19;</w:t></w:r></w:p></w:body></w:document>`;

  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'it is empty'],
    ['text', strToU8('It rained.'), 'it is no zip archive'],
    ['a document with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'it has a password'],
    ['half of it', docx(text(rain)).slice(0, 900), 'it is no zip archive'],
    ['another archive', zipSync({'a.txt': strToU8('It rained.')}), 'no document is in it'],
    ['no types', without('[Content_Types].xml'), '[Content_Types].xml is missing'],
    ['no document', without('word/document.xml'), 'word/document.xml is missing'],
    [
      'a template',
      docx(text(rain), {}, DOCUMENT_TYPE.replace('document.main', 'template.main')),
      'it has macros or is a template',
    ],
    ['macros', docx(text(rain), {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'it has macros or is a template'],
    [
      'a sheet',
      docx(text(rain), {}, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'it is no Word document',
    ],
    ['bad XML', withDocument('<w:document><w:body>\n<w:p></w:body>'), 'word/document.xml: line 2: '],
    ['another root', withDocument('<w:other/>'), 'word/document.xml: its root element is w:other, not document'],
    [
      'bytes that are no text',
      zipSync({...good, 'word/document.xml': Uint8Array.from([0x3c, 0xff, 0xfe])}),
      'word/document.xml is not valid UTF-8',
    ],
    ['entities of its own', withDocument(bomb), 'word/document.xml: line 1: '],
    [
      'elements in elements',
      withDocument(`<w:document>${'<w:p>'.repeat(100_000)}`),
      'word/document.xml: its elements are nested too deeply',
    ],
    ['more than may be read', withDocument(' '.repeat(40_000_000)), 'word/document.xml is too large to be read'],
    ['bad styles', docx(text(rain), {styles: '<w:style>'}), 'word/styles.xml: line 2: '],
  ])('%s is refused in one line', (_, bytes, message) => {
    const attempt = (): unknown => lintPackage(openDocx(bytes), linter);
    expect(attempt).toThrow(FormatError);
    expect(attempt).toThrow(message);
    try {
      attempt();
    } catch (error) {
      expect(String(error)).not.toContain('\n');
    }
  });

  it('is what is signed, as soon as it would change', () => {
    const signed = zipSync({...filesOfDocx(text('It rained.. Then it snowed.')), '_xmlsignatures/sig1.xml': strToU8('<a/>')});
    const opened = openDocx(signed);
    expect(lintPackage(opened, linter).findings).toHaveLength(1);
    expect(() => opened.write(fixPackage(opened, linter).texts)).toThrow('it is signed');
  });

  it('is not what lacks a part that it names', () => {
    const {'word/styles.xml': _, ...files} = filesOfDocx(text(rain), {styles: ''});
    expect(openDocx(zipSync(files)).parts).toHaveLength(1);
  });

  it('opens by its format', async () => {
    expect((await openPackage('docx', docx(text(rain)))).parts.map(({name}) => name)).toEqual(['word/document.xml']);
    await expect(openPackage('docx', new Uint8Array(30))).rejects.toThrow(FormatError);
  });

  it('is read in linear time', {timeout: 60_000}, () => {
    const timeOf = (count: number): number => {
      const opened = openDocx(
        docx(Array.from({length: count}, () => paragraph(run('It rained ') + run(', and', bold) + run(' it snowed..'))).join('')),
      );
      const started = performance.now();
      for (const part of opened.parts) read(part);
      return performance.now() - started;
    };
    timeOf(500);
    const small = Math.min(timeOf(1000), timeOf(1000));
    expect(timeOf(8000)).toBeLessThan(40 * small + 200);
  });
});

const folder = join(import.meta.dirname, '..', 'samples');
const samples = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('input.txt') || /clean.*\.txt$/u.test(path))
  .toSorted();

const sampleStyles =
  style('Titel', 'Title') +
  style('Quelltext', 'Source Code') +
  style('Liste', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');

/** @param cut The runs of a line. */
function toBody(source: string, cut: (line: string) => string): string {
  const draft = plainText.read(source, lexicon)[0]?.draft;
  return (draft?.blocks ?? [])
    .map(({kind, range}) => {
      const lines = source.slice(...range).split(/\s*\n\s*/u);
      const content = kind === 'verse' ? lines.map(cut).join('<w:r><w:br/></w:r>') : cut(lines.join(' '));
      const id = kind === 'code' ? 'Quelltext' : kind === 'headline' ? 'Titel' : kind === 'list-item' ? 'Liste' : undefined;
      return paragraph(content, id === undefined ? '' : styled(id));
    })
    .join('');
}

/** As Word does after many sessions: anywhere, also inside words and marks. */
function cutAnywhere(line: string): string {
  const runs: string[] = [];
  for (let at = 0, size = 1; at < line.length; at += size, size = (size * 7 + 3) % 11 || 1) {
    // Half a character is none.
    if (/[\ud800-\udbff]$/u.test(line.slice(at, at + size))) size += 1;
    runs.push(run(line.slice(at, at + size)).replace('<w:r>', `<w:r w:rsidR="00${size}A">`));
  }
  return runs.join('<w:proofErr w:type="gramStart"/>');
}

/** One word in three is bold or in a link. */
function cutAtWords(line: string): string {
  return line
    .split(/(\s+)/u)
    .filter(word => word !== '')
    .map((word, index) => {
      if (!/^\p{L}+$/u.test(word) || index % 3 !== 0) return run(word);
      return index % 2 === 0 ? run(word, bold) : `<w:hyperlink r:id="rIdX">${run(word)}</w:hyperlink>`;
    })
    .join('');
}

function collapsed(content: string): string {
  return content.replaceAll(/\s+/gu, ' ').trim();
}

function said(findings: readonly Finding[], source: string): readonly string[] {
  return findings.map(({ruleId, range}) => `${ruleId}: ${collapsed(source.slice(...range))}`);
}

/** The XML without what stands in the texts of runs, and without what makes white space in them count. */
function skeleton(xml: string): string {
  return xml.replaceAll(/(<w:t)(?: xml:space="preserve")?>.*?(?=<\/w:t>)/gsu, '$1>');
}

describe.each(samples)('samples/%s as DOCX', path => {
  const source = readFileSync(join(folder, path), 'utf8');

  it.each([
    ['cut anywhere', cutAnywhere],
    ['cut at words', cutAtWords],
  ])('%s has the same findings on the same words, and keeps all but the texts', (_, cut) => {
    const body = toBody(source, cut);
    const opened = openDocx(docx(body, {styles: sampleStyles}));
    const {view} = lintPackage(opened, linter);
    expect(said(view.findings, view.text)).toEqual(said(linter.lint(source).findings, source));
    const {texts} = fixPackage(opened, linter);
    const [main] = opened.parts;
    expect(skeleton(texts.get('word/document.xml') ?? main?.text ?? '')).toBe(skeleton(main?.text ?? ''));
    const again = openDocx(opened.write(texts));
    expect(fixPackage(again, linter).texts.size).toBe(0);
  });

  it('is fixed as the text is, but for what joins two blocks', () => {
    const {text: expected} = fixText(source, current => {
      const result = linter.lint(current);
      const findings = result.findings.map(({repair, ...finding}) =>
        repair?.edits.some(({range}) => current.slice(...range).includes('\n')) ? finding : {...finding, ...(repair && {repair})},
      );
      return {...result, findings};
    });
    const draft = plainText.read(expected, lexicon)[0]?.draft;
    const {view} = fixPackage(openDocx(docx(toBody(source, cutAnywhere), {styles: sampleStyles})), linter);
    const paragraphs = view.text.split('\n\n').filter(block => !block.includes(HOLE));
    expect(paragraphs.map(collapsed).join(' ')).toBe(
      (draft?.blocks ?? [])
        .filter(({kind}) => kind !== 'code')
        .map(({range}) => collapsed(expected.slice(...range)))
        .join(' '),
    );
  });
});

const words = fc.constantFrom(
  ...[
    'The river',
    'rose',
    'said',
    'Anna',
    '“',
    '”',
    '"',
    '..',
    '.',
    ',',
    ' ,',
    '. ',
    '( ',
    ' )',
    '—',
    ' - ',
    '😀',
    'naïve',
    '&',
    '<',
  ],
  ...[' ', ' ', ' ', '  ', '\u00a0', '\n'],
);
const properties = fc.constantFrom(
  '',
  '',
  '',
  bold,
  '<w:i/>',
  `${bold}<w:i/>`,
  '<w:lang w:val="en-GB"/>',
  '<w:lang w:val="fr-FR"/>',
  '<w:vanish/>',
);
const anyRun = fc
  .tuple(fc.array(words, {maxLength: 5}), properties, fc.boolean())
  .map(([pieces, look, isKept]) =>
    isKept ? run(pieces.join(''), look) : run(pieces.join(''), look).replace(' xml:space="preserve"', ''),
  );
const inline = fc.oneof(
  {weight: 12, arbitrary: anyRun},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '<w:r><w:br/></w:r>',
        '<w:r><w:tab/></w:r>',
        '<w:r><w:sym/></w:r>',
        '<w:r><w:br w:type="page"/></w:r>',
        '<w:r/>',
        '<w:r><w:t/></w:r>',
      ],
      ...['<w:bookmarkStart w:id="1"/>', '<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:t>a<!-- b.. --> .</w:t></w:r>'],
      ...['<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyRun, fc.constantFrom('ins', 'del', 'hyperlink', 'smartTag', 'fldSimple w:instr="REF x"'))
      .map(([content, name]) => `<w:${name}>${content}</w:${name.split(' ')[0] ?? ''}>`),
  },
);
const anyParagraph = fc
  .tuple(
    fc.array(inline, {maxLength: 14}),
    fc.constantFrom(
      '',
      '',
      styled('Heading1'),
      styled('Title'),
      '<w:numPr><w:numId w:val="1"/></w:numPr>',
      '<w:rPr><w:del/></w:rPr>',
    ),
  )
  .map(([content, look]) => paragraph(content.join(''), look));
const anyBody = fc.array(anyParagraph, {minLength: 1, maxLength: 4}).map(all => all.join(''));

function textOf(node: XmlNode): string {
  if (node instanceof XmlText) return node.text;
  return node instanceof XmlElement ? node.children.map(textOf).join('') : '';
}

const runs = {numRuns: 300, ...(process.env['CI'] === undefined ? {} : {seed: 20_264})};

describe('for any document', () => {
  it('each character of the prose is what its place in the source says', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyBody, body => {
        const [part] = openDocx(docx(body)).parts;
        if (part === undefined) return;
        const {draft, map, written} = read(part);
        for (const {range} of draft.blocks) {
          for (let at = range[0]; at < range[1]; at += 1) {
            const place = map?.rangeOf([at, at + 1]) ?? [0, 0];
            const slice = part.text.slice(...place);
            const unit = draft.prose.charAt(at);
            const isMended = draft.mended.some(({range: [from, to]}) => from <= at && at < to);
            if (isMended || unit === HOLE || /\p{Cs}/u.test(unit)) continue;
            if (unit === '\t') expect(slice).toMatch(/^<w:tab/u);
            else if (unit === '\n') expect(slice).toMatch(/^<w:br/u);
            else expect(textOf(parseXml(`<a>${slice.replaceAll('\n', ' ')}</a>`).root ?? new XmlElement('a'))).toBe(unit);
            const back = written?.proseOf(place) ?? [0, 0];
            expect(written?.prose.slice(...back)).toBe(unit);
          }
        }
      }),
      runs,
    );
  });

  it(
    'any edit that the map takes does to the prose what it says, unless reading it again shows that it does not',
    {timeout: 120_000},
    () => {
      const count = {made: 0, lied: 0};
      fc.assert(
        fc.property(
          anyBody,
          fc.nat(),
          fc.nat({max: 6}),
          fc.constantFrom('', '.', '”', ' ', ', ', '& <x>', 'swam'),
          (body, start, length, replacement) => {
            const [part] = openDocx(docx(body)).parts;
            if (part === undefined) return;
            const {draft, map} = read(part);
            const from = start % (draft.prose.length + 1);
            const edit = {range: [from, Math.min(draft.prose.length, from + length)] as const, text: replacement};
            const edits = map?.editsOf(edit);
            if (edits === undefined) return;
            const next = applyEdits(part.text, edits);
            expect(skeleton(next)).toBe(skeleton(part.text));
            // No rule cuts a character in two.
            if (/\p{Cs}/u.test(next)) return;
            const isTrue = read({...part, text: next}).draft.prose === applyEdits(draft.prose, [edit]);
            count[isTrue ? 'made' : 'lied'] += 1;
          },
        ),
        {...runs, numRuns: 1000},
      );
      // White space at the end of a text that does not keep it, and emptied paragraphs.
      expect(count.made).toBeGreaterThan(300);
      expect(count.lied).toBeLessThan(count.made / 5);
    },
  );

  it('fixing changes texts alone, comes to rest, and tells what it did', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(anyBody, body => {
        const opened = openDocx(docx(body));
        const {texts, notices, view, applied} = fixPackage(opened, linter);
        expect(notices.filter(({code}) => code === 'unstable-fix')).toEqual([]);
        const [part] = opened.parts;
        const source = part?.text ?? '';
        const next = texts.get('word/document.xml') ?? source;
        expect(skeleton(next)).toBe(skeleton(source));
        expect(
          applyEdits(
            source,
            applied.map(({edit}) => edit),
          ),
        ).toBe(next);
        expect(
          applyEdits(
            view.original,
            view.applied.map(({edit}) => edit),
          ),
        ).toBe(view.text);
        const again = openDocx(opened.write(texts));
        expect(again.parts[0]?.text).toBe(next);
        expect(fixPackage(again, linter).texts.size).toBe(0);
        expect(lintPackage(again, linter).view).toEqual({text: view.text, findings: view.findings, suppressed: []});
      }),
      runs,
    );
  });
});
