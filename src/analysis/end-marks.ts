/** Which paragraphs lack the end mark that the others have. */
import type {Article, Block} from '../article.ts';
import {auxiliaries} from './function-words.ts';
import {endsSentence} from './flow.ts';

export interface EndMarks {
  /** Indexes of paragraphs that need one. */
  readonly needed: ReadonlySet<number>;
}

/** Of the paragraphs, this share has to have an end mark. */
const HABIT = 0.6;
/** Words from which a paragraph of one sentence counts as prose. */
const LONG = 10;

const innerEnd = /[.!?…]["'”’)\]]{0,2}\s["'“‘(]?\p{Lu}/u;

export function endMarks(article: Article): EndMarks {
  const paragraphs = article.blocks.filter(block => block.kind === 'paragraph' && !block.foreign);
  const open = paragraphs.filter(block => !endsSentence(article.prose, block));
  const needed = new Set<number>();
  if (open.length > 0 && paragraphs.length - open.length >= Math.max(2, paragraphs.length * HABIT)) {
    for (const block of open) if (isProse(article, block)) needed.add(block.index);
  }
  return {needed};
}

/** A sentence, not a heading or a caption: more than one sentence, or a long one with a verb. */
function isProse({prose}: Article, block: Block): boolean {
  const text = prose.slice(block.range[0], Math.min(block.range[1], block.range[0] + 3000));
  if (!/[\p{L}\p{N}"”’)]$/u.test(prose.slice(block.range[1] - 1, block.range[1]))) return false;
  if (/^(?:https?:|www\.)\S+$|\S+@\S+$/u.test(text.slice(-80).split(/\s/u).at(-1) ?? '')) return false;
  if (innerEnd.test(text)) return true;
  const words = text.split(/\s+/u);
  return words.length >= LONG && words.some(word => auxiliaries.has(word.toLowerCase()));
}
