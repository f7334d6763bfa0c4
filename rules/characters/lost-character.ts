import {isWordAt} from '../../src/analysis/characters.ts';
import type {Range, Rule} from '../../src/rule.ts';

const LOST = '\ufffd';

export const lostCharacter: Rule = {
  id: 'lost-character',
  summary: 'The sign that stands for a character that could not be read.',
  why: 'A page in an old encoding is read as UTF-8: what is not UTF-8 is lost, and the sign for it is translated along.',
  mqm: 'Fluency/Character encoding',
  severity: 'major',
  repairs: 'none',
  bad: [
    {text: 'The ship[[\ufffd]]s crew didn[[\ufffd]]t leave.', fixed: null},
    {text: 'The caf[[\ufffd\ufffd]] is closed.', fixed: null},
  ],
  good: ['The sign \ufffd stands for a character that is lost.', 'It is written “\ufffd” (U+FFFD).'],

  create({textOf, report}) {
    return {
      Block(block) {
        const text = textOf(block.range);
        let start = text.indexOf(LOST);
        while (start >= 0) {
          let end = start + 1;
          while (text.charAt(end) === LOST) end += 1;
          const range: Range = [block.range[0] + start, block.range[0] + end];
          // By itself it is spoken of.
          if (isWordAt(text, start - 1) || isWordAt(text, end)) report({range, message: messageFor(text.slice(end))});
          start = text.indexOf(LOST, end);
        }
      },
    };
  },
};

function messageFor(after: string): string {
  const isApostrophe = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u.test(after);
  return `A character was lost here${isApostrophe ? ', probably an apostrophe' : ''}; look it up in the source.`;
}
