/** What the looks and the language of runs mean for their text. */
import {isEnglishTag} from '../segments.ts';
import type {Look, Paragraph} from './paragraphs.ts';
import {contentOf} from './spaces.ts';

/** Whether text may go from one run into another. */
export function isSame(a: Look, b: Look): boolean {
  return (
    a.isFixed === b.isFixed &&
    a.isCode === b.isCode &&
    a.formatting.length === b.formatting.length &&
    a.formatting.every((property, index) => property === b.formatting[index])
  );
}

/** Whether a run lacks something that another has. */
export function isPlainer(look: Look, other: Look): boolean {
  if (look.isFixed !== other.isFixed) return other.isFixed;
  if (look.isLink !== other.isLink) return other.isLink;
  return (
    look.formatting.length < other.formatting.length && look.formatting.every(property => other.formatting.includes(property))
  );
}

/** No language at all. */
const noLanguage = /^(?:|x-none|zxx|und|mul)$/iu;

/**
 * Whether a run says that it is in another language. What most of the text says is not believed: a document that was
 * translated often keeps the language of its original, so the words decide. Nor is what its letters disprove.
 */
export function createLanguageTest(paragraphs: readonly Paragraph[]): (look: Look, text: string) => boolean {
  const lengths = new Map<string | undefined, number>();
  for (const {items} of paragraphs) {
    for (const {kind, element, look} of items) {
      if (kind !== 'text') continue;
      const [start, end] = contentOf(element);
      lengths.set(look.language, (lengths.get(look.language) ?? 0) + end - start);
    }
  }
  const [[main] = []] = [...lengths].sort(([, a], [, b]) => b - a);
  return ({language}, text) => {
    if (language === undefined || language === main || noLanguage.test(language) || isEnglishTag(language)) return false;
    return /\p{Script=Latin}/u.test(text) ? isWrittenInLatin(language) : /\p{L}/u.test(text);
  };
}

function isWrittenInLatin(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script === 'Latn';
  } catch {
    // No tag of a language.
    return false;
  }
}
