import {isDigitAt} from '../../src/analysis/characters.ts';
import {
  endsLikeWord,
  hasSpace,
  isHoleAt,
  isSpacedStop,
  neighbour,
  spaceBeside,
  type Gap,
  type Mark,
  type MarkKind,
} from '../../src/analysis/gaps.ts';
import type {Rule} from '../../src/rule.ts';

const attached: ReadonlySet<MarkKind> = new Set<MarkKind>(['stop', 'comma', 'semicolon', 'colon', 'question', 'exclamation']);

export const spacedMark: Rule = {
  id: 'spaced-mark',
  summary: 'A space before a comma, a full stop or another closing mark.',
  why: 'Tokenised text sets spaces there, and so does French typography.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'In recent years[[ ,]] the town has grown.', fixed: 'In recent years, the town has grown.'},
    {text: 'He came back to Brindisi[[ .]] Nobody waited.', fixed: 'He came back to Brindisi. Nobody waited.'},
    {text: 'The rain of 2[[ . ]]5 inches fell in an hour.', fixed: null},
    {
      text: 'The plan is called "a new beginning"[[ ;]] nobody has seen it.',
      fixed: 'The plan is called "a new beginning"; nobody has seen it.',
    },
    {
      text: 'The talks will go on for five years…[[ .]] Nobody knows why.',
      fixed: 'The talks will go on for five years…. Nobody knows why.',
    },
    {text: 'It cost $5[[ ,]]he said.', fixed: 'It cost $5, he said.'},
    {text: 'She paid 5¢[[ ,]] and then she left.', fixed: 'She paid 5¢, and then she left.'},
  ],
  good: [
    'The port ::1 is that of the host.',
    'do fetch "page" ; done',
    'Nobody came, and the hall … . was closed.',
    'It runs on .NET and costs .5 cents.',
    'See you there :) she wrote.',
    'He waited ... and waited.',
    'The ratio 3 : 4 is kept.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          if (
            !attached.has(mark.kind) ||
            !hasSpace(gap, mark, 'before') ||
            !(isSurplus(article.prose, gap, mark) || isSpacedStop(article, gap, mark))
          )
            continue;
          object(gap, {
            message: 'A space before the punctuation mark.',
            changes: isInNumber(article.prose, gap) ? [] : [{do: 'space', mark, side: 'before', text: ''}],
          });
        }
      },
    };
  },
};

/** `2 . 5 inches`: a decimal point, or the end of a sentence. */
function isInNumber(prose: string, {before, after}: Gap): boolean {
  return before !== undefined && after !== undefined && isDigitAt(prose, before[1] - 1) && isDigitAt(prose, after[0]);
}

/** `five years… .`: an ellipsis that has no space before it needs none after it either. */
function isTightEllipsis(gap: Gap, {kind, index, text}: Mark): boolean {
  return kind === 'ellipsis' && index === 0 && gap.before !== undefined && gap.spaces[0] === '' && !text.includes(' ');
}

/** A sentence begins the block, and nothing around the mark looks like a command. */
function isRunningText(prose: string, {block, range}: Gap): boolean {
  return (
    /^["“(]?\p{Lu}/u.test(prose.slice(block.range[0], block.range[0] + 3)) &&
    !/[$\\|<>=`]/u.test(prose.slice(Math.max(block.range[0], range[0] - 60), Math.min(block.range[1], range[1] + 40)))
  );
}

function isSurplus(prose: string, gap: Gap, mark: Mark): boolean {
  const previous = neighbour(gap, mark, -1);
  if (previous === undefined && gap.before === undefined) return false;
  // A dash or a slash may stand apart from what follows.
  if (
    previous !== undefined &&
    !['double', 'single', 'close', 'stop', 'comma', 'question', 'exclamation'].includes(previous.kind) &&
    !endsLikeWord(previous) &&
    !isTightEllipsis(gap, previous)
  )
    return false;
  // do fetch "$page" ; done
  if (mark.kind === 'semicolon' && previous?.kind === 'double' && !isRunningText(prose, gap)) return false;
  if (mark.kind === 'semicolon' && previous !== undefined && previous.kind !== 'close' && previous.kind !== 'double')
    return false;
  if (previous === undefined && gap.before !== undefined && gap.after !== undefined) {
    const isNumber = (offset: number): boolean => isDigitAt(prose, offset) || isHoleAt(prose, offset);
    const [left, right] = [gap.before[1] - 1, gap.after[0]];
    // 5 , 000, also where a program sets one of the two
    if (mark.kind === 'comma' && isNumber(left) && isNumber(right) && (isDigitAt(prose, left) || isDigitAt(prose, right)))
      return false;
    // {goals} : {goals}, and `test` ? `one` : `other`
    if (mark.kind !== 'comma' && isHoleAt(prose, left) && isNumber(right)) return false;
  }
  const next = neighbour(gap, mark, 1);
  // called ,,a joke“: a quotation mark made of commas
  if (mark.kind === 'comma' && next?.kind === 'comma' && gap.after !== undefined && gap.spaces.at(-1) === '') return false;
  // .NET, .5, :param, :)
  if (next === undefined && gap.after !== undefined && !hasSpace(gap, mark, 'after') && mark.kind !== 'comma') return false;
  if (
    next !== undefined &&
    (next.kind === 'ellipsis' ||
      next.kind === 'stop' ||
      next.kind === 'colon' ||
      next.kind === 'slash' ||
      next.kind === 'open' ||
      next.kind === 'close' ||
      next.kind === 'hyphen') &&
    !hasSpace(gap, mark, 'after')
  )
    return false;
  // 3 : 4
  if (mark.kind === 'colon' && gap.before !== undefined && isDigitAt(prose, gap.before[1] - 1)) return false;
  return !spaceBeside(gap, mark, 'before').includes('\n');
}
