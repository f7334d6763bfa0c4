/**
 * Zip archives, as documents are kept in them. What an entry holds is read off the directory at the end of the archive. An
 * archive is written again with other contents for some entries: the records of all others are copied, compressed as they
 * are, in their order and with whatever lies between them.
 */
import {deflateSync, Inflate} from 'fflate';
import {FormatError} from '../format.ts';
import type {Range} from '../../problem.ts';
import {crc32} from './crc.ts';

export interface Zip {
  readonly names: readonly string[];
  /**
   * What an entry holds; undefined where there is none of that name.
   *
   * @param most Bytes; whatever the directory says, no more than these are inflated.
   * @throws FormatError where the entry is damaged, encrypted or larger.
   */
  read(name: string, most: number): Uint8Array | undefined;
  /** The archive with other contents for some of its entries. */
  replace(contents: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

interface Entry {
  readonly name: string;
  /** Its header in the directory. */
  readonly header: Range;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes, compressed and not. */
  readonly packed: number;
  readonly size: number;
  /** Where its record begins. */
  readonly offset: number;
}

/** What an archive ends with: where the directory is, and the comment. */
interface End {
  readonly at: number;
  readonly entries: number;
  readonly directory: Range;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCATOR_OF_ZIP64 = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;

const ENCRYPTED = 1;
const UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** The version of the format that knows deflation. */
const VERSION = 20;

/** @throws FormatError */
export function openZip(input: Uint8Array): Zip {
  // A Buffer of Node does not copy what is sliced off it.
  const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = readDirectory(bytes, view, end);
  const byName = new Map(entries.map(entry => [entry.name, entry]));
  if (byName.size < entries.length) throw new FormatError('the archive has two entries of one name');
  const records = recordsOf(entries, view, end);

  return {
    names: [...byName.keys()],
    read(name, most) {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const {flags, method, packed, size, crc} = entry;
      const [start] = dataOf(entry, view);
      if ((flags & ENCRYPTED) !== 0) throw new FormatError(`${name} is encrypted`);
      if (method !== STORED && method !== DEFLATED) throw new FormatError(`${name} is compressed in an unknown way`);
      if (size > most) throw new FormatError(`${name} is too large to be read`);
      const data = bytes.subarray(start, start + packed);
      const content = method === STORED ? data : inflate(data, name, size);
      if (content.length !== size || crc32(content) !== crc) throw new FormatError(`${name} is damaged`);
      return content;
    },
    replace(contents) {
      const packed = new Map([...contents].map(([name, content]) => [name, {content, data: deflateSync(content)}]));
      const pieces: Uint8Array[] = [bytes.subarray(0, records[0]?.range[0] ?? end.directory[0])];
      const offsets = new Map<Entry, number>();
      let length = pieces[0]?.length ?? 0;
      const add = (piece: Uint8Array): void => {
        pieces.push(piece);
        length += piece.length;
      };
      for (const {entry, range} of records) {
        offsets.set(entry, length);
        const other = packed.get(entry.name);
        if (other === undefined) {
          add(bytes.subarray(...range));
        } else {
          add(localHeader(bytes, entry, other));
          add(other.data);
        }
      }
      const directory = length;
      for (const entry of entries) add(centralHeader(bytes, entry, offsets.get(entry) ?? 0, packed.get(entry.name)));
      const size = length - directory;
      const tail = bytes.slice(end.directory[1]);
      const tailView = new DataView(tail.buffer);
      const at = end.at - end.directory[1];
      tailView.setUint32(at + 12, size, true);
      tailView.setUint32(at + 16, directory, true);
      add(tail);
      return concat(pieces, length);
    },
  };
}

/** It stands before a comment, which may hold anything. */
function findEnd(view: DataView): End {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const [disk, entries, size, offset] = [
      view.getUint16(at + 4, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_OF_ZIP64)
      throw new FormatError('the archive is of the kind zip64, which is not read');
    if (disk !== 0 || view.getUint16(at + 8, true) !== entries || offset + size > at) break;
    return {at, entries, directory: [offset, offset + size]};
  }
  throw new FormatError('it is no zip archive, or not all of it is there');
}

function readDirectory(bytes: Uint8Array, view: DataView, {entries: count, directory: [start, end]}: End): readonly Entry[] {
  const entries: Entry[] = [];
  let at = start;
  while (at + CENTRAL_SIZE <= end && view.getUint32(at, true) === CENTRAL) {
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) break;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder((flags & UTF8) === 0 ? 'latin1' : 'utf-8').decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
      header: [at, next],
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  if (at !== end || entries.length !== count) throw new FormatError('the directory of the archive is damaged');
  return entries;
}

/**
 * Each entry with all that lies from the beginning of its record to that of the next, in the order of the archive.
 *
 * @throws FormatError where two share bytes, as in an archive that is made to grow when it is unpacked.
 */
function recordsOf(
  entries: readonly Entry[],
  view: DataView,
  {directory: [limit]}: End,
): readonly {readonly entry: Entry; readonly range: Range}[] {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.map((entry, index) => {
    const end = Math.min(limit, sorted[index + 1]?.offset ?? limit);
    if (entry.offset + LOCAL_SIZE > end || dataOf(entry, view)[1] > end) throw new FormatError(`${entry.name} is damaged`);
    return {entry, range: [entry.offset, end]};
  });
}

/** @throws FormatError where no record of the entry is at its place. */
function dataOf({name, offset, packed}: Entry, view: DataView): Range {
  if (view.getUint32(offset, true) !== LOCAL) throw new FormatError(`${name} is damaged`);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return [start, start + packed];
}

/** Bytes that are inflated at once: they grow to 66 MB at most. */
const STEP = 0x10000;

/** @throws FormatError for more than the directory says. */
function inflate(data: Uint8Array, name: string, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate(chunk => {
    length += chunk.length;
    if (length > size) throw new FormatError(`${name} is larger than the archive says`);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at === 0 || at < data.length; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError(`${name} is damaged`);
  }
  return concat(chunks, length);
}

interface Packed {
  readonly content: Uint8Array;
  readonly data: Uint8Array;
}

/** The name and the time stay; sizes stand in the header, so nothing follows the data. */
function localHeader(bytes: Uint8Array, {header: [at], flags}: Entry, packed: Packed): Uint8Array {
  const nameLength = new DataView(bytes.buffer, bytes.byteOffset + at).getUint16(28, true);
  const header = new Uint8Array(LOCAL_SIZE + nameLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, flags & UTF8, true);
  view.setUint16(8, DEFLATED, true);
  header.set(bytes.subarray(at + 12, at + 16), 10);
  setSizes(view, 14, packed);
  view.setUint16(26, nameLength, true);
  header.set(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength), LOCAL_SIZE);
  return header;
}

function centralHeader(bytes: Uint8Array, {header: range, flags}: Entry, offset: number, packed: Packed | undefined): Uint8Array {
  const header = bytes.slice(...range);
  const view = new DataView(header.buffer);
  view.setUint32(42, offset, true);
  if (packed !== undefined) {
    view.setUint16(6, Math.max(VERSION, view.getUint16(6, true)), true);
    view.setUint16(8, flags & UTF8, true);
    view.setUint16(10, DEFLATED, true);
    setSizes(view, 16, packed);
  }
  return header;
}

function setSizes(view: DataView, at: number, {content, data}: Packed): void {
  view.setUint32(at, crc32(content), true);
  view.setUint32(at + 4, data.length, true);
  view.setUint32(at + 8, content.length, true);
}

function concat(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
