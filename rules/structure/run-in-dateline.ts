import {once} from '../../src/analysis/once.ts';
import {isUpperAt} from '../../src/analysis/characters.ts';
import type {Rule} from '../../src/rule.ts';

const dateline = once(
  (): RegExp =>
    /^\p{Lu}{3,20}(?:[ -]\p{Lu}{2,20}){0,2},?\s(?:\d{1,2}\s)?(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?:\s\d{1,2})?(?:,?\s\d{4})?(?:\s\([\p{L} ./-]{2,30}\))?(?=\s["“]?\p{Lu}\p{Ll})/u,
);

const HEAD = 120;

export const runInDateline: Rule = {
  id: 'run-in-dateline',
  summary: 'A dateline with nothing between it and the first sentence.',
  why: 'Place and date stand in a field of their own, or before a mark that the translator drops; pasted together they run into the sentence.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {
      text: '[[NORDHAVEN, May 4]] The port was closed on Monday because of high waves.',
      fixed: 'NORDHAVEN, May 4 – The port was closed on Monday because of high waves.',
    },
    {
      text: '“The wall held,” he said.\n\n[[PORT NORDHAVEN, 4 May 2020]] The port was closed on Monday.',
      fixed: '“The wall held,” he said.\n\nPORT NORDHAVEN, 4 May 2020 – The port was closed on Monday.',
    },
  ],
  good: [
    'NORDHAVEN, May 4 – The port was closed on Monday because of high waves.',
    'NORDHAVEN, May 4. The port was closed on Monday because of high waves.',
    'SOUTHHAVEN, May 5 (Seapress) – The port was opened on Tuesday.',
    'NATO March exercises were canceled by both sides.',
    'On May 4 The Harbor Daily closed its doors.',
  ],

  create({article, textOf, report}) {
    return {
      Block({kind, range: [start, end]}) {
        // The second letter first: the pattern takes long to compile.
        if (kind !== 'paragraph' || !isUpperAt(article.prose, start + 1)) return;
        const found = dateline().exec(textOf([start, Math.min(end, start + HEAD)]))?.[0];
        if (found === undefined || !/\d/u.test(found)) return;
        report({
          range: [start, start + found.length],
          message: 'The dateline runs into the sentence; set a dash after it.',
          repair: {safety: 'safe', edits: [{range: [start + found.length, start + found.length], text: ' –'}]},
        });
      },
    };
  },
};
