/**
 * What the texts that a pattern matches can begin with, read off its source, so that most of many patterns are out of the
 * question before they are compiled: a large pattern takes a millisecond to compile, a look into a map nothing.
 */
import {ANYTHING, isLetter, keyOfMark} from '../analysis/first-words.ts';

/**
 * The keys of all texts that a pattern can match, of too many rather than of too few. The pattern is written in lower case
 * and anchored at its start.
 *
 * @param common Words after which the next one belongs to the key.
 */
export function keysOfPattern({source}: RegExp, common: ReadonlySet<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!source.startsWith('^')) return keys.add(ANYTHING);
  let at = 1;
  closeAll(readAlternatives(['']));
  return keys;

  /** Up to the end of the group, and past it. Takes and gives beginnings that are yet to be completed. */
  function readAlternatives(before: readonly string[]): readonly string[] {
    const after: string[] = [];
    let open = before;
    while (at < source.length) {
      if (open.length === 0) skipAlternative();
      const unit = source.charCodeAt(at);
      if (unit === BAR || unit === CLOSE || at === source.length) {
        after.push(...open);
        at += 1;
        if (unit !== BAR) return after;
        open = before;
      } else {
        open = readPart(open);
      }
    }
    return [...after, ...open];
  }

  /** To the bar or the bracket that ends this alternative. */
  function skipAlternative(): void {
    for (let depth = 0; at < source.length; at += 1) {
      const unit = source.charCodeAt(at);
      if (unit === BACKSLASH) at += 1;
      else if (unit === OPEN) depth += 1;
      else if (unit === CLASS) at = endOfClass() - 1;
      else if (unit === CLOSE && depth > 0) depth -= 1;
      else if (depth === 0 && (unit === BAR || unit === CLOSE)) return;
    }
  }

  function endOfClass(): number {
    let end = at + 1;
    while (end < source.length && source.charCodeAt(end) !== CLASS_END) end += source.charCodeAt(end) === BACKSLASH ? 2 : 1;
    return end + 1;
  }

  /** A run of letters, or anything else that a quantifier can follow. */
  function readPart(before: readonly string[]): readonly string[] {
    let end = at;
    while (isLetter(source.charCodeAt(end))) end += 1;
    // The quantifier belongs to the last letter.
    if (end > at + 1 && isQuantifier(source.charCodeAt(end))) end -= 1;
    const letters = source.slice(at, end);
    at = end;
    const after = letters === '' ? readAtom(before) : before.map(beginning => beginning + letters);
    const unit = source.charCodeAt(at);
    if (!isQuantifier(unit)) return after;
    const isOptional = unit === QUESTION || unit === STAR || source.charAt(at + 1) === '0';
    at = unit === BRACE ? source.indexOf('}', at) + 1 : at + 1;
    if (unit === QUESTION) return [...before, ...after];
    // What is not complete after one round could go on in the next.
    for (const beginning of after) keys.add(beginning.includes(' ') ? anyAfter(beginning) : ANYTHING);
    return isOptional ? before : [];
  }

  function readAtom(before: readonly string[]): readonly string[] {
    const start = at;
    const unit = source.charCodeAt(at);
    if (unit === OPEN) {
      const kind = source.slice(at, at + 3);
      at += kind.startsWith('(?') ? 3 : 1;
      // What stands ahead is left out of account.
      if (kind === '(?:') return readAlternatives(before);
      readAlternatives([]);
      return before;
    }
    if (unit === CLASS) at = endOfClass();
    else if (unit === BACKSLASH) at = source.startsWith('\\p', at) ? source.indexOf('}', at) + 1 : at + 2;
    else at += 1;
    const atom = source.slice(start, at);
    if (atom === '$' || atom === '\\b') return closeAll(before);
    // unauthori[sz]ed
    if (/^\[[a-z]+\]$/u.test(atom)) return before.flatMap(beginning => [...atom.slice(1, -1)].map(letter => beginning + letter));
    return add(before, atom);
  }

  /** One character that is no letter, or one of a class. */
  function add(before: readonly string[], atom: string): readonly string[] {
    const marks = marksOf(atom);
    const after: string[] = [];
    for (const beginning of before) {
      if (marks === ' ' && common.has(beginning)) after.push(`${beginning} `);
      else if (beginning === '')
        for (const mark of marks ?? ANYTHING) keys.add(mark === ANYTHING ? mark : keyOfMark(mark.charCodeAt(0)));
      else if (marks === undefined) keys.add(beginning.includes(' ') ? anyAfter(beginning) : ANYTHING);
      else keys.add(marks.includes(' ') && common.has(beginning) ? anyAfter(beginning) : beginning);
    }
    return after;
  }

  /** The text ends here, or what follows is left open. */
  function closeAll(before: readonly string[]): readonly string[] {
    for (const beginning of before)
      keys.add(beginning === '' ? ANYTHING : common.has(beginning) || beginning.endsWith(' ') ? anyAfter(beginning) : beginning);
    return [];
  }
}

function anyAfter(beginning: string): string {
  const end = beginning.indexOf(' ');
  return `${end < 0 ? beginning : beginning.slice(0, end)} ${ANYTHING}`;
}

/** The characters that an atom stands for; undefined if letters may be among them. */
function marksOf(atom: string): string | undefined {
  if (atom.startsWith('[^\\p{L}')) return ` ${ANYTHING}`;
  if (atom === '.' || /[a-z]|\\[pSW]|^\[\^/u.test(atom.replaceAll('\\d', '0'))) return undefined;
  const inside = atom.startsWith('[') ? atom.slice(1, -1) : atom;
  return inside.replaceAll('\\d', '0').replaceAll('\\', '');
}

const OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
const PLUS = 0x2b;
const QUESTION = 0x3f;
const CLASS = 0x5b;
const BACKSLASH = 0x5c;
const CLASS_END = 0x5d;
const BRACE = 0x7b;
const BAR = 0x7c;

function isQuantifier(unit: number): boolean {
  return unit === QUESTION || unit === STAR || unit === PLUS || unit === BRACE;
}
