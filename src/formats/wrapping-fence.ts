/** The code fence that a language model puts around a whole article: what is inside is the article, and no code. */
import type {Range} from '../problem.ts';

/** What says the language of code says that it is code. */
const fenceForm = /^(?<mark>`{3,12}|~{3,12})(?<language>[a-z]{0,12})$/iu;
const languagesOfProse: ReadonlySet<string> = new Set(['', 'english', 'markdown', 'md', 'plain', 'plaintext', 'text', 'txt']);

/** Lines before and after it: what the model says to its user. */
const MOST_LINES_AROUND = 2;

/** UTF-16 units of running text that an article has at least. */
const SHORTEST_ARTICLE = 100;

/** The lines of the fence that opens and of the one that closes it. */
export function wrappingFence(text: string): readonly [Range, Range] | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  const lines = linesOf(text);
  const first = lines.findIndex(({mark}) => mark !== undefined);
  const last = lines.findLastIndex(({mark}) => mark !== undefined);
  const [opening, closing] = [lines[first], lines[last]];
  if (opening === undefined || closing === undefined || first === last) return undefined;
  if (first > MOST_LINES_AROUND || lines.length - 1 - last > MOST_LINES_AROUND) return undefined;
  if (!languagesOfProse.has(opening.language) || closing.language !== '' || closing.mark !== opening.mark) return undefined;
  const inside = lines.slice(first + 1, last);
  if (inside.some(({mark}) => mark === opening.mark) || !isRunningText(inside)) return undefined;
  return [opening.range, closing.range];
}

interface Line {
  readonly range: Range;
  readonly text: string;
  readonly mark: string | undefined;
  readonly language: string;
}

/** Without blank ones, and without white space around them. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap(({0: whole, index}) => {
    const line = whole.trim();
    if (line === '') return [];
    const start = index + whole.length - whole.trimStart().length;
    const {mark, language = ''} = fenceForm.exec(line)?.groups ?? {};
    return [{range: [start, start + line.length] as const, text: line, mark, language: language.toLowerCase()}];
  });
}

/** Most of it is in lines of words without the signs of code. */
function isRunningText(lines: readonly Line[]): boolean {
  const lengthOf = (some: readonly Line[]): number => some.reduce((sum, {text}) => sum + text.length, 0);
  const running = lengthOf(lines.filter(({text}) => text.split(' ').length >= FEWEST_WORDS && !codeForm.test(text)));
  return running >= SHORTEST_ARTICLE && running * 2 > lengthOf(lines);
}

const FEWEST_WORDS = 6;
/** The end of a statement, a prompt, a call. */
const codeForm = /[{}=\\<>^~$;]$|^[#$>] \S+ -|\w\(\)/u;
