/** What a run asks of the linter: of a text or a package, plain data. Nothing here reads or writes a file. */
import type {ArticleNames} from '../analysis/names/across.ts';
import type {FixResult, Linter, LintResult, Passed, Review} from '../finding.ts';
import {fixText} from '../fix.ts';
import type {Format} from '../formats/format.ts';
import {isPackageName, loadFormat, type FormatChoice, type FormatName, type PackageName} from '../formats/load.ts';
import type {Options} from '../index.ts';
import type {DryRun} from '../report/report.ts';
import type {Past} from '../review.ts';
import {suggestSpellings} from '../suggest-spellings.ts';
import {createLinterCache} from './linters.ts';
import type {FixedPackage, InPackage} from './package-engine.ts';

/** A text, or the bytes of a package. */
export type Content = string | Uint8Array;

/** How a text is to be read and judged. */
export interface Job {
  /** Files whose options have the same origin have the same object. */
  readonly options: Options;
  readonly format: FormatName | PackageName;
  /** Paths of the strings that are read in JSON and YAML. */
  readonly fields: readonly string[];
  readonly unsafe: boolean;
  /** Find out what fixing would do, for the summary. */
  readonly dryRun: boolean;
  /** Empty where everything that is found is told. */
  readonly past: Past;
}

export interface Linted extends Omit<LintResult, 'confirm' | 'view'> {
  /** Where it was asked for. */
  readonly dryRun?: DryRun;
  readonly package?: InPackage;
}

/** Of a package, `text` is what its reader sees. */
export interface Fixed extends FixResult {
  readonly package?: FixedPackage;
}

export function jobFor(
  format: FormatName | PackageName,
  options: Options,
  {
    fields = [],
    unsafe = false,
    dryRun = false,
    past = {},
  }: Pick<FormatChoice, 'fields'> & Partial<Pick<Job, 'unsafe' | 'dryRun' | 'past'>>,
): Job {
  return {options, format, fields, unsafe, dryRun, past};
}

/** What is said of a package besides; who asks with bytes has that answer. */
export function ofPackage<T>(inside: T | undefined): T {
  if (inside === undefined) throw new Error('a package was taken for a text');
  return inside;
}

/** Its functions reject with a FormatError where a text is not of its format. */
export interface Engine {
  /** How many more texts it can be given while it is at work on one. */
  readonly ahead: number;
  lint(content: Content, job: Job): Promise<Linted>;
  fix(content: Content, job: Job): Promise<Fixed>;
  /** What a view over many articles needs of one. */
  names(content: Content, job: Job): Promise<ArticleNames>;
}

/** Linters are made when the first text needs one. */
export function createEngine(load: (options: Options) => Promise<Linter> = createLinterCache()): Engine {
  return {
    ahead: 0,
    async lint(text, job) {
      const {unsafe, dryRun, past, options} = job;
      const linter = await load(options);
      if (typeof text !== 'string') return (await import('./package-engine.ts')).lintBytes(text, job, linter);
      const format = await formatFor(job);
      const review = await loadReview(past, text);
      const linted = review(linter.lint(text, {format}));
      // Functions stay here.
      const {confirm: _, view: __, ...told} = linted;
      const result = {...told, findings: await suggestSpellings(text, told.findings, options.house?.spelling)};
      if (!dryRun) return result;
      return {...result, dryRun: tryFixes(text, linted, (other, passed) => review(linter.lint(other, {format}), passed), unsafe)};
    },
    async fix(text, job) {
      const {unsafe, past, options} = job;
      const linter = await load(options);
      if (typeof text !== 'string') return (await import('./package-engine.ts')).fixBytes(text, job, linter);
      const format = await formatFor(job);
      const fixed = linter.fix(text, {unsafe, format, review: await loadReview(past, text)});
      return {...fixed, findings: await suggestSpellings(fixed.text, fixed.findings, options.house?.spelling)};
    },
    async names(text, job) {
      const linter = await load(job.options);
      if (typeof text !== 'string') return (await import('./package-engine.ts')).namesInBytes(text, job, linter);
      return linter.names(text, {format: await formatFor(job)});
    },
  };
}

async function formatFor({format, fields}: Job): Promise<Format> {
  if (isPackageName(format)) throw new Error(`${format} is no format of texts`);
  return loadFormat(format, {fields});
}

async function loadReview(past: Past, text: string): Promise<Review> {
  return isEmpty(past) ? result => result : (await import('../review.ts')).createReview(past, text);
}

/** Whether everything that is found is told. */
export function isEmpty(past: Past): boolean {
  return Object.keys(past).length === 0;
}

/** What `--fix` would really repair: it is tried. What unsafe repairs would add is counted, or tried where they were asked for. */
function tryFixes(
  text: string,
  first: LintResult,
  lintOther: (text: string, passed: Passed) => LintResult,
  unsafe: boolean,
): DryRun {
  const fixed = fixText(text, (other, passed) => (passed === undefined ? first : lintOther(other, passed)), {unsafe});
  return countDryRun(first.findings, fixed.findings, unsafe);
}

/** @param left What fixing left. */
export function countDryRun(found: LintResult['findings'], left: LintResult['findings'], unsafe: boolean): DryRun {
  return {safe: Math.max(0, found.length - left.length), unsafe: unsafe ? 0 : countUnsafe(left)};
}

/** What a dry run finds in a text that fixing left. */
export function dryRunAtRest(findings: LintResult['findings'], unsafe: boolean): DryRun {
  return {safe: 0, unsafe: unsafe ? 0 : countUnsafe(findings)};
}

function countUnsafe(findings: LintResult['findings']): number {
  return findings.filter(({repair}) => repair?.safety === 'unsafe').length;
}
