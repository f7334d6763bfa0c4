/** A CommonJS file with its compiled code beside it, which only the V8 that made it takes. */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {Script} from 'node:vm';

/**
 * A short run ends before optimized code pays for being made. These are set only where the code was made, as their names
 * and meanings are V8's own; code made with other flags is not taken.
 */
const flags = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--no-regexp-optimization'];

/** Runs the file and returns what it exports; nothing where its code has to be compiled first. */
export function runCompiled(file: string): unknown {
  let cachedData: Buffer;
  try {
    cachedData = readFileSync(codeFile(file));
  } catch {
    return undefined;
  }
  const script = compile(file, cachedData);
  return script.cachedDataRejected === true ? undefined : run(script, file);
}

/** Writes the file's compiled code: of the functions, those that `use` calls. */
export async function writeCompiled(file: string, use: (exported: unknown) => Promise<void>): Promise<void> {
  const script = compile(file, undefined);
  await use(run(script, file));
  writeFileSync(codeFile(file), script.createCachedData());
}

function codeFile(file: string): string {
  return `${file}.v8-${process.versions.v8}-${process.platform}-${process.arch}`;
}

function compile(file: string, cachedData: Buffer | undefined): Script {
  for (const flag of flags) setFlagsFromString(flag);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  return new Script(source, {filename: file, ...(cachedData === undefined ? {} : {cachedData})});
}

function run(script: Script, file: string): unknown {
  const module: {exports: unknown} = {exports: {}};
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}
