/** The two output streams: who is listening, in which colours, and what happens when nobody is. */

export interface Output {
  /** Resolves when the stream can take more. */
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  readonly columns: number;
}

/** @param color What the command line asks for; undefined leaves it to the environment and the stream. */
export function createOutput(stream: NodeJS.WriteStream, color: boolean | undefined, env: NodeJS.ProcessEnv): Output {
  return {
    write: text =>
      new Promise(settle => {
        if (text.length === 0 || stream.write(text)) settle();
        else stream.once('drain', settle);
      }),
    isTerminal: stream.isTTY === true,
    hasColor: color ?? colorByEnvironment(stream, env),
    // Some terminals say 0.
    columns: stream.columns || 80,
  };
}

function colorByEnvironment(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** A reader who has seen enough (`| head`) ends the program quietly; an output that cannot be written fails it. */
export function endOnBrokenOutput(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      if (stream !== process.stderr) process.stderr.write(`postedit: cannot write the output: ${error.message}\n`);
      process.exit(2);
    });
  }
}
