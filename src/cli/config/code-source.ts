/** Options that a module exports by default. */
import {pathToFileURL} from 'node:url';
import {importJavaScript, importTypeScript} from './modules.ts';
import {mistakeAt, type Source} from './source.ts';

/** @param file Absolute. @throws UserError when the module cannot be loaded or has no default export. */
export async function readModule(name: string, file: string): Promise<Source> {
  let loaded: unknown;
  try {
    const load = /\.[cm]?ts$/u.test(file) ? importTypeScript : importJavaScript;
    loaded = await load(pathToFileURL(file).href);
  } catch (error) {
    throw mistakeAt(
      name,
      undefined,
      `cannot be loaded: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
    );
  }
  if (typeof loaded !== 'object' || loaded === null || !('default' in loaded))
    throw mistakeAt(name, undefined, 'exports no options; write "export default {...}"');
  return {name, data: loaded.default, lineOf: () => undefined};
}
