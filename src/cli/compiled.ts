/** CommonJS files with their compiled code beside them, which only the V8 that made it takes. */
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {Script} from 'node:vm';

/**
 * A short run ends before optimized code pays for being made. These are set only where the code was made, as their names
 * and meanings are V8's own; code made with other flags is not taken.
 */
const flags = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--no-regexp-optimization'];

/** Runs the file and returns what it exports; nothing where its code has to be compiled first. */
export function runCompiled(file: string): unknown {
  return run(file, path => {
    let cachedData: Buffer;
    try {
      cachedData = readFileSync(codeFile(path));
    } catch {
      return undefined;
    }
    const script = compile(path, cachedData);
    return script.cachedDataRejected === true ? undefined : script;
  });
}

/** Writes the compiled code of the file and of those beside it that it loads: of the functions, those that `use` calls. */
export async function writeCompiled(file: string, use: (exported: unknown) => Promise<void>): Promise<void> {
  const scripts = new Map<string, Script>();
  const exported = run(file, path => {
    const script = compile(path, undefined);
    scripts.set(path, script);
    return script;
  });
  await use(exported);
  for (const [path, script] of scripts) writeFileSync(codeFile(path), script.createCachedData());
}

function codeFile(file: string): string {
  return `${file}.v8-${process.versions.v8}-${process.platform}-${process.arch}`;
}

function compile(file: string, cachedData: Buffer | undefined): Script {
  for (const flag of flags) setFlagsFromString(flag);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  return new Script(source, {filename: file, ...(cachedData === undefined ? {} : {cachedData})});
}

/** @param scriptOf Of a file; nothing where Node itself is to load it. */
function run(file: string, scriptOf: (file: string) => Script | undefined): unknown {
  const script = scriptOf(file);
  if (script === undefined) return undefined;
  const module: {exports: unknown} = {exports: {}};
  const loaded = new Map<string, unknown>();
  const load = (id: string): unknown => {
    if (!id.startsWith('./')) return process.getBuiltinModule(id) ?? requireFrom(file, id);
    if (!loaded.has(id)) loaded.set(id, run(join(dirname(file), id), scriptOf) ?? requireFrom(file, id));
    return loaded.get(id);
  };
  script.runInThisContext()(module.exports, load, module, file, dirname(file));
  return module.exports;
}

/** Loading Node's loader of modules for nothing would take a millisecond. */
function requireFrom(file: string, id: string): unknown {
  return process.getBuiltinModule('node:module').createRequire(file)(id);
}
