/** What the formats that cut their text into segments have in common. */
import {FormatError, type Part} from './format.ts';

/** Of a language tag or a locale: `en`, `en-GB`, `en_US.UTF-8`. */
export function isEnglishTag(tag: string): boolean {
  return /^eng?(?:$|[-_.@])/iu.test(tag);
}

/** What a file gives that says itself that it is in another language. */
export const notEnglish: Part = {draft: {prose: '', blocks: [], mended: [], markings: [], isEnglish: false}, map: undefined};

export function brokenAt(source: string, offset: number, problem: string): FormatError {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return new FormatError(`line ${line}: ${problem}`);
}
