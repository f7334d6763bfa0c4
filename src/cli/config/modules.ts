/** Loads a module that a user wrote. It is a file of its own in `dist`: code that Node did not load itself cannot import. */
import {createRequire} from 'node:module';
import * as postedit from '../../config.ts';

/** @param url Of a JavaScript file, with `file:`. */
export async function importJavaScript(url: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ url);
  } catch (error) {
    if (!wantsPostedit(error) || isInstalled(url)) throw error;
    return asNodeDoes(await importTypeScript(url));
  }
}

/** Node takes types off by itself only from version 22 on. Nothing is left on the disk. */
export async function importTypeScript(url: string): Promise<unknown> {
  const {createJiti} = await import('jiti');
  const virtualModules = isInstalled(url) ? {} : {postedit};
  return createJiti(url, {fsCache: false, interopDefault: false, virtualModules}).import(url);
}

/** To Node, what a CommonJS module exports is its default. */
function asNodeDoes(loaded: unknown): unknown {
  const isModule = typeof loaded === 'object' && loaded !== null && ('default' in loaded || '__esModule' in loaded);
  return isModule ? loaded : {default: loaded};
}

/** What runs may lie elsewhere than beside the configuration: in a clone, or where a hook has put it. */
function isInstalled(url: string): boolean {
  try {
    createRequire(url).resolve('postedit');
    return true;
  } catch {
    return false;
  }
}

function wantsPostedit(error: unknown): boolean {
  return error instanceof Error && /^Cannot find (?:module|package) 'postedit'/u.test(error.message);
}
