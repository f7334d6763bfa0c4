/** Gathers every form of every word of dictionary-en, and some words younger than it, with their classes. */
import {ADJECTIVE, NAME, NOUN, VERB} from '../lexicon.ts';
import {fold} from '../word-filter.ts';
import {britishSpellings} from './british.ts';
import {readDictionary} from './hunspell.ts';
import {
  accentedWords,
  adjectives,
  functionWords,
  irregularBases,
  irregularVerbs,
  modernNames,
  modernWords,
} from './lexicon.data.ts';
import {classOfForm} from './word-classes.ts';

const CAPITAL = /^\p{Lu}/u;

/** Class bits of every word form that the lexicon knows, by folded form. */
export function collectWords(aff: string, dic: string): Map<string, number> {
  const entries = [...readDictionary(aff, dic)];
  const classes = new Map<string, number>();
  const small = new Set<string>();
  const possessives = new Set<string>();

  for (const entry of entries) {
    for (const {text, suffix} of entry.forms) {
      // The lexicon takes a possessive for the word it is made of.
      if (text.endsWith("'s")) {
        if (!functionWords.has(text.slice(0, -2)) && !CAPITAL.test(text)) possessives.add(text.slice(0, -2));
        continue;
      }
      add(text, classOfForm(entry, suffix, text));
    }
    // "evolution/M", "accuracy/M": writers do put them in the plural.
    const plural = entry.flags.has('S') ? null : pluralOfAbstract(entry.stem);
    if (plural !== null) add(plural, NOUN);
  }
  for (const {stem} of entries) {
    // "months", which the dictionary lists apart from "month/MY"
    const noun = stem.endsWith('s') ? (classes.get(fold(stem.slice(0, -1))) ?? 0) & NOUN : 0;
    if (noun) add(stem, noun);
    const verb = doubledStem(stem);
    if (verb === null || !classes.has(verb)) continue;
    add(verb, VERB);
    add(`${verb}s`, VERB);
    add(stem, VERB);
  }
  // "condition's", listed apart from "condition/DGS", shows a noun.
  for (const word of possessives) for (const form of [word, `${word}s`]) if (classes.has(fold(form))) add(form, NOUN);
  for (const word of irregularVerbs) add(word, VERB);
  for (const word of irregularBases) {
    for (const form of [word, `${word}s`, `${word.replace(/e$/u, '')}ing`])
      if (form === word || classes.has(form)) add(form, VERB);
  }
  for (const word of adjectives) add(word, ADJECTIVE);
  for (const word of functionWords) add(word, 0);
  for (const [word, kinds] of modernWords) addModern(word, kinds);
  for (const name of modernNames) add(name, NOUN);
  for (const word of accentedWords) add(word, classes.get(word.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0);
  for (const [word, bits] of [...classes]) {
    for (const spelling of britishSpellings(word)) {
      classes.set(spelling, (classes.get(spelling) ?? 0) | bits);
      if (small.has(word)) small.add(spelling);
    }
  }
  for (const [word, bits] of classes) if (!small.has(word)) classes.set(word, bits | NAME);
  return classes;

  function add(text: string, bits: number): void {
    const word = fold(text);
    if (!CAPITAL.test(text)) small.add(word);
    classes.set(word, (classes.get(word) ?? 0) | bits);
  }

  function addModern(word: string, kinds: string): void {
    const noun = kinds.includes('n');
    const verb = kinds.includes('v');
    add(word, (noun ? NOUN : 0) | (verb ? VERB : 0));
    if (kinds) add(word.replace(/(?<=[^aeiou])y$/u, 'ie').replace(/(?:s|x|z|ch|sh)$/u, '$&e') + 's', noun ? NOUN : VERB);
    if (!verb) return;
    // Doubled and plain: "blogged", "livestreamed"; the one that is wrong does no harm.
    const bare = word.replace(/e$/u, '');
    for (const base of [bare, bare + bare.slice(-1)]) for (const ending of ['ed', 'ing']) add(base + ending, VERB);
  }
}

/** "trot" for "trotted" and "trotting", which the dictionary lists apart from "trot/MS". */
function doubledStem(word: string): string | null {
  return /^(.{2,}([bdfgklmnprtvz]))\2(?:ed|ing)$/u.exec(word)?.[1] ?? null;
}

function pluralOfAbstract(stem: string): string | null {
  if (/.ion$/u.test(stem)) return `${stem}s`;
  return /.(?:it|ac)y$/u.test(stem) ? `${stem.slice(0, -1)}ies` : null;
}
