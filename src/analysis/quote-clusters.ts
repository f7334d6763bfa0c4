/** Quotation marks gathered by gap: the marks of one gap get their roles together. */
import type {Article, Block} from '../article.ts';
import {flow} from './flow.ts';
import {gaps, hasSpace, type Gap, type Mark} from './gaps.ts';

export interface Cluster {
  readonly gap: Gap;
  readonly marks: readonly Mark[];
  /** The boundary between the cluster before and this one. */
  readonly boundary: 'none' | 'paragraph' | 'hard';
  /** Paragraph ends crossed since the cluster before. */
  readonly crossed: number;
  /** The first mark opens its block. */
  readonly opensBlock: boolean;
  /** One straight mark on the wrong side of its space, and so is the next: `the boss of" Bild "`. */
  readonly isShifted: boolean;
}

export function gatherClusters(article: Article): readonly Cluster[] {
  const {seams} = article.the(flow);
  const clusters: Cluster[] = [];
  const isSeparator = separatorsOf(article);
  let previous: Gap | undefined;
  for (const gap of article.the(gaps)) {
    const marks = gap.marks.filter(mark => (mark.kind === 'double' || mark.kind === 'single') && !isSeparator(gap, mark));
    if (marks.length === 0) continue;
    let boundary: Cluster['boundary'] = previous === undefined ? 'hard' : 'none';
    let crossed = 0;
    for (let index = previous?.block.index ?? gap.block.index; index < gap.block.index; index += 1) {
      if (seams[index] === 'join') continue;
      crossed += 1;
      const next = article.blocks[index + 1];
      // Speech may run on over a letter's short lines, each of them opened again.
      const isSoft =
        next !== undefined && (opensQuotation(article.prose, next) || (isRunning(article.blocks[index]) && isRunning(next)));
      if (!isSoft) boundary = 'hard';
      else if (boundary === 'none') boundary = 'paragraph';
    }
    const first = marks[0];
    const last = clusters.at(-1);
    if (last !== undefined && boundary === 'none' && isLoose(last.gap) && isSpacedEnd(gap))
      clusters[clusters.length - 1] = {...last, isShifted: true};
    clusters.push({
      gap,
      marks,
      boundary,
      crossed,
      opensBlock: gap.before === undefined && first?.index === 0,
      isShifted: false,
    });
    previous = gap;
  }
  return clusters;
}

/** `of" Bild`: after a word and before a space. */
function isLoose({marks: [mark, ...rest], before, after, spaces}: Gap): boolean {
  return (
    mark?.text === '"' && rest.length === 0 && before !== undefined && after !== undefined && spaces[0] === '' && spaces[1] !== ''
  );
}

/** `Bild " and`, `Bild ".`: a space before, and no word right after. */
function isSpacedEnd({marks: [mark], before, after, spaces}: Gap): boolean {
  return (
    mark?.text === '"' &&
    before !== undefined &&
    spaces[0] !== '' &&
    (spaces[1] !== '' || spaces.length > 2 || after === undefined)
  );
}

const mates: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
]);

/** `Home » News » Politics`: an angle between spaces that no other one of its block faces. */
function separatorsOf({prose}: Article): (gap: Gap, mark: Mark) => boolean {
  const facing = new Map<string, boolean>();
  return (gap, mark) => {
    const mate = mates.get(mark.text);
    if (mate === undefined || gap.marks.length > 1 || gap.before === undefined || gap.after === undefined) return false;
    if (!hasSpace(gap, mark, 'before') || !hasSpace(gap, mark, 'after')) return false;
    const key = `${gap.block.index} ${mate}`;
    const isFaced = facing.get(key) ?? prose.slice(...gap.block.range).includes(mate);
    facing.set(key, isFaced);
    return !isFaced;
  };
}

/** A sentence may go on from one segment to the next, and a quotation with it. */
function isRunning(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'segment';
}

function opensQuotation(prose: string, block: Block): boolean {
  return '“"'.includes(prose.charAt(block.range[0]));
}
