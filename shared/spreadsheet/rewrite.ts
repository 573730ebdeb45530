import { deflateSync } from 'fflate';
import { type AppError } from '../errors';
import { fail, ok, type Result } from '../result';
import { crc32 } from './crc32';
import { joined } from './joined';
import { compressedBytes, damaged, type SpreadsheetPackage } from './package';
import { signatures, sizes, type ZipEntry } from './zip-directory';

/**
 * The package with some parts replaced. Every other part keeps its compressed bytes as they stand, and all
 * entries their order, names and times; nothing is unpacked for it.
 */
export function rewritePackage(
  source: SpreadsheetPackage,
  parts: ReadonlyMap<string, Uint8Array>,
): Result<Uint8Array, AppError> {
  const changed = new Map([...parts].map(([name, part]) => [source.find(name), part]));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const old of source.entries) {
    const part = changed.get(old);
    const packed =
      part === undefined ? compressedBytes(source, old) : deflateSync(part, { level: DEFLATE_LEVEL });
    if (packed === undefined) return fail(damaged(old.name));
    const entry = part === undefined ? old : replaced(old, part);
    const written = {
      ...entry,
      headerOffset: offset,
      compressedSize: packed.length,
      flags: entry.flags & NAMES_UTF8,
    };
    const header = localHeader(written);
    pieces.push(header, packed);
    directory.push(centralHeader(written));
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return ok(joined([...pieces, ...directory, endRecord(directory.length, size, offset)]));
}

/** The one flag that still holds once sizes and checksum stand in the header itself. */
const NAMES_UTF8 = 1 << 11;
const DEFLATED = 8;
/** Sheets are repetitive: a little more room than at the highest levels, in half the time. */
const DEFLATE_LEVEL = 4;
/** Version 2.0: a zip with deflated entries and folders. */
const VERSION = 20;

function replaced(entry: ZipEntry, part: Uint8Array): ZipEntry {
  return { ...entry, method: DEFLATED, crc: crc32(part), size: part.length };
}

/** APPNOTE 4.3.7 */
function localHeader(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(sizes.localHeader + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.localHeader, true);
  setCommon(view, 4, entry);
  bytes.set(entry.nameBytes, sizes.localHeader);
  return bytes;
}

/** APPNOTE 4.3.12 */
function centralHeader(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(sizes.centralHeader + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.centralHeader, true);
  view.setUint16(4, entry.madeBy, true);
  setCommon(view, 6, entry);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, entry.headerOffset, true);
  bytes.set(entry.nameBytes, sizes.centralHeader);
  return bytes;
}

/** The fields that both headers hold in the same order. */
function setCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** APPNOTE 4.3.16 */
function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(sizes.end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}
