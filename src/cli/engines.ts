/** Which engine a run has. */
import type {Arguments} from './arguments.ts';
import {createEngine, type Engine} from './engine.ts';
import type {Target} from './files.ts';

export interface OpenEngine {
  readonly engine: Engine;
  /** At the end of the run. */
  close(): void;
}

/** @param notify Takes a line about what does not work and does no harm. */
export async function openEngine(
  {cache, concurrency}: Pick<Arguments, 'cache' | 'concurrency'>,
  targets: readonly Target[],
  notify: (notice: string) => void,
): Promise<OpenEngine> {
  const threads =
    concurrency === 1 || targets.length < 2 ? 1 : (await import('./concurrency.ts')).threadsFor(targets, concurrency);
  const engine = threads === 1 ? createEngine() : (await import('./threads.ts')).createThreads(threads);
  if (cache === undefined) return {engine, close: () => undefined};
  const [{createCachedEngine}, {openResultStore}, {programId}] = await Promise.all([
    import('./cached-engine.ts'),
    import('./result-store.ts'),
    import('./program.ts'),
  ]);
  const store = openResultStore(cache, notify);
  return {engine: createCachedEngine(engine, store, programId()), close: () => store.close()};
}
