/** Names that a list replaces: the house's own, and what all articles of a run decided. */
import type {Article} from '../../article.ts';
import {isDistinct} from '../../house.ts';
import {NAME, NOUN, VERB} from '../../lexicon.ts';
import type {Range} from '../../problem.ts';
import {irregularPast} from '../clauses.ts';
import {auxiliaries, isFunctionWord, prepositions} from '../function-words.ts';
import {capitals} from './capitals.ts';
import {isPlaceName, type Exonym} from './exonyms.data.ts';
import {isWithin} from './kept.ts';
import {occurrencesOf, type Occurrence} from './occurrences.ts';
import {isOfThePast, isPerson, rowsOf, usesOf} from './places.ts';
import {sentenceAt} from './sentences.ts';
import {around, isRight, standingOf, type Standing} from './standing.ts';
import {isAboutSpelling, type Variant} from './variants.ts';

/** What the house's list replaces, in order. */
export function houseVariants(article: Article): readonly Variant[] {
  const {prefer, replacements} = article.house.names;
  return Object.entries(prefer).flatMap(([preferred, forms]) => {
    const own = occurrencesOf(article, [preferred]);
    const written = new Map(forms.map(form => [form, preferred]));
    for (const form of forms) {
      const shouted = replacements.get(form.toUpperCase());
      if (shouted !== undefined) written.set(form.toUpperCase(), shouted);
      // Rogers is not one Roger more.
      if (!replacements.has(`${form}s`)) written.set(`${form}s`, `${preferred}s`);
    }
    const found = occurrencesOf(article, written.keys()).flatMap(place => {
      const form = written.get(place.form) ?? preferred;
      if (!replacements.has(place.form) && !followsThe(article.prose, place.range[0])) return [];
      if (isWithin(article.prose, place.range, form) || isAboutSpelling(article, sentenceAt(article, place.range[0]))) return [];
      const standing = standingBeside(article, place, own);
      return isRight(standing) ? [] : [{...place, written: atBeginning(article, place.range, form), standing}];
    });
    return found.map(({form, range, written: text, standing}): Variant => ({
      range,
      text: form,
      preferred: text,
      reason: 'house',
      count: found.length,
      preferredCount: own.length,
      preferredAt: own[0]?.range,
      isOwn: standing === 'own',
    }));
  });
}

/** `the Lukashenkos` */
function followsThe(prose: string, start: number): boolean {
  return /\bthe $/iu.test(prose.slice(Math.max(0, start - 5), start));
}

/** UTF-16 units: the house's form so near in the same sentence is set against the other. */
const NEAR = 40;

function standingBeside(article: Article, place: Occurrence, preferred: readonly Occurrence[]): Standing {
  const {form, range} = place;
  const standing = standingOf(article, range);
  if (standing !== 'own') return standing;
  if (isPlaceName(form) && isPerson(article, range)) return 'fixed';
  const isBeside = preferred.some(
    ({range: [start, end]}) =>
      (end <= range[0] || start >= range[1]) &&
      (Math.abs(start - range[1]) < NEAR || Math.abs(range[0] - end) < NEAR) &&
      sentenceAt(article, start) === sentenceAt(article, range[0]),
  );
  return isBeside ? 'held' : standingOfWord(article, place);
}

/**
 * A name that is an English word as well: `Turkey legs`, `the Canton of Bern`. It is the name for sure after a preposition
 * and with no noun behind it; where a sentence begins, only if a verb follows or an `s`.
 */
function standingOfWord(article: Article, {form, range}: Occurrence): Standing {
  const {lexicon} = article;
  const lower = form.toLowerCase();
  if (!lexicon.knows(lower) || (lexicon.classOf(lower) & NAME) !== 0) return 'own';
  const {before, after} = around(article, range);
  if (after.startsWith(' of ')) return 'fixed';
  if (/^['’]s\b/u.test(after)) return 'held';
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
  const kind = next === undefined || isFunctionWord(next) ? 0 : lexicon.classOf(next);
  const isVerb =
    next !== undefined &&
    (auxiliaries.has(next) || irregularPast.has(next) || next.endsWith('ed') || (kind & (VERB | NOUN)) === VERB);
  const last = /(\S+) $/u.exec(before)?.[1] ?? '';
  if (last === '' || /[.!?:”"“]$/u.test(last)) return isVerb ? 'held' : 'fixed';
  if ((kind & NOUN) !== 0 && !isVerb) return 'fixed';
  return prepositions.has(last.toLowerCase()) && kind === 0 ? 'own' : 'held';
}

/** `Al-Assad left`: what begins a sentence has a capital. */
function atBeginning(article: Article, [start]: Range, form: string): string {
  if (!/^\p{Ll}/u.test(form)) return form;
  const {before} = around(article, [start, start]);
  const isFirst = /(?:^|[.!?] )["“‘]?$/u.test(before);
  return isFirst ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** What all articles of the run decided; the list of the file itself goes before it. */
export function acrossVariants(article: Article): readonly Variant[] {
  const {names} = article.house;
  const {across, prefer, replacements} = names;
  if (across.size === 0) return [];
  const rows = rowsOf(article, 1);
  const texts = new Set([...article.the(capitals).keys(), ...rows.flatMap(row => row.forms)]);
  return [...texts].flatMap(text => {
    const preferred = across.get(text);
    if (preferred === undefined || isDistinct(names, text, preferred)) return [];
    if (Object.hasOwn(prefer, text) || replacements.has(text) || replacements.has(preferred)) return [];
    const own = occurrencesOf(article, [preferred]);
    const found = usesAcross(article, text, rows);
    return found.map(({range, standing}): Variant => ({
      range,
      text,
      preferred,
      reason: 'across',
      count: found.length,
      preferredCount: own.length,
      preferredAt: own[0]?.range,
      isOwn: standing === 'own',
    }));
  });
}

interface Use extends Occurrence {
  readonly standing: Standing;
}

function usesAcross(article: Article, text: string, rows: readonly Exonym[]): readonly Use[] {
  const row = rows.find(({forms}) => forms.includes(text));
  const uses =
    row === undefined
      ? occurrencesOf(article, [text]).map(place => ({...place, standing: standingOf(article, place.range)}))
      : usesOf(article, row).filter(({form}) => form === text);
  return uses.filter(
    use => !isRight(use.standing) && !isOfThePast(article, use) && !isAboutSpelling(article, sentenceAt(article, use.range[0])),
  );
}
