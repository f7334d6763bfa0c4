/** Loads a module that a user wrote. It is a file of its own in `dist`: code that Node did not load itself cannot import. */

/** @param url Of a JavaScript file, with `file:`. */
export function importJavaScript(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}

/** Node takes types off by itself only from version 22 on. Nothing is left on the disk. */
export async function importTypeScript(url: string): Promise<unknown> {
  const {createJiti} = await import('jiti');
  return createJiti(url, {fsCache: false, interopDefault: false}).import(url);
}
