/**
 * The score card of MQM: error types by severity, and a penalty for every thousand words.
 *
 * Weights are those of the MQM scoring model (themqm.org, “The MQM Scoring Models”): neutral 0, minor 1, major 5,
 * critical 25. The quality is its raw score, 100 less the penalty for every hundred words, not calibrated.
 */
import type {Finding} from '../finding.ts';
import type {MqmSeverity} from '../problem.ts';
import type {Reporter} from './report.ts';
import {show} from './width.ts';

const weights: Readonly<Record<MqmSeverity, number>> = {neutral: 0, minor: 1, major: 5, critical: 25};
const severities = ['critical', 'major', 'minor', 'neutral'] as const;

export interface Score {
  readonly words: number;
  readonly penalty: number;
  /** Findings by MQM type and severity. */
  readonly counts: ReadonlyMap<string, Readonly<Record<MqmSeverity, number>>>;
}

export const nothing: Score = {words: 0, penalty: 0, counts: new Map()};

export function addScore({words, penalty, counts}: Score, findings: readonly Finding[], moreWords: number): Score {
  const all = new Map(counts);
  for (const {category, mqmSeverity} of findings) {
    const row = all.get(category) ?? {neutral: 0, minor: 0, major: 0, critical: 0};
    all.set(category, {...row, [mqmSeverity]: row[mqmSeverity] + 1});
  }
  return {
    words: words + moreWords,
    penalty: penalty + findings.reduce((sum, {mqmSeverity}) => sum + weights[mqmSeverity], 0),
    counts: all,
  };
}

/** For every thousand words; a text without words has none. */
export function perThousand({words, penalty}: Score): number {
  return words === 0 ? 0 : (penalty * 1000) / words;
}

export function createScoreReporter(): Reporter {
  let total = nothing;
  return {
    start: () => `${line('words', 'penalty', 'per 1,000', 'quality', '')}\n`,
    file({path, findings, words, error}) {
      if (error !== undefined) return `${line('', '', '', '', show(path))}: ${error}\n`;
      total = addScore(total, findings, words);
      return `${rowOf(addScore(nothing, findings, words), show(path))}\n`;
    },
    end: ({files}) =>
      `${[
        rowOf(total, `all ${files === 1 ? '1 file' : `${files} files`}`),
        '',
        ...typeLines(total),
        'The weights are those of MQM: minor 1, major 5, critical 25. Only what the text alone shows is counted: neither',
        'what was mistranslated nor what was left out.',
      ].join('\n')}\n`,
  };
}

function rowOf(score: Score, name: string): string {
  const quality = score.words === 0 ? 100 : Math.max(0, 100 - (score.penalty * 100) / score.words);
  return line(String(score.words), String(score.penalty), perThousand(score).toFixed(1), quality.toFixed(1), name);
}

function line(words: string, penalty: string, normed: string, quality: string, name: string): string {
  return `${words.padStart(8)} ${penalty.padStart(8)} ${normed.padStart(10)} ${quality.padStart(8)}  ${name}`.trimEnd();
}

function typeLines({counts}: Score): readonly string[] {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = severities.map(severity => severity.padStart(9)).join('');
  return rows.length === 0
    ? []
    : [
        head,
        ...rows.map(([type, row]) => `${severities.map(severity => String(row[severity]).padStart(9)).join('')}  ${type}`),
        '',
      ];
}
