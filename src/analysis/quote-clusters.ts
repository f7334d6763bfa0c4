/** Quotation marks gathered by gap: the marks of one gap get their roles together. */
import type {Article, Block} from '../article.ts';
import {flow} from './flow.ts';
import {gaps, type Gap, type Mark} from './gaps.ts';

export interface Cluster {
  readonly gap: Gap;
  readonly marks: readonly Mark[];
  /** The boundary between the cluster before and this one. */
  readonly boundary: 'none' | 'paragraph' | 'hard';
  /** Paragraph ends crossed since the cluster before. */
  readonly crossed: number;
  /** The first mark opens its block. */
  readonly opensBlock: boolean;
}

export function gatherClusters(article: Article): readonly Cluster[] {
  const {seams} = article.the(flow);
  const clusters: Cluster[] = [];
  let previous: Gap | undefined;
  for (const gap of article.the(gaps)) {
    const marks = gap.marks.filter(mark => mark.kind === 'double' || mark.kind === 'single');
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
    clusters.push({gap, marks, boundary, crossed, opensBlock: gap.before === undefined && first?.index === 0});
    previous = gap;
  }
  return clusters;
}

/** A sentence may go on from one segment to the next, and a quotation with it. */
function isRunning(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'segment';
}

function opensQuotation(prose: string, block: Block): boolean {
  return '“"'.includes(prose.charAt(block.range[0]));
}
