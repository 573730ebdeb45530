import { hash } from 'node:crypto';
import type { WritableDatabase } from './connection';
import { clearFreeRoom } from './free-room';
import { readHeader } from './header';

/**
 * The end of a file of ours: digests of its contents, written in one go with them. Whatever byte of a file changes,
 * it is noticed before anything in it is believed. SQLite reads such a file as it does any other.
 *
 * A data file ends with SHA-256 of each block of its contents, a mark, and SHA-256 of these digests: a save computes
 * those of the blocks that it changed alone, and of a damaged file it is known which blocks are sound. Vaults, and data
 * files before version 13, end with a mark and SHA-256 of everything before it.
 */

/** Memory of that length, of which somebody else keeps nothing. */
export type MemoryFor = (length: number) => Uint8Array;

const ownMemory: MemoryFor = (length) => new Uint8Array(length);

const MARK_BYTES = 8;
const WHOLE_MARK = Buffer.from('DHCBKIEM', 'latin1');
const BLOCKS_MARK = Buffer.from('DHCBKHOI', 'latin1');
const DIGEST_BYTES = 32;
const END_BYTES = MARK_BYTES + DIGEST_BYTES;
/** A page of SQLite as it makes them by itself. */
export const BLOCK_BYTES = 4096;

/** What may be used again where the bytes of a database are written. */
export interface Again {
  readonly room?: MemoryFor;
  /** A file that was found sound or made here: what is the same in the new one is not computed again. */
  readonly before?: Uint8Array | undefined;
}

/** A database as the bytes of a file, with its digests, in the memory that `room` offers or of their own. */
export function fileBytes(database: WritableDatabase, { room = ownMemory, before }: Again = {}): Uint8Array {
  let whole: Uint8Array = new Uint8Array(0);
  const contents = database.bytes((length) => {
    whole = room(length + blocksIn(length) * DIGEST_BYTES + END_BYTES);
    return whole.subarray(0, length);
  });
  // a page is a block, or all are looked at
  const old = before && readHeader(contents)?.pageSize === BLOCK_BYTES ? blockParts(before) : undefined;
  const all = Array.from({ length: blocksIn(contents.length) }, (_, block) => block);
  const changed = old ? all.filter((block) => isOther(contents, old.contents, block)) : all;
  clearFreeRoom(contents, old && changed);
  return withBlockDigests(whole, contents, changed, old);
}

/** Pieces one after another with the digest of all of them, in the memory that `room` offers or of their own. */
export function withDigest(pieces: readonly Uint8Array[], room: MemoryFor = ownMemory): Uint8Array {
  const whole = room(pieces.reduce((sum, { length }) => sum + length, END_BYTES));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  whole.set(WHOLE_MARK, at);
  whole.set(digestOf(whole.subarray(0, at)), at + MARK_BYTES);
  return whole;
}

interface BlockParts {
  readonly contents: Uint8Array;
  /** Those of all blocks, one after another. */
  readonly digests: Uint8Array;
}

function blocksIn(length: number): number {
  return Math.ceil(length / BLOCK_BYTES);
}

/** The parts of bytes that end as files with digests of blocks do; nothing of it is compared. */
function blockParts(bytes: Uint8Array): BlockParts | undefined {
  const rest = bytes.length - END_BYTES;
  if (rest < 0 || !BLOCKS_MARK.equals(bytes.subarray(rest, rest + MARK_BYTES))) return undefined;
  const at = rest - Math.ceil(rest / (BLOCK_BYTES + DIGEST_BYTES)) * DIGEST_BYTES;
  if (at < 0) return undefined;
  return { contents: bytes.subarray(0, at), digests: bytes.subarray(at, rest) };
}

/** Fills in the end of bytes that have room for it behind their contents; the blocks that are not `changed` are those of the old ones. */
function withBlockDigests(
  whole: Uint8Array,
  contents: Uint8Array,
  changed: readonly number[],
  old: BlockParts | undefined,
): Uint8Array {
  const rest = whole.length - END_BYTES;
  const digests = whole.subarray(contents.length, rest);
  if (old) digests.set(old.digests.subarray(0, digests.length));
  for (const block of changed) {
    // what differed may have been its free room alone
    if (old && !isOther(contents, old.contents, block)) continue;
    digests.set(digestOf(blockAt(contents, block)), block * DIGEST_BYTES);
  }
  whole.set(BLOCKS_MARK, rest);
  whole.set(digestOf(digests), rest + MARK_BYTES);
  return whole;
}

function isOther(one: Uint8Array, other: Uint8Array, block: number): boolean {
  return Buffer.compare(blockAt(one, block), blockAt(other, block)) !== 0;
}

export function blockAt(contents: Uint8Array, block: number): Uint8Array {
  return contents.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES);
}

function digestOf(contents: Uint8Array): Buffer {
  return hash('sha256', contents, 'buffer');
}

/** Bytes without their end. */
export interface Digested {
  readonly contents: Uint8Array;
  /** How they end. */
  readonly end: 'none' | 'whole' | 'blocks';
  /** They are not those that their end was made of. */
  readonly differs: boolean;
}

/** Looks at the end of a file's bytes. */
export function digested(bytes: Uint8Array): Digested {
  const blocks = blockParts(bytes);
  const at = bytes.length - END_BYTES;
  if (blocks) {
    const { contents, digests } = blocks;
    const differs =
      !digestOf(digests).equals(bytes.subarray(at + MARK_BYTES)) || soundBlocks(blocks).includes(false);
    return { contents, end: 'blocks', differs };
  }
  if (at < 0 || !WHOLE_MARK.equals(bytes.subarray(at, at + MARK_BYTES)))
    return { contents: bytes, end: 'none', differs: false };
  const contents = bytes.subarray(0, at);
  return { contents, end: 'whole', differs: !digestOf(contents).equals(bytes.subarray(at + MARK_BYTES)) };
}

/** What of a damaged file may still be read. */
export interface SoundPart {
  /** The contents at their length, zero where a block is known not to be what was written. */
  readonly contents: Uint8Array;
  /** Everything else in them is as it was written; otherwise nobody knows. */
  readonly isSure: boolean;
}

/** Clears of a file's bytes the blocks that are not as they were written; `length` is that of its contents. */
export function soundPart(bytes: Uint8Array, length: number): SoundPart {
  const contents = new Uint8Array(length);
  const blocks = blockParts(bytes);
  if (blocks?.contents.length !== length) {
    // a block that is there in part was cut off
    const there = Math.min(bytes.length, length);
    contents.set(bytes.subarray(0, there - (there % BLOCK_BYTES)));
    return { contents, isSure: false };
  }
  contents.set(blocks.contents);
  const sound = soundBlocks(blocks);
  const { digests } = blocks;
  const isSure = digestOf(digests).equals(bytes.subarray(bytes.length - DIGEST_BYTES));
  // where the digests themselves are damaged they say nothing against a block
  if (isSure) for (const [block, is] of sound.entries()) if (!is) blockAt(contents, block).fill(0);
  return { contents, isSure: isSure || !sound.includes(false) };
}

/** How long the contents of a file are whose digests are as they were written; undefined where they are not, or it has none of its blocks. */
export function knownLength(bytes: Uint8Array): number | undefined {
  const blocks = blockParts(bytes);
  const isKnown = blocks && digestOf(blocks.digests).equals(bytes.subarray(bytes.length - DIGEST_BYTES));
  return isKnown ? blocks.contents.length : undefined;
}

/** Which blocks are as their digests say. */
function soundBlocks({ contents, digests }: BlockParts): readonly boolean[] {
  return Array.from({ length: blocksIn(contents.length) }, (_, block) =>
    digestOf(blockAt(contents, block)).equals(
      digests.subarray(block * DIGEST_BYTES, (block + 1) * DIGEST_BYTES),
    ),
  );
}
