import {isSpaceAt, isWordAt} from '../../src/analysis/characters.ts';
import {figures} from '../../src/analysis/numbers/figures.ts';
import type {Range, Rule} from '../../src/rule.ts';

export const gluedUnit: Rule = {
  id: 'glued-unit',
  summary: 'A unit glued to its figure in an article that spaces units.',
  why: 'Chinese and Japanese have no spaces, and each sentence is translated by itself.',
  mqm: 'Fluency/Inconsistency',
  severity: 'neutral',
  repairs: 'unsafe',
  strict: true,
  bad: [
    {
      text: 'The fish weighs 5 kg and is 90 cm long. Another weighs [[7kg]].',
      fixed: 'The fish weighs 5 kg and is 90 cm long. Another weighs 7 kg.',
    },
  ],
  good: [
    'The fish weighs 5kg and is 90cm long. Another weighs 7 kg.',
    'The fish weighs 5 kg and is 90 cm long. It cost $7m, and came by the M25 in the 80s.',
  ],

  create: ({article, report}) => ({
    finish() {
      const {prose} = article;
      const glued: {readonly range: Range; readonly text: string}[] = [];
      let spaced = 0;
      for (const {
        range: [start, end],
      } of article.the(figures)) {
        const unit = /^[ \u00a0]?(?:km|cm|mm|kg|mg|ml|kW|MW|GW|kWh|MWh|GHz|MHz|GB|MB|TB)(?![\p{L}\p{N}])/u.exec(
          prose.slice(end, end + 6),
        )?.[0];
        if (unit === undefined || isWordAt(prose, start - 1)) continue;
        if (isSpaceAt(unit, 0)) spaced += 1;
        else glued.push({range: [start, end + unit.length], text: `${prose.slice(start, end)} ${unit}`});
      }
      if (spaced <= glued.length) return;
      for (const {range, text} of glued)
        report({
          range,
          message: 'Other units of this article stand apart from their figures.',
          repair: {safety: 'unsafe', edits: [{range, text}]},
        });
    },
  }),
};
