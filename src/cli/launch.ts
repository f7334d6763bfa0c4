#!/usr/bin/env node
/**
 * `dist/cli.js`: runs the command, which lies beside it, from code that was compiled when it was built. Compiling would
 * take half the time of a short run.
 */
import * as modules from 'node:module';
import {fileURLToPath} from 'node:url';
import {runCompiled} from './compiled.ts';
import type {start} from './main.ts';

const file = fileURLToPath(new URL('command.js', import.meta.url));
const command = (runCompiled(file) ?? load()) as {readonly start: typeof start};
void command.start(process.argv.slice(2));

function load(): unknown {
  // From Node 22 on, Node can keep compiled code by itself.
  if ('enableCompileCache' in modules) (modules.enableCompileCache as () => unknown)();
  return modules.createRequire(import.meta.url)(file);
}
