/** The patterns of `--fields`, checked before any file is read. */
import {createFieldFilter} from '../formats/field-paths.ts';
import {OptionsError} from '../options.ts';
import {UserError} from './errors.ts';

/** @throws UserError */
export function checkFields(patterns: readonly string[]): void {
  try {
    createFieldFilter(patterns);
  } catch (error) {
    if (error instanceof OptionsError) throw new UserError(`--fields: ${error.message}`);
    throw error;
  }
}
