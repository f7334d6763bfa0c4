/**
 * The score card of MQM: error types by severity, and a penalty for every thousand words.
 *
 * Weights are those of the MQM scoring model (themqm.org, “The MQM Scoring Models”): neutral 0, minor 1, major 5,
 * critical 25. The quality is its raw score, 100 less the penalty for every hundred words, not calibrated.
 */
import type {Finding} from '../finding.ts';
import type {MqmSeverity} from '../problem.ts';
import type {FileReport, Reporter} from './report.ts';
import {show} from './width.ts';

const weights: Readonly<Record<MqmSeverity, number>> = {neutral: 0, minor: 1, major: 5, critical: 25};
const severities = ['critical', 'major', 'minor', 'neutral'] as const;

/** The penalty of a text of so many words. */
export interface Penalty {
  readonly words: number;
  readonly penalty: number;
}

export interface Score extends Penalty {
  /** Findings by MQM type and severity. */
  readonly types: ReadonlyMap<string, Readonly<Record<MqmSeverity, number>>>;
}

export const nothing: Score = {words: 0, penalty: 0, types: new Map()};

export function penaltyOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, {mqmSeverity}) => sum + weights[mqmSeverity], 0);
}

export function addScore({words, penalty, types}: Score, report: Pick<FileReport, 'words' | 'penalty' | 'findings'>): Score {
  const all = new Map(types);
  for (const {category, mqmSeverity} of report.findings) {
    const row = all.get(category) ?? {critical: 0, major: 0, minor: 0, neutral: 0};
    all.set(category, {...row, [mqmSeverity]: row[mqmSeverity] + 1});
  }
  return {words: words + report.words, penalty: penalty + report.penalty, types: all};
}

/** For every thousand words; undefined for a text without words. */
export function perThousand({words, penalty}: Penalty): number | undefined {
  return words === 0 ? undefined : (penalty * 1000) / words;
}

/** 100 less the penalty for every hundred words; undefined for a text without words. */
export function qualityOf({words, penalty}: Penalty): number | undefined {
  return words === 0 ? undefined : Math.max(0, 100 - (penalty * 100) / words);
}

/** By the name of the type. */
export function typesOf({types}: Score): readonly (readonly [string, Readonly<Record<MqmSeverity, number>>])[] {
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function createScoreReporter(): Reporter {
  return {
    start: () => `${line('words', 'penalty', 'per 1,000', 'quality', '')}\n`,
    file: report =>
      report.error === undefined
        ? `${rowOf(report, show(report.path))}\n`
        : `${line('', '', '', '', show(report.path))}: ${report.error}\n`,
    end: ({files, score}) =>
      `${[
        rowOf(score, `all ${files === 1 ? '1 file' : `${files} files`}`),
        '',
        ...typeLines(score),
        'The weights are those of MQM: minor 1, major 5, critical 25. Only what the text alone shows is counted: neither',
        'what was mistranslated nor what was left out.',
      ].join('\n')}\n`,
  };
}

function rowOf(score: Penalty, name: string): string {
  const shown = (value: number | undefined): string => value?.toFixed(1) ?? '-';
  return line(String(score.words), String(score.penalty), shown(perThousand(score)), shown(qualityOf(score)), name);
}

function line(words: string, penalty: string, normed: string, quality: string, name: string): string {
  return `${words.padStart(8)} ${penalty.padStart(8)} ${normed.padStart(10)} ${quality.padStart(8)}  ${name}`.trimEnd();
}

function typeLines(score: Score): readonly string[] {
  const rows = typesOf(score);
  const head = severities.map(severity => severity.padStart(9)).join('');
  return rows.length === 0
    ? []
    : [
        head,
        ...rows.map(([type, row]) => `${severities.map(severity => String(row[severity]).padStart(9)).join('')}  ${type}`),
        '',
      ];
}
