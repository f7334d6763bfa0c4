/** What stands for this program in every detail that a result may depend on. */
import {readFileSync} from 'node:fs';

/** The hash of all code and data that the build leaves beside them, and the Node that runs them. */
export function programId(): string {
  return `${readFileSync(new URL('program.sha256', import.meta.url), 'utf8').trim()} ${process.version}`;
}
