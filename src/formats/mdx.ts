/** What MDX adds to Markdown: the parser of its JavaScript is larger than all the rest, and the command keeps it in a file of its own. */
export {mdxjs} from 'micromark-extension-mdxjs';
