import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {createPositions} from '../src/positions.ts';

test('an empty text has one line', () => {
  const positions = createPositions('');
  expect(positions.at(0)).toEqual({line: 1, column: 1});
  expect(positions.lineAt(0)).toEqual([0, 0]);
});

test.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\r\nb', 2, 1, 3],
  ['a\rb', 2, 2, 1],
  ['a\n\nb', 2, 2, 1],
  ['a\n\rb', 3, 3, 1],
  ['a\n', 2, 2, 1],
  ['😀b', 2, 1, 3],
])('%j at %i', (text, offset, line, column) => {
  expect(createPositions(text).at(offset)).toEqual({line, column});
});

test.each([
  ['one\ntwo\n', 5, 'two'],
  ['one\r\ntwo', 4, 'one'],
  ['one\rtwo', 1, 'one'],
  ['\r\n', 0, ''],
  ['one\n', 4, ''],
])('the line in %j at %i', (text, offset, line) => {
  expect(text.slice(...createPositions(text).lineAt(offset))).toBe(line);
});

test('agrees with splitting the text', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')).map(pieces => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.nat(30), (text, number) => {
      const offset = Math.min(number, text.length);
      // Between \r and \n the line is not over yet.
      const before = text.slice(0, offset);
      const head = text[offset] === '\n' ? before.replace(/\r$/u, '-') : before;
      const lines = head.split(/\r\n|\r|\n/u);
      expect(createPositions(text).at(offset)).toEqual({line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1});
    }),
  );
});
