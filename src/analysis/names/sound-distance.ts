/** How far apart two spellings are, as romanizations of one name: a weighted edit distance over the forms of its sounds. */
import {families, type Family, type Row} from './romanization.data.ts';

/** Costs in hundredths of a changed consonant. */
const CONSONANT = 300;
const VOWEL = 35;
const DROPPED_VOWEL = 42;
const DROPPED_E = 25;
const DROPPED_H = 20;
const DROPPED_GLIDE = 8;
const DROPPED_DOUBLE = 5;
const DROPPED_LAST_DOUBLE = 14;
/** What begins a name is hardly ever mistaken. */
const AT_THE_BEGINNING = 2;

const NONE = 0xffff;

/** Forms of sounds, the edges of a word among them, by number. */
const units = new Map<string, number>();

function unitOf(form: string): number {
  const known = units.get(form);
  if (known !== undefined) return known;
  units.set(form, units.size);
  return units.size - 1;
}

const vowels = 'aeiouyOYQAUEW';

function isVowel(letter: string): boolean {
  return letter !== '' && vowels.includes(letter);
}

function letterCost(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '^' || one === '$' || other === '^' || other === '$') return NONE;
  return isVowel(one) && isVowel(other) ? VOWEL : CONSONANT;
}

let size = 0;
/** All forms as a tree, by their letters: by node times `LETTERS` plus letter, the next node or 0. */
let tree = new Uint16Array(0);
/** By node: the form that ends there, as its number plus one, or 0. */
let unitsAt = new Uint16Array(0);
const LETTERS = 128;
const tables = new Map<Family | 'any', Uint16Array>();

/** Numbers all forms of all families, once. */
function numberUnits(): void {
  for (const letter of 'abcdefghijklmnopqrstuvwxyzCSZWOYQGNRDAUEV^$') unitOf(letter);
  for (const rows of Object.values(families)) {
    for (const {forms, from} of rows) {
      for (const form of forms.split(' ')) unitOf(form);
      if (from !== undefined) unitOf(from);
    }
  }
  size = units.size;
  const most = [...units.keys()].reduce((letters, form) => letters + form.length, 1);
  tree = new Uint16Array(most * LETTERS);
  unitsAt = new Uint16Array(most);
  let nodes = 1;
  for (const [form, unit] of units) {
    let node = 0;
    for (let at = 0; at < form.length; at += 1) {
      const edge = node * LETTERS + form.charCodeAt(at);
      if (tree[edge] === 0) {
        tree[edge] = nodes;
        nodes += 1;
      }
      node = tree[edge] ?? 0;
    }
    unitsAt[node] = unit + 1;
  }
}

/** Cost of one form for another in a family of languages, by unit times `size` plus unit. */
function tableOf(family: Family | 'any'): Uint16Array {
  const known = tables.get(family);
  if (known !== undefined) return known;
  const made = family === 'letters' ? tableOfLetters() : tableOf('letters').slice();
  if (family === 'any') for (const rows of Object.values(families)) lowerCosts(made, rows);
  else lowerCosts(made, families[family]);
  tables.set(family, made);
  return made;
}

/** What one letter costs for another where no row says less. */
function tableOfLetters(): Uint16Array {
  const costs = new Uint16Array(size * size).fill(NONE);
  const single = [...units].filter(([form]) => form.length === 1);
  for (const [one, i] of single) for (const [other, j] of single) costs[i * size + j] = letterCost(one, other);
  return costs;
}

function lowerCosts(costs: Uint16Array, rows: readonly Row[]): void {
  const lower = (i: number, j: number, cost: number): void => {
    if (cost < (costs[i * size + j] ?? NONE)) costs[i * size + j] = cost;
    if (cost < (costs[j * size + i] ?? NONE)) costs[j * size + i] = cost;
  };
  for (const {forms, from, cost} of rows) {
    const ids = forms.split(' ').map(unitOf);
    const hub = from === undefined ? undefined : unitOf(from);
    for (let index = 0; index < ids.length; index += 1) {
      if (hub !== undefined) lower(hub, ids[index] ?? 0, cost);
      else for (let next = index + 1; next < ids.length; next += 1) lower(ids[index] ?? 0, ids[next] ?? 0, cost);
    }
  }
}

function dropCost(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === '^' || letter === '$') return NONE;
  const before = word.charAt(at - 1);
  if (before === letter && !isVowel(letter)) return word.charAt(at + 1) === '$' ? DROPPED_LAST_DOUBLE : DROPPED_DOUBLE;
  const after = word.charAt(at + 1);
  if ((letter === 'y' || letter === 'i') && (isVowel(before) || isVowel(after))) return DROPPED_GLIDE;
  if (letter === 'j' && (before === 'i' || after === 'i')) return DROPPED_GLIDE;
  if (letter === 'h') return DROPPED_H;
  if (letter === 'e') return DROPPED_E;
  return isVowel(letter) ? DROPPED_VOWEL : CONSONANT;
}

/** A name prepared for comparing, with its edges. */
export interface Sounds {
  readonly folded: string;
  /** The forms that begin at each offset, in the order of their beginnings, then of their lengths. */
  readonly units: readonly number[];
  readonly lengths: readonly number[];
  /** By offset: the place among the forms of the first that begins there; one more than there are letters. */
  readonly firsts: readonly number[];
  /** By offset: what leaving the letter out costs. */
  readonly drops: readonly number[];
}

/** @param folded See `foldName`. */
export function readSounds(folded: string): Sounds {
  if (size === 0) numberUnits();
  const word = `^${folded}$`;
  const found: number[] = [];
  const lengths: number[] = [];
  const firsts: number[] = [0];
  const drops: number[] = [];
  for (let start = 0; start < word.length; start += 1) {
    let node = 0;
    for (let at = start; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      node = letter < LETTERS ? (tree[node * LETTERS + letter] ?? 0) : 0;
      if (node === 0) break;
      const unit = unitsAt[node] ?? 0;
      if (unit === 0) continue;
      found.push(unit - 1);
      lengths.push(at + 1 - start);
    }
    firsts.push(found.length);
    drops.push(dropCost(word, start));
  }
  return {folded, units: found, lengths, firsts, drops};
}

/** Arabic has no letters for its short vowels. */
const DROPPED_SHORT_VOWEL = 24;

/** Costs from the beginning of both names; kept from call to call. */
let grid = new Float64Array(0);

/**
 * In changed consonants per letter of the longer name, by what differs in one family of languages; infinite above `most`.
 *
 * @param family `any` gives a bound below all families, as it lets a name be of several at once.
 */
export function soundDistance(a: Sounds, b: Sounds, family: Family | 'any', most: number): number {
  const costs = tableOf(family);
  const height = a.drops.length + 1;
  const width = b.drops.length + 1;
  const scale = Math.max(a.folded.length, b.folded.length) * 100;
  const limit = most * scale;
  const mostDropped = family === 'arabic' || family === 'any' ? DROPPED_SHORT_VOWEL : DROPPED_VOWEL;
  if (grid.length < height * width) grid = new Float64Array(height * width);
  grid.fill(Infinity, 0, height * width);
  grid[0] = 0;
  let furthest = 0;
  // From each place that is cheap enough on; nearly all comparisons end after a few letters.
  for (let i = 0; i <= furthest; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const before = grid[i * width + j] ?? Infinity;
      if (before === Infinity) continue;
      reach(i + 1, j, before, dropped(a.drops[i] ?? NONE, mostDropped));
      reach(i, j + 1, before, dropped(b.drops[j] ?? NONE, mostDropped));
      for (let p = a.firsts[i] ?? 0; p < (a.firsts[i + 1] ?? 0); p += 1) {
        const line = (a.units[p] ?? 0) * size;
        const row = i + (a.lengths[p] ?? 0);
        for (let q = b.firsts[j] ?? 0; q < (b.firsts[j + 1] ?? 0); q += 1)
          reach(row, j + (b.lengths[q] ?? 0), before, costs[line + (b.units[q] ?? 0)] ?? NONE);
      }
    }
  }
  return (grid[height * width - 1] ?? Infinity) / scale;

  function reach(i: number, j: number, before: number, cost: number): void {
    if (cost === NONE) return;
    const total = before + (i <= 2 && j <= 2 ? AT_THE_BEGINNING : 1) * cost;
    if (total > limit || total >= (grid[i * width + j] ?? 0)) return;
    grid[i * width + j] = total;
    if (i > furthest) furthest = i;
  }
}

function dropped(cost: number, most: number): number {
  return cost <= DROPPED_VOWEL && cost > most ? most : cost;
}
