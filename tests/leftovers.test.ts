import {describe, expect, it} from 'vitest';
import {foldLine, leftovers} from '../rules/leftovers/site-leftover.data.ts';
import {firstWords, LONGEST_REMARK, remarks} from '../rules/leftovers/translator-remark.data.ts';
import {common, places} from '../rules/leftovers/site-leftover.generated.ts';
import {keysOfText} from '../src/analysis/first-words.ts';
import {renderLeftoverIndex} from '../src/dev/leftover-index.ts';
import {newsTexts} from '../src/dev/bench-texts.ts';
import {read} from './support/files.ts';

describe('site leftovers', () => {
  for (const {what, form, matches, spares, needs} of leftovers) {
    describe(`${what} (${needs}): ${matches[0]}`, () => {
      it.each(matches)('is %s', line => {
        expect(form().test(foldLine(line))).toBe(true);
      });
      it.each(spares)('is not %s', line => {
        expect(leftovers.filter(entry => entry.form().test(foldLine(line))).map(entry => entry.what)).toEqual([]);
      });
    });
  }
});

describe('remarks of a translator', () => {
  for (const {what, holds, form, matches, spares} of remarks) {
    describe(`${what}: ${matches[0]}`, () => {
      it.each(matches)('is %s', line => {
        expect(form().test(line)).toBe(true);
        expect(holds.filter(piece => line.includes(piece))).not.toEqual([]);
        expect(firstWords).toContain(/[a-z]+/u.exec(line)?.[0]);
        expect(line.length).toBeLessThanOrEqual(LONGEST_REMARK);
      });
      it.each(spares)('is not %s', line => {
        expect(remarks.filter(entry => entry.form().test(line)).map(entry => entry.what)).toEqual([]);
      });
    });
  }
});

describe('the index of the forms', () => {
  const words = new Set(common.split(' '));
  const index = new Map(
    places.split('|').map(entry => [
      entry.slice(0, entry.lastIndexOf('=')),
      entry
        .slice(entry.lastIndexOf('=') + 1)
        .split(' ')
        .map(Number),
    ]),
  );
  const lines = [
    ...leftovers.flatMap(({matches, spares}) => [...matches, ...spares]),
    ...newsTexts(40).flatMap(text => text.split(/\n+/u)),
  ];

  it('is up to date (npm run prepare)', () =>
    expect(read('rules/leftovers/site-leftover.generated.ts')).toBe(renderLeftoverIndex()));

  it('leaves out no form that fits', () => {
    const missed = lines.map(foldLine).flatMap(line => {
      const found = new Set(keysOfText(line, words).flatMap(key => index.get(key) ?? []));
      return leftovers
        .filter(
          ({form, holds = ['']}, place) => form().test(line) && !(found.has(place) && holds.some(piece => line.includes(piece))),
        )
        .map(({form}) => `${form().source}: ${line}`);
    });
    expect(missed).toEqual([]);
  });

  it('says nothing for certain of few forms only, and those name pieces to look for', () => {
    expect(index.get('*')).toEqual([...leftovers.entries()].filter(([, {holds}]) => holds !== undefined).map(([place]) => place));
  });
});
