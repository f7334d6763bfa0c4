/** What the elements of HTML are to a reader, by their names. */
import type {Marking} from '../article.ts';
import type {Marker} from './block-kinds.ts';

/** Elements that are blocks of their own in a browser. */
export const blocks: ReadonlySet<string> = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'nav', 'aside', 'header', 'footer', 'hgroup', 'address', 'search', 'center'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'figure', 'figcaption', 'hr', 'details', 'summary', 'dialog'],
  ...['ul', 'ol', 'menu', 'dir', 'dl', 'li', 'dt', 'dd', 'form', 'fieldset', 'legend', 'button'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

/** What the blocks inside such an element are; others are what the element around them says. */
export const markers: ReadonlyMap<string, Marker> = new Map<string, Marker>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);

/** Elements around the words of somebody else, and around titles of works. */
export const markings: ReadonlyMap<string, Marking['kind']> = new Map<string, Marking['kind']>([
  ['q', 'quotation'],
  ['blockquote', 'quotation'],
  ['cite', 'emphasis'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
]);

/** Elements whose first block is an item of a list. */
export const items: ReadonlySet<string> = new Set(['li', 'dt', 'dd']);

/** Elements that stand in the text and hold nothing that a rule can read. */
export const holes: ReadonlySet<string> = new Set([
  ...[
    'code',
    'kbd',
    'samp',
    'var',
    'tt',
    'svg',
    'math',
    'noscript',
    'noembed',
    'noframes',
    'iframe',
    'object',
    'embed',
    'applet',
  ],
  ...['img', 'video', 'audio', 'canvas', 'map', 'input', 'select', 'textarea', 'output', 'progress', 'meter'],
]);

/** Holes that are blocks of their own. */
export const blockHoles: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext', 'frameset']);

/** Elements that a reader never sees. */
export const unseen: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'link', 'base', 'basefont', 'meta', 'title', 'datalist', 'param', 'source', 'track'],
]);
