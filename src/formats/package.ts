/** A kind of file that is an archive of parts, some of which are texts. */
import type {Format} from './format.ts';

/** A file that is open. */
export interface Package {
  /** The texts in it, the one that the file is about first. A part may hold two texts, which are read apart. */
  readonly parts: readonly PackagePart[];
  /**
   * The bytes of the file with other texts for some of its parts, by their names; all other parts stay byte for byte.
   *
   * @throws FormatError where the file may not be changed.
   */
  write(texts: ReadonlyMap<string, string>): Uint8Array;
}

export interface PackagePart {
  /** Its path in the archive. */
  readonly name: string;
  /** Without a byte-order mark. */
  readonly text: string;
  /** Reads this part of this file, and others like it. */
  readonly format: Format;
}
