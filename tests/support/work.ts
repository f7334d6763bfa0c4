/** Counts work without a clock: how often the blocks of our own code and of the parser ran, as the engine's profiler counts. */
import {Session, type Profiler} from 'node:inspector';
import {setFlagsFromString} from 'node:v8';

// Optimized code does not count.
setFlagsFromString('--no-opt');

const OURS = /\/(?:src|rules)\/(?!dev\/)|\/node_modules\/(?:parse-|retext|nlcst|unist)/u;

/** Runs it and tells how many blocks of code ran. Loops inside built-in functions, regular expressions among them, do not show. */
export function workOf(run: () => unknown): number {
  const session = new Session();
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  try {
    run();
    const {result} = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
    const counts = result
      .filter(({url}) => OURS.test(url))
      .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges.map(({count}) => count)));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }

  // A session in the same thread answers before `post` returns.
  function post<Result>(method: string, parameters: object = {}): Result {
    let answer: Result | undefined;
    session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error) throw error;
      // The caller names the type that goes with the method.
      answer = result as Result;
    });
    if (answer === undefined) throw new Error(`No answer to ${method}.`);
    return answer;
  }
}
