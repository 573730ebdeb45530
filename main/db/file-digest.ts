import { hash } from 'node:crypto';
import type { WritableDatabase } from './connection';
import { clearFreeRoom } from './free-room';

/**
 * The end of a data file: a mark, and SHA-256 of everything before it, written in one go with it. Whatever byte of
 * a file changes, it is noticed before anything in it is believed. SQLite reads such a file as it does any other.
 */

/** Memory of that length, of which somebody else keeps nothing. */
export type MemoryFor = (length: number) => Uint8Array;

const ownMemory: MemoryFor = (length) => new Uint8Array(length);

const MARK = Buffer.from('DHCBKIEM', 'latin1');
const DIGEST_BYTES = 32;
const END_BYTES = MARK.length + DIGEST_BYTES;

/** A database as the bytes of a file, with its digest, in the memory that `room` offers or of their own. */
export function fileBytes(database: WritableDatabase, room: MemoryFor = ownMemory): Uint8Array {
  let whole: Uint8Array | undefined;
  const image = database.bytes((length) => {
    whole = room(length + END_BYTES);
    return whole.subarray(0, length);
  });
  if (!whole) {
    whole = room(image.length + END_BYTES);
    whole.set(image);
  }
  clearFreeRoom(whole.subarray(0, -END_BYTES));
  return withEnd(whole);
}

/** Pieces one after another with the digest of all of them, in the memory that `room` offers or of their own. */
export function withDigest(pieces: readonly Uint8Array[], room: MemoryFor = ownMemory): Uint8Array {
  const whole = room(pieces.reduce((sum, { length }) => sum + length, END_BYTES));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return withEnd(whole);
}

/** Fills in the end of bytes that have room for it. */
function withEnd(whole: Uint8Array): Uint8Array {
  const at = whole.length - END_BYTES;
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
