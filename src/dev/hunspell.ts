/** Expands a Hunspell dictionary: as much of the format as dictionary-en uses. */

/** One form of a dictionary word. */
export interface Form {
  readonly text: string;
  /** Flag of the ending, empty if there is none. */
  readonly suffix: string;
}

/** One line of the dictionary. */
export interface Entry {
  readonly stem: string;
  readonly flags: ReadonlySet<string>;
  readonly forms: readonly Form[];
}

interface Affix {
  readonly kind: 'PFX' | 'SFX';
  /** Whether it combines with an affix at the other end. */
  readonly crosses: boolean;
  readonly rules: {readonly strip: string; readonly add: string; readonly condition: RegExp}[];
}

// A part of numbers such as 11th, no word of its own.
const ONLY_IN_COMPOUND = 'c';

export function* readDictionary(aff: string, dic: string): Generator<Entry> {
  const affixes = readAffixes(aff);
  // The first line is a count.
  for (const line of dic.split('\n').slice(1)) {
    const [stem = '', letters = ''] = line.trim().split('/');
    const flags = new Set(letters);
    if (stem && !flags.has(ONLY_IN_COMPOUND)) yield {stem, flags, forms: [...expand(stem, flags, affixes)]};
  }
}

function* expand(stem: string, flags: ReadonlySet<string>, affixes: ReadonlyMap<string, Affix>): Generator<Form> {
  const prefixes = affixesOf('PFX');
  yield {text: stem, suffix: ''};
  for (const [, prefix] of prefixes) yield* attached(prefix, stem, '');
  for (const [flag, suffix] of affixesOf('SFX')) {
    for (const form of attached(suffix, stem, flag)) {
      yield form;
      if (!suffix.crosses) continue;
      for (const [, prefix] of prefixes) if (prefix.crosses) yield* attached(prefix, form.text, flag);
    }
  }

  function affixesOf(kind: Affix['kind']): [string, Affix][] {
    return [...flags].flatMap((flag): [string, Affix][] => {
      const affix = affixes.get(flag);
      return affix?.kind === kind ? [[flag, affix]] : [];
    });
  }
}

function* attached(affix: Affix, word: string, suffix: string): Generator<Form> {
  for (const {strip, add, condition} of affix.rules) {
    if (!condition.test(word)) continue;
    yield {text: affix.kind === 'PFX' ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add, suffix};
  }
}

function readAffixes(aff: string): Map<string, Affix> {
  const affixes = new Map<string, Affix>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', third = '', fourth = '', condition] = line.trim().split(/\s+/u);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const known = affixes.get(flag);
    if (!known) {
      affixes.set(flag, {kind, crosses: third === 'Y', rules: []});
    } else if (condition !== undefined) {
      // The dictionary is a pinned package, so its conditions may become patterns.
      const source = kind === 'PFX' ? `^${condition}` : `${condition}$`;
      known.rules.push({strip: third === '0' ? '' : third, add: fourth, condition: new RegExp(source, 'u')});
    }
  }
  return affixes;
}
