/** The other side of an engine in threads: answers one question after another. */
import {on} from 'node:events';
import {parentPort, type MessagePort} from 'node:worker_threads';
import {FormatError} from '../formats/format.ts';
import type {Options} from '../index.ts';
import {createEngine, type Engine} from './engine.ts';
import type {Answer, Question} from './threads.ts';

export async function answerQuestions(port: MessagePort | null = parentPort): Promise<void> {
  if (port === null) return;
  const engine = createEngine();
  const known: Options[] = [];
  for await (const [question] of on(port, 'message') as AsyncIterable<[Question]>)
    port.postMessage(await answer(question, engine, known));
}

async function answer({method, content, job, added}: Question, engine: Engine, known: Options[]): Promise<Answer> {
  if (added !== undefined) known.push(added);
  try {
    const options = known[job.options];
    if (options === undefined) throw new Error(`there are no options ${job.options}`);
    return {value: await engine[method](content, {...job, options})};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error), isFormatError: error instanceof FormatError};
  }
}
