/** Which files a list of globs means. */
import {relative, sep} from 'node:path';
import picomatch from 'picomatch';

export type Filter = (file: string) => boolean | undefined;

/**
 * Globs are relative to a folder; one without a slash matches names at any depth, and one that matches a folder means all
 * in it. The last that matches decides, and one that begins with `!` takes files out again.
 *
 * @param folder Absolute, as are the files.
 * @returns A function that tells whether a file is meant; undefined where no glob matches.
 */
export function createFilter(globs: readonly string[], folder: string): Filter {
  const patterns = globs.map(glob => {
    // `!(a|b)` is a glob.
    const isNegated = /^!(?!\()/u.test(glob);
    const pattern = glob
      .slice(isNegated ? 1 : 0)
      .replace(/^\.\//u, '')
      .replace(/\/$/u, '');
    return {
      isNegated,
      matches: picomatch(pattern.replace(/^\//u, ''), {dot: true, basename: !pattern.includes('/')}),
    };
  });
  return file => {
    const parts = relative(folder, file).split(sep);
    const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const last = patterns.findLast(({matches}) => paths.some(path => matches(path)));
    return last === undefined ? undefined : !last.isNegated;
  };
}
