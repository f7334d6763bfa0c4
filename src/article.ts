/** One article: its prose, its blocks, and what analyses have found out about it. */
import type {Mended} from './characters/mending.ts';
import type {Lexicon} from './lexicon.ts';
import type {HouseStyle} from './house.ts';
import {parseBlock, type Tree} from './parse.ts';
import type {Range} from './problem.ts';

/** What a stretch of prose is to a reader. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'dateline'
  | 'paragraph'
  | 'list-item'
  | 'verse'
  | 'caption'
  | 'byline'
  | 'furniture'
  /** Of a table. */
  | 'cell'
  /** Of a file that cuts its text into pieces: a string, a subtitle. */
  | 'segment'
  | 'code';

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** In the prose, without the white space around it. */
  readonly range: Range;
  /** Not English: every rule leaves it alone. */
  readonly foreign: boolean;
  /** Its kind is written in the source; otherwise it is inferred. */
  readonly isMarked: boolean;
}

/** A stretch that the source marks as the words of somebody else, or as set apart by its letters, as titles of works are. */
export interface Marking {
  readonly kind: 'quotation' | 'emphasis';
  readonly range: Range;
}

/** A pure function of the article, computed on first use and remembered with it. */
export type Analysis<T> = (article: Article) => T;

export interface Article {
  /** The text as a reader sees it; rules speak of ranges in it. */
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** Where the prose is not as it is written, in its order. */
  readonly mended: readonly Mended[];
  /** In the order they end; one may lie in another. */
  readonly markings: readonly Marking[];
  /** The resolved house style. */
  readonly house: HouseStyle;
  readonly lexicon: Lexicon;
  /** The result of an analysis, computed once for this article. */
  the<T>(analysis: Analysis<T>): T;
  /** A block as trees, of which only those of the last block are kept; a parse costs more than most rules. */
  trees(block: Block): readonly Tree[];
}

/** What a format makes of a file: prose cut into blocks. */
export interface Draft {
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly mended: readonly Mended[];
  readonly markings: readonly Marking[];
  /** Whether the document is mainly English. */
  readonly isEnglish: boolean;
}

export function createArticle(draft: Draft, house: HouseStyle, lexicon: Lexicon): Article {
  const remembered = new Map<Analysis<unknown>, unknown>();
  let parsed: {readonly block: Block; readonly trees: readonly Tree[]} | undefined;
  const article: Article = {
    prose: draft.prose,
    blocks: draft.blocks,
    mended: draft.mended,
    markings: draft.markings,
    house,
    lexicon,
    the<T>(analysis: Analysis<T>): T {
      const known = remembered.get(analysis);
      // The map is filled only by the line below, each analysis with its own result.
      if (known !== undefined) return known as T;
      const found = analysis(article);
      remembered.set(analysis, found);
      return found;
    },
    trees(block) {
      if (parsed?.block !== block) parsed = {block, trees: parseBlock(draft.prose, block.range)};
      return parsed.trees;
    },
  };
  return article;
}
