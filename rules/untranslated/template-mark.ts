import {once} from '../../src/analysis/once.ts';
import {isSetApart} from '../../src/analysis/set-apart.ts';
import {isTechnical, residueBlocks} from '../../src/analysis/technical.ts';
import type {Block} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const templateMark: Rule = {
  id: 'template-mark',
  summary: 'The place of a value that was never filled in, or was torn by translation.',
  why: 'Programs put names and numbers into a sentence where it has a mark; an engine tears the mark or translates around it.',
  mqm: 'Accuracy/Untranslated text',
  severity: 'major',
  repairs: 'none',
  bad: [
    {text: 'Welcome to the club, [[% 1 $ s]], and good luck.', fixed: null},
    {text: 'The mayor of [[{{ city]] opened the bridge.', fixed: null},
    {
      text: 'On Monday the mayor of [[{{ city }}]] opened the new bridge over the river, and everybody came to see it.',
      fixed: null,
    },
    {text: 'There are [[{count}]] new ships in the port.', fixed: null},
    {text: 'The ship left for [[${ port }]] on Monday, and nobody in the town has heard of it since then.', fixed: null},
    {text: 'Hello [[% s]], the ship is late.', fixed: null},
    {text: 'The harbor master [[[translation]]] left the meeting.', fixed: null},
    {text: 'The order [[[ORDER_NUMBER]]] is ready, and [[[insert name here]]] of [[[CITY]]] signed it.', fixed: null},
    {text: 'The ship belongs to the [[XXX]] company of the north.', fixed: null},
  ],
  good: [
    'Write {{ name }} in the template where the name shall stand, and the page will have the name of the reader there.',
    'The printf of C reads %s as text and %d as a number.',
    'Super Bowl XXX was played in the south, and the XXX Olympiad in the west.',
    'The set {a, b} has two members, and {0} has one.',
    'The book cites \\cite{knuth} and sets \\textbf{bold} words.',
    'He answered [in translation] that the ship was late.',
  ],

  create({article, report}) {
    return {
      finish() {
        for (const block of article.the(residueBlocks)) search(block);
      },
    };

    function search(block: Block): void {
      const text = article.prose.slice(...block.range);
      // Nearly every block has none of these.
      if (!signs.some(sign => text.includes(sign))) return;
      for (const {what, form} of forms()) {
        // In a string of a program a whole mark is in its place.
        if (what === 'whole' && block.kind === 'segment') continue;
        for (const {index, 0: mark} of text.matchAll(form)) {
          const range = [block.range[0] + index, block.range[0] + index + mark.length] as const;
          if (!isSetApart(article, block, range) && !article.the(isTechnical)) report({range, message: messageFor(mark, what)});
        }
      }
    }
  },
};

const signs = ['{', '%', 'XXX', '['];

interface Form {
  readonly what: 'torn' | 'whole';
  readonly form: RegExp;
}

const forms = once((): readonly Form[] => [
  // % 1 $ s, %1 $s
  {what: 'torn', form: /% \d ?\$ ?[sd](?!\p{L})|%\d(?: \$ ?| ?\$ )[sd](?!\p{L})/gu},
  // "Hello % s", but "5 % say"
  {what: 'torn', form: /(?<=\p{L},? )% [sd](?![\p{L}\p{N}])/gu},
  {what: 'whole', form: /%\d\$[sd](?!\p{L})|(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}%])/gu},
  {what: 'whole', form: /\$ ?\{ ?[\p{L}_][\p{L}\p{N}_.]{0,30} ?\}/gu},
  // The second pair of braces may be lost.
  {what: 'whole', form: /\{\{ ?[\p{L}_][\p{L}\p{N}_.]{0,30}(?: ?\}{1,2})?|(?<![{$] ?|[\p{L}\]])\{[\p{Ll}_]{3,30}\}/gu},
  {
    what: 'whole',
    form: /\[(?:(?:missing |no )?translation|untranslated|not translated|translated text|source text|target text|text here)\]/gu,
  },
  // [ORDER_NUMBER], [CITY], [insert name here], but no note of an editor: [the mayor]
  {
    what: 'whole',
    form: /\[(?:\p{Lu}{2,20}(?:_\p{Lu}{2,20}){1,3}|NAME|CITY|COUNTRY|COMPANY|DATE|TITLE|ADDRESS|AMOUNT|NUMBER|LINK|(?:insert|enter) (?:\p{Ll}{2,12} ?){1,4}|your \p{Ll}{2,12})\]/gu,
  },
  // The XXX company; but Super Bowl XXX, the XXX Olympiad, an XXX film
  {what: 'whole', form: /(?<=(?:[Tt]he|[Bb]y) )XXX+(?= \p{Ll})(?! (?:rated|rating|films?|movies?|videos?|large|size))/gu},
]);

function messageFor(mark: string, what: Form['what']): string {
  return what === 'torn'
    ? `“${mark.replaceAll(' ', '')}”, a mark of a program, was torn: write it as one, or put the value in its place.`
    : 'A value is missing: a mark of a template stands in its place.';
}
