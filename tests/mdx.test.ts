/** MDX that is broken is refused in one line, with the line it is in. */
import {expect, it} from 'vitest';
import {createLinter, FormatError, loadFormat} from '../src/index.ts';

const linter = await createLinter();
const format = await loadFormat('mdx');

it.each([
  ['an expression that stays open', 'The port.\n\nThe mayor left {here', 3],
  ['many of them', '{'.repeat(50_000), 1],
  ['a comment of HTML', 'The port.\n\n<!-- c --> text', 3],
  ['a link in angle brackets', 'See\n<https://port.example> now.', 2],
  ['an import that breaks off', 'import x from', 1],
  ['an element that stays open in a paragraph', 'The port.\n\nA <b>ferry left.\n\nThe end</b>.', 3],
  ['an element that stays open', 'The port.\n\n<Note>\n\nA ferry left.', 3],
  ['a tag that closes nothing', 'The port.\n\nA ferry</b> left.', 3],
  ['a tag that closes another element', '<Note>\n\nA ferry left.\n\n</Card>', 5],
  ['an element that is closed in a paragraph', '<div>\ntext</div>', 2],
])('%s', (_, source, line) => {
  expect(() => linter.lint(source, {format})).toThrow(FormatError);
  expect(() => linter.lint(source, {format})).toThrow(new RegExp(`^line ${line}: [^\\n]+$`, 'u'));
});

it('elements that are closed are read', () => {
  const source =
    '<Note kind="a > b">\n\nThe <b>mayor <i>of</i></b> the port<br/> <>left</> <A.b>it</A.b> ,and so on.\n\n> <Card>\n> text\n> </Card>\n\n</Note>\n';
  expect(linter.fix(source, {format}).text).toBe(source.replace(' ,and', ', and'));
});
