/** `npm run bench`: what a lint costs beside a parse, how long the command takes with threads and cache, how cost grows. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {retext} from 'retext';
import retextEnglish from 'retext-english';
import {Bench} from 'tinybench';
import {readText} from '../formats/text.ts';
import type * as postedit from '../index.ts';
import type {Linter} from '../index.ts';
import {loadLexicon} from '../lexicon.ts';
import {growing, newsTexts} from './bench-texts.ts';

const ARTICLES = 100;
const STARTS = 25;
const FILES = 1_000;
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** The families that every text needs; the others look words up as well. */
const core = ['punctuation', 'quotation-marks', 'structure', 'repetition', 'leftovers'];
const NAMES_SIZE = 1_000_000;
const NAMES_ROUNDS = 15;

// What is built is measured: a loader that compiles as it runs keeps the names of functions, which makes them slower.
const library: typeof postedit = await import(new URL('../../dist/library/src/index.js', import.meta.url).href);
const {createLinter} = library;
const linter = await createLinter();
await compareWithParse(await createLinter({rules: allBut(core)}), linter);
compareNames(linter, await createLinter({rules: {'name-variant': 'off'}}));
compareStarts();
compareRuns();
showGrowth(linter);

/** Targets: three times the parse for the core, four times for all rules. */
async function compareWithParse(coreOnly: Linter, all: Linter): Promise<void> {
  const texts = newsTexts(ARTICLES);
  const lexicon = await loadLexicon();
  const blocks = texts.flatMap(text => readText(text, lexicon).blocks.map(({range}) => text.slice(...range)));
  const processor = retext().use(retextEnglish).freeze();
  const bench = new Bench({time: 3_000, warmupTime: 1_000});
  bench.add('parse', () => {
    for (const block of blocks) processor.parse(block);
  });
  for (const [name, {lint}] of [
    ['core', coreOnly],
    ['all', all],
  ] as const)
    bench.add(name, () => {
      for (const text of texts) lint(text);
    });
  await bench.run();
  const [parse, some, full] = bench.tasks.map(({result}) => {
    if (!('latency' in result)) throw new Error('A benchmark did not finish.');
    return {min: result.latency.min, median: result.latency.p50};
  });
  if (!parse || !some || !full) throw new Error('A benchmark is missing.');
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${ARTICLES} articles, ${characters} characters, ${blocks.length} blocks`);
  console.log(row('', 'min ms', 'median ms'));
  console.log(row('retext-english, bare', parse.min, parse.median));
  console.log(row(`postedit, ${core.length} core families`, some.min, some.median));
  console.log(row('ratio (at most 3)', some.min / parse.min, some.median / parse.median));
  console.log(row('postedit, all rules', full.min, full.median));
  console.log(row('ratio (at most 4)', full.min / parse.min, full.median / parse.median));
}

/** Levels by which only the rules of some families are on. */
function allBut(families: readonly string[]): Readonly<Record<string, 'off'>> {
  const folder = new URL('../../rules/', import.meta.url);
  const kept = new Set(families.flatMap(family => readdirSync(new URL(family, folder)).map(name => name.replace(/\.ts$/u, ''))));
  return Object.fromEntries(library.rules.flatMap(({id}) => (kept.has(id) ? [] : [[id, 'off'] as const])));
}

/** Target: 15 % more for the comparison of names. */
function compareNames(all: Linter, others: Linter): void {
  const texts = newsTexts(Math.ceil(NAMES_SIZE / 3_000));
  const time = ({lint}: Linter): number => timeOf(() => texts.forEach(text => lint(text)));
  const [without, full]: [number[], number[]] = [[], []];
  for (let round = 0; round < NAMES_ROUNDS; round += 1) {
    without.push(time(others));
    full.push(time(all));
  }
  console.log('\n1 MB of news, in articles');
  console.log(row('', 'min ms', 'median ms'));
  console.log(row('without name-variant', Math.min(...without), median(without)));
  console.log(row('with it', Math.min(...full), median(full)));
  const more = (a: number, b: number): string => `${((a / b - 1) * 100).toFixed(1)} %`;
  console.log(row('more (at most 15 %)', more(Math.min(...full), Math.min(...without)), more(median(full), median(without))));
}

/** Target: 60 ms more than Node alone, for one article. */
function compareStarts(): void {
  const article = fileURLToPath(new URL('../../samples/russian-night-bus/input.txt', import.meta.url));
  console.log('\nStart of the command, one article');
  if (!existsSync(command)) return console.log('  not built: npm run build');
  const bare: number[] = [];
  const full: number[] = [];
  // In turn, so that a busy machine slows both alike.
  for (let count = 0; count < STARTS; count += 1) {
    bare.push(timeOf(() => spawnSync(process.execPath, ['-e', '0'])));
    full.push(timeOf(() => spawnSync(process.execPath, [command, article])));
  }
  console.log(row('', 'min ms', 'median ms'));
  console.log(row('node -e 0', Math.min(...bare), median(bare)));
  console.log(row('postedit article.txt', Math.min(...full), median(full)));
  console.log(row('difference (at most 60)', Math.min(...full) - Math.min(...bare), median(full) - median(bare)));
}

/** Target: a second run over unchanged files takes a tenth of the first. */
function compareRuns(): void {
  console.log(`\nRun over ${FILES} files`);
  if (!existsSync(command)) return console.log('  not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'postedit-bench-'));
  mkdirSync(join(folder, 'articles'));
  for (const [index, text] of newsTexts(FILES).entries()) writeFileSync(join(folder, `articles/${index}.txt`), text);
  const run = (...options: readonly string[]): number =>
    timeOf(() => spawnSync(process.execPath, [command, ...options, 'articles'], {cwd: folder, maxBuffer: Infinity}));
  console.log(row('', 'ms'));
  console.log(row('one thread', run('--concurrency', 'off')));
  console.log(row('as many threads as cores', run('--concurrency', String(availableParallelism()))));
  const first = run('--cache');
  const second = Math.min(run('--cache'), run('--cache'));
  console.log(row('with the cache, first', first));
  console.log(row('with the cache, second', second));
  console.log(row('ratio (at most 0.1)', (second / first).toFixed(3)));
  rmSync(folder, {recursive: true});
}

/** Cost by size: the time per character at full size should be that at half. */
function showGrowth({lint}: Linter): void {
  console.log('\nGrowth');
  console.log(row('', 'half ms', 'full ms', 'half ms/MB', 'full ms/MB'));
  for (const [name, make] of growing) {
    const [half, full] = [0.5, 1].map(share => {
      const text = make(share);
      const time = timeOf(() => lint(text));
      return {time, perMegabyte: (time / text.length) * 1e6};
    });
    if (half && full) console.log(row(name, half.time, full.time, half.perMegabyte, full.perMegabyte));
  }
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function row(name: string, ...cells: readonly (number | string)[]): string {
  return `  ${name.padEnd(32)}${cells.map(cell => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(12)).join('')}`;
}
