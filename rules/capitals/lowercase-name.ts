import {isLowerAt} from '../../src/analysis/characters.ts';
import {monthNumber} from '../../src/analysis/dates.ts';
import {once} from '../../src/analysis/once.ts';
import {isInProse} from '../../src/analysis/plain-words.ts';
import {endsPhrase} from '../../src/analysis/phrase-ends.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import type {Article} from '../../src/article.ts';
import type {Range, Rule} from '../../src/rule.ts';
import {names, nouns, phrases} from './lowercase-name.data.ts';

export const lowercaseName: Rule = {
  id: 'lowercase-name',
  summary: 'A month, a weekday, a people, a language or a place in lower case.',
  why: 'Russian, Spanish, French and Polish write months, days, languages and adjectives of countries in lower case, and the translation follows them.',
  mqm: 'Fluency/Spelling',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The talks begin on [[m]]onday and end in [[j]]uly.', fixed: 'The talks begin on Monday and end in July.'},
    {
      text: 'The [[r]]ussian army left, said a [[s]]panish officer who speaks [[g]]erman.',
      fixed: 'The Russian army left, said a Spanish officer who speaks German.',
    },
    {
      text: 'The cup was made in [[l]]eningrad, not in [[m]]oscow’s port.',
      fixed: 'The cup was made in Leningrad, not in Moscow’s port.',
    },
    {
      text: 'The ship will come in [[m]]ay of next year, or on 6 [[m]]arch.',
      fixed: 'The ship will come in May of next year, or on 6 March.',
    },
    {
      text: 'The 1st of [[m]]ay is near: the council meets on Monday 15 [[m]]arch at noon.',
      fixed: 'The 1st of May is near: the council meets on Monday 15 March at noon.',
    },
    {
      text: 'He was born on 5 [[m]]ay 1945, the 1st of [[m]]ay is a holiday, and in [[m]]ay and in [[j]]une it rains.',
      fixed: 'He was born on 5 May 1945, the 1st of May is a holiday, and in May and in June it rains.',
    },
    {
      text: 'In the [[p]]olish part of the wood, men who speak [[p]]olish work.',
      fixed: 'In the Polish part of the wood, men who speak Polish work.',
    },
  ],
  good: [
    'She ate french fries, brussels sprouts and danish pastries, and wrote in roman type with arabic numerals.',
    'Of these the 12 may, under the rule, apply, and a group of 12 may, too.',
    'They may march in august company. The house he lives in may be sold.',
    'The polish on the table, the turkey in the oven and the china on the shelf shone. A polish remover helps.',
    'He sat on an ottoman, under an afghan, peeled a mandarin and ate coffee and danish.',
    'See example.com/russian, russian-books.example.org, my-english-page and german-books.html, french-fried potatoes, @paris and the value "english" of the setting.',
    'hey, are you in paris on monday? no, i am in london',
    'i was in paris on monday and i liked it',
    'The steps of a march: in march, left foot first. A statue of plaster of paris.',
    'Keywords: russian, army, moscow',
    'She told her christian name, played a jew’s harp and carried a bag of russia leather.',
    'The child had german measles, and the horse wore french braids.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const [start, end] of [...findWords(article, table()), ...firstParts(article)]) {
          if (!isLowerAt(prose, start) || !isName(prose, start, end) || !isInProse(article, [start, end])) continue;
          report({
            range: [start, start + 1],
            message: `“${prose.slice(start, end)}” is written with a capital in English.`,
            repair: {safety: 'safe', edits: [{range: [start, start + 1], text: prose.charAt(start).toUpperCase()}]},
          });
        }
      },
    };
  },
};

/** A first part of a compound is looked for by its hyphen: `russian-speaking`. */
function* firstParts({prose}: Article): Iterable<Range> {
  for (let end = prose.indexOf('-'); end >= 0; end = prose.indexOf('-', end + 1)) {
    if (!isLowerAt(prose, end - 1) || !isLowerAt(prose, end + 1)) continue;
    let start = end - 1;
    while (isLowerAt(prose, start - 1) && end - start < LONGEST) start -= 1;
    if (nameSet().has(prose.slice(start, end)) && !/^\S*[/_=@#<>]|^\S*\.\w/.test(prose.slice(end, end + REACH)))
      yield [start, end];
  }
}

/** UTF-16 units of the longest name in the list. */
const LONGEST = 14;
const nameSet = once(() => new Set(names()));

const table = once(() => createWordTable([...names(), 'march', 'may', 'august', 'polish']));

/** UTF-16 units beside a word that are looked at. */
const REACH = 32;

function isName(prose: string, start: number, end: number): boolean {
  const word = prose.slice(start, end);
  const left = prose.slice(Math.max(0, start - REACH), start);
  const right = prose.slice(end, end + REACH);
  if (word === 'may' || word === 'march' || word === 'august') return isMonth(left, right, prose, end);
  if (word === 'polish') return isPolish(left, right);
  // plaster of paris
  if (word === 'paris' && left.endsWith('plaster of ')) return false;
  const next = /^[ -](\p{Ll}+)/u.exec(right)?.[1] ?? '';
  if (monthNumber(word) > 0) return true;
  // He sat on an ottoman and ate a danish; but: the thieves are danish, they speak danish
  if (nouns.has(word) && endsPhrase(prose, end)) return /\b(?:is|are|was|were|in|speaks?|spoke) $/u.test(left);
  return (
    phrases()
      .get(word.replace(/['’]s$/, ''))
      ?.has(next) !== true
  );
}

const dayBefore =
  /(?:^|\W)(?:on|from|until|till|since|from \d{1,2} to|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?<count>to|by|the|of)) \d{1,2}(?<ending>(?:st|nd|rd|th)?(?: of)?) $/iu;

/** `in may and in june` */
const monthAhead =
  /^ (?:and|or|to) (?:in )?(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** `the 15 of may`, `on 6 march`, `march 2014`, `in may of next year`; not `they may` and `the march of time`. */
function isMonth(left: string, right: string, prose: string, end: number): boolean {
  if (!/\d/.test(left) && !/^(?:,? \d| (?:of|next|last|this|the|and|or|to) )/.test(right)) return false;
  const hasYear = /^,? (?:of )?(?:1[5-9]|20)\d\d(?!\d| (?:people|men|women))/u.test(right);
  if (hasYear)
    return /(?:^|\W)(?:in|of|since|until|till|from|by|on|the|early|late|mid|last|and|to|\d{1,2}|\d(?:st|nd|rd|th)(?: of)?) $/u.test(
      left,
    );
  // "on 12 may", "monday 15 march", "the 1st of may is"
  const day = dayBefore.exec(left);
  if (day?.groups !== undefined) {
    // "The 12 may, under this rule, apply", "a group of 12 may"
    const isCount = day.groups['count'] !== undefined && day.groups['ending'] === '';
    if (/^ (?:be|have|not)\b/u.test(right) || (isCount && prose.startsWith('may', end - 3))) return false;
    return endsPhrase(prose, end) || (/ of $/u.test(left) && /^ (?:is|was|will)\b/u.test(right));
  }
  if (!/(?:^|\W)(?:in|since|until|till|by|early|late) $/u.test(left)) return false;
  if (monthAhead.test(right)) return true;
  return /^ (?:of )?(?:next|last|this|the same) year\b/u.test(right);
}

const polishThings =
  /^ (?:government|president|prime|minister|ministers|ministry|army|border|borders|part|side|authorities|parliament|language|capital|city|town|police|citizens?|company|companies|press|media|zloty|zlotys|economy|foreign|ambassador|embassy|national|team|club|league|soldiers?|troops|church|people|woman|women|man|men|village|villages|origin|workers?|farmers?|border|territory|president|deputies|journalists?|newspapers?|voters?|politicians?|public)\b/u;

function isPolish(left: string, right: string): boolean {
  return (
    polishThings.test(right) ||
    (/\b(?:in|from|into|speaks?|spoke|spoken|speaking|learn|learns|learned|learning) $/u.test(left) &&
      /^(?:[,.;:)]|$| (?:and|or|work|language)\b)/u.test(right))
  );
}
