import {hasSpace, neighbour, wordAfter, type Gap, type Mark} from '../../src/analysis/gaps.ts';
import type {Change} from '../../src/objection.ts';
import {sayVerbs} from '../../src/analysis/function-words.ts';
import {isUpperAt} from '../../src/analysis/characters.ts';
import {houseStyle, quoteGlyph} from '../../src/analysis/house-style.ts';
import {quotationMarks, type QuoteMark} from '../../src/analysis/quotation-marks.ts';
import {isAttribution} from '../../src/analysis/speech.ts';
import type {Article} from '../../src/article.ts';
import type {Rule} from '../../src/rule.ts';

export const quoteDash: Rule = {
  id: 'quote-dash',
  summary: 'A dash between a quotation and the words that say who spoke.',
  why: 'Russian, Ukrainian and other languages set a dash there: «…», — сказал он.',
  mqm: 'Fluency/Punctuation',
  severity: 'major',
  repairs: 'safe',
  bad: [
    {
      text: '“We had no choice[[”, -]] said Deputy Governor Oleg Marin.',
      fixed: '“We had no choice,” said Deputy Governor Oleg Marin.',
    },
    {
      text: '“The bridge will be open by May[[“-]] Ivan Brodsky told reporters.',
      fixed: '“The bridge will be open by May,” Ivan Brodsky told reporters.',
    },
    {
      text: 'He was calm. “She walks her dog and drinks warm milk[[. –]] Ivan told us.',
      fixed: 'He was calm. “She walks her dog and drinks warm milk,” Ivan told us.',
    },
    {text: '“The road is not open yet[[.”..,-]] Petrov writes.', fixed: '“The road is not open yet,” Petrov writes.'},
    {text: '“My wife is in Poland[[”, -]] finally says Oleh.', fixed: '“My wife is in Poland,” finally says Oleh.'},
    {text: '– This comes of years of neglect [[–]] says Piotr Zawada. – We did not build.', fixed: null},
    {text: '– They lost the house and the money, [[–]] Lang stressed.', fixed: null},
    {text: '"It was dark[[" –]] he added.', fixed: '"It was dark," he added.'},
  ],
  good: [
    '- The plan - call it a dream - is dead.\n- The port - the mayor says - is not.',
    'The plan – says the mayor – is dead.',
    'He promised “a safer town” – including the old port.',
    '“I have”—he paused—“nothing to add.”',
    'She calls it “the plan” – the minister calls it “the dream.”',
  ],

  create({article, object}) {
    const {at, unpaired} = article.the(quotationMarks);
    const {order} = article.the(houseStyle);
    const unclosed = new Set(unpaired.filter(({missing}) => missing === 'closing').map(({quote}) => quote));
    let last: QuoteMark | undefined;
    return {
      Gap(gap) {
        const open = last;
        for (const mark of gap.marks) {
          const quote = at.get(mark.range[0]);
          if (quote?.role === 'open' || quote?.role === 'close') last = quote;
        }
        for (const dash of gap.marks) {
          const close = neighbour(gap, dash, 1);
          // different- ” promised the governor
          if (
            dash.kind === 'hyphen' &&
            close?.kind === 'double' &&
            hasSpace(gap, close, 'before') &&
            at.get(close.range[0])?.role === 'close' &&
            gap.after !== undefined &&
            isAttribution(article.prose, gap.after[0])
          ) {
            object(gap, {
              message: 'A hyphen before the closing mark; English has a comma there.',
              changes: [
                {do: 'write', mark: dash, text: ','},
                {do: 'space', mark: close, side: 'before', text: ''},
                {do: 'space', mark: dash, side: 'before', text: ''},
              ],
            });
          }
          if (
            (dash.kind !== 'dash' && dash.kind !== 'hyphen') ||
            neighbour(gap, dash, 1) !== undefined ||
            gap.after === undefined
          )
            continue;
          const closed = closingBefore(gap, dash, mark => at.get(mark.range[0])?.role === 'close');
          // bus stop“- Galina Ryabova …: glued to the mark, before a name
          const isGlued =
            closed !== undefined &&
            dash.kind === 'hyphen' &&
            !hasSpace(gap, dash, 'before') &&
            (isUpperAt(article.prose, gap.after[0]) || pronouns.has(wordAfter(article.prose, gap)));
          if (!isGlued && !isAttribution(article.prose, gap.after[0])) continue;
          if (closed === undefined && isDialogue(article, gap, dash)) {
            object(gap, {message: 'Speech set between dashes; English has quotation marks.', range: dash.range});
            continue;
          }
          if (closed === undefined) {
            if (
              open !== undefined &&
              unclosed.has(open) &&
              open.gap.block === gap.block &&
              isUpperAt(article.prose, gap.after[0])
            )
              object(gap, {
                message: 'A dash before the words that say who spoke, and the quotation is not closed.',
                changes: closeSpeech(article, gap, dash),
              });
            continue;
          }
          // “I have”—he paused—“nothing to add.”
          if (dash.kind === 'dash' && !hasSpace(gap, dash, 'before') && !hasSpace(gap, dash, 'after')) continue;
          object(gap, {
            message: 'A dash before the words that say who spoke; English has a comma inside the quotation.',
            changes: changesFor(gap, closed, dash, order),
          });
        }
      },
    };
  },
};

/** `– We are late – says Piotr Zawada`, in a paragraph that begins with a dash as it does in Polish. */
function isDialogue({prose}: Article, gap: Gap, dash: Mark): boolean {
  if (!hasSpace(gap, dash, 'before') || dash.index > 1) return false;
  const isAfterPause = ['comma', 'question', 'exclamation'].includes(neighbour(gap, dash, -1)?.kind ?? '');
  if (!isAfterPause && !sayVerbs.has(wordAfter(prose, gap))) return false;
  const start = gap.block.range[0];
  return (
    /^[-–—]\s?["“]?\p{Lu}/u.test(prose.slice(Math.max(0, start - 2), start + 3).replace(/^[^-–—]*/u, '')) &&
    (isAfterPause || /^\p{Ll}+ (?:\p{Lu}|the |an? |he\b|she\b)/u.test(prose.slice(gap.after?.[0], (gap.after?.[0] ?? 0) + 30)))
  );
}

/** `milk. – Ivan told us` to `milk,” Ivan told us` */
function closeSpeech(article: Article, gap: Gap, dash: Mark): readonly Change[] {
  const before = neighbour(gap, dash, -1);
  const glyph = quoteGlyph(article, 'double', 'close');
  const rest: readonly Change[] = [{do: 'drop', mark: dash}];
  if (before === undefined) return [...rest, {do: 'insert', mark: undefined, side: 'after', text: `,${glyph}`}];
  if (before.kind === 'stop') return [...rest, {do: 'write', mark: before, text: `,${glyph}`}];
  return [...rest, {do: 'insert', mark: before, side: 'after', text: glyph}];
}

const pronouns = new Set(['he', 'she', 'they']);

/** The closing mark right before the dash, or with stops and commas between. */
function closingBefore(gap: Gap, dash: Mark, isClose: (mark: Mark) => boolean): Mark | undefined {
  let mark = neighbour(gap, dash, -1);
  while (mark?.kind === 'comma' || mark?.kind === 'stop') mark = neighbour(gap, mark, -1);
  return mark !== undefined && isClose(mark) ? mark : undefined;
}

function changesFor(gap: Gap, close: Mark, dash: Mark, order: 'american' | 'british'): readonly Change[] {
  const changes: Change[] = [
    {do: 'drop', mark: dash},
    {do: 'space', mark: close, side: 'before', text: ''},
  ];
  const between = gap.marks.slice(close.index + 1, dash.index);
  const comma = between.find(({kind}) => kind === 'comma');
  for (const mark of between) if (mark !== comma) changes.push({do: 'drop', mark});
  const before = neighbour(gap, close, -1);
  const isEnded = before !== undefined && ['stop', 'comma', 'question', 'exclamation', 'ellipsis', 'dash'].includes(before.kind);
  if (isEnded) {
    if (before.kind === 'stop') changes.push({do: 'write', mark: before, text: ','});
    if (comma !== undefined) changes.push({do: 'drop', mark: comma});
  } else if (comma !== undefined) {
    if (order === 'american') changes.push({do: 'move', mark: comma, to: close});
  } else {
    changes.push({do: 'insert', mark: close, side: order === 'american' ? 'before' : 'after', text: ','});
  }
  changes.push({
    do: 'space',
    mark: close,
    side: 'after',
    text: order === 'british' && !isEnded && comma !== undefined ? '' : ' ',
  });
  return changes;
}
