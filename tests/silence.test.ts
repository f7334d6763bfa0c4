import {beforeAll, describe, expect, it, test} from 'vitest';
import {accept, acceptanceOf} from '../src/accept.ts';
import type {Format} from '../src/formats/format.ts';
import {silence} from '../src/silence.ts';
import {createLinter, loadFormat, type FormatName, type Linter} from '../src/index.ts';

let markdown: Format;
let mdx: Format;
let linter: Linter;

beforeAll(async () => {
  [markdown, mdx, linter] = await Promise.all([loadFormat('markdown'), loadFormat('mdx'), createLinter()]);
});

const bad = 'The road was closed..\n';
/** Lines that are flagged, and what is said of the comments. */
const lint = (source: string, format = markdown): readonly [readonly number[], readonly string[]] => {
  const {findings, notices} = linter.lint(source, {format});
  return [findings.map(({line}) => line), notices.map(({message}) => message)];
};

describe('a comment disables', () => {
  test.each([
    ['the next line', `<!-- postedit-disable-next-line -->\n${bad}\n${bad}`, [4]],
    ['the next line that has text', `<!-- postedit-disable-next-line -->\n\n${bad}\n${bad}`, [5]],
    ['its own line', `The road was closed.. <!-- postedit-disable-line doubled-period -->\n\n${bad}`, [3]],
    ['all that follows', `${bad}\n<!-- postedit-disable -->\n\n${bad}\n${bad}`, [1]],
    ['a stretch', `<!-- postedit-disable -->\n\n${bad}\n<!-- postedit-enable -->\n\n${bad}`, [7]],
    ['the file, wherever it stands', `${bad}\n${bad}\n<!-- postedit-disable-file -->\n`, []],
    ['one rule', `<!-- postedit-disable doubled-period -->\n\n${bad}\nIt fell , and lay.\n`, [5]],
    [
      'two rules, with a reason',
      `<!-- postedit-disable doubled-period, spaced-mark -- as it was said -->\n\n${bad}\nIt fell , and lay.\n`,
      [],
    ],
    [
      'one of two rules again',
      `<!-- postedit-disable doubled-period -->\n<!-- postedit-disable spaced-mark -->\n\n<!-- postedit-enable spaced-mark -->\n\n${bad}\nIt fell , and lay.\n`,
      [8],
    ],
    [
      'all rules but one that is enabled again',
      `<!-- postedit-disable -->\n\n${bad}\n<!-- postedit-enable doubled-period -->\n\n${bad}\nIt fell , and lay.\n`,
      [7],
    ],
    [
      'one of a list that is enabled again',
      `<!-- postedit-disable doubled-period, spaced-mark -->\n\n${bad}\n<!-- postedit-enable doubled-period -->\n\n${bad}\nIt fell , and lay.\n`,
      [7],
    ],
    [
      'what one comment enables in turn',
      `<!-- postedit-disable doubled-period, spaced-mark -->\n\n<!-- postedit-enable doubled-period -->\n\n<!-- postedit-enable spaced-mark -->\n\n${bad}\nIt fell , and lay.. And lay.\n`,
      [7, 9, 9],
    ],
    ['with the front matter', `---\npostedit-disable: true\n---\n\n${bad}`, []],
    ['with front matter in TOML', `+++\npostedit-disable = true\n+++\n\n${bad}`, []],
    ['rules in front matter in TOML', `+++\npostedit-disable = ["doubled-period"]\n+++\n\n${bad}`, []],
    ['rules in the front matter', `---\npostedit-disable: [doubled-period]\n---\n\n${bad}`, []],
  ] as [string, string, number[]][])('%s', (_, source, lines) => expect(lint(source)[0]).toEqual(lines));

  const target = (text: string): string => `<segment><target>${text}</target></segment>\n`;
  const entry = (text: string): string => `msgid "a"\nmsgstr "${text}"\n\n`;
  const cue = (text: string): string => `00:01.000 --> 00:02.000\n${text}\n\n`;
  const next = '<!-- postedit-disable-next-line -->\n';
  it.each<[FormatName, string, readonly number[]]>([
    ['html', `<p>One..</p>\n${next}<p>Two..</p>\n<p>Three..</p>\n`, [1, 4]],
    [
      'xliff',
      `<xliff version="2.0" trgLang="en"><file id="f"><unit id="u">\n${target('One..')}${next}${target('Two..')}${target('Three..')}</unit></file></xliff>`,
      [2, 5],
    ],
    ['po', `${entry('One..')}# postedit-disable\n${entry('Two..')}# postedit-enable\n${entry('Three..')}`, [2, 10]],
    [
      'po',
      `${entry('One..')}#, fuzzy\n# postedit-disable-next-line\n#: a.c:1\nmsgctxt "x"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "Two.."\nmsgstr[1] ""\n"and "\n"two.."\n${entry('Three..')}`,
      [2, 15],
    ],
    [
      'xliff',
      `<xliff version="1.2"><file target-language="en"><body>\n<trans-unit><target>One..</target></trans-unit>\n${next}<trans-unit>\n<source>x</source>\n<target>\nTwo..</target>\n</trans-unit><trans-unit><target>Three..</target></trans-unit>\n</body></file></xliff>`,
      [2, 8],
    ],
    [
      'tmx',
      `<tmx version="1.4"><body>\n${next}<tu>\n<tuv xml:lang="ru"><seg>x</seg></tuv>\n<tuv xml:lang="en"><seg>One..</seg></tuv>\n</tu>\n<tu><tuv xml:lang="en"><seg>Two..</seg></tuv></tu>\n</body></tmx>`,
      [7],
    ],
    [
      'vtt',
      `WEBVTT\n\n${cue('One..')}NOTE postedit-disable-next-line -- as it was said\n\nthe second\n${cue('Two..\nAnd two..')}${cue('NOTE..')}`,
      [4, 14],
    ],
    ['vtt', `WEBVTT\n\nNOTE\npostedit-disable\n\n${cue('One..')}NOTE postedit-enable\n\n${cue('Two..')}`, [12]],
    ['yaml', 'a: The first..\n# postedit-disable-next-line\nb: >\n  The second..\n  And the second..\nc: The third..\n', [1, 6]],
    [
      'jsonc',
      '{\n// postedit-disable-next-line\n"a": {"b":\n  "The first..",\n"c": "The second..", /* postedit-disable */\n"d": "The third.."}, // postedit-enable\n"e": ["The fourth..",],}',
      [5, 7],
    ],
    ['yaml', '# postedit-disable-next-line\na:\n  b: The first..\n  c: The second..\n', [4]],
    ['yaml', '# postedit-disable-next-line\na: [The first.., The second..]\nb: The third..\n', [3]],
    ['yaml', 'a: The first..\n# postedit-disable-next-line\nb: The second..\nc: The third..\n', [1, 4]],
  ])('in %s', async (name, source, lines) => {
    const format = await loadFormat(name, {fields: ['**']});
    expect(lint(source, format)).toEqual([lines, []]);
  });

  it.each<[FormatName, string]>([
    ['po', `# postedit-disable-next-line\n${entry('')}${entry('One..')}`],
    [
      'xliff',
      `<xliff version="1.2"><file target-language="en">${next}<trans-unit/><trans-unit><target>One..</target></trans-unit></file></xliff>`,
    ],
    ['vtt', `WEBVTT\n\n${cue('One..')}NOTE postedit-disable-next-line\n`],
    ['yaml', 'x: &x y\n# postedit-disable-next-line\na: *x\nb: One..\n'],
  ])('in %s no more than what is next', async (name, source) => {
    const [lines, notices] = lint(source, await loadFormat(name, {fields: ['**']}));
    expect(lines).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining('silences nothing')]);
  });

  it('behind a value of YAML, and not inside one', async () => {
    const yaml = await loadFormat('yaml', {fields: ['**']});
    const sign = '# postedit-disable-line';
    const source = `a: The road was closed.. ${sign}\nb: "The road was closed.. ${sign}"\nc: |\n  The road was closed.. ${sign}\n  # postedit-disable-file\nd: [The road was closed..] ${sign} doubled-period -- as it was said\n`;
    expect(lint(source, yaml)).toEqual([[2, 4], []]);
  });

  it('in braces in MDX', () => {
    expect(lint(`{/* postedit-disable-next-line */}\n${bad}\n${bad}`, mdx)).toEqual([[4], []]);
  });

  it('not in code, and not by half a name', () => {
    const source = `\`<!-- postedit-disable -->\`\n\n<!-- postedit-disabled -->\n\n<!-- Do not postedit-disable -->\n\n${bad}`;
    expect(lint(source)[0]).toEqual([7]);
  });
});

describe('a comment', () => {
  test.each([
    [
      'silences nothing',
      `<!-- postedit-disable-next-line spaced-mark -->\n${bad}`,
      ['Line 1: this postedit-disable silences nothing.'],
    ],
    [
      'names no rule',
      `\n<!-- postedit-disable doubled-perod -->\n\n${bad}`,
      ['Line 2: there is no rule "doubled-perod" to disable; the nearest is "doubled-period".'],
    ],
    [
      'names no rule to enable',
      `<!-- postedit-enable doubled-perod -->\n\n${bad}`,
      ['Line 1: there is no rule "doubled-perod" to enable; the nearest is "doubled-period".'],
    ],
    [
      'enables nothing',
      `<!-- postedit-disable spaced-mark -->\n\nIt fell , and lay.\n\n<!-- postedit-enable doubled-period -->\n\n${bad}`,
      ['Line 5: this postedit-enable enables nothing.'],
    ],
    ['stands alone and enables', `<!-- postedit-enable -->\n\n${bad}`, ['Line 1: this postedit-enable enables nothing.']],
    [
      'is misspelled',
      `<!-- postedit-disabel-line -->\n\n${bad}`,
      ['Line 1: there is no postedit-disabel-line; the nearest is "disable-line".'],
    ],
    [
      'is misspelled in its middle',
      `<!-- postedit-disable-nextline doubled-period -->\n\n${bad}`,
      ['Line 1: there is no postedit-disable-nextline; the nearest is "disable-next-line".'],
    ],
  ] as [string, string, string[]][])('that %s is told', (_, source, notices) => {
    const [lines, told] = lint(source);
    expect(lines).toHaveLength(1);
    expect(told).toEqual(notices);
  });

  it('is the reason that its findings are kept apart', () => {
    const next = 'postedit-disable-next-line';
    const source = `<!-- ${next} doubled-period -- as it was said -->\n${bad}\n<!-- ${next} -->\n${bad}\n${bad}`;
    const {findings, suppressed} = linter.lint(source, {format: markdown});
    expect(findings.map(({line}) => line)).toEqual([7]);
    expect(suppressed.map(({ruleId, line, repair, suppressions}) => [ruleId, line, repair?.safety, suppressions])).toEqual([
      ['doubled-period', 2, 'safe', [{kind: 'inSource', justification: 'as it was said'}]],
      ['doubled-period', 5, 'safe', [{kind: 'inSource'}]],
    ]);
    expect(linter.fix(source, {format: markdown}).suppressed).toHaveLength(2);
  });

  it.each([
    ['-- a -- b', 'a -- b'],
    ['---  two words  ', 'two words'],
    ['--', undefined],
    ['doubled-period--because', 'because'],
    ['doubled-period — a poem -- by X', 'a poem -- by X'],
    ['– two words', 'two words'],
  ])('gives the reason %j', (text, justification) => {
    const source = `<!-- postedit-disable-next-line ${text} -->\n${bad}`;
    expect(linter.lint(source, {format: markdown}).suppressed[0]?.suppressions[0].justification).toBe(justification);
  });

  it('gives a reason in XML, whose comments hold no two hyphens', async () => {
    const comment = (dash: string): string => `<!-- postedit-disable-next-line doubled-period ${dash} as it was said -->`;
    const source = (dash: string): string =>
      `<xliff version="2.0" trgLang="en"><file id="f"><unit id="u">${comment(dash)}<segment><target>One..</target></segment></unit></file></xliff>`;
    const format = await loadFormat('xliff');
    expect(() => linter.lint(source('--'), {format})).toThrow('comment');
    const {suppressed, notices} = linter.lint(source('—'), {format});
    expect(suppressed[0]?.suppressions).toEqual([{kind: 'inSource', justification: 'as it was said'}]);
    expect(notices).toEqual([]);
  });

  it('beside another one gives a reason of its own', () => {
    const source = `<!-- postedit-disable -- first -->\n\n<!-- postedit-disable-next-line doubled-period -- second -->\n${bad}`;
    const {suppressed, notices} = linter.lint(source, {format: markdown});
    expect(suppressed.map(({suppressions}) => suppressions.map(one => one.justification).sort())).toEqual([['first', 'second']]);
    expect(notices).toEqual([]);
  });

  it('comes before a baseline, and is not unused for it', () => {
    const source = `<!-- postedit-disable-next-line doubled-period -->\n${bad}\n${bad}`;
    const whole = linter.lint(source, {format: markdown});
    const result = accept(whole, acceptanceOf(whole.findings));
    expect(result.findings).toEqual([]);
    expect(result.notices).toEqual([]);
    expect(result.suppressed.map(({suppressions}) => suppressions[0].kind)).toEqual(['inSource', 'external']);
  });

  it('holds repairs off its lines', () => {
    const source = `<!-- postedit-disable-next-line -->\n${bad}\n${bad}`;
    expect(linter.fix(source, {format: markdown}).text).toBe(
      `<!-- postedit-disable-next-line -->\n${bad}\nThe road was closed.\n`,
    );
  });
});

describe('a rule that has another name today', () => {
  const rules = [{id: 'doubled-period', formerly: ['double-stop', 'two-stops']}, {id: 'spaced-mark'}];
  const quiet = (source: string): readonly [readonly number[], readonly string[]] => {
    const comments = [...source.matchAll(/<!-- (?<text>.*?) -->/gu)].map(({index, 0: whole, groups}) => ({
      range: [index, index + whole.length] as const,
      text: groups?.['text'] ?? '',
    }));
    const {findings, notices} = silence(source, linter.lint(source), comments, rules);
    return [findings.map(({line}) => line), notices.map(({message}) => message)];
  };

  test.each<[string, string, readonly number[], readonly string[]]>([
    [
      'is silent by the former one, with a notice',
      `<!-- postedit-disable-next-line double-stop -- a poem -->\n${bad}\n${bad}`,
      [4],
      ['Line 1: the rule "double-stop" is called "doubled-period" now.'],
    ],
    [
      'is silent by two of them',
      `<!-- postedit-disable double-stop, two-stops, spaced-mark -->\n\n${bad}`,
      [],
      [
        'Line 1: the rule "double-stop" is called "doubled-period" now.',
        'Line 1: the rule "two-stops" is called "doubled-period" now.',
      ],
    ],
    [
      'is enabled by one name where the other has disabled it',
      `<!-- postedit-disable doubled-period -->\n\n${bad}\n<!-- postedit-enable two-stops -->\n\n${bad}`,
      [7],
      ['Line 5: the rule "two-stops" is called "doubled-period" now.'],
    ],
    [
      'is told even where the comment silences nothing',
      `<!-- postedit-disable-next-line two-stops -->\nIt rains.\n\n${bad}`,
      [4],
      ['Line 1: the rule "two-stops" is called "doubled-period" now.', 'Line 1: this postedit-disable silences nothing.'],
    ],
    ['is silent by today’s name', `<!-- postedit-disable-next-line doubled-period -->\n${bad}`, [], []],
  ])('%s', (_, source, lines, notices) => expect(quiet(source)).toEqual([lines, notices]));
});
