/** Strings of a file of data: which of them are prose. */
import type {Lexicon} from '../lexicon.ts';
import {createFieldFilter, type FieldPath} from './field-paths.ts';
import {countWords} from './language.ts';

/** Fewer words than this are a name, a label or a code. */
const FEWEST_WORDS = 3;

/** Whether a string is read. */
export type FieldChoice = (path: FieldPath, value: string, lexicon: Lexicon) => boolean;

/**
 * @param fields Patterns of paths; where there are none, what looks like English prose is read.
 * @throws OptionsError
 */
export function createFieldChoice(fields: readonly string[]): FieldChoice {
  if (fields.length === 0) return (_, value, lexicon) => isProse(value, lexicon);
  const isChosen = createFieldFilter(fields);
  return path => isChosen(path);
}

function isProse(value: string, lexicon: Lexicon): boolean {
  if (!value.includes(' ')) return false;
  const {words, known, alien} = countWords(value, [0, value.length], lexicon);
  return words >= FEWEST_WORDS && alien === 0 && known * 100 >= words * 60;
}
