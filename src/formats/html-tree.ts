/** The tree of HTML by parse5, which has the offsets of tags and texts. */
import {
  defaultTreeAdapter,
  parseFragment,
  Parser,
  Token,
  TokenizerMode,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
  type TreeAdapter,
} from 'parse5';
import {FormatError} from './format.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Browsers hang what is deeper on a shallower element; the time of the parser grows with the square of it. */
const DEEPEST = 4000;

const page = /<(?:!doctype|html|head|body)[\s/>]/iu;
const xhtml = 'http://www.w3.org/1999/xhtml';
/** UTF-16 units in which a file says that it is XHTML. */
const HEAD = 2000;

/** What stands in a page or a part of one. @throws FormatError where elements lie too deep in one another. */
export function parseTree(source: string): readonly Node[] {
  let depth = 0;
  let root: Element | undefined;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush(element) {
      root ??= element;
      depth += 1;
      if (depth > DEEPEST) throw new FormatError(`More than ${DEEPEST} elements of this HTML lie in one another.`);
    },
    onItemPop() {
      depth -= 1;
    },
    // At its end the parser of fragments takes the children of its root one by one, at a cost that grows with the square of
    // their number. It is told that there are none.
    getFirstChild: node => (node === root ? null : defaultTreeAdapter.getFirstChild(node)),
  };
  const options = {sourceCodeLocationInfo: true, treeAdapter};
  const head = source.slice(0, HEAD);
  const isXhtml = head.trimStart().startsWith('<?xml ') || head.includes(xhtml);
  if (isXhtml || page.test(source)) return parsePage(source, options, isXhtml);
  parseFragment(source, options);
  return root?.childNodes ?? [];
}

/** In XHTML `<script/>` and `<a/>` are whole elements; as HTML, what follows would lie in them. */
function parsePage(source: string, options: ParserOptions<DefaultTreeAdapterMap>, isXhtml: boolean): readonly Node[] {
  const parser = new Parser<DefaultTreeAdapterMap>(options);
  if (isXhtml) {
    parser.onStartTag = token => {
      Parser.prototype.onStartTag.call(parser, token);
      if (!token.selfClosing || token.ackSelfClosing) return;
      parser.onEndTag({...token, type: Token.TokenType.END_TAG, selfClosing: false, attrs: [], location: null});
      parser.tokenizer.state = TokenizerMode.DATA;
    };
  }
  parser.tokenizer.write(source, true);
  return parser.document.childNodes;
}
