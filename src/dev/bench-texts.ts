/** Texts for the benchmark, made from the samples; the same ones in every run. */
import {readdirSync, readFileSync} from 'node:fs';

const samples = new URL('../../samples/', import.meta.url);

/** What a news article usually has: about 500 words. */
const NEWS_SIZE = 3_000;

/** Articles as they come from translation and after repair, none like another. */
export function newsTexts(count: number): string[] {
  const articles = readdirSync(samples, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.txt'))
    .sort()
    .map(path => readFileSync(new URL(path.replaceAll('\\', '/'), samples), 'utf8').split(/\n{2,}/u));
  return Array.from({length: count}, (_, number) => {
    const [headline = '', ...body] = articles[number % articles.length] ?? [];
    const paragraphs = body.length > 0 ? body : [headline];
    const text = [headline];
    for (let index = number, size = 0; size < NEWS_SIZE; index += 1) {
      const paragraph = vary(paragraphs[index % paragraphs.length] ?? headline, number, index);
      text.push(paragraph);
      size += paragraph.length + 2;
    }
    return `${text.join('\n\n')}\n`;
  });
}

/** Puts a few words of its own into a paragraph, so that no two are equal. */
function vary(paragraph: string, number: number, index: number): string {
  return paragraph.replace(' ', ` ${wordsOf(number)} and ${wordsOf(index + 31)} `);
}

function wordsOf(number: number): string {
  return [...String(number)].map((digit, place) => adjectives[place % adjectives.length]?.[Number(digit)] ?? '').join(' ');
}

/** By the place of a digit: no word stands twice in a row. */
const adjectives = [
  ['early', 'small', 'green', 'quiet', 'narrow', 'northern', 'former', 'local', 'heavy', 'second'],
  ['tall', 'late', 'brown', 'empty', 'broad', 'eastern', 'recent', 'public', 'light', 'third'],
  ['old', 'short', 'white', 'noisy', 'steep', 'western', 'common', 'private', 'soft', 'fourth'],
];

// Without it a text of nothing but marks is not English, and no rule reads it.
const SENTENCE = 'The bus to the station was late again this morning.';

/** Inputs whose cost must grow in proportion to their size; each takes the share of its full size. */
export const growing: readonly (readonly [name: string, make: (share: number) => string])[] = [
  ['10 MB of news', share => repeat(newsTexts(100).join('\n\n'), 10_000_000 * share)],
  ['1 MB, one paragraph', share => repeat(newsTexts(100).join(' ').replaceAll('\n', ' '), 1_000_000 * share)],
  ['100,000 short lines', share => 'The bus was late.\n'.repeat(100_000 * share)],
  ['200,000 brackets', share => 'The bus (was late '.repeat(200_000 * share)],
  ['200,000 brackets, bare', share => `${SENTENCE} ${'('.repeat(200_000 * share)}`],
  ['200,000 quotation marks', share => 'The “bus was late '.repeat(200_000 * share)],
  ['200,000 quotation marks, bare', share => `${SENTENCE} ${'“'.repeat(200_000 * share)}`],
  ['200,000 quotation marks, in pairs', share => `${SENTENCE} ${'"a" '.repeat(100_000 * share)}`],
  ['a million spaces', share => `The bus to the station${' '.repeat(1_000_000 * share)}was late.`],
  ['a million dots', share => `${SENTENCE}${'.'.repeat(1_000_000 * share)}`],
  ['a million question marks', share => `${SENTENCE}${'?'.repeat(1_000_000 * share)}`],
  ['500,000 spaced dots', share => `${SENTENCE}${' .'.repeat(500_000 * share)}`],
  ['200,000 apostrophes', share => `${SENTENCE} ${"'".repeat(200_000 * share)}`],
  ['1 MB, one word', share => `${SENTENCE} ${'a'.repeat(1_000_000 * share)}`],
  ['200,000 hyphens', share => `${SENTENCE} ${'a-'.repeat(200_000 * share)}`],
  ['200,000 equal words', share => `${SENTENCE} ${'bus '.repeat(200_000 * share)}`],
  ['64,000 abbreviations', share => `${SENTENCE} ${'e.g. '.repeat(64_000 * share)}it said.`],
];

function repeat(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}
