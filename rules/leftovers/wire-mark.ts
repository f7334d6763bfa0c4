import {isUpperAt} from '../../src/analysis/characters.ts';
import {removalsOf} from '../../src/analysis/repeated-blocks.ts';
import type {Block} from '../../src/article.ts';
import type {Edit, Range, Rule} from '../../src/rule.ts';

const HEAD = 120;
const TAIL = 60;

export const wireMark: Rule = {
  id: 'wire-mark',
  summary: 'The mark of a news agency that was left in the text.',
  why: 'Agencies sign their reports inside the text: with the agency after the dateline, initials and end marks after the last sentence.',
  mqm: 'Accuracy/Addition',
  severity: 'minor',
  repairs: 'unsafe',
  bad: [
    {
      text: 'NORDHAVEN, May 4. [[/Corr. Seapress/.]] The port was closed on Monday because of high waves.',
      fixed: 'NORDHAVEN, May 4. The port was closed on Monday because of high waves.',
    },
    {text: 'Nordhaven, 4 May [[(SPN).-]] The port was closed on Monday because of high waves.', fixed: null},
    {text: 'Nordhaven, 4 May [[(Harbor Press).-]] The port was closed on Monday because of high waves.', fixed: null},
    {text: 'NORDHAVEN. May 4. [[SPN.]] The port was closed on Monday because of high waves.', fixed: null},
    {text: 'NORDHAVEN, May 4 – [[Sea Press.]] The port was closed on Monday because of high waves.', fixed: null},
    {
      text: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.\n\n[[(spn/ks)]]',
      fixed: 'The port was closed on Monday because of high waves.\n\nIt will open on Wednesday.',
    },
    {
      text: 'The port was closed on Monday because of high waves. [[(SPN)]]',
      fixed: 'The port was closed on Monday because of high waves.',
    },
    {
      text: 'The port was closed on Monday because of high waves. [[- 0 -]]',
      fixed: 'The port was closed on Monday because of high waves.',
    },
    {
      text: 'The port was closed on Monday because of high waves.\n\n[[ends/]]',
      fixed: 'The port was closed on Monday because of high waves.',
    },
    {
      text: 'The port was closed on Monday because of high waves. [[@SEAPRESS]]',
      fixed: 'The port was closed on Monday because of high waves.',
    },
  ],
  good: [
    'NORDHAVEN, May 4 (Seapress) – The port was closed on Monday because of high waves.',
    'NORDHAVEN, May 4. The port was closed on Monday. Waves ran high.',
    'The crew and/or the owner pays for the berth.',
    'He laid the oars down and left. (laughs)',
    'The union (NTU) has called a strike.',
    'They read the report of the harbor office (HO).',
    'The film runs from A to Z (and back).',
    'Three roads lead to the port.\n\n(a/b)\n\nThe first is paved.',
  ],

  create({article, textOf, report}) {
    return {
      Block(block) {
        if (block.kind === 'segment') return;
        const [start, end] = block.range;
        if (end - start <= TAIL && isWholeMark(textOf(block.range)) && isSigned(block)) {
          flag(block.range, 'block', block);
          return;
        }
        // With its mark a last paragraph may look like a heading.
        if (block.kind === 'headline' || block.kind === 'verse' || block.kind === 'list-item' || block.kind === 'cell') return;
        const head = textOf([start, Math.min(end, start + HEAD)]);
        const inHead = betweenSlashes(head) ?? inBrackets(head);
        if (inHead?.[1] !== undefined) {
          const from = start + inHead.index + inHead[0].length - inHead[1].length;
          // The stop and the dash are for an editor to weigh: "(SPN) –" is a good dateline.
          flag([from, from + inHead[1].length], inHead[1].startsWith('(') ? 'none' : 'words', block);
        }
        const agency = afterDateline(head);
        if (agency?.[1] !== undefined)
          flag([start + agency[0].length - agency[1].length, start + agency[0].length], 'none', block);
        const tail = textOf([Math.max(start, end - TAIL), end]);
        const mark = markAtEnd(tail);
        if (mark !== undefined && isSignature(mark)) flag([end - mark.length, end], 'words', block);
      },
    };

    /** Only what follows running text signs it. */
    function isSigned({index}: Block): boolean {
      const isLast = article.blocks.slice(index + 1, index + 8).every(({kind}) => kind !== 'paragraph' && kind !== 'list-item');
      return index > 0 && isLast;
    }

    /** "(laughs)" and "(sic)" are words. */
    function isSignature(mark: string): boolean {
      const letters = mark.replaceAll(/[^\p{L}/]/gu, '');
      return letters !== letters.toLowerCase() || letters.includes('/') || letters === '' || !article.lexicon.knows(letters);
    }

    function flag(range: Range, removal: 'words' | 'block' | 'none', block: Block): void {
      const [start, end] = range;
      const words: Edit = {range: [textOf([start - 1, start]) === ' ' ? start - 1 : start, end], text: ''};
      const edit = removal === 'block' ? (removalsOf(article, [block]).get(block) ?? words) : words;
      report({
        range,
        message: 'This mark signs an agency’s report; it is not part of the sentence.',
        ...(removal === 'none' ? {} : {repair: {safety: 'unsafe', edits: [edit]}}),
      });
    }
  },
};

// The patterns take long to compile, and hardly a block needs them.

/** A block that is nothing but a mark: "(sid/hk)", "- 0 -", "ends/", "@REUTERS". */
function isWholeMark(text: string): boolean {
  return (
    /^(?:[([\-–—/@]|ends?[ /])/iu.test(text) &&
    /^(?:[([]\p{Ll}{2,6}(?:[/,]\s?\p{Ll}{2,6}){1,3}[)\]]|[([]\p{Lu}{2,7}(?:\/\p{Lu}{2,7})?[)\]]|[-–—]+\s?(?:0|30)\s?[-–—]+|\/?\s?ends?\s?\/|\/\s?ends?|[([]ends?[)\]]|@\p{Lu}{2,10})\.?$/iu.test(
      text,
    )
  );
}

/** "/Corr. NordPress/." after the dateline: between slashes, closed by a stop or a dash. */
function betweenSlashes(head: string): RegExpExecArray | null {
  return head.includes('/')
    ? /(?:^|\s)(\/\s?(?:Corr?\.?\s?)?\p{Lu}[\p{L}\p{N} .-]{1,36}\/(?:\s?[.:]|(?=\s[-–—])))/u.exec(head)
    : null;
}

/** "(NTB).- The", "(Seapress).- The": a bracket with a name, closed by a stop and a dash at once. */
function inBrackets(head: string): RegExpExecArray | null {
  return /\)\s?\./u.test(head) ? /(?:^|\s)(\(\p{Lu}[\p{L} ]{1,24}\)\s?\.\s?[-–—]{1,2})/u.exec(head) : null;
}

/** "KYIV. May 12. UNN. The", "MOSCOW, June 5 – RIA Novosti. The": after the dateline, closed by a stop. */
function afterDateline(head: string): RegExpExecArray | null {
  return isUpperAt(head, 1) && isUpperAt(head, 2) && /\d/u.test(head)
    ? /^\p{Lu}{3,20}(?:[ -]\p{Lu}{2,20}){0,2}[.,]\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})(?:,?\s\d{4})?(?:\.|\s?[-–—])\s(\p{Lu}[\p{L}-]{1,15}(?:\s\p{Lu}[\p{L}-]{1,15}){0,2}\.)(?=\s["“]?\p{Lu})/u.exec(
        head,
      )
    : null;
}

/** After the last sentence of a paragraph: "left the port. (ANI)", "left the port. (afp/dpa)", "left the port. - 0 -", "left the port. @REUTERS". */
function markAtEnd(tail: string): string | undefined {
  if (!/[)\]\-–—/]\.?$|@/u.test(tail)) return undefined;
  return /[.!?…"”’]\s?([([](?:\p{Lu}{2,7}|\p{Ll}{2,4})(?:[/,]\s?(?:\p{Lu}{2,7}|\p{Ll}{2,4})){0,3}[)\]]\.?|[-–—]\s?0\s?[-–—]|ends?\/|\/ends?\/?|\/[\p{L}. -]{2,24}\/\.?|@\p{Lu}{3,10})$/u.exec(
    tail,
  )?.[1];
}
