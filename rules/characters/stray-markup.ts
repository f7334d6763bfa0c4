import {isSpaceAt} from '../../src/analysis/characters.ts';
import {once} from '../../src/analysis/once.ts';
import {isTechnical, residueBlocks} from '../../src/analysis/technical.ts';
import type {Block} from '../../src/article.ts';
import type {Edit, Range, Rule} from '../../src/rule.ts';

export const strayMarkup: Rule = {
  id: 'stray-markup',
  summary: 'A tag, a mark of Markdown or a token of an engine in running text.',
  why: 'Markup is translated along with the text, or its signs are torn so that no page reads them; an engine prints its own tokens.',
  mqm: 'Other',
  severity: 'major',
  repairs: 'unsafe',
  bad: [
    {text: 'The port was closed.[[<br>]]It will open on Wednesday.', fixed: 'The port was closed. It will open on Wednesday.'},
    {
      text: 'On Monday morning the [[<b>]]mayor[[</b>]] of the town left the port for the capital.',
      fixed: 'On Monday morning the mayor of the town left the port for the capital.',
    },
    {
      text: 'The picture [[<img src = "" />]] shows the port in the early morning, long before the first ships leave.',
      fixed: 'The picture shows the port in the early morning, long before the first ships leave.',
    },
    {text: 'He said that the port is [[**]]closed** until Wednesday.', fixed: 'He said that the port is closed until Wednesday.'},
    {text: 'He said that [[** ]]the port ** is closed.', fixed: 'He said that the port is closed.'},
    {text: 'The port was closed.[[\\n]] It will open on Wednesday.', fixed: 'The port was closed. It will open on Wednesday.'},
    {text: 'The harbor master [[<unk>]] left the meeting early.', fixed: null},
    {
      text: 'The port was closed [[[19659009]]] on Monday because of high waves.',
      fixed: 'The port was closed on Monday because of high waves.',
    },
    {text: '[[[caption id="attachment_12"]]]The port in May.', fixed: 'The port in May.'},
  ],
  good: [
    'In HTML, <br> ends a line and **word** is bold in Markdown.',
    'The price** is in the table; **terms** differ by tag.',
    'Press C:\\new to open it.',
    'The note [12] and the year [2019] are in the list.',
    'He is < 5 years old and > 3.',
    'A token such as <unk> stands for a word that the model does not know.',
    'Crochet: **ch 1, sc in next st**; repeat between ** around.',
    'She rated it ***** and left.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        for (const block of article.the(residueBlocks)) if (block.kind !== 'segment') search(block);
      },
    };

    function search(block: Block): void {
      const text = prose.slice(...block.range);
      // Nearly every block has none of these.
      if (!signs.some(sign => text.includes(sign))) return;
      // "*yo, k2tog; repeat from * to end", "**ch 1; repeat between **": marks of a pattern
      const isPattern = text.split('**').length % 2 === 0;
      for (const {what, form, isKept = false} of forms()) {
        for (const match of text.matchAll(form)) {
          const start = block.range[0] + match.index;
          const whole: Range = [start, start + match[0].length];
          if (isQuotedCode(whole) || (what === MARKDOWN && (isPattern || isMarkdown()))) continue;
          const {open, close} = match.groups ?? {};
          // Of a pair, the finding is about its first mark, and the repair takes both.
          const range: Range = open === undefined ? whole : [start, start + open.length];
          const rest = close === undefined ? [] : [{range: [whole[1] - close.length, whole[1]] as const, text: ''}];
          const edits = [open === undefined ? removal(range, block) : {range, text: ''}, ...rest] as const;
          report({range, message: `${what} is left in the text.`, ...(isKept ? {} : {repair: {safety: 'unsafe', edits}})});
        }
      }
    }

    function isQuotedCode(range: Range): boolean {
      return /[`“"'‘]/u.test(prose.charAt(range[0] - 1)) || article.the(isTechnical);
    }

    /** A text in Markdown that came as plain text has headings or links too. */
    function isMarkdown(): boolean {
      return /^#{1,6} \S|\]\(https?:/mu.test(prose);
    }

    /** One space stays where two would. */
    function removal([start, end]: Range, {range: [from, to]}: Block): Edit {
      const isOpen = start === from || isSpaceAt(prose, start - 1);
      const isClosed = end === to || isSpaceAt(prose, end);
      if (isOpen && isClosed && end < to) return {range: [start, end + 1], text: ''};
      if (isOpen || isClosed) return {range: [start, end], text: ''};
      const isBreak = /^<\/?(?:br|p|div|li|h\d)/iu.test(prose.slice(start, end));
      return {range: [start, end], text: isBreak ? ' ' : ''};
    }
  },
};

const signs = ['<', '**', '\\', '[', '⁇', 'data-mce'];

const MARKDOWN = 'A mark of Markdown';

interface Form {
  /** As a message begins. */
  readonly what: string;
  readonly form: RegExp;
  /** What it stands for is lost, and taking it out would hide that. */
  readonly isKept?: true;
}

const forms = once((): readonly Form[] => [
  {
    what: 'A tag of HTML',
    form: /<\/? ?(?:br|p|b|i|u|em|strong|span|div|a|img|h[1-6]|li|ul|ol|font|table|tr|td|th|iframe|script|style|blockquote|center|sup|sub|hr|small|figure|figcaption)(?=[ />])[^<>\n]{0,300}>/giu,
  },
  {what: 'An attribute of HTML', form: /<img src ?= ?["“”]{1,2}(?![^<>\n]{0,300}>)|data-mce-[a-z]+ ?= ?["“”]? ?["“”]?>?/gu},
  {
    what: 'A token of the engine',
    form: /<\/?(?:unk|s|pad|mask|eos|bos|sep)>|<\|\w{2,20}\|>|\[(?:UNK|CLS|SEP|PAD|MASK)\]|⁇/gu,
    isKept: true,
  },
  {what: MARKDOWN, form: /(?<![*\p{L}\p{N}])(?<open>\*\* ?)(?=\S)[^*\n]{1,200}?(?<close> ?\*\*)(?![*\p{L}\p{N}])/gu},
  {what: 'The code of a line end', form: /(?<=[\p{L}.,!?…:;"”’)])(?:\\[nrt]){1,6}(?=[\s\p{Lu}"“]|$)/gu},
  {
    what: 'A mark of the website',
    form: /\[\d{7,9}\]|\[\/?(?:caption|gallery|embed|ad_\d|vc_\w{1,30}|et_pb_\w{1,30}|youtube|su_\w{1,30})(?: [^[\]\n]{0,200})?\]/gu,
  },
]);
