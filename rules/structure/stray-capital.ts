import {once} from '../../src/analysis/once.ts';
import {abbreviationBefore} from '../../src/analysis/abbreviations.ts';
import {brackets, type Bracket} from '../../src/analysis/brackets.ts';
import {isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt} from '../../src/analysis/characters.ts';
import {
  articles,
  auxiliaries,
  coordinators,
  demonstratives,
  isFunctionWord,
  objectPronouns,
  possessives,
  prepositions,
  sayVerbs,
  subjectPronouns,
  subordinators,
} from '../../src/analysis/function-words.ts';
import {gaps, hasSpace, nextIsCapital, wordAfter, wordBefore, type Gap} from '../../src/analysis/gaps.ts';
import {isOrdinary, namesInside} from '../../src/analysis/capitals.ts';
import {firstHalf, hasVerb, isClause, restOfSentence} from '../../src/analysis/clauses.ts';
import type {Article} from '../../src/article.ts';
import {NOUN, VERB} from '../../src/lexicon.ts';
import type {Rule} from '../../src/rule.ts';

export const strayCapital: Rule = {
  id: 'stray-capital',
  summary: 'A capital in mid-sentence, after a bracket, an abbreviation, a comma or a semicolon.',
  why: 'The full stop of an abbreviation, or the end of a note in brackets, was taken for the end of a sentence.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'It is a shame that such behavior (of the authorities – ed.) [[T]]akes place today.',
      fixed: 'It is a shame that such behavior (of the authorities – ed.) takes place today.',
    },
    {
      text: 'He learned a trade, e.g. [[C]]arpentry, and it took approx. [[F]]orty weeks; [[T]]hen he left, [[D]]espite the rain.',
      fixed: 'He learned a trade, e.g. carpentry, and it took approx. forty weeks; then he left, despite the rain.',
    },
    {
      text: 'The man (author’s note.) [[W]]as late, and the mayor, however, [[W]]as not.',
      fixed: 'The man (author’s note.) was late, and the mayor, however, was not.',
    },
    {text: '“It was late,” [[S]]aid the mayor of Dorn.', fixed: '“It was late,” said the mayor of Dorn.'},
    {
      text: '“In my childhood, [[S]]ays Ivan Petkov, we caught mackerel from the shore.”',
      fixed: '“In my childhood, says Ivan Petkov, we caught mackerel from the shore.”',
    },
    {
      text: 'The mayor, who fishes himself; [[B]]elieves that they should stay.',
      fixed: 'The mayor, who fishes himself; believes that they should stay.',
    },
    {text: 'He sold nets, etc. [[T]]o the fishermen of Dorn.', fixed: 'He sold nets, etc. to the fishermen of Dorn.'},
    {text: 'Nobody wanted the machines (ATMs) [[A]]nd they failed.', fixed: 'Nobody wanted the machines (ATMs) and they failed.'},
    {
      text: 'They grow apples, [[A]]nd they sell them at the market.',
      fixed: 'They grow apples, and they sell them at the market.',
    },
  ],
  good: [
    'The water has grown warm, and they have seen it (the catch fell by half – ed.) For them it is a question of life.',
    'The bank (ATM) Group of Companies (AGC) Limited is closed.',
    'He left early. (It was late.) Then she left too.',
    'He works for Acme Inc. The firm is old. He lives in the U.S. It is far.',
    'The paper quoted the governor (Republican) French officials trust, The Guardian wrote.',
    'Fig. 3 (b) The pump is new. It is of steel.',
    'Table 3 (cont.) The price of bread has risen. It is high.',
    'Berlin (dpa) The ministry said that the rain would stop. It did.',
    'Beijing, March 3 (Xinhua) The ministry said so. It was right.',
    'He sang of the sea, And of the ships that went out, And never came home to the quay.',
    'Read our Request for Proposal (RFP) Ghostwriting guide.',
    'Man Bites Dog, Says Report. The rain is over, Says Who? Simon says, Says I.',
    'The question is, Who will pay? Her book, Where the Rivers Meet, is sold.',
    'He sells fruit of a brand, e.g. Apple, and read of Roe vs. Wade in the hall.',
    'He was born in D.C. Of his sons, one is a cook. He sells pens, etc. And he sings.',
    'I think, I said, that Poland (EU) Germany and France agree.',
    'The bus leaves at 7 a.m. Is this too early? The mayor asked at 9 a.m. Is that still early?!',
  ],

  create({article, object}) {
    const {at} = article.the(brackets);
    return {
      Gap(gap) {
        const last = gap.marks.at(-1);
        if (last === undefined || gap.before === undefined || gap.after === undefined || !hasSpace(gap, last, 'after')) return;
        const start = gap.after[0];
        // A new line of a poem
        if (!isUpperAt(article.prose, start) || /[\n\r]/u.test(gap.spaces.at(-1) ?? '')) return;
        const word = wordAfter(article.prose, gap);
        if (!isOrdinary(article, word) || !isMisplaced(article, gap, word, at)) return;
        object(gap, {
          message: 'A capital in the middle of a sentence; lower case goes here.',
          changes: [{do: 'case', to: 'lower'}],
          range: [start, start + 1],
        });
      },
    };
  },
};

function isMisplaced(article: Article, gap: Gap, word: string, at: ReadonlyMap<number, Bracket>): boolean {
  const last = gap.marks.at(-1);
  const lower = word.toLowerCase();
  switch (last?.kind) {
    case 'close': {
      const bracket = at.get(last.range[0]);
      return (
        last.text === ')' &&
        bracket !== undefined &&
        isInsideSentence(article, gap, bracket) &&
        continues(article, gap, lower, bracket)
      );
    }
    case 'comma':
      // “In my childhood, Says Ivan, we fished”
      if (gap.marks.length === 1 && sayVerbs.has(lower))
        return isLowerAt(article.prose, gap.before?.[0] ?? 0) && isSpoken(article.prose, gap);
      return (
        gap.marks.length === 1 &&
        (isJoint(lower) || isSubject(article, gap, lower) || isAfterAside(article, gap, lower)) &&
        !isTitleAhead(article, gap) &&
        !isOwnQuestion(article, gap, lower) &&
        !isLongTitle(article, gap, lower) &&
        !isVerse(article, gap)
      );
    case 'semicolon':
      return (
        gap.marks.length === 1 &&
        (isFramingWord(lower) || afterSemicolon.has(lower) || isBareVerb(article, gap, lower)) &&
        !isTitleAhead(article, gap)
      );
    case 'double':
      // “It was late,” Said the mayor
      return gap.marks.length === 2 && gap.marks[0]?.kind === 'comma' && sayVerbs.has(lower) && isSpoken(article.prose, gap);
    case 'stop':
      return gap.marks.length === 1 && isAfterAbbreviation(article, gap, lower);
    default:
      return false;
  }
}

/** The note stands inside a sentence: words before it, and no sentence of its own that ends in it. */
function isInsideSentence(article: Article, gap: Gap, {partner}: Bracket): boolean {
  if (partner === undefined || partner.gap.before === undefined || !isAfterWord(article, partner)) return false;
  if (partner.gap.block !== gap.block) return false;
  // NORDHAVEN, 4 May (Seapress) The port
  if (
    partner.mark.range[0] - gap.block.range[0] < 60 &&
    /^\p{Lu}{3}/u.test(article.prose.slice(gap.block.range[0], gap.block.range[0] + 3))
  )
    return false;
  const before = gap.marks.at(-2);
  if (before === undefined) return true;
  // (… – ed.), (author’s note.)
  const note = wordBefore(article.prose, gap);
  return (
    before.kind === 'stop' &&
    before.index === 0 &&
    (abbreviationBefore(article, note) !== undefined || /^(?:ed|note)$/iu.test(note))
  );
}

/** Right after a word, a comma, or the stop of an abbreviation. */
function isAfterWord(article: Article, {mark, gap}: Bracket): boolean {
  const previous = gap.marks[mark.index - 1];
  return (
    previous === undefined ||
    previous.kind === 'comma' ||
    (previous.kind === 'stop' &&
      previous.index === 0 &&
      abbreviationBefore(article, wordBefore(article.prose, gap)) !== undefined)
  );
}

/** Function words and verbs go on with the sentence; a noun may be part of a name. */
function continues(article: Article, gap: Gap, word: string, {partner}: Bracket): boolean {
  if (isTitleAhead(article, gap)) return false;
  // Fig. 3 (b) The pump; Berlin (dpa) The ministry: a label, then a sentence
  if (isFramingWord(word) && !isVerbal(word) && partner !== undefined && !hasClauseBefore(article, partner)) return false;
  if (isFramingWord(word)) return !isSecondSentence(article, gap, word, partner);
  if (article.the(namesInside).has(word)) return false;
  const bits = article.lexicon.classOf(word);
  // (AGC) Limited
  if (word === 'limited' || word === 'united' || word === 'incorporated') return false;
  const before = partner?.gap.before;
  const isAfterName = before !== undefined && isUpperAt(article.prose, before[0]) && isLowerAt(article.prose, before[0] + 1);
  // Request for Proposal (RFP) Ghostwriting
  if (isAfterName && word.endsWith('ing')) return false;
  if ((bits & VERB) !== 0 && ((bits & NOUN) === 0 || /ed$/u.test(word))) return true;
  if (/ly$/u.test(word)) return true;
  // Ultraviolet (UV) Radiation: the name goes on
  if (isAfterName) return false;
  return article.the(wordsInLowerCase).has(word) || ((bits & VERB) !== 0 && /(?:s|ing)$/u.test(word));
}

/** `They have seen it (the catch fell – ed.) For them it is a question of survival`: a stop is missing, no capital is wrong. */
function isSecondSentence(article: Article, gap: Gap, word: string, partner: Bracket | undefined): boolean {
  const {prose} = article;
  // A note with a stop of its own swallows that of the sentence.
  if (gap.marks.at(-2)?.kind !== 'stop') return false;
  if (partner === undefined || word === 'of' || isVerbal(word) || subordinators.has(word)) return false;
  return (
    isClause(article, restOfSentence(prose, gap.after?.[0] ?? 0, gap.block.range[1])) &&
    isClause(article, firstHalf(prose, partner.mark.range[0], gap.block.range[0]))
  );
}

/** A verb of saying in running text, before a name, a pronoun or an article: `Says Ivan, we` */
function isSpoken(prose: string, {block, after}: Gap): boolean {
  return (
    block.kind === 'paragraph' &&
    /^\p{L}+ (?:\p{Lu}[\p{L} ]{1,40}[,.]|(?:the|an?|his|her) |he\b|she\b)/u.test(prose.slice(after?.[0], (after?.[0] ?? 0) + 60))
  );
}

/** `the mayor, who fishes; Believes that`: a verb and nothing else, in running text. */
function isBareVerb({lexicon, prose}: Article, {block, after}: Gap, word: string): boolean {
  const end = after?.[1] ?? 0;
  return (
    block.kind === 'paragraph' &&
    lexicon.classOf(word) === VERB &&
    /s$/u.test(word) &&
    prose.charAt(end) === ' ' &&
    isLowerAt(prose, end + 1)
  );
}

function isVerbal(word: string): boolean {
  return auxiliaries.has(word) || coordinators.has(word) || word === 'of';
}

/** Something that a sentence could be: a word in lower case, and more than a label. */
function hasClauseBefore(article: Article, {mark, gap}: Bracket): boolean {
  const {prose} = article;
  const half = firstHalf(prose, mark.range[0], gap.block.range[0]).trim();
  return /(?:^|\s)\p{Ll}/u.test(half) && !/^(?:\p{Lu}[\p{L}.]*,? ){1,3}\d+(?: and \d+)?$/u.test(half);
}

/** The words of this article that stand in lower case somewhere. */
function wordsInLowerCase(article: Article): ReadonlySet<string> {
  const {prose} = article;
  const found = new Set<string>();
  let at = 0;
  while (at < prose.length) {
    const start = at;
    at += 1;
    if (
      !isLowerAt(prose, start) ||
      isLetterAt(prose, start - 1) ||
      isDigitAt(prose, start - 1) ||
      "’'-".includes(prose.charAt(start - 1) || ' ')
    )
      continue;
    while (isLetterAt(prose, at) || prose.charAt(at) === '’' || prose.charAt(at) === "'") at += 1;
    if (at - start > 1) found.add(prose.slice(start, at));
  }
  return found;
}

/** A function word that is neither a quantifier nor a linking adverb. */
function isFramingWord(word: string): boolean {
  return (
    articles.has(word) ||
    prepositions.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    auxiliaries.has(word) ||
    possessives.has(word) ||
    demonstratives.has(word) ||
    subjectPronouns.has(word) ||
    objectPronouns.has(word)
  );
}

/** Beyond the words that frame a clause. */
const afterSemicolon = new Set(
  'there then thus hence most many some few several others another both each all one none nobody nothing however therefore meanwhile otherwise instead even still perhaps later now'.split(
    ' ',
  ),
);

/** `The mayor, however, Was late`: a verb after an aside. */
function isAfterAside({prose}: Article, gap: Gap, word: string): boolean {
  return (
    auxiliaries.has(word) && /, (?:however|therefore|though|moreover|meanwhile|indeed|nevertheless)$/u.test(beforeGap(prose, gap))
  );
}

function beforeGap(prose: string, gap: Gap): string {
  return prose.slice(Math.max(gap.block.range[0], gap.range[0] - 30), gap.range[0]);
}

/** `The question is, Who will pay?` */
function isOwnQuestion(article: Article, gap: Gap, word: string): boolean {
  const asks = (subordinators.has(word) && /^(?:wh|how)/u.test(word)) || auxiliaries.has(word);
  return asks && isQuestion(article, gap, restOfSentence(article.prose, gap.after?.[0] ?? 0, gap.block.range[1]));
}

/** A small word with a capital after one comma and another of a paragraph: lines of verse that run on. */
function isVerse(article: Article, {block}: Gap): boolean {
  return article.the(blocksOfVerse).has(block.index);
}

function blocksOfVerse(article: Article): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number | undefined;
  for (const gap of article.the(gaps)) {
    if (gap.marks.at(-1)?.kind !== 'comma' || !nextIsCapital(article.prose, gap)) continue;
    if (!isFunctionWord(wordAfter(article.prose, gap).toLowerCase())) continue;
    if (last === gap.block.index) found.add(last);
    last = gap.block.index;
  }
  return found;
}

/** `Her book, Where the Rivers Meet`: small words, then a capital. */
function isLongTitle({prose}: Article, gap: Gap, word: string): boolean {
  if (coordinators.has(word)) return false;
  const end = gap.after?.[1] ?? 0;
  return /^\s+(?:(?:the|a|an|of|in|on|to|my|our|your|his|her)\s+){1,2}\p{Lu}\p{Ll}+(?:\s+\p{Lu}|,|\.)/u.test(
    prose.slice(end, end + 60),
  );
}

const beginnings = new Set('the they she it we these those this that there then her their our'.split(' '));

/** `According to the university, The robot`: in running text, before a word in lower case, and nothing said before it. */
function isSubject({prose}: Article, gap: Gap, word: string): boolean {
  if (!beginnings.has(word) || (gap.block.kind !== 'paragraph' && gap.block.kind !== 'segment')) return false;
  const end = gap.after?.[1] ?? 0;
  return isSpaceAt(prose, end) && isLowerAt(prose, afterSpace(prose, end)) && !sayVerbs.has(wordBefore(prose, gap).toLowerCase());
}

/** After a comma only words that join: `, The Guardian`, `, He` are left alone. */
function isJoint(word: string): boolean {
  return (
    (coordinators.has(word) && word !== 'so' && word !== 'yet') ||
    (subordinators.has(word) && word.startsWith('wh')) ||
    word === 'because' ||
    word === 'although' ||
    word === 'despite' ||
    word === 'though' ||
    word === 'while' ||
    word === 'of' ||
    word === 'from' ||
    word === 'with' ||
    word === 'to'
  );
}

/** The next word has a capital as well: a title or a name of several words. */
function isTitleAhead({prose}: Article, gap: Gap): boolean {
  const end = gap.after?.[1] ?? 0;
  const start = afterSpace(prose, end);
  return isSpaceAt(prose, end) && isUpperAt(prose, start) && isLowerAt(prose, start + 1);
}

/** A line may end in place of the space. */
function afterSpace(prose: string, end: number): number {
  return prose.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** `the U.S. And Britain`: only words that no sentence of news begins with. */
function isAfterAbbreviation(article: Article, gap: Gap, word: string): boolean {
  const follows = abbreviationBefore(article, wordBefore(article.prose, gap));
  // from A to B. And then
  if (
    follows === undefined ||
    isTitleAhead(article, gap) ||
    /^(?:P\.)+S$|^N\.B$/u.test(wordBefore(article.prose, gap)) ||
    wordBefore(article.prose, gap).length === 1
  )
    return false;
  if (follows === 'number') return false;
  const rest = restOfSentence(article.prose, gap.after?.[0] ?? 0, gap.block.range[1]);
  // born in D.C. Of his sons, one is a cook
  if (word === 'of' || word === 'than' || word === 'which') return !/^[^,]{2,40},/u.test(rest) && !isQuestion(article, gap, rest);
  if (isLeading(wordBefore(article.prose, gap))) return isNoName(article, word);
  // He sold nets, etc. To the fishermen: a phrase without a verb
  if (prepositions.has(word) && wordBefore(article.prose, gap) === 'etc') return hasVerb(article, rest) === 'none';
  // at 7 a.m. And so it went on; etc. And he sings; the U.S. Is this right?
  if (word === 'or' || word === 'and')
    return !isClause(article, rest) && !subjectPronouns.has(rest.split(/\s+/u)[1]?.toLowerCase() ?? '');
  if (auxiliaries.has(word)) return !isQuestion(article, gap, rest) && !subjectPronouns.has(rest.split(/\s+/u)[1] ?? '');
  if (
    follows !== 'any' ||
    isFramingWord(word.replace(/[’'].*$/u, '')) ||
    article.the(namesInside).has(word) ||
    !inner().test(wordBefore(article.prose, gap))
  )
    return false;
  // the U.S. Government: no sentence begins with a bare singular noun
  if (
    article.the(wordsInLowerCase).has(word) &&
    article.lexicon.classOf(word) === NOUN &&
    !/s$/u.test(word) &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(word)
  )
    return true;
  // etc. Don’t try it; N.B. Bring cash; Sat.
  if (
    institutions.has(word) ||
    ((article.lexicon.classOf(word) & VERB) !== 0 && /^\p{Ll}/u.test(wordBefore(article.prose, gap))) ||
    /[’'.]/u.test(article.prose.slice(gap.after?.[0] ?? 0, (gap.after?.[1] ?? 0) + 1))
  )
    return false;
  // the U.S. Slave trade: what follows has no verb of its own
  return !/\p{Lu}/u.test(rest.slice(1)) && /^\S+\s\p{Ll}/u.test(rest) && !isClause(article, rest.replace(/^\S+/u, ''));
}

/** Also with another mark after its own: `?.` */
function isQuestion({prose}: Article, gap: Gap, rest: string): boolean {
  const start = gap.after?.[0] ?? 0;
  return prose.slice(start, start + rest.length + 1).includes('?');
}

/** No sentence ends in one of these: `e.g. carpentry`, `approx. forty`. */
function isLeading(word: string): boolean {
  return /^(?:e\.g|i\.e|vs|approx|viz|esp|incl|cf)$/u.test(word);
}

/** Neither `e.g. Apple` nor `Roe vs. Wade`. */
function isNoName(article: Article, word: string): boolean {
  if (article.the(namesInside).has(word)) return false;
  const isDerived = word.length > 6 && /(?:tion|sion|ment|ness|ity|ing|ism|ship|hood|try|ous|ive|less|able|ible|ly)$/u.test(word);
  return isFunctionWord(word) || numerals.has(word) || isDerived || article.the(wordsInLowerCase).has(word);
}

const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety half'.split(
    ' ',
  ),
);

/** Abbreviations that stand inside sentences as a rule. */
const inner = once((): RegExp => /^(?:e\.g|i\.e|etc|vs|v|ed|al|\p{Lu}(?:\.\p{Lu})+)$/u);

/** What is written with a capital after U.S., U.K. and U.N. */
const institutions = new Set(
  'government treasury senate house congress army navy marine marines president ambassador secretary department embassy consulate capitol constitution attorney forces open state states court supreme district representative representatives senator congressman coast air border customs postal bureau census highway route dollar mint steel bank council general security mission envoy representative agency food office chamber department grant news'.split(
    ' ',
  ),
);
