/** An engine that remembers from run to run. A result depends on the text, how it is read and judged, and this program. */
import type {ArticleNames} from '../analysis/names/across.ts';
import type {Finding} from '../finding.ts';
import type {Options} from '../index.ts';
import {dryRunAtRest, isEmpty, type Engine, type Job, type Linted} from './engine.ts';
import {meaningOf} from './linters.ts';
import {keyFor, type ResultStore} from './result-store.ts';

/** @param program Stands for all code and data that a result may depend on. */
export function createCachedEngine(engine: Engine, store: ResultStore, program: string): Engine {
  const judgements = new Map<Options, string>();

  function judgementBy(options: Options): string {
    const known = judgements.get(options) ?? keyFor(program, meaningOf(options));
    judgements.set(options, known);
    return known;
  }

  function keyOf(kind: 'lint' | 'names', text: string, {options, format, fields, unsafe, past}: Job): string {
    return keyFor(kind, judgementBy(options), format, ...fields, String(unsafe), JSON.stringify(past), text);
  }

  return {
    ahead: engine.ahead,
    async lint(text, job) {
      const key = keyOf('lint', text, job);
      // The store gives what it was given, and this very program gave it.
      const known = store.get(key) as Linted | undefined;
      if (known !== undefined && (!job.dryRun || known.dryRun !== undefined)) return known;
      const linted = await engine.lint(text, job);
      store.put(key, linted);
      return linted;
    },
    async fix(text, job) {
      const known = store.get(keyOf('lint', text, job)) as Linted | undefined;
      if (known !== undefined && !known.findings.some(finding => wouldRepair(finding, job))) {
        const {dryRun: _, ...result} = known;
        return {text, ...result, applied: []};
      }
      const fixed = await engine.fix(text, job);
      const {text: repaired, applied: _, ...result} = fixed;
      // What remains is what a lint of the repaired text finds, unless fixing gave up or had accepted findings to follow.
      if (isEmpty(job.past) && result.notices.every(({code}) => code !== 'unstable-fix')) {
        const linted: Linted = {...result, dryRun: dryRunAtRest(result.findings, job.unsafe)};
        store.put(keyOf('lint', repaired, job), linted);
      }
      return fixed;
    },
    async names(text, job) {
      const key = keyOf('names', text, job);
      const known = store.get(key) as ArticleNames | undefined;
      if (known !== undefined) return known;
      const names = await engine.names(text, job);
      store.put(key, names);
      return names;
    },
  };
}

function wouldRepair({repair}: Finding, {unsafe}: Job): boolean {
  return repair !== undefined && (repair.safety === 'safe' || unsafe);
}
