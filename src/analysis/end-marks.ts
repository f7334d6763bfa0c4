/** Which paragraphs lack the end mark that the others have. */
import type {Article, Block} from '../article.ts';
import {endsSentence} from './flow.ts';
import {innerSentences, isClause} from './sentence-ends.ts';

export interface EndMarks {
  /** Indexes of paragraphs that need one. */
  readonly needed: ReadonlySet<number>;
}

/** Of the paragraphs of prose, this share has to have an end mark. */
const HABIT = 0.6;
/** Words from which a paragraph of one sentence counts as prose. */
const LONG = 12;

export function endMarks(article: Article): EndMarks {
  const prose = article.blocks.filter(block => block.kind === 'paragraph' && !block.foreign);
  const closed = prose.filter(block => endsSentence(article.prose, block));
  const first = closed.find(block => block.range[1] - block.range[0] > 80)?.index ?? Number.POSITIVE_INFINITY;
  const open = prose.filter(block => block.index >= first - 1 && !endsSentence(article.prose, block) && isProse(article, block));
  const isHabit = closed.length >= 2 && closed.length >= (closed.length + open.length) * HABIT;
  return {needed: new Set(isHabit ? open.map(block => block.index) : [])};
}

/** Its last sentence is one, not a heading, a credit or a signature. */
function isProse(article: Article, block: Block): boolean {
  const {prose} = article;
  const [start, end] = block.range;
  if (!/[\p{L}\p{N}"”’)]$/u.test(prose.slice(end - 1, end))) return false;
  const last = innerSentences(article, block).at(-1);
  const sentence = prose.slice(last ?? start, end);
  const words = sentence.split(/\s+/u);
  if (/^(?:https?:|www\.)|@|\.\w/u.test(words.at(-1) ?? '')) return false;
  if (last === undefined && words.length < LONG) return false;
  return words.length >= 3 && isClause(article, sentence);
}
