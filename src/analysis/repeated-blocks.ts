/** Blocks that stand in the article a second time: the headline again in the body, a paragraph pasted twice. */
import type {Article, Block, BlockKind} from '../article.ts';
import type {Edit, Range} from '../problem.ts';
import {keyOfRun, sameRun, wordKeys, type WordKeys} from './word-keys.ts';

export interface RepeatedBlock {
  readonly block: Block;
  readonly first: Block;
  /** A line that a template has put below headings repeats nothing. */
  readonly of: 'headline' | 'text' | 'template';
  /** The `same` words in the same order; `alike` but for one word and small ones; or `near`: most of them. */
  readonly likeness: 'same' | 'alike' | 'near';
}

/** Kinds whose lines are expected to differ; a list, a verse, a credit may say the same thing twice. */
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'standfirst', 'headline']);
const titles: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'furniture']);

/** In the order of the article. */
export function repeatedBlocks(article: Article): readonly RepeatedBlock[] {
  const all = article.the(wordKeys);
  const found = [...repeatsOfHeadline(article, all), ...markTemplates(article, [...repeatsOfText(article, all)])];
  const taken = new Set<Block>();
  return found.filter(({block}) => !taken.has(block) && taken.add(block)).toSorted((a, b) => a.block.index - b.block.index);
}

/**
 * Edits that take blocks out together with the white space that set them apart. Blocks that follow one another share one
 * edit: edits that touch would each wait for a pass of their own.
 */
export function removalsOf(article: Article, blocks: readonly Block[]): ReadonlyMap<Block, Edit> {
  const edits = new Map<Block, Edit>();
  let start = 0;
  while (start < blocks.length) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]?.index === (blocks[end - 1]?.index ?? 0) + 1) end += 1;
    const run = blocks.slice(start, end);
    const edit = removalOf(article, run[0], run.at(-1));
    for (const block of run) if (edit !== undefined) edits.set(block, edit);
    start = end;
  }
  return edits;
}

function removalOf(article: Article, first: Block | undefined, last: Block | undefined): Edit | undefined {
  if (first === undefined || last === undefined) return undefined;
  const before = article.blocks[first.index - 1];
  if (before !== undefined) return {range: [before.range[1], last.range[1]], text: ''};
  const after = article.blocks[last.index + 1];
  return {range: [first.range[0], after === undefined ? last.range[1] : startWithMarker(article, after)], text: ''};
}

/** In plain text a marker stands before its block: "# Headline". */
function startWithMarker({prose}: Article, {range: [start]}: Block): number {
  const line = Math.max(prose.lastIndexOf('\n', start - 1), prose.lastIndexOf('\r', start - 1)) + 1;
  return prose.slice(line, start).trim() === '' ? start : line;
}

/** The headline of an article; or else a first block that is a title by its kind, or short and without an end mark. */
export function headlineOf(article: Article): Block | undefined {
  const first = article.blocks.find(({kind}) => kind === 'headline') ?? article.blocks.find(({kind}) => kind !== 'code');
  if (first === undefined || first.foreign || article.blocks.length < 2) return undefined;
  if (first.kind === 'headline' || first.kind === 'heading') return first;
  const [start, end] = first.range;
  const isShort = end - start <= 240 && !/[.!?…:]["”’']?$/u.test(article.prose.slice(end - 3, end));
  return isShort && running.has(first.kind) ? first : undefined;
}

const FEWEST_WORDS_OF_HEADLINE = 3;
const FEWEST_WORDS_TO_RESEMBLE = 7;

function* repeatsOfHeadline(article: Article, all: WordKeys): Generator<RepeatedBlock> {
  const headline = headlineOf(article);
  if (headline === undefined) return;
  const title = all.wordsOf(headline);
  const length = title[1] - title[0];
  if (length < FEWEST_WORDS_OF_HEADLINE) return;
  const cores = coresOf(article, headline, all);
  for (const block of article.blocks) {
    if (block.index <= headline.index || block.kind === 'verse' || block.kind === 'list-item') continue;
    const words = all.wordsOf(block);
    // "Name: headline", "headline | Site" are one name longer
    if (Math.abs(words[1] - words[0] - length) > 5 || words[1] - words[0] < FEWEST_WORDS_OF_HEADLINE) continue;
    const same = coresOf(article, block, all).some(a => cores.some(b => isSame(all, a, b)));
    const likeness = same ? 'same' : length < FEWEST_WORDS_TO_RESEMBLE ? undefined : likenessOf(article.prose, all, words, title);
    if (likeness !== undefined) yield {block, first: headline, of: 'headline', likeness};
  }
}

/** A title as it stands, without a short "Name:" before it, and without a short "| Site" after it. */
function coresOf({prose}: Article, block: Block, all: WordKeys): readonly Range[] {
  const [from, to] = all.wordsOf(block);
  const cores: Range[] = [[from, to]];
  for (let word = from + 1; word <= Math.min(from + 4, to - 4); word += 1) {
    if (gapBefore(prose, all, word).startsWith(':')) cores.push([word, to]);
  }
  for (let word = to - 1; word >= Math.max(to - 4, from + 4); word -= 1) {
    if (/^\s(?:[|–—»•·-]|::)\s/u.test(gapBefore(prose, all, word))) cores.push([from, word]);
  }
  return cores;
}

function gapBefore(prose: string, {starts, ends}: WordKeys, word: number): string {
  const start = ends[word - 1] ?? 0;
  return prose.slice(start, Math.min(starts[word] ?? start, start + 8));
}

function isSame({keys}: WordKeys, a: Range, b: Range): boolean {
  return a[1] - a[0] === b[1] - b[0] && sameRun(keys, a[0], b[0], a[1] - a[0]);
}

const FEWEST_WORDS_OF_PARAGRAPH = 8;
const FEWEST_WORDS_OF_NEIGHBOURS = 5;
const FEWEST_WORDS_OF_NEAR = 15;
/** The smallest of a paragraph's three-word runs by key: like paragraphs share some. */
const SKETCH = 4;

function* repeatsOfText(article: Article, all: WordKeys): Generator<RepeatedBlock> {
  const exact = new Map<number, Block>();
  const sketches = new Map<number, Block>();
  let previous: Block | undefined;
  for (const block of article.blocks) {
    const isTitle = titles.has(block.kind);
    if (!isTitle && !running.has(block.kind)) continue;
    const words = all.wordsOf(block);
    const length = words[1] - words[0];
    const key = keyOfRun(all.keys, words[0], words[1]);
    const first = exact.get(key);
    if (first === undefined) exact.set(key, block);
    const isNeighbour = first !== undefined && first === previous;
    previous = block;
    if (first !== undefined && length >= (isNeighbour ? FEWEST_WORDS_OF_NEIGHBOURS : FEWEST_WORDS_OF_PARAGRAPH)) {
      if (isSame(all, all.wordsOf(first), words)) yield {block, first, of: 'text', likeness: 'same'};
      continue;
    }
    if (isTitle || length < FEWEST_WORDS_OF_NEAR) continue;
    const sketch = sketchOf(all, words);
    const like = sketch
      .map(part => sketches.get(part))
      .find(other => other !== undefined && likenessOf(article.prose, all, words, all.wordsOf(other)) !== undefined);
    if (like !== undefined) yield {block, first: like, of: 'text', likeness: 'near'};
    for (const part of sketch) if (!sketches.has(part)) sketches.set(part, block);
  }
}

const FEWEST_OF_TEMPLATE = 3;

/** Blocks between a heading and the line of a template below it. */
const FARTHEST_OF_TEMPLATE = 4;

/** What stands below three headings and more, at the same place below each, and nowhere else. */
function markTemplates({blocks}: Article, found: readonly RepeatedBlock[]): readonly RepeatedBlock[] {
  const families = new Map<Block, Set<Block>>();
  for (const {block, first} of found) {
    const family = families.get(first) ?? new Set([first]);
    families.set(first, family.add(block));
    families.set(block, family);
  }
  const templates = new Set([...new Set(families.values())].filter(isTemplate));
  return found.map(repeated => {
    const family = families.get(repeated.block);
    return family !== undefined && templates.has(family) ? {...repeated, of: 'template'} : repeated;
  });

  function isTemplate(family: ReadonlySet<Block>): boolean {
    const places = new Set([...family].map(placeBelowHeading));
    return family.size >= FEWEST_OF_TEMPLATE && places.size === 1 && !places.has(undefined);
  }

  function placeBelowHeading({index}: Block): number | undefined {
    for (let place = 1; place <= FARTHEST_OF_TEMPLATE; place += 1) {
      const above = blocks[index - place];
      if (above?.isMarked === true && (above.kind === 'heading' || above.kind === 'headline')) return place;
    }
    return undefined;
  }
}

function sketchOf({keys}: WordKeys, [from, to]: Range): readonly number[] {
  // In order; most keys are larger than the last one.
  const sketch: number[] = [];
  for (let at = from; at + 3 <= to; at += 1) {
    const key = Math.imul(keyOfRun(keys, at, at + 3), 0x9e3779b1) >>> 2;
    if (sketch.length === SKETCH && key >= (sketch[SKETCH - 1] ?? 0)) continue;
    let place = sketch.length;
    while (place > 0 && key < (sketch[place - 1] ?? 0)) place -= 1;
    if (key === sketch[place - 1]) continue;
    sketch.splice(place, 0, key);
    if (sketch.length > SKETCH) sketch.pop();
  }
  return sketch;
}

/** Compares two runs of words of about one length as bags; what differs in a number is another statement. */
function likenessOf(prose: string, {keys, starts, ends}: WordKeys, a: Range, b: Range): 'alike' | 'near' | undefined {
  const length = a[1] - a[0];
  const other = b[1] - b[0];
  if (Math.abs(length - other) > Math.max(2, length * 0.1)) return undefined;
  const bag = new Map<number, number>();
  for (let at = b[0]; at < b[1]; at += 1) bag.set(keys[at] ?? 0, (bag.get(keys[at] ?? 0) ?? 0) + 1);
  let common = 0;
  let strange = 0;
  for (let at = a[0]; at < a[1]; at += 1) {
    const key = keys[at] ?? 0;
    const left = bag.get(key) ?? 0;
    if (left > 0) {
      common += 1;
    } else {
      const word = prose.slice(starts[at], ends[at]);
      if (/\p{N}/u.test(word)) return undefined;
      // of, the, by: what a title loses when its date is written another way
      if (word.length > 3) strange += 1;
    }
    bag.set(key, left - 1);
  }
  if (common < 0.85 * Math.max(length, other)) return undefined;
  return strange <= 1 && common >= Math.min(length, other) - 1 ? 'alike' : 'near';
}
