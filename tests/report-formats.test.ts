/** Each report format is read back by a reader of its own, and says what the findings say. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {rules} from '../rules/index.ts';
import {applyEdits} from '../src/edits.ts';
import type {Finding, Notice, SuppressedFinding, Suppression} from '../src/finding.ts';
import {createPositions} from '../src/positions.ts';
import {createCheckstyleReporter} from '../src/report/checkstyle.ts';
import {createCompactReporter} from '../src/report/compact.ts';
import {createGithubReporter} from '../src/report/github.ts';
import {createGitlabReporter} from '../src/report/gitlab.ts';
import {createJsonLinesReporter} from '../src/report/jsonl.ts';
import {createJunitReporter} from '../src/report/junit.ts';
import {createMarkdownReporter} from '../src/report/markdown.ts';
import {toUri} from '../src/report/paths.ts';
import {createRdjsonlReporter} from '../src/report/rdjsonl.ts';
import type {FileReport, Reporter, Summary} from '../src/report/report.ts';
import {createSarifReporter} from '../src/report/sarif.ts';
import {createTapReporter} from '../src/report/tap.ts';
import {createUnixReporter} from '../src/report/unix.ts';
import {show} from '../src/report/width.ts';
import type {Edit, Range} from '../src/rule.ts';
import * as readers from './support/report-readers.ts';
import type {Read, SarifRegion, SarifResult} from './support/report-readers.ts';
import {addScore, nothing} from '../src/report/score.ts';
import {schemaErrors} from './support/schema.ts';
import {anything} from './support/strings.ts';

const tool = {name: 'postedit', version: '1.2.3'};

interface File {
  readonly report: FileReport;
  readonly text: string;
}

function summaryOf(files: readonly File[]): Summary {
  const findings = files.flatMap(({report}) => report.findings);
  const count = (severity: Finding['severity']): number => findings.filter(finding => finding.severity === severity).length;
  return {
    files: files.filter(({report}) => report.error === undefined).length,
    failed: files.filter(({report}) => report.error !== undefined).length,
    filesWithFindings: files.filter(({report}) => report.findings.length > 0).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    repairs: {safe: 0, unsafe: 0},
    suppressed: {external: 0, inSource: 0},
    applied: 0,
    changed: 0,
    score: files.reduce((score, {report}) => addScore(score, report), nothing),
  };
}

function render(reporter: Reporter, files: readonly File[]): string {
  const pieces = files.map(({report, text}) =>
    reporter.file(report, report.error === undefined ? {original: text, current: text} : undefined, undefined),
  );
  return [reporter.start(), ...pieces, reporter.end(summaryOf(files), [])].join('');
}

function findingOf(text: string, range: Range, facts: Partial<Finding> = {}): Finding {
  const positions = createPositions(text);
  const [start, end] = [positions.at(range[0]), positions.at(range[1])];
  return {
    ruleId: 'reversed-quote',
    severity: 'error',
    category: 'Fluency/Punctuation',
    mqmSeverity: 'major',
    message: 'Something is wrong.',
    range,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: 'https://example.org/rules#reversed-quote',
    fingerprint: '0123456789abcdef',
    ...facts,
  };
}

/** What a format may choke on. */
const message = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['"', "'", '\n', '\r\n', '\t', ']]>', '<b>', '&amp;', '%0A', '%', '|', '\\', '`', '*a*', '_a_', '~~', '::', ',', '#1'],
        ...['@you', '[a](b)', '![', '$x$', ':tada:', 'https://a.example/?b', 'www.a.example', 'a@b.example', '{0}', '---', '...'],
        ...[
          '\0',
          '\u001b[31m',
          '\u007f',
          '\u0085',
          '\u2028',
          '\ufeff',
          '\uffff',
          '\ud800',
          '\udc00',
          '😀',
          'пиво',
          ' ',
          '  ',
          '1.',
        ],
      ),
      fc.string({unit: 'binary', maxLength: 4}),
      fc.constantFrom('A full stop too many.', 'the report', '(error)', '[error/doubled-period]'),
    ),
    {minLength: 1, maxLength: 8},
  )
  .map(parts => parts.join(''));

const path = fc.constantFrom(
  'a.txt',
  './news/b c.txt',
  'пиво/100%25.txt',
  'a"b<c>&d.txt',
  'x,y:z.txt',
  'tab\tnew\nline.txt',
  '#1 @you | `x` \\# *y*.txt',
  '/data/c.txt',
  '../d[1].txt',
  '<stdin>',
);

/** Findings between random places of a text, in order; repairs inside them. */
function findingsIn(text: string): fc.Arbitrary<readonly Finding[]> {
  const facts = fc.record({
    places: fc.uniqueArray(fc.nat(text.length), {maxLength: 12}),
    ruleIds: fc.array(fc.constantFrom(...rules.map(({id}) => id)), {minLength: 6, maxLength: 6}),
    severities: fc.array(fc.constantFrom<Finding['severity']>('error', 'warning', 'info'), {minLength: 6, maxLength: 6}),
    messages: fc.array(message, {minLength: 6, maxLength: 6}),
    replacements: fc.array(fc.string(), {minLength: 6, maxLength: 6}),
  });
  return facts.map(({places, ruleIds, severities, messages, replacements}) => {
    // A finding never cuts a character in two.
    const isInside = (place: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
    const sorted = places.filter(place => !isInside(place)).sort((a, b) => a - b);
    return ruleIds.flatMap((ruleId, index) => {
      const [start, end] = [sorted[2 * index], sorted[2 * index + 1]];
      if (start === undefined || end === undefined) return [];
      const edits = [{range: [start, end], text: replacements[index] ?? ''}] as const;
      return [
        findingOf(text, [start, end], {
          ruleId,
          severity: severities[index] ?? 'error',
          message: messages[index] ?? '',
          ...(index % 2 === 0 ? {repair: {safety: 'safe' as const, edits}} : {suggestions: [{message: 'Or so.', edits}]}),
        }),
      ];
    });
  });
}

const suppression = fc.record<Suppression>(
  {kind: fc.constantFrom('inSource', 'external'), justification: fc.string({minLength: 1})},
  {requiredKeys: ['kind']},
);

/** Some of the findings do not count. */
const file = (name: string): fc.Arbitrary<File> =>
  anything.chain(text =>
    fc
      .record({all: findingsIn(text), suppressions: fc.array(fc.option(suppression), {minLength: 6, maxLength: 6})})
      .map(({all, suppressions}) => {
        const findings = all.filter((_, index) => suppressions[index] === null);
        const suppressed = all.flatMap((finding, index): readonly SuppressedFinding[] => {
          const reason = suppressions[index] ?? null;
          return reason === null ? [] : [{...finding, suppressions: [reason]}];
        });
        return {report: {path: name, words: 40, penalty: 0, findings, suppressed, notices: []}, text};
      }),
  );

const files = fc.uniqueArray(path, {maxLength: 4}).chain(names => fc.tuple(...names.map(file)));

type Change = (finding: Read) => Read;

const plain: Change = ({path: name, ruleId, severity, message: what, line, column = 0}) => ({
  path: name,
  ruleId,
  severity,
  message: what,
  line,
  column,
});
const shown: Change = read => ({...plain(read), path: show(read.path), message: show(read.message)});
const withoutDot: Change = read => ({...read, path: read.path.replace(/^\.\//u, '')});
/** What XML 1.0 has no way to write. */
const inXml: Change = read => ({...plain(read), message: Array.from(read.message, xmlCharacter).join('')});

function xmlCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const isAllowed =
    [0x9, 0xa, 0xd].includes(point) ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000;
  return isAllowed ? character : '\ufffd';
}

function expected(all: readonly File[], change: Change): readonly Read[] {
  return all.flatMap(({report}) =>
    report.findings.map(({ruleId, severity, message: what, line, column, endLine, endColumn}) =>
      change({path: report.path, ruleId, severity, message: what, line, column, endLine, endColumn}),
    ),
  );
}

describe('what a reader of the format reads back', () => {
  test.each<[string, () => Reporter, (report: string) => readonly Read[], Change]>([
    ['compact', createCompactReporter, report => readers.readLines(report, readers.compactLine), shown],
    ['unix', createUnixReporter, report => readers.readLines(report, readers.unixLine), shown],
    ['sarif', () => createSarifReporter(tool, rules), readers.readSarif, read => ({...read, path: uriPath(read.path)})],
    [
      'github',
      createGithubReporter,
      readers.readGithub,
      read => {
        const {column: _column, endColumn: _endColumn, ...rest} = withoutDot(read);
        return read.line === read.endLine ? withoutDot(read) : rest;
      },
    ],
    ['gitlab', createGitlabReporter, readers.readGitlab, withoutDot],
    ['checkstyle', createCheckstyleReporter, readers.readCheckstyle, inXml],
    ['junit', createJunitReporter, readers.readJunit, inXml],
    [
      'markdown',
      createMarkdownReporter,
      readers.readMarkdown,
      read => ({...shown(read), message: show(read.message).replace(/^ +| +$/gu, '')}),
    ],
  ])('%s', (_, create, read, change) => {
    fc.assert(
      fc.property(files, all => {
        expect(read(render(create(), all))).toEqual(expected(all, change));
      }),
      {numRuns: 200},
    );
  });

  test('jsonl', () => {
    fc.assert(
      fc.property(files, all => {
        const lines = render(createJsonLinesReporter(tool), all).split('\n').slice(0, -1);
        const values = lines.map(line => JSON.parse(line) as Record<string, unknown>);
        const last = values.pop();
        // Put together, the lines are the JSON report.
        expect(schemaErrors({...last, files: values})).toBeNull();
        expect(values.map(({path: name, findings, suppressed = []}) => ({name, findings, suppressed}))).toEqual(
          all.map(({report: {path: name, findings, suppressed}}) => ({
            name,
            findings: JSON.parse(JSON.stringify(findings)) as unknown,
            suppressed: JSON.parse(JSON.stringify(suppressed)) as unknown,
          })),
        );
      }),
    );
  });

  test('tap', () => {
    fc.assert(
      fc.property(files, all => {
        expect(readers.readTap(render(createTapReporter(), all))).toEqual(
          all.map(({report}) => ({
            isOk: !report.findings.some(({severity}) => severity === 'error'),
            description: show(report.path),
            skip: undefined,
            data: report.findings.map(({ruleId, severity, message: what, line, column, endLine, endColumn}) => ({
              ...{ruleId, severity, message: what, line, column, endLine, endColumn},
            })),
          })),
        );
      }),
    );
  });

  test('rdjsonl, which counts columns in bytes', () => {
    fc.assert(
      fc.property(files, all => {
        const inBytes = all.flatMap(({report, text}) =>
          report.findings.map(({ruleId, severity, message: what, range, line, column, endLine, endColumn}) => ({
            ...{path: report.path, ruleId, severity, message: what, line, endLine},
            column: Buffer.byteLength(text.slice(range[0] - column + 1, range[0])) + 1,
            endColumn: Buffer.byteLength(text.slice(range[1] - endColumn + 1, range[1])) + 1,
          })),
        );
        expect(readers.readRdjsonl(render(createRdjsonlReporter(), all))).toEqual(inBytes);
      }),
    );
  });
});

/** Half a surrogate pair cannot stand in an address; none of the paths has one. */
function uriPath(name: string): string {
  return name.startsWith('/') ? `file://${name}` : name.replace(/^\.\//u, '');
}

const sample = 'Talks failed\n\nHe called it a “moment “. They met on Friday..\r\n\r\nTalks failed\n';
const quote = sample.indexOf(' “.');
const found: readonly Finding[] = [
  findingOf(sample, [quote, quote + 3], {
    repair: {
      safety: 'safe',
      edits: [
        {range: [quote + 2, quote + 3], text: '”'},
        {range: [quote, quote + 2], text: '.'},
      ],
    },
  }),
  findingOf(sample, [sample.lastIndexOf('Talks'), sample.length - 1], {
    ruleId: 'repeated-headline',
    severity: 'warning',
    suggestions: [{message: 'Without it.', edits: [{range: [sample.lastIndexOf('Talks'), sample.length], text: ''}]}],
    related: [{range: [0, 12], message: 'The headline.'}],
  }),
];
const repaired = sample.replace(' “.', '.”');

/** By the lines of the text, as a reader of the report sees them. */
function offsetOf(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n|\n|\r/gu)].map(match => match.index + match[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? text.length)) + column - 1;
}

describe('SARIF', () => {
  function resultsOf(all: readonly File[]): readonly SarifResult[] {
    const log: {runs: [{results: SarifResult[]}]} = JSON.parse(render(createSarifReporter(tool, rules), all));
    return log.runs[0].results;
  }

  const regionRange = (text: string, region: SarifRegion): Range => [
    offsetOf(text, region.startLine, region.startColumn),
    offsetOf(text, region.endLine, region.endColumn),
  ];

  test('lists what does not count in its place, with what suppresses it', () => {
    const text = 'One, two, three.';
    const [one, two, three] = [0, 5, 10].map(start => findingOf(text, [start, start + 3])) as [Finding, Finding, Finding];
    const told = {kind: 'inSource', justification: 'as it was said'} as const;
    const suppressed: readonly SuppressedFinding[] = [{...two, suppressions: [told, {kind: 'inSource'}]}];
    const results = resultsOf([
      {report: {path: 'a.txt', words: 3, penalty: 0, findings: [one, three], suppressed, notices: []}, text},
    ]);
    expect(results.map(({suppressions}) => suppressions)).toEqual([[], [told, {kind: 'inSource'}], []]);
    expect(results[1]?.locations[0].physicalLocation.region).toMatchObject({startLine: 1, startColumn: 6});
    // Equals keep their numbers, whether the one before them counts or not.
    const prints = (all: readonly SarifResult[]): unknown => all.map(({partialFingerprints}) => partialFingerprints);
    const whole = resultsOf([
      {report: {path: 'a.txt', words: 3, penalty: 0, findings: [one, two, three], suppressed: [], notices: []}, text},
    ]);
    expect(prints(results)).toEqual(prints(whole));
    expect(new Set((prints(whole) as unknown[]).map(print => JSON.stringify(print))).size).toBe(3);
  });

  test('has fixes that do what the repair does', () => {
    const [first, second] = resultsOf([
      {report: {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: found, notices: []}, text: sample},
    ]);
    const apply = (result: SarifResult | undefined): string => {
      const replacements = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
      const edits = replacements.map(({deletedRegion, insertedContent}): Edit => ({
        range: regionRange(sample, deletedRegion),
        text: insertedContent?.text ?? '',
      }));
      return applyEdits(
        sample,
        edits.sort((a, b) => a.range[0] - b.range[0]),
      );
    };
    expect(apply(first)).toBe(repaired);
    expect(apply(second)).toBe(sample.slice(0, sample.lastIndexOf('Talks')));
    expect(second).toMatchObject({
      level: 'warning',
      relatedLocations: [
        {
          message: {text: 'The headline.'},
          physicalLocation: {region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 13}},
        },
      ],
    });
  });

  test('describes every rule', () => {
    const log: {runs: [{tool: {driver: {rules: unknown[]}}}]} = JSON.parse(render(createSarifReporter(tool, rules), []));
    const described = log.runs[0].tool.driver.rules;
    expect(described).toHaveLength(rules.length);
    const index = rules.findIndex(({id}) => id === 'reversed-quote');
    expect(described[index]).toMatchObject({
      id: 'reversed-quote',
      helpUri: 'https://github.com/postedit/postedit/blob/main/rules/README.md#reversed-quote',
      defaultConfiguration: {enabled: true, level: 'error'},
      properties: {category: 'Fluency/Punctuation'},
    });
  });

  test.each([
    ['a.txt', 'a.txt'],
    ['./a b/ü#1?.txt', 'a%20b/%C3%BC%231%3F.txt'],
    ['../100%.txt', '../100%25.txt'],
    ['/data/a.txt', 'file:///data/a.txt'],
    ['C:/data/a.txt', 'file:///C:/data/a.txt'],
    ['C:a.txt', 'C%3Aa.txt'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('writes the path %j as %s', (name, uri) => expect(toUri(name)).toBe(uri));
});

describe('reviewdog', () => {
  test('gets suggestions of one edit each, in bytes', () => {
    const [first, second] = readers.readDiagnostics(
      render(createRdjsonlReporter(), [
        {report: {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: found, notices: []}, text: sample},
      ]),
    );
    expect(first?.suggestions).toEqual([
      {
        // An opening quotation mark takes three bytes, and two stand before.
        range: {start: {line: 3, column: 25}, end: {line: 3, column: 30}},
        text: '.”',
      },
    ]);
    expect(second?.suggestions).toEqual([{range: {start: {line: 5, column: 1}, end: {line: 6, column: 1}}, text: ''}]);
  });

  test('gets none for a repair of places far apart', () => {
    const text = `(${'a '.repeat(5000)})`;
    const edits = [
      {range: [0, 1], text: '['},
      {range: [text.length - 1, text.length], text: ']'},
    ] as const;
    const finding = findingOf(text, [0, 1], {repair: {safety: 'safe', edits}});
    const report = render(createRdjsonlReporter(), [
      {report: {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: [finding], notices: []}, text},
    ]);
    expect(readers.readDiagnostics(report)[0]?.suggestions).toEqual([]);
  });
});

test('a fingerprint of one text in two files differs for GitLab', () => {
  const all = ['a.txt', 'b.txt'].map(name => ({
    report: {path: name, words: 40, penalty: 0, findings: found, suppressed: [], notices: []},
    text: sample,
  }));
  // The reader refuses any that comes twice.
  expect(readers.readGitlab(render(createGitlabReporter(), all))).toHaveLength(2 * found.length);
});

describe('a file that could not be done, and one that was passed over', () => {
  const notice: Notice = {code: 'not-english', message: 'The text is not mainly English; it was not linted.'};
  const all: readonly File[] = [
    {
      report: {
        path: 'bad.txt',
        words: 40,
        penalty: 0,
        suppressed: [],
        findings: [],
        notices: [],
        error: 'is a binary file, not text',
      },
      text: '',
    },
    {report: {path: 'german.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: [notice]}, text: 'Der Bahnhof.'},
    {report: {path: 'clean.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: []}, text: 'Fine.'},
  ];
  const failure = {
    path: 'bad.txt',
    ruleId: 'file-error',
    severity: 'error',
    message: 'is a binary file, not text',
    line: 1,
    column: 1,
  };
  const ends = {endLine: 1, endColumn: 1};

  test.each<[string, () => Reporter, (report: string) => readonly Read[], readonly Read[]]>([
    ['compact', createCompactReporter, report => readers.readLines(report, readers.compactLine), [failure]],
    ['unix', createUnixReporter, report => readers.readLines(report, readers.unixLine), [failure]],
    ['gitlab', createGitlabReporter, readers.readGitlab, [{...failure, ...ends, severity: 'failure'}]],
    ['checkstyle', createCheckstyleReporter, readers.readCheckstyle, [failure]],
    ['markdown', createMarkdownReporter, readers.readMarkdown, [failure]],
    ['junit', createJunitReporter, readers.readJunit, []],
  ])('%s', (_, create, read, wanted) => expect(read(render(create(), all))).toEqual(wanted));

  test('github', () => {
    expect(render(createGithubReporter(), all).split('\n')).toEqual([
      '::error file=bad.txt,line=1,col=1,endLine=1,endColumn=1,title=file-error::is a binary file, not text',
      '::notice file=german.txt,title=not-english::The text is not mainly English; it was not linted.',
      '',
    ]);
  });

  test('sarif', () => {
    const {runs} = JSON.parse(render(createSarifReporter(tool, rules), all)) as {runs: [{invocations: unknown[]}]};
    const at = (uri: string): unknown => [{physicalLocation: {artifactLocation: {uri}}}];
    expect(runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {level: 'error', message: {text: 'is a binary file, not text'}, locations: at('bad.txt')},
          {level: 'note', message: {text: notice.message}, locations: at('german.txt')},
        ],
      },
    ]);
    expect(readers.readSarif(render(createSarifReporter(tool, rules), all))).toEqual([]);
  });

  test('rdjsonl', () => {
    expect(readers.readDiagnostics(render(createRdjsonlReporter(), all))).toEqual([
      {
        message: 'is a binary file, not text',
        location: {path: 'bad.txt'},
        severity: 'ERROR',
        source: {name: 'postedit'},
        code: {value: 'file-error'},
      },
    ]);
  });

  test('tap', () => {
    const {message: what, ruleId, severity, line, column} = failure;
    expect(readers.readTap(render(createTapReporter(), all))).toEqual([
      {
        isOk: false,
        description: 'bad.txt',
        skip: undefined,
        data: [{ruleId, severity, message: what, line, column, ...ends}],
      },
      {isOk: true, description: 'german.txt', skip: notice.message, data: []},
      {isOk: true, description: 'clean.txt', skip: undefined, data: []},
    ]);
  });

  test('junit shows an error, a skipped and a passed test', () => {
    const report = render(createJunitReporter(), all);
    expect(report).toContain('<error message="is a binary file, not text" type="file-error"/>');
    expect(report).toContain(`<skipped message="${notice.message}"/>`);
    expect(report).toContain('<testcase name="clean.txt" classname="clean.txt" file="clean.txt"/>');
  });
});

describe('a summary in Markdown', () => {
  const many = (count: number): readonly Finding[] =>
    Array.from({length: count}, (_, index) => findingOf('x'.repeat(count), [index, index + 1]));

  test('begins with the counts', () => {
    const report = render(createMarkdownReporter(), [
      {report: {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: found, notices: []}, text: sample},
    ]);
    expect(report.split('\n').slice(0, 5)).toEqual([
      '## postedit',
      '',
      '**2 problems** in 1 file: 1 error, 1 warning.',
      '',
      '### a.txt',
    ]);
    expect(
      render(createMarkdownReporter(), [
        {report: {path: 'a.txt', words: 40, penalty: 0, suppressed: [], findings: [], notices: []}, text: ''},
      ]),
    ).toBe('## postedit\n\nNo problems in 1 file.\n');
  });

  test('fits into a comment, and says what it leaves out', () => {
    const all = ['a.txt', 'b.txt'].map(name => ({
      report: {path: name, words: 40, penalty: 0, suppressed: [], findings: many(2000), notices: []},
      text: 'x'.repeat(2000),
    }));
    const report = render(createMarkdownReporter(), all);
    expect(report.length).toBeLessThan(65_536);
    const rows = readers.readMarkdown(report).length;
    expect(rows).toBeGreaterThan(300);
    expect(report.endsWith(`\n${new Intl.NumberFormat('en').format(4000 - rows)} problems more.\n`)).toBe(true);
  });
});
