/** Packages, such as Word documents, from their bytes to plain data: told as their reader sees them, and in their parts. */
import type {ArticleNames} from '../analysis/names/across.ts';
import type {Applied, Linter, LintResult} from '../finding.ts';
import {FormatError} from '../formats/format.ts';
import {isPackageName, openPackage} from '../formats/load.ts';
import type {Package} from '../formats/package.ts';
import {fixPackage, lintPackage} from '../packages.ts';
import {countDryRun, type Fixed, type Job, type Linted} from './engine.ts';

/** What a result says besides, if it is that of a package. */
export interface InPackage {
  /** The text that the findings refer to. */
  readonly text: string;
  /** The same findings in offsets of the parts. */
  readonly inParts: Pick<LintResult, 'words' | 'findings' | 'suppressed' | 'notices'>;
}

export interface FixedPackage extends InPackage {
  readonly inParts: InPackage['inParts'] & {readonly applied: readonly Applied[]};
  /** The text that the changes refer to. */
  readonly original: string;
  /** The package as it is to be, or why it may not be changed; undefined where nothing changes. */
  readonly written: Uint8Array | {readonly refusal: string} | undefined;
}

/** @throws FormatError */
export async function lintBytes(bytes: Uint8Array, {format, dryRun, unsafe, past}: Job, linter: Linter): Promise<Linted> {
  const opened = await open(bytes, format);
  const {accepted} = past;
  const {words, notices, findings, suppressed, view} = lintPackage(opened, linter, {accepted});
  return {
    words,
    notices,
    findings: view.findings,
    suppressed: view.suppressed,
    ...(dryRun ? {dryRun: countDryRun(findings, fixPackage(opened, linter, {unsafe, accepted}).findings, unsafe)} : {}),
    package: {text: view.text, inParts: {words, notices, findings, suppressed}},
  };
}

/** @throws FormatError */
export async function fixBytes(bytes: Uint8Array, {format, unsafe, past}: Job, linter: Linter): Promise<Fixed> {
  const opened = await open(bytes, format);
  const fixed = fixPackage(opened, linter, {unsafe, accepted: past.accepted});
  const {words, notices, findings, suppressed, applied, texts, view} = fixed;
  return {
    words,
    notices,
    findings: view.findings,
    suppressed: view.suppressed,
    text: view.text,
    applied: view.applied,
    package: {
      text: view.text,
      inParts: {words, notices, findings, suppressed, applied},
      original: view.original,
      written: texts.size > 0 ? write(opened, texts) : undefined,
    },
  };
}

/** The names in the text that the package is about. @throws FormatError */
export async function namesInBytes(bytes: Uint8Array, {format}: Job, linter: Linter): Promise<ArticleNames> {
  const [main] = (await open(bytes, format)).parts;
  return main === undefined ? {names: [], places: [], variants: [], apart: []} : linter.names(main.text, {format: main.format});
}

async function open(bytes: Uint8Array, format: Job['format']): Promise<Package> {
  if (!isPackageName(format)) throw new Error(`${format} is no format of packages`);
  return openPackage(format, bytes);
}

function write(opened: Package, texts: ReadonlyMap<string, string>): FixedPackage['written'] {
  try {
    return opened.write(texts);
  } catch (error) {
    if (error instanceof FormatError) return {refusal: error.message};
    throw error;
  }
}
