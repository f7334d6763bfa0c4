import {isLetterAt} from '../../src/analysis/characters.ts';
import {abbreviationBefore, mayBeAbbreviation} from '../../src/analysis/abbreviations.ts';
import {hasSpace, neighbour, nextIsCapital, wordAfter, wordBefore, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {isOrdinary} from '../../src/analysis/capitals.ts';
import {hasVerb, isClause, restOfSentence} from '../../src/analysis/clauses.ts';
import {isFunctionWord} from '../../src/analysis/function-words.ts';
import {isAttribution} from '../../src/analysis/speech.ts';
import type {Article} from '../../src/article.ts';
import type {Change} from '../../src/objection.ts';
import type {Rule} from '../../src/rule.ts';

export const stackedMarks: Rule = {
  id: 'stacked-marks',
  summary: 'Two punctuation marks in a row that cannot stand together.',
  why: 'A mark of the source and a mark of the translation both survive where two segments meet.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {text: 'The police[[,,]] the army and the guard came.', fixed: 'The police, the army and the guard came.'},
    {text: 'The shop is closed[[,.]] Nobody knows why.', fixed: 'The shop is closed. Nobody knows why.'},
    {text: 'In 1969[[,.]] Smith left the town.', fixed: 'In 1969, Smith left the town.'},
    {text: 'Who will pay for it[[?.]] Nobody knows.', fixed: 'Who will pay for it? Nobody knows.'},
    {text: 'He named three towns[[::]] Orsk, Omsk and Tomsk.', fixed: 'He named three towns: Orsk, Omsk and Tomsk.'},
    {text: 'The shop is closed[[.,]] but the door is open.', fixed: 'The shop is closed, but the door is open.'},
    {text: 'The shop is closed[[.:]] The town is asleep.', fixed: null},
    {text: 'He called it[[,,]]a joke and left.', fixed: 'He called it, a joke and left.'},
    {text: 'He called it [[,,]]a joke and left.', fixed: null},
    {text: 'The shop was closed at noon[[.,]]', fixed: 'The shop was closed at noon.'},
  ],
  good: [
    'Pens, ink, etc., were sold in the U.S., the U.K. and elsewhere.',
    'You did what?! He laughed.',
    'He worked for Yahoo!. Then he left for Yahoo!, then for Acme Inc.; now he is at home.',
    'Is it legal in the U.S.? It is.',
    'See p. 4 f., ibid., and the comps., as they are called, of Hartford, CONN., and of Dorn.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const second of gap.marks) {
          const first = neighbour(gap, second, -1);
          const surplus = first === undefined ? undefined : surplusOf(article, gap, first, second);
          if (first === undefined || (surplus === undefined && !isStopBeforeColon(article, gap, first, second))) continue;
          object(gap, {
            message: 'Two punctuation marks in a row; one is too many.',
            range: [first.range[0], second.range[1]],
            changes: surplus === undefined ? [] : changesFor(article.prose, gap, second, surplus),
          });
        }
      },
    };
  },
};

/** `It is late.: The town sleeps`: a sentence that ends, or one that goes on. */
function isStopBeforeColon(article: Article, gap: Gap, first: Mark, second: Mark): boolean {
  const before = wordBefore(article.prose, gap);
  return (
    first.kind === 'stop' &&
    second.kind === 'colon' &&
    gap.marks.length === 2 &&
    gap.after !== undefined &&
    hasSpace(gap, second, 'after') &&
    article.lexicon.knows(before) &&
    !/^\p{Lu}/u.test(before) &&
    abbreviationBefore(article, before) === undefined &&
    !mayBeAbbreviation(before)
  );
}

/** Before a word that is glued to the marks, dropping one leaves a space to be set; `,,a joke“` opens a quotation. */
function changesFor(prose: string, gap: Gap, second: Mark, surplus: Mark): readonly Change[] {
  const drop: Change = {do: 'drop', mark: surplus};
  if (gap.after === undefined || neighbour(gap, second, 1) !== undefined || hasSpace(gap, second, 'after')) return [drop];
  const opens = gap.before === undefined || gap.spaces[0] !== '';
  return opens || !isLetterAt(prose, gap.after[0]) ? [] : [drop, {do: 'space', mark: second, side: 'after', text: ' '}];
}

/** Names that end in a mark of their own. */
const shouted = new Set(['Yahoo', 'Jeopardy', 'Guess', 'Oklahoma', 'Wham', 'Jeb']);

/** The mark of a pair that has to go. */
function surplusOf(article: Article, gap: Gap, first: Mark, second: Mark): Mark | undefined {
  const isAbbreviated =
    first.kind === 'stop' && first.index === 0 && abbreviationBefore(article, wordBefore(article.prose, gap)) !== undefined;
  const before = wordBefore(article.prose, gap);
  // “What’s new?.html”
  if (
    second.kind === 'stop' &&
    second.index === gap.marks.length - 1 &&
    gap.after !== undefined &&
    (gap.spaces.at(-1) ?? '') === ''
  )
    return undefined;
  switch (`${first.kind} ${second.kind}`) {
    case 'comma comma':
    case 'semicolon semicolon':
    case 'question stop':
    case 'exclamation stop':
      return shouted.has(before) ? undefined : second;
    case 'semicolon comma':
    case 'colon comma':
      return second;
    case 'colon colon':
      // std::io, "-B::"
      return article.lexicon.knows(before) &&
        before === before.toLowerCase() &&
        gap.marks.length === 2 &&
        (gap.spaces.at(-1) ?? '') !== ''
        ? second
        : undefined;
    case 'comma semicolon':
    case 'comma colon':
    case 'comma question':
    case 'comma exclamation':
      return first;
    case 'comma stop':
    case 'semicolon stop':
    case 'colon stop':
      return endsThere(article, gap, second) ? first : second;
    case 'stop comma':
    case 'stop semicolon':
      // EDT., Cal.: an abbreviation that no list has
      if (isAbbreviated || mayBeAbbreviation(before)) return undefined;
      // The last sentence of a paragraph keeps its stop.
      if (gap.after === undefined) return gap.marks.length === 2 ? second : undefined;
      // Siedlce., The contract
      if (
        second.kind === 'comma' &&
        nextIsCapital(article.prose, gap) &&
        isFunctionWord(wordAfter(article.prose, gap).toLowerCase())
      )
        return second;
      if (!article.lexicon.knows(before) || before === before.toUpperCase()) return undefined;
      return gap.after !== undefined &&
        nextIsCapital(article.prose, gap) &&
        article.lexicon.knows(article.prose.slice(gap.after[0], gap.after[1])) &&
        second.kind === 'comma'
        ? second
        : first;
    case 'stop question':
    case 'stop exclamation':
      return isAbbreviated || first.index > 0 ? undefined : first;
    default:
      return undefined;
  }
}

/** Of `,.`, the stop is right where a sentence begins; before a name, only if what stands on both sides is whole. */
function endsThere(article: Article, gap: Gap, stop: Mark): boolean {
  const {prose} = article;
  // “The road is closed,.” he said
  const close = neighbour(gap, stop, 1);
  if (close?.kind === 'double' && hasSpace(gap, close, 'before')) return true;
  if (close?.kind === 'double') return gap.after === undefined || !isAttribution(prose, gap.after[0]);
  if (gap.after === undefined) return true;
  if (abbreviationBefore(article, wordBefore(prose, gap)) !== undefined) return true;
  if (!nextIsCapital(prose, gap)) return false;
  const word = wordAfter(prose, gap);
  if (isFunctionWord(word.toLowerCase())) return true;
  const [start, end] = [Math.max(gap.block.range[0], gap.range[0] - 200), gap.range[0]];
  const half =
    prose
      .slice(start, end)
      .split(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/u)
      .at(-1) ?? '';
  if (isOrdinary(article, word)) return hasVerb(article, half) !== 'none';
  const rest = restOfSentence(prose, gap.after[0], gap.block.range[1]);
  return isClause(article, half) && isClause(article, rest) && !/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*,/u.test(rest);
}
