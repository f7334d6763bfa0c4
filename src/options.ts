/** What a user may set, checked and resolved into one object that the engine reads. */
import {isPlaceName} from './analysis/names/exonyms.data.ts';
import {defaultHouse, defaultNames, type HouseStyle, type NamesStyle} from './house.ts';
import {didYouMean} from './nearest.ts';
import type {MqmSeverity} from './problem.ts';
import type {Preset, Presets, Rule} from './rule.ts';

/** How loudly a rule speaks. */
export type Level = 'off' | 'info' | 'warning' | 'error';

/** Which rules are on at first, and how loud. */
export type PresetName = 'recommended' | 'strict' | keyof Presets;

export interface Options {
  readonly preset?: PresetName;
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, Level>>;
  readonly house?: Partial<Omit<HouseStyle, 'names'>>;
  readonly names?: Partial<Omit<NamesStyle, 'replacements'>>;
}

export interface ResolvedOptions {
  /** A level for every rule. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly house: HouseStyle;
}

/** Something is wrong with the options; the message is one line. */
export class OptionsError extends Error {
  override name = 'OptionsError';
}

const levelOf: Readonly<Record<MqmSeverity, Level>> = {critical: 'error', major: 'error', minor: 'warning', neutral: 'info'};

/**
 * Gives every rule a level and every house choice a value.
 *
 * @throws OptionsError when an option names a rule that does not exist.
 */
export function resolveOptions(options: Options, rules: readonly Rule[], presets: Presets): ResolvedOptions {
  const named = byCurrentId(options.rules ?? {}, rules);
  const replacements = readReplacements(options.names?.prefer ?? {});
  checkDistinct(options.names?.distinct ?? [], replacements);
  const levels = new Map<string, Level>();
  for (const rule of rules) levels.set(rule.id, named.get(rule.id) ?? presetLevel(rule, options.preset, presets));
  return {levels, house: {...defaultHouse, ...options.house, names: {...defaultNames, ...options.names, replacements}}};
}

/** How loud a rule is once it is on. */
export function levelOfRule(rule: Rule): Level {
  return levelOf[rule.severity];
}

/** What a rule is called, and was. */
export type RuleNames = Pick<Rule, 'id' | 'formerly'>;

/** The rule of that id, or of that former id; undefined where there is none. */
export function findNamed<R extends RuleNames>(id: string, rules: readonly R[]): R | undefined {
  return rules.find(rule => rule.id === id) ?? rules.find(rule => rule.formerly?.includes(id));
}

/** Tells that a rule has another id today. */
export function renamed(id: string, rule: RuleNames): string {
  return `the rule "${id}" is called "${rule.id}" now`;
}

/** The rule of that id, or of that former id. @throws OptionsError when there is none. */
export function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const found = findNamed(id, rules);
  if (found !== undefined) return found;
  const ids = rules.map(rule => rule.id);
  throw new OptionsError(`There is no rule "${id}"${didYouMean(id, ids)}.`);
}

/** Where a rule is set by two of its ids, the one of today counts. */
function byCurrentId(levels: Readonly<Record<string, Level>>, rules: readonly Rule[]): ReadonlyMap<string, Level> {
  const named = new Map<string, Level>();
  for (const [id, level] of Object.entries(levels)) {
    const rule = ruleNamed(id, rules);
    if (id === rule.id || !Object.hasOwn(levels, rule.id)) named.set(rule.id, level);
  }
  return named;
}

function presetLevel(rule: Rule, name: PresetName = 'recommended', presets: Presets): Level {
  if (rule.preview === true) return 'off';
  if (name === 'strict') return levelOf[rule.severity];
  const {only, errors}: Preset = name === 'recommended' ? {} : presets[name];
  if (rule.strict === true || only?.includes(rule.id) === false) return 'off';
  return errors?.includes(rule.id) === true ? 'error' : levelOf[rule.severity];
}

/** Shorter names in capitals may be acronyms. */
const SHORTEST_SHOUTED = 4;

/** Each spelling with its form. @throws OptionsError for a list that contradicts itself: it would never come to rest. */
export function readReplacements(prefer: NamesStyle['prefer']): ReadonlyMap<string, string> {
  const replacedBy = new Map<string, string>();
  for (const [preferred, forms] of Object.entries(prefer)) {
    for (const form of [preferred, ...forms]) {
      if (form === '' || form.trim() !== form || !/\p{Lu}/u.test(form))
        throw new OptionsError(`names.prefer: "${form}" is no name; it wants a capital, and no space at its ends.`);
    }
    for (const form of forms) {
      const other = replacedBy.get(form);
      if (form === preferred) throw new OptionsError(`names.prefer: "${form}" is to be replaced by itself.`);
      if (other !== undefined)
        throw new OptionsError(`names.prefer: "${form}" is to be replaced by both "${other}" and "${preferred}".`);
      replacedBy.set(form, preferred);
    }
  }
  for (const [form, preferred] of replacedBy) {
    if (Object.hasOwn(prefer, form))
      throw new OptionsError(`names.prefer: "${form}" is replaced by "${preferred}" and replaces others.`);
  }
  for (const [form, preferred] of [...replacedBy]) {
    const [shouted, written] = [form.toUpperCase(), preferred.toUpperCase()];
    const isOwn = [shouted, written].some(text => replacedBy.has(text) || Object.hasOwn(prefer, text));
    if (form.length >= SHORTEST_SHOUTED && shouted !== written && !isOwn) replacedBy.set(shouted, written);
  }
  return replacedBy;
}

/** @throws OptionsError for a list that says nothing, or against `prefer`. */
export function checkDistinct(distinct: NamesStyle['distinct'], replacements: ReadonlyMap<string, string>): void {
  for (const forms of distinct) {
    const [only = ''] = forms;
    if (new Set(forms).size < 2)
      throw new OptionsError(`names.distinct: "${only}" stands alone; it takes two spellings or more.`);
    for (const form of forms) {
      if (form.includes(' ') && !isPlaceName(form))
        throw new OptionsError(`names.distinct: "${form}" has several words; people are told apart by the family name alone.`);
      const preferred = replacements.get(form);
      if (preferred !== undefined && forms.includes(preferred))
        throw new OptionsError(`names.distinct: "${form}" is replaced by "${preferred}" in names.prefer.`);
    }
  }
}
