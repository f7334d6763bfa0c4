/** Files of this repository, as the tests that judge its shape see them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of all files under the given folders or files, relative to the repository, with `/`. */
export function filesIn(...places: readonly string[]): string[] {
  return places
    .flatMap(place =>
      place.endsWith('/')
        ? readdirSync(join(root, place), {withFileTypes: true, recursive: true})
            .filter(entry => entry.isFile())
            .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
        : [place],
    )
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Address of a file, to import it. */
export function address(path: string): string {
  return new URL(path, new URL('../../', import.meta.url)).href;
}

/** Generated code is judged by its generator. */
export function isGenerated(path: string): boolean {
  return path.endsWith('.generated.ts');
}
