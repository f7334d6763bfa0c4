import {isLowerAt, isUpperAt} from '../../src/analysis/characters.ts';
import {hasSpace, wordAfter, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import {isInformalBlock} from '../../src/analysis/lower-case.ts';
import {blockAt} from '../../src/analysis/search.ts';
import {readStop} from '../../src/analysis/sentence-ends.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const falseSentenceEnd: Rule = {
  id: 'false-sentence-end',
  summary: 'A full stop inside a sentence, or a sentence that begins in lower case after one.',
  why: 'A sentence is cut into segments in the wrong place and each piece is closed; or it is cut in the right one and the capital is lost.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'Hundreds of people were thrown into prisons and kept[[.]] in inhuman conditions for weeks.',
      fixed: 'Hundreds of people were thrown into prisons and kept in inhuman conditions for weeks.',
    },
    {
      text: 'The plant lost most of its orders[[. h]]e said nothing about the future.',
      fixed: 'The plant lost most of its orders. He said nothing about the future.',
    },
    {
      text: 'The village sells oil and gas[[.]] which it exports to the south.',
      fixed: 'The village sells oil and gas, which it exports to the south.',
    },
    {
      text: 'He left the town[[. u]]ntil then, nobody had gone so far.',
      fixed: 'He left the town. Until then, nobody had gone so far.',
    },
    // A phrase that goes on with the sentence, or begins a new one without its comma
    {text: 'He left the town[[. from]] the hill one could see the sea.', fixed: null},
    {text: 'He left the town[[. about]] noon the rain came.', fixed: null},
    {text: 'He left the town[[. of]] all the bakers he was the last.', fixed: null},
    {text: 'The bread was good[[. very]] good.', fixed: null},
    // Perhaps a stop too many, perhaps an abbreviation
    {text: 'The town has hired the tech[[. team]] of the port again.', fixed: null},
  ],
  good: [
    'The U.S. government and Acme Inc. said so at 6 p.m. on Aug. 5 in the hall.',
    'The first eBook came late. iPhone owners waited in line.',
    'He weighs approx. ninety kilos, i.e. too much for a jockey, etc. and so on.',
    'It is 200 sq. metres in size.',
    'It is not said in what order the triggers will run. dpkg will make them few. Nobody would pay. lululemon said so.',
    'The author gives up all rights. b. the publisher keeps the copies. iv. the reader pays.',
    'i drove home in january. does anyone know whether it is open? see you.',
    'He fled to the court of Quill III. at Athens.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        const stop = theStop(article, gap);
        if (stop === undefined || gap.after === undefined) return;
        const reading = readStop(article, gap);
        if (reading === 'abbreviation' || reading === 'name') return;
        if (reading === 'sentence') {
          object(gap, {
            message: 'A sentence begins here; it needs a capital.',
            changes: [{do: 'case', to: 'upper'}],
            range: [stop.range[0], gap.after[0] + 1],
          });
        } else if (reading === 'clause') {
          const isRelative = wordAfter(article.prose, gap) === 'which';
          object(gap, {
            message: 'A full stop inside the sentence.',
            changes: [isRelative ? {do: 'write', mark: stop, text: ','} : {do: 'drop', mark: stop}],
            range: stop.range,
          });
        } else {
          object(gap, {
            message: 'Either the full stop is one too many, or the next word needs a capital.',
            range: [stop.range[0], gap.after[1]],
            suggestions: bothReadings(article, gap, stop),
          });
        }
      },
    };
  },
};

/** A lone stop before a word in lower case. */
function theStop(article: Article, gap: Gap): Mark | undefined {
  const {prose} = article;
  const stops = gap.marks.filter(mark => mark.kind === 'stop');
  const [stop] = stops;
  if (
    stop === undefined ||
    gap.before === undefined ||
    gap.after === undefined ||
    gap.marks.length !== stops.length ||
    (stops.length > 1 && hasSpace(gap, stop, 'before')) ||
    !hasSpace(gap, gap.marks.at(-1) ?? stop, 'after')
  )
    return undefined;
  const start = gap.after[0];
  // iPhone, eBay
  if (!isLowerAt(prose, start) || isUpperAt(prose, start + 1)) return undefined;
  // "the 3. bridge" is counted off.
  if (
    /(?:^|[\s(])(?:the|his|her|its|their|our|my|your)\s\d{1,2}$/i.test(prose.slice(Math.max(0, stop.range[0] - 9), stop.range[0]))
  )
    return undefined;
  // "On 24.12. the shops"
  if (/\s\d{1,2}\.\d{1,2}$/.test(prose.slice(Math.max(0, stop.range[0] - 6), stop.range[0]))) return undefined;
  const word = wordAfter(prose, gap);
  const block = blockAt(article, start);
  // Who writes "i was in paris. was it you?" begins no sentence with a capital.
  if (block !== undefined && isInformalBlock(article, block)) return undefined;
  return /[./@_]/u.test(word) ? undefined : stop;
}

function bothReadings(
  {prose}: Article,
  gap: Gap,
  stop: Mark,
): readonly [
  {message: string; edits: [{range: readonly [number, number]; text: string}]},
  {message: string; edits: [{range: readonly [number, number]; text: string}]},
] {
  const start = gap.after?.[0] ?? stop.range[1];
  return [
    {message: 'Drop the full stop.', edits: [{range: stop.range, text: ''}]},
    {
      message: 'Begin the sentence with a capital.',
      edits: [{range: [start, start + 1], text: prose.charAt(start).toUpperCase()}],
    },
  ];
}
