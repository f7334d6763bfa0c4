/** Addresses that a machine took for sentences: `www. example. com`, `https: // example.com`, `info @ example. com`. */
import {once} from '../analysis/once.ts';
import type {Mending} from './mending.ts';

/** A torn address holds one of these; a text without them is not looked through. */
const hints = ['www', 'http', '@ ', '. com', '. org', ' .com', ' .org'];

// Inside an address letters are small: "example. com. In May" ends before the capital.
const forms = once((): readonly RegExp[] => [
  /(?<![\p{L}\p{N}])https? ?: ?\/ ?\/ ?[a-z\d-]{2,63}(?: ?\. ?[a-z\d-]{2,63}){1,3}(?![\p{L}\p{N}@-])/gu,
  /(?<![\p{L}\p{N}./@-])www ?\. ?[a-z\d-]{2,63}(?: ?\. ?[a-z\d-]{2,63}){1,3}(?![\p{L}\p{N}@-])/gu,
  /(?<![\p{L}\p{N}._+-])(?<local>[A-Za-z\d][A-Za-z\d._+-]{1,40}) ?@ ?[a-z\d-]{2,63}(?: ?\. ?[a-z\d-]{2,63}){1,3}(?![\p{L}\p{N}@-])/gu,
  /(?<![\p{L}\p{N}./@-])\p{L}[\p{L}\d-]{1,62}(?: \.|\. )(?:com|org)(?![\p{L}\p{N}@-])/gu,
]);

/** Before an @ that stands alone, other words may be those of a sentence: "meet me @ example.com". */
const boxes = new Set(
  'info contact contacts press office mail email support admin editor editorial news redaction redaktion sales help service team tickets booking reservations jobs'.split(
    ' ',
  ),
);

/** Top-level domains that no sentence begins with. Source: IANA root zone, the common ones. */
const domains = new Set(
  'com org net edu gov int info biz io dev eu uk us ca au nz ie de fr es pt nl ch pl cz sk hu ro bg ru ua kz ge tr gr il ae ir pk cn hk tw jp kr sg id th vn ph br ar cl mx za ng ke eg ma fi dk ee lv lt rs hr si tv'.split(
    ' ',
  ),
);

/** In no order. */
export function findTornAddresses(text: string): readonly Mending[] {
  if (!hints.some(hint => text.includes(hint))) return [];
  return forms().flatMap(form =>
    [...text.matchAll(form)].flatMap(({0: whole, index, groups}) => {
      const local = groups?.['local']?.toLowerCase();
      const isWord = local !== undefined && /^[a-z]+$/u.test(local) && !boxes.has(local);
      if (isWord && whole.includes(' @')) return [];
      const address = upToDomain(whole);
      const glued = address.replaceAll(' ', '');
      if (glued === address) return [];
      const message = `Spaces tear the address “${glued}”.`;
      return [{defect: 'torn-address', range: [index, index + address.length], text: glued, message} as const];
    }),
  );
}

/** "example. com. more" is an address and a word after it; without a domain there is none. */
function upToDomain(whole: string): string {
  const last = [...whole.matchAll(/[A-Za-z\d-]+/gu)].findLast(
    ({0: label, index}) => index > 0 && domains.has(label.toLowerCase()),
  );
  return last === undefined ? '' : whole.slice(0, last.index + last[0].length);
}
