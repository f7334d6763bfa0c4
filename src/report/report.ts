/** What reports are made of, and what a report is: pure functions from results to text. */
import type {Applied, Finding, Notice, SuppressedFinding} from '../finding.ts';
import type {Score} from './score.ts';

/** One file as the run left it. */
export interface FileReport {
  /** As given on the command line, or a folder as given and the way from there. */
  readonly path: string;
  /** Of English, that were read. */
  readonly words: number;
  /** The MQM penalty of all findings, also of those that are not shown. */
  readonly penalty: number;
  /** What is wrong with the text as it is now; after fixing, what remains. */
  readonly findings: readonly Finding[];
  /** Found and not told. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly notices: readonly Notice[];
  /** Only when fixing was asked for. */
  readonly applied?: readonly Applied[];
  /** Only when fixing was asked for: whether the file was written, or standard input repaired. */
  readonly changed?: boolean;
  /** Why the file could not be read, linted or written; one line. */
  readonly error?: string;
}

/** The texts that the ranges of a file's report refer to. */
export interface Texts {
  /** `applied` refers to it. */
  readonly original: string;
  /** `findings` refer to it. */
  readonly current: string;
  /** They are those of a package as its reader sees them: no program can make an edit there. */
  readonly isView?: boolean;
}

/** How many findings fixing would remove, tried out on the text. */
export interface DryRun {
  readonly safe: number;
  /** Those that unsafe repairs would remove besides. */
  readonly unsafe: number;
}

/** Files in folders that no format claims, or of which no fields are named to be read. */
export interface Skipped {
  /** With its dot, in lower case; empty for a name without one. */
  readonly extension: string;
  readonly files: number;
  readonly needsFields?: true;
}

export interface Summary {
  /** Files read. */
  readonly files: number;
  /** Files that could not be read, linted or written. */
  readonly failed: number;
  readonly filesWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that carry a repair, by its safety. */
  readonly repairs: {readonly safe: number; readonly unsafe: number};
  /** Findings that are not told, by what suppresses them. */
  readonly suppressed: {readonly external: number; readonly inSource: number};
  /** Changes made by fixing, and the files that hold them. */
  readonly applied: number;
  readonly changed: number;
  readonly score: Score;
}

/** Turns a run into text, piece by piece, so that no run has to fit in memory. */
export interface Reporter {
  start(): string;
  file(report: FileReport, texts: Texts | undefined, dryRun: DryRun | undefined): string;
  end(summary: Summary, skipped: readonly Skipped[]): string;
}
