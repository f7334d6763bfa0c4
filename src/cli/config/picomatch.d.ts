/** The package comes without types. */
declare module 'picomatch' {
  interface Options {
    /** Whether `*` matches a leading dot. */
    readonly dot?: boolean;
    /** Whether a pattern without a slash is matched against the last part of a path. */
    readonly basename?: boolean;
  }

  export default function picomatch(glob: string, options?: Options): (path: string) => boolean;
}
