/**
 * An engine in other threads, each with a linter of its own. They are started as they are needed, and only contents and results
 * go to and fro: files, the cache and reports stay with the thread that asks.
 */
import {Worker} from 'node:worker_threads';
import type {ArticleNames} from '../analysis/names/across.ts';
import {FormatError} from '../formats/format.ts';
import type {Options} from '../index.ts';
import type {Content, Engine, Fixed, Job, Linted} from './engine.ts';

type Method = 'lint' | 'fix' | 'names';

export interface Question {
  readonly method: Method;
  readonly content: Content;
  /** Options are known by a number; they themselves go to each thread once. */
  readonly job: Omit<Job, 'options'> & {readonly options: number};
  readonly added?: Options;
}

export type Answer = {readonly value: unknown} | {readonly error: string; readonly isFormatError: boolean};

/** A question that waits for its answer. */
interface Order {
  readonly method: Method;
  readonly content: Content;
  readonly job: Job;
  settle(answer: Answer): void;
}

interface Thread {
  readonly orders: readonly Order[];
  take(order: Order): void;
}

/** Orders that a thread has at once: the next one should lie ready when one is done. */
const MOST_ORDERS = 2;

/** Texts for each thread: its orders, and as many that are being read or wait for their turn in the report. */
const AHEAD = 2 * MOST_ORDERS;

/** @param program What a thread runs. */
export function createThreads(count: number, program = new URL('thread.js', import.meta.url)): Engine {
  const threads = new Set<Thread>();
  const queue: Order[] = [];

  function ask(method: Method, content: Content, job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer): void => {
        if ('value' in answer) resolve(answer.value);
        else reject(answer.isFormatError ? new FormatError(answer.error) : new Error(answer.error));
      };
      queue.push({method, content, job, settle});
      assign();
    });
  }

  function assign(): void {
    while (queue.length > 0) {
      const thread = nextThread();
      const order = thread === undefined ? undefined : queue.shift();
      if (thread === undefined || order === undefined) return;
      thread.take(order);
    }
  }

  /** One that has nothing to do, a new one, or one that can take more. */
  function nextThread(): Thread | undefined {
    const [free] = [...threads].sort((a, b) => a.orders.length - b.orders.length);
    if ((free === undefined || free.orders.length > 0) && threads.size < count) return start();
    return free !== undefined && free.orders.length < MOST_ORDERS ? free : undefined;
  }

  function start(): Thread {
    const thread = startThread(program, {
      assign,
      ended(unanswered, reason) {
        threads.delete(thread);
        const [first, ...rest] = unanswered;
        // It was at work on the first.
        first?.settle({error: reason, isFormatError: false});
        queue.unshift(...rest);
        assign();
      },
    });
    threads.add(thread);
    return thread;
  }

  // A thread answers with what its own engine gave.
  return {
    ahead: AHEAD * count,
    lint: (content, job) => ask('lint', content, job) as Promise<Linted>,
    fix: (content, job) => ask('fix', content, job) as Promise<Fixed>,
    names: (content, job) => ask('names', content, job) as Promise<ArticleNames>,
  };
}

interface Owner {
  /** The thread can take more. */
  assign(): void;
  /** The thread is no more. */
  ended(unanswered: readonly Order[], reason: string): void;
}

function startThread(program: URL, owner: Owner): Thread {
  const worker = new Worker(program);
  const orders: Order[] = [];
  const numbers = new Map<Options, number>();
  let reason = '';
  worker.on('message', (answer: Answer) => {
    orders.shift()?.settle(answer);
    // What has nothing to do does not keep the process alive.
    if (orders.length === 0) worker.unref();
    owner.assign();
  });
  worker.on('error', error => (reason = error.message));
  worker.on('exit', code =>
    owner.ended(orders, reason === '' ? `a thread ended with code ${code}` : `a thread ended: ${reason}`),
  );
  return {
    orders,
    take(order) {
      const {method, content, job} = order;
      const known = numbers.get(job.options);
      const number = known ?? numbers.size;
      numbers.set(job.options, number);
      const question: Question = {method, content, job: {...job, options: number}};
      worker.postMessage(known === undefined ? {...question, added: job.options} : question);
      worker.ref();
      orders.push(order);
    },
  };
}
