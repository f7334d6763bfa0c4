/**
 * Whether a sentence ends at a full stop that a lower-case word follows: a period too many, or a capital too few.
 *
 * Both defects have one surface. What decides is, first, the word that follows (a subject pronoun begins a sentence, a
 * preposition that no comma follows continues one), then the word before (an article, an auxiliary cannot be the last),
 * then whether the two halves have a verb each. Points are added up; near zero both readings stay open.
 */
import type {Article} from '../article.ts';
import {ADJECTIVE, NOUN, VERB} from '../lexicon.ts';
import {abbreviationBefore, mayBeAbbreviation} from './abbreviations.ts';
import {isDigitAt, isLowerAt, isSpaceAt, isUpperAt} from './characters.ts';
import {countWords, firstHalf, hasAuxiliary, hasVerb, irregularPast, isClause, restOfSentence} from './clauses.ts';
import {
  articles,
  auxiliaries,
  coordinators,
  demonstratives,
  indefinites,
  isFunctionWord,
  linkingAdverbs,
  neverLast,
  objectPronouns,
  possessives,
  prepositions,
  quantifiers,
  sayVerbs,
  seldomLast,
  subjectPronouns,
  subordinators,
} from './function-words.ts';
import {wordAfter, wordBefore, type Gap} from './gaps.ts';

/** `name`: a sentence begins with a name in lower case, or with the letter of a list. */
export type StopReading = 'sentence' | 'clause' | 'open' | 'abbreviation' | 'name';

/** Points from which one reading is taken. */
const CLEAR = 1.5;
/** What a stop between two words is, when the next word is in lower case. */
export function readStop(article: Article, gap: Gap): StopReading {
  const before = lastPart(wordBefore(article.prose, gap));
  if (isAbbreviation(article, gap, before)) return 'abbreviation';
  const score = scoreStop(article, gap, before.toLowerCase());
  // Two words or a title after it say little: $70. now? and is not. the Rev.
  if (Math.abs(score) < 4 && isTooShort(article.prose, gap)) return 'open';
  const next = wordAfter(article.prose, gap);
  if (isListLetter(article.prose, gap, next)) return 'name';
  if (!isKnown(article, next)) return Math.abs(score) < 4 && before === before.toLowerCase() ? readName(article, gap) : 'open';
  if (score >= CLEAR) return 'sentence';
  if (score > -CLEAR || mayBeAbbreviation(before)) return 'open';
  const rest = restOfSentence(article.prose, gap.after?.[0] ?? 0, gap.block.range[1]);
  if (beginsOwnClause(article, rest)) return 'open';
  return isAfterthought(article, rest, wordBeforeScore(article, before.toLowerCase(), '', next)) ? 'open' : 'clause';
}

/** `run. dpkg will make`, `pay. lululemon did`: a name in lower case that has a verb; else nobody can tell. */
function readName(article: Article, gap: Gap): StopReading {
  const end = gap.after?.[1] ?? 0;
  const rest = restOfSentence(article.prose, end, gap.block.range[1]);
  const words = rest.trim().split(/\s+/u, 3);
  return isClause(article, words.join(' ')) || words.some(word => irregularPast.has(word)) ? 'name' : 'open';
}

function isKnown({lexicon}: Article, word: string): boolean {
  return lexicon.knows(word) || /[\d’']/u.test(word) || word.split('-').some(part => part.length > 2 && lexicon.knows(part));
}

/** `b. the publisher`, `iv. the reader` */
function isListLetter(prose: string, gap: Gap, word: string): boolean {
  return /^(?:[b-hj-z]|[ivx]+)$/u.test(word) && /^[.)]\s/u.test(prose.slice(gap.after?.[1] ?? 0, (gap.after?.[1] ?? 0) + 2));
}

/** `from the hill one could see the sea`, `about noon the rain came`: a phrase, and a subject with its verb right after it. */
function beginsOwnClause(article: Article, rest: string): boolean {
  const words = rest.split(/\s+/u, 12);
  if (!prepositions.has(words[0] ?? '') || subordinators.has(words[0] ?? '')) return false;
  for (let at = 2; at < 6 && at + 1 < words.length; at += 1) {
    const word = words[at] ?? '';
    if (subordinators.has(word) || prepositions.has(word) || coordinators.has(word) || /\W$/u.test(words[at - 1] ?? '')) {
      if (!prepositions.has(word)) return false;
      continue;
    }
    const isSubject = mainSubjects.has(word) || word === 'it' || word === 'one' || indefinites.has(word);
    const previous = words[at - 1] ?? '';
    const isNounAhead =
      (articles.has(word) || possessives.has(word)) &&
      !isFunctionWord(previous) &&
      (article.lexicon.classOf(previous) & NOUN) !== 0;
    if (!isSubject && !isNounAhead) continue;
    return isClause(article, words.slice(at + 1, at + (isSubject ? 3 : 5)).join(' '));
  }
  return false;
}

/** `very good`, `a good day`: a few words without a verb may be said for themselves; `only in August` goes on. */
function isAfterthought(article: Article, rest: string, scoreBefore: number): boolean {
  const [first = '', second = ''] = rest.split(/\s/u, 2);
  const continues = prepositions.has(first) || coordinators.has(first) || subordinators.has(first) || prepositions.has(second);
  return countWords(rest) < 4 && !continues && scoreBefore > -1.5 && hasVerb(article, rest) !== 'finite';
}

function isTooShort(prose: string, gap: Gap): boolean {
  const rest = prose.slice(gap.after?.[0] ?? 0, (gap.after?.[0] ?? 0) + 40);
  return /^\S+[?!]|^(?:the|a) (?:Rev|Mr|Mrs|Dr|St)\./u.test(rest);
}

/** The last word of a compound. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Also words that no dictionary has and that look cut off: `approxim.`, `mln.`, `govt.` */
function isAbbreviation(article: Article, gap: Gap, word: string): boolean {
  if (abbreviationBefore(article, word) !== undefined) return true;
  const start = gap.before?.[0] ?? 0;
  // Quill III. at Athens: older books close a Roman numeral
  if (word.length > 1 && /^[IVXL]+$/u.test(word)) return true;
  // p. 5 and 5 p.
  if (word.length === 1 && word !== 'I' && word !== 'a') return true;
  // doi:10.1000/1
  if (/[:/]/u.test(article.prose.charAt(gap.after?.[1] ?? 0)) && !isSpaceAt(article.prose, (gap.after?.[1] ?? 0) + 1))
    return true;
  if (isDigitAt(article.prose, start) && isDigitAt(article.prose, (gap.before?.[1] ?? 1) - 1))
    return word.length <= 2 && isListNumber(article, start);
  // Temp. and humidity; Mfg. cos. and others; The no. of cases
  const {prose} = article;
  if (
    /(?:^|[.!?;:]\s|\b\p{L}{1,4}\.\s)$/u.test(prose.slice(Math.max(gap.block.range[0], start - 6), start)) &&
    word.length <= 6 &&
    !subjectPronouns.has(word.toLowerCase())
  )
    return true;
  if (word === 'no' && wordAfter(prose, gap) === 'of') return true;
  if (article.lexicon.knows(word) || /\d/u.test(word)) return false;
  // Sowa. who had campaigned: a name, not an abbreviation
  const next = wordAfter(prose, gap);
  if (isUpperAt(word, 0) && (subordinators.has(next) || coordinators.has(next))) return false;
  return isLowerAt(word, 0) ? word.length <= 8 : word.length <= 4;
}

/** `1. the first point` at the beginning of a line or after a colon. */
function isListNumber({prose}: Article, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 3), start);
  return before === '' || /[\n:;]\s*$/u.test(before);
}

/** Above zero: a sentence ends here. */
function scoreStop(article: Article, gap: Gap, before: string): number {
  const {prose} = article;
  const start = gap.after?.[0] ?? 0;
  const next = wordAfter(prose, gap).toLowerCase();
  const rest = restOfSentence(prose, start, gap.block.range[1]);
  const half = firstHalf(prose, gap.before?.[1] ?? 0, gap.block.range[0]);
  const isSubject = subjectPronouns.has(next);
  let score = nextWordScore(article, next, rest) + wordBeforeScore(article, before, half, next);
  const isLead = prepositions.has(next) || subordinators.has(next);
  if (isFronted(article, rest, subordinators.has(next) || next === 'after' || next === 'before' || next === 'since' ? 18 : 9))
    score += isLead || linkingAdverbs.has(next) || /ly$/u.test(next) ? 2.6 : coordinators.has(next) ? 1.8 : 0.8;
  else if (opensClause.has(next) && hasLaterSubject(rest)) score += 1.6;
  else if (isLead || next === 'and' || next === 'or')
    score +=
      !subordinators.has(next) && hasMainSubject(rest)
        ? 1.8
        : subordinators.has(next) && !rest.includes(',')
          ? -1.6
          : prepositions.has(next)
            ? -1.3
            : -0.4;
  if (coordinators.has(next)) score += afterCoordinator(article, rest, half);
  // In a phrase that goes on with the sentence, a verb stands in a clause of its own at most.
  const main = prepositions.has(next) ? beforeSubordinator(rest) : rest;
  const restVerbs = hasVerb(article, main.slice(next.length));
  score +=
    restVerbs === 'none'
      ? prepositions.has(next)
        ? -2
        : -1.5
      : restVerbs === 'finite'
        ? 0.5
        : prepositions.has(next)
          ? -0.8
          : 0;
  const isBare = hasVerb(article, half) === 'none';
  // A court. in Minsk
  score += isBare ? (countWords(half) <= 3 && !isSubject ? -3 : -1.2) : 0.2;
  // It is impossible
  if (isSubject && auxiliaries.has(rest.split(/\s+/u)[1] ?? '')) score += 1;
  // A museum in the capital offered: an article, its noun and a verb
  if ((next === 'a' || next === 'an') && hasVerb(article, beforeSubordinator(rest)) === 'finite') score += 0.6;
  if (!isSubject && countWords(half) < 3) score -= 0.8;
  if (!isSubject && countWords(rest) < 3) score -= 1.2;
  return score;
}

/** `and caused losses` goes on with the sentence; so does `but her understanding` after `not only`. */
function afterCoordinator({lexicon}: Article, rest: string, half: string): number {
  const second = (rest.split(/\s+/u)[1] ?? '').toLowerCase().replace(/[’'].*$/u, '');
  if (/\bnot (?:only|just|merely)\b/iu.test(half) && rest.startsWith('but')) return -3;
  if (subjectPronouns.has(second)) return 1.5;
  const bits = lexicon.classOf(second);
  const isVerb =
    irregularPast.has(second) || ((bits & VERB) !== 0 && ((bits & NOUN) === 0 || /ed$/u.test(second))) || auxiliaries.has(second);
  return isVerb ? -1.5 : 0;
}

/** What the word before the stop says: some words need another after them. */
function wordBeforeScore({lexicon}: Article, before: string, half: string, next: string): number {
  if (neverLast.has(before) && !seldomLast.has(before)) return -4;
  const words = half.toLowerCase().split(/\s+/u);
  const earlier = words.at(-2) ?? '';
  if (auxiliaries.has(before)) return -2.5;
  const bits = lexicon.classOf(before);
  const nextBits = lexicon.classOf(next);
  if ((before === 'you' || before === 'it' || seldomLast.has(before)) && !isFunctionWord(next) && (nextBits & VERB) !== 0)
    return -2;
  if (seldomLast.has(before)) return -2;
  // in which he found his. pleasure
  if ((before === 'his' || before === 'her') && !isFunctionWord(next)) return -2;
  // can now. be made, would never. have seen
  if (
    auxiliaries.has(earlier) &&
    (linkingAdverbs.has(before) ||
      /ly$/u.test(before) ||
      before === 'not' ||
      before === 'never' ||
      before === 'only' ||
      before === 'just')
  )
    return -2;
  if (quantifiers.has(before) && !isFunctionWord(next)) return -1.5;
  if (quantifiers.has(before) && (articles.has(next) || demonstratives.has(next) || possessives.has(next))) return -2;
  if (prepositions.has(before)) return -0.8;
  if (objectPronouns.has(before)) return 0.3;
  const isModifier = (bits & ADJECTIVE) !== 0 && (bits & NOUN) === 0;
  if (!isFunctionWord(next) && isModifier)
    return articles.has(earlier) ||
      possessives.has(earlier) ||
      prepositions.has(earlier) ||
      isShortAdjective(lexicon.classOf(earlier))
      ? -2
      : -1;
  // you can run. three sprints, they will see. the charts
  const takesObject =
    (bits & VERB) !== 0 && (auxiliaries.has(earlier) || earlier === 'to' || earlier === 'not' || earlier === 'also');
  if (takesObject && (articles.has(next) || quantifiers.has(next) || possessives.has(next) || !isFunctionWord(next))) return -1.2;
  return 0;
}

function isShortAdjective(bits: number): boolean {
  return (bits & ADJECTIVE) !== 0 && (bits & NOUN) === 0;
}

/** A subject pronoun early on that no subordinator leads in: `in a thousand ways he smoothed the path`. */
function hasMainSubject(rest: string): boolean {
  const words = rest.split(/\s+/u).slice(1, 9);
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[’'].*$/u, '');
    if (subordinators.has(lower) || /[,;]$/u.test(word)) return false;
    if (mainSubjects.has(lower)) return index < words.length;
  }
  return false;
}

const opensClause = new Set(['when', 'if', 'as', 'while', 'since', 'once', 'although', 'though']);

/** `when anyone is tired he thinks`: the main clause comes after the one that opens the sentence. */
function hasLaterSubject(rest: string): boolean {
  return rest
    .split(/\s+/u)
    .slice(4, 25)
    .some(word => mainSubjects.has(word.toLowerCase()));
}

const mainSubjects = new Set(['i', 'he', 'she', 'we', 'they']);

function beforeSubordinator(rest: string): string {
  const words = rest.split(/\s+/u);
  const end = words.findIndex(
    (word, index) => index > 0 && (subordinators.has(word.toLowerCase()) || word.toLowerCase() === 'to'),
  );
  return end < 0 ? rest : words.slice(0, end).join(' ');
}

const byWord: Readonly<Record<string, number>> = {
  i: 3.5,
  he: 3.2,
  she: 3.2,
  we: 3,
  they: 3,
  it: 2.6,
  there: 2.4,
  you: 1.4,
  this: 1.6,
  these: 1.6,
  those: 0.2,
  that: -2,
  the: 1.1,
  a: 0.4,
  an: 0.4,
  but: 0.9,
  and: -0.9,
  or: -2.2,
  nor: 0.3,
  so: 0.6,
  yet: 0.5,
  of: -4.5,
  than: -4,
  to: -2.4,
  into: -3,
  onto: -3,
  from: -1.8,
  with: -1.1,
  by: -1.4,
  for: -1,
  at: -0.2,
  in: -0.3,
  on: -0.5,
  as: -0.4,
  upon: -1,
  about: -1.5,
  through: -1,
  after: 0.3,
  before: -0.3,
  during: -0.1,
  since: -0.1,
  until: -1,
  without: -0.5,
  despite: 0.6,
  like: -0.8,
  within: -0.5,
  over: -1.2,
  under: -0.6,
  against: -2,
  between: -1,
  which: -2.6,
  who: -2.4,
  whom: -3,
  whose: -3,
  because: -1.6,
  if: 0.6,
  when: 0.2,
  while: -0.1,
  although: 0.8,
  though: -0.3,
  where: -1,
  what: 1,
  how: 0,
  why: 0.3,
  unless: -0.5,
  whether: -0.8,
  once: 0.2,
  not: -1,
  no: 0.6,
  also: -1.2,
  only: -0.4,
  even: 0,
  all: 0.1,
  some: 0.7,
  many: 0.8,
  most: 0.5,
  each: 0.4,
  every: 0.5,
  both: 0.2,
  another: 0.6,
  one: 0.2,
  other: 0,
  such: 0.3,
  let: 1.2,
  please: 1.5,
  here: 0.6,
  then: 0.8,
  now: 0.8,
  thus: 0.5,
  just: -0.2,
  still: 0.2,
  perhaps: 1,
  maybe: 1.2,
  yes: 2,
  well: 0,
};

function nextWordScore({lexicon}: Article, next: string, rest: string): number {
  const known = byWord[next];
  if (known !== undefined) return known;
  if (/^i['’]/u.test(next) || /^(?:he|she|they|we|it|there|that|you)['’](?:s|d|ll|re|ve)$/u.test(next)) return 3;
  if (/^(?:don|let|who|what|here)['’](?:t|s)$/u.test(next)) return 1.5;
  if (possessives.has(next)) return 0.3;
  if (auxiliaries.has(next)) return -3;
  if (objectPronouns.has(next)) return -3;
  if (prepositions.has(next)) return -0.8;
  if (linkingAdverbs.has(next)) return 0.3;
  const bits = lexicon.classOf(next);
  if (/ly$/u.test(next)) return -0.8;
  if (/ing$/u.test(next) && (bits & VERB) !== 0) return -0.6;
  if (/(?:ed|en)$/u.test(next) && (bits & VERB) !== 0) return -1.8;
  if ((bits & VERB) !== 0 && (bits & NOUN) === 0) return -1.6;
  if (/\d/u.test(next)) return -0.5;
  // A plural may be a subject without an article.
  if (/[^s]s$/u.test(next) && (bits & NOUN) !== 0)
    return /^\S+\s+(?:are|were|have|had|do|will|can|may|of|in|from)\b/u.test(rest) ? 0.6 : -0.4;
  return -1;
}

/** `in a statement, he said`: a phrase, a comma and a subject. */
function isFronted(article: Article, rest: string, longest: number): boolean {
  const {lexicon} = article;
  const match = /^([^,]{2,120}),\s+["“‘']?(\p{L}[\p{L}’']*)/u.exec(rest);
  const subject = match?.[2];
  if (match?.[1] === undefined || subject === undefined || countWords(match[1]) > longest) return false;
  const phrase = match[1];
  const first = phrase.split(' ', 1)[0] ?? '';
  // late. on, and: a particle alone; in Kyiv was arrested, the police said: a clause, not a phrase
  if (prepositions.has(first) && !subordinators.has(first) && (countWords(phrase) < 2 || hasAuxiliary(phrase))) return false;
  const clause = rest.slice(phrase.length + 1).trim();
  // from 9 percent in May, he said
  if (
    /^\S+(?: \p{Lu}\S*)? (\p{Ll}+)(?: in a statement| on \p{Lu}\p{Ll}+)?$/u.test(clause) &&
    sayVerbs.has(/(\p{Ll}+)(?: in a statement| on \p{Lu}\p{Ll}+)?$/u.exec(clause)?.[1] ?? '')
  )
    return false;
  const word = subject.toLowerCase();
  // in the long run, doctors hope
  if (
    /[^s]s$/u.test(word) &&
    (lexicon.classOf(word) & NOUN) !== 0 &&
    prepositions.has(first) &&
    /^\S+ (\p{Ll}+)/u.test(clause) &&
    (lexicon.classOf(/^\S+ (\p{Ll}+)/u.exec(clause)?.[1] ?? '') & VERB) !== 0
  )
    return true;
  // when working with models, forget the pages
  if (longest > 9 && !isFunctionWord(word) && (lexicon.classOf(word) & VERB) !== 0 && !/(?:ed|ing|s)$/u.test(word)) return true;
  return (
    subjectPronouns.has(word) ||
    indefinites.has(word) ||
    articles.has(word) ||
    possessives.has(word) ||
    demonstratives.has(word) ||
    quantifiers.has(word) ||
    (isUpperAt(subject, 0) && !isUpperAt(match[1], match[1].lastIndexOf(' ') + 1))
  );
}
