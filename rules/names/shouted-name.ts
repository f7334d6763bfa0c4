import {shoutedNames} from '../../src/analysis/names/shouted-names.ts';
import {isQuoted} from '../../src/analysis/quotations.ts';
import type {Rule} from '../../src/rule.ts';

export const shoutedName: Rule = {
  id: 'shouted-name',
  summary: 'A name left in capitals in one of its mentions.',
  why: 'A headline, a caption or a first mention sets the name in capitals, and the sentence it lands in keeps them.',
  mqm: 'Fluency/Inconsistency',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {
      text: 'The crew of Orlenko came home. Nobody met it but [[ORLENKO]] himself.',
      fixed: 'The crew of Orlenko came home. Nobody met it but Orlenko himself.',
    },
    {
      text: 'The harbor of Minsk froze in January. On Monday the mayor of [[MINSK]] called for a ship.',
      fixed: 'The harbor of Minsk froze in January. On Monday the mayor of Minsk called for a ship.',
    },
    {
      text: 'The singer Oleh Orlenko came home. Nobody met Orlenko.\n\nOn Monday the mayor called on [[OLEH]] [[ORLENKO]] himself.',
      fixed: 'The singer Oleh Orlenko came home. Nobody met Orlenko.\n\nOn Monday the mayor called on Oleh Orlenko himself.',
    },
    {
      text: 'The crew of Hrytsenko came home. Nobody met Hrytsenko.\n\nOn Monday the mayor called on [[GRITSENKO]] himself.',
      fixed: 'The crew of Hrytsenko came home. Nobody met Hrytsenko.\n\nOn Monday the mayor called on Hrytsenko himself.',
    },
  ],
  good: [
    'MINSK, May 4 – The harbor of Minsk is open.',
    'The harbor of Minsk is open.\n\nMAYOR: The mayor of Minsk is glad.',
    'The Who played in the harbor. The WHO sent a doctor.',
    'The harbor of Minsk froze. WELCOME TO MINSK, says a sign at the gate.',
    'The Visa office is shut, says the Visa office. The sailor paid with a VISA card.',
    'Workers at Opel build cars. The old OPEL sign is gone. A car by Opel stood in the rain.',
    'OLEH ORLENKO\n\nThe crew of Oleh Orlenko came home. Nobody met Oleh Orlenko.',
    'SHIPS OF MINSK\n\nThe harbor of Minsk is open.',
    'Mr. Orlenko spoke. Later ORLENKO left, and ORLENKO came back. The paper writes every name in capitals.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const {range, text, written} of article.the(shoutedNames)) {
          report({
            range,
            message: `“${text}” is “${written}” elsewhere in the article.`,
            ...(isQuoted(article, range[0]) ? {} : {repair: {safety: 'unsafe', edits: [{range, text: written}]}}),
          });
        }
      },
    };
  },
};
