/** One line on the terminal that says how far a long run has come. */
import type {Output} from './output.ts';

export interface Progress {
  step(path: string): Promise<void>;
  /** Before anything else is printed, and at the end. */
  clear(): Promise<void>;
}

/** Short runs stay silent. */
const firstAfter = 500;
const everyMs = 100;

export function createProgress(output: Output, total: number, now: () => number): Progress {
  if (!output.isTerminal || total < 2) return {step: async () => {}, clear: async () => {}};
  const start = now();
  let done = 0;
  let shown = start + firstAfter - everyMs;
  let isShown = false;
  return {
    async step(path) {
      done += 1;
      if (now() - shown < everyMs) return;
      shown = now();
      isShown = true;
      await output.write(`\r\u001b[2K${line(done, total, path, output.columns)}`);
    },
    async clear() {
      if (!isShown) return;
      isShown = false;
      await output.write('\r\u001b[2K');
    },
  };
}

function line(done: number, total: number, path: string, columns: number): string {
  const head = `${done}/${total} `;
  const room = Math.max(0, columns - head.length - 1);
  const name = path.replace(/\p{Cc}/gu, '?');
  return head + (name.length > room ? name.slice(name.length - room) : name);
}
