/**
 * The two outputs of the process: who is listening, in which colours, and what happens when nobody is.
 *
 * What is short goes to a file or a pipe directly: to load and set up Node's streams takes a tenth of a short run. A terminal
 * has its stream, which knows its size.
 */
import {fstatSync, writeSync} from 'node:fs';
import {systemCode} from './errors.ts';

export interface Output {
  /** Resolves when the output can take more. */
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  readonly columns: number;
}

/** Standard output or standard error. */
export type Descriptor = 1 | 2;

/** @param color What the command line asks for; undefined leaves it to the environment and the output. */
export function createOutput(descriptor: Descriptor, color: boolean | undefined, env: NodeJS.ProcessEnv): Output {
  const terminal = leadsToTerminal(descriptor) ? openStream(descriptor) : undefined;
  return {
    write: terminal === undefined ? createWriter(descriptor) : text => writeTo(terminal, text),
    isTerminal: terminal !== undefined,
    hasColor: color ?? colorByEnvironment(terminal !== undefined, env),
    get columns() {
      // Some terminals say 0.
      return terminal?.columns || 80;
    },
  };
}

function leadsToTerminal(descriptor: Descriptor): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    // It was closed before the command began.
    return false;
  }
}

/** Bytes that any system takes before a reader comes: waiting for one would keep signals waiting too. */
const ROOM = 16_384;

function createWriter(descriptor: Descriptor): Output['write'] {
  let stream: NodeJS.WriteStream | undefined;
  let room = ROOM;
  return async text => {
    let rest = typeof text === 'string' ? Buffer.from(text) : text;
    room -= rest.length;
    if (stream === undefined && room < 0) stream = openStream(descriptor);
    if (stream !== undefined) return writeTo(stream, rest);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') return end(descriptor, error);
      // A pipe that was opened not to wait is full; a stream waits for its reader.
      stream = openStream(descriptor);
      await writeTo(stream, rest);
    }
  };
}

function openStream(descriptor: Descriptor): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.on('error', error => end(descriptor, error));
}

function writeTo(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise(settle => {
    if (text.length === 0 || stream.write(text)) settle();
    else stream.once('drain', settle);
  });
}

/** A reader who has seen enough (`| head`) ends the program quietly; an output that cannot be written fails it. */
function end(descriptor: Descriptor, error: unknown): never {
  if (systemCode(error) === 'EPIPE') process.exit(0);
  if (descriptor === 1)
    process.stderr.write(`postedit: cannot write the output: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}

function colorByEnvironment(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
