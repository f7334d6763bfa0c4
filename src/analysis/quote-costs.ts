/**
 * What it costs a quotation mark to have a role where it stands: by its glyph, the white space and the marks beside it.
 * Marks that cannot stand where they stand are dearest, then wrong glyphs, then wrong spaces.
 */
import {isDigitAt} from './characters.ts';
import {spaceBeside, type Gap, type Mark} from './gaps.ts';
import {isAttribution} from './speech.ts';
import {tornAt} from './torn-apostrophes.ts';

export type QuoteRole = 'open' | 'close' | 'apostrophe' | 'prime' | 'surplus' | 'unknown';

const SURPLUS_BESIDE = 1.2;
const WRONG_GLYPH = 1.5;
const FOREIGN_GLYPH = 0.3;
const WRONG_SPACE = 1.2;
const NO_SPACE = 1.5;
const IMPOSSIBLE = 3.5;
export const NEVER = Number.POSITIVE_INFINITY;

type Beside = 'edge' | 'space' | 'letter' | 'digit' | 'end' | 'pause' | 'open' | 'close' | 'dash' | 'quote' | 'other';

function besideKind(mark: Mark): Beside {
  switch (mark.kind) {
    case 'double':
    case 'single':
      return 'quote';
    case 'stop':
    case 'question':
    case 'exclamation':
    case 'ellipsis':
      return 'end';
    case 'comma':
    case 'semicolon':
    case 'colon':
      return 'pause';
    case 'open':
      return 'open';
    case 'close':
      return 'close';
    case 'dash':
    case 'hyphen':
    case 'slash':
      return 'dash';
    default:
      return 'other';
  }
}

/** What stands right before or after a mark, and beyond the white space there. */
function look(prose: string, gap: Gap, mark: Mark, side: 'before' | 'after'): {near: Beside; far: Beside} {
  const other = gap.marks[mark.index + (side === 'before' ? -1 : 1)];
  const word = side === 'before' ? gap.before : gap.after;
  const at = side === 'before' ? (word?.[1] ?? 0) - 1 : (word?.[0] ?? 0);
  const far: Beside =
    other !== undefined ? besideKind(other) : word === undefined ? 'edge' : isDigitAt(prose, at) ? 'digit' : 'letter';
  const space = spaceBeside(gap, mark, side) !== '';
  return {near: far === 'edge' ? 'edge' : space ? 'space' : far, far};
}

/** Of a run of marks, `roles` are those of all its marks. */
export function roleCost(prose: string, gap: Gap, mark: Mark, role: QuoteRole, roles: readonly QuoteRole[]): number {
  const before = look(prose, gap, mark, 'before');
  const after = look(prose, gap, mark, 'after');
  switch (role) {
    case 'open':
      return (
        glyphCost(mark, 'open') +
        openCost(before, after, mark, gap) +
        contradiction(mark, 'open', before, after) +
        (closesSpeech(prose, gap, mark) ? 3 : 0) +
        (mark.kind === 'single' ? elisionCost(prose, gap, mark) : 0)
      );
    case 'close':
      return (
        glyphCost(mark, 'close') +
        closeCost(before, after) +
        contradiction(mark, 'close', before, after) +
        (tornAt(prose, gap, mark) === 'contraction' ? 3 : 0)
      );
    case 'surplus':
      // Of a run, the later mark is the surplus one.
      return SURPLUS_BESIDE + (roles.indexOf('surplus') === 0 ? 0.05 : 0) + (standsWell(mark, before, after, gap) ? 4 : 0);
    case 'prime':
      return primeCost(gap, mark);
    case 'apostrophe':
      return apostropheCost(prose, gap, mark, before, after);
    default:
      return 0;
  }
}

/** `6" wide`, and the mark that a tokeniser sets apart: `6 " wide`. */
function primeCost(gap: Gap, mark: Mark): number {
  return (mark.text === '"' || mark.text === "'" ? 0.8 : 2.5) + (spaceBeside(gap, mark, 'before') === '' ? 0 : 0.2);
}

/** A mark whose glyph, space and neighbours agree is hardly one too many. */
function standsWell(mark: Mark, before: {near: Beside; far: Beside}, after: {near: Beside; far: Beside}, gap: Gap): boolean {
  const opens = glyphCost(mark, 'open') === 0 && before.near === 'space' && (after.near === 'letter' || after.near === 'digit');
  const closes =
    glyphCost(mark, 'close') === 0 &&
    mark.text !== '"' &&
    closeCost(before, after) === 0 &&
    before.near !== 'dash' &&
    after.near !== 'quote' &&
    gap.marks.length > 1;
  return opens || closes;
}

/** The glyph and the white space on both sides say the contrary: such a mark is not turned. */
function contradiction(mark: Mark, role: 'open' | 'close', before: {near: Beside}, after: {near: Beside}): number {
  if (glyphCost(mark, role) === 0) return 0;
  if (role === 'close') return before.near === 'space' && after.near === 'letter' ? 2 : 0;
  return (before.near === 'letter' || before.near === 'end' || before.near === 'pause' || before.near === 'quote') &&
    (after.near === 'space' || after.near === 'edge')
    ? 2.5
    : 0;
}

/** `gray, ”recalls Wang`: a comma before, the speaker after. */
function closesSpeech(prose: string, gap: Gap, mark: Mark): boolean {
  return (
    gap.marks[mark.index - 1]?.kind === 'comma' &&
    gap.after !== undefined &&
    mark.index === gap.marks.length - 1 &&
    isAttribution(prose, gap.after[0])
  );
}

function glyphCost(mark: Mark, role: 'open' | 'close'): number {
  switch (mark.text) {
    case '“':
    case '‘':
    case '``':
    case '‛':
    case '‟':
      return role === 'open' ? 0 : WRONG_GLYPH;
    case '”':
    case '’':
    case '´':
      return role === 'close' ? 0 : WRONG_GLYPH;
    case '„':
    case ',,':
    case '‚':
      return role === 'open' ? 0 : IMPOSSIBLE;
    case '«':
    case '<<':
    case '‹':
      return role === 'open' ? 0 : WRONG_GLYPH + FOREIGN_GLYPH;
    case '»':
    case '>>':
    case '›':
      return role === 'close' ? 0 : WRONG_GLYPH + FOREIGN_GLYPH;
    case '`':
      return role === 'open' ? 0 : 1;
    case "''":
      return role === 'close' ? 0 : 0.4;
    default:
      return 0;
  }
}

function openCost(before: {near: Beside; far: Beside}, after: {near: Beside; far: Beside}, mark: Mark, gap: Gap): number {
  let cost = 0;
  switch (before.near) {
    case 'letter':
    case 'digit':
      cost += NO_SPACE;
      break;
    case 'end':
    case 'pause':
      cost += NO_SPACE - 0.2;
      break;
    case 'close':
      cost += NO_SPACE;
      break;
    case 'quote':
      cost += gap.marks[mark.index - 1]?.kind === mark.kind ? 1 : 0.2;
      break;
    default:
  }
  switch (after.near) {
    case 'space':
      cost += WRONG_SPACE + (after.far === 'pause' || after.far === 'close' ? 2 : after.far === 'end' ? 1 : 0);
      break;
    case 'edge':
      cost += IMPOSSIBLE + 3;
      break;
    case 'pause':
    case 'close':
      cost += IMPOSSIBLE;
      break;
    case 'end':
      cost += gap.marks[mark.index + 1]?.kind === 'ellipsis' ? 0.2 : IMPOSSIBLE - 0.5;
      break;
    case 'dash':
      cost += 0.6;
      break;
    case 'quote':
      cost += 0.2;
      break;
    default:
  }
  return cost;
}

function closeCost(before: {near: Beside; far: Beside}, after: {near: Beside; far: Beside}): number {
  let cost = 0;
  switch (before.near) {
    case 'space':
      cost += before.far === 'end' || before.far === 'pause' ? WRONG_SPACE - 0.1 : WRONG_SPACE;
      break;
    case 'edge':
      cost += IMPOSSIBLE + 1;
      break;
    case 'open':
      cost += IMPOSSIBLE;
      break;
    case 'dash':
      cost += 0.3;
      break;
    case 'quote':
      cost += 0.1;
      break;
    default:
  }
  switch (after.near) {
    case 'letter':
    case 'digit':
      cost += NO_SPACE;
      break;
    case 'open':
      cost += 0.6;
      break;
    default:
  }
  return cost;
}

const elisions =
  /^(?:em|til|tis|twas|twere|twill|bout|cause|cos|cuz|n|round|neath|gainst|cept|fore|kay|nother|tude|ere|im|er|ead|ome|ouse|ave|appy|alf|ow|oo|ell|twould|course|spect|scuse|stead|nuff|ello|allo|tween)$/iu;

/** `’90s`, `’em`, `’tis`: an apostrophe at the beginning of a word. */
export function isElision(prose: string, gap: Gap, mark: Mark): boolean {
  if (gap.after === undefined || mark.range[1] !== gap.after[0]) return false;
  const word = prose.slice(gap.after[0], Math.min(gap.after[1], gap.after[0] + 12));
  return /^\d\ds?$/u.test(word) || (/^\d{2}s?\b/u.test(word) && word.length <= 4) || elisions.test(word);
}

function elisionCost(prose: string, gap: Gap, mark: Mark): number {
  return isElision(prose, gap, mark) ? 1.5 : 0;
}

/** What a tail or `clock` says is plain; `boys ' school` may as well begin a quotation. */
const tornCosts = {contraction: 0.1, decade: 0.5, possessive: 1} as const;

function apostropheCost(prose: string, gap: Gap, mark: Mark, before: {near: Beside}, after: {near: Beside}): number {
  const torn = tornAt(prose, gap, mark);
  if (torn !== undefined) return tornCosts[torn];
  const glyph = mark.text === '‘' || mark.text === '`' ? 1.2 : mark.text === '’' || mark.text === "'" ? 0 : 2;
  if (isElision(prose, gap, mark)) return glyph * 0.4 + 0.1;
  if (before.near === 'letter' && after.near !== 'letter') {
    // James’ coat, the workers’ vote, goin’ home
    const last = prose.charAt(mark.range[0] - 1).toLowerCase();
    const plural = last === 's' || last === 'z' || last === 'x';
    const dropped = last === 'n' || last === 'o' || last === 'a' || last === 'l' || last === 'f' || last === 'h';
    return glyph + (plural ? 0.5 : dropped ? 1.2 : 2.2);
  }
  if (before.near === 'digit' && after.near !== 'letter') return glyph + 1.5;
  // ’ere he comes: some dialect or a name, d’Arcy left aside
  if (after.near === 'letter' && before.near !== 'letter') return glyph + (mark.text === '’' ? 1.6 : 2.6);
  return glyph + IMPOSSIBLE;
}
