import {once} from '../../src/analysis/once.ts';
import {isInProse} from '../../src/analysis/plain-words.ts';
import {createWordTable, findWords} from '../../src/analysis/word-table.ts';
import type {Article} from '../../src/article.ts';
import type {Problem, Range, Rule} from '../../src/rule.ts';
import {brands, doubtful} from './brand-case.data.ts';

export const brandCase: Rule = {
  id: 'brand-case',
  summary: 'A brand or COVID-19 with capitals in the wrong places.',
  why: 'The source writes the name by the rules of its own language, and the translator copies it or lets the capital go.',
  mqm: 'Fluency/Spelling',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: 'She runs the page of the farm on [[facebook]], and he posts on [[twitter]].',
      fixed: 'She runs the page of the farm on Facebook, and he posts on Twitter.',
    },
    {text: 'He wrote it on [[Vkontakte]], then on [[Youtube]].', fixed: 'He wrote it on VKontakte, then on YouTube.'},
    {text: 'He fell ill with [[covid-19]] in the spring.', fixed: null},
    {
      text: 'Some fell ill with [[covid-19]], others without COVID-19.',
      fixed: 'Some fell ill with COVID-19, others without COVID-19.',
    },
  ],
  good: [
    'YouTube, FACEBOOK, iPhones and Covid-19 are spelled well.',
    'Birds twitter, and he sent a telegram. They began to twitter on the roof.',
    'See facebook.com/postedit, @youtube, the youtube-dl program and "instagram" in the file.',
    'Deaths from covid-19 fell. Cases of covid-19 rose. The paper writes covid-19 so, and covid-19 it is.',
    'my iphone is dead, so no youtube for me',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const problem of [...brandProblems(article), ...covidProblems(article)])
          if (isInProse(article, problem.range)) report(problem);
      },
    };
  },
};

/** As their owners write them, by their lower case. */
const right = once(
  (): ReadonlyMap<string, string> => new Map([...brands(), ...doubtful].map(name => [name.toLowerCase(), name])),
);
const brandTable = once(() => createWordTable([...right().keys()].flatMap(word => [word, `${word}'s`])));

function* brandProblems(article: Article): Iterable<Problem> {
  const {prose} = article;
  for (const [start, end] of findWords(article, brandTable())) {
    const text = prose.slice(start, end).replace(/['’]s$/u, '');
    const written = right().get(text.toLowerCase());
    if (written === undefined || !isWrong(prose, start, text, written)) continue;
    const range: Range = [start, start + written.length];
    yield {
      range,
      message: `“${text}” is spelled “${written}”.`,
      repair: {
        // One first letter, or letters inside the word.
        safety: text.slice(1) === written.slice(1) ? 'safe' : 'unsafe',
        edits: [{range, text: written}],
      },
    };
  }
}

function isWrong(prose: string, start: number, text: string, written: string): boolean {
  if (text === written || text === text.toUpperCase() || text === `${written.charAt(0).toUpperCase()}${written.slice(1)}`)
    return false;
  if (!doubtful.includes(written)) return true;
  const end = start + text.length;
  return service.test(prose.slice(Math.max(0, start - 12), start))
    ? endOfPhrase.test(prose.slice(end, end + 8))
    : things.test(prose.slice(end, end + 14));
}

const service = /(?:^|[\s(])(?:on|via) $/i;
const endOfPhrase = /^(?:$|[.,;:!?)\n]| (?:and|or|that|to|in|on|with|by|of)\b)/;
const things = /^ (?:account|accounts|channel|channels|page|feed|followers|users)\b/;

const covidTable = once(() => createWordTable(['covid-19', 'covid']));
/** From here on the lower case is the paper's own. */
const HABIT = 3;

function* covidProblems(article: Article): Iterable<Problem> {
  const {prose} = article;
  if (!prose.includes('covid')) return;
  const found = findWords(article, covidTable());
  const lower = found.filter(([start]) => prose.startsWith('covid', start));
  const capital = found.find(([start]) => !prose.startsWith('covid', start));
  if (capital === undefined && lower.length >= HABIT) return;
  for (const range of lower) {
    const forms = capital === undefined ? ['COVID', 'Covid'] : [prose.slice(capital[0], capital[0] + 5)];
    const texts = forms.map(form => `${form}${prose.slice(range[0] + 5, range[1])}`);
    const [text = ''] = texts;
    yield capital === undefined
      ? {
          range,
          message: 'The name of this disease has a capital, or five of them.',
          suggestions: texts.map(form => ({message: `Write “${form}”.`, edits: [{range, text: form}]})),
        }
      : {range, message: `Elsewhere in this text it is “${text}”.`, repair: {safety: 'unsafe', edits: [{range, text}]}};
  }
}
