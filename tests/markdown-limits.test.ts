/** Markdown that would take minutes is refused at once, and what people write is not. */
import {expect, it} from 'vitest';
import {createLinter, FormatError, loadFormat} from '../src/index.ts';

const linter = await createLinter();
const [markdown, mdx] = await Promise.all([loadFormat('markdown'), loadFormat('mdx')]);

const nested = (count: number): string => Array.from({length: count}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');

it.each([
  ['emphasis', `${'*_'.repeat(5000)}a${'_*'.repeat(5000)}`],
  ['emphasis that is not closed', '_*'.repeat(20_000)],
  ['brackets', '['.repeat(20_000)],
  ['quotes', `${'> '.repeat(100_000)}a`],
  ['lists', `${'- '.repeat(20_000)}a`],
  ['numbered lists', `${'1. '.repeat(20_000)}a`],
  ['quotes of lists', `${'> - '.repeat(20_000)}a`],
  ['lists over many lines', nested(700)],
  ['links', '[a](b'.repeat(50_000)],
  ['images', `${'!['.repeat(50_000)}a${'](b)'.repeat(50_000)}`],
  ['columns', `|${' a |'.repeat(100_000)}\n|${' - |'.repeat(100_000)}\n`],
  ['backticks', Array.from({length: 2000}, (_, index) => `e${'`'.repeat(index)}`).join('')],
  ['instructions', 'a <?'.repeat(50_000)],
  ['comments', 'a <!--'.repeat(50_000)],
  ['strikethrough', '~~a~~ ~'.repeat(20_000)],
  ['lines', 'a\n'.repeat(200_000)],
])('many %s', (_, source) => {
  const begun = performance.now();
  expect(() => linter.lint(source, {format: markdown})).toThrow(FormatError);
  expect(() => linter.lint(`The port.\n\n${source}`, {format: markdown})).toThrow(/^line \d+: /u);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

it('in MDX too', () => {
  expect(() => linter.lint(`${'> '.repeat(1000)}a`, {format: mdx})).toThrow(
    'line 1: more than 100 quotes and lists lie in one another',
  );
});

it.each([
  ['lists in one another', nested(20)],
  ['quotes of quotes', `${'> '.repeat(30)}The port is closed.`],
  ['a line of stars', `The port.\n\n${'* '.repeat(300)}\n\n${'- '.repeat(300)}\n`],
  ['a long list', '- *a* [b](c) `d`\n'.repeat(1500)],
  ['a long table', `| a | b |\n|---|---|\n${'| *a* | [b](c) `d` |\n'.repeat(1500)}`],
  ['code', `\`\`\`\n${'x = a[`b`] ** 2 | <!c\n'.repeat(12_000)}\`\`\`\n\n${'    y = `a`\n'.repeat(12_000)}`],
  ['a page', `<div>${'<p>a <!-- b --></p>'.repeat(3000)}</div>`],
])('%s is read', (_, source) => {
  expect(() => linter.lint(source, {format: markdown})).not.toThrow();
});
