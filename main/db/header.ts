/**
 * The first hundred bytes of an SQLite file: enough to tell an empty, foreign or
 * future file without opening it (https://sqlite.org/fileformat.html, 1.3).
 */

/** “dhcb” in ASCII, at offset 68 of every data file of ours. */
export const APPLICATION_ID = 0x64_68_63_62;

const HEADER_SIZE = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
/** The page size of 65536 does not fit its two bytes and is written as 1. */
const LARGEST_PAGE = 65_536;

export interface Header {
  readonly applicationId: number;
  /** The number of the last migration that the file has seen. */
  readonly schemaVersion: number;
  readonly pageSize: number;
  /** How long the file must be, in bytes. */
  readonly size: number;
}

/** Reads the header; undefined when the bytes are no SQLite file. */
export function readHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < HEADER_SIZE) return undefined;
  if (!MAGIC.equals(bytes.subarray(0, MAGIC.length))) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_SIZE);
  const written = view.getUint16(PAGE_SIZE_AT);
  const pageSize = written === 1 ? LARGEST_PAGE : written;
  return {
    applicationId: view.getInt32(APPLICATION_ID_AT),
    schemaVersion: view.getInt32(USER_VERSION_AT),
    pageSize,
    size: pageSize * view.getUint32(PAGE_COUNT_AT),
  };
}
