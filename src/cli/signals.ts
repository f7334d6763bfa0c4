/** Signals that end the program, and what is put in order before they do. */

const tidyings = new Set<() => void>();
let isListening = false;

/**
 * From now on a signal waits for the event loop, and then ends the program as it would have. Whoever writes files listens
 * to the end: a signal that comes just before its last listener leaves is lost.
 *
 * @param tidy Also called when the program ends by itself.
 */
export function listenForSignals(tidy?: () => void): void {
  if (tidy !== undefined) tidyings.add(tidy);
  if (isListening) return;
  isListening = true;
  process.once('exit', tidyUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidyUp();
      // Nobody listens any more: it ends the program.
      process.kill(process.pid, signal);
    });
  }
}

function tidyUp(): void {
  for (const tidy of tidyings) tidy();
}
