/** What the reader of Markdown takes from micromark; the command keeps it in a file of its own. */
export {parse, postprocess, preprocess} from 'micromark';
export {frontmatter} from 'micromark-extension-frontmatter';
export {gfm} from 'micromark-extension-gfm';
export {decodeString} from 'micromark-util-decode-string';
