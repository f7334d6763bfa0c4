import {isLowerAt, isSpaceAt, isWordAt} from '../../src/analysis/characters.ts';
import {foreignStretches} from '../../src/analysis/foreign-stretches.ts';
import {isCurrencySign, magnitudes} from '../../src/analysis/numbers/currencies.data.ts';
import {figures, standsAlone, type Figure} from '../../src/analysis/numbers/figures.ts';
import {foreignFigures} from '../../src/analysis/numbers/foreign-figures.ts';
import {meetsAny} from '../../src/analysis/search.ts';
import type {Problem, Range, Rule, Safety} from '../../src/rule.ts';

export const misplacedCurrency: Rule = {
  id: 'misplaced-currency',
  summary: 'A currency sign after its figure, or apart from it.',
  why: 'Most languages write 500 $ or € 5, and the sign stays where it was.',
  mqm: 'Locale convention/Number format',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'The ticket costs [[500 $]] now.', fixed: 'The ticket costs $500 now.'},
    {text: 'The ticket costs €[[ ]]5 now.', fixed: 'The ticket costs €5 now.'},
    {text: 'They spent [[250 billion$]] on it.', fixed: 'They spent $250 billion on it.'},
    {text: 'They spent [[3,5 million €]] on it.', fixed: 'They spent €3.5 million on it.'},
    {text: 'The trips cost her [[12 000 €]].', fixed: 'The trips cost her €12,000.'},
    // A text that has all of them so may do it on purpose.
    {text: 'The ticket costs €[[ ]]5, and the boat €[[ ]]9.', fixed: 'The ticket costs €5, and the boat €9.'},
    {text: 'The city promised R$[[ ]]5 million.', fixed: 'The city promised R$5 million.'},
    {text: 'It costs from [[500 to 700 $]] a week.', fixed: 'It costs from $500 to $700 a week.'},
    {text: 'It costs [[12,000 to 15,000 €]] a year.', fixed: 'It costs €12,000 to €15,000 a year.'},
    {text: 'It costs [[5–10 €]] a week.', fixed: 'It costs €5–10 a week.'},
    {text: 'The prize is [[100 dollars US]].', fixed: 'The prize is 100 US dollars.'},
  ],
  good: [
    'The ticket costs $500, €5 or 500 kr.',
    '$ 7z x file.zip',
    'In the formula $x = 5$ the sign ends it, and $5$ is five.',
    'The command “1$” goes to the end of the line.',
    'It costs EUR 5, or 5 dollars.',
    'The sum is 5¢ or 50 p.',
    'On the sign she read “nous avons mis 500 € pour les deux places”, and went on.',
  ],

  create: ({article, report}) => ({
    finish() {
      const {prose} = article;
      const all = article.the(figures).filter(figure => standsAlone(prose, figure));
      // Who does so every time may have it for a style.
      const spaced = all.filter(figure => spacedSign(prose, figure, 'safe') !== undefined).length;
      const isStyle = spaced > 1 && !all.some(({range: [start]}) => isCurrencySign(prose.charAt(start - 1)));
      for (const [index, figure] of all.entries()) {
        const problem =
          spacedSign(prose, figure, isStyle ? 'unsafe' : 'safe') ??
          trailingSign(prose, figure, all[index - 1], writeIn) ??
          dollarsUs(prose, figure);
        if (problem !== undefined && !meetsAny(problem.range, article.the(foreignStretches))) report(problem);
      }

      function writeIn(figure: Figure): string {
        const reading = article.the(foreignFigures).get(figure);
        return reading?.isSure === true ? reading.english : prose.slice(...figure.range);
      }
    },
  }),
};

/** `$ 5` */
function spacedSign(prose: string, {block, range: [start, end]}: Figure, safety: Safety): Problem | undefined {
  const sign = start - 2;
  if (!isInlineSpace(prose, start - 1) || !isCurrencySign(prose.charAt(sign)) || sign < block.range[0]) return undefined;
  // "$ 3 + 4": the prompt of a shell begins its line.
  const beginsLine = sign === block.range[0] || prose.charAt(sign - 1) === '\n';
  if (prose.charAt(sign) === '$' && beginsLine && !isLowerAt(prose, end + 1)) return undefined;
  // "5 $ 6", "$$ 5", "ps$ 5"; but "US$ 5"
  if (/[\p{N}\p{Ll}$]/u.test(prose.charAt(sign - 1))) return undefined;
  const range: Range = [start - 1, start];
  return {
    range,
    message: `English has no space between “${prose.charAt(sign)}” and its figure.`,
    repair: {safety, edits: [{range, text: ''}]},
  };
}

/** `5 $`, `5 million $` */
function trailingSign(
  prose: string,
  figure: Figure,
  previous: Figure | undefined,
  write: (figure: Figure) => string,
): Problem | undefined {
  const {
    block,
    range: [start, end],
  } = figure;
  const wordEnd = hasMagnitude(prose, end) ? endOfWord(prose, end + 1) : end;
  const at = isInlineSpace(prose, wordEnd) ? wordEnd + 1 : wordEnd;
  const sign = prose.charAt(at);
  if (at >= block.range[1] || !isCurrencySign(sign) || isCurrencySign(prose.charAt(start - 1))) return undefined;
  // Another figure or word may be what the sign belongs to: "of 5 $6 coins".
  if (isWordAt(prose, at + 1) || (isSpaceAt(prose, at + 1) && /\d/.test(prose.charAt(at + 2)))) return undefined;
  // The command "1$" of an editor.
  if (isQuote(prose.charAt(start - 1)) && isQuote(prose.charAt(at + 1))) return undefined;
  // The torn "% 1 $ s" of a template.
  if (sign === '$' && /%\s?$/u.test(prose.slice(Math.max(block.range[0], start - 2), start))) return undefined;
  if (sign === '$' && isFormula(prose.slice(Math.max(block.range[0], start - REACH), start))) return undefined;
  const lower = previous !== undefined && isJoin(prose, previous.range[1], start) ? previous : undefined;
  const join = lower === undefined ? '' : prose.slice(lower.range[1], start);
  const range: Range = [lower?.range[0] ?? start, at + 1];
  // A range in words has the sign twice: "$500 to $700".
  const first = lower === undefined ? '' : write(lower) + join + (join.endsWith(' ') ? sign : '');
  const text = sign + first + write(figure) + prose.slice(end, wordEnd);
  return {
    range,
    message: `English puts the currency sign before the figure: ${text}.`,
    repair: {safety: lower === undefined ? 'safe' : 'unsafe', edits: [{range, text}]},
  };
}

/** `500 to 700`, `5–10` */
function isJoin(prose: string, start: number, end: number): boolean {
  return end - start < 6 && /^(?: (?:to|and|or) |[-–—])$/.test(prose.slice(start, end));
}

function endOfWord(prose: string, start: number): number {
  let end = start;
  while (isWordAt(prose, end)) end += 1;
  return end;
}

/** So far before a figure the dollar sign that begins a formula is looked for. */
const REACH = 200;

/** A dollar sign that begins a formula or a variable stands before. */
function isFormula(before: string): boolean {
  return /\$[^\d\s.,;:)!?]|[=+*/<>^\\]\s?$/.test(before);
}

function isQuote(character: string): boolean {
  return character !== '' && '"“”‘’\''.includes(character);
}

function isInlineSpace(prose: string, at: number): boolean {
  return isSpaceAt(prose, at) && !'\r\n\t'.includes(prose.charAt(at));
}

function hasMagnitude(prose: string, end: number): boolean {
  return (
    isInlineSpace(prose, end) &&
    magnitudes.some(word => prose.startsWith(word, end + 1) && !isWordAt(prose, end + 1 + word.length))
  );
}

/** `100 dollars US` */
function dollarsUs(prose: string, {range: [start, end]}: Figure): Problem | undefined {
  if (!isSpaceAt(prose, end) || !'dtmb'.includes(prose.charAt(end + 1))) return undefined;
  const near = prose.slice(end, end + 40);
  if (!near.includes(' dollars ')) return undefined;
  const found = /^(?<power>\s(?:thousand|million|billion))?\sdollars\s(?:US|USA|of the (?:US|USA))(?![\p{L}\p{N}])/u.exec(near);
  if (found === null) return undefined;
  const range: Range = [start, end + found[0].length];
  const text = `${prose.slice(start, end)}${found.groups?.['power'] ?? ''} US dollars`;
  return {range, message: 'English says “US dollars”.', repair: {safety: 'unsafe', edits: [{range, text}]}};
}
