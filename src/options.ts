/** What a user may set, checked and resolved into one object that the engine reads. */
import {defaultHouse, defaultNames, type HouseStyle, type NamesStyle} from './house.ts';
import {didYouMean} from './nearest.ts';
import type {MqmSeverity} from './problem.ts';
import type {Rule} from './rule.ts';

/** How loudly a rule speaks. */
export type Level = 'off' | 'info' | 'warning' | 'error';

export interface Options {
  readonly preset?: 'recommended' | 'strict';
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, Level>>;
  readonly house?: Partial<Omit<HouseStyle, 'names'>>;
  readonly names?: Partial<NamesStyle>;
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
export function resolveOptions(options: Options, rules: readonly Rule[]): ResolvedOptions {
  const ids = rules.map(rule => rule.id);
  for (const id of Object.keys(options.rules ?? {})) {
    if (!ids.includes(id)) throw new OptionsError(`There is no rule "${id}"${didYouMean(id, ids)}.`);
  }
  const levels = new Map<string, Level>();
  for (const rule of rules) {
    const preset = rule.strict === true && options.preset !== 'strict' ? 'off' : levelOf[rule.severity];
    levels.set(rule.id, options.rules?.[rule.id] ?? preset);
  }
  return {levels, house: {...defaultHouse, ...options.house, names: {...defaultNames, ...options.names}}};
}
