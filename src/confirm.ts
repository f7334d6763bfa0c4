/** Whether repairs of a source do to its prose what they say: the file that they would make is read again. */
import {lastAtOrBefore} from './analysis/search.ts';
import type {Draft} from './article.ts';
import {applyEdits, inOrder} from './edits.ts';
import {FormatError, type Part} from './formats/format.ts';
import type {Edit, Range, Repair} from './problem.ts';

/** What a repair does to the prose of one part. */
export interface ProseEdits {
  readonly part: number;
  readonly edits: readonly Edit[];
}

/** A file as it is, and how another is read. */
export interface Reading {
  readonly source: string;
  readonly parts: readonly Part[];
  /** What the edits of each repair do to the prose. */
  readonly prose: ReadonlyMap<readonly Edit[], ProseEdits>;
  read(source: string): readonly Part[];
}

/** Files that are read again for one answer; a repair about which there is none by then is refused. */
const MOST_READINGS = 40;

/**
 * Of repairs made at once, those that do what they say. Where not all do, those whose blocks come out right go together, and
 * those about which that trial says nothing are tried by halves.
 */
export function confirm(repairs: readonly Repair[], reading: Reading): readonly Repair[] {
  let left = MOST_READINGS;
  return confirmSome(repairs);

  function confirmSome(some: readonly Repair[]): readonly Repair[] {
    if (some.length === 0) return some;
    const trial = tryOut(some);
    if (trial === undefined) return [];
    if (trial.isRight) return some;
    if (some.length === 1) return [];
    const sound = some.filter(repair => trial.judge(repair) === 'sound');
    const open = some.filter(repair => trial.judge(repair) === 'open');
    const [first, second] = sound.length === some.length || open.length === some.length ? halves(some) : [sound, open];
    const kept = confirmSome(first);
    const more = confirmSome(second);
    const both = [...kept, ...more];
    return kept.length === 0 || more.length === 0 || tryOut(both)?.isRight === true ? both : kept;
  }

  function tryOut(some: readonly Repair[]): Trial | undefined {
    if (left === 0) return undefined;
    left -= 1;
    return tryRepairs(some, reading);
  }
}

function halves<T>(all: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = all.length >> 1;
  return [all.slice(0, middle), all.slice(middle)];
}

interface Trial {
  /** The prose is the old one with exactly these edits. */
  readonly isRight: boolean;
  /** `wrong` is a repair that alone can have spoilt its block. */
  judge(repair: Repair): 'sound' | 'wrong' | 'open';
}

function tryRepairs(repairs: readonly Repair[], {source, parts, prose, read}: Reading): Trial {
  const next = readAgain(applyEdits(source, inOrder(repairs.flatMap(({edits}) => edits))), read);
  const editsOf = parts.map((): Edit[] => []);
  for (const repair of repairs) {
    const made = prose.get(repair.edits);
    if (made !== undefined) editsOf[made.part]?.push(...made.edits);
  }
  const isRight =
    next.length === parts.length &&
    parts.every(({draft}, part) => next[part]?.draft.prose === applyEdits(draft.prose, inOrder(editsOf[part] ?? [])));
  if (isRight) return {isRight, judge: () => 'sound'};
  const texts = new Set(next.flatMap(({draft}) => draft.blocks.map(({range}) => draft.prose.slice(...range))));
  const blocksOf = parts.map(({draft}, part) => editBlocks(draft, editsOf[part] ?? []));
  return {
    isRight,
    judge(repair) {
      const {part, edits} = prose.get(repair.edits) ?? {part: 0, edits: []};
      const blocks = blocksOf[part] ?? [];
      const isFound = (index: number): boolean => texts.has(blocks[index]?.text ?? '');
      const own = edits.map(edit => blockAt(edit, blocks));
      if (own.every(isFound)) return 'sound';
      const isAlone = own.every(index => blocks[index]?.edits === edits.length);
      const isBesideRight = own.every(index =>
        [index - 1, index + 1].every(other => blocks[other] === undefined || isFound(other)),
      );
      return isAlone && isBesideRight ? 'wrong' : 'open';
    },
  };
}

/** A block as it is to read after the edits in it. */
interface Edited {
  readonly range: Range;
  readonly text: string;
  /** Their number. */
  readonly edits: number;
}

function editBlocks({prose, blocks}: Draft, edits: readonly Edit[]): readonly Edited[] {
  const editsOf = blocks.map((): Edit[] => []);
  for (const edit of inOrder(edits)) editsOf[blockAt(edit, blocks)]?.push(edit);
  return blocks.map(({range}, index) => {
    const [start, end] = range;
    const inside = (editsOf[index] ?? []).map(({range: [from, to], text}): Edit => ({range: [from - start, to - start], text}));
    return {range, text: applyEdits(prose.slice(start, end), inside), edits: inside.length};
  });
}

/** The place of the last block that begins no later than an edit. */
function blockAt({range: [start]}: Edit, blocks: readonly {readonly range: Range}[]): number {
  return lastAtOrBefore(start, blocks.length, index => blocks[index]?.range[0] ?? 0);
}

/** Nothing, where the repairs break the file. */
function readAgain(source: string, read: Reading['read']): readonly Part[] {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}
