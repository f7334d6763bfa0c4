/** Pieces of text that are no prose though they stand in it: addresses, file names, versions, handles, code. */
import {isSpaceAt} from './characters.ts';

/** A longer chunk is read as prose. */
const LONGEST = 256;

const address = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:)\S/iu;
const email = /^[\w.+-]+@[\w-]+\.[\w.-]+$/u;
const fileName = /\.([a-z][a-z0-9]{0,4}|[A-Z]{2,4})$/u;
const sign = /[.:@#/\\=<>{}_$|^~([]/u;
const codeSign = /[\\=<>{}_$|^~]|::|\(\)|\w\[\w|^[/~.]\/?\w|\.\w+\(/u;

/** Top-level domains that follow a name in running text; others need a path or "www". Source: IANA root zone, the common ones. */
const topLevel = new Set(
  'com org net edu gov mil int info biz io ai app dev eu uk us ca au nz ie de fr es pt it nl be ch at pl cz sk hu ro bg ru ua by kz ge am az tr gr il ae sa ir in pk cn hk tw jp kr sg my id th vn ph br ar cl mx co pe za ng ke eg ma se no fi dk is ee lv lt rs hr si me tv fm news media blog online site'.split(
    ' ',
  ),
);

/** Two-letter domains that are English words too, so `years.in` may be two words. */
const alsoWords = new Set('in is it my me no so to us at be by am as'.split(' '));

/** With a capital these are words or names that a sentence may begin with; after a lower-case word, more of them are. */
const alsoCapitalWords = new Set([...alsoWords, 'de', 'news', 'media', 'blog', 'online', 'site', 'app', 'se', 'no', 'il']);
const alsoNouns = new Set(['net', 'info', 'int', 'mil', 'dev', 'ai', 'fm', 'tv', 'org', 'biz', 'co']);

const extensions = new Set(
  'js ts jsx tsx mjs cjs py rb rs go java c h cpp cc cs php pl sh bat ps md mdx txt rst tex pdf doc docx xls xlsx csv tsv ppt pptx odt rtf html htm xml json yaml yml toml ini cfg conf log lock sql db zip tar gz bz7 rar exe dll so dmg iso apk jpg jpeg png gif svg webp bmp tif tiff mp3 mp4 avi mov mkv wav ogg css scss vue wasm ipynb epub'.split(
    ' ',
  ),
);

/**
 * Where an opaque piece that starts at this offset ends; the offset itself if prose starts here.
 * Punctuation at its end is left to the gap.
 */
export function opaqueEnd(text: string, start: number, limit: number): number {
  let end = start;
  let suspicious = false;
  const stop = Math.min(limit, start + LONGEST);
  // [the report](https://example.org): the words of a link end before its address
  while (end < stop && !isSpaceAt(text, end) && !(text.charCodeAt(end) === 0x5d && text.charCodeAt(end + 1) === 0x28)) {
    suspicious ||= isSuspicious(text.charCodeAt(end));
    end += 1;
  }
  if (!suspicious || (end === stop && stop < limit)) return start;
  let last = trimEnd(text, start, end);
  // section 37.602(c)
  while (last < end && closes.has(text.charAt(last)) && isOpen(text.slice(start, last), text.charAt(last))) last += 1;
  const chunk = text.slice(start, last);
  return isOpaque(chunk) ? start + chunk.length : start;
}

const closes: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

function isOpen(chunk: string, close: string): boolean {
  return chunk.split(closes.get(close) ?? '').length > chunk.split(close).length;
}

/** . / @ # _ = \ < > : ( $ { | ^ ~ [ */
function isSuspicious(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2f ||
    unit === 0x40 ||
    unit === 0x23 ||
    unit === 0x5f ||
    unit === 0x3d ||
    unit === 0x5c ||
    unit === 0x3c ||
    unit === 0x3e ||
    unit === 0x3a ||
    unit === 0x28 ||
    unit === 0x24 ||
    unit === 0x7b ||
    unit === 0x7c ||
    unit === 0x5e ||
    unit === 0x7e ||
    unit === 0x5b
  );
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.,;:!?…"\'“”‘’«»„)]}>-–—'.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function isOpaque(chunk: string): boolean {
  // "well-known:" without its colon
  if (!sign.test(chunk)) return false;
  if (address.test(chunk) || (/^[#@]/u.test(chunk) && /^[#@][\p{L}\p{N}_]/u.test(chunk))) return true;
  if (chunk.includes('@')) return email.test(chunk);
  if (/[“”«»„,;!?…—"]/u.test(chunk)) return false;
  const site = /\.[a-z]{2}/u.test(chunk) ? /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.([a-z]{2,12})(?:[/:?#]|$)/u.exec(chunk) : null;
  if (site?.[1] !== undefined && topLevel.has(site[1]) && !alsoWords.has(site[1])) return true;
  if (/\.[A-Z]/u.test(chunk) && isCapitalDomain(chunk)) return true;
  const file = fileName.exec(chunk);
  if (file?.[1] !== undefined && extensions.has(file[1].toLowerCase()) && !chunk.includes('(')) return true;
  if (codeSign.test(chunk)) return !/^\p{L}+\[\p{L}+/u.test(chunk);
  // a.b.c in lower case, a path of a language or a system: std.io.Read
  return /\..*\./u.test(chunk) && chunk === chunk.toLowerCase() && /^\p{L}+(?:\.\p{L}+){2,}$/u.test(chunk);
}

/** `Gazeta.Ru`, `Booking.Com`, `Gov.UK`, `Censor.NET`: not `Kyiv.By noon`, nor `Kyiv.UK leaders`. */
function isCapitalDomain(chunk: string): boolean {
  // Of most words that are glued to the next one, that one is no domain.
  if (!topLevel.has((/\.([A-Za-z]{2,6})(?:\/|$)/.exec(chunk)?.[1] ?? '').toLowerCase())) return false;
  const [, label = '', last = ''] =
    /^([\p{L}\p{N}-]+)(?:\.[\p{L}\p{N}-]+)*\.(\p{Lu}\p{Ll}{1,5}|\p{Lu}{2,3})(?:\/|$)/u.exec(chunk) ?? [];
  const top = last.toLowerCase();
  if (!topLevel.has(top) || alsoCapitalWords.has(top)) return false;
  // Censor.NET; of what has two letters, only the sites of a country under one name: Gov.UK
  if (last === last.toUpperCase()) return last.length > 2 || (topLevel.has(label.toLowerCase()) && label.length > 2);
  return /^\p{Lu}/u.test(label) || !alsoNouns.has(top);
}
