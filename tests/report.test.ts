import {describe, expect, test} from 'vitest';
import type {Applied, Finding, SuppressedFinding} from '../src/finding.ts';
import {createPositions} from '../src/positions.ts';
import {describeChange} from '../src/report/change.ts';
import {frame} from '../src/report/frame.ts';
import {createJsonReporter} from '../src/report/json.ts';
import {createStylishReporter, type StylishOptions} from '../src/report/stylish.ts';
import type {FileReport, Summary} from '../src/report/report.ts';
import type {Range} from '../src/rule.ts';
import {schemaErrors} from './support/schema.ts';

const text = 'Talks failed\n\nHe called it a “moment “. They met on Friday..\n';
const start = text.indexOf(' “.');

const finding: Finding = {
  ruleId: 'reversed-quote',
  severity: 'error',
  category: 'Fluency/Punctuation',
  mqmSeverity: 'major',
  message: 'An opening quotation mark where the quotation closes.',
  range: [start, start + 3],
  line: 3,
  column: start - 13,
  endLine: 3,
  endColumn: start - 10,
  repair: {safety: 'safe', edits: [{range: [start, start + 3], text: '.”'}]},
  url: 'https://example.org/#reversed-quote',
  fingerprint: '0123456789abcdef',
};

const applied: Applied = {
  ruleIds: ['reversed-quote'],
  messages: [finding.message],
  edit: {range: [start, start + 3], text: '.”'},
  line: 3,
  column: start - 13,
};

const summary: Summary = {
  files: 1,
  failed: 0,
  filesWithFindings: 1,
  errors: 1,
  warnings: 0,
  infos: 0,
  repairs: {safe: 1, unsafe: 0},
  suppressed: {external: 0, inSource: 0},
  applied: 0,
  changed: 0,
  score: {words: 40, penalty: 6, types: new Map([['Other', {critical: 0, major: 1, minor: 1, neutral: 0}]])},
};

const clean: Summary = {...summary, filesWithFindings: 0, errors: 0, repairs: {safe: 0, unsafe: 0}};
const texts = {original: text, current: text};

describe('the stylish report', () => {
  const plain: StylishOptions = {color: false, columns: 80, mode: 'lint', unsafe: false, quiet: false};

  test('shows place, message, frame and repair', () => {
    const reporter = createStylishReporter(plain);
    const report = {path: 'news/a.txt', words: 40, penalty: 0, suppressed: [], findings: [finding], notices: []};
    expect(reporter.file(report, texts, {safe: 1, unsafe: 0}) + reporter.end(summary, [])).toBe(
      [
        'news/a.txt',
        '  3:23  error    An opening quotation mark where the quotation closes.  reversed-quote',
        '        │ He called it a “moment “. They met on Friday..',
        '        │                       ^^^',
        '        │ fix: “moment “.” → “moment.””',
        '',
        '1 problem in 1 file: 1 error.',
        '--fix repairs 1 of them.',
        '',
      ].join('\n'),
    );
  });

  test('shows suggestions, related places and unsafe repairs', () => {
    const report = {
      path: 'a.txt',
      words: 40,
      penalty: 0,
      suppressed: [],
      notices: [],
      findings: [
        {
          ...finding,
          severity: 'warning' as const,
          repair: {safety: 'unsafe' as const, edits: [{range: [0, 14], text: ''}] as const},
          suggestions: [{message: 'A full stop too many.', edits: [{range: [start + 1, start + 3], text: '”'}] as const}],
          related: [{range: [0, 12] as const, message: 'The headline.'}],
        },
      ],
    };
    expect(createStylishReporter(plain).file(report, texts, undefined).split('\n').slice(4)).toEqual([
      '        │ unsafe fix: remove “Talks failed⏎⏎”',
      '        │ or: “moment “.” → “moment ””  A full stop too many.',
      '        │ see 1:1: The headline.',
      '',
      '',
    ]);
  });

  test('lists what was fixed', () => {
    const reporter = createStylishReporter({...plain, mode: 'fix'});
    const report = {
      path: 'a.txt',
      words: 40,
      penalty: 0,
      suppressed: [],
      findings: [],
      notices: [],
      applied: [applied],
      changed: true,
    };
    expect(reporter.file(report, texts, undefined) + reporter.end({...clean, applied: 1, changed: 1}, [])).toBe(
      [
        'a.txt',
        '  3:23  fixed    “moment “.” → “moment.””  reversed-quote',
        '',
        'Repaired 1 place in 1 file.',
        'No problems remain in 1 file.',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, Partial<StylishOptions>, Partial<Summary>, {safe: number; unsafe: number}, string]>([
    ['clean', {}, clean, {safe: 0, unsafe: 0}, 'No problems in 1 file.\n'],
    ['nothing read', {}, {...clean, files: 0}, {safe: 0, unsafe: 0}, 'No files to check.\n'],
    [
      'some files',
      {},
      {files: 1200, filesWithFindings: 1, errors: 2, warnings: 1, infos: 3},
      {safe: 0, unsafe: 0},
      '6 problems in 1 of 1,200 files: 2 errors, 1 warning, 3 hints.\n',
    ],
    [
      'both kinds of repair',
      {},
      {errors: 5},
      {safe: 3, unsafe: 1},
      '5 problems in 1 file: 5 errors.\n--fix repairs 3 of them, --fix --unsafe-fixes 1 more.\n',
    ],
    [
      'unsafe asked for',
      {unsafe: true},
      {errors: 5},
      {safe: 3, unsafe: 1},
      '5 problems in 1 file: 5 errors.\n--fix --unsafe-fixes repairs 4 of them.\n',
    ],
    [
      'quiet',
      {quiet: true},
      {errors: 1, warnings: 4},
      {safe: 0, unsafe: 0},
      '5 problems in 1 file: 1 error, 4 warnings. Only errors are shown.\n',
    ],
    [
      'accepted and new',
      {},
      {suppressed: {external: 1200, inSource: 5}},
      {safe: 0, unsafe: 0},
      '1 problem in 1 file: 1 error. 1,200 more accepted by the baseline.\n',
    ],
    [
      'accepted and nothing new',
      {mode: 'fix'},
      {...clean, suppressed: {external: 2, inSource: 0}},
      {safe: 0, unsafe: 0},
      'Nothing to repair.\nNo new problems remain in 1 file. 2 accepted by the baseline.\n',
    ],
    ['failed', {}, {...clean, files: 0, failed: 2}, {safe: 0, unsafe: 0}, '2 files could not be done.\n'],
    ['nothing to fix', {mode: 'fix'}, clean, {safe: 0, unsafe: 0}, 'Nothing to repair.\nNo problems remain in 1 file.\n'],
    ['a patch', {mode: 'diff'}, {changed: 2}, {safe: 0, unsafe: 0}, '2 files would change.\n'],
  ])('sums up: %s', (_, options, counts, dryRun, expected) => {
    const reporter = createStylishReporter({...plain, ...options});
    reporter.file({path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: []}, texts, dryRun);
    expect(reporter.end({...summary, ...counts}, [])).toBe(expected);
  });

  test('says what was passed over', () => {
    const skipped = [
      {extension: '.md', files: 12},
      {extension: '.json', files: 9, needsFields: true},
      {extension: '', files: 1},
    ] as const;
    expect(createStylishReporter(plain).end(clean, skipped)).toBe(
      'No problems in 1 file.\nPassed over 13 files of no known format: 12 .md, 1 without extension.\n' +
        'Passed over 9 files for which no fields are named: 9 .json.\n',
    );
  });

  test('is coloured on request only', () => {
    const report = {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: [finding], notices: []};
    expect(createStylishReporter(plain).file(report, texts, undefined)).not.toContain('\u001b');
    expect(createStylishReporter({...plain, color: true}).file(report, texts, undefined)).toContain('\u001b[31m^^^\u001b[39m');
  });
});

describe('a frame', () => {
  function show(line: string, range: Range, columns = 40): string {
    const {before, marked, after, indent, carets} = frame(line, range, createPositions(line), columns);
    return `${before}${marked}${after}\n${indent}${carets}`;
  }

  test('crops a long line on both sides, between words', () => {
    const line = `${'before '.repeat(300)}here${' after'.repeat(300)}`;
    expect(show(line, [2100, 2104])).toBe('…before before here after after after…\n               ^^^^');
  });

  test('keeps to its columns', () => {
    const line = 'x'.repeat(5000);
    for (const [from, to] of [
      [0, 1],
      [2500, 2501],
      [4999, 5000],
      [0, 5000],
      [100, 4900],
    ] as const) {
      expect(
        show(line, [from, to])
          .split('\n')
          .map(part => part.length <= 40),
      ).toEqual([true, true]);
    }
  });

  test('shows the line ends inside the range', () => {
    expect(show('One.\naimed at trying\r\n\r\nsuppress it\nTwo.', [20, 24])).toBe(
      'aimed at trying⏎⏎suppress it\n               ^^',
    );
  });

  test('counts columns as a terminal does', () => {
    expect(show('a\tb x', [4, 5])).toBe('a b x\n    ^');
    expect(show('漢字 x', [3, 4])).toBe('漢字 x\n     ^');
    expect(show('👍 x', [3, 4])).toBe('👍 x\n   ^');
    expect(show('cafe\u0301 x', [6, 7])).toBe('cafe\u0301 x\n     ^');
    expect(show('👩\u200d🚀 x', [6, 7])).toBe('👩\u200d🚀 x\n   ^');
    expect(show('👍🏽 x', [5, 6])).toBe('👍🏽 x\n   ^');
  });

  test('does not pass on what commands a terminal', () => {
    expect(show('a\u001b[31m\u202e b', [8, 9])).toBe('a␛[31m\ufffd b\n        ^');
  });

  test('marks even what has no width', () => {
    expect(show('a\u200bb', [1, 2])).toBe('a\u200bb\n ^');
  });
});

describe('a change told', () => {
  test.each<[string, Range, string, string]>([
    ['kept. in vain', [4, 5], '', '“kept.” → “kept”'],
    ['a  b', [1, 3], ' ', '“a  b” → “a b”'],
    ['trying\n\nsuppress it', [6, 8], ' ', '“trying⏎⏎suppress” → “trying suppress”'],
    ['ed.) Takes place', [5, 6], 't', '“Takes” → “takes”'],
    ['the end', [7, 7], '.', '“end” → “end.”'],
    ['Gone\nStays', [0, 5], '', 'remove “Gone⏎”'],
    ['the the end', [3, 7], '', '“the the” → “the”'],
    ['Gone\n\nStays', [0, 4], '', 'remove “Gone”'],
  ])('%j %j %j', (before, range, replacement, expected) => {
    expect(describeChange(before, [{range, text: replacement}])).toBe(expected);
  });

  test('names places apart one by one', () => {
    const edits = [
      {range: [0, 1] as const, text: '“'},
      {range: [23, 24] as const, text: '”'},
    ];
    expect(describeChange('"one two three four fiv" he said', edits)).toBe('“"one” → ““one”, “fiv"” → “fiv””');
  });

  test('crops what is long', () => {
    expect(describeChange('word '.repeat(100), [{range: [0, 500], text: ''}]).length).toBeLessThan(100);
  });
});

describe('the JSON report', () => {
  const tool = {name: 'postedit', version: '1.2.3'};
  const reports: readonly FileReport[] = [
    {
      path: 'a.txt',
      words: 40,
      penalty: 0,
      suppressed: [],
      findings: [
        {
          ...finding,
          suggestions: [{message: 'Or so.', edits: finding.repair?.edits ?? [{range: [0, 1], text: ''}]}],
          related: [{range: [0, 12], message: 'There.'}],
        },
      ],
      notices: [],
    },
    {
      path: 'b.txt',
      words: 40,
      penalty: 0,
      suppressed: [],
      findings: [],
      notices: [{code: 'not-english', message: 'Not English.'}],
    },
    {path: 'c.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: [], applied: [applied], changed: true},
    {path: 'd.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: [], error: 'no such file or folder'},
  ];

  function render(files: readonly FileReport[]): string {
    const reporter = createJsonReporter(tool);
    return (
      reporter.start() +
      files.map(file => reporter.file(file, undefined, undefined)).join('') +
      reporter.end(summary, [{extension: '.md', files: 2}])
    );
  }

  test.each([[[]], [reports.slice(0, 1)], [reports]])('follows its schema', files => {
    expect(schemaErrors(JSON.parse(render(files)))).toBeNull();
  });

  test('names every key, in a stable order', () => {
    const [first] = JSON.parse(render(reports)).files;
    expect(Object.keys(first)).toEqual(['path', 'words', 'penalty', 'findings']);
    expect(Object.keys(first.findings[0])).toEqual([
      'ruleId',
      'severity',
      'category',
      'mqmSeverity',
      'message',
      'range',
      'line',
      'column',
      'endLine',
      'endColumn',
      'repair',
      'suggestions',
      'related',
      'url',
      'fingerprint',
    ]);
  });

  test('has the score card in its summary', () => {
    const end = (score: Summary['score']): unknown =>
      JSON.parse(
        `{${createJsonReporter(tool)
          .end({...summary, score}, [])
          .slice(3)}`,
      ).summary.score;
    const types = {Other: {critical: 0, major: 1, minor: 1, neutral: 0}};
    expect(end(summary.score)).toEqual({words: 40, penalty: 6, perThousand: 150, quality: 85, types});
    expect(end({words: 0, penalty: 0, types: new Map()})).toEqual({words: 0, penalty: 0, types: {}});
  });

  test('lists what is suppressed apart, with what suppresses it', () => {
    const suppressed: readonly SuppressedFinding[] = [{...finding, suppressions: [{kind: 'external'}]}];
    const report = render([{path: 'e.txt', words: 40, penalty: 0, findings: [], suppressed, notices: []}]);
    expect(schemaErrors(JSON.parse(report))).toBeNull();
    const [file] = JSON.parse(report).files;
    expect(Object.keys(file)).toEqual(['path', 'words', 'penalty', 'findings', 'suppressed']);
    expect(file.findings).toEqual([]);
    expect(file.suppressed).toEqual([{...finding, suppressions: [{kind: 'external'}]}]);
  });

  test('tells what was applied', () => {
    expect(JSON.parse(render(reports)).files[2]).toEqual({
      path: 'c.txt',
      words: 40,
      penalty: 0,
      findings: [],
      applied: [
        {ruleIds: ['reversed-quote'], messages: [finding.message], range: [start, start + 3], text: '.”', line: 3, column: 23},
      ],
      changed: true,
    });
  });
});
