/** A file that is open to be linted or fixed, whatever its kind. */
import type {Applied, LintResult} from '../finding.ts';
import {FormatError} from '../formats/format.ts';
import {formatOfFile, isPackageName, type FormatChoice, type PackageName} from '../formats/load.ts';
import type {Options} from '../index.ts';
import type {DryRun} from '../report/report.ts';
import {decode, encode} from './decode.ts';
import {jobFor, ofPackage, type Engine, type Job} from './engine.ts';
import {UserError} from './errors.ts';

export interface OpenFile {
  lint(how: Pick<Job, 'unsafe' | 'dryRun' | 'past'>): Promise<Linted>;
  fix(how: Pick<Job, 'unsafe' | 'past'>): Promise<Fixed>;
}

export interface Outcome extends Pick<LintResult, 'words' | 'findings' | 'suppressed' | 'notices'> {
  readonly applied?: readonly Applied[];
}

export interface Linted {
  readonly outcome: Outcome;
  /** Of a package, the same in offsets of its parts. */
  readonly inParts?: Outcome;
  /** What the findings of `outcome` refer to. */
  readonly text: string;
  /** Whether it is the text of a package as its reader sees it. */
  readonly isView: boolean;
  /** Where it was asked for. */
  readonly dryRun: DryRun | undefined;
}

export interface Fixed extends Linted {
  readonly outcome: Required<Outcome>;
  /** What `applied` refers to. */
  readonly original: string;
  /** The file as it is to be; undefined where nothing changes. @throws FormatError where it may not be changed. */
  readonly bytes: (() => Uint8Array) | undefined;
}

/** @throws UserError or FormatError where the bytes are not of the kind that the name or the choice says. */
export async function openFile(
  path: string,
  bytes: Uint8Array,
  options: Options,
  engine: Engine,
  choice: FormatChoice,
): Promise<OpenFile> {
  const name = choice.inputFormat ?? formatOfFile(path);
  if (isPackageName(name)) return openPackageFile(name, bytes, options, engine);
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new UserError(decoded.problem);
  const {text} = decoded;
  return {
    async lint(how) {
      const {dryRun, ...outcome} = await engine.lint(text, jobFor(name, options, {...choice, ...how}));
      return {outcome, text, isView: false, dryRun};
    },
    async fix(how) {
      const fixed = await engine.fix(text, jobFor(name, options, {...choice, ...how}));
      const isChanged = fixed.text !== text;
      return {
        outcome: fixed,
        text: fixed.text,
        isView: false,
        original: text,
        dryRun: undefined,
        bytes: isChanged ? () => encode(fixed.text, decoded) : undefined,
      };
    },
  };
}

function openPackageFile(name: PackageName, bytes: Uint8Array, options: Options, engine: Engine): OpenFile {
  return {
    async lint(how) {
      const {package: inside, dryRun, ...outcome} = await engine.lint(bytes, jobFor(name, options, how));
      const {text, inParts} = ofPackage(inside);
      return {outcome, inParts, text, isView: true, dryRun};
    },
    async fix(how) {
      const {package: inside, text, ...outcome} = await engine.fix(bytes, jobFor(name, options, how));
      const {inParts, original, written} = ofPackage(inside);
      const write = (): Uint8Array => {
        if (written === undefined) return bytes;
        if ('refusal' in written) throw new FormatError(written.refusal);
        return written;
      };
      return {
        outcome,
        inParts,
        text,
        isView: true,
        original,
        dryRun: undefined,
        bytes: written === undefined ? undefined : write,
      };
    },
  };
}
