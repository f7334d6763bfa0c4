/** XLIFF 1.2 and 2, and TMX: the English translations of a bilingual file, with their inline codes. */
import type {XmlElement} from '@rgrove/parse-xml';
import {toPart} from './blocks.ts';
import {beforeUnits, htmlComments} from './comments.ts';
import type {Format} from './format.ts';
import {writeMessage} from './messages.ts';
import {createWriter} from './projection.ts';
import {isEnglishTag, notEnglish} from './segments.ts';
import {childrenOf, localName, parseTree, readText, type Code} from './xml.ts';

export const xliff: Format = createFormat('xliff', findTargets);
export const tmx: Format = createFormat('tmx', findVariants);

/** What is found in a file: elements whose text is read, and whether others were passed over for their language. */
interface Found {
  readonly elements: XmlElement[];
  isOtherLanguage: boolean;
}

/** @param name Of the format and of the root element. */
function createFormat(name: string, find: (root: XmlElement, found: Found) => void): Format {
  return {
    name,
    read(source, lexicon) {
      const found: Found = {elements: [], isOtherLanguage: false};
      const root = parseTree(source, name);
      find(root, found);
      if (found.elements.length === 0 && found.isOtherLanguage) return [notEnglish];
      const writer = createWriter(source);
      for (const element of found.elements) writeMessage(writer, readText(source, element, codeOf));
      return [{...toPart(writer.projection(), lexicon), comments: beforeUnits(htmlComments(source), unitEnds(root))}];
    },
  };
}

const units: ReadonlySet<string> = new Set(['trans-unit', 'segment', 'tu']);

/** Where what is one piece of text to a translator ends. */
function unitEnds(element: XmlElement): readonly number[] {
  return units.has(localName(element)) ? [element.end] : childrenOf(element).flatMap(unitEnds);
}

/**
 * The targets of units and of segments; those of alternative translations are not the text. A unit that is not to be
 * translated is not read, whichever element around it says so.
 */
function findTargets(element: XmlElement, found: Found, translates = true, language = ''): void {
  const {attributes} = element;
  const own = attributes['target-language'] ?? attributes['trgLang'] ?? language;
  const isRead = attributes['translate'] === undefined ? translates : attributes['translate'] !== 'no';
  const holdsTarget = ['trans-unit', 'segment'].includes(localName(element));
  for (const child of childrenOf(element)) {
    if (!holdsTarget) findTargets(child, found, isRead, own);
    else if (isRead && localName(child) === 'target') add(child, child.attributes['xml:lang'] ?? own, found);
  }
}

function findVariants(element: XmlElement, found: Found): void {
  if (localName(element) !== 'tuv') {
    for (const child of childrenOf(element)) findVariants(child, found);
    return;
  }
  const segment = childrenOf(element).find(child => localName(child) === 'seg');
  if (segment !== undefined) add(segment, element.attributes['xml:lang'] ?? element.attributes['lang'] ?? '', found);
}

/** Where nothing names the language, the text decides. */
function add(element: XmlElement, language: string, found: Found): void {
  if (language === '' || isEnglishTag(language)) found.elements.push(element);
  else found.isOtherLanguage = true;
}

const codes: ReadonlyMap<string, Code> = new Map<string, Code>([
  ['g', 'around'],
  ['mrk', 'around'],
  ['pc', 'around'],
  ['hi', 'around'],
  ['bpt', 'opening'],
  ['bx', 'opening'],
  ['sc', 'opening'],
  ['sm', 'opening'],
  ['ept', 'closing'],
  ['ex', 'closing'],
  ['ec', 'closing'],
  ['em', 'closing'],
]);

/** Two ends of a pair are markup around what stands between them; any other code stands for something. */
function codeOf(element: XmlElement): Code {
  const {attributes} = element;
  if (attributes['translate'] === 'no' || attributes['mtype'] === 'protected') return 'hole';
  return codes.get(localName(element)) ?? 'hole';
}
