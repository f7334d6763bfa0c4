import {keysOfText} from '../../src/analysis/first-words.ts';
import {removalsOf} from '../../src/analysis/repeated-blocks.ts';
import {isClause} from '../../src/analysis/clauses.ts';
import type {Article, Block, BlockKind} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';
import {foldLine, leftovers, LONGEST_LINE, type Leftover} from './site-leftover.data.ts';
import {common, places} from './site-leftover.generated.ts';

export const siteLeftover: Rule = {
  id: 'site-leftover',
  summary: 'A line of the website that was copied and translated with the article.',
  why: 'The whole page is fed to the translator: share buttons, links to other articles, credits and comment counters come along.',
  mqm: 'Accuracy/Addition',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[Read also: Ten rules for a warm house]]\n\nIt will open again on Wednesday, the harbor master said.',
      fixed:
        'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\nIt will open again on Wednesday, the harbor master said.',
    },
    {
      text: '[[Home > News > Region > Storms]]\n\nStorm closes the port\n\nThe port was closed on Monday because of high waves.',
      fixed: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.',
    },
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[World news]]\n\n[[One Reply to “Storm closes the port”]]\n\n[[Comments are closed.]]',
      fixed: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.',
    },
    {
      text: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[[Related articles]]\n\n[[Ferry finds a seal]]\n\n[[Leave a Reply]]',
      fixed: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.',
    },
    {
      text: 'Storm closes the port\n\n[[(Photo: press office of the port)]]\n\nThe port was closed on Monday because of high waves.\n\n[[Found a mistake? Select it and press Ctrl+Enter]]',
      fixed: 'Storm closes the port\n\nThe port was closed on Monday because of high waves.',
    },
  ],
  good: [
    'Storm closes the port\n\nThe crew read more than it wrote. Photos of the storm are on sale. All comments are welcome.',
    'What the papers sell\n\nPrint\n\nThe paper sells fewer copies than it did last year.\n\nOnline\n\nThe site has more readers than it can serve.',
    'Storm closes the port\n\nThe port was closed on Monday because of high waves.\n\n[Read: Ten rules for a warm house]\n\nIt will open again on Wednesday, the harbor master said.',
    'Storm closes the port\n\nPhoto: A woman walks past the closed gate of the port, May 3, 2022.\n\nThe port was closed on Monday because of high waves.',
    'Storm closes the port\n\nPhoto by Anna Marsh\n\nThe port was closed on Monday because of high waves.',
    'A talk with the harbor master\n\nEditor: When will the port open?\n\nMaster: It opens when the waves let us out.',
  ],

  create({article, textOf, report}) {
    return {
      finish() {
        const house = new Set(article.house.leftovers.map(foldLine));
        const lines = article.blocks.map(block => readLine(block, house));
        const found = weighByPlace(article, lines);
        const removals = removalsOf(
          article,
          found.map(([block]) => block),
        );
        for (const [block, {what}] of found) {
          const removal = removals.get(block);
          report({
            range: block.range,
            message: `Not part of the article: ${what}.`,
            ...(removal === undefined ? {} : {repair: {safety: 'unsafe', edits: [removal]}}),
          });
        }
      },
    };

    function readLine(block: Block, house: ReadonlySet<string>): Line {
      const [start, end] = block.range;
      if (block.foreign || end - start > LONGEST_LINE) return undefined;
      // What stands first looks like a headline, but no headline reads like Home > News > World.
      if (unlikely.has(block.kind) && (block.kind !== 'headline' || block.isMarked || !isPath(textOf(block.range))))
        return undefined;
      const line = foldLine(textOf(block.range));
      if (house.has(line)) return {what: 'a line that the house takes out', needs: 'nothing'};
      const entry = findLeftover(line);
      // "Photo: A woman walks past a mural in Kyiv, May 3, 2022." tells what the picture shows.
      if (entry?.what === 'a picture credit' && line.endsWith('.') && isClause(article, line)) return undefined;
      // A list in the text may well say "Follow us on Telegram".
      return entry !== undefined && block.kind === 'list-item' ? {what: entry.what, needs: 'tail'} : entry;
    }
  },
};

function isPath(line: string): boolean {
  return /^[^»›>]+(?: [»›>] [^»›>]+){2,}$/u.test(line);
}

/** Code and a headline; and a string or a subtitle stands in its file on purpose. */
const unlikely: ReadonlySet<BlockKind> = new Set<BlockKind>(['code', 'headline', 'segment']);

type Line = Pick<Leftover, 'what' | 'needs'> | undefined;

/** A paragraph of running text has so many units at least. */
const SHORTEST_PARAGRAPH = 40;

const SHORT_LINE = 50;

/** The lines whose place bears out their form. */
function weighByPlace({blocks}: Article, lines: readonly Line[]): readonly (readonly [Block, NonNullable<Line>])[] {
  const isRunning = ({kind, range}: Block, index: number): boolean =>
    kind === 'paragraph' && lines[index] === undefined && range[1] - range[0] >= SHORTEST_PARAGRAPH;
  const lastRunning = blocks.findLastIndex(isRunning);
  // Among subheadings of the writer's own, "Print" may be one of them.
  const hasHeadings = blocks.some(
    ({kind, index}) => kind === 'heading' && lines[index] === undefined && index < lastRunning && index > 1,
  );
  const isBorneOut = (index: number): boolean => {
    const needs = lines[index]?.needs;
    return (
      needs === 'nothing' || (lastRunning >= 0 && index > lastRunning) || (needs === 'alone' && lastRunning >= 0 && !hasHeadings)
    );
  };
  // After the text, a short line without an end mark between two lines of the site is a third.
  const isBetween = (index: number): boolean => {
    const block = blocks[index];
    return (
      index > lastRunning &&
      lastRunning >= 0 &&
      block?.kind === 'furniture' &&
      !block.foreign &&
      lines[index - 1] !== undefined &&
      lines[index + 1] !== undefined &&
      block.range[1] - block.range[0] <= SHORT_LINE
    );
  };
  const found: (readonly [Block, NonNullable<Line>])[] = [];
  let start = 0;
  while (start < blocks.length) {
    let end = start;
    while (end < blocks.length && (lines[end] !== undefined || isBetween(end))) end += 1;
    // Lines side by side bear each other out.
    const run = blocks.slice(start, end);
    const isSure = run.some(({index}) => isBorneOut(index));
    for (const block of run) {
      if (isSure) found.push([block, lines[block.index] ?? {what: 'one of several lines of the site', needs: 'tail'}]);
    }
    start = end + 1;
  }
  return found;
}

interface Index {
  /** Places of forms in their list, by key. */
  readonly places: Map<string, string | readonly number[]>;
}

let index: Index | undefined;
let words: ReadonlySet<string> | undefined;

function commonWords(): ReadonlySet<string> {
  words ??= new Set(common.split(' '));
  return words;
}

/** The first form that fits a folded line. From its first words nearly every line of an article is known to fit none. */
function findLeftover(line: string): Leftover | undefined {
  let found: readonly number[] = [];
  for (const key of keysOfText(line, commonWords())) {
    const more = placesOf(key);
    if (more !== undefined) found = found.length === 0 ? more : [...found, ...more].sort((a, b) => a - b);
  }
  for (const place of found) {
    const entry = leftovers[place];
    if (entry !== undefined && (entry.holds?.some(piece => line.includes(piece)) ?? true) && entry.form().test(line))
      return entry;
  }
  return undefined;
}

function readIndex(): Index {
  const byKey = new Map<string, string>();
  for (let start = 1; start < places.length;) {
    const between = places.indexOf('=', start + 1);
    const end = places.indexOf('|', between);
    byKey.set(places.slice(start, between), places.slice(between + 1, end));
    start = end + 1;
  }
  return {places: byKey};
}

/** Look-ups after which the index is worth being read. */
const FEW = 300;
let lookups = 0;

/** Few lines ask for few keys, which are found in the text of the index as fast. */
function placesOf(key: string): readonly number[] | undefined {
  lookups += 1;
  if (index === undefined && lookups < FEW) return search(key);
  index ??= readIndex();
  return readPlaces(index, key);
}

/** The entries are in the order of their keys. */
function search(key: string): readonly number[] | undefined {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const start = places.lastIndexOf('|', (low + high) >> 1);
    const between = places.indexOf('=', start + 2);
    const end = places.indexOf('|', between);
    const found = places.slice(start + 1, between);
    if (found === key) return readNumbers(places.slice(between + 1, end));
    if (found < key) low = end;
    else high = start;
  }
  return undefined;
}

function readPlaces({places: byKey}: Index, key: string): readonly number[] | undefined {
  const found = byKey.get(key);
  if (typeof found !== 'string') return found;
  const numbers = readNumbers(found);
  byKey.set(key, numbers);
  return numbers;
}

function readNumbers(text: string): readonly number[] {
  return text.split(' ').map(Number);
}
