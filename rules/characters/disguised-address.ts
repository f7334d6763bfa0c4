import {isSpaceAt} from '../../src/analysis/characters.ts';
import {once} from '../../src/analysis/once.ts';
import {blockAt} from '../../src/analysis/search.ts';
import type {Rule} from '../../src/rule.ts';

/** A longer chunk is no address. */
const LONGEST = 256;

export const disguisedAddress: Rule = {
  id: 'disguised-address',
  summary: 'A letter of another script that looks like a Latin one in an e-mail or web address.',
  why: 'A page is typed with two keyboards, or an address was disguised on purpose; written anew, it would lead elsewhere.',
  mqm: 'Fluency/Character encoding',
  severity: 'critical',
  repairs: 'none',
  bad: [
    {text: 'The timetable is on www.ex[[а]]mple.com and at the pier.', fixed: null},
    {text: 'Write to [[і]]nfo@example.com before Friday.', fixed: null},
    {text: 'See https://example.org/n[[е]]ws for the rest.', fixed: null},
  ],
  good: [
    'The timetable is on www.example.com and at the pier.',
    'The office has the address почта.рф and answers soon.',
    'See https://example.org/новости for the rest.',
  ],

  create({article, report}) {
    const {prose} = article;
    return {
      finish() {
        if (!other.test(prose)) return;
        for (const {index, 0: letters} of prose.matchAll(alike())) {
          const block = blockAt(article, index);
          if (block === undefined || block.foreign || block.kind === 'code' || !isInAddress(index)) continue;
          report({
            range: [index, index + letters.length],
            message: 'A letter of another script in an address: it does not lead where it seems to; look it up.',
          });
        }
      },
    };

    /** In a chunk with the signs of an address, beside a Latin letter of the same label. */
    function isInAddress(at: number): boolean {
      let start = at;
      while (start > 0 && at - start < LONGEST && !isSpaceAt(prose, start - 1)) start -= 1;
      let end = at;
      while (end < prose.length && end - at < LONGEST && !isSpaceAt(prose, end)) end += 1;
      return /@|:\/\/|^\W{0,2}www\.|\.\p{L}{2,6}(?:\/|\W{0,3}$)/u.test(prose.slice(start, end));
    }
  },
};

const other = /[\u0370-\u052f]/;

/** Between Latin letters of one label: "exаmple", "іnfo". */
const alike = once(
  () =>
    /(?<=[a-z])[\u0370-\u052f]{1,2}(?=[a-z])|(?<![\p{L}\p{N}])[\u0370-\u052f](?=[a-z])|(?<=[a-z])[\u0370-\u052f](?![\p{L}\p{N}])/gu,
);
