/** An engine that remembers from run to run. A result depends on the text, how it is read and judged, and this program. */
import {hash} from 'node:crypto';
import type {ArticleNames} from '../analysis/names/across.ts';
import type {Finding} from '../finding.ts';
import type {Options} from '../index.ts';
import {dryRunAtRest, isEmpty, ofPackage, type Content, type Engine, type Fixed, type Job, type Linted} from './engine.ts';
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

  function keyOf(kind: 'lint' | 'names', content: Content, {options, format, fields, unsafe, past}: Job): string {
    const text = typeof content === 'string' ? content : hash('sha256', content);
    return keyFor(kind, judgementBy(options), format, ...fields, String(unsafe), JSON.stringify(past), text);
  }

  return {
    ahead: engine.ahead,
    async lint(content, job) {
      const key = keyOf('lint', content, job);
      // The store gives what it was given, and this very program gave it.
      const known = store.get(key) as Linted | undefined;
      if (known !== undefined && (!job.dryRun || known.dryRun !== undefined)) return known;
      const linted = await engine.lint(content, job);
      store.put(key, linted);
      return linted;
    },
    async fix(content, job) {
      const known = store.get(keyOf('lint', content, job)) as Linted | undefined;
      if (known !== undefined && !known.findings.some(finding => wouldRepair(finding, job))) return fixedBefore(content, known);
      const fixed = await engine.fix(content, job);
      const repaired = repairedContent(content, fixed);
      // What remains is what a lint of the repaired text finds, unless fixing gave up or had accepted findings to follow.
      if (repaired !== undefined && isEmpty(job.past) && fixed.notices.every(({code}) => code !== 'unstable-fix'))
        store.put(keyOf('lint', repaired, job), lintedAfter(fixed, job));
      return fixed;
    },
    async names(content, job) {
      const key = keyOf('names', content, job);
      const known = store.get(key) as ArticleNames | undefined;
      if (known !== undefined) return known;
      const names = await engine.names(content, job);
      store.put(key, names);
      return names;
    },
  };
}

function wouldRepair({repair}: Finding, {unsafe}: Job): boolean {
  return repair !== undefined && (repair.safety === 'safe' || unsafe);
}

/** What a lint finds to hold what fixing left; of a package that is written anew, the next lint tells. */
function repairedContent(content: Content, {text, package: inside}: Fixed): Content | undefined {
  if (inside === undefined) return text;
  return inside.written === undefined ? content : undefined;
}

function lintedAfter(fixed: Fixed, {unsafe}: Job): Linted {
  const {text: _, applied: __, package: inside, ...result} = fixed;
  const linted = {...result, dryRun: dryRunAtRest(result.findings, unsafe)};
  if (inside === undefined) return linted;
  const {applied: ___, ...inParts} = inside.inParts;
  return {...linted, package: {text: inside.text, inParts}};
}

/** What fixing gives where there is nothing to repair. */
function fixedBefore(content: Content, linted: Linted): Fixed {
  const {dryRun: _, package: inside, ...result} = linted;
  if (typeof content === 'string') return {...result, text: content, applied: []};
  const {text, inParts} = ofPackage(inside);
  return {
    ...result,
    text,
    applied: [],
    package: {text, inParts: {...inParts, applied: []}, original: text, written: undefined},
  };
}
