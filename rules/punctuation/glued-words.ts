import {isDigitAt, isLetterAt, isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {
  hasSpace,
  isHoleAt,
  isSpacedStop,
  neighbour,
  spaceBeside,
  wordAfter,
  wordBefore,
  type Gap,
  type Mark,
  type MarkKind,
} from '../../src/analysis/gaps.ts';
import {isFunctionWord} from '../../src/analysis/function-words.ts';
import {ellipses} from '../../src/analysis/ellipses.ts';
import {quotationMarks} from '../../src/analysis/quotation-marks.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const gluedWords: Rule = {
  id: 'glued-words',
  summary: 'No space after a punctuation mark, or before a bracket.',
  why: 'Chinese sets no spaces, and where two segments meet the space belongs to neither.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The case was closed in 2009[[.]]According to the police, nothing is left.',
      fixed: 'The case was closed in 2009. According to the police, nothing is left.',
    },
    {text: 'The spokesman[[,]]Ihor Melnyk, was silent.', fixed: 'The spokesman, Ihor Melnyk, was silent.'},
    {text: 'The talks failed,[[( ]]as expected) and he left.', fixed: 'The talks failed, (as expected) and he left.'},
    {text: 'Nobody knew the man[[ .]]He left at once.', fixed: 'Nobody knew the man. He left at once.'},
    {text: 'The hall was empty[[...]]Lang left it at noon.', fixed: 'The hall was empty... Lang left it at noon.'},
    {text: 'At the talks (October 8)[[,]]a reporter rose.', fixed: 'At the talks (October 8), a reporter rose.'},
    {text: 'It rose by 9.9% (in a year)[[;]]among them are pumps.', fixed: 'It rose by 9.9% (in a year); among them are pumps.'},
    {text: 'He has lived in Tut[[.]]By noon it rained.', fixed: 'He has lived in Tut. By noon it rained.'},
    {text: 'The shop is closed.[[(]]Nobody knows why.)', fixed: 'The shop is closed. (Nobody knows why.)'},
    {text: 'The shop in Peter (Dorn[[)]]sells bread.', fixed: 'The shop in Peter (Dorn) sells bread.'},
    {text: 'The call of run[[(]]fast) is slow.', fixed: 'The call of run (fast) is slow.'},
    {text: 'The farmer Li Wen[[(]]52) grows beans.', fixed: 'The farmer Li Wen (52) grows beans.'},
  ],
  good: [
    'That worked, thanks :D',
    'It was late...too late. And the hall was so...Lang left it.',
    'He said that...That is all he said.',
    'Visit example.com or open notes.txt in Node.js at 10:30.',
    'He wrote in Gazeta.Ru and on Mail.Ru, and Booking.Com, Censor.NET and Gov.UK were closed.',
    'The U.S.-led group met at 5 p.m., and prices rose 3.5% to $1,000.',
    'Bring your book(s) and call print(x) or f(x,y).',
    'He studied the (re)building of old towns.',
    'The range A1,B2 holds print("a") and list(range(0, 10)).',
    'Use --color={always,never} or --[no-]color at will.',
    'Salts such as iron(III) and section 4(a) are listed.',
    'TL;DR: the port is closed, and the .Gov sites say so.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        for (const mark of gap.marks) {
          const side = missingSide(article, gap, mark);
          if (side === undefined) continue;
          const isOpen =
            (mark.kind === 'stop' && mayBeName(article, gap, mark)) || (mark.kind === 'open' && mayBeCall(article.prose, mark));
          object(gap, {
            message: `A space is missing ${side} the ${mark.kind === 'open' || mark.kind === 'close' ? 'bracket' : 'punctuation mark'}.`,
            safety: isOpen ? 'unsafe' : 'safe',
            changes: [{do: 'space', mark, side, text: ' '}],
          });
        }
      },
    };
  },
};

function missingSide(article: Article, gap: Gap, mark: Mark): 'before' | 'after' | undefined {
  const {prose} = article;
  if (mark.kind === 'open') return isGluedBracket(article, gap, mark) ? 'before' : undefined;
  if (neighbour(gap, mark, 1) !== undefined || gap.after === undefined || hasSpace(gap, mark, 'after')) return undefined;
  const before = wordBefore(prose, gap);
  const after = wordAfter(prose, gap);
  if (gap.before === undefined) return undefined;
  // book ,27 reporters: the comma has a space, on the wrong side
  if (
    mark.kind === 'comma' &&
    hasSpace(gap, mark, 'before') &&
    isDigitAt(prose, gap.after[0]) &&
    !isDigitAt(prose, gap.before[1] - 1) &&
    !isHoleAt(prose, gap.before[1] - 1)
  )
    return isCode(prose, mark) ? undefined : 'after';
  if (!isLetterAt(prose, gap.after[0]) || isCode(prose, mark)) return undefined;
  switch (mark.kind) {
    case 'comma':
      // A1,B2 and CA,NY are lists of their own
      return (before.length + after.length > 3 || (neighbour(gap, mark, -1)?.kind === 'close' && isFunctionWord(after))) &&
        !(/\d/u.test(before) && /\d/u.test(after)) &&
        !/^\p{Lu}{2,3}\s\p{Lu}{2,3}$/u.test(`${before} ${after}`)
        ? 'after'
        : undefined;
    case 'semicolon':
      // TL;DR
      return before.length > 1 && after.length > 1 && !isAcronym(before + after) ? 'after' : undefined;
    case 'colon':
      return before.length > 2 &&
        mark.index === 0 &&
        // thanks :D
        (after.length > 1 || !hasSpace(gap, mark, 'before')) &&
        isWordOfProse(article, before) &&
        isWordOfProse(article, after) &&
        !isLowerAt(prose, gap.after[0])
        ? 'after'
        : undefined;
    case 'question':
    case 'exclamation':
      return isUpperAt(prose, gap.after[0]) && before.length > 1 ? 'after' : undefined;
    case 'stop':
      return isGluedStop(article, gap, mark, before, after) ? 'after' : undefined;
    case 'ellipsis':
      return mark.index === 0 && isGluedEllipsis(article, gap, before, after) ? 'after' : undefined;
    case 'close':
      return mark.text === ')' && isLowerAt(prose, gap.after[0]) && isLongNote(prose, mark) && after.length > 1
        ? 'after'
        : undefined;
    default:
      return undefined;
  }
}

/** `empty...Lang left it`, in a text that does not tie words together with dots; `I...I don’t` stammers. */
function isGluedEllipsis(article: Article, gap: Gap, before: string, after: string): boolean {
  const {prose} = article;
  return (
    gap.after !== undefined &&
    isUpperAt(prose, gap.after[0]) &&
    isLowerAt(prose, gap.after[0] + 1) &&
    gap.spaces[0] === '' &&
    before.length > 2 &&
    isLowerAt(before, 0) &&
    before.toLowerCase() !== after.toLowerCase() &&
    article.lexicon.knows(before) &&
    article.the(ellipses).tight === 0
  );
}

/** UTF-16 units of a chunk on either side of a mark that may show it to be code. */
const CHUNK = 40;

/** `{one,two}`, `--[no-]color`, `%<(10,trunc)` */
function isCode(prose: string, {range: [start, end]}: Mark): boolean {
  // 9.9%(a year);among
  const left = (/\S*$/u.exec(prose.slice(Math.max(0, start - CHUNK), start))?.[0] ?? '').replaceAll(/(?<=\d)%/gu, '');
  const right = /^\S*/u.exec(prose.slice(end, end + CHUNK))?.[0] ?? '';
  return /[{}<>=%$\\|*_[\]#^~]/u.test(left + right);
}

function isAcronym(text: string): boolean {
  return text === text.toUpperCase();
}

function isWordOfProse(article: Article, word: string): boolean {
  return isUpperAt(word, 0) || article.lexicon.knows(word);
}

/** `jokes.But`, `weeks.”The` is for the quotation rules, `.which` between two known words. */
function isGluedStop(article: Article, gap: Gap, mark: Mark, before: string, after: string): boolean {
  const {prose} = article;
  if (mark.index > 0) {
    const previous = neighbour(gap, mark, -1);
    return (
      (previous?.kind === 'close' || previous?.kind === 'double' || previous?.kind === 'stop') && isUpperAt(prose, mark.range[1])
    );
  }
  const last = mark.range[0] - 1;
  // the man .He left
  if (spaceBeside(gap, mark, 'before') !== '') return isSpacedStop(article, gap, mark);
  if (isUpperAt(prose, mark.range[1])) {
    // LL.D.
    if (after.length === 1 && prose.charAt(mark.range[1] + 1) === '.') return false;
    // ASP.NET, St.Petersburg, J.Smith: a name of several parts, or an initial
    if (isUpperAt(prose, last) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before) && before !== before.toUpperCase()) return false;
    if (after.length > 1 && after === after.toUpperCase())
      return isDigitAt(prose, last) || (isLowerAt(prose, last) && before.length > 2 && article.lexicon.knows(before));
    return isDigitAt(prose, last) ? article.lexicon.knows(after) && after.length > 1 : before.length > 1;
  }
  const isCompound = before.includes('.') || after.includes('.');
  return (
    !isCompound &&
    before.length > 1 &&
    after.length > 1 &&
    isLowerAt(prose, last) &&
    article.lexicon.knows(before) &&
    isFunctionWord(after) &&
    looksLikeProse(prose, gap)
  );
}

/** `home.which`, `Tut.By`, `Yandex.Taxi`, `System.Out`: two sentences, or a name with a point in it. */
function mayBeName({prose}: Article, gap: Gap, stop: Mark): boolean {
  if (stop.index > 0 || gap.before === undefined || gap.after === undefined) return false;
  if (isLowerAt(prose, gap.after[0])) return true;
  if (!isUpperAt(prose, gap.before[0]) || hasSpace(gap, stop, 'before')) return false;
  const after = wordAfter(prose, gap).toLowerCase();
  return !isFunctionWord(after) || nameEndings.has(after);
}

/** `run(fast)`: a note, or the call of a function. */
function mayBeCall(prose: string, {range: [start, end]}: Mark): boolean {
  return isLowerAt(prose, start - 1) && /^\p{Ll}[\p{L}\d]*\)/u.test(prose.slice(end, end + CHUNK));
}

/** Function words that names of sites and programs end in. */
const nameEndings = new Set(['by', 'me', 'out', 'up', 'off', 'down']);

/** Neither word is part of a longer chain of code or of an address. */
function looksLikeProse(prose: string, gap: Gap): boolean {
  const left = prose.charAt((gap.before?.[0] ?? 0) - 1);
  const right = prose.charAt(gap.after?.[1] ?? 0);
  return (left === '' || /[\s“"(]/u.test(left)) && (right === '' || /[\s,.]/u.test(right));
}

/** `word(note`: not `book(s)`, not `f(x)`, not `iron(III)`, not `4(a)`. */
function isGluedBracket(article: Article, gap: Gap, mark: Mark): boolean {
  const {prose} = article;
  if (mark.text !== '(' || gap.before === undefined || hasSpace(gap, mark, 'before')) return false;
  // failed,( as expected): the space stands on the wrong side and is moved
  const previous = neighbour(gap, mark, -1);
  if (hasSpace(gap, mark, 'after')) {
    if (gap.after === undefined || previous === undefined) return gap.after !== undefined;
    if (previous.kind === 'double') return article.the(quotationMarks).at.get(previous.range[0])?.role === 'close';
    return ['comma', 'stop', 'question', 'exclamation', 'colon'].includes(previous.kind);
  }
  // closed.(Nobody knows why.)
  if (previous !== undefined && endsSentence.has(previous.kind) && gap.marks.length === 2 && !hasSpace(gap, previous, 'before'))
    return isUpperAt(prose, mark.range[1]) && /^\p{Lu}\p{Ll}* \p{L}/u.test(prose.slice(mark.range[1], mark.range[1] + CHUNK));
  // print("a"), list(range(0, 10))
  if (previous !== undefined || /^[^\s)]{0,40}["(]/u.test(prose.slice(mark.range[1], mark.range[1] + 42))) return false;
  const before = wordBefore(prose, gap);
  if (!isLetterAt(prose, mark.range[0] - 1) || before.length < 3) return false;
  const close = prose.slice(mark.range[1], mark.range[1] + 200).indexOf(')');
  if (close < 0) return false;
  const note = prose.slice(mark.range[1], mark.range[1] + close);
  if (/^(?:\p{Ll}{1,3}|[IVX]+|\p{L}|\p{L}(?:,\s?\p{L})*)$/u.test(note) || /[=<>*]/u.test(note)) return false;
  if (/^[\d,. ]+$/u.test(note)) return isUpperAt(before, 0) && note.length <= 3;
  return isWordOfProse(article, before) && !/^\p{Ll}/u.test(before + note) === false
    ? note.length > 3
    : /\s/u.test(note) || note.length > 3;
}

const endsSentence: ReadonlySet<MarkKind> = new Set<MarkKind>(['stop', 'question', 'exclamation']);

/** UTF-16 units in which an opening bracket is looked for. */
const LONGEST_NOTE = 400;

/** The bracket holds more than a prefix: a name or several words; `(anti)war` stays as it is. */
function isLongNote(prose: string, close: Mark): boolean {
  const window = prose.slice(Math.max(0, close.range[0] - LONGEST_NOTE), close.range[0]);
  const open = window.lastIndexOf('(');
  return open > 0 && /\s|^\(\p{Lu}\p{Ll}{2}/u.test(window.slice(open)) && /\s/u.test(window.charAt(open - 1));
}
