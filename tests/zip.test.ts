/** Zip archives: what is in them, and what is copied when some of it changes. */
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, Zip as StreamedZip, ZipDeflate, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {openZip} from '../src/formats/docx/zip.ts';
import {FormatError} from '../src/formats/format.ts';

const MOST = 1_000_000;
const prose = 'It rained, and then it rained again. '.repeat(40);
// Names of digits alone come first in an object of JavaScript, whatever their order.
const names = ['[Content_Types].xml', '10', 'word/document.xml', '2', 'media/ü.png'];
const contents = new Map(names.map((name, index) => [name, strToU8(index === 4 ? '' : `${name}: ${prose}`)]));

/** As programs write it that cannot go back: sizes stand behind the data. */
function streamed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new StreamedZip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of files) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const archives: readonly (readonly [how: string, bytes: Uint8Array])[] = [
  ['with sizes before the data', zipSync(Object.fromEntries(contents), {comment: 'a comment'})],
  ['with sizes behind the data', streamed(contents)],
  ['that is not compressed', zipSync(Object.fromEntries(contents), {level: 0})],
];

/** Places of four bytes. */
function placesOf(bytes: Uint8Array, signature: string): readonly number[] {
  const text = Buffer.from(bytes).toString('latin1');
  const places: number[] = [];
  for (let at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1)) places.push(at);
  return places;
}

const LOCAL = 'PK\u0003\u0004';
const CENTRAL = 'PK\u0001\u0002';
const END = 'PK\u0005\u0006';

/** With other bytes at some place of the directory's entry of that number. */
function patched(bytes: Uint8Array, entry: number, at: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const place = (placesOf(bytes, CENTRAL)[entry] ?? 0) + at;
  const view = new DataView(copy.buffer);
  if (size === 4) view.setUint32(place, value, true);
  else view.setUint16(place, value, true);
  return copy;
}

describe.each(archives)('an archive %s', (_, bytes) => {
  const zip = openZip(bytes);

  it('gives what is in it', () => {
    expect([...zip.names].sort()).toEqual([...names].sort());
    for (const [name, content] of contents) expect(zip.read(name, MOST)).toEqual(content);
    expect(zip.read('absent', MOST)).toBeUndefined();
  });

  it('is what it was when nothing is replaced', () => {
    expect(Buffer.from(zip.replace(new Map())).equals(bytes)).toBe(true);
  });

  it('keeps all other records, and their order, byte for byte', () => {
    const written = zip.replace(new Map([['word/document.xml', strToU8(`New. ${prose}`)]]));
    expect(openZip(written).names).toEqual(zip.names);
    const [before, after] = [bytes, written].map(whole => {
      const places = [...placesOf(whole, LOCAL), placesOf(whole, CENTRAL)[0] ?? 0];
      return places.slice(0, -1).map((place, index) => Buffer.from(whole.slice(place, places[index + 1])).toString('latin1'));
    });
    const changed = (before ?? []).flatMap((record, index) => (record === after?.[index] ? [] : [record]));
    expect(after).toHaveLength(names.length);
    expect(changed).toEqual([expect.stringContaining('word/document.xml')]);
    const all = unzipSync(written);
    for (const name of names)
      expect(strFromU8(all[name] ?? new Uint8Array())).toBe(
        name === 'word/document.xml' ? `New. ${prose}` : strFromU8(contents.get(name) ?? new Uint8Array()),
      );
  });

  it('keeps times and the comment', () => {
    const written = zip.replace(new Map([['2', strToU8('Two.')]]));
    const entry = zip.names.indexOf('2');
    const timeOf = (whole: Uint8Array): string => {
      const place = placesOf(whole, CENTRAL)[entry] ?? 0;
      return Buffer.from(whole.slice(place + 12, place + 16)).toString('hex');
    };
    expect(timeOf(written)).toEqual(timeOf(bytes));
    const endOf = (whole: Uint8Array): string => Buffer.from(whole.slice((placesOf(whole, END).at(-1) ?? 0) + 20)).toString();
    expect(endOf(written)).toEqual(endOf(bytes));
  });

  it('is left as it is by whoever writes another', () => {
    const before = Uint8Array.from(bytes);
    openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).replace(new Map([['2', strToU8('Two.')]]));
    expect(Buffer.from(before).equals(bytes)).toBe(true);
  });

  it('is refused where part of it is missing', () => {
    for (const end of [0, 1, 21, 60, bytes.length - 1, bytes.length - 30])
      expect(() => openZip(bytes.slice(0, end))).toThrow(FormatError);
    expect(() => openZip(bytes.slice(1))).toThrow(FormatError);
  });
});

describe('an archive that lies', () => {
  const [, bytes = new Uint8Array()] = archives[0] ?? [];
  const first = openZip(bytes).names[0] ?? '';
  const readFirst =
    (changed: Uint8Array, most = MOST) =>
    () =>
      openZip(changed).read(first, most);

  it.each([
    ['says that an entry is smaller than it is', patched(bytes, 0, 24, 10), 'larger than the archive says'],
    ['says that an entry is larger than it is', patched(bytes, 0, 24, 5000), 'damaged'],
    ['has another check sum', patched(bytes, 0, 16, 1), 'damaged'],
    ['is encrypted', patched(bytes, 0, 8, 1, 2), 'encrypted'],
    ['is compressed in a new way', patched(bytes, 0, 10, 93, 2), 'unknown way'],
    ['has an entry where none is', patched(bytes, 0, 42, 7), 'damaged'],
    ['has an entry outside of it', patched(bytes, 0, 42, 0xfffffff0), 'damaged'],
    ['has two entries outside of it', patched(patched(bytes, 0, 42, 0xff000000), 1, 42, 0xfff00000), 'damaged'],
    ['says that an entry takes more than there is', patched(bytes, 0, 20, 0xfffffff0), 'damaged'],
    ['has a directory that ends early', patched(bytes, 1, 0, 0), 'directory'],
  ])('and %s is refused', (_, changed, message) => {
    expect(readFirst(changed)).toThrow(message);
    expect(readFirst(changed)).toThrow(FormatError);
  });

  it('is refused where an entry holds more than may be read, whatever it says', () => {
    expect(readFirst(bytes, 100)).toThrow('too large');
    const bomb = zipSync({bomb: new Uint8Array(20_000_000)});
    expect(() => openZip(patched(bomb, 0, 24, 1000)).read('bomb', MOST)).toThrow('larger than the archive says');
  });

  it('is refused where two entries share bytes, or one name', () => {
    const two = zipSync({aa: strToU8(prose), bb: strToU8(prose)});
    const [, second = 0] = placesOf(two, LOCAL);
    expect(() => openZip(patched(two, 0, 42, second))).toThrow('damaged');
    const twins = Uint8Array.from(Buffer.from(Buffer.from(two).toString('latin1').replaceAll('bb', 'aa'), 'latin1'));
    expect(() => openZip(twins)).toThrow('two entries of one name');
  });

  it('is refused where its sizes have no room in the format', () => {
    const place = placesOf(bytes, END).at(-1) ?? 0;
    const locator = Buffer.concat([Buffer.from('PK\u0006\u0007', 'latin1'), new Uint8Array(16)]);
    expect(() => openZip(Buffer.concat([bytes.slice(0, place), locator, bytes.slice(place)]))).toThrow('zip64');
  });
});

const runs = {numRuns: 500, ...(process.env['CI'] === undefined ? {} : {seed: 20_263})};

it('any broken archive is refused, and none breaks the reader', {timeout: 60_000}, () => {
  const change = fc.record({at: fc.nat(), byte: fc.integer({min: 0, max: 255})});
  fc.assert(
    fc.property(fc.constantFrom(...archives), fc.array(change, {minLength: 1, maxLength: 6}), ([, bytes], changes) => {
      const copy = Uint8Array.from(bytes);
      for (const {at, byte} of changes) copy[at % copy.length] = byte;
      try {
        const zip = openZip(copy);
        for (const name of zip.names) {
          const content = zip.read(name, MOST);
          // What is read is what was written: the check sum says so.
          if (contents.has(name)) expect(content).toEqual(contents.get(name));
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }),
    runs,
  );
});
