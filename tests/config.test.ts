/** Configuration files: which one counts, what it may say, and how mistakes in it are told. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeEach, describe, expect, it, test} from 'vitest';
import {createChoices} from '../src/cli/choices.ts';
import {checkConfig} from '../src/cli/config/check.ts';
import {readJson} from '../src/cli/config/json-source.ts';
import {configNames, createConfigSearch} from '../src/cli/config/search.ts';
import {readYaml} from '../src/cli/config/yaml-source.ts';
import {UserError} from '../src/cli/errors.ts';
import {explainRule, listRules} from '../src/cli/explain.ts';
import {createLinterCache} from '../src/cli/linters.ts';
import {findRule} from '../src/cli/rule-names.ts';
import {starter} from '../src/cli/init.ts';
import {configSchema} from '../src/dev/config-schema.ts';
import {renderRulePage} from '../src/dev/rule-page.ts';
import {createLinter, resolveOptions, rules, type Level, type Options, type Rule} from '../src/index.ts';
import {resolveOptions as resolve} from '../src/options.ts';
import {presets} from '../rules/presets.ts';
import {filesIn, isGenerated, read} from './support/files.ts';
import {configSchemaErrors} from './support/schema.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'postedit-config-')));
let folder = root;
let count = 0;

beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
  put('.git/HEAD', '');
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

function put(path: string, content: string | object): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

interface Flags {
  readonly config?: string;
  readonly searchesConfig?: boolean;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly preset?: NonNullable<Options['preset']>;
}

/** The options of files in the folder, in one run. */
async function optionsOf(paths: readonly string[], flags: Flags = {}, notices: string[] = []): Promise<Options[]> {
  const args = {
    config: undefined,
    searchesConfig: true,
    rules: {},
    preset: undefined,
    namesEvidence: undefined,
    fields: [],
    ...flags,
  };
  const choices = await createChoices(args, notice => notices.push(notice.replaceAll(`${folder}/`, '')));
  return Promise.all(paths.map(path => choices.optionsFor(join(folder, path))));
}

/** The level that a rule was set to for a file. */
async function levelFor(path: string, id = 'wire-mark', flags: Flags = {}): Promise<Level | undefined> {
  const [options] = await optionsOf([path], flags);
  return options?.rules?.[id];
}

/** What the user is told about a mistake. */
async function complaint(path = 'a.txt', flags: Flags = {}): Promise<string> {
  try {
    await optionsOf([path], flags);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    const message = error instanceof Error ? error.message : '';
    expect(message).not.toContain('\n');
    return message.replaceAll(`${folder}/`, '');
  }
  return 'no complaint';
}

const set = (level: Level): object => ({rules: {'wire-mark': level}});

describe('the search', () => {
  it('takes the nearest folder that has a file, and merges nothing', async () => {
    put('.posteditrc.json', {rules: {'wire-mark': 'error', 'repeated-word': 'off'}});
    put('news/europe/.posteditrc.yaml', 'rules: {wire-mark: info}');
    const [outer, middle, inner] = await optionsOf(['a.txt', 'news/a.txt', 'news/europe/east/a.txt']);
    expect(outer?.rules).toEqual({'wire-mark': 'error', 'repeated-word': 'off'});
    expect(middle?.rules).toEqual(outer?.rules);
    expect(inner?.rules).toEqual({'wire-mark': 'info'});
  });

  it('ends at the folder that holds .git, that folder included', async () => {
    put('.posteditrc', set('error'));
    put('project/.git', 'gitdir: elsewhere');
    expect(await levelFor('project/sub/a.txt')).toBeUndefined();
    put('project/.posteditrc', set('info'));
    expect(await levelFor('project/sub/a.txt')).toBe('info');
  });

  it('passes over a package.json without the key', async () => {
    put('.posteditrc', set('error'));
    put('news/package.json', {name: 'news', devDependencies: {postedit: '^1.0.0'}});
    put('other/package.json', {name: 'other', postedit: set('info')});
    put('broken/package.json', '{"name": ');
    expect(await levelFor('news/a.txt')).toBe('error');
    expect(await levelFor('other/a.txt')).toBe('info');
    expect(await levelFor('broken/a.txt')).toBe('error');
  });

  it('takes the first kind where a folder has several, and no folder of that name', async () => {
    put('package.json', {postedit: set('off')});
    for (const name of [...configNames].reverse()) {
      put(name, '');
      expect(createConfigSearch()(folder)).toBe(join(folder, name));
    }
    put('news/.posteditrc/x', '');
    expect(createConfigSearch()(join(folder, 'news'))).toBe(join(folder, configNames[0]));
  });

  it('copes with spaces and any script in a path, and with folders that are not there', async () => {
    put('мои новости/.posteditrc.yml', 'rules: {wire-mark: info}');
    expect(await levelFor('мои новости/день 1/a.txt')).toBe('info');
    put('мои новости/.posteditrc.yml', 'rules: {wire-mark: loud}');
    expect(await complaint('мои новости/a.txt')).toMatch(/^мои новости\/\.posteditrc\.yml:1: /u);
  });

  it('looks into a folder once', () => {
    const search = createConfigSearch();
    const news = join(folder, 'news');
    expect(search(news)).toBeUndefined();
    put('.posteditrc', '');
    expect(search(news)).toBeUndefined();
    expect(createConfigSearch()(news)).toBe(join(folder, '.posteditrc'));
  });

  it('is overridden by a file that is named, and can be switched off', async () => {
    put('.posteditrc', set('error'));
    const config = put('elsewhere/my style.conf', '// mine\n{"rules": {"wire-mark": "info"},}');
    expect(await levelFor('a.txt', 'wire-mark', {config})).toBe('info');
    expect(await levelFor('a.txt', 'wire-mark', {searchesConfig: false})).toBeUndefined();
  });
});

test('ten thousand files in three configurations make three linters', async () => {
  put('.posteditrc', set('error'));
  put('news/.posteditrc.yaml', 'rules: {wire-mark: info}\noverrides: [{files: drafts, rules: {wire-mark: off}}]');
  // Says the same as the first.
  put('more/package.json', {postedit: set('error')});
  const paths = ['a', 'news/a', 'news/drafts/a', 'more/a'].flatMap(path =>
    Array.from({length: 2500}, (_, index) => `${path}${index}.txt`),
  );
  let made = 0;
  const load = createLinterCache(options => {
    made += 1;
    return createLinter(options);
  });
  const linters = new Set<unknown>();
  for (const options of await optionsOf(paths)) linters.add(await load(options));
  expect({made, linters: linters.size}).toEqual({made: 3, linters: 3});
});

describe('extends', () => {
  it('lets later files win: rules by id, house and names by key', async () => {
    put('base.json', {
      preset: 'strict',
      rules: {'wire-mark': 'off', 'repeated-word': 'off'},
      house: {punctuation: 'british', abbreviations: ['Obl.']},
      names: {evidence: 'loose', prefer: {Kyiv: ['Kiev']}},
    });
    put('shared/names.yaml', 'extends: ./deeper.yaml\nnames: {prefer: {Odesa: [Odessa]}}');
    put('shared/deeper.yaml', 'rules: {repeated-word: info}\nhouse: {quotationMarks: curly}');
    put('news/.posteditrc.json', {
      extends: ['../base.json', '../shared/names.yaml'],
      rules: {'wire-mark': 'error'},
      house: {abbreviations: []},
    });
    expect(await optionsOf(['news/a.txt'])).toEqual([
      {
        preset: 'strict',
        rules: {'wire-mark': 'error', 'repeated-word': 'info'},
        house: {punctuation: 'british', abbreviations: [], quotationMarks: 'curly'},
        names: {evidence: 'loose', prefer: {Odesa: ['Odessa']}},
      },
    ]);
  });

  it('finds a package, whose globs mean the files of who extends it', async () => {
    put('node_modules/house-style/package.json', {name: 'house-style', exports: './rules.json'});
    put('node_modules/house-style/rules.json', {
      ...set('info'),
      extends: './more.json',
      overrides: [{files: 'drafts/**', ...set('off')}],
    });
    put('node_modules/house-style/more.json', {
      preset: 'newsroom',
      overrides: [{files: 'drafts/**', rules: {'repeated-word': 'off'}}],
    });
    put('news/.posteditrc', {extends: 'house-style'});
    const [published, draft] = await optionsOf(['news/a.txt', 'news/drafts/a.txt']);
    expect(published).toMatchObject({preset: 'newsroom', rules: {'wire-mark': 'info'}});
    expect(draft?.rules).toEqual({'wire-mark': 'off', 'repeated-word': 'off'});
  });

  it('keeps overrides in their place: the own keys of a file win over those of what it extends', async () => {
    put('base/base.json', {overrides: [{files: '*.txt', rules: {'wire-mark': 'info', 'repeated-word': 'info'}}]});
    put('.posteditrc', {extends: 'base/base.json', ...set('error')});
    expect(await optionsOf(['base/a.txt'])).toMatchObject([{rules: {'wire-mark': 'error', 'repeated-word': 'info'}}]);
    // Globs of a file are relative to its own folder.
    put('base/base.json', {overrides: [{files: '/a.txt', rules: {'repeated-word': 'info'}}]});
    expect(await levelFor('base/a.txt', 'repeated-word')).toBe('info');
    expect(await levelFor('a.txt', 'repeated-word')).toBeUndefined();
  });

  it('may reach one file in two ways', async () => {
    put('a.json', {extends: './c.json'});
    put('b.json', {extends: './c.json'});
    put('c.json', set('info'));
    put('.posteditrc', {extends: ['./a.json', './b.json']});
    expect(await levelFor('x.txt')).toBe('info');
  });

  it('tells a circle, a missing file and a missing package', async () => {
    put('.posteditrc', '{\n  "extends": "./b.yaml"\n}');
    put('b.yaml', 'rules: {}\nextends:\n  - ./c.json');
    put('c.json', {extends: './b.yaml'});
    expect(await complaint()).toBe('c.json:1: extends: the files extend one another in a circle: b.yaml → c.json → b.yaml');
    put('b.yaml', 'rules: {}\nextends:\n  - ./c.json\n  - ./d.json');
    put('c.json', {});
    expect(await complaint()).toBe('b.yaml:4: extends: there is no file "./d.json"');
    put('.posteditrc', '{\n  "extends": "no-such-style"\n}');
    expect(await complaint()).toBe(
      '.posteditrc:2: extends: there is no file "no-such-style" beside this one, and no package of that name that exports one',
    );
    put('.posteditrc', {extends: './.posteditrc'});
    expect(await complaint()).toBe('.posteditrc:1: extends: the files extend one another in a circle: .posteditrc → .posteditrc');
  });

  it('takes a later list in place of an earlier one, so that two lists cannot contradict one another', async () => {
    put('base.json', {names: {prefer: {Kyiv: ['Kiev']}}});
    put('.posteditrc', {extends: './base.json', overrides: [{files: '*.txt', names: {prefer: {Kiev: ['Kyiv']}}}]});
    const [options] = await optionsOf(['a.txt']);
    expect(options?.names?.prefer).toEqual({Kiev: ['Kyiv']});
    expect(() => resolveOptions(options)).not.toThrow();
    put('base.json', {names: {prefer: {Kyiv: ['Kyiv']}}});
    expect(await complaint()).toBe('base.json:1: names.prefer: "Kyiv" is to be replaced by itself.');
  });
});

describe('overrides', () => {
  const cases: readonly (readonly [files: string | readonly string[], path: string, isMeant: boolean])[] = [
    ['*.txt', 'deep/down/a.txt', true],
    ['/*.txt', 'deep/a.txt', false],
    ['/*.txt', 'a.txt', true],
    ['./news/*.txt', 'news/a.txt', true],
    ['news/*.txt', 'old/news/a.txt', false],
    ['**/news/*.txt', 'old/news/a.txt', true],
    ['news', 'old/news/sub/a.txt', true],
    ['news/', 'news/a.txt', true],
    ['news/**', 'news/.hidden/a.txt', true],
    ['*.{md,txt}', 'a.txt', true],
    ['*.md', 'a.txt', false],
    [['news/**', '!news/edited/**'], 'news/edited/a.txt', false],
    [['!news/edited/**', 'news/**'], 'news/edited/a.txt', true],
    [['!a.txt'], 'b.txt', false],
    ['!(a).txt', 'b.txt', true],
    ['!(a).txt', 'a.txt', false],
    ['день [1-3].txt', 'новости/день 2.txt', true],
  ];

  it.each(cases)('%j and %s: %s', async (files, path, isMeant) => {
    put('.posteditrc', {...set('error'), overrides: [{files, ...set('info')}]});
    expect(await levelFor(path)).toBe(isMeant ? 'info' : 'error');
  });

  it('are applied in order, and the command line wins', async () => {
    put('.posteditrc', {
      preset: 'strict',
      overrides: [
        {files: '*.txt', ...set('info'), house: {punctuation: 'british'}},
        {files: 'a.*', ...set('warning'), preset: 'newsroom'},
      ],
    });
    const [a, b] = await optionsOf(['a.txt', 'b.txt']);
    expect(a).toMatchObject({preset: 'newsroom', rules: {'wire-mark': 'warning'}, house: {punctuation: 'british'}});
    expect(b).toMatchObject({preset: 'strict', rules: {'wire-mark': 'info'}});
    const [overruled] = await optionsOf(['a.txt'], {rules: {'wire-mark': 'off'}, preset: 'typography'});
    expect(overruled).toMatchObject({preset: 'typography', rules: {'wire-mark': 'off'}, house: {punctuation: 'british'}});
  });
});

describe('a mistake is told with its place and the nearest right name', () => {
  const level = '"off" or "info" or "warning" or "error"';
  it.each<[file: string, content: string, message: string]>([
    ['.posteditrc', '{\n  // mine\n  "ruls": {}\n}', '3: unknown key "ruls"; the nearest is "rules"'],
    [
      '.posteditrc.json',
      '{\r\n"house": {\r\n"punctation": "british"}}',
      '3: unknown key "house.punctation"; the nearest is "punctuation"',
    ],
    ['.posteditrc.json', '{"rules": {\n\n"wire-mrak": "off"}}', '3: There is no rule "wire-mrak"; the nearest is "wire-mark".'],
    [
      '.posteditrc.json',
      '{"overrides": [{"files": "*",\n"rules": {\n"wire-mark": 1}}]}',
      `3: overrides[0].rules.wire-mark must be ${level}, not 1`,
    ],
    ['.posteditrc.json', '', ' is empty; write {} where nothing is set'],
    ['.posteditrc.json', '{"overrides": [\n{"file": "*"}]}', '2: the key "overrides[0].files" is missing'],
    ['.posteditrc.json', '{"overrides": [\n{"files": ""}]}', '2: overrides[0].files must not be empty'],
    [
      '.posteditrc.json',
      '{"overrides": [{"files": "*",\n"ignore": "*"}]}',
      '2: "ignore" does not belong into overrides[0], only at the top of the file',
    ],
    [
      '.posteditrc.json',
      '{"overrides": [\n{"files": "*"},\n{"files": "*", "house": {"names": {}}}]}',
      '3: unknown key "overrides[1].house.names"',
    ],
    [
      '.posteditrc.json',
      '{"fields": ["title",\n"a..b"]}',
      '2: "a..b" is no pattern of fields; write keys with dots between them, such as title, items[].text or i18n.**.',
    ],
    [
      '.posteditrc.json',
      '{"overrides": [\n{"files": "*", "fields": "title"}]}',
      '2: overrides[0].fields must be a list, not "title"',
    ],
    ['.posteditrc.json', '{"fields": [""]}', '1: fields[0] must not be empty'],
    ['.posteditrc.json', '{"extends": {}}', '1: extends must be a string or a list, not an object'],
    [
      '.posteditrc.json',
      '{"names": {"prefer": {\n"kyiv": ["Kiev"]}}}',
      '1: names.prefer: "kyiv" is no name; it wants a capital, and no space at its ends.',
    ],
    [
      '.posteditrc.json',
      '{"names": {"prefer": {"Kyiv": ["Kiev"]},\n"distinct": [["Kyiv", "Kiev"]]}}',
      '2: names.distinct: "Kiev" is replaced by "Kyiv" in names.prefer.',
    ],
    [
      '.posteditrc.json',
      '{"names": {"distinct": [["Kyiv"]]}}',
      '1: names.distinct: "Kyiv" stands alone; it takes two spellings or more.',
    ],
    [
      '.posteditrc.json',
      '{"names": {"distinct": [["Oleg Durnov", "Oleg Durnoff"]]}}',
      '1: names.distinct: "Oleg Durnov" has several words; people are told apart by the family name alone.',
    ],
    ['.posteditrc.json', '{\n"names": []}', '2: names must be an object, not a list'],
    ['.posteditrc.json', '{"names": {"prefer": []}}', '1: names.prefer must be an object, not a list'],
    ['.posteditrc.json', '{"rules": []}', '1: rules must be an object, not a list'],
    ['.posteditrc.json', '{"overrides": [{"files": "*",\n"house": []}]}', '2: overrides[0].house must be an object, not a list'],
    ['.posteditrc.json', '{"names": {"prefer": {"__proto__": ["Kiev"]}}}', '1: unknown key "names.prefer.__proto__"'],
    ['.posteditrc.json', '{"rules": {},\n"rules": {}}', '2: the key "rules" stands here twice'],
    ['.posteditrc.json', '{\n"rules" {}}', '2: not valid JSON: a colon is missing after the key'],
    ['.posteditrc.json', '{"rules": {}\n"house": {}}', '2: not valid JSON: a comma is missing'],
    ['.posteditrc.json', '{"rules": {}', '1: not valid JSON: a closing brace is missing'],
    [
      '.posteditrc.json',
      "{\n'rules': {}}",
      '2: not valid JSON: a word that is not true, false or null, and not in double quotes',
    ],
    [
      '.posteditrc.yaml',
      'house:\n  # ours\n  quotationMark: curly',
      '3: unknown key "house.quotationMark"; the nearest is "quotationMarks"',
    ],
    [
      '.posteditrc.yaml',
      'rules: &r\n  wire-mark: off\noverrides:\n  - files: a\n  - files: b\n    rules:\n      wire-mrak: off',
      '7: There is no rule "wire-mrak"; the nearest is "wire-mark".',
    ],
    ['.posteditrc.yml', 'extends:\n  - ./a.json\n  - 3', '1: extends must be a string or a list, not a list'],
    ['.posteditrc.yml', 'rules:\n', '1: rules must be an object, not null'],
    ['.posteditrc.yml', '- a', '1: the options must be an object, not a list'],
    ['.posteditrc.yml', 'rules: {}\nrules: {}', '2: not valid YAML: Map keys must be unique'],
    [
      '.posteditrc.yml',
      'rules: [\n',
      '2: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['.posteditrc.yml', 'house: {}\nrules: *base', '2: not valid YAML: there is no anchor &base before it'],
    ['.posteditrc.yml', 'preset: strict\n---\npreset: typography\n', '2: has a second document; write one'],
    ['.posteditrc.yml', 'overrides:\n  - files: []\n    preset: strict\n', '2: overrides[0].files must not be empty'],
    [
      '.posteditrc.yml',
      'house:\n  abbreviations: [Art., Obl]\n',
      '2: house.abbreviations[1] must end in a full stop, unlike "Obl"',
    ],
    [
      'package.json',
      '{"name": "x",\n"postedit": {\n"preset": "newsrom"}}',
      '3: preset must be "recommended" or "strict" or "typography" or "newsroom", not "newsrom"',
    ],
    ['package.json', '{"postedit": {},\n}', '2: not valid JSON: a key in double quotes is missing'],
    [
      'postedit.config.mjs',
      'export default {rules: {"wire-mrak": "off"}};',
      ' There is no rule "wire-mrak"; the nearest is "wire-mark".',
    ],
    ['postedit.config.mjs', 'export const rules = {};', ' exports no options; write "export default {...}"'],
    ['postedit.config.mjs', 'export default [];', ' the options must be an object, not a list'],
    ['postedit.config.mjs', 'throw new TypeError("two\\nlines");', ' cannot be loaded: TypeError: two lines'],
    [
      'postedit.config.ts',
      'const rules: object = {}; export default {rulse: rules};',
      ' unknown key "rulse"; the nearest is "rules"',
    ],
    ['.posteditrc', '\u0000', ' is a binary file, not text'],
  ])('%s: %j', async (file, content, message) => {
    put(file, content);
    expect(await complaint()).toBe(`${file}:${message}`);
  });

  it('shows no long value in full', async () => {
    put('.posteditrc', {preset: 'x'.repeat(10_000)});
    expect((await complaint()).length).toBeLessThan(200);
  });

  it('names what is wrong with a file on the command line', async () => {
    expect(await complaint('a.txt', {config: join(folder, 'nope.json')})).toBe('nope.json: no such file or folder');
    expect(await complaint('a.txt', {config: put('package.json', {})})).toBe('package.json: has no key "postedit"');
    expect(await complaint('a.txt', {rules: {'wire-mrak': 'off'}})).toBe(
      'There is no rule "wire-mrak"; the nearest is "wire-mark".',
    );
  });

  it('whatever the data', () => {
    const key = fc.constantFrom(
      'rules',
      'house',
      'names',
      'overrides',
      'extends',
      'prefer',
      'files',
      'wire-mark',
      '__proto__',
      'x.y\n',
    );
    const {value} = fc.letrec(tie => ({
      value: fc.oneof({maxDepth: 4}, fc.constantFrom<unknown>('off', 'strict', '', 1, null, true), tie('list'), tie('object')),
      list: fc.array(tie('value'), {maxLength: 3}),
      object: fc.array(fc.tuple(key, tie('value')), {maxLength: 4}).map(entries => Object.fromEntries(entries)),
    }));
    fc.assert(
      fc.property(value, data => {
        const text = JSON.stringify(data);
        for (const readSource of [readJson, readYaml]) {
          try {
            checkConfig(readSource('c', text), {rules, notify: () => undefined});
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(String(error)).toMatch(/^UserError: c:\d+: [^\n]+$/u);
          }
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('what sets nothing', () => {
  it.each([
    ['.posteditrc', ''],
    ['.posteditrc.json', '// later\n'],
    ['.posteditrc.yaml', ''],
    ['.posteditrc.yaml', '# later\n'],
    ['.posteditrc.json', '\ufeff{"$schema": "x"}'],
  ])('%s: %j', async (name, content) => {
    put(name, content);
    expect(await optionsOf(['a.txt'])).toEqual([{rules: {}, house: {}, names: {}}]);
  });
});

describe('modules', () => {
  it.each([
    ['postedit.config.js', 'module.exports = {rules: {"wire-mark": "info"}};'],
    ['postedit.config.mjs', 'const level = await Promise.resolve("info");\nexport default {rules: {"wire-mark": level}};'],
    ['postedit.config.ts', 'type Level = "info";\nconst level = "info" as Level;\nexport default {rules: {"wire-mark": level}};'],
  ])('%s', async (name, code) => {
    put(`my news/${name}`, code);
    expect(await levelFor('my news/a.txt')).toBe('info');
  });
});

describe('presets', () => {
  const familyOf = new Map(
    filesIn('rules/')
      .filter(path => /^rules\/[^/]+\/[^/]+\.ts$/u.test(path) && !isGenerated(path))
      .map(path => [path.split('/')[2]?.replace('.ts', ''), path.split('/')[1]] as const),
  );
  const recommended = resolveOptions().levels;

  it('typography: the recommended rules of its two families, and no other', () => {
    const {levels} = resolveOptions({preset: 'typography'});
    for (const {id} of rules) {
      const isMeant = ['punctuation', 'quotation-marks'].includes(familyOf.get(id) ?? '');
      expect([id, levels.get(id)]).toEqual([id, isMeant ? recommended.get(id) : 'off']);
    }
    expect(levels.get('spaced-mark')).toBe('error');
  });

  it('newsroom: the recommended rules, some of them as errors', () => {
    const {levels} = resolveOptions({preset: 'newsroom'});
    const raised = presets.newsroom.errors ?? [];
    for (const {id} of rules) {
      expect([id, levels.get(id)]).toEqual([id, raised.includes(id) ? 'error' : recommended.get(id)]);
    }
    for (const id of ['site-leftover', 'repeated-headline', 'name-variant']) expect(levels.get(id)).toBe('error');
  });

  it('name only rules that there are and that are on', () => {
    const named = Object.values(presets).flatMap(({only = [], errors = []}) => [...only, ...errors]);
    const known = new Set(rules.map(({id}) => id));
    expect(named.filter(id => !known.has(id))).toEqual([]);
    expect((presets.newsroom.errors ?? []).filter(id => recommended.get(id) === 'off')).toEqual([]);
  });

  it('are told in docs/configuration.md', () => {
    const line = /^\| `newsroom` \|.*$/mu.exec(read('docs/configuration.md'))?.[0] ?? '';
    const told = [...line.matchAll(/`([a-z-]+)`/gu)].map(([, id]) => id).filter(id => id !== 'newsroom' && id !== 'error');
    expect(told).toEqual(presets.newsroom.errors);
  });
});

describe('the life of a rule', () => {
  const [first, second] = rules;
  if (first === undefined || second === undefined) throw new Error('There are no rules.');
  const made: readonly Rule[] = [
    {...first, id: 'stray-comma', severity: 'minor', formerly: ['lost-comma', 'odd-comma']},
    {...second, id: 'tired-verb', severity: 'neutral', preview: true},
  ];
  const levelsOf = (options: Options): Record<string, Level> => Object.fromEntries(resolve(options, made, presets).levels);

  it('is off in every preset while it is on trial, and on by name', () => {
    for (const preset of ['recommended', 'strict', 'typography', 'newsroom'] as const)
      expect(levelsOf({preset})['tired-verb']).toBe('off');
    expect(levelsOf({rules: {'tired-verb': 'info'}})['tired-verb']).toBe('info');
  });

  it('keeps its former ids', () => {
    expect(levelsOf({rules: {'lost-comma': 'error'}})['stray-comma']).toBe('error');
    expect(levelsOf({rules: {'stray-comma': 'info', 'odd-comma': 'error'}})['stray-comma']).toBe('info');
    expect(findRule('odd-comma', made).id).toBe('stray-comma');
    expect(() => findRule('lost-coma', made)).toThrow('There is no rule "lost-coma".');
    expect(() => findRule('stray-coma', made)).toThrow('There is no rule "stray-coma"; the nearest is "stray-comma".');
  });

  it('is told by today’s id, with a notice', async () => {
    put('base.json', {rules: {'odd-comma': 'off', 'tired-verb': 'info'}});
    put('.posteditrc', '{"extends": "./base.json", "rules": {\n"lost-comma": "warning"}}');
    const notices: string[] = [];
    const args = {config: undefined, searchesConfig: true, preset: undefined, namesEvidence: undefined, fields: []};
    const notify = (notice: string): unknown => notices.push(notice.replaceAll(`${folder}/`, ''));
    const fromFile = await createChoices({...args, rules: {}}, notify, made);
    // One rule by two of its former ids is still one rule.
    expect((await fromFile.optionsFor(join(folder, 'a.txt'))).rules).toEqual({'stray-comma': 'warning', 'tired-verb': 'info'});
    expect(notices).toEqual([
      '.posteditrc:2: the rule "lost-comma" is called "stray-comma" now',
      'base.json:1: the rule "odd-comma" is called "stray-comma" now',
    ]);
    const overruled = await createChoices({...args, rules: {'odd-comma': 'info'}}, notify, made);
    expect(notices.at(-1)).toBe('--rule: the rule "odd-comma" is called "stray-comma" now');
    expect((await overruled.optionsFor(join(folder, 'a.txt'))).rules).toMatchObject({'stray-comma': 'info'});
  });

  it('counts by today’s id where a file names it by both', () => {
    const both = readJson('c.json', '{"rules": {"lost-comma": "error", "stray-comma": "off"}}');
    expect(checkConfig(both, {rules: made, notify: () => undefined})).toEqual({rules: {'stray-comma': 'off'}});
  });

  it('shows in the list, in the explanation, on the page and in the schema', () => {
    expect(listRules(made, false, false)).toMatch(/^tired-verb +info \(preview: off until set\)/mu);
    expect(JSON.parse(listRules(made, true, false))).toMatchObject([
      {id: 'stray-comma', preview: false, formerly: ['lost-comma', 'odd-comma']},
      {id: 'tired-verb', preview: true, formerly: []},
    ]);
    expect(explainRule(findRule('lost-comma', made), false, false)).toMatch(/^stray-comma {2}warning/u);
    expect(renderRulePage(made)).toContain('*Formerly:* `lost-comma`, `odd-comma`.');
    expect(renderRulePage(made)).toContain('info, *preview*');
    expect(configSchema(made)).toMatchObject({
      properties: {rules: {properties: {'lost-comma': {deprecated: true, description: 'Called stray-comma now.'}}}},
    });
  });
});

describe('the JSON Schema', () => {
  const samples = [...read('docs/configuration.md').matchAll(/^```(json|yaml)\n(.*?)^```$/gmsu)].map(
    ([, kind = '', text = '']) => [kind, text] as const,
  );
  const uncommented = starter.replace(/^# ( *)(?=(?:- )?[a-zA-Z-]+:|- )/gmu, '$1');

  it.each([...samples, ['yaml', starter], ['yaml', uncommented]] as const)('takes %s: %s', (kind, text) => {
    const source = kind === 'json' ? readJson('sample', text) : readYaml('sample', text);
    expect(configSchemaErrors(source.data)).toBeNull();
    expect(() => checkConfig(source, {rules, notify: () => undefined})).not.toThrow();
  });

  it('takes the examples of --init once they are no comments', () => {
    expect(samples.length).toBeGreaterThan(2);
    expect(Object.keys(readYaml('sample', uncommented).data as object)).toEqual([
      'preset',
      'rules',
      'house',
      'names',
      'overrides',
      'ignore',
    ]);
    expect(readYaml('sample', starter).data).toEqual({preset: 'recommended'});
  });

  it.each<[string, object]>([
    ['an unknown key', {ruls: {}}],
    ['an unknown rule', {rules: {'wire-mrak': 'off'}}],
    ['an unknown level', {rules: {'wire-mark': 'loud'}}],
    ['an unknown rule in an override', {overrides: [{files: '*', rules: {'wire-mrak': 'off'}}]}],
    ['an override without files', {overrides: [{rules: {}}]}],
    ['extends in an override', {overrides: [{files: '*', extends: 'x'}]}],
    ['an empty glob', {ignore: ''}],
    ['a list that is none', {house: {leftovers: 'Share'}}],
    ['a list of fields that is none', {fields: 'title'}],
    ['an empty field', {overrides: [{files: '*', fields: ['']}]}],
    ['a name without a list', {names: {prefer: {Kyiv: 'Kiev'}}}],
  ])('refuses %s, as the command does', (_, config) => {
    expect(configSchemaErrors(config)).not.toBeNull();
    const source = readJson('sample', JSON.stringify(config));
    expect(() => checkConfig(source, {rules, notify: () => undefined})).toThrow(UserError);
  });

  it('says what each rule is about', () => {
    for (const {id, summary} of rules)
      expect(configSchema(rules)).toMatchObject({properties: {rules: {properties: {[id]: {description: summary}}}}});
  });

  it('comes with the package', () => {
    expect(JSON.parse(read('dist/config.schema.json'))).toEqual(configSchema(rules));
    expect(JSON.parse(read('package.json'))).toMatchObject({exports: {'./config.schema.json': './dist/config.schema.json'}});
  });
});
