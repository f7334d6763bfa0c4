/** Which engine a run has. */
import type {Arguments} from './arguments.ts';
import {createEngine, type Engine} from './engine.ts';

export interface OpenEngine {
  readonly engine: Engine;
  /** At the end of the run. */
  close(): void;
}

/** @param notify Takes a line about what does not work and does no harm. */
export async function openEngine({cache}: Pick<Arguments, 'cache'>, notify: (notice: string) => void): Promise<OpenEngine> {
  const engine = createEngine();
  if (cache === undefined) return {engine, close: () => undefined};
  const [{createCachedEngine}, {openResultStore}, {programId}] = await Promise.all([
    import('./cached-engine.ts'),
    import('./result-store.ts'),
    import('./program.ts'),
  ]);
  const store = openResultStore(cache, notify);
  return {engine: createCachedEngine(engine, store, programId()), close: () => store.close()};
}
