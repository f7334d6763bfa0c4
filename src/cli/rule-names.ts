/** Rules as a user names them, by the ids of today or of before. */
import {OptionsError, type Rule} from '../index.ts';
import {ruleNamed} from '../options.ts';
import {UserError} from './errors.ts';

/** @throws UserError */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  try {
    return ruleNamed(id, rules);
  } catch (error) {
    throw error instanceof OptionsError ? new UserError(error.message) : error;
  }
}
