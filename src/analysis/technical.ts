/** Whether an article speaks of code or markup: what would be residue elsewhere is its subject. */
import type {Article, Block} from '../article.ts';

export function isTechnical({prose, blocks}: Article): boolean {
  return (
    // One line with a few signs of code may be residue itself.
    blocks.some(({kind, range}) => kind === 'code' && prose.slice(...range).includes('\n')) ||
    /(?:^|[^\p{L}])(?:templates?|placeholders?|variables?|printf|syntax|parameters?|regex(?:es)?|regular expressions?|shell|wildcards?|markup|HTML|XML|CSS|Markdown|LaTeX|YAML|JSON|APIs?|backslash(?:es)?|Jinja|Python|JavaScript|PHP|command line|source code|shortcodes?|escape sequences?|tokens?|tokenizers?|tags?|BBCode|Unicode)(?!\p{L})/u.test(
      prose,
    )
  );
}

/** Lines of code in a text that is not about code. */
const FEW = 2;

/**
 * Blocks in which residue is looked for. A line with many signs passes for code, and may be nothing but a torn tag; of
 * more than a few, code is meant.
 */
export function residueBlocks({blocks}: Article): readonly Block[] {
  const hasCode = blocks.filter(({kind}) => kind === 'code').length > FEW;
  return blocks.filter(({kind, foreign}) => !foreign && kind !== 'cell' && (kind !== 'code' || !hasCode));
}
