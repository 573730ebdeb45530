import { Inflate, inflateSync } from 'fflate';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { crc32 } from './crc32';
import { type PackageLimits, packageLimits } from './limits';
import { compoundFileProblem, isCompoundFile } from './ole';
import { readDirectory, signatures, sizes, type ZipEntry } from './zip-directory';

/**
 * The package of an .xlsx: a zip of named parts (ECMA-376 part 2), opened without trust.
 *
 * Nothing is unpacked before it is asked for. What a part unpacks to is bounded by the size that the
 * directory names for it, and those sizes by the limits, so that no file can fill the memory. All
 * failures are values: `xlsx-not-zip`, `xlsx-old-xls`, `xlsx-password`, `xlsx-damaged` (with the part in
 * `params.part`, where there is one), `xlsx-too-large`, `xlsx-not-workbook`.
 */
export interface SpreadsheetPackage {
  /** The whole file, as it was read. */
  readonly file: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry of a part; names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  readonly find: (name: string) => ZipEntry | undefined;
}

/** Takes a piece of a part; `false` ends the reading early, without an error. */
export type Receive = (piece: Uint8Array) => boolean;

const CONTENT_TYPES = '[Content_Types].xml';
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** Compressed bytes unpacked at a time; they become at most about 4 MB. */
const STEP = 4 * 1024;
/** Compressed bytes that are unpacked in one go: whatever they claim, it takes less than a second. */
const AT_ONCE = 256 * 1024;

/** Bytes of a part that may come as one piece. */
const PIECE = 256 * 1024;

/** Opens a package. That a workbook stands in it is seen by `readWorkbook`; here only that it is a package at all. */
export function openPackage(
  file: Uint8Array,
  limits: PackageLimits = packageLimits,
): Result<SpreadsheetPackage, AppError> {
  if (isCompoundFile(file)) return fail(appError(compoundFileProblem(file)));
  if (file.length > limits.fileBytes) return fail(appError('xlsx-too-large'));
  const entries = readDirectory(file, limits);
  if (!entries.ok) return entries;
  const byName = new Map(entries.value.map((entry) => [partKey(entry.name), entry]));
  // two parts of one name: programs would not agree which one is meant
  if (byName.size !== entries.value.length) return fail(appError('xlsx-damaged'));
  if (entries.value.some(({ flags }) => (flags & ENCRYPTED_FLAG) !== 0)) {
    return fail(appError('xlsx-password'));
  }
  if (!byName.has(partKey(CONTENT_TYPES))) return fail(appError('xlsx-not-workbook'));
  return ok({ file, entries: entries.value, find: (name) => byName.get(partKey(name)) });
}

function partKey(name: string): string {
  return name.replace(/^\//u, '').toLowerCase();
}

/** A part as a whole. A part that is not there is a damage of the package. */
export function partBytes(source: SpreadsheetPackage, name: string): Result<Uint8Array, AppError> {
  const entry = source.find(name);
  if (entry === undefined) return fail(damaged(name));
  const packed = compressedBytes(source, entry);
  if (entry.method === DEFLATED && packed !== undefined && packed.length <= AT_ONCE) {
    return inflateAtOnce(packed, entry);
  }
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  const read = streamPart(source, name, (piece) => {
    whole.set(piece, filled);
    filled += piece.length;
    return true;
  });
  return read.ok ? ok(whole) : read;
}

/** Much faster, into a buffer of the size that was named: what does not fit there falls away, and the checksum fails. */
function inflateAtOnce(packed: Uint8Array, { name, size, crc }: ZipEntry): Result<Uint8Array, AppError> {
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(size) });
    return whole.length === size && crc32(whole) === crc ? ok(whole) : fail(damaged(name));
  } catch {
    return fail(damaged(name));
  }
}

/**
 * Unpacks a part piece by piece, so that a large one never stands in the memory as a whole. Size and
 * checksum are compared at the end; a part that grows beyond its size is refused at that point.
 */
export function streamPart(
  source: SpreadsheetPackage,
  name: string,
  receive: Receive,
): Result<void, AppError> {
  const pieces = partPieces(source, name);
  for (let step = pieces.next(); ; step = pieces.next()) {
    if (step.done) return step.value;
    if (!receive(step.value)) return ok(undefined);
  }
}

/** As `streamPart`, a piece at a time whenever the caller goes on: in between others can have their turn. */
export function* partPieces(
  source: SpreadsheetPackage,
  name: string,
): Generator<Uint8Array, Result<void, AppError>> {
  const entry = source.find(name);
  const packed = entry === undefined ? undefined : compressedBytes(source, entry);
  if (entry === undefined || packed === undefined) return fail(damaged(name));
  const { method, size } = entry;
  if (method === DEFLATED && packed.length <= AT_ONCE && size <= PIECE) {
    const whole = inflateAtOnce(packed, entry);
    if (whole.ok && size > 0) yield whole.value;
    return whole.ok ? ok(undefined) : whole;
  }
  if (method !== STORED && method !== DEFLATED) return fail(damaged(name));
  const check = new Checked(entry);
  try {
    for (const piece of method === STORED ? [packed] : inflated(packed)) {
      if (!check.take(piece)) break;
      if (piece.length > 0) yield piece;
    }
  } catch (error) {
    if (error instanceof BrokenStream) return fail(damaged(name));
    throw error;
  }
  return check.whole ? ok(undefined) : fail(damaged(name));
}

/** The bytes of an entry as they stand in the file, still compressed; undefined where they cannot stand. */
export function compressedBytes({ file }: SpreadsheetPackage, entry: ZipEntry): Uint8Array | undefined {
  const { headerOffset, compressedSize } = entry;
  if (headerOffset + sizes.localHeader > file.length) return undefined;
  const header = new DataView(file.buffer, file.byteOffset + headerOffset, sizes.localHeader);
  if (header.getUint32(0, true) !== signatures.localHeader) return undefined;
  const start = headerOffset + sizes.localHeader + header.getUint16(26, true) + header.getUint16(28, true);
  const end = start + compressedSize;
  return end > file.length ? undefined : file.subarray(start, end);
}

/** Compares what comes with what the directory says of the entry. */
class Checked {
  readonly #entry: ZipEntry;
  #size = 0;
  #crc = 0;

  constructor(entry: ZipEntry) {
    this.#entry = entry;
  }

  /** Everything has come, unharmed. */
  get whole(): boolean {
    return this.#size === this.#entry.size && this.#crc === this.#entry.crc;
  }

  /** False once too much has come. */
  take(piece: Uint8Array): boolean {
    this.#size += piece.length;
    if (this.#size > this.#entry.size) return false;
    this.#crc = crc32(piece, this.#crc);
    return true;
  }
}

/** The compressed bytes are none. */
class BrokenStream extends Error {}

function* inflated(packed: Uint8Array): Generator<Uint8Array, void> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw new BrokenStream('deflate', { cause: error });
    }
    yield* pieces;
    pieces = [];
  }
}

export function unknownEncoding(part: string): AppError {
  return appError('xlsx-encoding', { params: { part } });
}

export function damaged(part: string): AppError {
  return appError('xlsx-damaged', { params: { part } });
}
