import {flow} from '../../src/analysis/flow.ts';
import type {Rule} from '../../src/rule.ts';

export const brokenParagraph: Rule = {
  id: 'broken-paragraph',
  summary: 'A paragraph that breaks off inside a sentence and goes on in the next one.',
  why: 'A quotation or a line of the source page is cut into blocks before translation, and each block becomes a paragraph.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: 'The talks were long.\n\nThe envoy said on Monday that the kingdom plays a great part in the region, and voiced his thanks for the efforts of[[\n\n]]His Majesty in the housing of refugees. Nobody asked him more.',
      fixed: null,
    },
    {
      text: 'The mayor spoke first. The law, he said, is an act of terror aimed at trying[[\n\n]]suppress the young movement in the country. It failed.',
      fixed:
        'The mayor spoke first. The law, he said, is an act of terror aimed at trying suppress the young movement in the country. It failed.',
    },
    {
      text: 'He called on the authorities to stop repressions and[[\n]]listen to the demands of the people. Nobody did. It was late.',
      fixed: 'He called on the authorities to stop repressions and listen to the demands of the people. Nobody did. It was late.',
    },
  ],
  good: [
    'Q&A\n\nWhy is the port closed? Because the cranes are old, and nobody in the town has paid for new ones.',
    'the noise of the old pump in the cellar drives me nuts all night\n\nhas anyone tried to fit a new valve of the kind they sell at the shop on the corner?',
    'Apples and pears\n\nThe village grows both. It sells them in May.',
    'The port is closed.\n\nWhat the ministry says\n\nThe ministry replied that the tender will be held before June, as it was planned in the spring.',
    'Dear friends,\n\nwe have moved to a new house. Come and see us.',
    '- A talk\n- A break before the next round begins\n\nThe time for each of these will depend on how many people have come to the hall.',
    'The letter was sent in May. We wait.\n\nRespectfully, Anna Marsh\n\nStudent, the Faculty Senate of the College of Science. Member, the Academic Assembly\n\nencl: Joint Resolution of the Council and the Assembly, The Harbor of the North, by Donald Lee, Head of the Harbor School',
    'Bring:\n\n- a knife\n- a rope\n- a lamp',
  ],

  create({article, report}) {
    const {seams} = article.the(flow);
    return {
      Block(block) {
        const seam = seams[block.index];
        const next = article.blocks[block.index + 1];
        if (next === undefined || (seam !== 'join' && seam !== 'open')) return;
        const range = [block.range[1], next.range[0]] as const;
        const text = article.prose.charAt(range[0] - 1) === '-' ? '' : ' ';
        if (seam === 'join')
          report({
            range,
            message: 'The paragraph breaks off inside a sentence.',
            repair: {safety: 'safe', edits: [{range, text}]},
          });
        else
          report({
            range,
            message: 'The paragraph seems to break off inside a sentence.',
            suggestions: [{message: 'Join it with the next.', edits: [{range, text}]}],
          });
      },
    };
  },
};
