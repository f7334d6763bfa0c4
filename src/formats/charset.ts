/** The charset that a file declares. It is read as UTF-8 all the same; what is written into it must be right in both. */

/** UTF-16 units of a declaration or of a `<meta>`. */
const LONGEST = 500;

export function charsetOfXml(source: string): string | undefined {
  const head = source.slice(0, LONGEST).trimStart();
  return head.startsWith('<?xml') ? valueOf('encoding', head.slice(0, head.indexOf('?>'))) : undefined;
}

/** Of HTML, which may be XML too. */
export function charsetOfHtml(source: string): string | undefined {
  const declared = charsetOfXml(source);
  if (declared !== undefined) return declared;
  for (const {index} of source.matchAll(/<meta\s/giu)) {
    const element = source.slice(index, index + LONGEST);
    const charset = valueOf('charset', element.slice(0, element.indexOf('>')));
    if (charset !== undefined) return charset;
  }
  return undefined;
}

/** What stands behind a name and an equals sign, in quotation marks or not; also inside another value. */
export function valueOf(name: 'charset' | 'encoding', text: string): string | undefined {
  const at = text.toLowerCase().indexOf(name);
  return at < 0
    ? undefined
    : /^\s{0,9}=\s{0,9}["']?(?<value>[\w.:-]{1,60})/u.exec(text.slice(at + name.length))?.groups?.['value'];
}

/** Whether a charset has every character; where none is declared, it is UTF-8. */
export function isUnicode(charset: string | undefined): boolean {
  return charset === undefined || /^(?:x-)?(?:utf|unicode|ucs)/iu.test(charset);
}

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/u.test(text);
}

/** In HTML and XML, what is not in every charset. */
export function toReferences(text: string | undefined): string | undefined {
  return text?.replaceAll(/[^\0-\x7f]/gu, letter => `&#${letter.codePointAt(0) ?? 0};`);
}
