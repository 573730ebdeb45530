import { hash } from 'node:crypto';
import type { WritableDatabase } from './connection';
import type { MemoryFor } from './disk-copy';
import { clearFreeRoom } from './free-room';

/**
 * The end of a data file: a mark, and SHA-256 of everything before it, written in one go with it. Whatever byte of
 * a file changes, it is noticed before anything in it is believed. SQLite reads such a file as it does any other.
 */

const MARK = Buffer.from('DHCBKIEM', 'latin1');
const DIGEST_BYTES = 32;
const END_BYTES = MARK.length + DIGEST_BYTES;

/** A database as the bytes of a file, with its digest, in the memory that `room` offers or of their own. */
export function fileBytes(
  database: WritableDatabase,
  room: MemoryFor = (length) => new Uint8Array(length),
): Uint8Array {
  let whole: Uint8Array | undefined;
  const image = database.bytes((length) => {
    whole = room(length + END_BYTES);
    return whole.subarray(0, length);
  });
  if (whole) return withEnd(whole);
  const grown = room(image.length + END_BYTES);
  grown.set(image);
  return withEnd(grown);
}

/** Clears what holds nothing, and fills in the end of bytes that have room for it. */
function withEnd(whole: Uint8Array): Uint8Array {
  const at = whole.length - END_BYTES;
  clearFreeRoom(whole.subarray(0, at));
  whole.set(MARK, at);
  whole.set(digestOf(whole.subarray(0, at)), at + MARK.length);
  return whole;
}

function digestOf(contents: Uint8Array): Buffer {
  return hash('sha256', contents, 'buffer');
}

/** Bytes without their end: whether they have one, and whether they are those that it was made of. */
export interface Digested {
  readonly contents: Uint8Array;
  readonly digest: 'none' | 'agrees' | 'differs';
}

/** Looks at the end of a file's bytes. */
export function digested(bytes: Uint8Array): Digested {
  const at = bytes.length - END_BYTES;
  if (at < 0 || !MARK.equals(bytes.subarray(at, at + MARK.length)))
    return { contents: bytes, digest: 'none' };
  const contents = bytes.subarray(0, at);
  const agrees = digestOf(contents).equals(bytes.subarray(at + MARK.length));
  return { contents, digest: agrees ? 'agrees' : 'differs' };
}
