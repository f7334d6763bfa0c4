/** placeholder */
import type {Reporter} from './report.ts';
export function createPrettyReporter(_o: unknown): Reporter {
  return {start: () => '', file: r => `${r.path}\n` + r.findings.map(f => `  ${f.line}:${f.column} ${f.severity} ${f.message} ${f.ruleId}\n`).join(''), end: s => JSON.stringify(s) + '\n'};
}
