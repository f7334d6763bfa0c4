import {once} from '../../src/analysis/once.ts';
import {isQuoted} from '../../src/analysis/quotations.ts';
import type {Rule} from '../../src/rule.ts';

export const twoRenderings: Rule = {
  id: 'two-renderings',
  summary: 'Two ways to say it, with a slash between them.',
  why: 'A translator in doubt writes both words, and the choice is never made.',
  mqm: 'Style/Awkward',
  severity: 'minor',
  repairs: 'none',
  bad: [
    {text: 'He opened [[the gate / the door]] of the yard and went in.', fixed: null},
    {text: 'The mayor opened [[the bridge / the overpass]] on Friday.', fixed: null},
    {text: 'The mayor gave [[his consent/his approval]] to the plan on Friday.', fixed: null},
  ],
  good: [
    'The road and/or the bridge is closed; he or she may ask.',
    'They pay by the hour/day and run at 60 km/h.',
    'He read the line “the moon / the moon and I” aloud.',
    'Open the File / Edit menu and the input/output panel.',
    'Bring a pen / a pencil.\n\nYes / no',
    'The north/south line and the US/UK talks go on.',
    'Turn the light on / the light off with the same key.',
  ],

  create({article, report}) {
    return {
      Block({kind, range: [start, end]}) {
        if (kind !== 'paragraph') return;
        const text = article.prose.slice(start, end);
        if (!text.includes('/')) return;
        for (const {index, 0: both} of text.matchAll(pair())) {
          if (isQuoted(article, start + index)) continue;
          report({
            range: [start + index, start + index + both.length],
            message: 'Two ways to say it are left with a slash between them; choose one.',
          });
        }
      },
    };
  },
};

/** The same small word begins both, and the sentence goes on after them. */
const pair = once(
  () =>
    /(?<=\p{Ll} )(?<small>the|his|her|its|their|our) \p{Ll}{3,20} ?\/ ?\k<small> \p{Ll}{3,20}(?= \p{Ll})(?! (?:off|on|in|out)(?!\p{L})(?! \p{Lu}))/gu,
);
