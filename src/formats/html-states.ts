/** What the attributes of an element say of the text in it. */
import type {DefaultTreeAdapterTypes} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Whether text is English and is one that a translator touches; elements inherit both. */
export interface Speech {
  readonly isEnglish: boolean;
  readonly isTranslated: boolean;
}

export function speechOf({attrs}: Element, around: Speech): Speech {
  let {isEnglish, isTranslated} = around;
  for (const {name, value} of attrs) {
    if (name === 'lang' || name === 'xml:lang') isEnglish = /^\s*(?:en(?![a-z\d])|$)/iu.test(value);
    else if (name === 'translate') isTranslated = value.trim().toLowerCase() !== 'no';
    else if (name === 'class' && /(?<!\S)notranslate(?!\S)/u.test(value)) isTranslated = false;
  }
  return {isEnglish, isTranslated};
}

export function isHidden({attrs}: Element): boolean {
  return attrs.some(
    ({name, value}) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
      (name === 'style' && /(?<![\w-])display\s*:\s*none/iu.test(value)) ||
      (name === 'type' && value.trim().toLowerCase() === 'hidden'),
  );
}

/** A table that lays out a page, whose cells are no data. */
export function isLayout({attrs}: Element): boolean {
  return attrs.some(({name, value}) => name === 'role' && /^(?:presentation|none)$/iu.test(value.trim()));
}

/** `word<sup><a href="#note">1</a></sup>`: no part of the sentence. */
export function isCallOfNote({tagName, childNodes}: Element): boolean {
  return tagName === 'sup' && childNodes.some(child => child.nodeName === 'a');
}

/** Whether text is for a rule to read. */
export function isRead({isEnglish, isTranslated}: Speech): boolean {
  return isEnglish && isTranslated;
}
