import {describe, expect, it} from 'vitest';
import {foldLine, leftovers} from '../rules/leftovers/site-leftover.data.ts';

describe('site leftovers', () => {
  for (const {what, form, matches, spares, needs} of leftovers) {
    describe(`${what} (${needs}): ${matches[0]}`, () => {
      it.each(matches)('is %s', (line) => {
        expect(form.test(foldLine(line))).toBe(true);
      });
      it.each(spares)('is not %s', (line) => {
        expect(leftovers.filter(entry => entry.form.test(foldLine(line))).map(entry => entry.what)).toEqual([]);
      });
    });
  }
});
