/** Which brackets belong together. One stack, one pass. */
import type {Article} from '../article.ts';
import {gaps, hasSpace, type Gap, type Mark} from './gaps.ts';

export interface Bracket {
  readonly mark: Mark;
  readonly gap: Gap;
  partner: Bracket | undefined;
}

export interface Brackets {
  /** By offset. */
  readonly at: ReadonlyMap<number, Bracket>;
}

/** A bracket may close this many blocks after its opening, as in a note of several paragraphs. */
const FURTHEST = 3;
/** Brackets further down the stack are not looked at: one wrong kind does not undo the whole text. */
const DEEPEST = 4;

const closes: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

export function brackets(article: Article): Brackets {
  const at = new Map<number, Bracket>();
  let open: Bracket[] = [];
  for (const gap of article.the(gaps)) {
    for (const mark of gap.marks) {
      if (mark.kind !== 'open' && mark.kind !== 'close') continue;
      if (isFace(gap, mark) || (open.length === 0 && isListLetter(article, gap, mark))) continue;
      const bracket: Bracket = {mark, gap, partner: undefined};
      at.set(mark.range[0], bracket);
      if (mark.kind === 'open') open.push(bracket);
      else open = close(open, bracket);
    }
  }
  return {at};
}

/** Pairs a closing bracket with the nearest open one of its kind, or of another kind if that one is alone. */
function close(open: Bracket[], bracket: Bracket): Bracket[] {
  const kind = closes[bracket.mark.text];
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST); index -= 1) {
    const candidate = open[index];
    if (candidate === undefined || bracket.gap.block.index - candidate.gap.block.index > FURTHEST) break;
    if (candidate.mark.text !== kind) continue;
    pair(candidate, bracket);
    open.length = index;
    return open;
  }
  const last = open.at(-1);
  if (last !== undefined && last.gap.block === bracket.gap.block) {
    pair(last, bracket);
    open.pop();
  }
  return open;
}

function pair(left: Bracket, right: Bracket): void {
  left.partner = right;
  right.partner = left;
}

/** `:)`, `;-(`, `:]` */
function isFace(gap: Gap, mark: Mark): boolean {
  const previous = gap.marks[mark.index - 1];
  if (previous === undefined || hasSpace(gap, mark, 'before')) return false;
  const eyes = previous.kind === 'hyphen' ? gap.marks[previous.index - 1] : previous;
  return (
    eyes !== undefined &&
    (eyes.kind === 'colon' || eyes.kind === 'semicolon') &&
    (hasSpace(gap, eyes, 'before') || eyes.index > 0 || gap.before === undefined)
  );
}

/** `a)`, `12)`: the mark of a list inside a paragraph. */
function isListLetter(article: Article, gap: Gap, mark: Mark): boolean {
  if (mark.text !== ')' || mark.index !== 0 || gap.before === undefined || hasSpace(gap, mark, 'before')) return false;
  const word = article.prose.slice(gap.before[0], gap.before[1]);
  if (word.length > 3 || !/^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/u.test(word)) return false;
  const unit = article.prose.charAt(gap.before[0] - 1);
  return unit === '' || /\s/u.test(unit);
}

export function isWrongKind({mark, partner}: Bracket): boolean {
  if (partner === undefined) return false;
  const [left, right] = mark.kind === 'open' ? [mark, partner.mark] : [partner.mark, mark];
  return closes[right.text] !== left.text;
}
