import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import type { PackageLimits } from './limits';

/** An entry as the central directory of the zip tells of it (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** With forward slashes, as parts are named. */
  readonly name: string;
  /** As they stand in the file, for writing them again. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, as they stand. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** System that made the entry and its attributes, as they stand. */
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

export const signatures = {
  localHeader: 0x04034b50,
  centralHeader: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

export const sizes = { localHeader: 30, centralHeader: 46, end: 22, locator64: 20, end64: 56 } as const;
const LONGEST_COMMENT = 0xffff;
/** Stands in a 32-bit field whose number is kept in the zip64 extra field. */
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;
const ZIP64_FIELD = 0x0001;
const FIELD_HEADER = 4;
const LONG = 8;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** The entries in the order of the central directory. Errors: `xlsx-not-zip`, `xlsx-damaged`, `xlsx-too-large`. */
export function readDirectory(
  bytes: Uint8Array,
  limits: PackageLimits,
): Result<readonly ZipEntry[], AppError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginsAsZip = bytes.length >= 4 && view.getUint32(0, true) === signatures.localHeader;
  const end = findEnd(view);
  if (end === undefined) return fail(appError(beginsAsZip ? 'xlsx-damaged' : 'xlsx-not-zip'));
  const directory = directoryAt(view, end);
  if (directory === undefined) return fail(appError('xlsx-damaged'));
  if (directory.count > limits.entries) return fail(appError('xlsx-too-large'));
  const entries = readEntries(bytes, view, directory);
  if (entries === undefined) return fail(appError('xlsx-damaged'));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = total > limits.totalBytes || entries.some((entry) => isTooLarge(entry, limits));
  return tooLarge ? fail(appError('xlsx-too-large')) : ok(entries);
}

function isTooLarge(
  { size, compressedSize }: ZipEntry,
  { partBytes, ratio, ratioFrom }: PackageLimits,
): boolean {
  return size > partBytes || (size > ratioFrom && size > ratio * compressedSize);
}

/** Where the record stands that ends every zip; a comment of any length may follow it. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

function directoryAt(view: DataView, end: number): Directory | undefined {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== COUNT_IN_ZIP64 && offset !== IN_ZIP64) return { count, offset };
  const locator = end - sizes.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return { count, offset };
  const record = long(view, locator + LONG);
  if (record > view.byteLength - sizes.end64) return undefined;
  if (view.getUint32(record, true) !== signatures.end64) return undefined;
  return { count: long(view, record + 32), offset: long(view, record + 48) };
}

function readEntries(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at > view.byteLength - sizes.centralHeader) return undefined;
    if (view.getUint32(at, true) !== signatures.centralHeader) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + sizes.centralHeader + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameStart = at + sizes.centralHeader;
  const nameBytes = bytes.subarray(nameStart, nameStart + nameLength);
  const extraStart = nameStart + nameLength;
  const longs = zip64Numbers(view, extraStart, extraStart + extraLength);
  /** The zip64 field holds, in this order, only the numbers that found no room in their own place. */
  const number = (place: number) => {
    const value = view.getUint32(at + place, true);
    return value === IN_ZIP64 ? (longs.shift() ?? value) : value;
  };
  const size = number(24);
  const compressedSize = number(20);
  const headerOffset = number(42);
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    headerOffset,
  };
}

function zip64Numbers(view: DataView, start: number, end: number): number[] {
  let at = start;
  while (at + FIELD_HEADER <= end) {
    const length = view.getUint16(at + 2, true);
    const body = at + FIELD_HEADER;
    const isWhole = body + length <= end;
    if (view.getUint16(at, true) === ZIP64_FIELD && isWhole) {
      return Array.from({ length: Math.floor(length / LONG) }, (_, index) => long(view, body + index * LONG));
    }
    at = body + length;
  }
  return [];
}

/** A number of 64 bits; one too large for exactness is larger than any limit anyway. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
