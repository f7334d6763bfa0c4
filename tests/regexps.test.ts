/** No regular expression may take exponential time; a polynomial one is listed here, with what keeps its input short. */
import {transformSync} from 'esbuild';
import {expect, it, vi} from 'vitest';
import {parseAst} from 'vitest/node';
import {filesIn, isGenerated, read} from './support/files.ts';

// The checker's own JavaScript: neither a Java machine nor a native program is asked for.
vi.stubEnv('RECHECK_BACKEND', 'pure');
const {checkSync} = await import('recheck');

const TIMEOUT = 20_000;
// What its automata cannot decide, the checker attacks with strings it breeds. The first generations find nearly all there is
// to find, and all of them take minutes.
const EFFORT = {timeout: TIMEOUT, maxInitialGenerationSize: 60, maxGenerationSize: 20, maxIteration: 1};

/** Patterns of polynomial cost, as `file: source`, and the cap on what each is given. */
const capped: Readonly<Record<string, string>> = {
  [String.raw`rules/leftovers/site-leftover.data.ts: [\u{fe0f}\s•·*+>»›|→←▶►▸●■◆★☆✎✓)）\-–—=_~\u{2600}-\u{27bf}\u{1f000}-\u{1faff}]+$`]:
    'a line of LONGEST_LINE',
  [String.raw`rules/punctuation/glued-words.ts: \S*$`]: 'a CHUNK before a mark',
  [String.raw`rules/quotation-marks/bare-quote-end.ts: (\p{L}+)[,:]\s*$`]: 'forty characters before a quotation',
  [String.raw`rules/repetition/repeated-word.ts: (\p{L}+)\s$`]: 'sixty characters before a word',
  [String.raw`rules/repetition/repeated-word.ts: \b(?:what|who)\b.{0,50}$|\b(?:it|this|that|thing|problem|point|question|answer|truth|reason|idea|trouble)\s$`]:
    'sixty characters before a word',
  [String.raw`rules/repetition/repeated-sentence.ts: ["“«„‘'(]*$`]: 'three characters before a sentence',
  [String.raw`rules/repetition/repeated-sentence.ts: \s*$`]: 'four characters before a sentence',
  [String.raw`rules/structure/stray-capital.ts: [’'].*$`]: 'a word of LONGEST_WORD',
  [String.raw`rules/untranslated/foreign-script.ts: (?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*) $`]:
    'thirty characters before a run',
  [String.raw`src/analysis/dashes.ts: (\S+)\s$`]: 'twenty characters before a word',
  [String.raw`src/analysis/dashes.ts: (\p{L}+)\s$`]: 'thirty characters before a word',
  [String.raw`src/analysis/end-marks.ts: ,\s\d{4}$|\d\)$|\b(?:by|from|via|credit|courtesy|photo|image)\b[^()]*\)$|\(\p{Lu}[^()]*\)$|[–—-]\s\p{Lu}[^.]{2,40}$|[¹²³⁴-⁹]$`]:
    'the last 120 characters of a paragraph',
  [String.raw`src/analysis/flow.ts: ["'”’“)\]]+$`]: 'the last four characters of a block',
  [String.raw`src/analysis/names/initialisms.ts: \p{Lu}{2,} $`]: 'six characters before an abbreviation',
  [String.raw`src/analysis/names/listed.ts: (\S+) $`]: 'the characters AROUND a name',
  [String.raw`src/analysis/names/places.ts: (\p{Lu}[\p{L}\p{M}]*)['’]s $`]: 'the characters AROUND a name',
  [String.raw`src/analysis/names/places.ts: (\S+) (\p{Lu}[\p{L}\p{M}]+) $`]: 'the characters AROUND a name',
  [String.raw`src/analysis/names/standing.data.ts: (?:^|\P{L})(\p{L}+)(?: (?:called|titled|entitled|named))?,? ["“‘']?(?:\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|for|the|in|and|an?|to|with|on|from|at|by))* ["“‘']?)?$`]:
    'the characters AROUND a name',
  [String.raw`src/analysis/names/standing.ts: (\p{Lu}\p{L}+)( of)? $`]: 'the characters AROUND a name',
  [String.raw`src/analysis/names/shouted-names.ts: (\S+)\s+$`]: 'forty characters before a word',
  [String.raw`src/analysis/names/relation.ts: ([\p{L}-]+) $`]: 'thirty characters before a name',
  [String.raw`src/analysis/names/relation.ts: ^(?:['’]s)?[^\p{L}]*(?:(?:and|or|not|also|now|then|as|in|is|was|became|becomes|for|but|versus|vs|called|meets|written|into|though|while|instead|of|rather|than|over|against|the|a|\p{Lu}[^\s]*)[^\p{L}]+){0,6}$`]:
    'what stands between two names that are NEAR',
  [String.raw`src/analysis/sentence-ends.ts: (\p{Ll}+)(?: in a statement| on \p{Lu}\p{Ll}+)?$`]: 'a stretch of REACH',
  [String.raw`src/analysis/sentence-ends.ts: [\n:;]\s*$`]: 'three characters before a number',
  [String.raw`src/analysis/sentence-ends.ts: [’'].*$`]: 'a word of a stretch of REACH',
  [String.raw`src/analysis/clauses.ts: ^["“‘'(]+|["”’')]+$`]: 'a word of a stretch of REACH',
  [String.raw`src/cli/explain.ts: \[\[(?<flagged>.*?)\]\](?!\])`]: "an example of a rule's own",
  [String.raw`src/formats/block-kinds.ts: ["'”’»“)\]\s]+$`]: 'the last twelve characters of a block',
  [String.raw`src/report/counts.ts: \B(?=(?:\d{3})+$)`]: 'the digits of one number',
};

/** Files that build patterns at run time, and why those need no check here. */
const building: Readonly<Record<string, string>> = {
  'src/analysis/kept-phrases.ts': 'the words of a phrase, escaped, with spaces between them',
  'src/promise-joints.ts': 'one class of characters, made of constants',
};

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

// The tools in src/dev never see an article.
const files = filesIn('src/', 'rules/').filter(
  path => path.endsWith('.ts') && !path.startsWith('src/dev/') && !isGenerated(path),
);
const patterns = files.flatMap(patternsIn);
const polynomial = new Set<string>();

it('finds the patterns', () => {
  expect(patternsIn('tests/regexps.test.ts').map(({source}) => source)).toContain('\\bRegExp\\(');
  expect(patterns.length).toBeGreaterThan(0);
});

it.each(patterns)('$file: /$source/$flags', {timeout: 2 * TIMEOUT}, ({file, source, flags}) => {
  const result = checkSync(source, flags, EFFORT);
  if (result.status === 'safe') return;
  if (result.status === 'unknown') throw new Error(`The checker gave up: ${result.error.kind}.`);
  expect(result.complexity.type).toBe('polynomial');
  polynomial.add(`${file}: ${source}`);
  expect(Object.keys(capped), 'polynomial: write it otherwise, or cap what it is given and list it').toContain(
    `${file}: ${source}`,
  );
});

it('lists no pattern as capped that is gone or not polynomial', () => {
  expect(Object.keys(capped).filter(key => !polynomial.has(key))).toEqual([]);
});

it('builds no pattern at run time that is not accounted for', () => {
  expect(files.filter(path => /\bRegExp\(/u.test(codeOf(path)))).toEqual(Object.keys(building));
});

/** The regular expression literals of a file, off its syntax tree. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  visit(parseAst(codeOf(file)));
  return found;

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex)) found.push({file, source: node.regex.pattern, flags: node.regex.flags});
    for (const value of Object.values(node)) visit(value);
  }
}

function isRegex(value: unknown): value is {pattern: string; flags: string} {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Its JavaScript, without types and comments. */
function codeOf(path: string): string {
  return transformSync(read(path), {loader: 'ts', target: 'esnext', charset: 'utf8'}).code;
}
