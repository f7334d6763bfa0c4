/** A kind of file, and how the prose in it is found. */
import type {Draft} from '../article.ts';
import type {Lexicon} from '../lexicon.ts';
import type {Comment} from '../silence.ts';
import type {Edit, Range} from '../problem.ts';
import type {SourceMap} from './projection.ts';

export interface Format {
  readonly name: string;
  /**
   * The articles of a file: the text itself, and what stands beside it, such as the title in its front matter.
   *
   * @throws FormatError where the file is not of this kind.
   */
  read(source: string, lexicon: Lexicon): readonly Part[];
}

export interface Part {
  readonly draft: Draft;
  /** Undefined where the prose is the source. */
  readonly map: SourceMap | undefined;
  /** The prose as it is written, for what is shown of it; not there for plain text. */
  readonly written?: Written;
  /** Of the whole file, in order, with its first part; what tells rules to be silent is among them. */
  readonly comments?: readonly Comment[];
}

/** A format that reads the same file once where it is asked for it twice in a row. */
export function rememberReading(format: Format): Format {
  let last: {readonly source: string; readonly parts: readonly Part[]} | undefined;
  return {
    ...format,
    read(source, lexicon) {
      if (last?.source !== source) last = {source, parts: format.read(source, lexicon)};
      return last.parts;
    },
  };
}

/** Prose whose characters are not mended. */
export interface Written {
  readonly prose: string;
  /** What of it a range of the source holds. */
  proseOf(range: Range): Range;
  /** What an edit of the prose that rules read does to it. */
  editOf(edit: Edit): Edit;
}

/** The file is not what its format says; the message is one line. */
export class FormatError extends Error {
  override name = 'FormatError';
}
