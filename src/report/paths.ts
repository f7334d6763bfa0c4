/** Paths as other programs take them. */

/** Services compare a path with those of the repository, which have no `./` before them. */
export function repositoryPath(path: string): string {
  return path.replace(/^(?:\.\/+)+(?=[^/])/u, '');
}

/** A relative reference for a relative path, a `file:` address for any other. */
export function toUri(path: string): string {
  // Half a surrogate pair has no encoding.
  const encoded = repositoryPath(path)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//iu.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
