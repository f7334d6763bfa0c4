/** One line on the terminal that says how far a long run has come. */
import {toCells} from '../report/width.ts';
import type {Output} from './output.ts';

export interface Progress {
  /** A number of files is to be done; may come again. */
  begin(total: number): void;
  /** One more of them is done. */
  step(path: string): Promise<void>;
  /** Before something else is written to any output, and at the end. */
  makeWay(output: Output, text: string | Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

/** Short runs stay silent. */
const firstAfter = 500;
const everyMs = 100;

/** @param canErase Whether the terminal knows how to. */
export function createProgress(output: Output, now: () => number, canErase = process.env['TERM'] !== 'dumb'): Progress {
  let [done, total] = [0, 0];
  let shown = now() + firstAfter - everyMs;
  let isShown = false;
  // Part of a report, whose next part belongs on the same line.
  let isMidLine = false;

  async function clear(): Promise<void> {
    if (!isShown) return;
    isShown = false;
    await output.write('\r\u001b[2K');
  }

  return {
    begin(files) {
      [done, total] = [0, files];
    },
    async step(path) {
      done += 1;
      if (!output.isTerminal || !canErase || isMidLine || total < 2 || now() - shown < everyMs) return;
      shown = now();
      isShown = true;
      await output.write(`\r\u001b[2K${line(`${done}/${total} `, path, output.columns)}`);
    },
    async makeWay(other, text) {
      // What goes to a file or a pipe stands elsewhere.
      if (!other.isTerminal || text.length === 0) return;
      await clear();
      isMidLine = ![LINE_FEED, '\n'].includes(text.at(-1) ?? '');
    },
    clear,
  };
}

const LINE_FEED = 10;

/** As much of the end of the path as has room beside the cursor. */
function line(head: string, path: string, columns: number): string {
  let room = columns - head.length - 1;
  const cells = toCells(path);
  let from = cells.length;
  for (let cell = cells[from - 1]; cell !== undefined && cell.width <= room; cell = cells[from - 1]) {
    room -= cell.width;
    from -= 1;
  }
  return (
    head +
    cells
      .slice(from)
      .map(({shown}) => shown)
      .join('')
  );
}
