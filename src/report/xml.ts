/** Pieces of an XML 1.0 document. */

type Attributes = Readonly<Record<string, string | number>>;

/** As a reader of XML gives it back; what XML cannot hold, such as most control characters, becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"\t\n\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    character => references[character] ?? '\ufffd',
  );
}

export function openTag(name: string, attributes: Attributes): string {
  return `<${name}${toText(attributes)}>`;
}

export function emptyTag(name: string, attributes: Attributes): string {
  return `<${name}${toText(attributes)}/>`;
}

function toText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

// A reader takes white space in an attribute for spaces unless it is written as a number.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
