/** The command's code, which lies beside this file, as it was compiled when it was built: to compile takes half a short run. */
import {fileURLToPath} from 'node:url';
import {runCompiled} from './compiled.ts';
import type * as main from './main.ts';

export function loadCommand(): typeof main {
  const file = fileURLToPath(new URL('command.js', import.meta.url));
  // The bundler made it of that module.
  return (runCompiled(file) ?? load(file)) as typeof main;
}

function load(file: string): unknown {
  const modules = process.getBuiltinModule('node:module');
  // From Node 22 on, Node can keep compiled code by itself.
  if ('enableCompileCache' in modules) (modules.enableCompileCache as () => unknown)();
  return modules.createRequire(import.meta.url)(file);
}
